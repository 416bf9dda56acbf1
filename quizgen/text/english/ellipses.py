"""Words whose noun stands in the sentence before: "the second followed", "the latter agreed", "only two
houses opened"."""

from collections.abc import Sequence

from quizgen.text.english.fields import is_finite
from quizgen.text.reading import Reading, words
from quizgen.text.tokens import Token
from quizgen.values.names import Named

ORDINALS = words("first second third fourth fifth sixth last")
PAIRED = ("former", "latter")
_NOUNS = ("NN0", "NN1", "NN2", "NP0")


def is_ordinal_of_nothing(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """ "The second followed in 1998.": the second what?"""
    tokens = reading.sentence.tokens
    told = any(t.tag in ("NN2", "CRD") or lower[n] in ORDINALS for n, t in enumerate(tokens[:index]))
    return lower[index] in ORDINALS and _stands_alone(tokens, lower, index) and not told


def is_one_of_two(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """ "The latter agreed." where no two were named."""
    tokens = reading.sentence.tokens
    named = any(t.tag in _NOUNS for t in tokens[:index])
    return lower[index] in PAIRED and _stands_alone(tokens, lower, index) and not named


def is_bare_count(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """ "Only two houses opened in 1998.": two of which?"""
    tokens = reading.sentence.tokens
    if lower[index] not in ("only", "just") or index + 4 >= len(tokens) or tokens[index + 1].tag != "CRD":
        return False
    verb = index + 3 + (tokens[index + 3].tag == "AV0")
    named = any(isinstance(m.value, Named) for m in reading.mentions)
    capital = any(t.tag == "NP0" for t in tokens[1:])
    return tokens[index + 2].tag == "NN2" and is_finite(tokens[verb]) and not (named or capital)


def _stands_alone(tokens: Sequence[Token], lower: Sequence[str], index: int) -> bool:
    """Whether a verb follows, or the end, where a noun would."""
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if after is None or lower[index - 1 : index] != ["the"]:
        return False
    misread = lower[index] in PAIRED and after.tag == "VVN"  # "agreed" behind a word that tells no number
    return misread or is_finite(after) or after.tag in ("VM0", "PUN")
