"""Names that stand beside others of their kind in a German sentence: of several any would do as well."""

import re

from quizgen.text.askable import beside_comma, is_name, written
from quizgen.text.german.agreement import is_known_noun
from quizgen.text.mentions import Mention
from quizgen.text.reading import Reading, words
from quizgen.text.tokens import Token
from quizgen.values.names import Named, Person

_ROW = 3  # so many names of a type are a list
_JOINED = words("und oder sowie / bzw.")
_INSTANCES = words("wie etwa beispielsweise darunter namentlich insbesondere")
_NOUNS = ("NN", "NNA")
_AMONG = re.compile(r"\b(?:u\. ?a|z\. ?B|unter anderem|zum Beispiel)\b", re.IGNORECASE)


def is_listed(reading: Reading, mention: Mention) -> bool:
    """Whether a name is one of three and more of its type, joined to another, or an instance: any
    other would do as well."""
    alike = [m for m in reading.mentions if m.value.type == mention.value.type]
    return isinstance(mention.value, Named) and (
        len(alike) >= _ROW or _is_one_of(reading, mention) or _is_joined(reading, mention)
    )


def _is_one_of(reading: Reading, mention: Mention) -> bool:
    """Whether it is an instance, or in a row of three and more."""
    if not isinstance(mention.value, Named):
        return False
    tokens = reading.sentence.tokens
    before = [
        t.text.lower() for t in tokens[max(start_of(tokens, mention) - 2, 0) : start_of(tokens, mention)]
    ]
    if (before and before[-1] in _INSTANCES) or _AMONG.search(written(reading)):
        return True
    start = start_of(tokens, mention)
    return _is_compared(tokens, start) or _is_in_row(reading, mention, start)


def _is_joined(reading: Reading, mention: Mention) -> bool:
    """Whether "und" stands between it and another."""
    tokens = reading.sentence.tokens
    start = start_of(tokens, mention)
    ruled = start - (tokens[start - 1].tag in ("APPR", "APPRART")) if start else 0
    if isinstance(mention.value, Person) and _is_of_two(reading, mention, start):
        return False
    joined_before = ruled > 1 and tokens[ruled - 1].text in _JOINED and is_name(reading, ruled - 2, "NE")
    after = tokens[mention.last].text if mention.last < len(tokens) else ""
    joined_before = joined_before or _is_last_behind(reading, mention, start)
    return joined_before or (after in _JOINED and _is_joined_to(reading, mention))


def _is_last_behind(reading: Reading, mention: Mention, start: int) -> bool:
    """ "Sender sind die Aa und die Bb, ____."."""
    tokens = reading.sentence.tokens
    ends = start > 3 and tokens[start - 1].text == "," and mention.last >= len(tokens) - 1
    joined = any(t.text in _JOINED for t in tokens[max(start - 4, 0) : max(start - 2, 0)])
    return ends and joined and tokens[start - 2].text[0].isupper()


def is_of_three(reading: Reading, mention: Mention) -> bool:
    """Whether it is one of more names in a row than two; what leads news tells of both."""
    alike = [m for m in reading.mentions if m.value.type == mention.value.type]
    return _is_one_of(reading, mention) or (len(alike) >= _ROW and _is_joined(reading, mention))


def _is_of_two(reading: Reading, mention: Mention, start: int) -> bool:
    """ "Hahn und Fritz Straßmann": the one beside the other, who is shown, is no matter of choice."""
    tokens = reading.sentence.tokens
    if start > 1 and tokens[start - 1].text == "und":
        return is_name(reading, start - 2, "NE")
    ahead = tokens[mention.last : mention.last + 2]
    return len(ahead) > 1 and ahead[0].text == "und" and is_name(reading, mention.last + 1, "NE")


def _is_in_row(reading: Reading, mention: Mention, start: int) -> bool:
    """Whether a comma stands between it and another name of its type, and opens no clause: "beschuldigten
    Huber, Meier betrogen zu haben"."""
    tokens = reading.sentence.tokens
    commas = [n for n, _ in beside_comma(reading, mention, start)]
    if any(_opens_infinitive(tokens, n) for n in commas):
        return False
    others = (reading.covering(near) for _, near in beside_comma(reading, mention, start))
    return any(other is not None and other.value.type == mention.value.type for other in others)


def _opens_infinitive(tokens: tuple[Token, ...], comma: int) -> bool:
    end = next((n for n in range(comma + 1, len(tokens)) if tokens[n].text in (",", ";", ".")), len(tokens))
    clause = tokens[comma + 1 : end]
    return any(t.tag in ("PTKZU", "VV(IZU)") for t in clause) and not any("FIN" in t.tag for t in clause)


def _is_compared(tokens: tuple[Token, ...], start: int) -> bool:
    """Whether "wie" stands before it in its clause: "Städte wie Rom, Wien und …"."""
    for n in range(start - 1, 0, -1):
        if "FIN" in tokens[n].tag:
            return False
        if tokens[n].text == "wie" and (tokens[n - 1].tag in _NOUNS or tokens[n - 1].text == ","):
            return True
    return False


def _is_joined_to(reading: Reading, mention: Mention) -> bool:
    """Whether another name of its type, or an unknown one, follows before the next verb."""
    tokens = reading.sentence.tokens
    for n in range(mention.last + 1, min(mention.last + 6, len(tokens))):
        other = reading.covering(n)
        if "FIN" in tokens[n].tag:
            return False
        if other is not None and isinstance(other.value, Named):
            return other.value.type == mention.value.type
        unknown = not isinstance(mention.value, Person) or not is_known_noun(tokens[n].text)
        if tokens[n].tag == "NE" or (tokens[n].tag in _NOUNS and unknown):
            return True
    return False


def start_of(tokens: tuple[Token, ...], mention: Mention) -> int:
    """Of its phrase: with the article, the adjectives and the role before it."""
    first = mention.first - len(mention.role.split())
    while first and tokens[first - 1].tag in ("ART", "ADJ(A)"):
        first -= 1
    return first
