"""Values of a German sentence that can be reckoned from the rest of it, that only date a count or bound it,
or of which the gap would hide half.
"""

import re
from collections.abc import Callable, Sequence

from quizgen.model import Lang
from quizgen.text.german.agreement import is_known_noun
from quizgen.text.mentions import Mention
from quizgen.text.reading import Reading, words
from quizgen.text.tokens import Token
from quizgen.values.amounts import Duration, Money, Quantity
from quizgen.values.dates import Date, Period
from quizgen.values.lexicon import nationality
from quizgen.values.names import Named, Organisation, Person, Place, Term
from quizgen.values.numbers import Number, Percent
from quizgen.values.places import known_place, lies_in
from quizgen.values.ranges import Range

_FOREIGN = ("ADJ(A)", "ADJ(D)", "NNA", "FM", "XY")
_INFLECTED = ("e", "er", "en", "es", "em")
_ENGLISH_JOINTS = words("of for and the &")
_PARTICLES = words("von van de du del della di da zu zur vom der den des")
_RULERS = words(
    """prinz prinzessin herzog herzogin markgraf markgräfin graf gräfin fürst fürstin könig königin kaiser
    kaiserin landgraf kurfürst pfalzgraf erzherzog großherzog bischof erzbischof freiherr"""
)
# What is counted again and again, so that a year only tells which count it is.
_COUNTED = re.compile(
    r"einwohner\w*|bevölkerung\w*|haushalte?n?|bewohner\w*|volkszählung|\w*dichte|mitgliederzahl|beschäftigte\w*|"
    r"anteile?s?|arbeitslosenquote|besucherzahl(?:en)?"
)
_STATING = words(
    "haben sein betragen liegen leben wohnen zählen sinken steigen reduzieren ausmachen umfassen"
)
_DWELLING = words("leben wohnen")
_GUESTS = re.compile(
    r"\w*gäste?n?|passagieren?|besuchern?|touristen|urlaubern?|pilgern?|übernachtungen|mitgliedern?"
)
_VISITING = words(
    "kommen besuchen befördern verzeichnen anreisen übernachten haben geben reisen landen nutzen zählen"
)
_RANKINGS = re.compile(r"\w*(?:index|ranking)e?s?", re.IGNORECASE)
_DISTANT = ("entfernt", "gelegen")
_BOUNDED = words("nur nie niemals erstmals einziges einmal nicht kein keine keinen noch")
_FROM_THEN = words("später zuvor danach früher darauf vorher")
_COMPARED = words(
    "Höher Niedriger Mehr Weniger Größer Stärker Schlechter Besser höher niedriger mehr weniger"
)
_EDGES = (",", ";", "(", ")", ".", "–")
_OF_YEAR = 3  # tokens before it: "323 im Jahre"
_COMPARED_TIME = re.compile(r"Stand|(?:Vergleichs|Vorjahres)(?:zeitraum|quartal|monat|jahr)e?s?")
# What a figure is told of again each year.
_FIGURED = words(
    """betragen umfassen verfügen produzieren exportieren importieren erwirtschaften verzeichnen zählen
    einbringen belaufen verbrauchen einnehmen ausgeben liegen beschäftigen ausmachen fördern verdienen
    angeben beziffern schätzen bereisen"""
)
_STOCKS = words("inventar bestand vorrat menge gesamtmenge")
_SHARES = (Number, Range, Percent, Money)


def _is_name_front(reading: Reading, mention: Mention) -> bool:
    """ "____ von Bremen": the gap would hide half of a name."""
    if not isinstance(mention.value, Person | Term) or mention.last + 1 >= len(reading.sentence.tokens):
        return False
    after, name = reading.sentence.tokens[mention.last : mention.last + 2]
    single = mention.last - mention.first == 1 and reading.sentence.tokens[mention.first].tag == "NE"
    named = name.text[0].isupper() and not is_known_noun(name.text)
    return single and after.text in _PARTICLES and named


def _goes_on_in_english(reading: Reading, mention: Mention) -> bool:
    """ "das ____ of Music", "National Archives | and Records": the gap would hide half of a name."""
    tokens, n = reading.sentence.tokens, mention.last
    if not isinstance(mention.value, Named) or n + 1 >= len(tokens):
        return False
    return tokens[n].text in _ENGLISH_JOINTS and tokens[n + 1].text[0].isupper()


def _has_front(reading: Reading, mention: Mention) -> bool:
    """ "das Super ____ Bros", "die ____ U": a foreign word, or a letter, belongs to the name of a thing."""
    tokens, n = reading.sentence.tokens, mention.first - 1
    if not isinstance(mention.value, Term | Organisation | Person):
        return False
    behind = tokens[mention.last].text if mention.last < len(tokens) else ""
    if len(behind) == 1 and behind.isupper() and not isinstance(mention.value, Person):
        return True
    if n < 1 or reading.covering(n) is not None or tokens[n].tag not in _FOREIGN:
        return False
    word = tokens[n].text
    return word.isalpha() and word.istitle() and not word.endswith(_INFLECTED) and nationality(word) is None


def _is_name_end(reading: Reading, mention: Mention) -> bool:
    """ "Prinz Otto von ____"."""
    tokens, n = reading.sentence.tokens, mention.first
    if not isinstance(mention.value, Named) or n < 3 or tokens[n - 1].text not in ("von", "zu"):
        return False
    return tokens[n - 2].tag == "NE" and any(t.text.lower() in _RULERS for t in tokens[max(n - 4, 0) : n - 2])


def _is_of_count(reading: Reading, mention: Mention) -> bool:
    """ "hatte 2010 eine Einwohnerzahl von 9.000", "1998 lebten dort 79 Frauen", "2018 kamen 3831 Fluggäste",
    "2015 auf Platz 22 im Index": the year of a count."""
    tokens = reading.sentence.tokens
    if not isinstance(mention.value, Date):
        return False
    if any(_RANKINGS.fullmatch(t.text) for t in tokens):
        return True
    if not any(isinstance(m.value, _SHARES) for m in reading.mentions):
        return False
    verb = next((t.lemma for t in tokens if "FIN" in t.tag), "")
    nouns = [t.text.lower() for t in tokens if t.tag in ("NN", "NNA")]
    counts = [m for m in reading.mentions if isinstance(m.value, Number | Range)]
    free = any(not m.first or tokens[m.first - 1].tag not in ("APPR", "APPRART", "ART") for m in counts)
    there = verb == "geben" and any(t.text == "es" for t in tokens)
    if free and (there or verb in _DWELLING):
        return True
    after = {tokens[m.last].text.lower() for m in counts if m.last < len(tokens)}
    guests = verb in _VISITING and any(map(_GUESTS.fullmatch, after))
    return guests or (verb in _STATING and any(map(_COUNTED.fullmatch, nouns)))


def _is_one_of_counts(reading: Reading, mention: Mention) -> bool:
    """ "79 Frauen und ____ Männer": of two counts joined the second, and the first where it is exact."""
    if not isinstance(mention.value, Number):
        return False
    counts = [m for m in reading.mentions if isinstance(m.value, Number)]
    tokens, at = reading.sentence.tokens, counts.index(mention) if mention in counts else 0
    before, behind = counts[max(at - 1, 0) : at], counts[at + 1 : at + 2]
    second = any(_are_joined(tokens[m.last : mention.first]) for m in before)
    exact = not mention.value.digits.endswith("0")
    return second or (exact and any(_are_joined(tokens[mention.last : m.first]) for m in behind))


def _are_joined(between: Sequence[Token]) -> bool:
    """Whether a counted noun and "und" are all that stands between two counts."""
    tags = [t.tag for t in between]
    return len(tags) > 1 and tags[-1] == "KON" and all(tag in (*_COUNTABLE, "KON") for tag in tags)


_COUNTABLE = ("NN", "NNA", "ADJ(A)")


def _is_year_of_title(reading: Reading, mention: Mention) -> bool:
    """ "zum Auto des Jahres ____", "zum besten Gerät ____": part of what something is called."""
    tokens, n = reading.sentence.tokens, mention.first - 1
    if not isinstance(mention.value, Date | Period) or n < 2 or tokens[n].tag not in _COUNTABLE:
        return False
    begin = next((m for m in range(n - 1, max(n - _TITLE, -1), -1) if "FIN" in tokens[m].tag), -1)
    near = tokens[max(begin, n - _TITLE, 0) + 1 : n]
    return any(t.text.lower() in ("zum", "zur") for t in near) and tokens[n].text.istitle() and (
        tokens[n].text not in _OF_TIME
    )  # fmt: skip


_TITLE = 6  # tokens of what something is made or named
_OF_TIME = words("Jahr Jahre Jahres Sommer Winter Herbst Frühjahr Frühling Ende Anfang Mitte Saison Stand")


def _is_of_figure(reading: Reading, mention: Mention) -> bool:
    """ "____ betrug das Budget neun Millionen", "nach 323 im Jahre ____", "____ starben 83 Menschen pro
    Million", "Stand ____", "wird für ____ mit fünf Millionen, bei X mit sechs angegeben": the figure is the
    point, the time only tells of which."""
    if mention.value.grain not in ("date:year", "date:month") and not isinstance(mention.value, Period):
        return False
    tokens = reading.sentence.tokens
    if mention.first and _COMPARED_TIME.fullmatch(tokens[mention.first - 1].text):
        return True
    first, last = mention.first, mention.last
    while first and tokens[first - 1].text not in _EDGES:
        first -= 1
    while last < len(tokens) and tokens[last].text not in _EDGES:
        last += 1
    counts = [n for n in range(first, last) if tokens[n].tag == "CARD" and not _is_date(reading, n)]
    if not counts:
        return False
    n = mention.first - _OF_YEAR
    ruled = n in counts and tokens[n + 1].text == "im"
    if ruled and any(t.text in ("nach", "gegenüber", "von") for t in tokens[first:n]):
        return True
    passive = any(t.lemma == "werden" and "FIN" in t.tag for t in tokens[first:last])
    closing = [t for t in tokens[last:] if passive and t.tag == "VV(PP)"]
    verbs = {t.lemma.lower() for t in (*tokens[first:last], *closing) if t.tag.startswith("VV")}
    return bool(verbs & _FIGURED) or any(t.text in ("pro", "je") for t in tokens[first:last])


def _is_source(reading: Reading, mention: Mention) -> bool:
    """ "wird bei ____ mit fünf Millionen angegeben": the figure is the point, too."""
    tokens, n = reading.sentence.tokens, mention.last
    if not isinstance(mention.value, Organisation | Term) or n + 1 >= len(tokens) or not mention.first:
        return False
    ruled = any(t.tag in ("APPR", "APPRART") for t in tokens[max(mention.first - 2, 0) : mention.first])
    figure = tokens[n].text == "mit" and tokens[n + 1].tag in ("CARD", "ADV")
    return ruled and figure and any(t.lemma in ("angeben", "beziffern") for t in tokens[n:])


def _is_stock_of_nothing(reading: Reading, mention: Mention) -> bool:
    """ "ergibt sich ein Inventar von ____": of what?"""
    tokens, n = reading.sentence.tokens, mention.first - 2
    if not isinstance(mention.value, Quantity) or n < 0 or tokens[n].text.lower() not in _STOCKS:
        return False
    behind = tokens[mention.last] if mention.last < len(tokens) else None
    return behind is None or (behind.tag not in ("NN", "NNA", "NE", "ADJ(A)") and behind.text != "an")


def _is_date(reading: Reading, n: int) -> bool:
    mention = reading.covering(n)
    return mention is not None and isinstance(mention.value, Date | Period)


def _is_bound(reading: Reading, mention: Mention) -> bool:
    """ "seit 1871 nur ein einziges Mal": true of many a later year as well."""
    tokens = reading.sentence.tokens
    if not isinstance(mention.value, Date) or not mention.first:
        return False
    seit = any(t.text.lower() == "seit" for t in tokens[max(mention.first - 2, 0) : mention.first])
    return seit and any(t.text.lower() in _BOUNDED for t in _clause(tokens, mention.last))


def _is_part_of_duration(reading: Reading, mention: Mention) -> bool:
    """ "vier Jahre und ____"."""
    if not isinstance(mention.value, Duration):
        return False
    others = [m for m in reading.mentions if isinstance(m.value, Duration) and m is not mention]
    tokens = reading.sentence.tokens
    joined = ((min(m.last, mention.last), max(m.first, mention.first)) for m in others)
    return any(last + 1 == first and tokens[last].text == "und" for last, first in joined)


def _is_from_then(reading: Reading, mention: Mention) -> bool:
    """ "____ später": than what?"""
    after = reading.sentence.tokens[mention.last : mention.last + 1]
    return isinstance(mention.value, Duration) and any(t.text.lower() in _FROM_THEN for t in after)


def _is_last_above(reading: Reading, mention: Mention) -> bool:
    """ "Höher war sie zuletzt ____": which years there are to choose from is known."""
    before = reading.sentence.tokens[: mention.first]
    last = any(t.text.lower() == "zuletzt" for t in before[-3:])
    return isinstance(mention.value, Date) and last and any(t.text in _COMPARED for t in before)


def _clause(tokens: Sequence[Token], first: int) -> Sequence[Token]:
    end = next((n for n in range(first, len(tokens)) if tokens[n].text in (",", ";", ".")), len(tokens))
    return tokens[first:end]


def _is_reckonable(reading: Reading, mention: Mention) -> bool:
    """A year beside another and the time between: "von 1756 bis 1763, sieben Jahre lang"."""
    if not isinstance(mention.value, Date):
        return False
    others = [m.value for m in reading.mentions if m is not mention]
    dated = any(isinstance(value, Date | Period) for value in others)
    return dated and any(isinstance(value, Duration) and "Jahr" in value.say(Lang.DE) for value in others)


def _has_its_town(reading: Reading, mention: Mention) -> bool:
    """ "In welchem Land …" beside a town of it."""
    if not isinstance(mention.value, Place) or mention.value.kind != "country":
        return False
    country = known_place(mention.value.say(Lang.DE), "country")
    if country is None:
        return False
    towns = (m.value for m in reading.mentions if isinstance(m.value, Place) and m.value.kind == "city")
    known = (known_place(town.say(Lang.DE), "city") for town in towns)
    return any(town is not None and lies_in(town, country) for town in known)


def _is_spelt_out(reading: Reading, mention: Mention) -> bool:
    """ "die ____ (WHO)"."""
    behind = [t.text for t in reading.sentence.tokens[mention.last : mention.last + 3]]
    if not isinstance(mention.value, Named) or behind[:1] != ["("] or behind[2:] != [")"]:
        return False
    return len(behind[1]) > 1 and behind[1].isupper()


def _is_running_count(reading: Reading, mention: Mention) -> bool:
    """ "Seit der Eröffnung kamen 95 Schiffe": so many until when?"""
    if not isinstance(mention.value, Number):
        return False
    dated = any(isinstance(m.value, Date | Period) for m in reading.mentions)
    return not dated and any(t.text.lower() == "seit" for t in reading.sentence.tokens)


def _is_distance(reading: Reading, mention: Mention) -> bool:
    """ "im ____ entfernten Bremen": from where?"""
    behind = reading.sentence.tokens[mention.last].text if mention.last < len(reading.sentence.tokens) else ""
    return isinstance(mention.value, Quantity) and behind.startswith(_DISTANT) and behind not in _DISTANT


GIVEN_GAPS: tuple[tuple[Callable[[Reading, Mention], bool], str], ...] = (
    (_is_name_front, "half of a name"),
    (_is_name_end, "half of a name"),
    (_goes_on_in_english, "half of a name"),
    (_has_front, "half of a name"),
    (_is_of_count, "the year of a count"),
    (_is_one_of_counts, "one count of several"),
    (_is_year_of_title, "a year that is part of a title"),
    (_is_of_figure, "the year of a figure"),
    (_is_source, "the source of a figure"),
    (_is_stock_of_nothing, "a figure without what it is of"),
    (_is_bound, "a year that bounds no certain time"),
    (_is_reckonable, "can be reckoned"),
    (_is_part_of_duration, "part of a duration"),
    (_is_from_then, "reckoned from what the sentence does not tell"),
    (_is_last_above, "a year that bounds no certain time"),
    (_has_its_town, "a town in it is named"),
    (_is_spelt_out, "its abbreviation stands behind it"),
    (_is_running_count, "a count that goes on"),
    (_is_distance, "a distance from what is not told"),
)
