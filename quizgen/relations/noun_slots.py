"""What fills the slot of a noun pattern at a place in the sentence."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, cached_property

from quizgen.model import Bilingual, Lang
from quizgen.relations.bound import Bound, Plain
from quizgen.relations.fill import Filler
from quizgen.relations.fill_values import fits
from quizgen.relations.initials import are_names, is_abbreviation
from quizgen.relations.named_after import may_be_named_after_place, named_after_place
from quizgen.relations.noun_names import LONGEST, Spans, alike, bound_name, find_names, named
from quizgen.relations.noun_words import Words, by_begin
from quizgen.relations.own_names import is_own
from quizgen.relations.types import ABBREVIATION, BAND, EVENT, OFFICE, ROLE, TITLE, WORDS
from quizgen.text.clauses import Case, Range, written
from quizgen.text.frames import Argument, Role
from quizgen.text.mentions import Mention
from quizgen.text.noun_phrases import read_role, role_of_words
from quizgen.text.tokens import Sentence, Token
from quizgen.values.articles import DEFINITE
from quizgen.values.known_names import is_name_start, read_name
from quizgen.values.lexicon import german_nouns, nationality_of
from quizgen.values.names import Organisation, Person, Term
from quizgen.values.phrases import Phrase

LONGEST_ROLE = 4
_FARTHEST = 10  # words before a person
OF = {Lang.DE: frozenset(("von", "vom")), Lang.EN: frozenset(("of",))}  # before what something is of
_ANY_CASE = frozenset(Case)
_CASES = {"of": Case.GENITIVE, "dat": Case.DATIVE, "poss": Case.GENITIVE}
_OPENING, _CLOSING = frozenset('„"“»‚‘'), frozenset('“"”«‘’')
_PEOPLED = frozenset(("country", "region", "us-state", "german-state"))
VALUES = frozenset("person date date:year period number percent money quantity duration quotation".split())
_OFFICES = frozenset((ROLE, OFFICE))
_WORDED = frozenset((ROLE, OFFICE, TITLE, BAND, ABBREVIATION, WORDS))  # of these names are not all
_TOWNS = {"Münchner": "München", "Basler": "Basel", "Zürcher": "Zürich", "Dresdner": "Dresden"}

Found = tuple[Bound, int]  # what fills the slot, and where the words behind it begin


@dataclass(frozen=True)
class Slots:
    """Reads slots from the words of one sentence; what is found out about these is kept."""

    words: Words
    lang: Lang
    read_before: dict[tuple[str, frozenset[str], int], tuple[Found, ...]] = field(default_factory=dict)
    _starts: dict[frozenset[str], frozenset[int] | None] = field(default_factory=dict)

    @cached_property
    def texts(self) -> frozenset[str]:
        return frozenset(token.text for token in self.words.tokens)

    @cached_property
    def after_places(self) -> bool:
        """Whether something in it may be named after a place."""
        return may_be_named_after_place(self.texts)

    @cached_property
    def event_starts(self) -> frozenset[int]:
        """Where the name of an event can begin."""
        return frozenset(filter(self._may_be_event, range(len(self.words.tokens))))

    @cached_property
    def valued(self) -> Mapping[int, tuple[int, Mention]]:
        """Values by where they, or their roles, begin."""
        return by_begin(self.words.mentions)

    @cached_property
    def names(self) -> Spans:
        """Names that are no part of a value, and of which no value is part."""
        names = find_names(self.words.tokens, self.lang)
        return {at: [each for each in found if not self._cuts(at, each[0])] for at, found in names.items()}

    @cached_property
    def persons(self) -> tuple[int, ...]:
        """Where they begin."""
        return tuple(m.first for m in self.words.mentions if isinstance(m.value, Person))

    @cached_property
    def before_persons(self) -> tuple[int, ...]:
        """Where what belongs to one can begin."""
        near = {at for first in self.persons for at in range(max(first - _FARTHEST, 0), first)}
        return tuple(sorted(near))

    @property
    def reach(self) -> int:
        """Tokens that a slot takes at most, with an article and what comes before or behind a possessor."""
        return max([LONGEST, *(m.last - m.first for m in self.words.mentions)]) + 3

    def starts(self, types: frozenset[str]) -> frozenset[int] | None:
        """Where what fills a slot of these types can begin; None if that is not known beforehand."""
        if types not in self._starts:
            self._starts[types] = self._find_starts(types)
        return self._starts[types]

    def _find_starts(self, types: frozenset[str]) -> frozenset[int] | None:
        if types <= VALUES:
            fitting = [m for m in self.words.mentions if fits(m.value, types)]
            roles = (m.first - len(m.role.split()) for m in fitting if m.role)
            return frozenset((*(m.first for m in fitting), *roles))
        if all(each.startswith(EVENT) for each in types):
            return self.event_starts
        if types.isdisjoint(_WORDED) and not _event_kinds(types):
            return frozenset(at for at in self.valued.keys() | self.names.keys() if self.read("", types, at))
        return None

    def read(self, form: str, types: frozenset[str], at: int) -> tuple[Found, ...]:
        """All that the words from `at` on can be in that form, the longest first."""
        if at >= len(self.words.tokens):
            return ()
        if not form and not types.isdisjoint(_OFFICES):
            types = _OFFICES  # whatever else it may be
        key = (form, types, at)
        if key not in self.read_before:
            self.read_before[key] = tuple(self._read(form, types, at))
        return self.read_before[key]

    def _read(self, form: str, types: frozenset[str], at: int) -> Iterator[Found]:
        match form:
            case "adj":
                yield from self._adjective(types, at)
            case "poss":
                yield from self._possessor(types, at)
            case "of" | "dat":
                yield from self._behind(form, types, at)
            case _:
                yield from self._plain(types, at)

    # --- as the phrase stands

    def _plain(self, types: frozenset[str], at: int) -> Iterator[Found]:
        if types == _OFFICES:
            yield from self._role(at)
            return
        if TITLE in types:
            yield from self._title(at)
        if BAND in types:
            yield from self._band(at)
        if kinds := _event_kinds(types):
            yield from self._event(kinds, at)
        if ABBREVIATION in types and is_abbreviation(self.words.tokens[at].text):
            text = self.words.tokens[at].text
            yield Bound(alike(text), frozenset({at}), Term(Bilingual(text, text), ABBREVIATION)), at + 1
        if found := self._value(types, at, at, _ANY_CASE) or self._name(types, at, at, None):
            yield found

    def _role(self, at: int) -> Iterator[Found]:
        tokens = self.words.tokens
        longest = 1 if self.lang is Lang.DE else LONGEST_ROLE
        for last in range(min(at + longest, len(tokens)), at, -1):
            if self.lang is Lang.DE and not german_nouns(tokens[at].text):
                return
            if self.lang is Lang.EN and not self._may_end_role(tokens[last - 1]):
                continue
            role = read_role(tokens[at:last], self.lang, _ANY_CASE) or self._titled(at, last)
            if role and role.of is None and not role.adjectives and self._is_translated(role, at):
                yield Bound(role, frozenset(range(at, last))), last

    def _is_translated(self, role: Phrase, at: int) -> bool:
        """Not the minister of "US-Außenminister", whom English calls otherwise."""
        whole = self.words.compounds[at] if self.words.compounds else ""
        known = german_nouns(whole) if whole else ()
        return all(noun.en.singular.endswith(role.noun.en.singular) for noun in known)

    def _may_end_role(self, token: Token) -> bool:
        return token.tag in ("NN1", "NN0", "NP0", "AJ0", "UNC") and token.text[0].isalpha()

    def _titled(self, first: int, last: int) -> Phrase | None:
        """English offices as a title has them: "Prime Minister", "Secretary General"."""
        if self.lang is Lang.DE:
            return None
        words = tuple(_small(token.text) for token in self.words.tokens[first:last])
        one = ("-".join(words),)
        return role_of_words(words, self.lang, _ANY_CASE) or role_of_words(one, self.lang, _ANY_CASE)

    def _title(self, at: int) -> Iterator[Found]:
        """What stands between quotation marks, where both languages leave it as it is."""
        tokens = self.words.tokens
        if tokens[at].text not in _OPENING:
            return
        last = next(
            (n for n in range(at + 2, min(at + LONGEST, len(tokens))) if tokens[n].text in _CLOSING), None
        )
        inner = tokens[at + 1 : last] if last else ()
        if last and are_names(inner, self.lang):
            text = written(tuple(range(at + 1, last)), Sentence(tokens, 0))
            value = Term(Bilingual(text, text), "work")
            yield Bound(Plain(value), frozenset(range(at + 1, last)), value), last + 1

    def _band(self, at: int) -> Iterator[Found]:
        token = self.words.tokens[at]
        if self.lang is Lang.EN and at and token.tag in ("NN1", "NN2"):
            token = replace(token, tag="NP0")  # as its capital tells
        known = named(token.text, frozenset(("place", "organisation")), self.lang)
        if is_own(token, self.lang) and not known:
            name = Bilingual(token.text, token.text)
            yield Bound(alike(token.text), frozenset({at}), Organisation(name, "band")), at + 1

    def _event(self, kinds: frozenset[str], at: int) -> Iterator[Found]:
        tokens = self.words.tokens
        if at not in self.event_starts:
            return
        known = is_name_start(tokens[self._behind_article(at)].text, self.lang)
        for last in range(min(at + LONGEST, len(tokens)), at, -1):
            text = " ".join(token.text for token in tokens[at:last])
            name = read_name(text, self.lang, kinds) if known else None
            name = name or (named_after_place(text, self.lang) if self.after_places else None)
            if name and name.kind in kinds and not self._cuts(at, last):
                label = Bilingual(name.say(Lang.DE, article=False), name.say(Lang.EN, article=False))
                yield Bound(name, frozenset(range(at, last)), Term(label, name.kind)), last
                return

    def _may_be_event(self, at: int) -> bool:
        text = self.words.tokens[self._behind_article(at)].text
        return is_name_start(text, self.lang) or (self.after_places and text[0].isupper())

    def _behind_article(self, at: int) -> int:
        tokens = self.words.tokens
        return min(at + (tokens[at].text.lower() in DEFINITE[self.lang]), len(tokens) - 1)

    def _value(self, types: Collection[str], first: int, at: int, cases: frozenset[Case]) -> Found | None:
        """A value of the sentence, its words from `first` on with its article."""
        found = self.valued.get(at)
        if found is None or not fits(found[1].value, types):
            return None
        number, mention = found
        where = Range(first, mention.last)
        argument = Argument(where, where, mention.last - 1, Role.OPEN, cases=cases)
        filler = Filler(self.words.tokens, self.words.mentions, self.lang)
        bound = filler.value(types, argument)
        return (replace(bound, mention=number), mention.last) if bound else None

    def _name(self, types: Collection[str], first: int, at: int, case: Case | None) -> Found | None:
        """A name that the tables know, though it is no value of the sentence: part of a compound."""
        tokens = self.words.tokens
        for last, text in self.names.get(at, ()):
            bound = named(text, types, self.lang)
            if bound is None:
                continue
            if first < at and case and not self._has_article(bound, tokens[first].text.lower(), case):
                continue
            return replace(bound, words=frozenset(range(first, last))), last
        return None

    def _has_article(self, bound: Bound, article: str, case: Case) -> bool:
        return self.lang is Lang.EN or bound.nominal.say(self.lang, case).startswith(article + " ")

    def _cuts(self, first: int, last: int) -> bool:
        """Whether the words begin or end within a value of the sentence."""
        return any(m.first < first < m.last or (m.first < last < m.last) for m in self.words.mentions)

    # --- as what something is of, or where it is

    def _behind(self, form: str, types: Collection[str], at: int) -> Iterator[Found]:
        tokens, case = self.words.tokens, _CASES[form]
        first = at
        if form == "of":
            word = tokens[at].text.lower()
            if word in OF[self.lang]:
                first, case = at + 1, Case.DATIVE
            elif self.lang is Lang.EN:
                return
        if first >= len(tokens):
            return
        name = first + (tokens[first].text.lower() in DEFINITE[self.lang])
        bare = name == first == at and form == "of"  # German genitive without article
        if name >= len(tokens):
            return
        found = self._value(types, first, name, frozenset({case})) or self._name(types, first, name, case)
        if found and not (bare and not _is_genitive(tokens[found[1] - 1].text, found[0])):
            yield found

    def _possessor(self, types: Collection[str], at: int) -> Iterator[Found]:
        tokens = self.words.tokens
        found = self._value(types, at, at, frozenset({Case.GENITIVE})) or self._name(types, at, at, None)
        if found is None:
            return
        bound, last = found
        if self.lang is Lang.EN:
            if last < len(tokens) and tokens[last].tag == "POS":
                yield bound, last + 1
        elif _is_genitive(tokens[last - 1].text, bound):
            yield bound, last

    # --- as an adjective

    def _adjective(self, types: Collection[str], at: int) -> Iterator[Found]:
        text = self.words.tokens[at].text
        for last in (at + 2, at + 1) if self.lang is Lang.EN else (at + 1,):
            text = " ".join(token.text for token in self.words.tokens[at:last])
            place = nationality_of(text, self.lang) or _people_of(text, self.lang)
            name = place and read_name(place, Lang.DE, _PEOPLED)
            bound = name and bound_name(name, types)
            if bound:
                yield replace(bound, words=frozenset(range(at, last))), last
                return
        if self.lang is Lang.DE and (bound := self._town(text, types)):
            yield replace(bound, words=frozenset({at})), at + 1

    def _town(self, text: str, types: Collection[str]) -> Bound | None:
        """ "Salzburger": of a town."""
        if not (text.endswith("er") and text[:1].isupper()):
            return None
        for town in (_TOWNS.get(text, text.removesuffix("er")), text.removesuffix("er") + "en"):
            if bound := named(town, types, self.lang):
                return bound
        return None


def _people_of(text: str, lang: Lang) -> str | None:
    """The country of "Niederländer", "Deutsche": English calls whoever is from there by its adjective."""
    if lang is Lang.EN or not text[:1].isupper():
        return None
    found = {nationality_of(noun.en.singular, Lang.EN) for noun in german_nouns(text) if noun.person}
    return found.pop() if len(found) == 1 else None


@cache
def _event_kinds(types: frozenset[str]) -> frozenset[str]:
    return frozenset(t.removeprefix(EVENT) for t in types if t.startswith(EVENT))


def _small(word: str) -> str:
    """ "President" as the lexicon has it; names and abbreviations stay."""
    return word.lower() if word[1:].islower() else word


def _is_genitive(text: str, bound: Bound) -> bool:
    if not text.endswith(("s", "’", "'")):
        return False
    said = bound.nominal.say(Lang.DE, article=False)
    return not said.endswith(text)
