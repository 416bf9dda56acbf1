"""Wrong options that look right: of the key's kind, none of them true, each unlike the others."""

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from quizgen.model import Bilingual, Fact, Lang, Slot, Value
from quizgen.questions.checks import same_or_part
from quizgen.questions.wording import contains
from quizgen.values.gazetteer import peers

WANTED = 3
ENOUGH = 2


@dataclass(frozen=True, slots=True)
class Pool:
    """Where distractors of one article come from: its own facts, and values of other seeds."""

    facts: Sequence[Fact]
    elsewhere: Mapping[str, Sequence[Value]] = field(default_factory=dict)  # by grain

    @property
    def values(self) -> Iterator[Value]:
        return (slot.value for fact in self.facts for slot in fact.slots.values())


def distractors(
    fact: Fact, slot: Slot, stem: Bilingual[str], pool: Pool, rng: random.Random
) -> tuple[Value, ...]:
    """Up to three, best first; those of the sheet alone where it gives enough. None of them
    stands in the stem."""
    key = slot.value
    curated = fact.distractors.get(slot.name, ())
    wanted = len(curated) if ENOUGH <= len(curated) <= WANTED else WANTED
    ruled_out = [*true_values(fact, slot, pool.facts)]
    shown = [Bilingual.of(key.say)]
    chosen: list[Value] = []
    for candidate in chain(curated, _found(key, pool, rng, bool(curated))):
        if len(chosen) == wanted:
            break
        said = Bilingual.of(candidate.say)
        if any(candidate.overlaps(v) for v in (key, *ruled_out, *chosen)):
            continue
        if _alike(said, shown) or any(contains(stem[lang], said[lang]) for lang in Lang):
            continue
        chosen.append(candidate)
        shown.append(said)
    return tuple(chosen)


def true_values(fact: Fact, slot: Slot, facts: Iterable[Fact]) -> Iterator[Value]:
    """What may be right as well: all that this fact names, what fills the same slot in a fact of
    the same words, and, where near misses are made, every value of that type in the article."""
    for other in facts:
        same_words = other is not fact and _words(other) == _words(fact)
        for name, its in other.slots.items():
            if other is fact and name != slot.name:
                yield its.value
            elif (same_words and name == slot.name) or (other is not fact and _measured(its.value, slot.value)):
                yield its.value


def _words(fact: Fact) -> tuple[object, ...]:
    return tuple(fact.statement[lang].parts for lang in sorted(fact.statement))


def _measured(value: Value, key: Value) -> bool:
    names = ("person", "place", "organisation", "term", "quotation")
    return value.type == key.type and key.type not in names


def _found(key: Value, pool: Pool, rng: random.Random, curated: bool) -> Iterator[Value]:
    """Near misses for what is measured; for names the article, other seeds, built-in knowledge."""
    near = list(key.near(rng))
    if near:
        yield from near
        return
    of_a_kind = not key.grain.endswith(":") and key.grain != key.type
    if key.type in ("term", "quotation") and not of_a_kind:
        return
    own = _same_grain(pool.values, key, rng)
    yield from own
    if of_a_kind and not curated:
        yield from peers(key, rng)
        yield from _same_grain(pool.elsewhere.get(key.grain, ()), key, rng)


def _same_grain(values: Iterable[Value], key: Value, rng: random.Random) -> list[Value]:
    found = list(dict.fromkeys(v for v in values if v.grain == key.grain and v != key))
    rng.shuffle(found)
    return found


def _alike(said: Bilingual[str], shown: Sequence[Bilingual[str]]) -> bool:
    return any(same_or_part(said[lang], other[lang]) for lang in Lang for other in shown)

