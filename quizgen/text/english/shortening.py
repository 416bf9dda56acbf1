"""What a long English sentence can do without and still say the same of what is left: brackets, what follows
a comma with "which" or a participle, a contrast, a second main clause.

What limits the claim stays: conditions, purposes, who says it, a relative clause without a comma.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from quizgen.text.english.fields import is_finite
from quizgen.text.english.retagging import retagged
from quizgen.text.english.words import SAYING
from quizgen.text.reading import Edit, Reading, words
from quizgen.text.tokens import Token

_RELATIVE = words("which who whose whom where")
_CONTRASTING = words("while although though whereas because after as since with amid despite following")
_ADDING = words("including among unlike with")
_ESTIMATED = words("estimate estimated est. census estimates")  # brackets that say of when a figure is
_BOUND = words("by in with as to on at for from through after")  # behind a participle
# What is seen as something: "referred to such houses, built in Kiel, as cubes".
_SEEING = words("refer regard describe see view define treat cite consider portray identify")
_SUBJECT = ("AT0", "NP0", "PNP", "NN1", "NN2", "NN0", "AJ0", "DT0", "DPS", "CRD")
_NOUNS = ("NN0", "NN1", "NN2", "NP0", "CRD")
_FRONT = 8  # tokens before the verb of a second main clause


def droppable(reading: Reading) -> Iterator[Edit]:
    """Stretches that can go, each by itself."""
    tokens = retagged(reading.sentence)
    lower = [token.text.lower() for token in tokens]
    end = len(tokens) - 1
    main = next((n for n, token in enumerate(tokens) if is_finite(token)), end)
    for n in range(2, end - 1):
        last = None
        if lower[n] == "(" and ")" in lower[n:] and tokens[n + 1].tag != "CJS":
            last = lower.index(")", n) + 1
            last = last if _ESTIMATED.isdisjoint(lower[n:last]) else None
        elif lower[n] == ";":
            last = end if n > main and n == lower.index(";") else None  # a list ends with its first item
        elif lower[n] == ",":
            last = _embedded(tokens, lower, n) or (_to_end(tokens, lower, n) if n > main else None)
        if last is not None and not _holds(tokens, lower, n, last):
            yield Edit(n, last)


def _holds(tokens: Sequence[Token], lower: Sequence[str], first: int, last: int) -> bool:
    """Whether a stretch says who claims it or what it is named for ("named the firm, founded by a bank, as
    playing a part"), or tears a quotation or brackets."""
    quotes = sum(word in '"“”' for word in lower[first:last])
    says = any(t.lemma.lower() in SAYING and is_finite(t) for t in tokens[first:last])
    brackets = lower[first:last].count("(") != lower[first:last].count(")")
    cited = any(word.text == "as" and after.tag == "VVG" for word, after in pairwise(tokens[first:last]))
    seen = any(t.lemma.lower() in _SEEING for t in tokens[:first])
    cited = cited or (seen and any(pair == (",", "as") for pair in pairwise(lower[first:last])))
    return says or cited or quotes % 2 == 1 or brackets or "according" in lower[first:last]


def _embedded(tokens: Sequence[Token], lower: Sequence[str], n: int) -> int | None:
    """Behind ", who came from Rome," or ", a painter from Rome," before the verb."""
    relative = lower[n + 1] in _RELATIVE
    if not (relative or tokens[n + 1].tag == "AT0") or tokens[n - 1].tag not in _NOUNS:
        return None
    comma = lower.index(",", n + 1) if "," in lower[n + 1 :] else len(tokens)
    inside = sum(is_finite(t) for t in tokens[n + 1 : comma])
    after = tokens[min(comma + 1, len(tokens) - 1)]
    return comma + 1 if inside == relative and is_finite(after) else None


def _to_end(tokens: Sequence[Token], lower: Sequence[str], n: int) -> int | None:
    """The end of the sentence, where all from a comma on can go."""
    end = len(tokens) - 1
    word, tag = lower[n + 1], tokens[n + 1].tag
    if word in _ADDING and (close := _inserted(tokens, lower, n)):
        return close
    behind = tokens[n - 1].tag in (*_NOUNS, "PUQ") or tokens[n - 1].text == ")"
    follows = lower[n + 2] if n + 2 < end else ""
    done = (tag == "VVN" and follows in _BOUND) or (tag == "VVD" and follows == "by")
    participle = behind and (tag == "VVG" or done)
    ruled = tag in ("PRP", "PRF") and (follows in ("which", "whom") or _is_means(tokens, n + 1))
    if word in _RELATIVE or word in _CONTRASTING or word in _ADDING or participle or ruled:
        return None if _goes_on(tokens, lower, n + 1) else end
    if word == "and" and (_is_clause(tokens, lower, n + 2) or _shares_subject(tokens, n)):
        return end
    apposed = (
        behind
        and tag == "AT0"
        and not _is_clause(tokens, lower, n + 1)
        and not any(t.tag == "CJC" or t.text == "," for t in tokens[n + 1 : end])
    )
    return end if apposed else None


def _shares_subject(tokens: Sequence[Token], comma: int) -> bool:
    """ "she sang as a child, and rose to fame": a second thing that the subject did, and no third."""
    verb = tokens[comma + 2]
    first = next((t for t in tokens[:comma] if is_finite(t)), verb)
    alike = is_finite(verb) and verb.tag == first.tag and verb.tag.startswith("VV")
    one = not any(t.tag in ("PNQ", "DTQ", "CJT", "CJS") or t.text == "and" for t in tokens[:comma])
    return alike and one


def _is_means(tokens: Sequence[Token], at: int) -> bool:
    """ ", by scoring in the last minute": how it was done."""
    return tokens[at].text == "by" and at + 1 < len(tokens) and tokens[at + 1].tag == "VVG"


def _inserted(tokens: Sequence[Token], lower: Sequence[str], n: int) -> int | None:
    """Behind ", with two others,": a phrase that goes with what stands before it follows."""
    close = next((k for k in range(n + 2, len(tokens) - 1) if lower[k] == ","), None)
    if close is None or any(is_finite(t) or t.tag == "CJC" for t in tokens[n + 1 : close]):
        return None
    return close + 1 if tokens[close + 1].tag in ("PRP", "PRF") and lower[close + 1] != "with" else None


def _goes_on(tokens: Sequence[Token], lower: Sequence[str], first: int) -> bool:
    """Whether behind a later comma the main clause goes on: a verb, or another clause of its own."""
    for n in range(first, len(tokens) - 2):
        if lower[n] == ",":
            joined = lower[n + 1] in ("and", "but", "or")
            if is_finite(tokens[n + 1]) or (joined and is_finite(tokens[n + 2])):
                return True
            if joined and _is_clause(tokens, lower, n + 2):
                return True
    return False


def _is_clause(tokens: Sequence[Token], lower: Sequence[str], first: int) -> bool:
    """Whether a subject and its verb begin here."""
    if first >= len(tokens) or tokens[first].tag not in _SUBJECT:
        return False
    for n in range(first + 1, min(first + _FRONT, len(tokens))):
        if lower[n] == "," or tokens[n].tag in ("PNQ", "CJT", "CJS"):
            return False
        if is_finite(tokens[n]):
            return True
    return False
