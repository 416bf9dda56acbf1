"""What "dieses Becken" means, or "Der Boulevard" in front, where the sentences just before name but one: "das
Amazonasbecken", "der Brandt Boulevard", "die Provinz Huberien".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizgen.text.german.agreement import is_known_noun
from quizgen.text.german.definite import is_set_phrase
from quizgen.text.german.general_nouns import is_general
from quizgen.text.german.places import is_place_name
from quizgen.text.german.roles import role_kind
from quizgen.text.german.times import is_time_word
from quizgen.text.german.which import PLACES
from quizgen.text.reading import Antecedent, Reading, words
from quizgen.text.spacing import as_written
from quizgen.text.tokens import Token
from quizgen.values.german import CONTRACTED
from quizgen.values.names import Place

_SHORTEST, _LONGEST = 4, 40  # letters of a noun that are looked at
_NOUNS, _NAMES = ("NN", "NNA"), ("NE", "FM")
_ARTICLES = {
    "dieser": "der", "diese": "die", "dieses": "das", "diesen": "den", "diesem": "dem",
    **dict.fromkeys(("der", "die", "das", "den", "dem", "des")),
}  # fmt: skip
_MADE_THERE = words("edikt vertrag schlacht frieden pakt abkommen gefecht konzil kongress erklärung")
_INFLECTED = "(?:e?s)?"


@dataclass(frozen=True, slots=True)
class _Name:
    """Tokens of a sentence that name one of a class, with what stands before and behind the noun for that."""

    first: int
    last: int
    front: str
    behind: str

    def of(self, noun: str) -> str:
        """The name with its noun as another sentence inflects it."""
        compound = self.front and not self.front.endswith((" ", "-"))
        return f"{self.front}{noun.lower() if compound else noun}{self.behind}"


def named_again(reading: Reading, above: Sequence[Reading]) -> Iterator[tuple[int, Antecedent]]:
    """What such nouns of a sentence mean, by the token, told from those just before it."""
    tokens = reading.sentence.tokens
    for at in range(1, len(tokens) - 1):
        if not _is_bare(reading, at) or (at > 1 and not tokens[at - 1].text.lower().startswith("dies")):
            continue
        noun, told = tokens[at].lemma, [*above, reading]
        named = [(n, name) for n, r in enumerate(told) for name in _names(r, noun)]
        if len({name.of(noun) for _, name in named}) != 1:
            continue
        where, name = named[0]
        bound = told[where] is reading
        if bound and name.first > at:
            continue
        begins = [name.first if n == where else 0 if n > where else _LONGEST**2 for n in range(len(told))]
        if any(_tells_of_another(r, noun, begin) for r, begin in zip(told, begins, strict=True)):
            continue
        first, article = _article(tokens, at)
        said = name.of(tokens[at].text)
        yield at, Antecedent(f"thing {name.of(noun)}", f"{article} {said}".strip(), bound=bound, first=first)


def _is_bare(reading: Reading, at: int) -> bool:
    """Whether a noun in the singular stands there with nothing but its article."""
    tokens = reading.sentence.tokens
    noun, before, after = tokens[at], tokens[at - 1], tokens[at + 1]
    if noun.tag not in _NOUNS or not _SHORTEST <= len(noun.text) <= _LONGEST or reading.covering(at):
        return False
    pointed = before.text.lower().startswith("dies") and before.text.lower() in _ARTICLES
    definite = before.tag in ("ART", "APPRART") and (
        before.text.lower() in _ARTICLES or before.tag == "APPRART"
    )
    if not (pointed or definite) or not re.fullmatch(re.escape(noun.lemma) + _INFLECTED, noun.text):
        return False
    if is_set_phrase(noun) or is_general(noun) or is_time_word(noun.text) or role_kind(noun.text) is not None:
        return False
    which = after.tag in (*_NAMES, "CARD") or after.text.lower() in ("der", "des", "von", "vom", "(", "„")
    return not which and after.tag not in _NOUNS


def _article(tokens: Sequence[Token], at: int) -> tuple[int, str]:
    """Where the article begins that is said anew, and how: "in diesem" becomes "im"."""
    written = tokens[at - 1].text
    if tokens[at - 1].tag == "APPRART":
        return at, ""
    article = _ARTICLES[written.lower()] or written.lower()
    if written.lower() == "dieses" and tokens[at].text != tokens[at].lemma:
        article = "des"
    joined = CONTRACTED.get(f"{tokens[at - 2].text.lower()} {article}") if at > 1 else None
    first, article = (at - 2, joined) if joined else (at - 1, article)
    return first, article.capitalize() if tokens[first].text[0].isupper() else article


def _names(reading: Reading, noun: str) -> Iterator[_Name]:
    tokens = reading.sentence.tokens
    inside = re.compile(rf"(.*?)(-?){re.escape(noun)}{_INFLECTED}", re.IGNORECASE)
    for at, token in enumerate(tokens):
        found = inside.fullmatch(token.text[:_LONGEST])
        if found is None or not token.text[0].isupper():
            continue
        front, first = found[1] + found[2], at
        if front and not _is_name(found[1], hyphened=bool(found[2])):
            continue
        while first and tokens[first - 1].tag in _NAMES and (found[2] or not front):
            first -= 1
        last = _end(tokens, at + 1) if not front and first == at else at + 1
        before, behind = as_written(tokens[first:at]), as_written(tokens[at + 1 : last])
        if front or before or behind:
            yield _Name(first, last, f"{before} {front}" if before else front, behind and f" {behind}")


def _is_name(front: str, *, hyphened: bool) -> bool:
    """ "Amazonas" of "Amazonasbecken", "Brandt" of "Brandt-Markt"."""
    if hyphened:
        return len(front) >= _SHORTEST and front[0].isupper() and not is_known_noun(front.rpartition("-")[2])
    return len(front) >= _SHORTEST and is_place_name(front)


def _end(tokens: Sequence[Token], at: int) -> int:
    """Where a name ends that begins with its class: "Provinz Huberien", "Vertrag von Huberding"."""
    of = tokens[at].text == "von" and tokens[at - 1].lemma.lower() in _MADE_THERE
    last = at + of
    while last < len(tokens) - 1 and tokens[last].tag in _NAMES:
        last += 1
    return last if last > at + of else at


def _tells_of_another(reading: Reading, noun: str, begin: int) -> bool:
    """Whether another one stands there, or stands there without a name before the one that is named at
    `begin`: "ein Fort", "Forts", "das alte Fort", "die Hauptstadt"."""
    named = {n for name in _names(reading, noun) for n in range(name.first, name.last)}
    tokens = reading.sentence.tokens
    kinds = [kind for kind, (word, _) in PLACES.items() if word == noun]
    places = (m for m in reading.mentions if isinstance(m.value, Place) and m.value.kind in kinds)
    if any(named.isdisjoint(range(m.first, m.last)) for m in places):
        return True
    return any(
        n <= begin or not _is_bare(reading, n)
        for n, token in enumerate(tokens[:-1])
        if n not in named and token.tag in (*_NOUNS, *_NAMES) and token.lemma.lower().endswith(noun.lower())
    )
