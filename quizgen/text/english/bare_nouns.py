"""English nouns that mean nothing by themselves: "Construction began", "became head coach", "to the south",
"the Divide".
"""

from collections.abc import Sequence

from quizgen.text.english.fields import is_finite
from quizgen.text.english.roles import TITLES
from quizgen.text.reading import Reading, words
from quizgen.text.tokens import Token
from quizgen.values.dates import Date, Period
from quizgen.values.names import Organisation, Person, Place

_NOUNS = ("NN0", "NN1", "NN2")
# Doings that need somebody or something that does or undergoes them: "Construction began in 1882."
_DEVERBAL = ("tion", "sion", "ment", "ing", "ance", "ence", "ery")

# Offices of a house, team or town, without an article: there is one in each.
_OFFICES = words(
    """coach manager director chairman chairwoman chairperson chief captain principal headmaster headmistress
    rector dean editor conductor curator treasurer secretary vice-president bishop archbishop abbot mayor
    governor ambassador commander quarterback provost warden superintendent ceo CEO editor-in-chief"""
)

_GIVING = words("become appoint elect name make choose hire install ordain consecrate promote remain")

_ENDS_OFFICE = ("PRP", "PUN", "CJC", "AV0", "CJS")

_OF_PLACE = words("in into from to at near via through")
_SIDES = words("north south east west")
_RANKS = ("AJS", "ORD", "AV0")

_CROWNED = ("Queen", "King", "Emperor", "Empress")  # tagged as names
_FIRST = words("Couple Lady Family Gentleman")
# What a noun with a capital means by itself.
_KNOWN = words(
    """empire union republic holocaust depression flood exodus koran torah web bank city games senate congress
    cabinet church crown throne pope bible earth sun moon internet parliament state government army navy
    reformation renaissance enlightenment revolution bar north south east west constitution court treasury"""
)


def unnamed_doing(reading: Reading) -> Token | None:
    """The subject of "Construction began in 1882": a doing of what is not told, at a certain time."""
    tokens = reading.sentence.tokens
    at = _behind_front(tokens)
    while at < len(tokens) - 1 and tokens[at].tag in ("AJ0", "AV0", "ORD"):
        at += 1
    noun, verb = tokens[at], tokens[min(at + 1, len(tokens) - 1)]
    doing = (
        noun.tag in ("NN1", "VVG") and noun.text.lower().endswith(_DEVERBAL) and reading.covering(at) is None
    )
    return noun if doing and verb.tag in ("VVD", "VBD", "VHD", "VDD") else None


def bare_office(reading: Reading) -> Token | None:
    """ "Huber became head coach in 1918": of whose team, where the sentence names nothing but persons?"""
    tokens = reading.sentence.tokens
    for n in range(1, len(tokens) - 1):
        if tokens[n].text not in _OFFICES or tokens[n + 1].tag not in _ENDS_OFFICE:
            continue
        if tokens[n + 1].tag == "PRP" and tokens[min(n + 2, len(tokens) - 1)].tag not in ("CRD", "NP0"):
            continue  # "head coach at the school"
        begin = n - 1
        while begin and tokens[begin].tag in ("NN1", "AJ0", "ORD") and tokens[begin].text.islower():
            begin -= 1
        given = tokens[begin].text == "as" or (tokens[begin].lemma in _GIVING and tokens[begin].tag[0] == "V")
        if given and not _names_other(reading, begin):
            return tokens[n]
    return None


def _names_other(reading: Reading, verb: int) -> bool:
    """Whether anything but persons, the subject of a verb and times has a name."""
    tokens = reading.sentence.tokens
    last = verb
    while last and not tokens[last - 1].text[0].isupper():
        last -= 1
    first = last
    while first and tokens[first - 1].text[0].isupper():
        first -= 1
    return any(
        not isinstance(m.value, Person | Date | Period)
        if (m := reading.covering(n)) is not None
        else (n > 0 and token.text[0].isupper() and token.text not in TITLES)
        for n, token in enumerate(tokens)
        if not first <= n < last
    )


def _behind_front(tokens: Sequence[Token]) -> int:
    """Where the subject may begin: "However, | fighting erupted", "In 1882, | construction began"."""
    comma = next((n for n, t in enumerate(tokens) if t.text == ","), 0)
    front = tokens[0].tag in ("PRP", "AV0") and not any(t.tag[:2] in ("VV", "NP") for t in tokens[:comma])
    return comma + 1 if front else 0


def loose_end(reading: Reading, article: int) -> Token | None:
    """What an article leaves open, though no noun that needs telling stands behind it."""
    return next(filter(None, (find(reading, article) for find in _LOOSE)), None)


def _loose_rank(reading: Reading, article: int) -> Token | None:
    """ "The second-largest is Huber": of what, where no noun stands before?"""
    tokens = reading.sentence.tokens
    if any(token.tag in _NOUNS for token in tokens[:article]):
        return None
    rest = tokens[article + 1 :]
    behind = next((n for n, t in enumerate(rest) if t.tag not in _RANKS and "est" not in t.text[-3:]), 0)
    return rest[0] if behind and is_finite(rest[behind]) else None


def _loose_side(reading: Reading, article: int) -> Token | None:
    """ "came to the south": of what, where no place is named?"""
    tokens = reading.sentence.tokens
    side, after = tokens[article + 1], tokens[min(article + 2, len(tokens) - 1)]
    ruled = article > 0 and tokens[article - 1].text in ("in", "to", "from")
    told = after.text in ("of", "-") or after.tag in (*_NOUNS, "NP0", "AJ0") or _names_place(reading)
    return side if ruled and side.text in _SIDES and not told else None


def _names_place(reading: Reading) -> bool:
    """Whether a place stands in it, or a name with "in", "from" before it."""
    tokens = reading.sentence.tokens
    ruled = any(
        t.text.lower() in _OF_PLACE and tokens[n + 1].text[0].isupper() for n, t in enumerate(tokens[:-1])
    )
    return ruled or any(isinstance(m.value, Place) for m in reading.mentions)


def _short_name(reading: Reading, article: int) -> Token | None:
    """ "a part of the Divide": a common noun that a capital makes the end of a name told before."""
    tokens = reading.sentence.tokens
    noun, after = tokens[article + 1], tokens[min(article + 2, len(tokens) - 1)]
    if (
        noun.text == "First"
        and after.text in _FIRST
        and tokens[min(article + 3, len(tokens) - 1)].tag != "NP0"
    ):
        return after  # "the First Couple": whose?
    common = noun.tag == "NN1" and noun.text.istitle()
    if not (common or noun.text in _CROWNED) or reading.covering(article + 1) is not None:
        return None
    alone = not after.text[:1].isupper() and after.tag not in ("PRF", "POS", *_NOUNS)
    known = noun.text.lower() in _KNOWN
    again = any(t.text == noun.text for n, t in enumerate(tokens) if n < article)
    return noun if alone and not known and not again else None


def _loose_class(reading: Reading, article: int) -> Token | None:
    """ "the Class of 2013": of which school, where none has a name?"""
    tokens = reading.sentence.tokens
    named = any(isinstance(m.value, Organisation) for m in reading.mentions)
    dated = (
        len(tokens) > article + 3 and tokens[article + 2].text == "of" and tokens[article + 3].tag == "CRD"
    )
    return (
        tokens[article + 1] if dated and tokens[article + 1].text.lower() == "class" and not named else None
    )


_LOOSE = (_loose_side, _short_name, _loose_rank, _loose_class)
