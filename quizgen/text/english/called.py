"""Names that a word beside them announces: "a probe named Hera", "the village of Manakin", "the rock band
Geordie", "the Astra 2A satellite"."""

import re
from collections.abc import Iterator, Sequence

from quizgen.model import Bilingual
from quizgen.text.english.name_words import FUNCTION_WORDS, is_calendar, is_capitalised, is_people
from quizgen.text.english.roles import TITLES, role_kind
from quizgen.text.mentions import Mention
from quizgen.text.reading import words
from quizgen.text.spacing import as_written, touches
from quizgen.text.tokens import Token
from quizgen.values.names import Term

_NAMING = words("named called titled entitled dubbed nicknamed christened codenamed renamed")
_KNOWN = words("known renamed")  # "as"
_TERMED = words("called termed")  # what a thing is
_REFERRED = words("known referred")  # "as", "to as"
_RELATIONAL = words("example instance exception problem reason result cause way version part type kind")
_DEFINING = words("that which who whereby where of used")
_NEAR = 6  # tokens
_WORDS = 3  # of what it is called
_NAMED = ("VVN", "VVD", "AJ0")
_KINDS = words(
    """band novel series sitcom magazine newspaper journal publisher studio label satellite spacecraft probe
    ship yacht frigate submarine ferry island village hamlet musical opera album single film movie play ballet
    app website software browser network channel channels comet asteroid volcano crater glacier river lake
    brewery retailer supermarket restaurant startup manufacturer carmaker airline station tribe clan dialect
    song poem memoir programme show telescope supercomputer robot"""
)
_PLACES = words(
    """town city village hamlet colony county district province suburb neighbourhood neighborhood island port
    municipality commune parish fort settlement kingdom duchy state"""
)
# Behind the name: "the Luberon region".
BEHIND = words(
    """satellite spacecraft probe region standard system engine virus strain reactor telescope valley
    peninsula plateau desert neighborhood neighbourhood district suburb dialect language dynasty tribe
    clan festival ceremony newspaper magazine label brand app browser strait basin prefecture"""
)
_MAKING = words(
    "wrote written directed composed published painted recorded released edited produced designed"
)
_PAPERS = words("magazine newspaper journal")
_COMPASS = words("north south east west")
_JOINS = ("of", "the", "and", "for", "in", "on")
_NOUNS = ("NN0", "NN1", "NN2")
_NUMBER = re.compile(r"\d{1,4}[A-Z]{0,2}")
_MOST = 8  # tokens
_STOPS = ("PUN", "PUQ", "PRP", "PRF", "CJC", "CJS", "CJT", "DTQ", "PNQ", "TO0", "AVP")


def find_called(tokens: Sequence[Token]) -> Iterator[Mention]:
    """Each as a term of the kind "name", or "noun" for what a thing is called; of two that overlap the longer
    counts."""
    if defined := _defined(tokens):
        text = as_written(tokens[defined[0] : defined[1]])
        yield Mention(Term(Bilingual(text, text), "noun"), *defined)
    for at in range(1, len(tokens)):
        if last := _end_of_noun(tokens, at):
            text = as_written(tokens[at:last])
            yield Mention(Term(Bilingual(text, text), "noun"), at, last)
        if not _begins(tokens, at):
            continue
        last = _end(tokens, at)
        announced = _is_named(tokens, at) or _has_kind(tokens, at)
        if (announced and _is_over(tokens, last)) or _is_before_kind(tokens, at, last):
            text = as_written(tokens[at:last])
            yield Mention(Term(Bilingual(text, text), "name"), at, last)


def _begins(tokens: Sequence[Token], at: int) -> bool:
    word = tokens[at].text
    proper = _is_proper(word) or (word == "The" and at + 1 < len(tokens) and _is_proper(tokens[at + 1].text))
    return proper and not (touches(tokens, at - 1) and tokens[at - 1].text in "-–/&@#.")


def _is_proper(word: str) -> bool:
    return (
        is_capitalised(word)
        and len(word) > 1
        and word not in FUNCTION_WORDS
        and not (is_people(word) or is_calendar(word) or word in TITLES or role_kind(word))
    )


def _end(tokens: Sequence[Token], first: int) -> int:
    """Behind the last capital or number of the name; small words only between capitals."""
    last = first + 1
    while last < len(tokens) and last - first < _MOST:
        word = tokens[last].text
        if is_capitalised(word) or _NUMBER.fullmatch(word):
            last += 1
            continue
        ahead = next((n for n in (last + 1, last + 2) if n < len(tokens) and tokens[n].text not in _JOINS), 0)
        small = word in ("of", "the", "'s", "’s") and ahead and is_capitalised(tokens[ahead].text)
        if not small:
            break
        last = ahead + 1
    return last


def _is_named(tokens: Sequence[Token], at: int) -> bool:
    """ "an asteroid called Didymos", "also known as Amazonia", not "they called Huber"."""
    at -= tokens[at - 1].text == "the"
    before = tokens[at - 1]
    if before.text == "as" and at > 1:
        return tokens[at - 2].text in _KNOWN and tokens[at - 2].tag in _NAMED
    if before.text.lower() not in _NAMING or before.tag not in _NAMED or at < 2:
        return False
    ruled = tokens[at - 2]
    return ruled.tag in _NOUNS or ruled.text == "," or ruled.tag.startswith("VB") or ruled.text == "been"


def _has_kind(tokens: Sequence[Token], at: int) -> bool:
    """ "the rock band Geordie", "the village of Manakin"."""
    before = tokens[at - 1]
    if before.text == "of" and at > 1:
        return tokens[at - 2].text in _PLACES
    if tokens[at].text == "The" and before.text in _MAKING:
        return True  # "Anna Meier wrote The Mask of Winter"
    # "printed in the journal Science"
    where = before.text in _PAPERS and tokens[max(at - 3, 0)].text == "in"
    return before.text in _KINDS and before.tag in _NOUNS and at > 1 and not where


def _is_before_kind(tokens: Sequence[Token], at: int, last: int) -> bool:
    """ "the Astra 2A satellite", "the Luberon region"."""
    if last >= len(tokens) or tokens[last].text not in BEHIND or tokens[last].tag not in _NOUNS:
        return False
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    before = at - 1 - (tokens[at - 1].tag == "AJ0")  # "the proprietary OpenTV system"
    compass = tokens[at].text.lower().removesuffix("ern") in _COMPASS
    article = tokens[max(before, 0)].text.lower() == "the" and not compass
    return article and (after is None or after.tag not in (*_NOUNS, "NP0"))


def _is_over(tokens: Sequence[Token], last: int) -> bool:
    """Whether nothing behind it belongs to it."""
    after = tokens[last] if last < len(tokens) else None
    if after is None:
        return True
    if after.text in ("(", "–", "—", "-", "/", "&", "and", "or", ":", "'s", "’s", '"', "“", "”"):
        return False
    if after.text == "," and last + 1 < len(tokens) and is_capitalised(tokens[last + 1].text):
        return False  # "the Palo Alto, Calif., firm"
    return after.tag in _STOPS or after.tag.startswith("V") or after.text in (",", ".", ";")


def _end_of_noun(tokens: Sequence[Token], at: int) -> int:
    """Behind the common noun that begins here, if a thing "is called a composite number"; else 0."""
    before = at - (tokens[at - 1].tag == "AT0")
    verb = before - 1 - (tokens[before - 1].text == "as") - (tokens[before - 2].text == "to")
    naming = tokens[verb].text in (_REFERRED if verb < before - 1 else _TERMED) and tokens[verb].tag in _NAMED
    if not naming or not any(t.tag.startswith("VB") for t in tokens[max(verb - 3, 0) : verb]):
        return 0
    last = at
    while last < len(tokens) and tokens[last].tag in (*_NOUNS, "AJ0") and tokens[last].text.islower():
        last += 1
    ends = last < len(tokens) and tokens[last].text in (".", ",", ";", "(")
    return last if ends and 0 < last - at <= _WORDS and tokens[last - 1].tag in _NOUNS else 0


def _defined(tokens: Sequence[Token]) -> tuple[int, int] | None:
    """What a sentence that begins with it defines: "Coral reefs are the result of …", "Neutering refers to
    the sterilization of animals"."""
    first = int(tokens[0].text in ("A", "An"))
    last = first
    while last < min(first + _WORDS, len(tokens) - 4) and tokens[last].tag in (*_NOUNS, "AJ0", "VVG"):
        last += 1
    plain = all(t.text[1:].islower() and not t.text[:1].isdigit() for t in tokens[first:last])
    named = any(t.text[:1].isupper() for t in tokens[max(first, 1) : last])
    if last == first or named or not plain or tokens[last - 1].tag not in (*_NOUNS, "VVG"):
        return None
    verb, after = tokens[last], tokens[last + 1]
    if verb.text in ("refers", "refer"):
        return (first, last) if after.text == "to" else None
    if last - first < 2 or tokens[last - 1].lemma.lower() in _RELATIONAL:
        return None
    if verb.text in ("occurs", "occur"):
        return (first, last) if after.text in ("in", "when") else None
    is_one = verb.text in ("is", "are") and (after.tag == "AT0" or after.tag == "NN2")
    told = any(t.text in _DEFINING for t in tokens[last + 2 : last + 2 + _NEAR])
    return (first, last) if is_one and told else None
