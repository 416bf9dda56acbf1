"""Clauses against rows: which relation a clause states, and what fills its slots."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from quizgen.model import Lang
from quizgen.relations.bound import Bound
from quizgen.relations.circumstances import circumstance
from quizgen.relations.fill import Filler
from quizgen.relations.notation import ARTICLES, Item, Pattern, is_indefinite
from quizgen.relations.row import Row, Side
from quizgen.relations.rows import rows_by_verb
from quizgen.text.clauses import Case, Range
from quizgen.text.frames import Argument, Frame, Role, Tense, Voice
from quizgen.text.mentions import Mention

# Phrases that tell how or why something happened: what happened stays true without them.
_DROPPED = {
    Lang.DE: frozenset(
        "bei mit wegen trotz während aufgrund infolge anlässlich angesichts dank nach durch".split()
    ),
    Lang.EN: frozenset("during with despite after following because through amid".split()),
}
# Nouns of phrases that say whose claim it is, or what it depends on.
_CLAIMING = frozenset(
    """angaben angabe ansicht meinung bericht berichten medienberichten aussage aussagen einschätzung
    auffassung schätzung schätzungen worten medien polizeiangaben informationen ausnahme
    according account reports report opinion view estimates exception""".split()
)
_AT = {Lang.DE: frozenset(("in", "auf", "an")), Lang.EN: frozenset(("in", "on", "at"))}
_ON = {Lang.DE: frozenset(("in", "an", "")), Lang.EN: frozenset(("in", "on", ""))}
_DURING = {Lang.DE: frozenset(("von", "zwischen", "")), Lang.EN: frozenset(("from", "between", "during", ""))}
_GENITIVE = frozenset({Case.GENITIVE})
_BY = {Lang.DE: ("von", "durch"), Lang.EN: ("by",)}


@dataclass(frozen=True, slots=True)
class Match:
    """A row with what fills its slots, by their names; `whole` if the clause says no more than that."""

    row: Row
    pattern: Pattern
    frame: Frame
    tense: Tense
    bound: Mapping[str, Bound]
    whole: bool


@dataclass(frozen=True, slots=True)
class Miss:
    """A pattern of the same verb that does not match, and why."""

    row: Row
    pattern: Pattern
    reason: str


def best(matches: Iterable[Match]) -> Match | None:
    """The one that fills most slots; None if those are of several relations."""
    found = list(matches)
    most = max((len(m.bound) for m in found), default=0)
    first = [m for m in found if len(m.bound) == most]
    return first[0] if len({m.row.name for m in first}) == 1 else None


def attempts(frame: Frame, mentions: Sequence[Mention], lang: Lang) -> Iterator[Match | Miss]:
    """What comes of each pattern that has the clause's verb."""
    table = rows_by_verb(lang)
    for key in dict.fromkeys((frame.verb, frame.participle)):
        for row, pattern in table.get(key, ()):
            yield _attempt(row, pattern, frame, Filler(frame.tokens, mentions, lang))


def _attempt(row: Row, pattern: Pattern, frame: Frame, filler: Filler) -> Match | Miss:
    turned = _turned(pattern, frame)
    if turned is None:
        return Miss(row, pattern, f"the verb is {frame.voice}")
    if frame.doubt:
        return Miss(row, pattern, frame.doubt)
    if frame.tense not in row.tenses:
        return Miss(row, pattern, f"the clause is in the {frame.tense} tense")
    search = _Search(row, turned, frame, filler)
    solutions = list(search.solutions(turned.items, frozenset(), {}))
    if not solutions:
        return Miss(row, pattern, search.why())
    whole = [done for used, bound in solutions if (done := search.completed(used, bound))]
    if not whole:
        return Miss(row, pattern, search.why())
    best = max(len(bound) for bound in whole)
    distinct = {tuple(sorted((k, b.words) for k, b in one.items())): one for one in whole if len(one) == best}
    if len(distinct) > 1:
        return Miss(row, pattern, "who does what to whom is not certain")
    bound = next(iter(distinct.values()))
    said = frozenset().union(*(b.words for b in bound.values()))
    whole_clause = all(said & set(a.range.indices) or search.is_fixed(a) for a in frame.arguments)
    return Match(row, pattern, frame, frame.tense, bound, whole_clause)


@cache
def _passive(pattern: Pattern) -> Pattern | None:
    """ "{whom} [von {who}] gewählt werden" for "{who} {whom:acc} wählen"."""
    subject, *rest = pattern.items
    object_ = next((i for i in rest if _is_direct(i, pattern.lang)), None)
    if object_ is None or pattern.participle or pattern.reflexive:
        return None
    agent = replace(subject, preposition=_BY[pattern.lang][0], subject=False, optional=True)
    others = (item for item in rest if item is not object_)
    return replace(pattern, items=(replace(object_, subject=True, case=None), *others, agent))


def _is_direct(item: Item, lang: Lang) -> bool:
    bare = not item.preposition and not item.optional and bool(item.slot)
    return bare and (item.case is Case.ACCUSATIVE or lang is Lang.EN)


def _turned(pattern: Pattern, frame: Frame) -> Pattern | None:
    """The pattern as it is to be compared; None where voice or reflexive do not fit."""
    if pattern.participle:
        passive = frame.voice is Voice.PASSIVE
        states = frame.voice in (Voice.STATE, Voice.PASSIVE) if pattern.lang is Lang.EN else not passive
        fits = pattern.participle == frame.participle
        return pattern if fits and (passive if pattern.verb == "werden" else states) else None
    if frame.voice is Voice.PASSIVE:
        return _passive(pattern)
    if frame.voice is Voice.STATE or pattern.reflexive != frame.reflexive:
        return None
    return pattern


@dataclass(slots=True)
class _Search:
    """Tries to lay a pattern over the arguments of a clause; `missed` notes how far it came."""

    row: Row
    pattern: Pattern
    frame: Frame
    filler: Filler
    missed: list[tuple[int, str]] = field(default_factory=list)

    @property
    def side(self) -> Side:
        return self.row.sides[self.filler.lang]

    def why(self) -> str:
        return max(self.missed, key=lambda m: m[0])[1] if self.missed else "an argument is missing"

    def solutions(
        self, items: Sequence[Item], used: frozenset[int], bound: dict[str, Bound]
    ) -> Iterator[tuple[frozenset[int], dict[str, Bound]]]:
        """All ways to find the items among the arguments, with the arguments used."""
        if not items:
            yield used, bound
            return
        item, rest = items[0], items[1:]
        for n, argument in enumerate(self.frame.arguments):
            if n in used or not self._plays(item, argument):
                continue
            taken = self._take(item, n, used)
            if taken is None:
                said = self._words(argument.range)
                self.missed.append((len(used), f"'{said}' is not known to be {self._wanted(item)}"))
                continue
            more, filled = taken
            yield from self.solutions(rest, used | more, bound | filled)
        if item.optional:
            yield from self.solutions(rest, used, bound)
        else:
            self.missed.append((len(used), f"nothing is {self._wanted(item)}"))

    def _wanted(self, item: Item) -> str:
        kind = item.preposition or ("the subject" if item.subject else "an object")
        name = item.slot or " ".join("/".join(w) for w in item.words)
        return f"{{{name}}} ({kind})" if item.slot else f"'{name}' ({kind})"

    def _words(self, where: Range) -> str:
        return " ".join(self.frame.tokens[i].text for i in where.indices)

    def _plays(self, item: Item, argument: Argument) -> bool:
        """Whether an argument stands to the verb as the item does."""
        if item.preposition:
            agent = (
                item.preposition == _BY[self.filler.lang][0] and argument.preposition in _BY[self.filler.lang]
            )
            same = argument.preposition == item.preposition or (agent and self.frame.voice is Voice.PASSIVE)
            return same and (item.case is None or item.case in argument.cases)
        if argument.preposition:
            return False
        if item.subject:
            return argument.role in (Role.SUBJECT, Role.OPEN)
        if argument.role is Role.SUBJECT:
            return False
        return item.case is None or item.case in argument.cases

    def _take(
        self, item: Item, n: int, used: frozenset[int]
    ) -> tuple[frozenset[int], dict[str, Bound]] | None:
        """What an argument fills, with it and those that belong to it."""
        argument = self.frame.arguments[n]
        if item.slot:
            return self._slot(item, n, used)
        rest = self._without_words(item, argument.inner)
        if rest is None:
            return None
        if not item.attribute:
            return (frozenset({n}), {}) if not rest else None
        types = self.row.slots[item.attribute]
        if rest:
            filled = self.filler.fill(types, replace(argument, inner=rest, cases=_GENITIVE))
            return (frozenset({n}), {item.attribute: filled}) if filled else None
        following = self._attribute(n)
        if following is None or following in used:
            return None
        filled = self.filler.fill(types, self.frame.arguments[following])
        return (frozenset({n, following}), {item.attribute: filled}) if filled else None

    def _slot(
        self, item: Item, n: int, used: frozenset[int]
    ) -> tuple[frozenset[int], dict[str, Bound]] | None:
        """A slot with the attribute behind it, or without."""
        types, argument = self.row.slots[item.slot], self.frame.arguments[n]
        following = self._attribute(n)
        if following is not None and following not in used and not item.words:
            last = self.frame.arguments[following].range.last
            both = replace(argument, inner=Range(argument.inner.first, last))
            if filled := self.filler.fill(types, both):
                return frozenset({n, following}), {item.slot: filled}
        found = self.filler.fill(types, argument, item.words)
        return (frozenset({n}), {item.slot: found}) if found else None

    def _attribute(self, n: int) -> int | None:
        """The argument right behind that is joined to it by "von", "of"."""
        joins = "von" if self.filler.lang is Lang.DE else "of"
        last = self.frame.arguments[n].range.last
        return next(
            (
                k
                for k, a in enumerate(self.frame.arguments)
                if a.range.first == last and a.preposition == joins
            ),
            None,
        )

    def _without_words(self, item: Item, where: Range) -> Range | None:
        """What a phrase holds besides the fixed words: nothing, or one stretch before or behind them."""
        tokens, lang = self.frame.tokens, self.filler.lang
        size = len(item.words)
        for first in range(where.first, where.last - size + 1):
            heads = zip(range(first, first + size), item.words, strict=True)
            if not all(tokens[i].text in word or tokens[i].lemma in word for i, word in heads):
                continue
            before, behind = Range(where.first, first), Range(first + size, where.last)
            article = tokens[before.first].text.lower() if len(before.indices) == 1 else ""
            if article in ARTICLES[lang]:
                if item.article and is_indefinite(item.article) != is_indefinite(article):
                    return None
                before = Range(first, first)
            if behind and lang is Lang.EN and tokens[behind.first].text.lower() == "of":
                behind = Range(behind.first + 1, behind.last)
            if before and behind:
                continue
            return before or behind
        return None

    def is_fixed(self, argument: Argument) -> bool:
        """Whether the argument is fixed words of the pattern."""
        fixed = (item for item in self.pattern.items if not item.slot)
        return any(self._without_words(item, argument.inner) is not None for item in fixed)

    # --- what is left of the clause

    def completed(self, used: frozenset[int], bound: dict[str, Bound]) -> dict[str, Bound] | None:
        """The slots with time and place; None where something is left that must not be lost."""
        bound = dict(bound)
        for n, argument in enumerate(self.frame.arguments):
            if n in used:
                continue
            found = self._circumstance(argument)
            if found and found[0] not in bound and self._has_gap(found[0]) and self._is_free(argument, bound):
                bound[found[0]] = found[1]
            elif found or not self._may_go(argument, bound):
                self.missed.append((len(used) + 1, f"'{self._words(argument.range)}' would be lost"))
                return None
        words = frozenset().union(*(b.words for b in bound.values()))
        lost = [i for i in self.frame.loose if i not in words]
        if lost:
            self.missed.append((len(used) + 1, f"'{self.frame.tokens[lost[0]].text}' would be lost"))
            return None
        return bound

    def _circumstance(self, argument: Argument) -> tuple[str, Bound] | None:
        """Whether the phrase tells when or where."""
        lang = self.filler.lang
        when = self.filler.value(self.row.slots["when"] | {"date"}, self._dated(argument.inner))
        if when and when.value:
            allowed = _ON if when.value.type == "date" else _DURING
            return ("when", when) if argument.preposition in allowed[lang] else None
        where = self.filler.value({"place"}, argument.inner)
        if where is None or where.value is None or argument.preposition not in _AT[lang]:
            return None
        said = circumstance(where, lang)
        there = said is not None and "".join(said).casefold() == self._words(argument.range).casefold()
        return ("where", where) if there or lang is Lang.EN or Case.DATIVE in argument.cases else None

    def _is_free(self, argument: Argument, bound: Mapping[str, Bound]) -> bool:
        """Whether the phrase belongs to the verb, and not to the noun right before it, as it may where
        that is no name."""
        before = argument.range.first - 1
        dated = argument.preposition and not self.filler.value({"place"}, argument.inner)
        if dated or not any(before in a.range for a in self.frame.arguments):
            return True
        return any(before in b.words and b.value is not None for b in bound.values())

    def _dated(self, where: Range) -> Range:
        """Without "Jahr" of "im Jahr 1949"."""
        if where and self.frame.tokens[where.first].text in ("Jahr", "Jahre", "Jahren"):
            return Range(where.first + 1, where.last)
        return where

    def _has_gap(self, slot: str) -> bool:
        sides = self.row.sides
        return all(any(gap.slot == slot for w in sides[lang].say for gap in w.every) for lang in Lang)

    def _may_go(self, argument: Argument, bound: Mapping[str, Bound]) -> bool:
        drop = self.side.drop
        if drop is None or argument.preposition not in _DROPPED[self.filler.lang] | drop:
            return False
        words = [self.frame.tokens[i] for i in argument.inner.indices]
        if any(t.text.lower() in _CLAIMING for t in words):
            return False
        before = argument.range.first - 1
        return not any(before in b.words and b.value is None for b in bound.values())
