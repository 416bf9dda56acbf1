"""From the words of an argument to the value that they say, with its hedge."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from quizgen.model import Lang, Value
from quizgen.relations.bound import ERAS, Bound, Nominal, nominal
from quizgen.relations.classes import is_class, is_man_or_woman
from quizgen.relations.compounds import joined_to
from quizgen.relations.own_names import own_name
from quizgen.text.clauses import Range
from quizgen.text.frames import Argument
from quizgen.text.mentions import Mention
from quizgen.text.relating import relating
from quizgen.text.tokens import Token
from quizgen.values.amounts import Duration, Money, Quantity
from quizgen.values.articles import ARTICLES, DEFINITE
from quizgen.values.dates import Date, Period
from quizgen.values.german import article
from quizgen.values.grammar import Determiner
from quizgen.values.known_names import read_name
from quizgen.values.lexicon import english_nouns, german_nouns, nationality_of
from quizgen.values.names import Organisation, Person, Place, Term
from quizgen.values.naming import Name
from quizgen.values.numbers import Number, Percent
from quizgen.values.places import PLACE_KINDS

_AMOUNTS = (Number, Percent, Money, Quantity, Duration)
_ADJECTIVES = ("ADJ(A)", "AJ0")
_NOUNS = ("NN", "NE", "NN1", "NN2", "NN0", "NP0", "NNA", "NNI")
_RULER = re.compile(r" [IVX]+\.?$")


@dataclass(frozen=True, slots=True)
class ValueFiller:
    """Finds values in one sentence."""

    tokens: Sequence[Token]
    mentions: Sequence[Mention]
    lang: Lang

    def value(
        self, types: Collection[str], argument: Argument, counted: Sequence[Sequence[str]] = ()
    ) -> Bound | None:
        """What an argument is, if it is a value with nothing that tells more of it."""
        where = argument.inner
        for number, mention in enumerate(self.mentions):
            inside = where.first <= mention.first and mention.last <= where.last
            if inside and (fits(mention.value, types) or _is_feature(mention.value, types)):
                found = self._value(number, mention, argument, counted)
                if found or mention.last == where.last:
                    return found
        return None

    def _value(
        self, number: int, mention: Mention, argument: Argument, counted: Sequence[Sequence[str]]
    ) -> Bound | None:
        where = argument.inner
        if isinstance(mention.value, Person) and (land := self._land_of(mention, where)):
            return land
        hedge = self._hedge(mention)
        opening = Range(where.first, mention.first - len(hedge))
        if not self._opens(mention, opening) or not self._counts(Range(mention.last, where.last), counted):
            return None
        if isinstance(mention.value, Date | Period) and mention.hedge:
            return None
        told = isinstance(mention.value, _AMOUNTS) or _is_era(mention.value)
        if told and len(hedge) < len(mention.hedge.split()):
            return None
        said = nominal(mention.value, " ".join(hedge).lower(), self.lang)
        if said is None and isinstance(mention.value, Organisation | Place | Term):
            name = Range(mention.first, mention.last)
            said = own_name(
                mention.value, self.tokens, name, self._without_class(mention, argument), self.lang
            )
        if said is None or not self._agrees(said, mention.first, argument):
            return None
        words = frozenset(range(min(mention.first - len(hedge), where.first), where.last))
        return Bound(said, words, mention.value, number)

    def _land_of(self, mention: Mention, where: Range) -> Bound | None:
        """ "Philip II of Spain": whose ruler somebody is goes with the name."""
        of = "of" if self.lang is Lang.EN else "von"
        last = mention.last + 1
        if not _RULER.search(mention.value.say(self.lang)) or last >= where.last:
            return None
        said, land = (
            nominal(mention.value, "", self.lang),
            " ".join(t.text for t in self.tokens[last : where.last]),
        )
        name = read_name(land, self.lang, frozenset(PLACE_KINDS))
        plain = self.tokens[mention.last].text == of and self._opens(
            mention, Range(where.first, mention.first)
        )
        both = joined_to(said, of, name, self.lang) if said and name and plain else None
        number = next(n for n, one in enumerate(self.mentions) if one is mention)
        return Bound(both, frozenset(where.indices), mention.value, number) if both else None

    def _hedge(self, mention: Mention) -> list[str]:
        told = isinstance(mention.value, _AMOUNTS) or _is_era(mention.value)
        hedge = mention.hedge.split() if told else []
        before = self.tokens[mention.first - 1].text if mention.first else ""
        if told and not hedge and before.lower() in relating(self.lang).unsure:
            return [before]
        first = mention.first - len(hedge)
        stands = [t.text for t in self.tokens[max(first, 0) : mention.first]] == hedge
        return hedge if stands else []

    def _opens(self, mention: Mention, where: Range) -> bool:
        """Whether what stands before the value in its phrase may go: its article, office or class."""
        words = [t.text.lower() for t in self.tokens[where.first : max(where.last, where.first)]]
        if words and words[0] in ARTICLES[self.lang]:
            words = words[1:]
        says = relating(self.lang)
        if isinstance(mention.value, Number) and len(words) == 1 and words[0] in says.beside_numbers:
            return True
        if not words or (isinstance(mention.value, Date) and says.of_years.issuperset(words)):
            return True
        if isinstance(mention.value, Person):
            return self._is_role(mention, where)
        return self._is_classed(mention.value, where) or self._is_of_nation(mention.value, where)

    def _is_classed(self, value: Value, where: Range) -> bool:
        """Whether a class with its adjectives is all that stands before a name: "die deutsche Firma"."""
        before = self._before(where)
        classed = bool(before) and is_class(before[-1].text, value, self.lang)
        return classed and all(token.tag in _ADJECTIVES for token in before[:-1])

    def _is_of_nation(self, value: Value, where: Range) -> bool:
        """Whether all that stands before an organisation is whose it is: "die türkische"."""
        before = self._before(where)
        alone = isinstance(value, Organisation) and len(before) == 1
        return alone and nationality_of(before[0].text, self.lang) is not None

    def _before(self, where: Range) -> Sequence[Token]:
        """The words of the range without the definite article."""
        tokens = self.tokens[where.first : max(where.last, where.first)]
        articled = bool(tokens) and tokens[0].text.lower() in DEFINITE[self.lang]
        return tokens[articled:]

    def _without_class(self, mention: Mention, argument: Argument) -> Argument:
        if not self._is_classed(mention.value, Range(argument.inner.first, mention.first)):
            return argument
        return replace(argument, inner=Range(mention.first, argument.inner.last), definite=False)

    def _is_role(self, mention: Mention, where: Range) -> bool:
        """Whether a person's phrase means the person: what stands before the name is an office or
        adjectives, and not "Familie", "das Kabinett", "das Kabinett des Ministers"."""
        role, owning = mention.role.split(), relating(self.lang).owning
        before = self.tokens[where.first : where.last]
        nouns = [t for t in before if t.tag in _NOUNS]
        if any(a.tag in _NOUNS and a.text not in role and b.text in owning for a, b in pairwise(before)):
            return False  # "die Koalition des Ministers"
        if not nouns or nouns[-1].text in role or self._is_somebody(nouns[-1]):
            return True
        if self.lang is Lang.EN or not isinstance(mention.value, Person):
            return False
        return is_man_or_woman(before[0].text.lower(), nouns[-1].text, mention.value)

    def _is_somebody(self, noun: Token) -> bool:
        """Whether the noun before a name is what that person is: "Siedler", "architect"."""
        known = german_nouns(noun.text) if self.lang is Lang.DE else english_nouns(noun.text.lower())
        if known:
            return any(one.person and one.de.singular for one in known)
        return noun.tag == "NN" and noun.text.endswith(relating(self.lang).persons)

    def _counts(self, where: Range, counted: Sequence[Sequence[str]]) -> bool:
        words = [self.tokens[i] for i in where.indices]
        if len(words) != len(counted):
            return False
        return all(
            token.text in choice or token.lemma in choice
            for token, choice in zip(words, counted, strict=True)
        )

    def _agrees(self, said: Nominal, first: int, argument: Argument) -> bool:
        """Whether the article before a German name is that of its case: "der EU" is no subject."""
        word = self.tokens[first - 1].text.lower() if first > argument.inner.first else ""
        if self.lang is Lang.EN or not isinstance(said, Name) or word not in DEFINITE[Lang.DE]:
            return True
        gender = said.de.gender
        return any(article(Determiner.DEFINITE, case, gender) == word for case in argument.cases)


def _is_era(value: Value) -> bool:
    return isinstance(value, Term) and value.kind in ERAS


_FEATURES = {"River": "place:river", "Bay": "place:sea"}


def _is_feature(value: Value, types: Collection[str]) -> bool:
    """ "Saskatchewan River", where a river is wanted."""
    head = value.name.en.split()[-1] if isinstance(value, Term) and value.kind == "name" else ""
    return _FEATURES.get(head) in types


def fits(value: Value, types: Collection[str]) -> bool:
    """
    >>> from quizgen.values.dates import Date
    >>> fits(Date(1949), {"date", "period"})
    True
    """
    return value.type in types or value.grain in types
