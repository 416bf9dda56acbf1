"""A pattern laid over the arguments of a clause: which argument is what, and whether anything is lost."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from quizgen.model import Lang
from quizgen.relations.bound import Bound, Plain
from quizgen.relations.compounds import Counted, Joined, is_indefinite, joined_to
from quizgen.relations.fill import Filler
from quizgen.relations.notation import ATTRIBUTES, Item, Pattern
from quizgen.relations.remainder import Remainder
from quizgen.relations.row import Row
from quizgen.relations.types import THING
from quizgen.text.clauses import Case, Range
from quizgen.text.frames import Argument, Frame, Role, Voice
from quizgen.text.german.which import ORGANISATIONS
from quizgen.text.relating import relating
from quizgen.values.articles import ARTICLES, INDEFINITE
from quizgen.values.grammar import Determiner
from quizgen.values.names import Person
from quizgen.values.naming import Name
from quizgen.values.phrases import Phrase
from quizgen.values.places import PLACE_KINDS

# Begin subjects of which the opposite may be true.
_BEHIND = frozenset({"person", "organisation", "place", THING})
_CLOSING = ("VV", "PTKVZ", "VA", "ADJ(D)")  # ends a German clause: "gab die Absicht bekannt"
_GENITIVE = frozenset({Case.GENITIVE})


def _ends_in(noun: str, heads: Iterable[str]) -> bool:
    return any(noun.endswith(head.casefold()) for head in heads)


@dataclass(slots=True)
class Search:
    """Tries to lay a pattern over the arguments of a clause; `missed` notes how far it came."""

    row: Row
    pattern: Pattern
    frame: Frame
    filler: Filler
    missed: list[tuple[int, str]] = field(default_factory=list)

    def why(self) -> str:
        return max(self.missed, key=lambda m: m[0])[1] if self.missed else "an argument is missing"

    def is_hopeless(self, items: Sequence[Item]) -> bool:
        """Whether one of the items has no argument at all, which is told at once: what the others are takes
        long to find."""
        missing = next((item for item in items if not item.optional and not self._may_be_there(item)), None)
        if missing is not None:
            self.missed.append((0, f"nothing is {self._wanted(missing)}"))
        return missing is not None

    def _may_be_there(self, item: Item) -> bool:
        if item.slot and item.preposition == ATTRIBUTES[self.filler.lang]:
            return True  # perhaps as part of the phrase before it
        return any(
            self._stands_so(item, argument)
            and (bool(item.slot) or self._without_words(item, argument.inner) is not None)
            for argument in self.frame.arguments
        )

    def solutions(
        self, items: Sequence[Item], used: frozenset[int], bound: dict[str, Bound]
    ) -> Iterator[tuple[frozenset[int], dict[str, Bound]]]:
        """All ways to find the items among the arguments, with the arguments used."""
        if not items:
            yield used, bound
            return
        item, rest = items[0], items[1:]
        for n, argument in enumerate(self.frame.arguments):
            if n in used or not self._plays(item, n, used):
                continue
            for more, left, right in self._split(item, rest, n):
                yield from self.solutions(rest[1:], used | more, bound | left | right)
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

    def agent(self) -> int | None:
        """The argument that is certainly the subject, and not nobody."""
        subjects = [n for n, a in enumerate(self.frame.arguments) if a.role is Role.SUBJECT]
        open_ones = any(a.role is Role.OPEN for a in self.frame.arguments)
        if len(subjects) != 1 or open_ones:
            return None
        words = (self.frame.tokens[i].text.lower() for i in self.frame.arguments[subjects[0]].inner.indices)
        return None if any(w in relating(self.filler.lang).nobody for w in words) else subjects[0]

    def _split(
        self, item: Item, rest: Sequence[Item], n: int
    ) -> Iterator[tuple[frozenset[int], dict[str, Bound], dict[str, Bound]]]:
        """ "10 percent of Volkswagen", "10 Prozent der Aktien": two slots in one phrase, where the pattern
        has one with "of" or "von" behind the other."""
        lang, tokens = self.filler.lang, self.frame.tokens
        if not (item.slot and rest and rest[0].slot and rest[0].preposition == ATTRIBUTES[lang]):
            return
        if self.frame.voice is Voice.PASSIVE:
            return  # who did it is no attribute
        argument = self.frame.arguments[n]
        where = argument.inner
        for at in where.indices[1:]:
            if tokens[at].text.lower() not in relating(lang).owning:
                continue
            right = Range(at + (lang is Lang.EN), where.last)
            left = replace(argument, inner=Range(where.first, at))
            first = self.filler.fill(self.row.slots[item.slot], left)
            behind = replace(argument, inner=right, cases=_GENITIVE)
            second = self.filler.fill(self.row.slots[rest[0].slot], behind)
            if first and second:
                yield frozenset({n}), {item.slot: first}, {rest[0].slot: second}

    def _wanted(self, item: Item) -> str:
        kind = item.preposition or ("the subject" if item.subject else "an object")
        name = item.slot or " ".join("/".join(w) for w in item.words)
        return f"{{{name}}} ({kind})" if item.slot else f"'{name}' ({kind})"

    def _words(self, where: Range) -> str:
        return " ".join(self.frame.tokens[i].text for i in where.indices)

    def _plays(self, item: Item, n: int, used: frozenset[int]) -> bool:
        """Whether an argument stands to the verb as the item does, where others are used."""
        argument = self.frame.arguments[n]
        if not self._stands_so(item, argument):
            return False
        if item.preposition:
            agent = self._is_agent(item, argument)
            return not (agent and self._is_inside(argument)) and not self._repeats(n, used)
        return item.subject or self.filler.lang is Lang.DE or self._is_next(n, used)

    def _stands_so(self, item: Item, argument: Argument) -> bool:
        """Whether an argument has the preposition, role and case of the item."""
        if item.preposition:
            same = argument.preposition == item.preposition or self._is_agent(item, argument)
            return same and (item.case is None or item.case in argument.cases)
        if argument.preposition:
            return False
        if item.subject:
            return argument.role in (Role.SUBJECT, Role.OPEN)
        return argument.role is not Role.SUBJECT and (item.case is None or item.case in argument.cases)

    def _is_agent(self, item: Item, argument: Argument) -> bool:
        """Who did it, in the passive."""
        by = relating(self.filler.lang).by
        return self.frame.voice is Voice.PASSIVE and item.preposition == by[0] and argument.preposition in by

    def _is_inside(self, argument: Argument) -> bool:
        """Whether "von" may belong to the noun in front: "wurden im Süden von Portugal gebaut"; or "by" to
        the subject: "a statue by Rodin was unveiled"."""
        first = argument.range.first
        if argument.preposition == "by" and self.frame.clause.front.last <= first < self.frame.clause.verb:
            return True
        ruled = any(a.preposition and a.range.last == first for a in self.frame.arguments)
        return argument.preposition == "von" and ruled and self.frame.tokens[first - 1].tag == "NN"

    def _repeats(self, n: int, used: frozenset[int]) -> bool:
        """Whether a phrase belongs to the noun of one with its preposition: "for more aid for farmers"."""
        argument = self.frame.arguments[n]
        return any(
            k not in used
            and other.preposition == argument.preposition
            and other.range.last == argument.range.first
            and self.frame.tokens[other.range.last - 1].tag in ("NN", "NN0", "NN1", "NN2")
            for k, other in enumerate(self.frame.arguments)
        )

    def _is_next(self, n: int, used: frozenset[int]) -> bool:
        """English objects are told apart by their order."""
        objects = (k for k, a in enumerate(self.frame.arguments) if a.role is Role.OBJECT and k not in used)
        return n == next(objects, None)

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
        types, argument = self.row.slots[item.slot], self._in_case(item, self.frame.arguments[n])
        following = self._attribute(n)
        if following is not None and following not in used and not item.words:
            last = self.frame.arguments[following].range.last
            both = replace(argument, inner=Range(argument.inner.first, last))
            filled = self.filler.fill(types, both)
            if filled and self._suits(item.slot, filled):
                return frozenset({n, following}), {item.slot: filled}
        found = self.filler.fill(types, argument, item.words)
        if found is None or not self._suits(item.slot, found) or (item.subject and self._disagrees(found)):
            return None
        alone = len(self.pattern.items) == 1 and types == {THING}
        said = found.nominal
        if alone and isinstance(said, Name) and said.kind in (*PLACE_KINDS, *ORGANISATIONS):
            return None  # "France began in 1850 …": something, which is left out
        behind = self._behind(n, found) if found.value is None or found.within else None
        if behind is not None and behind[0] not in used:
            return frozenset({n, behind[0]}), {item.slot: behind[1]}
        return frozenset({n}), {item.slot: found}

    def _disagrees(self, found: Bound) -> bool:
        """Whether the verb wants another number of its subject; amounts take either."""
        number = self.frame.number
        amount = isinstance(found.nominal, Plain) and not isinstance(found.value, Person)
        return number is not None and not amount and found.nominal.number(self.filler.lang) is not number

    def _behind(self, n: int, found: Bound) -> tuple[int, Bound] | None:
        """A thing with the prepositional phrase right behind it, and where that is."""
        last = self.frame.arguments[n].range.last
        for k, argument in enumerate(self.frame.arguments):
            if argument.range.first != last or not argument.preposition:
                continue
            if argument.preposition in relating(self.filler.lang).by and self.frame.voice is Voice.PASSIVE:
                return None  # who did it
            other = self.filler.fill(_BEHIND, argument)
            resting = self.filler.lang is Lang.EN or Case.DATIVE in argument.cases
            moving = argument.preposition in relating(self.filler.lang).at and not resting
            if other is None or moving:
                return None
            both = joined_to(found.nominal, argument.preposition, other.nominal, self.filler.lang)
            within = (*found.mentions, *other.mentions)
            return (k, Bound(both, found.words | other.words, within=within)) if both else None
        return None

    def _in_case(self, item: Item, argument: Argument) -> Argument:
        """The argument with the case that the verb wants."""
        case = item.case or (None if item.preposition else Case.NOMINATIVE)
        german = self.filler.lang is Lang.DE and case is not None
        return replace(argument, cases=frozenset({case})) if german and case else argument

    def _suits(self, slot: str, bound: Bound) -> bool:
        """Whether the noun of a thing is one that the row wants; of a compound its last part counts."""
        said = bound.nominal.phrase if isinstance(bound.nominal, Counted | Joined) else bound.nominal
        if not isinstance(said, Phrase):
            noun_wanted = self.row.slots[slot] == {THING} and slot in self.row.only
            return not (
                noun_wanted and isinstance(said, Name) and said.kind in (*PLACE_KINDS, *ORGANISATIONS)
            )
        noun = said.noun.de
        head = (noun.singular or noun.plural).casefold()
        only, never = self.row.only.get(slot), self.row.never.get(slot, ())
        return not _ends_in(head, never) and (only is None or _ends_in(head, only))

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
                if item.article and (item.article in INDEFINITE[lang]) != (article in INDEFINITE[lang]):
                    return None
                before = Range(first, first)
            if behind and lang is Lang.EN and tokens[behind.first].text.lower() == "of":
                behind = Range(behind.first + 1, behind.last)
            if before and tokens[before.last - 1].tag == "POS":  # France's capital
                before = Range(before.first, before.last - 1)
            if before and behind:
                continue
            return before or behind
        return None

    def completed(self, used: frozenset[int], bound: dict[str, Bound]) -> dict[str, Bound] | None:
        """The slots with time and place; None where something is left that must not be lost."""
        if any(self._is_told_behind(one) for one in bound.values()):
            self.missed.append((len(used) + 1, "a clause tells which it is"))
            return None
        if any(self._goes_on(one) for one in bound.values()):
            self.missed.append((len(used) + 1, "an infinitive tells what it is"))
            return None
        remainder = Remainder(self.row, self.pattern, self.frame, self.filler, self.is_fixed)
        found = remainder.completed(used, bound)
        if isinstance(found, str):
            self.missed.append((len(used) + 1, found))
            return None
        return found

    def _is_told_behind(self, bound: Bound) -> bool:
        """ "das Haus, das …", "the house that …": the noun does not tell which alone."""
        tokens, last = self.frame.tokens, max(bound.words, default=-1) + 1
        said = bound.nominal
        known = isinstance(said, Phrase) and said.determiner is Determiner.DEFINITE and said.of is None
        if not known or bound.value is not None or not last or last + 2 >= len(tokens):
            return False
        if self.filler.lang is Lang.EN:
            return tokens[last].text.lower() in ("that", "which", "who", "whose", "where")
        first = tokens[last + 1 + (tokens[last + 1].tag == "APPR")]
        return tokens[last].text == "," and first.tag in ("PRELS", "PRELAT", "PRELSAT")

    def _goes_on(self, bound: Bound) -> bool:
        """ "its intention to replace it", "die Absicht, ihn zu ersetzen": the noun says nothing alone."""
        tokens, last = self.frame.tokens, max(bound.words, default=-1) + 1
        said = bound.nominal
        told = is_indefinite(said) or (isinstance(said, Phrase) and said.of is not None)
        if bound.value is not None or not last or last >= len(tokens) or told:
            return False
        if self.filler.lang is Lang.EN:
            return tokens[last].tag == "TO0"
        end = next((i for i in range(last, len(tokens)) if tokens[i].text == ","), len(tokens))
        verbs = all(tokens[i].tag.startswith(_CLOSING) for i in range(last, end))
        behind = (token.tag for token in tokens[end + 1 :])
        first = next((tag for tag in behind if "FIN" in tag or tag in ("PTKZU", "VV(IZU)", "$.")), "")
        return verbs and first in ("PTKZU", "VV(IZU)")

    def is_fixed(self, argument: Argument) -> bool:
        """Whether the argument is fixed words of the pattern."""
        fixed = (item for item in self.pattern.items if not item.slot)
        return any(self._without_words(item, argument.inner) is not None for item in fixed)
