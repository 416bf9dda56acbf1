"""Noun phrases whose every word both languages know: "die neue Brücke", "the new bridge".

A phrase is what it means, not how it is written: noun, number, definiteness, adjectives and what it is
of. `Phrase.say` writes it in either language; `quizgen.text.noun_phrases` reads it from a sentence.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product

from quizgen.model import Lang
from quizgen.values import english, german, lexicon
from quizgen.values.counting import Count
from quizgen.values.grammar import Case, Determiner, Number
from quizgen.values.lexemes import Adjective, Lexeme, Use
from quizgen.values.naming import Name

_PLACES = ("country", "continent", "us-state", "german-state", "city", "region", "island")
_AREAS = ("Welt", "Stadt", "Region", "Kontinent", "Provinz", "Bundesland", "Hauptstadt", "Bundesstaat")


@dataclass(frozen=True, slots=True)
class Phrase:
    """`of` is said as a genitive ("der Bau der Brücke", "the construction of the bridge"); `count` is
    decimal notation ("3") and makes it plural.

    >>> from quizgen.values.lexicon import english_adjectives, english_nouns
    >>> new, bridge = english_adjectives("new")[0], english_nouns("bridge")[0]
    >>> phrase = Phrase(bridge, Number.SINGULAR, Determiner.INDEFINITE, (new,))
    >>> phrase.say(Lang.DE, Case.DATIVE), phrase.say(Lang.EN)
    ('einer neuen Brücke', 'a new bridge')
    """

    noun: Lexeme
    numerus: Number
    determiner: Determiner
    adjectives: tuple[Adjective, ...] = ()
    of: "Phrase | Name | None" = None
    count: str = ""

    def say(self, lang: Lang, case: Case = Case.NOMINATIVE, article: bool = True) -> str:
        """As it stands in a sentence; `article=False` leaves out the article, for labels."""
        if lang is Lang.DE:
            return next(self.written(case, article))
        return self._english(article)

    def number(self, lang: Lang) -> Number:
        """Of the verb it takes as a subject."""
        return (self.noun.en.agrees if lang is Lang.EN else None) or self.numerus

    def written(self, case: Case, article: bool = True) -> Iterator[str]:
        """The ways German writes it in that case, the usual one first."""
        determiner = self.determiner if article else Determiner.NONE
        gender = self.noun.de.gender_in(self.numerus)
        ending = german.adjective_ending(determiner, case, gender)
        opening = german.article(determiner, case, gender)
        words = [opening] if opening else []
        if self.count:
            words.append(Count(self.count).say(Lang.DE))
        words += [adjective.say(ending) for adjective in self.adjectives]
        heads = dict.fromkeys(self.noun.de.written(case, self.numerus, determiner))
        for head, tail in product(heads, list(self._genitive()) or [""]):
            yield " ".join((*words, head, *filter(None, (tail,))))

    def _genitive(self) -> Iterator[str]:
        if isinstance(self.of, Name):
            if self.of.de.shows_genitive:
                yield self.of.say(Lang.DE, Case.GENITIVE)
            if not self.of.de.article:
                yield "von " + self.of.say(Lang.DE, Case.DATIVE)
        elif self.of:
            if self.of.determiner is not Determiner.NONE or self.of.adjectives:
                yield from self.of.written(Case.GENITIVE)
            if self.of.determiner is Determiner.NONE:
                yield from ("von " + text for text in self.of.written(Case.DATIVE))

    def _english(self, article: bool) -> str:
        words = [Count(self.count).say(Lang.EN)] if self.count else []
        words += [adjective.en for adjective in self.adjectives]
        words.append(self.noun.en.form(self.numerus))
        if article and (opening := self._english_article(words[0])):
            other = (opening, words[0]) in (("an", "other"), ("a", "further"))
            words[:1] = ["another"] if other else [opening, words[0]]
        if self.of:
            words += [self.governs, self.of.say(Lang.EN)]
        return " ".join(words)

    def _english_article(self, following: str) -> str:
        if self.determiner is Determiner.INDEFINITE:
            return english.indefinite_article(following)
        bare = self.noun.use is Use.NOTION and not self.of and not self.is_superlative
        return "the" if self.determiner is Determiner.DEFINITE and not bare else ""

    @property
    def governs(self) -> str:
        """The English preposition for `of`: "the largest city in Germany"."""
        if self.is_superlative and self.of:
            of = self.of
            if of.kind in _PLACES if isinstance(of, Name) else of.noun.de.singular in _AREAS:
                return "in"
        return self.noun.en.governs

    @property
    def is_superlative(self) -> bool:
        return any(adjective.superlative for adjective in self.adjectives)

    def for_woman(self) -> "Phrase | None":
        """The same said of a woman, None where German has no word for it: "die neue Ministerin"."""
        noun = lexicon.woman(self.noun)
        return replace(self, noun=noun) if noun else None

    @property
    def _is_one_of_many(self) -> bool:
        """In both languages: "ein Schlafanzug" are pyjamas."""
        singular = self.numerus is Number.SINGULAR and self.noun.en.agrees is not Number.PLURAL
        return singular and self.noun.use is Use.COUNT

    @property
    def _has_meant_adjective(self) -> bool:
        """Whether an adjective tells which of its meanings the noun has, where that takes one."""
        return not self.noun.beside or any(each.stem in self.noun.beside for each in self.adjectives)

    @property
    def is_role(self) -> bool:
        """What somebody can be: "Präsident der USA", without article in both languages."""
        bare = self.determiner is Determiner.NONE and self.numerus is Number.SINGULAR
        plain = replace(self, determiner=Determiner.DEFINITE)
        return bare and self.noun.person and plain.is_sayable

    @property
    def is_sayable(self) -> bool:
        """Whether both languages have a form for all of it and mean the same by its article."""
        use, bare = self.noun.use, self.determiner is Determiner.NONE
        return (
            self.noun.has(self.numerus)
            and all(adjective.fits(self.noun) for adjective in self.adjectives)
            and bool(not self.of or self.governs)
            and bool(self.of or not self.noun.dependent)
            and self._has_meant_adjective
            and (self.determiner is not Determiner.INDEFINITE or self._is_one_of_many)
            and not (bare and (use is Use.UNIQUE or (use is Use.COUNT and self.numerus is Number.SINGULAR)))
            and not (use is Use.STUFF and not bare and not self.of)
            and not (use is Use.NOTION and bare and self.of)  # "Beginn der Arbeiten"
        )
