"""Whether a value fits a stem as an option: nothing in the stem gives it away or rules it out."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from quizgen.model import GAP, Article, Bilingual, Fact, Lang, Value
from quizgen.questions import cues
from quizgen.questions.behaviour import behaviour
from quizgen.questions.described import beyond_knowledge
from quizgen.questions.nations import nation_of_town, tells_nation, tells_people, tells_region
from quizgen.text.wording import begins_in, contains, tokens
from quizgen.values.amounts import Duration, Money, Quantity
from quizgen.values.dates import Date
from quizgen.values.founded import founded
from quizgen.values.lexicon import nationality_of
from quizgen.values.magnitude import magnitude
from quizgen.values.names import Named, Organisation, Person, Place
from quizgen.values.numbers import Number, Percent
from quizgen.values.organisations import group_of_organisation
from quizgen.values.places import place_spellings
from quizgen.values.shares import FRACTION

_YEAR = re.compile(r"\b(?:1\d{3}|20\d\d)\b")
_STOP = re.compile(r"[.!?\n]")
_PARTS = ("us-state", "german-state")
_PARTS_OF_BRITAIN = frozenset(("England", "Scotland", "Wales", "Northern Ireland"))


def tells_where(value: Value, stem: Bilingual[str]) -> bool:
    """Whether the stem names the state that a city lies in, or the people of a country: of all options it
    could mean only this one."""
    if not isinstance(value, Place):
        return False
    if value.kind == "country":
        return tells_people(stem, value.name.de)
    if value.kind != "city":
        return False
    states = (name for kind in _PARTS for name in place_spellings(kind))
    return any(contains(stem.de, name) for name in states) or tells_region(stem, value)


_COUNTED = (Number, Percent, Money, Quantity, Duration)
_LEAST_APART = Decimal("0.2")  # of a number that is said to be one of about so many
_HALF, _MODERN = 50, 1500  # years: of early times one says "um 600", and not "um 610"
_BEFORE = 3  # years, to leave room between the first year of an article and another
_OLD = 1850  # a war of no known year: beside an old state stand no younger ones
_POWERS = frozenset(
    Place(Bilingual(de, en), "country")
    for de, en in (
        ("Frankreich", "France"), ("Großbritannien", "United Kingdom"), ("Spanien", "Spain"),
        ("Portugal", "Portugal"), ("Niederlande", "Netherlands"), ("Belgien", "Belgium"),
        ("Deutschland", "Germany"), ("Italien", "Italy"), ("Dänemark", "Denmark"), ("Schweden", "Sweden"),
    )
)  # fmt: skip
_MIXED_TRADES = ("tech", "industry", "AT")  # groups of companies that do different things
# Kinds of organisations that are of some country; their groups name it, where all are of one.
_OF_A_COUNTRY = frozenset(
    """airline authority bank broadcaster central-bank club company court intelligence-service magazine museum
    news-agency newspaper orchestra parliament party space-agency university""".split()
)
_COUNTRY = re.compile(r"\b[A-Z]{2,3}\b")
_SHORT = 3  # letters of a word that is no name


def is_as_place(stem: Bilingual[str]) -> bool:
    """Whether what is asked for is where something happened."""
    return cues.AS_PLACE.is_in(stem)


def unfit_for_options(key: Value, stem: Bilingual[str], title: str = "") -> str | None:
    """Why no other value could stand beside the key without being true, too, or plainly wrong, for who reads
    stem and title.

    >>> unfit_for_options(Number("40"), Bilingual("Über ____ Gäste kamen.", "Over ____ guests came."))
    'true of more or of less, too'
    """
    if isinstance(key, Place) and key.kind == "continent":
        return "continents do not compare"
    if tells_where(key, stem):
        return "the stem names the state"
    if isinstance(key, Place) and key.name.en in _PARTS_OF_BRITAIN:
        return "part of a state"
    if isinstance(key, Person):
        return beyond_knowledge(stem)
    if isinstance(key, _COUNTED) or key.type == "range" or key.grain == FRACTION:
        return "true of more or of less, too" if cues.BOUND.is_in(stem) else None
    return _unfit_organisation(key, stem, title) if isinstance(key, Organisation) else None


def _unfit_organisation(key: Organisation, stem: Bilingual[str], title: str) -> str | None:
    if group_of_organisation(key.name).startswith("tech") and cues.ON.is_in(stem):
        return "no other is a platform"
    if is_as_place(stem):
        return "no other organisation is a place"
    if trade := _trade_told(key, stem):
        return f"no other is known to be '{trade}'"
    if key.kind == "armed-forces":
        return "of one country and time"
    group = group_of_organisation(key.name)
    if cues.LOWER_LEAGUE.is_in(stem):
        return None if "second" in group else "of a lower league"
    if cues.NEIGHBOURS.is_in(stem):
        return "of a town"
    words = [word for text in (stem.de, stem.en, title) for word in tokens(text)]
    if key.kind == "international-organisation" and any(map(cues.REGIONAL.match, words)):
        return "of a region"
    if key.kind in _OF_A_COUNTRY and len(_COUNTRY.findall(group)) != 1:
        return next((word for word in words for lang in Lang if nationality_of(word, lang)), None)
    return None


def _trade_told(key: Organisation, stem: Bilingual[str]) -> str | None:
    """What the stem calls a company of a mixed group, if it is more than a company."""
    if not group_of_organisation(key.name).startswith(_MIXED_TRADES):
        return None
    for lang in Lang:
        before, gap, _ = stem[lang].partition(GAP)
        words = tokens(before)[-1:] if gap else tokens(stem[lang])[1:3]
        if found := next(filter(cues.TRADE.match, words), None):
            return found
    return None


def is_told(value: Value, stem: Bilingual[str]) -> bool:
    """Whether the stem says it, or a word that begins so: "North American" rules out North America."""
    if isinstance(value, Named):
        return any(begins_in(stem[lang], value.say(lang)) for lang in Lang)
    return any(contains(stem[lang], value.say(lang)) for lang in Lang)


@dataclass(frozen=True, slots=True)
class Setting:
    """What the words round a key say of all that may stand beside it."""

    key: Value
    fact: Fact
    stem: Bilingual[str]
    years: frozenset[int]
    dates: tuple[Date, ...]  # that the stem tells
    nation: str | None  # in which the town asked for lies, where stem or title tells it
    earliest: int | None  # the first year that the article tells, if that is before the key's

    @classmethod
    def of(
        cls, key: Value, fact: Fact, stem: Bilingual[str], article: Article, measured: Iterable[Value]
    ) -> "Setting":
        days = (v for v in measured if isinstance(v, Date) and v != key) if isinstance(key, Date) else ()
        dates = tuple(date for date in days if any(contains(stem[lang], date.say(lang)) for lang in Lang))
        told = stem.map(lambda text: f"{article.title}: {text}")
        nation = nation_of_town(key)
        nation = nation if nation and tells_nation(told, nation) else None
        years = years_told(stem, fact, article)
        if not years and article.published:
            years = frozenset((article.published.year,))
        if not years and cues.WAR.search(article.title):
            years = frozenset((_OLD,))
        first = min(map(int, _YEAR.findall(article.text)), default=None) if isinstance(key, Date) else None
        earliest = first if isinstance(key, Date) and first and first <= key.year - _BEFORE else None
        if isinstance(key, Date) and (founded := _founded(article)) and founded < key.year:
            earliest = max(founded, earliest or founded)
        return cls(key, fact, stem, years, dates, nation, earliest)

    def suits(self, value: Value) -> bool:
        """Whether nothing rules it out as an option."""
        if (
            self._is_later(value)
            or self._is_no_power(value)
            or tells_where(value, self.stem)
            or self._is_abroad(value)
            or self._is_out_of_order(value)
            or self._is_too_exact(value)
            or self._is_before_there_was(value)
            or self._is_off_years(value)
            or self._is_hardly_another(value)
        ):
            return False
        return fits_gap(value, self.key, self.fact, self.stem)

    def _is_later(self, value: Value) -> bool:
        """Whether a state or body was not there yet, though the key was: else both are names of regions."""
        since, own = founded(value), founded(self.key)
        if since is None or not self.years or (own is not None and own > min(self.years)):
            return False
        return since > min(self.years)

    def _is_abroad(self, value: Value) -> bool:
        """Whether a town lies in another country than the one that is told."""
        return self.nation is not None and nation_of_town(value) not in (self.nation, None)

    def _is_too_exact(self, value: Value) -> bool:
        """Whether a year is none that one says with the words before the gap: "um 1895"."""
        if not isinstance(value, Date) or not isinstance(self.key, Date) or self.key.year % 10:
            return False
        exact = _HALF if self.key.year % 100 == 0 and self.key.year < _MODERN else 10
        return value.year % exact > 0 and cues.ABOUT_WHEN.is_in(self.stem)

    def _is_before_there_was(self, value: Value) -> bool:
        """Whether what the stem names was not there yet in a year, though it was in the key's."""
        if not isinstance(value, Date) or not isinstance(self.key, Date):
            return False
        if self.earliest and value.year < self.earliest:
            return True
        since = (year for year, named in cues.SINCE if named.is_in(self.stem))
        return any(value.year < year <= self.key.year for year in since)

    def _is_off_years(self, value: Value) -> bool:
        """Whether a year is none in which there was what is held every fourth."""
        if not isinstance(value, Date) or not isinstance(self.key, Date):
            return False
        held = cues.EVERY_FOURTH.is_in(self.stem)
        return held and (value.year - self.key.year) % 4 > 0

    def _is_hardly_another(self, value: Value) -> bool:
        """Whether "about" so many would be true of the key as well."""
        if not isinstance(value, _COUNTED) or not isinstance(self.key, _COUNTED):
            return False
        mine, theirs = Decimal(self.key.digits), Decimal(value.digits)
        return abs(mine - theirs) < _LEAST_APART * mine and cues.ROUGHLY.is_in(self.stem)

    def _is_no_power(self, value: Value) -> bool:
        """Whether a country had no colonies, where one that had is asked for as such, or in their time."""
        if not isinstance(value, Place) or value.kind != "country" or self.key not in _POWERS:
            return False
        told = cues.COLONIAL.is_in(self.stem)
        return (told or any(1450 <= year < 1800 for year in self.years)) and value not in _POWERS

    def _is_out_of_order(self, value: Value) -> bool:
        """Whether a date lies on the other side of one that is told: no beginning after the end."""
        key = self.key
        if not isinstance(value, Date) or not isinstance(key, Date):
            return False
        others = {int(year) for year in _YEAR.findall(self.stem.de)} - {key.year}
        if any((value.year < year) != (key.year < year) or value.year == year for year in others):
            return True
        days = [date.first_day for date in self.dates if date.precision == key.precision]
        mine, theirs = key.first_day, value.first_day
        return any((theirs < day) != (mine < day) or theirs == day for day in days)


def _founded(article: Article) -> int | None:
    """The year in which, as a sentence with a word of the title tells, something was founded."""
    names = [word for word in tokens(article.title) if word[0].isupper() and len(word) > _SHORT]
    told = cues.FOUNDED.by[article.lang]
    # A sentence that tells it does so from its first letter on; to look from each takes long where none does.
    parts = (part for part in _STOP.split(article.text) if names and told.match(part))
    for found in (found for part in parts for found in told.finditer(part)):
        if any(contains(found[0], name) for name in names):
            return int(next(filter(None, found.groups())))
    return None


def years_told(stem: Bilingual[str], fact: Fact, article: Article) -> frozenset[int]:
    """The years of the stem and the evidence; if there are none, the last that the paragraph names before."""
    found = _YEAR.findall(f"{stem.de} {fact.evidence}")
    at = article.text.find(fact.evidence) if not found else -1
    if at >= 0:
        start = max((p.start for p in article.paragraphs if p.start <= at), default=0)
        end = min((p.end for p in article.paragraphs if p.end > at), default=len(article.text))
        found = _YEAR.findall(article.text[start:at])[-1:] or _YEAR.findall(article.text[at:end])[:1]
    return frozenset(map(int, found))


def fits_gap(value: Value, key: Value, fact: Fact, stem: Bilingual[str]) -> bool:
    """Whether the words round a gap would take it as they take the key."""
    gapped = [lang for lang in Lang if GAP in stem[lang] and lang in fact.statement]
    if isinstance(value, Number):
        return not gapped or magnitude(value) != 1  # "one" of a plural
    if not isinstance(value, Place | Organisation) or not isinstance(key, Place | Organisation):
        return True
    return all(
        behaviour(value.say(lang), value.kind, lang) == behaviour(key.say(lang), key.kind, lang)
        for lang in gapped
    )
