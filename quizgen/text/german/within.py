"""German words that point back, where what they point at stands before them in their own sentence: "zu
dieser Zeit" behind a date, "diese Mehrheit" behind "die Mehrheit", "dabei" in a second clause.
"""

from collections.abc import Callable, Sequence

from quizgen.text.german.words import SAYING
from quizgen.text.reading import Reading, words
from quizgen.text.tokens import Token
from quizgen.values.amounts import Money
from quizgen.values.dates import Date, Period
from quizgen.values.names import Place
from quizgen.values.numbers import Number, Percent

_THIS = words("dieser diese dieses diesen diesem jener jene jenes jenen jenem")
_SUCH = words("solche solcher solches solchen solchem")
_BOTH = words("beide beiden beider beides")
_TIMES = words("zeit zeitpunkt jahr jahre jahres jahren tag tage tages monat zeitraum jahrzehnt jahrhundert")
_FIGURES = words("zahl wert anteil summe betrag prozentsatz quote")
_THEN = words("damals seither seitdem")
# What a clause before them tells is what they mean.
_OF_A_CLAUSE = words(
    """danach dabei daraufhin anschließend gleichzeitig zugleich dadurch damit davor daraus darin daran
    darauf darüber davon dazu dafür dagegen dahinter daneben stattdessen"""
)
_BOUNDARIES = (",", ";", "–", "—", "und", "oder", "aber", "sondern")
_NOUNS = ("NN", "NNA", "NNI")
_IN_PHRASE = (*_NOUNS, "NE", "ADJ(A)", "CARD", "TRUNC", "FM")
_AHEAD = 4  # tokens in which a noun follows its "diese"


def is_told_within(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """Whether the words before it in the sentence tell what a pointing word means."""
    return meant_within(reading, lower, index) is not None


def meant_within(reading: Reading, lower: Sequence[str], index: int) -> int | None:
    """Where what a pointing word means stands in its sentence, if it does."""
    if not index:
        return None
    return next((at for find in _FINDERS if (at := find(reading, lower, index)) is not None), None)


def _noun_behind(tokens: Sequence[Token], index: int) -> int | None:
    """The noun that a determiner belongs to."""
    for n in range(index + 1, min(index + _AHEAD, len(tokens))):
        if tokens[n].tag in _NOUNS:
            return n
        if tokens[n].tag not in ("ADJ(A)", "CARD", "ADV", "ADJ(D)", "PIAT"):
            return None
    return None


def _time(reading: Reading, lower: Sequence[str], index: int) -> int | None:
    """ "1901 … zu dieser Zeit", "seither"."""
    noun = _noun_behind(reading.sentence.tokens, index)
    of_time = noun is not None and lower[noun] in _TIMES
    if not (lower[index] in _THEN or (lower[index] in _THIS and of_time)):
        return None
    dates = [m for m in reading.mentions if isinstance(m.value, Date | Period) and m.last <= index]
    if not dates or (noun is not None and lower[noun].startswith("tag") and not _is_day(dates[-1].value)):
        return None
    return dates[-1].first


def _is_day(value: object) -> bool:
    return isinstance(value, Date) and value.precision == "day"


def _same_noun(reading: Reading, lower: Sequence[str], index: int) -> int | None:
    """ "eine Mehrheit … diese Mehrheit", "Rechenprobleme … solche Probleme"."""
    tokens = reading.sentence.tokens
    if lower[index] not in _THIS | _SUCH | _BOTH:
        return None
    noun = _noun_behind(tokens, index)
    if noun is None:
        return None
    word = tokens[noun].lemma.lower()
    border = max((n for n in range(index) if lower[n] in _BOUNDARIES), default=0)
    before = (n for n in range(border) if tokens[n].tag in _NOUNS)
    return next((n for n in before if tokens[n].lemma.lower().endswith(word)), None)


def _figure(reading: Reading, lower: Sequence[str], index: int) -> int | None:
    """ "51 Prozent …, diese Zahl"."""
    noun = _noun_behind(reading.sentence.tokens, index)
    if lower[index] not in _THIS or noun is None or lower[noun] not in _FIGURES:
        return None
    before = [
        m for m in reading.mentions if m.last <= index and isinstance(m.value, Number | Percent | Money)
    ]
    return before[0].first if len(before) == 1 else None


def _last_noun(reading: Reading, lower: Sequence[str], index: int) -> int | None:
    """ "die Luft, bis diese flüssig wird": by itself it means the noun named last."""
    tokens = reading.sentence.tokens
    if lower[index] not in words("dieser diese dieses diesen diesem") or tokens[index + 1].tag in _IN_PHRASE:
        return None
    border = _border(lower, index)
    nouns = [n for n in range(border) if tokens[n].tag in (*_NOUNS, "NE")]
    return nouns[-1] if nouns else None


def _border(lower: Sequence[str], index: int) -> int:
    """Where the clause or the member of a row that a word belongs to begins."""
    return max((n for n in range(index) if lower[n] in (*_BOUNDARIES, "bis", "als", "wie")), default=0)


def _both(reading: Reading, lower: Sequence[str], index: int) -> int | None:
    """ "die beiden größten Städte", "Rom und Wien, die beide …", "in beiden Weltkriegen"."""
    tokens = reading.sentence.tokens
    if lower[index] not in _BOTH:
        return None
    after = tokens[index + 1]
    if after.tag == "ADJ(A)" and after.text.endswith(("sten", "ersten", "letzten")):
        return index
    if after.text.startswith("Weltkrieg") or lower[index - 1] in ("ersten", "letzten"):
        return index
    joined = [n for n in range(1, index - 1) if lower[n] == "und" and _joins(tokens, n)]
    rows = any(lower[n] == "," and _joins(tokens, n) for n in range(1, joined[0])) if joined else True
    return joined[0] - 1 if len(joined) == 1 and not rows else None


def _joins(tokens: Sequence[Token], n: int) -> bool:
    ahead = [t.tag for t in tokens[n + 1 : n + 4]]
    return tokens[n - 1].tag in (*_NOUNS, "NE") and any(tag in (*_NOUNS, "NE") for tag in ahead)


def _among(reading: Reading, lower: Sequence[str], index: int) -> int | None:
    """ ", darunter zwei Schulen"."""
    tokens = reading.sentence.tokens
    follows = lower[index] in ("darunter", "davon") and lower[index - 1] in (",", "–", "(")
    return index - 2 if follows and tokens[index + 1].tag in (*_IN_PHRASE, "ART", "ADV", "PIAT") else None


def _owner(reading: Reading, lower: Sequence[str], index: int) -> int | None:
    """ "den Stoff und dessen Wirkung"."""
    tokens = reading.sentence.tokens
    if lower[index] not in ("dessen", "deren") or tokens[index + 1].tag not in (*_NOUNS, "ADJ(A)"):
        return None
    if tokens[index - 1].tag not in ("APPR", "KON", "KOUS"):
        return None
    return next((n for n in reversed(range(index)) if tokens[n].tag in (*_NOUNS, "NE")), None)


def _clause(reading: Reading, lower: Sequence[str], index: int) -> int | None:
    """ "Er kam nach Wien und wurde danach Lehrer": it means what the clause before tells."""
    tokens = reading.sentence.tokens
    if lower[index] not in _OF_A_CLAUSE:
        return None
    verb = next((n for n in range(index) if "FIN" in tokens[n].tag and not _is_relative(tokens, n)), None)
    if verb is None or any(tokens[n].lemma in SAYING for n in range(index)):
        return None
    return verb if any(word in _BOUNDARIES for word in lower[verb + 1 : index]) else None


def _is_relative(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a verb ends a relative clause, which tells of somebody and not what happened."""
    comma = max((n for n in range(verb) if tokens[n].text == ","), default=None)
    return comma is not None and tokens[comma + 1].tag in ("PRELS", "PRELAT")


def _there(reading: Reading, lower: Sequence[str], index: int) -> int | None:
    """ "Er zog nach Wien und starb dort": the one place that was named."""
    if lower[index] != "dort":
        return None
    places = [m for m in reading.mentions if isinstance(m.value, Place) and m.last <= index]
    if len({m.value for m in places}) != 1:
        return None
    return places[0].first if any(word in _BOUNDARIES for word in lower[places[0].last : index]) else None


def _likeness(reading: Reading, lower: Sequence[str], index: int) -> int | None:
    """ "ebenso wie", "dasselbe Ausmaß wie", "solche Fragen, die …", "einerseits … andererseits"."""
    tokens, word = reading.sentence.tokens, lower[index]
    if word in ("ebenso", "genauso", "dasselbe", "dieselbe", "derselbe", "denselben"):
        return index if "wie" in lower[index + 1 : index + 6] else None
    if word == "andererseits":
        return lower.index("einerseits") if "einerseits" in lower[:index] else None
    noun = _noun_behind(tokens, index)
    if word not in _SUCH or noun is None or noun + 2 >= len(tokens) or lower[noun + 1] != ",":
        return None
    return index if tokens[noun + 2].tag in ("PRELS", "PRELAT", "APPR") else None


_FINDERS: tuple[Callable[[Reading, Sequence[str], int], int | None], ...] = (
    _time, _same_noun, _figure, _last_noun, _both, _among, _owner, _clause, _there, _likeness,
)  # fmt: skip
