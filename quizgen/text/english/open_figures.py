"""Numbers, amounts and times for which any other would do, or that the rest of an English sentence tells."""

from collections.abc import Callable

from quizgen.text.english.which import DIRECTIONS
from quizgen.text.english.words import SINGLE, TIME_NOUNS
from quizgen.text.mentions import Mention
from quizgen.text.reading import Reading, words
from quizgen.values.amounts import Duration, Money, Quantity
from quizgen.values.dates import Date, Period
from quizgen.values.names import Named
from quizgen.values.numbers import Number, Percent
from quizgen.values.ranges import Range

_NOUNS = ("NN0", "NN1", "NN2")
_COMPASS = words("north south east west northern southern eastern western central")
_METHODS = words(
    "sample analyse analyze examine survey interview exhume sequence swab excavate dissect genotype"
)
_FIGURES = (Number, Range, Percent, Money, Quantity, Duration)
_ANYTHING = words("anything everything nothing anyone everyone")
_OF_POLLS = ("margin of error", "confidence interval", "sampling error")
_BARE = words("after before since until till by")


def _is_bare_bound(reading: Reading, mention: Mention) -> bool:
    """ "had difficulties after 1998": any year would do."""
    value, tokens = mention.value, reading.sentence.tokens
    if not isinstance(value, Date) or value.grain != "date:year" or not mention.first:
        return False
    before = tokens[mention.first - 1].text.lower()
    if before not in _BARE or any(
        isinstance(m.value, Date | Period) for m in reading.mentions if m is not mention
    ):
        return False
    perfect = any(
        t.tag in ("VHZ", "VHB", "XX0") or (t.tag == "VHD" and tokens[n + 1].tag in ("VVN", "VBN", "AV0"))
        for n, t in enumerate(tokens[: mention.first])
    )
    return not perfect


def _is_of_method(reading: Reading, mention: Mention) -> bool:
    """ "examined 25 bodies": what a study used."""
    used = any(t.lemma.lower() in _METHODS for t in reading.sentence.tokens)
    return isinstance(mention.value, Number) and used


def _is_full_of_figures(reading: Reading, mention: Mention) -> bool:
    """ "The rate from 2000 to 2005 (22,392 km2) was 18% higher than before (19,018 km2)."."""
    words = [t.text for t in reading.sentence.tokens]
    figures = sum(word == "(" and words[n + 1][:1].isdigit() for n, word in enumerate(words[:-1]))
    return figures > 1 and not isinstance(mention.value, Named)


def _is_half_a_duration(reading: Reading, mention: Mention) -> bool:
    """ "15 days and 22 hours"."""
    if not isinstance(mention.value, Duration):
        return False
    words = [t.text.lower() for t in reading.sentence.tokens]
    first, last = mention.first, mention.last
    before = first > 2 and words[first - 1] == "and" and _is_time(reading, first - 2)
    return before or (words[last : last + 1] == ["and"] and _is_time(reading, last + 2))


def _is_named_by_measure(reading: Reading, mention: Mention) -> bool:
    """ "won the 100 metres": the name of a contest."""
    tokens = reading.sentence.tokens
    before = tokens[mention.first - 1].text.lower() if mention.first else ""
    after = tokens[mention.last].text.lower() if mention.last < len(tokens) else ""
    return isinstance(mention.value, Quantity) and before == "the" and after not in ("of", "between", "from")


def _is_when_still(reading: Reading, mention: Mention) -> bool:
    """ "were still missing on Friday": and on other days, too."""
    tokens = reading.sentence.tokens[: mention.first]
    still = any(t.text == "still" and tokens[n - 1].tag.startswith("VB") for n, t in enumerate(tokens) if n)
    return still and isinstance(mention.value, Date)


def _is_time(reading: Reading, at: int) -> bool:
    tokens = reading.sentence.tokens
    counted = 0 < at < len(tokens) and tokens[at - 1].tag == "CRD"
    return counted and tokens[at].text.lower() in TIME_NOUNS


def _is_bound_of_best(reading: Reading, mention: Mention) -> bool:
    """ "only one storm since 1871", "the highest since 1992": so it was since any later year."""
    tokens, first = reading.sentence.tokens, mention.first
    if not isinstance(mention.value, Date) or not first or tokens[first - 1].text.lower() != "since":
        return False
    return any(t.tag in ("AJS", "XX0") or t.text.lower() in SINGLE for t in tokens[:first])


def _is_of_count(reading: Reading, mention: Mention) -> bool:
    """ "had a population of 10,039 in 2021", "there were 79 mills", "3,831 passengers arrived": the year that
    a figure is of."""
    if not isinstance(mention.value, Date):
        return False
    tokens = reading.sentence.tokens
    lemmas = [t.lemma.lower() for t in tokens]
    counts = [m for m in reading.mentions if isinstance(m.value, Number | Range)]
    if not counts or not _MOVES.isdisjoint(lemmas):
        return False
    if mention.value.grain == "date:year" and not _CENSUSES.isdisjoint(lemmas):
        return True
    there = any(t.text.lower() == "there" and t.tag == "EX0" for t in tokens)
    after = {lemma for m in counts for lemma in lemmas[m.last : m.last + 2]}
    told = not _GUESTS.isdisjoint(after) and not _VISITING.isdisjoint(lemmas)
    return told or (there and any(m.first and lemmas[m.first - 1] in _BE for m in counts))


_BE = words("be about around some approximately over nearly almost roughly")
_CENSUSES = words("population census")
_GUESTS = words("passenger visitor tourist guest pilgrim inhabitant resident student pupil member employee")
_VISITING = words(
    "arrive come visit attend enroll enrol employ handle carry serve receive have live attract welcome number"
)
_MOVES = words(
    """grow rise fall reach double triple decline drop increase decrease shrink exceed peak die kill pass
    surpass top"""
)


def _lacks_noun(reading: Reading, mention: Mention) -> bool:
    """ "won only five": of what?"""
    tokens = reading.sentence.tokens
    only = mention.first > 0 and tokens[mention.first - 1].text.lower() in ("only", "just")
    ends = mention.last < len(tokens) and tokens[mention.last].text in (".", ",", ";")
    return isinstance(mention.value, Number) and only and ends


def _is_beyond_any(reading: Reading, mention: Mention) -> bool:
    """ "Anything beyond 70 seconds would do": a bound of what is not told."""
    before = [t.text.lower() for t in reading.sentence.tokens[max(mention.first - 4, 0) : mention.first]]
    return isinstance(mention.value, _FIGURES) and not _ANYTHING.isdisjoint(before)


def _is_loose_time(reading: Reading, mention: Mention) -> bool:
    """ "in 1773 or earlier": no certain year."""
    tokens = reading.sentence.tokens
    ahead = [t.text.lower() for t in tokens[mention.last : mention.last + 2]]
    return isinstance(mention.value, Date) and ahead in (["or", "earlier"], ["or", "later"], ["or", "before"])


def _is_of_poll(reading: Reading, mention: Mention) -> bool:
    """ "The margin of error is 2 points": how it was found out, not what."""
    said = " ".join(t.text.lower() for t in reading.sentence.tokens)
    return isinstance(mention.value, _FIGURES) and any(words in said for words in _OF_POLLS)


def _is_bare_day(reading: Reading, mention: Mention) -> bool:
    """ "since its debut June 3, 1998": no words before it tell that a time is asked for."""
    before = reading.sentence.tokens[mention.first - 1].tag if mention.first else ""
    return mention.value.grain == "date:day" and before in _NOUNS


def _is_until_now(reading: Reading, mention: Mention) -> bool:
    """ "has been open for two years": on which day?"""
    perfect = any(t.tag in ("VHZ", "VHB") for t in reading.sentence.tokens[: mention.first])
    dated = any(isinstance(m.value, Date | Period) for m in reading.mentions)
    return isinstance(mention.value, Duration) and perfect and not dated


def _is_way_off(reading: Reading, mention: Mention) -> bool:
    """ "nine miles west of Bremen": how far from somewhere, by the way."""
    ahead = [t.text.lower() for t in reading.sentence.tokens[mention.last : mention.last + 2]]
    way = ahead[0] in _COMPASS or ahead[0] in DIRECTIONS if ahead else False
    return isinstance(mention.value, Quantity) and ahead[1:] == ["of"] and way


def _is_of_example(reading: Reading, mention: Mention) -> bool:
    """ "A level of 400 lux might be chosen": or another."""
    tokens = reading.sentence.tokens
    verb = next((t.text.lower() for t in tokens if t.tag == "VM0" or t.tag[:2] in ("VB", "VV", "VH")), "")
    return isinstance(mention.value, _FIGURES) and verb in ("might", "could")


FIGURE_GAPS: tuple[tuple[Callable[[Reading, Mention], bool], str], ...] = (
    (_is_bound_of_best, "so it was since any later year"),
    (_is_bare_bound, "a year that bounds no certain time"),
    (_is_of_method, "a number of a study's method"),
    (_is_full_of_figures, "one figure of many"),
    (_is_when_still, "a time at which it was still so"),
    (_is_named_by_measure, "a measure that is a name"),
    (_is_half_a_duration, "part of a duration"),
    (_lacks_noun, "a count of what is not told"),
    (_is_beyond_any, "a bound of what is not told"),
    (_is_loose_time, "a time that is not certain"),
    (_is_of_poll, "a number of a study's method"),
    (_is_of_count, "the year of a count"),
    (_is_bare_day, "a day without its preposition"),
    (_is_until_now, "a time that runs until the day of writing"),
    (_is_of_example, "an example"),
    (_is_way_off, "how far it is from somewhere"),
)
