"""English of a source that no careful writer would leave: a sentence with such a slip is not shown."""

from collections.abc import Callable, Sequence

from quizgen.model import Lang
from quizgen.text.english.fields import is_finite
from quizgen.text.english.standing import is_people
from quizgen.text.english.words import MONTHS
from quizgen.text.reading import words
from quizgen.text.tagging import frequent_words
from quizgen.text.tokens import Token
from quizgen.values.lexicon import english_nouns

_CLAUSE = ("CJS", "CJT", "PNQ", "DTQ", "AVQ", "CJC")


def slip(tokens: Sequence[Token], lower: Sequence[str]) -> str:
    """The words where the language slips; empty if none is seen."""
    if _is_dated_noun(tokens, lower):
        return " ".join(t.text for t in tokens[:5])
    for n in range(len(tokens) - 2):
        if _check_of(tokens[n].text, lower[n])(tokens, lower, n):
            return " ".join(t.text for t in tokens[n : n + 3])
    return ""


def _check_of(text: str, word: str) -> Callable[[Sequence[Token], Sequence[str], int], bool]:
    """The one that is about words like this."""
    if word in _CHECKS:
        return _CHECKS[word]
    if text.isdigit():
        return _is_double
    if text[0].isupper():
        return _is_plural_people
    return _is_bare if word in _COUNTED else _is_misspelt


def _is_since(tokens: Sequence[Token], lower: Sequence[str], n: int) -> bool:
    """ "is a member since 1998" for "has been"."""
    word = lower[n + 2] if lower[n + 1] == "the" else lower[n + 1]  # "since the 1980s"
    if not (len(word.removesuffix("s")) == 4 and word.removesuffix("s").isdigit()) and word not in MONTHS:
        return False
    verb = next((t for t in reversed(tokens[:n]) if is_finite(t)), None)
    return verb is not None and verb.tag in ("VBZ", "VBB")


def _is_plural_people(tokens: Sequence[Token], lower: Sequence[str], n: int) -> bool:
    """ "the Armenians vassal-states" for "the Armenian"."""
    people = n > 0 and lower[n].endswith("s") and is_people(tokens[n].text) and not tokens[n].text.isupper()
    after = tokens[n + 1]
    return people and after.tag in ("NN1", "NN2") and after.text.islower() and lower[n - 1] == "the"


def _is_run_on(tokens: Sequence[Token], lower: Sequence[str], n: int) -> bool:
    """ "The school, founded in 1834 and became …": no comma ends the participle phrase."""
    if tokens[n + 1].tag not in ("VVN", "VVD") or "," in lower[:n]:
        return False
    front = tokens[0].tag in ("PRP", "AV0", "VVG", "VVN", *_CLAUSE)
    now = next((t.tag in ("VVZ", "VHZ", "VBZ") for t in tokens[:n] if is_finite(t)), True)
    if not now or front:
        return False
    end = next((k for k in range(n + 2, len(lower)) if lower[k] in (",", ";", ".")), len(lower))
    return any(lower[k] == "and" and is_finite(tokens[k + 1]) for k in range(n + 2, end - 1))


def _is_left_open(tokens: Sequence[Token], n: int) -> bool:
    """ "Karl Huber, the head of Bremen moved": no comma ends the apposition of the subject."""
    if any(t.tag != "NP0" for t in tokens[:n]) or tokens[n + 1].tag != "AT0":
        return False
    at = next((k for k in range(n + 2, len(tokens)) if tokens[k].tag not in _OF_APPOSITION), n)
    return is_finite(tokens[at]) and tokens[at - 1].tag in ("NN1", "NP0")


def _is_slip_at_comma(tokens: Sequence[Token], lower: Sequence[str], n: int) -> bool:
    return _is_run_on(tokens, lower, n) or _is_left_open(tokens, n)


def _is_threefold(_: Sequence[Token], lower: Sequence[str], n: int) -> bool:
    """ "from March to May to August": a period has two ends."""
    last = next((k for k in range(n + 1, len(lower)) if not _is_of_date(lower[k])), len(lower))
    timed = any(word in MONTHS for word in lower[n + 1 : last])
    return timed and lower[n + 1 : last].count("to") > 1


def _is_of_date(word: str) -> bool:
    return word in MONTHS or word.isdigit() or word in ("to", ",", "the")


def _is_singular_name(tokens: Sequence[Token], _: Sequence[str], n: int) -> bool:
    """ "the Olympic Game", "the United Nation": names that have no singular."""
    return tokens[n].text[0].isupper() and tokens[n + 1].text in ("Game", "Nation", "State")


def _is_double(tokens: Sequence[Token], lower: Sequence[str], n: int) -> bool:
    """ "2010 8": two numerals in a row."""
    numerals = tokens[n + 1].text.isdigit()
    thousands = len(lower[n + 1]) == 3
    dated = n > 0 and lower[n - 1] in MONTHS
    return numerals and not thousands and not dated


def _is_misspelt(tokens: Sequence[Token], lower: Sequence[str], n: int) -> bool:
    """ "catagory": a long word that is none, but for one vowel within. Inflected forms are not looked at."""
    word = lower[n]
    if len(word) < _LONG or word in (known := frequent_words(Lang.EN)):
        return False
    if not word.isalpha() or word != tokens[n].text or word.endswith(_INFLECTED) or english_nouns(word):
        return False
    at = [k for k in range(1, len(word) - 2) if word[k] in _VOWELS]
    return any(word[:k] + vowel + word[k + 1 :] in known for k in at for vowel in _VOWELS)


def _is_bare_decade(tokens: Sequence[Token], lower: Sequence[str], n: int) -> bool:
    """ "In 1950s" for "In the 1950s"."""
    return tokens[n + 1].text[:-1].isdigit() and lower[n + 1].endswith("0s")


def _is_bare(tokens: Sequence[Token], lower: Sequence[str], n: int) -> bool:
    """ "In 2008, oil sector grew": a count noun as the subject of the sentence, without its article."""
    if tokens[n].tag != "NN1" or not is_finite(tokens[n + 1]):
        return False
    begin = n
    while begin and tokens[begin - 1].tag in ("AJ0", "NN1") and lower[begin - 1] == tokens[begin - 1].text:
        begin -= 1
    if begin == 1 and tokens[0].tag in ("AJ0", "NN1"):
        return lower[0] in frequent_words(Lang.EN)  # else it is a name: "Hubertown council has …"
    front = tokens[0].tag == "PRP" and not any(is_finite(t) or t.tag in _CLAUSE for t in tokens[:begin])
    return begin > 1 and front and lower[begin - 1] == ","


def _is_dated_noun(tokens: Sequence[Token], lower: Sequence[str]) -> bool:
    """ "January 12, 1994 devaluation of currencies" for "the devaluation of January 12, 1994"."""
    at = 1 if lower[0] in MONTHS else 0
    while at < len(tokens) - 1 and (lower[at].isdigit() or (at and lower[at] == ",")):
        at += 1
    dated = len(lower[max(at - 1, 0)]) == 4 and lower[at - 1].isdigit()
    noun = at < len(tokens) - 1 and tokens[at].tag == "NN1" and lower[at] == tokens[at].text
    return dated and noun and tokens[at + 1].tag == "PRF"


_VOWELS = "aeiouy"
_LONG = 7  # letters
_INFLECTED = ("s", "ed", "ing")
# Nouns that never go without a determiner in the singular, but as part of a name.
_COUNTED = words(
    """sector company firm city country town village region district province river lake mountain island ship
    building factory agency ministry committee council minister president mayor governor chairman director
    spokesman spokeswoman team club band army navy airline airport museum hospital library newspaper magazine
    book film movie novel album song battle treaty election referendum project programme program plan system
    method device machine engine vehicle aircraft group organisation organization association federation
    party coalition dynasty kingdom empire republic colony tribe family month year decade century"""
)
_OF_APPOSITION = ("AJ0", "NN1", "NN2", "NP0", "PRF", "AT0", "ORD", "AJS", "POS")
_CHECKS = {
    "since": _is_since,
    ",": _is_slip_at_comma,
    "from": _is_threefold,
    "olympic": _is_singular_name,
    "paralympic": _is_singular_name,
    "united": _is_singular_name,
    **dict.fromkeys(("in", "during"), _is_bare_decade),
}
