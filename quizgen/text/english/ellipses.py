"""Words whose noun stands in the sentence before: "the second followed", "the latter agreed", "only two
houses opened"; what came "shortly after", "examples" of what is not told."""

from collections.abc import Sequence

from quizgen.text.english.fields import is_finite
from quizgen.text.reading import Reading, words
from quizgen.text.tokens import Token
from quizgen.values.names import Named

ORDINALS = words("first second third fourth fifth sixth last")
PAIRED = ("former", "latter")
AROUND = ("after", "before")
EXAMPLES = words("example examples instance instances exception exceptions")
_NOUNS = ("NN0", "NN1", "NN2", "NP0")
_SOON = words("shortly soon immediately directly right long just")
_ENDS = (",", ".", ";")
_OF_EXAMPLES = ("AJ0", "AJS", "CRD", "DT0", "AV0", "PNI")


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


def is_soon_after(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """ "Shortly after, Huber fled.", "Huber fled soon after.": after what, where no clause before tells?"""
    if lower[index] not in AROUND or not index or lower[index - 1] not in _SOON:
        return False
    verbs = sum(map(is_finite, reading.sentence.tokens[:index]))
    return lower[index + 1] in _ENDS and verbs < 2


def is_example_of_nothing(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """ "Examples include the bridge of Bremen.", "One notable exception was Huber.": of or to what?"""
    tokens = reading.sentence.tokens
    opens = all(t.tag in _OF_EXAMPLES for t in tokens[:index])
    return lower[index] in EXAMPLES and opens and is_finite(tokens[index + 1])


def _stands_alone(tokens: Sequence[Token], lower: Sequence[str], index: int) -> bool:
    """Whether a verb follows, or the end, where a noun would."""
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if after is None or lower[index - 1 : index] != ["the"]:
        return False
    misread = lower[index] in PAIRED and after.tag == "VVN"  # "agreed" behind a word that tells no number
    return misread or is_finite(after) or after.tag in ("VM0", "PUN")
