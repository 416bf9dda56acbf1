"""Wrong options that look right: of the key's kind, none of them true, each unlike the others."""

import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain, islice

from quizgen.model import Article, Bilingual, Fact, Lang, Slot, Value
from quizgen.questions.checks import same_or_part
from quizgen.questions.fitting import (
    fits_gap,
    is_as_place,
    is_later,
    is_out_of_order,
    is_told,
    tells_where,
)
from quizgen.questions.persons import comparable, persons_like
from quizgen.values.dates import Date
from quizgen.values.gazetteer import peers
from quizgen.values.magnitude import magnitude
from quizgen.values.names import Person
from quizgen.values.person_kinds import FAMILIES, family

WANTED = 3
_OF_NO_KIND = ("term:noun", "term:name")  # nouns, and names of nobody knows what
ENOUGH = 2
NEAREST = 15  # of the values that compare: the others are too unlike to be taken for the key


MEASURED = frozenset(("date", "period", "number", "percent", "money", "quantity", "duration"))


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
    if not curated and (tells_where(key, stem) or is_as_place(key, stem)):
        return ()
    wanted = len(curated) if ENOUGH <= len(curated) <= WANTED else WANTED
    ruled_out = (key, *true_values(fact, slot, pool))
    shown = [Bilingual.of(key.say)]
    chosen: list[Value] = []
    found = _people(key, fact, stem, article, pool, rng) if isinstance(key, Person) and not curated else ()
    found = found or _found(key, pool, rng, bool(curated))
    for candidate in chain(curated, (v for v in found if _suits(v, key, fact, stem))):
        if len(chosen) == wanted:
            break
        said = Bilingual.of(candidate.say)
        if any(candidate.overlaps(v) for v in (*ruled_out, *chosen)) or is_told(candidate, stem):
            continue
        if not _alike(said, shown):
            chosen.append(candidate)
            shown.append(said)
    return tuple(chosen)


def _suits(value: Value, key: Value, fact: Fact, stem: Bilingual[str]) -> bool:
    if is_later(value, f"{stem.de} {fact.evidence}") or tells_where(value, stem):
        return False
    if is_out_of_order(value, key, stem.de):
        return False
    return fits_gap(value, key, fact, stem)


def _people(
    key: Person, fact: Fact, stem: Bilingual[str], article: Article, pool: Pool, rng: random.Random
) -> Iterator[Value]:
    """Those of the article first, then whom a reader knows besides; of a kind that a sheet made up, those of
    other sheets."""
    named = _same_grain(pool.by_grain[key.grain], key, rng) if key.kind else []
    yield from (other for other in named if isinstance(other, Person) and comparable(key, other))
    yield from persons_like(key, fact, stem, article, rng)
    if key.kind and family(key.kind) not in FAMILIES:
        yield from _same_grain(pool.elsewhere.get(key.grain, ()), key, rng)


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


def _found(key: Value, pool: Pool, rng: random.Random, curated: bool) -> Iterator[Value]:
    """Near misses for what is measured; for names the article, other seeds, built-in knowledge."""
    if key.type in MEASURED:
        yield from (v for v in key.near(rng) if v not in pool.measured and not _future(v, key, pool.latest))
        return
    of_a_kind = not key.grain.endswith(":") and key.grain not in (key.type, *_OF_NO_KIND)
    if key.type in ("term", "quotation") and not of_a_kind:
        return
    yield from _same_grain(pool.by_grain[key.grain], key, rng)
    if of_a_kind and not curated:
        yield from islice(peers(key, rng), NEAREST)
        yield from _same_grain(pool.elsewhere.get(key.grain, ()), key, rng)


def _future(value: Value, key: Value, latest: int | None) -> bool:
    """Whether a date lies after all a reader of the article can know of, and the key does not."""
    if latest is None or not isinstance(value, Date) or not isinstance(key, Date):
        return False
    return value.year > max(latest, key.year)


def _same_grain(values: Iterable[Value], key: Value, rng: random.Random) -> list[Value]:
    found = list(dict.fromkeys(value for value in values if value != key))
    rng.shuffle(found)
    return found


def _alike(said: Bilingual[str], shown: Sequence[Bilingual[str]]) -> bool:
    return any(same_or_part(said[lang], other[lang]) for lang in Lang for other in shown)
