"""What a relation leaves of a clause: its time and place, and whether the rest may go."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from quizgen.model import Bilingual, Lang
from quizgen.relations.adjuncts import ADVERBS, Adjuncts, adjunct, between, is_lasting, years
from quizgen.relations.bound import ERAS, Bound, Nominal
from quizgen.relations.circumstances import circumstance
from quizgen.relations.compounds import Counted, is_indefinite
from quizgen.relations.fill import Filler
from quizgen.relations.notation import ATTRIBUTES, Pattern
from quizgen.relations.rough_times import rough_time
from quizgen.relations.row import Row
from quizgen.text.clauses import Case, Range
from quizgen.text.frames import Argument, Frame, Voice
from quizgen.text.relating import Relating, relating
from quizgen.values.grammar import Determiner
from quizgen.values.names import Named
from quizgen.values.naming import Name
from quizgen.values.phrases import Phrase

_COMMON_NOUNS = frozenset("NN NN0 NN1 NN2".split())
_SCORE = re.compile(r"\d+ ?: ?\d+")
_WHEN = frozenset(("date", "period", *(f"term:{era}" for era in ERAS)))


@dataclass(frozen=True, slots=True)
class Remainder:
    """The arguments of a clause that a pattern does not take; `is_fixed` tells those it names."""

    row: Row
    pattern: Pattern
    frame: Frame
    filler: Filler
    is_fixed: Callable[[Argument], bool]

    @property
    def _says(self) -> Relating:
        return relating(self.filler.lang)

    def completed(self, used: frozenset[int], bound: dict[str, Bound]) -> dict[str, Bound] | str:
        """The slots with time and place, or what would be lost."""
        bound = dict(bound)
        counts = self._counts(bound)
        more: list[tuple[Bilingual[str], Bound]] = []
        for n, argument in enumerate(self.frame.arguments):
            phrase = self._words(argument.range)
            if n in used or phrase.lower() in self.pattern.adverbs or _SCORE.fullmatch(phrase):
                continue
            found = self._circumstance(argument)
            wanted = found is not None and found[0] not in bound and self.row.may_say(found[0])
            event = self._event_before(argument, used)
            if found and wanted and (event in self._says.at_event or self._is_free(argument, bound)):
                bound[found[0]] = found[1]
            elif self._adds(argument, bound, more):
                continue
            elif (
                "when" not in bound and self.row.may_say("when") and (several := years(argument, self.filler))
            ):
                bound["when"] = several
            elif counts or (
                not event
                and not self._hangs_on(argument, used)
                and (self._is_told(found, argument) or not self._may_go(argument, bound))
            ):
                return f"'{self._words(argument.range)}' would be lost"
        more += self._adverbs()
        if more:
            bound["more"] = _together(more)
        words = frozenset().union(*(b.words for b in bound.values()))
        said = self.pattern.adverbs
        if self.pattern.beside and not self._stands_beside():
            return f"nothing is '{'/'.join(sorted(self.pattern.beside))}'"
        lost = [
            i for i in self.frame.loose if i not in words and self.frame.tokens[i].text.lower() not in said
        ]
        if lost:
            return f"'{self.frame.tokens[lost[0]].text}' would be lost"
        return bound

    def _adverbs(self) -> Iterator[tuple[Bilingual[str], Bound]]:
        """Those without which it says something else, where both languages can say them."""
        for i in self.frame.loose if self.row.may_say("more") else ():
            said = ADVERBS[self.filler.lang].get(self.frame.tokens[i].text.lower())
            if said and said[self.filler.lang] not in self.pattern.adverbs:
                yield said, Bound(Adjuncts((said,)), frozenset({i}))

    def _counts(self, bound: Mapping[str, Bound]) -> bool:
        """Whether it tells to how many something happened: one fact only with all that tells what
        happened, "bei einem Brand"."""
        people = self._says.people
        if any(not people.isdisjoint(choice) for item in self.pattern.items for choice in item.words):
            return True
        counted = {slot for slot, b in bound.items() if isinstance(b.nominal, Counted)}
        return bool(counted) and not self._is_deed(bound, counted)

    def _is_deed(self, bound: Mapping[str, Bound], counted: set[str]) -> bool:
        """Whether somebody who is known did something with so many at a time: why may go."""
        subject = bound.get(self.pattern.items[0].slot)
        if subject is None or self.pattern.items[0].slot in counted or "when" not in bound:
            return False
        return isinstance(subject.value, Named) or not is_indefinite(subject.nominal)

    def _adds(
        self, argument: Argument, bound: Mapping[str, Bound], more: list[tuple[Bilingual[str], Bound]]
    ) -> bool:
        """Whether both languages can say the phrase behind the arguments."""
        told = argument.preposition or is_lasting(argument, self.filler)
        if not told or not self.row.may_say("more") or not self._goes_behind(argument, bound):
            return False
        found = adjunct(argument, self.frame.verb, self.filler)
        if found:
            more.append(found)
        return found is not None

    def _goes_behind(self, argument: Argument, bound: Mapping[str, Bound]) -> bool:
        """Whether it tells more of the verb, or of the last argument, which it stays behind."""
        before = self.frame.tokens[argument.range.first - 1]
        if argument.preposition == self._says.origin and before.tag in _COMMON_NOUNS:
            return False
        if self._is_free(argument, bound):
            return True
        last = self.pattern.items[-1].slot
        return last in bound and argument.range.first - 1 in bound[last].words

    def _is_told(self, found: tuple[str, Bound] | None, argument: Argument) -> bool:
        """Whether it tells a time or place that the row does not let go."""
        return found is not None and argument.preposition not in (self.row.sides[self.filler.lang].drop or ())

    def _stands_beside(self) -> bool:
        words = self.frame.clause.range.indices
        return any(self.frame.tokens[i].text.lower() in self.pattern.beside for i in words)

    def _circumstance(self, argument: Argument) -> tuple[str, Bound] | None:
        """Whether the phrase tells when or where."""
        lang = self.filler.lang
        if rough := rough_time(argument, self.filler):
            return "when", rough
        when = self.filler.value(self.row.slots["when"] | _WHEN, self._dated(argument))
        if when and when.value:
            allowed = self._says.during if when.value.type == "period" else self._says.on
            within = when.value.type == "period" and argument.preposition not in self._says.spanning
            when = replace(when, nominal=between(when.value)) if within else when
            return ("when", when) if argument.preposition in allowed else None
        where = self.filler.value({"place"}, argument)
        if where is None or where.value is None or argument.preposition not in self._says.at:
            return None
        said = circumstance(where, lang)
        if said is None or (argument.preposition == "an" and not said[0].startswith(("an ", "am "))):
            return None  # "grenzt an Senegal"
        there = "".join(said).casefold() == self._words(argument.range).casefold()
        return ("where", where) if there or lang is Lang.EN or Case.DATIVE in argument.cases else None

    def _is_free(self, argument: Argument, bound: Mapping[str, Bound]) -> bool:
        """Whether the phrase belongs to the verb, and not to the noun right before it, as it may where
        that is no name."""
        before = argument.range.first - 1
        dated = argument.preposition and not self.filler.value({"place"}, argument)
        dated = dated or rough_time(argument, self.filler) is not None
        noun = next((a for a in self.frame.arguments if before in a.range), None)
        if dated or noun is None or self.is_fixed(noun):
            return True
        return any(before in b.words and (b.value or isinstance(b.nominal, Name)) for b in bound.values())

    def _event_before(self, argument: Argument, used: frozenset[int]) -> str:
        """The preposition of the phrase that may go and that this one tells more of: "bei einem Erdbeben in
        Nepal"; empty where it stands behind no such phrase."""
        if argument.preposition not in self._says.at or self.filler.value({"place"}, argument) is None:
            return ""
        for n, other in enumerate(self.frame.arguments):
            if other.range.last == argument.range.first and n not in used and self._may_go(other, {}):
                return other.preposition if self._circumstance(other) is None else ""
        return ""

    def _hangs_on(self, argument: Argument, used: frozenset[int]) -> bool:
        """Whether it tells more of the phrase before it, which goes: "im Umfang von 80 Millionen Pfund"."""
        if argument.preposition != ATTRIBUTES[self.filler.lang] or self.frame.voice is Voice.PASSIVE:
            return False
        return any(
            other.range.last == argument.range.first
            and n not in used
            and self.frame.tokens[other.range.last - 1].tag in _COMMON_NOUNS
            and self._circumstance(other) is None
            and self._may_go(other, {})
            for n, other in enumerate(self.frame.arguments)
        )

    def _dated(self, argument: Argument) -> Argument:
        """Without "Jahr" of "im Jahr 1949", "in den Jahren 1348–50", and what stands before "erst 1703"."""
        first, last = argument.inner.first, argument.inner.last
        while first < last and self.frame.tokens[first].text.lower() in self._says.before_years:
            first += 1
        opens = first < last and self.frame.tokens[first].text[0].isdecimal()
        return replace(argument, inner=Range(first, last)) if opens else argument

    def _may_go(self, argument: Argument, bound: Mapping[str, Bound]) -> bool:
        """Whether a phrase may be left out: it takes nothing back, and no noun is known by it alone."""
        drop = self.row.sides[self.filler.lang].drop
        if drop is None or argument.preposition not in self._says.spare | drop:
            return False
        if any(self._takes_back(self.frame.tokens[i].text) for i in argument.range.indices):
            return False
        before = argument.range.first - 1
        said = next((b for b in bound.values() if before in b.words), None)
        return (
            said is None or said.value is not None or _is_any(said.nominal) or isinstance(said.nominal, Name)
        )

    def _takes_back(self, word: str) -> bool:
        """Whether a phrase with that word is somebody's claim, a condition, a time that nothing tells."""
        says = self._says
        return word.lower() in says.claiming | says.sometime or word.endswith(says.claiming_ends)

    def _words(self, where: Range) -> str:
        return " ".join(self.frame.tokens[i].text for i in where.indices)


def _together(more: Sequence[tuple[Bilingual[str], Bound]]) -> Bound:
    words = frozenset().union(*(bound.words for _, bound in more))
    within = tuple(mention for _, bound in more for mention in bound.mentions)
    return Bound(Adjuncts(tuple(said for said, _ in more)), words, within=within)


def _is_any(said: Nominal) -> bool:
    """One of many, of which less may be told."""
    return isinstance(said, Phrase) and said.determiner is not Determiner.DEFINITE
