"""Noun phrases against the noun patterns of the rows: "NATO-Generalsekretär Mark Rutte" states an office."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from quizgen.model import Bilingual, Lang
from quizgen.relations.bound import Bound, Plain
from quizgen.relations.gender import gendered
from quizgen.relations.initials import are_names, is_abbreviation, spelt
from quizgen.relations.match import Match
from quizgen.relations.noun_patterns import NounPattern, Part
from quizgen.relations.noun_slots import LONGEST_ROLE, OF, Slots
from quizgen.relations.noun_times import time_of
from quizgen.relations.noun_ways import NounWays, Way
from quizgen.relations.noun_words import Words, cut, in_one_piece, quoted
from quizgen.relations.row import Row
from quizgen.relations.types import OFFICE, ROLE, TITLE, WORDS
from quizgen.text.frames import Tense, framing
from quizgen.text.grammar import grammar
from quizgen.text.mentions import Mention
from quizgen.text.relating import relating
from quizgen.text.tokens import Sentence, Token
from quizgen.values.articles import ARTICLES, DEFINITE
from quizgen.values.lexicon import nationality_of
from quizgen.values.names import Person, Place, Term
from quizgen.values.phrases import Phrase
from quizgen.values.places import known_place, lies_in

_LONGEST_WORDS = 8
_ENDS = frozenset((",", ".", ";", ":", ")", "–", "—", "!", "?"))
_NAMES = frozenset(("NE", "NP0"))
_AND = {Lang.DE: frozenset("und sowie oder".split()), Lang.EN: frozenset("and or as".split())}
_MODIFIERS = {Lang.DE: ("ADJ(A)", "CARD", "NN", "NE", "PPOSAT", "PDAT", "PIAT", "FM", "TRUNC"),
              Lang.EN: ("AJ0", "AJC", "AJS", "ORD", "CRD", "NN0", "NN1", "NN2", "NP0", "VVN", "VVG", "POS",
                        "DPS", "DT0", "UNC")}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Noticed:
    """A phrase that states a relation; `words` are the tokens it takes in, `marks` what the text writes for
    each slot, as ranges of characters."""

    match: Match
    words: tuple[int, int]
    marks: Mapping[str, tuple[int, int]]


def noticed(
    sentence: Sentence,
    mentions: Sequence[Mention],
    ways: NounWays,
    published: date | None = None,
) -> list[Noticed]:
    """What the noun phrases of a sentence state, each by the row that takes in most of it."""
    tokens, lang = sentence.tokens, ways.lang
    views = [Slots(v, lang) for v in (in_one_piece(tokens, mentions), cut(tokens, mentions)) if v]
    said, texts = quoted(tokens), views[0].texts
    tried = [(way, view) for n, view in enumerate(views) for way in ways.within(view, cut=n > 0)]
    found: list[Noticed] = []
    for way, view in sorted(tried, key=lambda one: one[0].number):
        row = way.row
        if row.beside and texts.isdisjoint(row.beside[lang]):
            continue
        for one in _Scan(row, way.pattern, view.words, view).matches(way):
            if said.isdisjoint(range(*one.words)) or TITLE in set().union(*row.slots.values()):
                found.append(_timed(one, sentence, mentions, lang, published))
    return list(_best(found))


def _best(found: Sequence[Noticed]) -> Iterator[Noticed]:
    """The longest of those that overlap; of equal ones the first."""
    taken: set[int] = set()
    kept = []
    for one in sorted(found, key=lambda n: (n.words[0] - n.words[1], -_weight(n.match))):
        if taken.isdisjoint(range(*one.words)):
            taken.update(range(*one.words))
            kept.append(one)
    return iter(sorted(kept, key=lambda n: n.words))


def _weight(match: Match) -> int:
    return len(match.bound) + match.pattern.fixed


@dataclass(slots=True)
class _Scan:
    row: Row
    pattern: NounPattern
    view: Words
    slots: Slots

    def matches(self, way: Way) -> Iterator[Noticed]:
        return (one for at in self._places(way) if (one := self._at(way.parts, at)))

    def _places(self, found: Way) -> Sequence[int]:
        """Where the pattern may begin: not far before a person, if it has one."""
        way = found.parts
        if not all(self._may_follow(way, n) for n in found.plain):
            return ()
        if found.person is None:
            return self._before_words(way)
        if found.person == 0:
            return self.slots.persons
        starts, near = self._first_starts(way), self.slots.before_persons
        return [at for at in near if (starts is None or at in starts) and self._may_lead(way, at)]

    def _first_starts(self, way: Sequence[Part]) -> frozenset[int] | None:
        """Where what fills the first slot can begin, as far as that is known beforehand."""
        first = way[0]
        return self.slots.starts(self.row.slots[first.slot]) if first.slot and not first.form else None

    def _may_lead(self, way: Sequence[Part], at: int) -> bool:
        """Whether an office at the beginning can go on in English: offices take long to read."""
        if self.pattern.lang is Lang.DE or {ROLE, OFFICE}.isdisjoint(self.row.slots.get(way[0].slot, ())):
            return True
        near = range(at + 1, at + 2 + LONGEST_ROLE)  # with an article
        behind = [token.text for token in self.view.tokens[near.start : near.stop]]
        starts = None if way[1].words or way[1].form else self.slots.starts(self.row.slots[way[1].slot])
        if starts is not None:
            return any(start in near for start in starts)
        if way[1].words:
            return not set(way[1].words).isdisjoint(behind)
        return way[1].form != "of" or not OF[self.pattern.lang].isdisjoint(map(str.lower, behind))

    def _may_follow(self, way: Sequence[Part], n: int) -> bool:
        """Whether a part that only values fill finds one, behind the words that the pattern has before it."""
        starts = self.slots.starts(self.row.slots[way[n].slot])
        before = way[n - 1].words if n else ()
        if starts is None or not before:
            return starts is None or bool(starts)
        return any(self._is_behind(way[n - 1], at) for at in starts)

    def _is_behind(self, part: Part, at: int) -> bool:
        """Whether words of the pattern stand just before, or before an article."""
        if at > 1 and self._is_article(at - 1) and self._is_word(part, at - 2):
            return True
        return at > 0 and self._is_word(part, at - 1)

    def _before_words(self, way: Sequence[Part]) -> Sequence[int]:
        """Where the first words that the pattern names are in reach."""
        tokens = self.view.tokens
        if (starts := self._first_starts(way)) is not None:
            return [at for at in sorted(starts) if at >= 0]
        named = next((n for n, part in enumerate(way[:-1]) if part.words), None)
        if named is None:
            return range(len(tokens))
        reach = named * self.slots.reach
        near = (
            range(max(at - reach, 0), at - named + 1)
            for at, token in enumerate(tokens)
            if token.text in way[named].words
        )
        return sorted({at for each in near for at in each})

    def _at(self, way: Sequence[Part], first: int) -> Noticed | None:
        """The pattern from this word on."""
        if way[0].words and not self._is_word(way[0], first):
            return None
        for bound, last in self._found(way, first, {}):
            if self._is_whole(way, first, last) and (one := self._noticed(bound, first, last)):
                return one
        return None

    def _found(
        self, way: Sequence[Part], at: int, bound: dict[str, Bound]
    ) -> Iterator[tuple[dict[str, Bound], int]]:
        if not way:
            yield bound, at
            return
        part, rest = way[0], way[1:]
        tokens = self.view.tokens
        if part.words:
            if not rest and part.words == (",",):
                if at >= len(tokens) or tokens[at].text in _ENDS:
                    yield bound, at
            elif self._is_word(part, at):
                yield from self._found(rest, at + 1, bound)
            elif bound and self._is_article(at) and self._is_word(part, at + 1):
                yield from self._found(rest, at + 2, bound)
            return
        if at >= len(tokens):
            return
        types = self.row.slots[part.slot]
        if WORDS in types:
            yield from self._spelt(part, rest, at, bound)
            return
        starts = [at]
        if bound and part.form not in ("of", "dat") and self._is_article(at):
            starts.append(at + 1)
        for start in starts:
            for filled, behind in self.slots.read(part.form, types, start):
                if self._suits(part.slot, filled):
                    yield from self._found(rest, behind, {**bound, part.slot: filled})

    def _spelt(
        self, part: Part, rest: Sequence[Part], at: int, bound: dict[str, Bound]
    ) -> Iterator[tuple[dict[str, Bound], int]]:
        """Words whose first letters an abbreviation behind or before them has: "Manned Spacecraft Center
        (MSC)"."""
        tokens, short = self.view.tokens, next((b for b in bound.values() if is_short(b)), None)
        said = short.nominal.say(self.pattern.lang) if short else ""
        for last in range(min(at + _LONGEST_WORDS, len(tokens) - 1), at + 1, -1):
            abbreviation = said or (tokens[last + 1].text if tokens[last].text == "(" else "")
            if not abbreviation:
                continue
            words = tokens[at:last]
            if spelt([t.text for t in words], abbreviation) and are_names(words, self.pattern.lang):
                text = "".join(
                    (" " if n and words[n - 1].end < t.start else "") + t.text for n, t in enumerate(words)
                )
                value = Term(Bilingual(text, text))
                filled = Bound(Plain(value), frozenset(range(at, last)), value)
                yield from self._found(rest, last, {**bound, part.slot: filled})

    def _suits(self, slot: str, filled: Bound) -> bool:
        """Whether an office is one that the row wants."""
        if not isinstance(filled.nominal, Phrase):
            return True
        noun = filled.nominal.noun.de.singular.casefold()
        nouns = (noun, noun.removesuffix("in"), noun.removesuffix("in") + "e")  # Präsidentin, Historikerin
        only, never = self.row.only.get(slot), self.row.never.get(slot, ())
        if any(each.endswith(head.casefold()) for head in never for each in nouns):
            return False
        return only is None or any(each.endswith(head.casefold()) for head in only for each in nouns)

    def _is_word(self, part: Part, at: int) -> bool:
        return at < len(self.view.tokens) and self.view.tokens[at].text in part.words

    def _is_article(self, at: int) -> bool:
        tokens = self.view.tokens
        return at < len(tokens) and tokens[at].text.lower() in DEFINITE[self.pattern.lang]

    # --- the words around

    def _is_whole(self, way: Sequence[Part], first: int, last: int) -> bool:
        """Whether nothing before or behind the phrase belongs to it and changes what it says."""
        tokens = self.view.tokens
        begins = self.row.slots.get(way[0].slot, frozenset())
        led = any(kind.startswith("organisation") for kind in begins)
        if not (begins & {"person", TITLE} and not way[0].form) and not self._opens(first, led):
            return False
        if self._is_address(first):
            return False
        if way[-1].words == (",",):
            return not self._is_listed(first, last)
        return last >= len(tokens) or tokens[last].text not in ("-", "/")

    def _opens(self, first: int, led: bool) -> bool:
        tokens, lang = self.view.tokens, self.pattern.lang
        before = first - 1
        if before > 0 and not led and nationality_of(tokens[before].text, lang):
            before -= 1  # whatever the country, it is true without: not of "der libysche IS-Chef"
        articled = before >= 0 and tokens[before].text.lower() in ARTICLES[lang]
        before -= articled
        if before < 0:
            return True
        word = tokens[before]
        if word.text.lower() in relating(lang).qualifying or word.text in ("-", "/", "–"):
            return False
        return articled or word.tag not in _MODIFIERS[lang]

    def _is_address(self, first: int) -> bool:
        """Whether a place tells where the name before it lies: "a school in Freiberg, Saxony, founded …"."""
        tokens, here = self.view.tokens, self.view.mention_at(first)
        if here is None or not isinstance(here[1].value, Place) or first < 2:
            return False
        return tokens[first - 1].text == "," and tokens[first - 2].tag in _NAMES

    def _is_listed(self, first: int, last: int) -> bool:
        """Whether the comma may be that of a list: "Merkel, der Präsident Frankreichs, und Putin"."""
        tokens, joins = self.view.tokens, _AND[self.pattern.lang]
        if last + 1 < len(tokens) and tokens[last].text == "," and tokens[last + 1].text in joins:
            return True
        if last < len(tokens) and tokens[last].text == ",":
            follows = self.view.mention_at(last + 1)
            if follows and isinstance(follows[1].value, Person):
                return True
        before = tokens[first - 1] if first else None
        if before is None:
            return False
        if before.text in joins and first > 1:
            return any(m.last == first - 1 for m in self.view.mentions)
        return before.text == "," and any(m.last == first - 1 for m in self.view.mentions)

    def _named(self, bound: Bound) -> frozenset[int]:
        """The words that are the value, without article and role."""
        if bound.mention is None:
            return bound.words
        mention = self.view.mentions[bound.mention]
        return frozenset(range(mention.first, mention.last))

    def _noticed(self, bound: Mapping[str, Bound], first: int, last: int) -> Noticed | None:
        said = gendered(bound, self.row, self.pattern.lang)
        if said is None or not _lies_so(bound):
            return None
        source, tokens = self.view.source, self.view.tokens
        marks = {slot: _span(tokens, self._named(b)) for slot, b in bound.items()}
        moved = {
            slot: replace(
                b,
                words=frozenset(source[i] for i in b.words),
                mention=None,
                value=_office(b) if OFFICE in self.row.slots[slot] else b.value,
            )
            for slot, b in said.items()
        }
        tense = Tense.PAST if Tense.PAST in self.row.tenses else Tense.PRESENT
        match = Match(self.row, self.pattern, tense, moved, whole=False)
        end = source[last - 1] + 1
        return Noticed(match, (source[first], end), marks)


def _office(bound: Bound) -> Term:
    """An office as it is asked for."""
    return Term(Bilingual.of(lambda lang: bound.nominal.say(lang, article=False)), OFFICE)


def is_short(bound: Bound) -> bool:
    return isinstance(bound.value, Term) and is_abbreviation(bound.value.name.en)


def _lies_so(bound: Mapping[str, Bound]) -> bool:
    """Whether the town that a phrase puts into a country lies there now, as far as there is one."""
    places = [b.value for b in bound.values() if isinstance(b.value, Place)]
    towns = [known_place(p.name.de, p.kind) for p in places if p.kind == "city"]
    lands = [known_place(p.name.de, p.kind) for p in places if p.kind == "country"]
    if not (towns and lands):
        return True
    return all(town and land and lies_in(town, land) for town in towns for land in lands)


def _span(tokens: Sequence[Token], words: frozenset[int]) -> tuple[int, int]:
    return tokens[min(words)].start, tokens[max(words)].end


def _timed(
    one: Noticed, sentence: Sentence, mentions: Sequence[Mention], lang: Lang, published: date | None
) -> Noticed:
    """With the time for which it holds, where the row can say one."""
    match = one.match
    if len(match.row.tenses) > 1 and _is_present(sentence, mentions, one.words, lang):
        match = replace(match, tense=Tense.PRESENT)
        one = replace(one, match=match)
    if "when" in match.bound or not match.row.may_say("when"):
        return one
    when = time_of(sentence, mentions, one.words, lang, published)
    if when is None:
        return one
    bound = {**match.bound, "when": Bound(Plain(when), frozenset(), when)}
    return replace(one, match=replace(match, bound=bound))


def _is_present(sentence: Sentence, mentions: Sequence[Mention], words: tuple[int, int], lang: Lang) -> bool:
    """Whether the clause that a phrase stands in tells of the present."""
    for clause in grammar(lang).analyse(sentence):
        if words[0] in clause.range:
            frame = framing(lang)(clause, sentence, mentions)
            if frame:
                return frame.tense is Tense.PRESENT
    return False
