"""Names in a row: "Bremen, Kiel and Emden", any of which would do for another."""

from quizgen.text.askable import beside_comma, is_name
from quizgen.text.english.fields import is_finite
from quizgen.text.mentions import Mention
from quizgen.text.reading import Reading, words
from quizgen.text.tokens import Token
from quizgen.values.names import Named, Person, Place

_ADDED = 6  # tokens from "as well as" on
_ROW = 3  # so many names of a type are a list
_JOINED = words("and or / & nor")
_INSTANCES = (
    "such as",
    "including",
    "namely",
    "namely in",
    "like",
    "especially",
    "particularly",
    "e.g.",
    "notably",
)
_NOUNS = ("NN0", "NN1", "NN2")
_WITHIN = (*_NOUNS, "NP0", "AT0", "AJ0", "POS", "PRF", "CJC", "UNC", "ORD", "CRD")
_STOPS = (",", "&", '"', "“", "”", "(", ")")


def begins(tokens: tuple[Token, ...], mention: Mention) -> int:
    """Of its phrase: with the article, the adjectives and the role before it."""
    first = mention.first - len(mention.role.split())
    while first > 0 and tokens[first - 1].tag in ("AT0", "AJ0"):
        first -= 1
    return max(first, 0)


def is_listed(reading: Reading, mention: Mention) -> bool:
    """Whether a name is one of three and more of its type, joined to another, or an instance: any
    other would do as well."""
    if not isinstance(mention.value, Named):
        return False
    tokens = reading.sentence.tokens
    alike = [m for m in reading.mentions if m.value.type == mention.value.type]
    start = begins(tokens, mention)
    before = " ".join(t.text.lower() for t in tokens[max(start - 3, 0) : start])
    row = len(alike) > _ROW or (len(alike) == _ROW and isinstance(mention.value, Person))
    ends = {tokens[n].text.lower() for n in (start - 1, mention.last) if 0 <= n < len(tokens)}
    row = row and not ends.isdisjoint({",", *_JOINED})
    instance = before.endswith(_INSTANCES) or _is_in_open_row(reading, mention, start)
    added = "as well as" in " ".join(t.text.lower() for t in tokens[max(start - _ADDED, 0) : start])
    if row or instance or added or _is_in_row(reading, mention, start):
        return True
    ruled = start - (tokens[start - 1].tag in ("PRP", "PRF")) if start else 0
    joined = ruled > 1 and tokens[ruled - 1].text.lower() in _JOINED
    last = ruled - 2 - (ruled > 3 and tokens[ruled - 2].text == ",")
    joined = joined and is_name(reading, last, "NP0")
    after = tokens[mention.last].text.lower() if mention.last < len(tokens) else ""
    in_row = start > 0 and tokens[start - 1].text == ","
    return joined or (after in _JOINED and _is_joined_to(reading, mention, in_row))


def _is_in_row(reading: Reading, mention: Mention, start: int) -> bool:
    """Whether a comma stands between it and another name of its type."""
    tokens = reading.sentence.tokens
    for comma, near in beside_comma(reading, mention, start):
        other = reading.covering(near)
        if other is None and tokens[near].tag == "NP0" and _joins_later(tokens, mention.last + 1):
            return comma < start and tokens[mention.last].text == ","  # "Annam, Burma, and Champa"
        if other is not None and other.value.type == mention.value.type:
            same = other.value.grain == mention.value.grain or not isinstance(mention.value, Place)
            return same or _joins_later(tokens, max(mention.last, other.last))
    return False


def _is_in_open_row(reading: Reading, mention: Mention, start: int) -> bool:
    """ "towns such as Bremen, the old Kiel, and Emden": one of instances that do without a verb."""
    tokens = reading.sentence.tokens
    joined = start > 0 and (tokens[start - 1].text.lower() in _JOINED or tokens[start - 1].text == ",")
    if not joined:
        return False
    at = start - 1
    while at and _goes_on(tokens, at):
        at -= 1
    said = " ".join(t.text.lower() for t in tokens[max(at - 1, 0) : at + 1])
    if not said.endswith(_INSTANCES) or (said.endswith("like") and tokens[at].tag != "PRP"):
        return False
    after = tokens[mention.last] if mention.last < len(tokens) else None
    clause = any(map(is_finite, tokens[:at])) and after is not None and is_finite(after)
    ends = tokens[start - 1].text != "," or tokens[start - 2].tag == "CJC"
    goes_on = after is not None and (after.text == "," or after.tag == "CJC")
    return not clause and (ends or goes_on)


def _goes_on(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a token may stand between the names of a row, that of "(Op. 10)" among them."""
    numbered = tokens[at].text == "." and tokens[at + 1].tag == "CRD"
    return (tokens[at].tag in _WITHIN or tokens[at].text in _STOPS or numbered) and not is_finite(tokens[at])


def _joins_later(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a row of names goes on with "and"."""
    return any(t.tag == "CJC" for t in tokens[at : at + 2])


def _is_joined_to(reading: Reading, mention: Mention, in_row: bool) -> bool:
    """Whether another name follows before the next verb, of its type or as the last of a row."""
    tokens = reading.sentence.tokens
    for n in range(mention.last + 1, min(mention.last + 5, len(tokens))):
        other = reading.covering(n)
        if is_finite(tokens[n]) or (n == mention.last + 1 and tokens[n].tag.startswith("VV")):
            return False  # "opened the Silk Road and led to"
        if other is not None and isinstance(other.value, Named):
            return in_row or other.value.type == mention.value.type
        if tokens[n].tag == "NP0" or (tokens[n].tag in _NOUNS and not isinstance(mention.value, Person)):
            return True
    return False
