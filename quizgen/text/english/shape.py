"""What keeps an English sentence from being used by its form: halves, questions, headlines, rows of teasers,
words that somebody says."""

from collections.abc import Sequence, Set

from quizgen.text.english.clauses import is_quoted
from quizgen.text.english.fields import is_finite
from quizgen.text.english.punctuation import misplaced
from quizgen.text.english.slips import slip
from quizgen.text.english.times import is_of_the_day
from quizgen.text.english.words import SAYING
from quizgen.text.reading import Doubt, Known, Reading, Standing, words
from quizgen.text.tokens import Token
from quizgen.values.names import Quotation

# Closed classes after Quirk et al., A Comprehensive Grammar of the English Language (1985), chapters 5, 6, 8.
_SPEAKER = words("i me my mine myself we us our ours ourselves you your yours yourself yourselves let's")
_QUOTES = frozenset('"“”')
_SHORTEST_LEAD = 10  # tokens
_LONGEST_TEASER = 26
_DASHES = ("–", "—", "-", "--")
_OF_HALVES = words("while whereas although though because unless if")
_OF_ORDERS = ("AT0", "DPS", "PNP", "AJ0")  # "Help the Red Cross …", which may look like a noun
_ROLES = words("man woman policeman mayor minister president company city court king police boy girl")


def shape(reading: Reading, lower: Sequence[str], gone: Set[int], known: Known) -> Standing | None:
    """What is wrong with the form of a sentence; `gone` are the tokens that it does without."""
    tokens = reading.sentence.tokens
    if not 5 <= len(tokens) <= 60:
        return Standing(doubt=Doubt.SIZE, detail=f"{len(tokens)} words")
    if slipped := slip(tokens, lower) or misplaced(tokens):
        return Standing(doubt=Doubt.SLIP, detail=slipped)
    finite = [n for n, token in enumerate(tokens) if is_finite(token)]
    if not finite or _is_half(lower, finite, gone):
        return Standing(doubt=Doubt.NO_VERB)
    bare = lower[0] in _ROLES and tokens[0].tag == "NN1" and tokens[1].tag in ("VVZ", "VBZ")
    if bare and reading.covering(0) is None:
        return Standing(doubt=Doubt.HEADLINE, detail=tokens[0].text)
    colons = [n for n, word in enumerate(lower) if word == ":" and n not in gone]
    if colons and (known.of_the_day or len(colons) > 1 or not _tells_more(tokens, colons[0])):
        return Standing(doubt=Doubt.COLON)
    ordered = tokens[0].tag == "NN1" and tokens[1].tag in _OF_ORDERS and reading.covering(0) is None
    if tokens[-1].text in ("?", "!") or tokens[0].tag in ("VVB", "VVI", "VDB") or ordered:
        return Standing(doubt=Doubt.QUESTION)
    last = next((t.text for n, t in reversed(tuple(enumerate(tokens))) if n not in gone), "")
    if last not in (".", *_QUOTES, ")"):
        return Standing(doubt=Doubt.NO_VERB)
    if tokens[0].tag in ("PNQ", "DTQ") or (tokens[0].tag == "AVQ" and lower[0] in ("how", "why")):
        return Standing(doubt=Doubt.QUESTION, detail=tokens[0].text)
    return None


def _is_half(lower: Sequence[str], finite: Sequence[int], gone: Set[int]) -> bool:
    """ "While Leeds has the oldest bank.": the one verb belongs to what the conjunction begins."""
    kept = [n for n in finite if n not in gone]
    return lower[0] in _OF_HALVES and 0 not in gone and len(kept) == 1 and "," not in lower[1 : kept[0]]


def is_teaser(reading: Reading, known: Known) -> bool:
    """Whether the first sentence of a text is a row of headlines, or its title once more.

    The first real sentence of a text about the day is a long one; a row of headlines is not.
    """
    tokens = reading.sentence.tokens
    short = known.of_the_day and len(tokens) < _SHORTEST_LEAD and not is_of_the_day(reading)
    dashed = known.of_the_day and any(_is_dash(tokens, n) for n in range(1, len(tokens) - 1))
    return short or (dashed and len(tokens) < _LONGEST_TEASER)


def _is_dash(tokens: Sequence[Token], n: int) -> bool:
    return tokens[n].text in _DASHES and tokens[n - 1].end < tokens[n].start


def speaker(reading: Reading, lower: Sequence[str]) -> Standing | None:
    """The word by which somebody speaks of himself or to the reader, outside of what is quoted."""
    tokens = reading.sentence.tokens
    for index, word in enumerate(lower):
        if (
            word in _SPEAKER
            and tokens[index].tag in ("PNP", "DPS", "PNX")
            and tokens[index].text not in ("US", "Mine")
            and reading.covering(index) is None  # "Alexander I"
            and not _is_numeral(tokens, index)
            and not (is_quoted(tokens, index) and _is_told(tokens))
        ):
            return Standing(doubt=Doubt.SPEAKER, detail=tokens[index].text)
    return None


def _is_numeral(tokens: Sequence[Token], index: int) -> bool:
    """ "World War I", "grade I": behind a noun, and before no verb."""
    if tokens[index].text != "I" or not index or index + 2 >= len(tokens):
        return False
    ahead = tokens[index + 1 : index + 3]
    verbal = is_finite(ahead[0]) or (ahead[0].tag == "AV0" and is_finite(ahead[1]))
    return tokens[index - 1].tag in ("NN1", "NP0") and not verbal and ahead[0].tag != "VVI"


def _is_told(tokens: Sequence[Token]) -> bool:
    """Whether a verb stands outside of the quotation marks, which tells whose words they are."""
    return any(is_finite(token) and not is_quoted(tokens, n) for n, token in enumerate(tokens))


def claim(reading: Reading, lower: Sequence[str]) -> Standing | None:
    """Quoted words with a verb where nobody says them."""
    tokens = reading.sentence.tokens
    marks = [n for n, t in enumerate(tokens) if t.text in _QUOTES]
    if len(marks) % 2:
        return Standing(doubt=Doubt.UNCLAIMED, detail="a quotation that does not end")
    said = any(t.lemma.lower() in SAYING for t in tokens) or "according" in lower
    for first, last in zip(marks[::2], marks[1::2], strict=True):
        if any(t.text in ("!", "?", ".") for t in tokens[first + 1 : last - 1]):
            return Standing(doubt=Doubt.UNCLAIMED, detail="several sentences of somebody's")
        whole = any(isinstance(m.value, Quotation) and m.first <= first + 1 for m in reading.mentions)
        if (
            not said
            and not whole
            and any(is_finite(t) for t in tokens[first + 1 : last])
            and last - first > 4
        ):
            return Standing(doubt=Doubt.UNCLAIMED, detail=tokens[first + 1].text)
    return None


def _tells_more(tokens: Sequence[Token], colon: int) -> bool:
    """Whether a colon stands behind a clause that nobody says, and before words without a verb: "two of
    them won: Huber and Moser"."""
    before, behind = tokens[:colon], tokens[colon + 1 :]
    quoted = any(t.text in _QUOTES for t in behind)
    said = any(t.lemma.lower() in SAYING for t in before)
    return any(map(is_finite, before)) and not any(map(is_finite, behind)) and not quoted and not said
