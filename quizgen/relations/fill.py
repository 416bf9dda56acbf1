"""From the words of an argument to what fills a slot: a value with its hedge, or a known phrase."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from quizgen.model import Lang
from quizgen.relations.bound import Bound, Nominal, nominal
from quizgen.relations.compounds import (
    Counted,
    Part,
    bearing,
    bearing_name,
    counted,
    joined_to,
    owned,
    part_of,
)
from quizgen.relations.fill_values import ValueFiller
from quizgen.relations.lists import Listed, parts_of
from quizgen.relations.named_after import named_after_place
from quizgen.relations.notation import ATTRIBUTES
from quizgen.relations.own_names import bare_name, storm
from quizgen.relations.possessives import is_possessive, possessed
from quizgen.relations.standing_in import stands_for
from quizgen.relations.titles import title
from quizgen.relations.types import ROLE, THING
from quizgen.text.clauses import Case, Range
from quizgen.text.frames import Argument
from quizgen.text.mentions import Mention
from quizgen.text.noun_phrases import read_phrase, read_role
from quizgen.text.relating import relating
from quizgen.text.tokens import Token
from quizgen.values.articles import ARTICLES, DEFINITE
from quizgen.values.grammar import Determiner
from quizgen.values.known_names import read_name
from quizgen.values.lexicon import english_adjectives, german_adjectives
from quizgen.values.names import Named, Organisation, Person, Place, Term
from quizgen.values.naming import Name
from quizgen.values.numbers import Number, Percent
from quizgen.values.phrases import Phrase
from quizgen.values.places import PLACE_KINDS

_ADJECTIVES = ("ADJ(A)", "AJ0", "AV0")
_POINTING = ("PPOSAT", "PDAT", "PIAT", "DPS", "DT0", "CARD", "CRD", "ORD")
_OWNERS = frozenset(("person", "organisation", "place", "term:name", THING))
_NAMED = frozenset(("organisation", "place", "term:name"))
_NOMINATIVE = frozenset({Case.NOMINATIVE})

_Counted = tuple[tuple[str, ...], ...]  # words that follow a number, each one of some


@dataclass(frozen=True, slots=True)
class Filler(ValueFiller):
    """Fills slots from one sentence; the patterns of a verb mostly want the same of it."""

    tells_less: bool = False  # of one of many, less may be told
    subject: Argument | None = None  # to which a possessive points back
    in_clause: bool = False  # where what has been named may be said by a noun
    _found: dict[tuple[frozenset[str], Argument, _Counted], Bound | None] = field(
        default_factory=dict, init=False, compare=False, repr=False
    )

    _things: dict[Argument, Bound | None] = field(default_factory=dict, init=False, compare=False, repr=False)

    def fill(self, types: frozenset[str], argument: Argument, counted: _Counted = ()) -> Bound | None:
        """What an argument is; None unless every word of it is known. `counted` are the words that must
        follow a number."""
        key = (types, argument, counted)
        if key not in self._found:
            self._found[key] = self._fill(*key)
        return self._found[key]

    def _fill(self, types: frozenset[str], argument: Argument, counted: _Counted) -> Bound | None:
        if not counted and (called := self._abbreviated(types, argument)):
            return called
        argument = self._without_remark(argument)
        found = self.value(types, argument, counted)
        if found or counted:
            return found
        name = self._name(types, argument)
        role = self._role(argument) if ROLE in types else None
        thing = self._thing(argument) if THING in types else None
        found = name or role or thing or self._list(types, argument) or self._less(types, argument)
        return found or self._unknown(types, argument) or self._standing_in(types, argument)

    def _standing_in(self, types: Collection[str], argument: Argument) -> Bound | None:
        """ "the city", where a place is wanted."""
        if not self.in_clause or THING in types:
            return None
        found = self._thing(argument)
        fits = found and isinstance(found.nominal, Phrase) and stands_for(found.nominal, types)
        return found if fits else None

    def _unknown(self, types: Collection[str], argument: Argument) -> Bound | None:
        """A name that stays as it is."""
        where = argument.inner
        if not {"place", "person"} & set(types) or any(m.first in where for m in self.mentions):
            return None
        name = bare_name([self.tokens[i] for i in where.indices], self.lang)
        return Bound(name, frozenset(where.indices)) if name else None

    def _list(self, types: frozenset[str], argument: Argument) -> Bound | None:
        """Several, none of which could belong to another: "Frankreich und Italien"."""
        found = []
        for part in parts_of(self.tokens, argument.inner, self.lang):
            one = self.fill(types, replace(argument, range=part, inner=part))
            if one is None or not self._is_apart(one, part):
                return None
            found.append(one)
        if not found:
            return None
        within = tuple(mention for one in found for mention in one.mentions)
        return Bound(
            Listed(tuple(b.nominal for b in found)), frozenset(argument.inner.indices), within=within
        )

    def _is_apart(self, one: Bound, part: Range) -> bool:
        """ "die Lage in Irland und Schottland" is no list of two."""
        last = self.tokens[part.last - 1].text
        if isinstance(one.value, Named):
            return one.value.say(self.lang).endswith(last)
        if isinstance(one.nominal, Name):
            return one.nominal.say(self.lang, article=False).endswith(last)
        return isinstance(one.nominal, Phrase) and one.nominal.of is None

    def _less(self, types: Collection[str], argument: Argument) -> Bound | None:
        """One of many, without an adjective that nobody knows: what is said of it stays true."""
        where = argument.inner
        if THING not in types or not self.tells_less or not where:
            return None
        first = self.tokens[where.first].text.lower()
        if first in DEFINITE[self.lang] or self.tokens[where.first].tag in _POINTING:
            return None
        kept = [i for i in where.indices if not self._is_spare(i)]
        if len(kept) == len(where.indices) or not kept:
            return None
        words = [self.tokens[i] for i in kept]
        phrase = read_phrase(words, self.lang, argument.cases, argument.definite)
        if not isinstance(phrase, Phrase) or phrase.determiner is Determiner.DEFINITE:
            return None
        return Bound(phrase, frozenset(where.indices))

    def _is_spare(self, i: int) -> bool:
        token = self.tokens[i]
        text = token.text.lower()
        if (
            token.tag not in _ADJECTIVES
            or text.startswith(relating(self.lang).taking_back)
            or any(m.first <= i < m.last for m in self.mentions)
        ):
            return False
        known = any(german_adjectives(text)) if self.lang is Lang.DE else english_adjectives(text)
        return not known

    def _abbreviated(self, types: Collection[str], argument: Argument) -> Bound | None:
        """What brackets at the end call an organisation: "die Sozialistische Arbeiterpartei (PSOE)"."""
        where = argument.inner
        short = where.last - 2  # the token in them
        if short - 2 < where.first or [self.tokens[i].text for i in (short - 1, short + 1)] != ["(", ")"]:
            return None
        if self.tokens[where.first].text.lower() not in DEFINITE[self.lang]:
            return None
        own = any(m.first == short and isinstance(m.value, Organisation) for m in self.mentions)
        found = self.value(types, replace(argument, inner=Range(short, short + 1))) if own else None
        return replace(found, words=frozenset(where.indices)) if found else None

    def _without_remark(self, argument: Argument) -> Argument:
        """Without brackets at the end: "Rhazes (865–915)"."""
        where = argument.inner
        if not where or self.tokens[where.last - 1].text != ")":
            return argument
        first = next((i for i in reversed(where.indices) if self.tokens[i].text == "("), where.first)
        return replace(argument, inner=Range(where.first, first)) if first > where.first else argument

    def _role(self, argument: Argument) -> Bound | None:
        """An office, with or without its article: "Präsident der USA", "the president of France"."""
        where = argument.inner
        if self.tokens[where.first].text.lower() in ("der", "die", "dem", "den", "the"):
            where = Range(where.first + 1, where.last)
        role = read_role(self.tokens[where.first : where.last], self.lang, argument.cases)
        return Bound(role, frozenset(argument.inner.indices)) if role else None

    def _thing(self, argument: Argument) -> Bound | None:
        """Whatever is wanted beside it."""
        if argument not in self._things:
            self._things[argument] = self._read_thing(argument)
        return self._things[argument]

    def _read_thing(self, argument: Argument) -> Bound | None:
        where = argument.inner
        tokens = self.tokens[where.first : where.last]
        if called := self._called(tokens, where):
            return Bound(called, frozenset(where.indices))
        phrase: Nominal | None = read_phrase(tokens, self.lang, argument.cases, argument.definite)
        phrase = phrase or bearing(tokens, self.lang, argument.cases)
        if phrase is None:
            made = self._counted(argument) or self._owned(argument) or self._of_person(argument)
            return made or self._bearing(argument) or self._of_name(argument) or self._of_subject(argument)
        if not self._agrees(phrase, self._behind_article(where), argument):
            return None
        inner = ((n, m.value) for n, m in enumerate(self.mentions) if m.first in where)
        return Bound(phrase, frozenset(where.indices), within=tuple(inner))

    def _called(self, tokens: Sequence[Token], where: Range) -> Nominal | None:
        """A storm, work, treaty or battle by its name."""
        opening = tokens[0].text.lower() in ARTICLES[self.lang]
        text = " ".join(token.text for token in tokens[opening:])
        named = storm(tokens, self.lang) or title(tokens, where.first, self.lang)
        return named or named_after_place(text, self.lang)

    def _of_subject(self, argument: Argument) -> Bound | None:
        """ "ihren Anteil": whose, the subject tells."""
        where, subject = argument.inner, self.subject
        if subject is None or where.first in subject.range or argument.definite:
            return None
        if not is_possessive(self.tokens[where.first].text, self.lang):
            return None
        owner = replace(self, subject=None).fill(_OWNERS, replace(subject, cases=_NOMINATIVE))
        words = [self.tokens[i] for i in where.indices]
        found = possessed(words, owner, self.lang, argument.cases) if owner else None
        return Bound(found, frozenset(where.indices)) if found else None

    def _of_person(self, argument: Argument) -> Bound | None:
        """ "a student of Antoine Lavoisier"."""
        where = argument.inner
        for n, mention in enumerate(self.mentions):
            at = mention.first - 1
            fits = isinstance(mention.value, Person) and mention.last == where.last and where.first < at
            if not fits or self.lang is Lang.DE or self.tokens[at].text != "of":
                continue
            phrase = read_phrase(self.tokens[where.first : at], self.lang)
            person = nominal(mention.value, "", self.lang)
            both = joined_to(phrase, "of", person, self.lang) if phrase and person else None
            return Bound(both, frozenset(where.indices), within=((n, mention.value),)) if both else None
        return None

    def _bearing(self, argument: Argument) -> Bound | None:
        """ "die Supermarktkette Zielpunkt": what it is before its name."""
        where = argument.inner
        for n, mention in enumerate(self.mentions):
            value = mention.value
            named = isinstance(value, Organisation | Term) and value.name.de == value.name.en
            if not named or mention.last != where.last or mention.first <= where.first:
                continue
            before = self.tokens[where.first : mention.first]
            found = bearing_name(before, value.say(self.lang), self.lang, argument.cases)
            return Bound(found, frozenset(where.indices), within=((n, value),)) if found else None
        return None

    def _of_name(self, argument: Argument) -> Bound | None:
        """ "the county seat of Duval County", "der Vorsitzende der OMV": of what has a name of its own."""
        where = argument.inner
        for n, mention in enumerate(self.mentions):
            if mention.last != where.last or not isinstance(mention.value, Organisation | Place | Term):
                continue
            links = relating(self.lang).owning | {ATTRIBUTES[self.lang]}
            at = mention.first - 1
            at -= self.tokens[at].text.lower() in ARTICLES[self.lang] - links
            if at <= where.first or self.tokens[at].text.lower() not in links:
                continue
            joined = self.tokens[at].text.lower() == ATTRIBUTES[self.lang]
            own, head = Range(at + joined, where.last), Range(where.first, at)
            return self._headed(argument, head, replace(argument, inner=own), n)
        return None

    def _headed(self, argument: Argument, head: Range, owner: Argument, number: int) -> Bound | None:
        """The phrase of these words with what it is of."""
        cases = frozenset({Case.GENITIVE, Case.DATIVE})
        found = self.value(_NAMED, replace(owner, cases=cases, definite=False))
        words = [self.tokens[i] for i in head.indices]
        phrase = read_phrase(words, self.lang, argument.cases, argument.definite) if found and words else None
        if (
            found is None
            or not isinstance(found.nominal, Name)
            or not isinstance(phrase, Phrase)
            or phrase.of
        ):
            return None
        whole = replace(phrase, of=found.nominal)
        within = ((number, self.mentions[number].value),)
        return Bound(whole, frozenset(argument.inner.indices), within=within) if whole.is_sayable else None

    def _owned(self, argument: Argument) -> Bound | None:
        """What a person has, behind the person's name."""
        where = argument.inner
        for n, mention in enumerate(self.mentions):
            if mention.first != where.first or not isinstance(mention.value, Person):
                continue
            last = mention.last
            if self.lang is Lang.EN and last < where.last and self.tokens[last].tag == "POS":
                last += 1
            elif self.lang is Lang.EN or self._is_nominative(mention):
                return None
            owner = nominal(mention.value, "", self.lang)
            behind = self.tokens[last : where.last]
            found = owned(owner, behind, self.lang, argument.cases) if owner and behind else None
            return Bound(found, frozenset(where.indices), within=((n, mention.value),)) if found else None
        return None

    def _is_nominative(self, mention: Mention) -> bool:
        said = mention.value.say(self.lang)
        return said.endswith(self.tokens[mention.last - 1].text)

    def _counted(self, argument: Argument) -> Bound | None:
        """A number and what it counts: the number is the value."""
        where = argument.inner
        for n, mention in enumerate(self.mentions):
            if not isinstance(mention.value, Number | Percent) or mention.first not in where:
                continue
            hedge = self._hedge(mention)
            opens = mention.first - len(hedge) <= where.first
            amount = nominal(mention.value, " ".join(hedge).lower(), self.lang)
            if not opens or amount is None or len(hedge) < len(mention.hedge.split()):
                return None
            behind = self.tokens[mention.last : where.last]
            if isinstance(mention.value, Percent):
                found: Counted | Part | None = part_of(amount, behind, self.lang)
            else:
                found = counted(amount, behind, self.lang, argument.cases)
            words = frozenset(range(mention.first - len(hedge), where.last))
            return Bound(found, words, mention.value, n) if found else None
        return None

    def _name(self, types: Collection[str], argument: Argument) -> Bound | None:
        """A place that is not among the values."""
        where = argument.inner
        kinds = frozenset(k for k in PLACE_KINDS if {"place", f"place:{k}"} & set(types))
        words = " ".join(self.tokens[i].text for i in where.indices)
        name = read_name(words, self.lang, kinds) if kinds else None
        fits = name is not None and self._agrees(name, self._behind_article(where), argument)
        return Bound(name, frozenset(where.indices)) if name and fits else None

    def _behind_article(self, where: Range) -> int:
        return where.first + (self.tokens[where.first].text.lower() in DEFINITE[self.lang])
