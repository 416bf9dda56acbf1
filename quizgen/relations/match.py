"""Clauses against rows: which relation a clause states, and what fills its slots."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from quizgen.model import Lang
from quizgen.relations.bound import Bound
from quizgen.relations.compounds import is_indefinite
from quizgen.relations.fill import Filler
from quizgen.relations.gender import gendered
from quizgen.relations.notation import Item, Pattern
from quizgen.relations.noun_patterns import NounPattern
from quizgen.relations.possessives import Possessed, is_possessive
from quizgen.relations.row import Row
from quizgen.relations.rows import Table
from quizgen.relations.search import Search
from quizgen.relations.types import CIRCUMSTANCES, OFFICE, ROLE, THING
from quizgen.text.clauses import Case, Number
from quizgen.text.frames import Argument, Frame, Role, Tense, Voice
from quizgen.text.mentions import Mention
from quizgen.text.relating import relating
from quizgen.values.phrases import Phrase


@dataclass(frozen=True, slots=True)
class Match:
    """A row with what fills its slots, by their names; `whole` if the clause says no more than that."""

    row: Row
    pattern: Pattern | NounPattern
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
    """The one that says most of the clause, fixed words before slots, and of those the most particular; None
    if that is of several relations."""
    found = list(matches)
    most = max(map(_weight, found), default=None)
    first = [m for m in found if _weight(m) == most]
    return first[0] if len({m.row.name for m in first}) == 1 else None


def _weight(match: Match) -> tuple[int, int, int, bool, int]:
    fixed, row = match.pattern.fixed, match.row
    standing_in = sum(
        isinstance(b.nominal, Phrase) and row.slots[slot].isdisjoint((THING, ROLE, OFFICE))
        for slot, b in match.bound.items()
    )
    return _filled(match.bound) + fixed, fixed, -standing_in, not row.derived, len(row.only)


def attempts(frame: Frame, mentions: Sequence[Mention], lang: Lang, table: Table) -> Iterator[Match | Miss]:
    """What comes of each pattern of the table that has the clause's verb."""
    filler = Filler(frame.tokens, mentions, lang, frame.tense is Tense.PAST, _owner(frame), in_clause=True)
    for key in dict.fromkeys((frame.verb, frame.participle)):
        for row, pattern in table.get(key, ()):
            yield _attempt(row, pattern, frame, filler)


def _owner(frame: Frame) -> Argument | None:
    """The one to whom possessives of the clause point back."""
    if frame.voice is Voice.PASSIVE:
        return None
    subjects = [a for a in frame.arguments if a.role is Role.SUBJECT]
    first = next((a for a in frame.arguments if a.role is Role.OPEN), None)
    return subjects[0] if len(subjects) == 1 else first if not subjects else None


def _attempt(row: Row, pattern: Pattern, frame: Frame, filler: Filler) -> Match | Miss:
    turned = _turned(pattern, frame)
    if turned is None:
        return Miss(row, pattern, f"the verb is {frame.voice}")
    if frame.doubt:
        return Miss(row, pattern, frame.doubt)
    if frame.tense not in row.tenses:
        return Miss(row, pattern, f"the clause is in the {frame.tense} tense")
    search = Search(row, turned, frame, filler)
    whole = _completed(search, turned.items, frozenset())
    whole = whole or _agentless(search, turned)
    if not whole:
        return Miss(row, pattern, search.why())
    best = max(map(_filled, whole))
    told = [one for one in whole if _filled(one) == best]
    distinct = {tuple(sorted((k, b.words) for k, b in one.items())): one for one in told}
    certain = _certain(list(distinct.values()), turned)
    if certain is None:
        return Miss(row, pattern, "who does what to whom is not certain")
    bound = gendered(certain, row, filler.lang)
    if bound is None:
        return Miss(row, pattern, "whether a woman or a man holds the office is not known")
    if _is_several(turned, bound, filler.lang):
        return Miss(row, pattern, "one is not several")
    said = frozenset().union(*(b.words for b in bound.values()))
    whole_clause = all(said & set(a.range.indices) or search.is_fixed(a) for a in frame.arguments)
    return Match(row, pattern, frame.tense, bound, whole_clause)


_COPULAS = ("sein", "werden", "be", "become")


def _is_several(pattern: Pattern, bound: Mapping[str, Bound], lang: Lang) -> bool:
    """Whether one is said to be several, as "Gastgeber" may be read beside a land."""
    named = [bound[item.slot].nominal for item in pattern.items if item.slot in bound]
    if pattern.verb not in _COPULAS or pattern.participle or len(named) != 2:
        return False
    subject, other = named
    single = subject.number(lang) is Number.SINGULAR and isinstance(other, Phrase)
    return single and other.number(lang) is Number.PLURAL


def _filled(bound: Mapping[str, Bound]) -> int:
    """How many slots say something of their own."""
    return len(bound.keys() - {"more"})


def _completed(search: Search, items: Sequence[Item], used: frozenset[int]) -> list[dict[str, Bound]]:
    """All ways to find the items among the other arguments that lose nothing of the clause."""
    if search.is_hopeless(items):
        return []
    solutions = search.solutions(items, used, {})
    return [done for words, bound in solutions if (done := search.completed(words, bound))]


def _agentless(search: Search, pattern: Pattern) -> list[dict[str, Bound]]:
    """The same without the subject, where nobody knows how to say that: what it did was done."""
    subject, *others = pattern.items
    agent = search.agent()
    if (
        search.row.derived
        or agent is None
        or subject.words
        or _passive(pattern) is None
        or search.frame.voice is not Voice.ACTIVE
        or is_possessive(search.frame.tokens[search.frame.arguments[agent].inner.first].text, pattern.lang)
    ):
        return []
    found = _completed(search, others, _with_tail(search.frame, agent, pattern.lang))
    return [bound for bound in found if _is_sayable(search.row, bound) and not points_back(bound)]


def _with_tail(frame: Frame, agent: int, lang: Lang) -> frozenset[int]:
    """The subject with the phrases right behind it that tell who it is."""
    found, last = {agent}, frame.arguments[agent].range.last
    for n, argument in enumerate(frame.arguments):
        if argument.range.first == last and argument.preposition == relating(lang).origin:
            found.add(n)
            last = argument.range.last
    return frozenset(found)


def points_back(bound: Mapping[str, Bound]) -> bool:
    """Whether a possessive is the subject's."""
    return any(isinstance(b.nominal, Possessed) for b in bound.values())


def _is_sayable(row: Row, bound: Mapping[str, Bound]) -> bool:
    return all(any(w.needed <= bound.keys() for w in row.sides[lang].say) for lang in Lang)


def _certain(found: Sequence[Mapping[str, Bound]], pattern: Pattern) -> Mapping[str, Bound] | None:
    """The one way to read the clause; of several, that whose subject comes first, as it does where forms
    do not tell, unless a thing that is new comes before one that is known."""
    if len(found) == 1:
        return found[0]
    subject = next((item.slot or item.attribute for item in pattern.items if item.subject), "")
    ahead = [one for one in found if subject in one and _is_ahead(one, subject)]
    if len(ahead) != 1 or len(found) > 2:
        return None
    one = ahead[0]
    known = not is_indefinite(one[subject].nominal)
    return one if known or all(is_indefinite(b.nominal) for b in one.values()) else None


def _is_ahead(bound: Mapping[str, Bound], subject: str) -> bool:
    others = (b for slot, b in bound.items() if slot != subject and slot not in CIRCUMSTANCES)
    return all(min(bound[subject].words) < min(b.words) for b in others)


@cache
def _passive(pattern: Pattern) -> Pattern | None:
    """ "{whom} [von {who}] gewählt werden" for "{who} {whom:acc} wählen"."""
    subject, *rest = pattern.items
    object_ = next((i for i in rest if _is_direct(i, pattern.lang)), None)
    if object_ is None or pattern.participle or pattern.reflexive:
        return None
    agent = replace(subject, preposition=relating(pattern.lang).by[0], subject=False, optional=True)
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
        becomes = frame.verb == "werden" and frame.voice is Voice.STATE  # "wurde unabhängig"
        fits = pattern.participle == frame.participle
        return pattern if fits and (passive or becomes if pattern.verb == "werden" else states) else None
    if frame.voice is Voice.PASSIVE:
        return _passive(pattern)
    if frame.voice is Voice.STATE or pattern.reflexive != frame.reflexive:
        return None
    return pattern
