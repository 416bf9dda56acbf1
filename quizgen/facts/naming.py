"""Names for drafted facts and their slots: readable, and the same whenever the same is drafted."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence

from quizgen.facts.statement import Statement
from quizgen.files import SLUG_LENGTH, slugify
from quizgen.model import Lang, Value
from quizgen.values.names import Named, Person

_SLOTS = {
    "person": "who",
    "place": "where",
    "organisation": "organisation",
    "term": "what",
    "quotation": "words",
    "date": "when",
    "period": "period",
    "number": "number",
    "range": "range",
    "percent": "share",
    "money": "amount",
    "quantity": "measure",
    "duration": "time",
}
_WORDS = 4
_HASHED = 4  # hexadecimal digits


def slot_names(values: Iterable[Value]) -> list[str]:
    """One for each value in order: "who", "where", "who2"."""
    count: Counter[str] = Counter()
    names = []
    for value in values:
        name = _SLOTS[value.type]
        count[name] += 1
        names.append(name if count[name] == 1 else f"{name}{count[name]}")
    return names


def fact_ids(statements: Sequence[tuple[Statement, str]]) -> list[str]:
    """Ids of facts from their statements and evidence; those of one name are told apart by a few
    digits that depend on their evidence alone, so that what is added elsewhere renames nothing."""
    names = [_name(statement) for statement, _ in statements]
    shared = Counter(names)
    ids = [
        name if name and shared[name] == 1 else hashed(name, evidence)
        for name, (_, evidence) in zip(names, statements, strict=True)
    ]
    again = Counter(ids)
    return [
        one if again[one] == 1 else hashed(one, f"{n} {evidence}")
        for n, (one, (_, evidence)) in enumerate(zip(ids, statements, strict=True))
    ]


def _name(statement: Statement) -> str:
    """The names in a statement and its longest other nouns: "rutte-florida-treffen"; of one that a noun
    phrase makes its relation instead, since its words are not the article's."""
    reading = statement.reading
    named = [_short(m.value) for m in reading.mentions if isinstance(m.value, Named)]
    if statement.relation:
        return _joined([statement.relation, *dict.fromkeys(named)])
    nouns = {
        token.lemma: None
        for n, token in enumerate(reading.sentence.tokens)
        if token.tag in ("NN", "NNA") and reading.covering(n) is None
    }
    longest = sorted(nouns, key=lambda lemma: (-len(lemma), lemma))
    words = [*dict.fromkeys(named)][: _WORDS - 1] + longest
    return _joined(words[:_WORDS])


def _joined(words: Sequence[str]) -> str:
    parts = [slug for word in words if (slug := slugify(word.replace("_", "-")))]
    return "-".join(parts)[: SLUG_LENGTH // 2].strip("-")


def _short(value: Named) -> str:
    surname = value.surname(Lang.DE) if isinstance(value, Person) else None
    return surname or value.name.de


def hashed(name: str, evidence: str) -> str:
    """The name with digits that depend on the evidence."""
    digits = hashlib.sha256(evidence.encode()).hexdigest()[:_HASHED]
    return f"{name}-{digits}" if name else f"fact-{digits}"
