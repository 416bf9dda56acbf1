"""Noun phrases put together: what a number counts, and what has a name of its own behind what it is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from quizgen.model import Bilingual, Lang
from quizgen.relations.bound import Nominal, Plain
from quizgen.relations.lists import Listed
from quizgen.relations.own_names import is_own
from quizgen.text.noun_phrases import read_phrase
from quizgen.text.tokens import Token
from quizgen.values.grammar import Case, Determiner, Number
from quizgen.values.lexemes import Use, read_nouns
from quizgen.values.lexicon import german_adjectives, german_nouns
from quizgen.values.names import Term
from quizgen.values.naming import Name
from quizgen.values.phrases import Phrase
from quizgen.values.place_names import at
from quizgen.values.places import PLACE_KINDS

# What bears a name that is said behind it in both languages: "die Band Venom", "the band Venom".
_BEARERS = frozenset(
    """Band Rockband Gruppe Firma Unternehmen Konzern Hersteller Verlag Zeitung Zeitschrift Magazin Sender
    Partei Verein Klub Film Spielfilm Roman Buch Oper Album Lied Serie Schiff Software Marke Spiel Satellit
    Rakete Plattenlabel Hurrikan Stadt Dorf Siedlung Universität Schule Stiftung Insel""".split()
)


_ROUGHLY = {Lang.DE: "ungefähr ", Lang.EN: "about "}
_ROUGH = {
    Lang.DE: frozenset(
        """rund etwa ungefähr circa ca. zirka gut knapp fast beinahe nahezu annähernd schätzungsweise
        vermutlich vielleicht""".split()
    ),
    Lang.EN: frozenset(
        "about around approximately roughly some almost nearly perhaps presumably possibly".split()
    ),
}


def roughly(amount: Nominal, lang: Lang) -> str:
    """What goes before the words that ask for an amount that is told roughly."""
    hedge = amount.hedges[lang is Lang.EN] if isinstance(amount, Plain) else ""
    return _ROUGHLY[lang] if hedge.lower() in _ROUGH[lang] else ""


@dataclass(frozen=True, slots=True)
class Counted:
    """ "rund 200 neue Häuser"; the phrase is a bare plural."""

    amount: Plain
    phrase: Phrase

    def say(self, lang: Lang, case: Case = Case.NOMINATIVE, article: bool = True) -> str:
        return f"{self.amount.say(lang)} {self.phrase.say(lang, case, article)}"

    def number(self, lang: Lang) -> Number:  # noqa: ARG002
        return Number.PLURAL

    def asked(self, lang: Lang, case: Case) -> str:
        """The words that ask how many."""
        what = self.phrase.say(lang, case)
        many = "how many" if lang is Lang.EN else "wie vielen" if case is Case.DATIVE else "wie viele"
        return f"{roughly(self.amount, lang)}{many} {what}"


def counted(amount: Nominal, tokens: Sequence[Token], lang: Lang, cases: frozenset[Case]) -> Counted | None:
    """What the words behind a number say that it counts."""
    phrase = read_phrase(tokens, lang, cases)
    if not isinstance(phrase, Phrase) or not isinstance(amount, Plain):
        return None
    plural = phrase.numerus is Number.PLURAL and phrase.determiner is Determiner.NONE
    return Counted(amount, phrase) if plural and amount.number(lang) is Number.PLURAL else None


# Of these a percentage is a result, which rows say in their own words.
_VOTES = ("Stimme", "Abstimmung", "Wahl")


@dataclass(frozen=True, slots=True)
class Part:
    """ "über 60 Prozent der Bevölkerung": an amount of a whole."""

    amount: Plain
    whole: Phrase | Name

    def say(self, lang: Lang, case: Case = Case.NOMINATIVE, article: bool = True) -> str:  # noqa: ARG002
        return f"{self.amount.say(lang)} {self._of(lang)}"

    def _of(self, lang: Lang) -> str:
        if lang is Lang.EN:
            return f"of {self.whole.say(lang)}"
        if isinstance(self.whole, Name) and not self.whole.de.article:
            return f"von {self.whole.say(lang, Case.DATIVE)}"
        return self.whole.say(lang, Case.GENITIVE)

    def number(self, lang: Lang) -> Number:
        return Number.PLURAL if lang is Lang.DE else self.whole.number(lang)

    def asked(self, lang: Lang, case: Case) -> str:  # noqa: ARG002
        """The words that ask how much of it."""
        much = "what percentage" if lang is Lang.EN else "wie viel Prozent"
        return f"{roughly(self.amount, lang) if lang is Lang.DE else ''}{much} {self._of(lang)}"


def part_of(amount: Nominal, tokens: Sequence[Token], lang: Lang) -> Part | None:
    """The whole that a percentage is of, which the words behind it name."""
    joins = bool(tokens) and tokens[0].text in ("von", "vom", "of")
    if not isinstance(amount, Plain) or not tokens or (lang is Lang.EN and not joins):
        return None
    case = Case.DATIVE if joins else Case.GENITIVE
    whole = read_phrase(tokens[joins:], lang, frozenset({case}), definite=tokens[0].text == "vom")
    bare = isinstance(whole, Phrase) and (
        whole.determiner is not Determiner.DEFINITE or whole.noun.de.singular in _VOTES
    )
    return Part(amount, whole) if isinstance(whole, Phrase | Name) and not bare else None


def is_after_name(said: Nominal) -> bool:
    """ "der Grainger-Markt": known by the name in it."""
    if not isinstance(said, Phrase) or said.determiner is not Determiner.DEFINITE:
        return False
    name, sign, _ = said.noun.de.singular.partition("-")
    return bool(sign) and said.noun.en.singular.startswith(f"{name} ")


_EXACT = {
    Lang.DE: frozenset(("insgesamt", "genau", "exakt")),
    Lang.EN: frozenset(("a total of", "exactly")),
}


def is_bound(said: Nominal) -> bool:
    """ "mindestens drei", "over 40 million": how many there are, the number does not tell."""
    amount = said.amount if isinstance(said, Counted | Part) else said
    if not isinstance(amount, Plain) or isinstance(amount.value, Term) or not any(amount.hedges):
        return False
    hedges = zip(Lang, map(str.casefold, amount.hedges), strict=True)
    return not any(hedge in _ROUGH[lang] | _EXACT[lang] for lang, hedge in hedges)


# Stems of adjectives that set a thing against others of its kind, without telling which it is.
_ANOTHER = frozenset("neu weiter ander zusätzlich zweit dritt viert".split())


def is_another(said: Nominal) -> bool:
    """ "a new organization", "ein zweiter Vertrag": nothing tells which."""
    if not isinstance(said, Phrase) or said.determiner is Determiner.DEFINITE or said.of:
        return False
    return any(adjective.stem in _ANOTHER for adjective in said.adjectives)


def is_indefinite(said: Nominal) -> bool:
    """ "a company", "two companies in Cuba": any of many."""
    if isinstance(said, Joined):
        return is_indefinite(said.phrase)
    if isinstance(said, Phrase):
        return said.determiner is not Determiner.DEFINITE and said.noun.use is Use.COUNT
    if isinstance(said, Listed):
        return any(is_indefinite(part) for part in said.parts)
    return isinstance(said, Counted)


@dataclass(frozen=True, slots=True)
class Joined:
    """A phrase with what stands behind it: "ein Treffen mit Angela Merkel", "die Lage in Polen". Whether
    that belongs to the noun or to the verb, it stays where it is in both languages."""

    phrase: Nominal
    behind: Bilingual[str]

    def say(self, lang: Lang, case: Case = Case.NOMINATIVE, article: bool = True) -> str:
        return f"{self.phrase.say(lang, case, article)} {self.behind[lang]}"

    def number(self, lang: Lang) -> Number:
        return self.phrase.number(lang)


# Prepositions that stand for one another behind most nouns, with the case that German wants.
_JOINING = {
    Lang.DE: {"mit": ("mit", "with", Case.DATIVE), "gegen": ("gegen", "against", Case.ACCUSATIVE)},
    Lang.EN: {"with": ("mit", "with", Case.DATIVE), "against": ("gegen", "against", Case.ACCUSATIVE)},
}


# The same behind persons: "ein Schüler von Antoine Lavoisier".
_OWNED = {
    Lang.DE: {"von": ("von", "of", Case.DATIVE)},
    Lang.EN: {"of": ("von", "of", Case.DATIVE)},
}


def _is_pupil(phrase: Nominal) -> bool:
    """A student of a person is a Schüler, one of a subject a Student."""
    return isinstance(phrase, Phrase) and phrase.noun.de.singular.startswith("Student")


def joined_to(phrase: Nominal, preposition: str, behind: Nominal, lang: Lang) -> Joined | None:
    """A phrase with a prepositional one; None where the other language may say it otherwise."""
    if isinstance(behind, Name) and behind.kind in PLACE_KINDS and preposition in _RESTING[lang]:
        return Joined(phrase, Bilingual.of(lambda each: at(behind, each)))
    of_person = isinstance(behind, Plain) and not _is_pupil(phrase)
    of_land = isinstance(phrase, Plain) and isinstance(behind, Name)
    joining = _JOINING[lang] | (_OWNED[lang] if of_person or of_land else {})
    if preposition not in joining:
        return None
    german, english, case = joining[preposition]
    said = Bilingual(f"{german} {behind.say(Lang.DE, case)}", f"{english} {behind.say(Lang.EN)}")
    return Joined(phrase, said)


_RESTING = {Lang.DE: ("in", "auf", "an"), Lang.EN: ("in", "on", "at")}


@dataclass(frozen=True, slots=True)
class Owned:
    """ "Martin Luthers Schriften", "Martin Luther's writings"; the phrase has the article that it goes
    without here."""

    owner: Nominal
    phrase: Phrase

    def say(self, lang: Lang, case: Case = Case.NOMINATIVE, article: bool = True) -> str:  # noqa: ARG002
        what = self.phrase.say(lang, case, article=False)
        if lang is Lang.DE:
            return f"{self.owner.say(lang, Case.GENITIVE)} {what}"
        name = self.owner.say(lang)
        return f"{name}{'’' if name.endswith('s') else '’s'} {what}"

    def number(self, lang: Lang) -> Number:
        return self.phrase.number(lang)


def owned(owner: Nominal, tokens: Sequence[Token], lang: Lang, cases: frozenset[Case]) -> Owned | None:
    """What belongs to a person, said behind the name."""
    if lang is Lang.DE:
        phrase = read_phrase(tokens, lang, cases, definite=True)
    else:
        the = Token("the", "the", "AT0", 0, 3)
        phrase = read_phrase((the, *tokens), lang)
    return Owned(owner, phrase) if isinstance(phrase, Phrase) and not phrase.of else None


@dataclass(frozen=True, slots=True)
class Bearing:
    """ "die Band Venom"."""

    phrase: Phrase
    name: str

    def say(self, lang: Lang, case: Case = Case.NOMINATIVE, article: bool = True) -> str:
        return f"{self.phrase.say(lang, case, article)} {self.name}"

    def number(self, lang: Lang) -> Number:
        return self.phrase.number(lang)


def bearing(tokens: Sequence[Token], lang: Lang, cases: frozenset[Case]) -> Bearing | None:
    """A thing with its own name, if its words are no words of the language."""
    size = next((n for n, token in enumerate(tokens) if n and is_own(token, lang)), 0)
    if not size and lang is Lang.DE and len(tokens) > 2 and _is_unknown(tokens[-1]):
        return _called(tokens[:-1], tokens[-1].text, lang, cases, _keeps_name)
    if not size or not all(is_own(token, lang) for token in tokens[size:]):
        return None
    name = " ".join(token.text for token in tokens[size:])
    return _called(tokens[:size], name, lang, cases, _is_bearer)


def _is_unknown(token: Token) -> bool:
    """A word that is taken for a noun and is none: "die Handelskette Zielpunkt"; no "Jugendlicher"."""
    text = token.text
    known = german_nouns(text) or any(german_adjectives(text.lower()))
    return token.tag in ("NN", "NE") and text[0].isupper() and not known and not text.endswith(("er", "en"))


def bearing_name(tokens: Sequence[Token], name: str, lang: Lang, cases: frozenset[Case]) -> Bearing | None:
    """The same where the text has told that this is a name: a group or firm is called by it everywhere,
    a work is not."""
    return _called(tokens, name, lang, cases, _keeps_name)


# Ends of nouns for those whose name no language changes.
_KEEPING = tuple(
    """band gruppe firma unternehmen konzern hersteller verlag zeitung zeitschrift magazin sender verein klub
    label kette agentur fluggesellschaft bank marke software schiff reederei brauerei raumsonde""".split()
)


def _is_bearer(phrase: Phrase) -> bool:
    return phrase.noun.de.singular in _BEARERS


def _keeps_name(phrase: Phrase) -> bool:
    return phrase.noun.de.singular.casefold().endswith(_KEEPING)


def _called(
    opening: Sequence[Token], name: str, lang: Lang, cases: frozenset[Case], fits: Callable[[Phrase], bool]
) -> Bearing | None:
    if not opening:
        return None
    if lang is Lang.EN and opening[0].text.lower() not in ("the", "a", "an"):
        opening = (Token("the", "the", "AT0", 0, 3), *opening)  # "local rock band Geordie"
    phrase = read_phrase(opening, lang, cases) or _band(opening, lang, cases)
    if not isinstance(phrase, Phrase) or phrase.determiner is not Determiner.DEFINITE or phrase.of:
        return None
    return Bearing(phrase, name) if fits(phrase) else None


def _band(tokens: Sequence[Token], lang: Lang, cases: frozenset[Case]) -> Phrase | None:
    """ "die Band", which before its name is no volume."""
    (noun,) = read_nouns("Band f -s = band", "")
    phrase = Phrase(noun, Number.SINGULAR, Determiner.DEFINITE)
    said = " ".join(token.text for token in tokens).lower()
    forms = ["the band"] if lang is Lang.EN else [form.lower() for c in cases for form in phrase.written(c)]
    return phrase if said in forms else None
