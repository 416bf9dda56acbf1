"""Statements and questions of a row that writes none: its first patterns, as each language puts a plain
sentence together. German keeps time and place behind the finite verb, English has the place in front of a
statement with objects, since behind them it would belong to the last of them."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Self

from quizgen.model import Lang
from quizgen.relations.notation import Item, NotationError, Pattern, parse_wording
from quizgen.relations.row import Told
from quizgen.relations.types import ROLE, THING
from quizgen.text.clauses import Case
from quizgen.text.english.conjugation import conjugate as english
from quizgen.text.frames import Tense
from quizgen.text.german.conjugation import Conjugated
from quizgen.text.german.conjugation import conjugate as german
from quizgen.text.german.words import GOVERNED

_CASES = {Case.ACCUSATIVE: "acc", Case.DATIVE: "dat", Case.GENITIVE: "gen"}
_SEIN = (("ist", "sind"), ("war", "waren"))
_WERDEN = (("wird", "werden"), ("wurde", "wurden"))
_BE = (("is", "are"), ("was", "were"))

Slots = Mapping[str, frozenset[str]]


def derived(pattern: Pattern, other: Pattern, slots: Slots, tenses: frozenset[Tense], often: bool) -> Told:
    """What a language says and asks by its pattern; `other` is that of the other language. Of what happens
    `often` nobody asks when or where.

    >>> from quizgen.relations.notation import parse_pattern
    >>> de = parse_pattern("{who} {what:acc} ablehnen", Lang.DE)
    >>> en = parse_pattern("{who} reject {what}", Lang.EN)
    >>> found = derived(de, en, {"who": frozenset({"person"})}, frozenset({Tense.PAST}), False)
    >>> [wording.text for wording in found.say]  # doctest: +NORMALIZE_WHITESPACE
    ['{who} <lehnte/lehnten> [{when}] [{where}] {what:acc} [{more}] ab.',
     '{what} <wurde/wurden> [{when}] [{where}] [{more}] abgelehnt.']
    """
    clauses: list[_Clause] = [(_German if pattern.lang is Lang.DE else _English)(pattern, slots, tenses)]
    if _object(pattern) and _object(pattern) == _object(other):
        clauses.append(clauses[0].passive())
    say = tuple(parse_wording(clause.statement()) for clause in clauses)
    asked = [slot for slot in _asked(pattern) if slot in _asked(other)]
    asked += [] if often else ["when", "where"]
    ask = {slot: tuple(parse_wording(text) for c in clauses for text in c.question(slot)) for slot in asked}
    return Told(say, {slot: wordings for slot, wordings in ask.items() if wordings})


def _asked(pattern: Pattern) -> list[str]:
    return [item.slot for item in pattern.items if item.slot]


def _object(pattern: Pattern) -> str:
    """The slot that becomes the subject of the passive, empty if there is none."""
    if pattern.participle or pattern.reflexive or pattern.verb in ("be", "have", "haben"):
        return ""
    direct = (i for i in pattern.items if i.slot and not i.subject and not i.preposition and not i.optional)
    if pattern.lang is Lang.DE:
        return next((i.slot for i in direct if i.case is Case.ACCUSATIVE and not i.words), "")
    return next((i.slot for i in direct if not i.words), "")


def _chosen(words: Iterable[tuple[str, ...]]) -> str:
    return " ".join(choice[0] for choice in words)


def _forms(verb: tuple[tuple[str, str], tuple[str, str]], tenses: frozenset[Tense], one: bool) -> str:
    """The finite verb, in the singular alone where its subject is asked."""
    (present, many), (past, pasts) = verb
    now, then = (present, past) if one else (f"{present}/{many}", f"{past}/{pasts}")
    if tenses == frozenset(Tense):
        return f"<{now}|{then}>"
    said = then if Tense.PAST in tenses else now
    return said if one else f"<{said}>"


class _Clause(ABC):
    """A pattern as a sentence about its subject; `turned` into the passive, about its object."""

    def __init__(
        self, pattern: Pattern, slots: Slots, tenses: frozenset[Tense], turned: bool = False
    ) -> None:
        self._pattern, self._slots, self._tenses, self._turned = pattern, slots, tenses, turned
        self._subject, *self._items = pattern.items
        if turned:
            slot = _object(pattern)
            self._subject = next(i for i in self._items if i.slot == slot)
            self._items = [i for i in self._items if i.slot != slot]

    def passive(self) -> Self:
        return type(self)(self._pattern, self._slots, self._tenses, turned=True)

    @abstractmethod
    def statement(self) -> str:
        """In the notation of `say`."""

    @abstractmethod
    def question(self, slot: str) -> Iterator[str]:
        """In the notation of `ask`, for each way to ask for a slot; none where there is no way."""

    @abstractmethod
    def _rest(self, items: Iterable[Item]) -> str:
        """The arguments behind the verb."""

    def _all(self, items: Sequence[Item]) -> str:
        return f"{self._rest(items)} [{{more}}]".strip()

    def _is_one(self) -> bool:
        """Whether who or what is asked for as the subject is one: of things it may be asked how many."""
        return not self._subject.words and THING not in self._slots.get(self._subject.slot, ())

    def _about(self) -> str:
        return f"{{{self._subject.slot}}}{''.join(' ' + choice[0] for choice in self._subject.words)}"


class _German(_Clause):
    def statement(self) -> str:
        return (
            self._sentence(self._about(), self._verb(False), self._circumstances(), self._all(self._items))
            + "."
        )

    def question(self, slot: str) -> Iterator[str]:
        if slot == self._subject.slot:
            counted = "" if not self._subject.words else f" {_chosen(self._subject.words)}"
            opening = f"{{{slot}?}}{counted}"
            verb = self._verb(self._is_one())
            yield self._sentence(opening, verb, self._circumstances(), self._all(self._items)) + "?"
        elif slot in ("when", "where"):
            other = "[{where}]" if slot == "when" else "[{when}]"
            middle = f"{self._about()} {other}"
            yield self._sentence(f"{{{slot}?}}", self._verb(False), middle, self._all(self._items)) + "?"
        else:
            item = next((i for i in self._items if i.slot == slot), None)
            if item is not None:
                rest = self._all([i for i in self._items if i is not item])
                middle = f"{self._about()} {self._circumstances()}"
                yield self._sentence(self._said(item, "?"), self._verb(False), middle, rest) + "?"

    def _circumstances(self) -> str:
        return "[{when}] [{where}]"

    def _all(self, items: Sequence[Item]) -> str:
        """Where somebody goes stands behind all else: "über das Meer nach Rom"."""
        going = [item for item in items if item.slot and item.preposition == "nach"]
        rest = self._rest(item for item in items if item not in going)
        return " ".join(filter(None, (rest, "[{more}]", self._rest(going))))

    def _sentence(self, opening: str, verb: str, middle: str, rest: str) -> str:
        sich = "sich" if self._pattern.reflexive else ""
        return " ".join(filter(None, (opening, verb, sich, middle, rest, self._closing())))

    def _rest(self, items: Iterable[Item]) -> str:
        return " ".join(f"[{self._said(i)}]" if i.optional else self._said(i) for i in items)

    def _said(self, item: Item, mark: str = "") -> str:
        if not item.slot:
            article = f"{item.article} " if item.article else ""
            attribute = f" von {{{item.attribute}:dat}}" if item.attribute else ""
            return f"{item.preposition} {article}{_chosen(item.words)}{attribute}".strip()
        cases = {item.case} if item.case else GOVERNED.get(item.preposition, {item.case})
        case = next(iter(cases)) if len(cases) == 1 else None
        if item.preposition and case is None and item.preposition != "als":
            what = f"'{item.preposition} {{{item.slot}}}' of '{self._pattern.text}' does not tell the case"
            raise NotationError(what, f"write it as {{{item.slot}:acc}} or {{{item.slot}:dat}}")
        if item.preposition == "nach":  # "nach Rom", "in die Türkei"
            return f"in {{{item.slot}?:acc}}" if mark else f"{{{item.slot}:to}}"
        form = f":{_CASES[case]}" if case in _CASES else ""
        if item.preposition == "zu" and self._slots.get(item.slot) == frozenset({ROLE}):
            form = ":the"
        counted = f" {_chosen(item.words)}" if item.words else ""
        return f"{item.preposition} {{{item.slot}{mark}{form}}}{counted}".strip()

    @property
    def _conjugated(self) -> Conjugated:
        return german(self._pattern.verb)

    def _verb(self, one: bool) -> str:
        if self._turned or (self._pattern.participle and self._pattern.verb == "werden"):
            return _forms(_WERDEN, self._tenses, one)
        if self._pattern.participle or self._pattern.verb == "sein":
            return _forms(_SEIN, self._tenses, one)
        forms = self._conjugated
        return _forms((forms.present, forms.past), self._tenses, one)

    def _closing(self) -> str:
        if self._turned:
            return self._conjugated.participle
        return self._pattern.participle or self._conjugated.prefix


class _English(_Clause):
    def statement(self) -> str:
        rest = self._all(self._items)
        telling = self._pattern.verb == "be" and not self._pattern.participle  # "is a city in Saxony"
        front = "" if telling or not self._items else "[{where}, ]"
        place = "" if front else "[{where}] "
        return f"{front}{self._about()} {self._finite(False)} {rest} {place}[{{when}}]."

    def question(self, slot: str) -> Iterator[str]:
        rest = self._all([i for i in self._items if i.slot != slot])
        place = "" if self._hides_place(slot) else "[{where}] "
        counted = "" if not self._subject.words else f" {_chosen(self._subject.words)}"
        if slot == self._subject.slot:
            yield f"{{{slot}?}}{counted} {self._finite(self._is_one())} {rest} {place}[{{when}}]?"
            return
        auxiliary, main = self._parted()
        clause = f"{auxiliary} {self._about()} {main}"
        if slot == "when":
            yield f"{{when?}} {clause} {rest} {place}?"
        elif slot == "where":
            yield f"{{where?}} {clause} {rest} [{{when}}]?"
        else:
            item = next((i for i in self._items if i.slot == slot), None)
            if item is not None:
                form = ":dat" if item.preposition else ":acc"
                asked = f"{item.preposition} {{{slot}?{form}}} {_chosen(item.words)}".strip()
                yield f"{asked} {clause} {rest} {place}[{{when}}]?"

    def _hides_place(self, asked: str) -> bool:
        """Whether a place would be read with the thing before it."""
        last = next((i for i in reversed(self._items) if i.slot != asked), None)
        return last is not None and THING in self._slots.get(last.slot, ())

    def _rest(self, items: Iterable[Item]) -> str:
        return " ".join(f"[{self._said(i)}]" if i.optional else self._said(i) for i in items)

    def _said(self, item: Item) -> str:
        if not item.slot:
            article = f"{item.article} " if item.article else ""
            attribute = f" of {{{item.attribute}}}" if item.attribute else ""
            return f"{item.preposition} {article}{_chosen(item.words)}{attribute}".strip()
        counted = f" {_chosen(item.words)}" if item.words else ""
        return f"{item.preposition} {{{item.slot}}}{counted}".strip()

    @property
    def _is_be(self) -> bool:
        return self._turned or self._pattern.verb == "be"

    def _finite(self, one: bool) -> str:
        if self._is_be:
            return f"{_forms(_BE, self._tenses, one)} {self._participle()}".strip()
        third, past, _ = english(self._pattern.verb)
        return _forms(((third, self._pattern.verb), (past, past)), self._tenses, one)

    def _participle(self) -> str:
        return english(self._pattern.verb)[2] if self._turned else self._pattern.participle

    def _parted(self) -> tuple[str, str]:
        """The finite verb before the subject of a question, and what follows that."""
        if self._is_be:
            return _forms(_BE, self._tenses, False), self._participle()
        return _forms((("does", "do"), ("did", "did")), self._tenses, False), self._pattern.verb
