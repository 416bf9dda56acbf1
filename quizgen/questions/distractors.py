"""Wrong options that look right: of the key's kind, none of them true, each unlike the others."""

import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import chain, islice
from types import MappingProxyType

from quizgen.model import Article, Bilingual, Fact, Lang, Slot, Value
from quizgen.questions import cues
from quizgen.questions.evenness import is_odd_one_out
from quizgen.questions.fitting import Setting, is_told
from quizgen.questions.option_gates import same_or_part
from quizgen.questions.persons import comparable, persons_like
from quizgen.values.dates import Date, Period
from quizgen.values.gazetteer import compare_as_places, peers, translate_place
from quizgen.values.magnitude import magnitude
from quizgen.values.names import Organisation, Person, Place
from quizgen.values.numbers import Number
from quizgen.values.organisations import compare_as_organisations, in_form_of
from quizgen.values.person_kinds import FAMILIES, family
from quizgen.values.sees import office_told, sees_like

WANTED = 3
_OF_NO_KIND = ("term:noun", "term:name")  # nouns, and names of nobody knows what
ENOUGH = 2
_OF_OUR_TIME = re.compile(r"\b(?:199\d|20[0-4]\d)\b(?!\.\d)")
# So much later a date must still have been past, or earlier still to come, for others on both sides of it.
_ROOM: Mapping[str, int] = MappingProxyType({"day": 12, "month": 2, "year": 2})
TRIES = 24  # sets of near misses
NEAREST = 15  # of the values that compare: the others are too unlike to be taken for the key


FEW_OF_A_KIND = ("organisation:party",)  # two others are enough


MEASURED = frozenset(("date", "period", "number", "range", "percent", "money", "quantity", "duration"))


class Pool:
    """Where distractors of one article come from, indexed: its own facts, and the values of all
    articles by their grain. `latest` is the last year a reader would believe, if that is known."""

    def __init__(
        self, facts: Sequence[Fact], elsewhere: Mapping[str, Sequence[Value]], latest: int | None = None
    ) -> None:
        self.facts = facts
        self.elsewhere = elsewhere
        self.latest = latest
        self.by_grain: dict[str, dict[Value, None]] = defaultdict(dict)  # as ordered sets
        self.by_words: dict[tuple[object, ...], list[Fact]] = defaultdict(list)
        for fact in facts:
            self.by_words[_words(fact)].append(fact)
            for slot in fact.slots.values():
                self.by_grain[slot.value.grain][slot.value] = None

    @cached_property
    def measured(self) -> frozenset[Value]:
        """True values that a near miss must not hit by chance."""
        return frozenset(v for values in self.by_grain.values() for v in values if v.type in MEASURED)

    @cached_property
    def persons(self) -> tuple[Person, ...]:
        return tuple(v for values in self.by_grain.values() for v in values if isinstance(v, Person))


def distractors(
    fact: Fact, slot: Slot, stem: Bilingual[str], article: Article, pool: Pool, rng: random.Random
) -> tuple[Value, ...]:
    """Up to three, best first; those of the sheet alone where it gives enough. None of them
    stands in the stem."""
    key = slot.value
    curated = _curated(fact.distractors.get(slot.name, ()), key, rng)
    wanted = len(curated) if ENOUGH <= len(curated) <= WANTED else WANTED
    ruled_out = (key, *true_values(fact, slot, pool))
    setting = Setting.of(key, fact, stem, article, pool.measured)

    def chosen(found: Iterable[Value]) -> tuple[Value, ...]:
        fitting = (v for v in found if setting.suits(v))
        return _apart(chain(curated, fitting), key, ruled_out, stem, wanted)

    if key.type in MEASURED:
        chosen_of = _on_side_of(article, key, chosen)
        latest = pool.latest or _latest_known(article)
        return _among_near_misses(key, _near(key, stem, article), pool, latest, chosen_of, rng)
    found = _people(key, fact, stem, article, pool, rng) if isinstance(key, Person) and not curated else ()
    return chosen(found or _found(key, stem, pool, rng, None if curated else setting))


def enough(key: Value, curated: Sequence[Value]) -> int:
    """How many options a key must have beside it: bodies of which only two fit are hardly of one kind."""
    many = isinstance(key, Organisation) and key.grain not in FEW_OF_A_KIND
    return WANTED if many and not curated else ENOUGH


def _apart(
    candidates: Iterable[Value], key: Value, ruled_out: Sequence[Value], stem: Bilingual[str], wanted: int
) -> tuple[Value, ...]:
    """The first that are neither right as well nor like one another."""
    shown = [Bilingual.of(key.say)]
    chosen: list[Value] = []
    for candidate in candidates:
        if len(chosen) == wanted:
            break
        said = Bilingual.of(candidate.say)
        if any(candidate.overlaps(v) for v in (*ruled_out, *chosen)) or is_told(candidate, stem):
            continue
        if not _alike(said, shown):
            chosen.append(candidate)
            shown.append(said)
    return tuple(chosen)


def _near(key: Value, stem: Bilingual[str], article: Article) -> Callable[[random.Random], Iterable[Value]]:
    """Where near misses of a key come from: other dates of a war must not lie far outside it."""
    of_year = _asks_year(key, stem, article)
    if isinstance(key, Date) and (of_year or key.precision == "year") and _is_of_war(stem, article):
        return key.in_years_beside
    return key.in_other_years if of_year and isinstance(key, Date | Period) else key.near


def _is_of_war(stem: Bilingual[str], article: Article) -> bool:
    """Whether a text that is no news is about a war, or the stem names one."""
    return article.published is None and (
        cues.WAR.search(article.title) is not None or cues.IN_WAR.is_in(stem)
    )


def _asks_year(key: Value, stem: Bilingual[str], article: Article) -> bool:
    """Whether one keeps of days or months their year: nothing tells that, and it is not of the news."""
    if not isinstance(key, Date | Period):
        return False
    last = key.end if isinstance(key, Period) else key
    if last.precision == "year":
        return False
    told = any(str(abs(last.year)) in text for text in (stem.de, stem.en, article.title))
    return not told and (article.published is None or last.year + 1 < article.published.year)


def _among_near_misses(
    key: Value,
    nearby: Callable[[random.Random], Iterable[Value]],
    pool: Pool,
    latest: int | None,
    choose: Callable[[Iterable[Value]], tuple[Value, ...]],
    rng: random.Random,
) -> tuple[Value, ...]:
    """Of several sets one in which the key has the rank that chance gave it, and is not the odd one out."""
    rank = rng.randint(0, WANTED)
    best: tuple[tuple[int, bool, int], tuple[Value, ...]] | None = None
    for _ in range(TRIES):
        near = (v for v in nearby(rng) if v not in pool.measured and not _is_one(v))
        wrong = choose(v for v in near if not _future(v, key, latest))
        off = abs(sum(magnitude(v) < magnitude(key) for v in wrong) - rank)
        badness = (WANTED - len(wrong), is_odd_one_out(key, wrong), off)
        if best is None or badness < best[0]:
            best = badness, wrong
        if badness == (0, False, 0):
            break
    return best[1] if best else ()


def _on_side_of(
    article: Article, key: Value, choose: Callable[[Iterable[Value]], tuple[Value, ...]]
) -> Callable[[Iterable[Value]], tuple[Value, ...]]:
    """Dates before that of publishing beside one that was then past, later ones beside plans. Where it is too
    near to leave room on both sides of the key, any days, but no months or years."""
    if article.published is None or not isinstance(key, Date) or key.precision not in _ROOM:
        return choose
    today = Date(article.published.year, article.published.month, article.published.day).first_day
    past = key.first_day <= today
    way = _ROOM[key.precision]
    room = key.moved(way if past else -way, key.precision)
    if room is None or (room.first_day <= today) != past:
        return choose if key.precision == "day" else lambda _: ()

    def chosen(found: Iterable[Value]) -> tuple[Value, ...]:
        return choose(v for v in found if isinstance(v, Date) and (v.first_day <= today) == past)

    return chosen


def _is_one(value: Value) -> bool:
    """No word but the number itself would fit behind it: "eins Helfer", "one books"."""
    return isinstance(value, Number) and value.digits == "1"


def _people(
    key: Person, fact: Fact, stem: Bilingual[str], article: Article, pool: Pool, rng: random.Random
) -> Iterator[Value]:
    """Whom a reader knows besides; of a kind that a sheet made up, those of the article and other sheets: of
    others whom an article names one cannot be sure that they could be meant."""
    if not key.kind or family(key.kind) in FAMILIES:
        yield from persons_like(key, fact, stem, article, rng)
        return
    for found in (pool.by_grain[key.grain], pool.elsewhere.get(key.grain, ())):
        others = _same_grain(found, key, rng)
        yield from (other for other in others if isinstance(other, Person) and comparable(key, other))


def true_values(fact: Fact, slot: Slot, pool: Pool) -> Iterator[Value]:
    """What may be right as well: all else that this fact names, and what fills the same slot in a
    fact of the same words."""
    yield from (other.value for other in fact.slots.values() if other.name != slot.name)
    for other in pool.by_words[_words(fact)]:
        if other is not fact and slot.name in other.slots:
            yield other.slots[slot.name].value


def _curated(given: Sequence[Value], key: Value, rng: random.Random) -> Sequence[Value]:
    """The values of the sheet; of more than enough that have an order, a choice in which the key is
    as likely to be the least as the greatest or one between."""
    if len(given) <= WANTED or key.type not in MEASURED:
        return given
    below = [value for value in given if magnitude(value) < magnitude(key)]
    above = [value for value in given if magnitude(value) > magnitude(key)]
    lower = min(max(rng.randint(0, WANTED), WANTED - len(above)), len(below))
    return [*rng.sample(below, lower), *rng.sample(above, min(WANTED - lower, len(above)))]


def _words(fact: Fact) -> tuple[object, ...]:
    return tuple(fact.statement[lang].parts for lang in Lang if lang in fact.statement)


def _found(
    key: Value, stem: Bilingual[str], pool: Pool, rng: random.Random, setting: Setting | None
) -> Iterator[Value]:
    """For names the article, and unless a sheet gives some, built-in knowledge and other seeds."""
    of_a_kind = not key.grain.endswith(":") and key.grain not in (key.type, *_OF_NO_KIND)
    if key.type in ("term", "quotation") and not of_a_kind:
        return
    if isinstance(key, Place) and (office := office_told(stem)):
        yield from _sees(key, office, rng)
        return
    named = _same_grain(pool.by_grain[key.grain], key, rng)
    yield from filter(None, (_in_form(key, value) for value in named if _compare(key, value)))
    if of_a_kind and setting:
        yield from islice(filter(setting.suits, peers(key, rng)), NEAREST)
        elsewhere = _same_grain(pool.elsewhere.get(key.grain, ()), key, rng)
        yield from (value for value in elsewhere if _compare(key, value))


def _compare(key: Value, other: Value) -> bool:
    if isinstance(key, Place) and isinstance(other, Place):
        return compare_as_places(key, other)
    if isinstance(key, Organisation) and isinstance(other, Organisation):
        return compare_as_organisations(key.name, other.name)
    return True


def _in_form(key: Value, other: Value) -> Value | None:
    if not isinstance(key, Organisation) or not isinstance(other, Organisation):
        return other
    name = in_form_of(key.name, other.name)
    return replace(other, name=name) if name else None


def _sees(town: Place, office: str, rng: random.Random) -> Iterator[Place]:
    others = [name for name in sees_like(town.name.de, office) if name != town.name.de]
    for name in rng.sample(others, len(others)):
        if both := translate_place(name, "city"):
            yield Place(both, "city")


def _latest_known(article: Article) -> int | None:
    """The year up to which an article can tell; of one without a date, if it is of our time."""
    if article.published:
        return article.published.year + 1  # plans reach into the next year
    last = max(map(int, _OF_OUR_TIME.findall(article.text)), default=None)
    return last + 1 if last else None


def _future(value: Value, key: Value, latest: int | None) -> bool:
    """Whether a date lies after all a reader of the article can know of, and the key does not; or before,
    where the key is what is planned."""
    if latest is None or not isinstance(value, Date) or not isinstance(key, Date):
        return False
    return value.year < latest if key.year > latest else value.year > latest


def _same_grain(values: Iterable[Value], key: Value, rng: random.Random) -> list[Value]:
    found = list(dict.fromkeys(value for value in values if value != key))
    rng.shuffle(found)
    return found


def _alike(said: Bilingual[str], shown: Sequence[Bilingual[str]]) -> bool:
    return any(same_or_part(said[lang], other[lang]) for lang in Lang for other in shown)
