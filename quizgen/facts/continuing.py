"""Which drafted fact continues an earlier one: learners' progress hangs on its name and on its slots'.

An edited sentence is drafted anew, under names made from its new words. Where it plainly says what an
earlier one said, it takes over that one's names; a name that meant something else is never used again.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import eq

from quizgen.facts.naming import hashed
from quizgen.model import Fact, Lang, Template, Value

_NEARLY = 0.75  # share of its words, by length, that an edited sentence keeps
_HALF = 0.6  # enough where the only value is the same
_SOME = 0.375  # enough where two values or more are
_WORD = re.compile(r"\w+")
_NUMBER = re.compile(r"\d+$")


@dataclass(frozen=True, slots=True)
class Earlier:
    """A fact as its questions knew it. `values` are those asked for, by slot."""

    id: str
    evidence: str
    values: Mapping[str, Value]
    formerly: str = ""  # as of Fact
    live: bool = True  # False: its questions are retired


@dataclass(frozen=True, slots=True)
class Continued:
    """Drafted facts under the names they are to keep."""

    facts: tuple[Fact, ...]
    edited: tuple[str, ...] = ()  # ids of those that kept them though the sentence is another
    new: tuple[str, ...] = ()  # ids of those that continue none
    ended: tuple[str, ...] = ()  # ids of live earlier ones that none continues


def continue_facts(drafted: Sequence[Fact], earlier: Sequence[Earlier]) -> Continued:
    """The drafted facts in their order, each under the names of the earlier one it continues, or
    under its own, changed where an earlier fact had them."""
    if not earlier:
        return Continued(tuple(drafted))
    pairs = {id(new): old for old, new in continuations(earlier, drafted)}
    taken = {old.id for old in earlier}
    facts: list[Fact] = []
    for fact in drafted:
        if old := pairs.get(id(fact)):
            facts.append(take_over(old, fact))
        else:
            facts.append(_named_anew(fact, taken))
            taken.add(facts[-1].id)
    names = [(fact.id, pairs.get(id(new)), new) for fact, new in zip(facts, drafted, strict=True)]
    kept = {id(old) for old in pairs.values()}
    return Continued(
        tuple(facts),
        edited=tuple(name for name, old, new in names if old and old.evidence != new.evidence),
        new=tuple(name for name, old, _ in names if old is None),
        ended=tuple(old.id for old in earlier if old.live and id(old) not in kept),
    )


def asked_again(earlier: Sequence[Earlier], offers: Sequence[tuple[str, Value]]) -> list[int]:
    """Which of these values, each with its sentence, earlier facts asked for: by that sentence, or, where
    theirs is gone, by the likest of those that are nearly the same."""
    words = {sentence: _words(sentence) for sentence, _ in offers}
    by_value: dict[Value, list[int]] = {}
    for n, (_, value) in enumerate(offers):
        by_value.setdefault(value, []).append(n)
    found: dict[int, None] = {}
    for old in earlier:
        wanted = _words(old.evidence)
        for value in old.values.values():
            likeness = {n: _likeness(wanted, words[offers[n][0]]) for n in by_value.get(value, ())}
            if old.evidence in words:
                likeness = {n: like for n, like in likeness.items() if offers[n][0] == old.evidence}
            if likeness and max(likeness.values()) >= _NEARLY:
                found[max(likeness, key=lambda n: likeness[n])] = None
    return sorted(found)


def continuations(earlier: Sequence[Earlier], drafted: Sequence[Fact]) -> list[tuple[Earlier, Fact]]:
    """The pairs in which one plainly continues the other, the likest first; where a fact is as like
    to two others, it continues neither."""
    alike = sorted(_alike(earlier, drafted), key=lambda pair: pair[0], reverse=True)
    used: set[int] = set()
    found = []
    for _, group in groupby(alike, key=lambda pair: pair[0]):
        free = [(old, new) for _, old, new in group if id(old) not in used and id(new) not in used]
        times = Counter(id(fact) for pair in free for fact in pair)
        found += [(old, new) for old, new in free if times[id(old)] == times[id(new)] == 1]
        used.update(times)
    return found


_Score = tuple[bool, bool, float, float, bool]


def _alike(earlier: Sequence[Earlier], drafted: Sequence[Fact]) -> Iterator[tuple[_Score, Earlier, Fact]]:
    """A sentence that still stands there continues in itself alone."""
    before = {old.evidence: _words(old.evidence) for old in earlier}
    now = {new.evidence: _words(new.evidence) for new in drafted}
    for new in drafted:
        its = {slot.value for slot in new.slots.values()}
        for old in earlier:
            same, mine = old.evidence == new.evidence, set(old.values.values())
            if not same and (old.evidence in now or new.evidence in before):
                continue
            like = 1.0 if same else _likeness(before[old.evidence], now[new.evidence])
            if like >= _enough(mine, its):
                shared = len(mine & its) / len(mine | its)
                yield (same, old.live, shared, like, old.id == new.id), old, new


def _enough(old: set[Value], new: set[Value]) -> float:
    """How like the sentences must be; a single value may have been put right, all of several not."""
    if old <= new:
        return _SOME if len(old) > 1 else _HALF
    return _NEARLY if len(old) == 1 or old & new else 1.0


def _words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text.casefold()))


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    """Of bags of words, as German moves them about; long words say more than short ones."""
    shared, mine, its = (sum(len(word) * n for word, n in bag.items()) for bag in (one & other, one, other))
    return 2 * shared / max(1, mine + its)


def take_over(old: Earlier, new: Fact) -> Fact:
    """The new fact under the names of the old one, and its slots, too."""
    names = _slot_names(old, new)
    return replace(
        new,
        id=old.id,
        formerly=old.formerly,
        statement={lang: _renamed(text, names) for lang, text in new.statement.items()},
        slots={names[name]: replace(slot, name=names[name]) for name, slot in new.slots.items()},
        ask={
            names[name]: {lang: _renamed(text, names) for lang, text in asked.items()}
            for name, asked in new.ask.items()
        },
        cloze={
            names[name]: {lang: _renamed(text, names) for lang, text in sentences.items()}
            for name, sentences in new.cloze.items()
        },
        distractors={names[name]: values for name, values in new.distractors.items()},
    )


def _renamed(text: Template, names: Mapping[str, str]) -> Template:
    return Template(
        tuple(part if isinstance(part, str) else replace(part, slot=names[part.slot]) for part in text.parts)
    )


def _slot_names(old: Earlier, new: Fact) -> dict[str, str]:
    """What each slot is to be called: as the old one of that value was, or of a value of its type that
    the sentence has no more, or as none was."""
    left, names = dict(old.values), dict[str, str]()
    for same in (eq, _said_the_same):
        for name, slot in new.slots.items():
            before = next((n for n, value in left.items() if same(value, slot.value)), None)
            if name not in names and before is not None:
                names[name] = before
                del left[before]
    gone = {name: value.type for name, value in left.items() if not _stands_in(value, new.evidence)}
    unnamed = {name: slot.value.type for name, slot in new.slots.items() if name not in names}
    for name, kind in unnamed.items():
        if [*gone.values()].count(kind) == [*unnamed.values()].count(kind) == 1:
            names[name] = next(before for before, its in gone.items() if its == kind)
        else:
            names[name] = _free(name, {*old.values, *names.values()})
    return names


def _said_the_same(one: Value, other: Value) -> bool:
    """Of another kind, perhaps, but the same words."""
    return one.say(Lang.DE) == other.say(Lang.DE)


def _stands_in(value: Value, text: str) -> bool:
    return any(form in text for lang in Lang for form in value.forms(lang))


def _free(name: str, taken: Collection[str]) -> str:
    base, number = _NUMBER.sub("", name), 2
    while name in taken:
        name, number = f"{base}{number}", number + 1
    return name


def _named_anew(fact: Fact, taken: set[str]) -> Fact:
    name, number = fact.id, 1
    while name in taken:
        name, number = hashed(fact.id, f"{number} {fact.evidence}"), number + 1
    return replace(fact, id=name)
