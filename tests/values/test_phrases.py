"""The lexicon's tables are sound, and phrases are said as both languages say them."""

import re
from collections import Counter

import pytest

from quizgen.model import Lang
from quizgen.values import lexicon
from quizgen.values.grammar import Case, Determiner, Gender, Number
from quizgen.values.lexemes import Adjective, Lexeme
from quizgen.values.phrases import Phrase


def noun(german: str) -> Lexeme:
    return next(each for each in lexicon.nouns() if german in (each.de.singular, each.de.plural))


def phrase(german: str, *adjectives: str, plural: bool = False, definite: bool = True) -> Phrase:
    found = noun(german)
    known = [a for stem in adjectives for a in lexicon.adjectives() if a.stem == stem and a.fits(found)]
    single = Determiner.NONE if plural else Determiner.INDEFINITE
    number = Number.PLURAL if plural else Number.SINGULAR
    return Phrase(found, number, Determiner.DEFINITE if definite else single, tuple(known))


def test_no_german_noun_stands_twice() -> None:
    alone = [n for n in lexicon.nouns() if n.forward and not n.dependent and not n.beside]
    seen = Counter((each.de.singular, each.de.plural, each.de.gender) for each in alone)
    assert [word for word, count in seen.items() if count > 1] == []


_ENDINGS: dict[str, tuple[set[Gender], set[str]]] = {  # of nouns: their genders, what plurals add
    r"(?<![Ss]pr)(?<!schw)ung|[hk]eit|schaft|[aeiou]tion|ität": ({Gender.FEMININE}, {"en"}),
    r"(?<!st)erin": ({Gender.FEMININE}, {"nen"}),
    r"ismus": ({Gender.MASCULINE}, {"en"}),
    r"(?<![uo])(?<!ra)(?<!Ra)chen|lein": ({Gender.NEUTER}, {""}),
    r"(?<!nsu)(?<!gi)(?<!o)(?<!Ze)ment": ({Gender.NEUTER}, {"e", "s"}),
    r"[^e]e": (set(Gender), {"", "n", "s"}),
}


def test_nouns_have_the_gender_and_the_plural_of_their_ending() -> None:
    wrong = [
        each.de
        for each in lexicon.nouns()
        for ending, (genders, plurals) in _ENDINGS.items()
        if re.search(f"(?:{ending})$", each.de.singular)
        if each.de.gender not in genders
        or each.de.plural not in {"", *(each.de.singular.removesuffix("us") + added for added in plurals)}
    ]
    assert wrong == []


def test_nouns_are_found_by_their_singular_and_plural() -> None:
    for each in lexicon.nouns():
        singular = "" if each.de.adjectival else each.de.singular
        for form in filter(None, (singular, each.de.plural) if each.forward else ()):
            assert each in lexicon.german_nouns(form)
        for form in filter(None, (each.en.singular, each.en.plural) if each.backward else ()):
            assert each in lexicon.english_nouns(form)


def test_an_english_noun_that_may_be_read_means_one_thing() -> None:
    forms = [
        (form, number)
        for each in lexicon.nouns()
        if each.backward
        for number in Number
        if (form := each.en.form(number))
    ]
    assert [form for form, count in Counter(forms).items() if count > 1] == []


def test_adjectives_that_share_a_stem_or_a_translation_stand_beside_other_nouns() -> None:
    forward = [(adjective.stem, adjective.beside) for adjective in lexicon.adjectives()]
    backward = [(adjective.en, adjective.beside) for adjective in lexicon.adjectives() if adjective.backward]
    for table in (forward, backward):
        for word, count in Counter(word for word, _ in table).items():
            beside = [nouns for other, nouns in table if other == word]
            assert count == 1 or sum(map(len, beside)) == len(frozenset().union(*beside)) > 0, word


@pytest.mark.parametrize(
    ("words", "german", "english"),
    [
        (phrase("Regierung", "neu"), "die neue Regierung", "the new government"),
        (phrase("Regierung", "neu", definite=False), "eine neue Regierung", "a new government"),
        (phrase("Wahl", "frei", plural=True, definite=False), "freie Wahlen", "free elections"),
        (phrase("Kriminell", definite=False), "ein Krimineller", "a criminal"),
        (phrase("Korruption"), "die Korruption", "corruption"),
        (phrase("Krise", plural=True), "die Krisen", "the crises"),
        (phrase("Staat", "ander", definite=False), "ein anderer Staat", "another state"),
        (phrase("Staat", "ander"), "der andere Staat", "the other state"),
    ],
)
def test_phrases_are_said_in_both_languages(words: Phrase, german: str, english: str) -> None:
    assert (words.say(Lang.DE), words.say(Lang.EN)) == (german, english)


@pytest.mark.parametrize(
    ("words", "case", "german"),
    [
        (phrase("Regierung", "neu"), Case.DATIVE, "der neuen Regierung"),
        (phrase("Regierung", "neu", definite=False), Case.GENITIVE, "einer neuen Regierung"),
        (phrase("Kandidat"), Case.ACCUSATIVE, "den Kandidaten"),
        (phrase("Kandidat"), Case.GENITIVE, "des Kandidaten"),
        (phrase("Bundesland", plural=True), Case.DATIVE, "den Bundesländern"),
        (phrase("Vertrag"), Case.GENITIVE, "des Vertrags"),
        (phrase("Bündnis"), Case.GENITIVE, "des Bündnisses"),
        (phrase("Angeklagt", definite=False), Case.DATIVE, "einem Angeklagten"),
    ],
)
def test_phrases_decline(words: Phrase, case: Case, german: str) -> None:
    assert words.say(Lang.DE, case) == german


@pytest.mark.parametrize("adjective", [a for a in lexicon.adjectives() if a.beside], ids=lambda a: a.stem)
def test_nouns_beside_an_adjective_are_known(adjective: Adjective) -> None:
    known = {each.de.singular or each.de.plural for each in lexicon.nouns()}
    assert sorted(adjective.beside - known) == []


def test_adjectives_that_tell_a_meaning_of_a_noun_are_known_and_tell_one() -> None:
    stems = {each.stem for each in lexicon.adjectives()}
    told: Counter[tuple[str, str]] = Counter()
    for each in lexicon.nouns():
        assert each.beside <= stems, each
        one = each.en.singular or each.en.plural
        told.update({(each.de.singular, stem) for stem in each.beside if one and each.de.singular})
    assert [pair for pair, count in told.items() if count > 1] == []
