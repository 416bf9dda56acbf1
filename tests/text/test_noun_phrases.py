"""Noun phrases are read from either language where every word is known, and only there."""

from itertools import product

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from quizgen.model import Lang
from quizgen.text.noun_phrases import Nominal, read_phrase, read_role
from quizgen.text.tagging import tag
from quizgen.text.tokens import Token
from quizgen.values import lexicon
from quizgen.values.grammar import Case, Determiner, Number
from quizgen.values.known_names import names, read_name
from quizgen.values.naming import Name
from quizgen.values.phrases import Phrase

DE, EN = Lang.DE, Lang.EN


def read(text: str, lang: Lang, *cases: Case, definite: bool = False) -> str | None:
    """What the other language says for it, in the nominative."""
    some = frozenset(cases) or frozenset((Case.NOMINATIVE, Case.ACCUSATIVE, Case.DATIVE))
    found = read_phrase(tag(text, lang), lang, some, definite)
    return found.say(lang.other) if found else None


@pytest.mark.parametrize(
    ("german", "english"),
    [
        ("die neue Regierung", "the new government"),
        ("einer neuen Regierung", "a new government"),
        ("Freie Wahlen", "free elections"),
        ("die Vereinten Nationen", "the United Nations"),
        ("den USA", "the United States"),
        ("der Türkei", "Turkey"),
        ("die Regierung der Türkei", "the government of Turkey"),
        ("die beiden Brücken", "the two bridges"),
        ("die neue Regierung Frankreichs", "the new government of France"),
        ("die größte Provinz Kanadas", "the largest province in Canada"),
        ("Deutschlands größte Partei", "the largest party in Germany"),
        ("die Korruption", "corruption"),
        ("der erste Präsident der USA", "the first president of the United States"),
        ("der größten Insel der Welt", "the largest island in the world"),
        ("den Rückgang der Exporte", "the decline in the exports"),
        ("die Kritik der Opposition", None),
        ("ein tödlicher Unfall", "a fatal accident"),
        ("ein Angeklagter", "a defendant"),
        ("die Wahl einer neuen Regierung", "the election of a new government"),
        ("dem Rücktritt des neuen Kabinetts", "the resignation of the new cabinet"),
        ("die Vertreibung der Einheimischen", None),
        ("die neue Bank", None),
        ("die deutschen Banken", "the German banks"),
        ("den dritten Platz", "third place"),
        ("den zentralen Platz", None),
        ("der zweiten Kammer", "the second chamber"),
        ("die dunkle Kammer", None),
        ("der neue Schlafanzug", "the new pyjamas"),
        ("ein neuer Schlafanzug", None),
        ("die linke Partei", "the left-wing party"),
        ("das linke Bein", "the left leg"),
        ("diese Regierung", None),
        ("seine Regierung", None),
        ("Regierung", None),
        ("das Frankreich", None),
    ],
)
def test_reads_german(german: str, english: str | None) -> None:
    assert read(german, DE) == english


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("the new government", "die neue Regierung"),
        ("A new government", "eine neue Regierung"),
        ("parliamentary elections", "Parlamentswahlen"),
        ("the United Nations", "die Vereinten Nationen"),
        ("the US", "die USA"),
        ("corruption", "die Korruption"),
        ("widespread corruption", None),
        ("the government of the United States", "die Regierung der USA"),
        ("France’s new government", "die neue Regierung Frankreichs"),
        ("the largest party in Germany", "die größte Partei Deutschlands"),
        ("the party in Germany", None),
        ("the most powerful democracy", "die mächtigste Demokratie"),
        ("the city of Cologne", None),
        ("the cities of Germany", "die Städte Deutschlands"),
        ("the largest port in the world", "der größte Hafen der Welt"),
        ("the largest company in the world", "das größte Unternehmen der Welt"),
        ("criticism", "die Kritik"),
        ("the criticism", None),
        ("the Piedmont", None),
        ("its government", None),
        ("Smith’s government", None),
        ("the government of Smith", None),
    ],
)
def test_reads_english(english: str, german: str | None) -> None:
    assert read(english, EN) == german


def test_the_article_may_be_in_the_preposition() -> None:
    assert read("neuen Kabinett", DE, Case.DATIVE, definite=True) == "the new cabinet"
    assert read("Kabinett", DE, Case.DATIVE, definite=True) == "the cabinet"


def test_the_case_tells_the_number() -> None:
    assert read("der Richter", DE, Case.GENITIVE) == "the judges"
    assert read("der Richter", DE, Case.NOMINATIVE) == "the judge"
    assert read("der Richter", DE, Case.NOMINATIVE, Case.GENITIVE) is None


@pytest.mark.parametrize(
    ("lang", "text", "other"),
    [
        (DE, "Präsident der USA", "president of the United States"),
        (DE, "neue Außenministerin Deutschlands", "new foreign minister of Germany"),
        (DE, "Sprecherin der Polizei", "spokeswoman of the police"),
        (DE, "Generalsekretär der Vereinten Nationen", "secretary-general of the United Nations"),
        (DE, "Abgeordneter", "member of parliament"),
        (DE, "Brücke", None),
        (DE, "der Präsident", None),
        (EN, "chancellor", "Bundeskanzler"),
        (EN, "prime minister of Japan", "Premierminister Japans"),
        (EN, "US president", "US-Präsident"),
        (EN, "bridge", None),
    ],
)
def test_roles_stand_without_article(lang: Lang, text: str, other: str | None) -> None:
    role = read_role(tag(text, lang), lang)
    assert (role and role.say(lang.other)) == other


def tokens(text: str) -> tuple[Token, ...]:
    return tuple(Token(word, word, "", 0, 0) for word in text.split(" "))


NAMES = tuple({name.thing: name for name in reversed(names())}.values())  # the first of each thing
# Built once: Hypothesis looks at each of thousands of words.
NOUNS = st.deferred(lambda: st.sampled_from(lexicon.nouns()))
ADJECTIVES = st.deferred(lambda: st.lists(st.sampled_from(lexicon.adjectives()), max_size=2, unique=True))
OF = st.none() | st.sampled_from(NAMES)


@st.composite
def phrases(draw: st.DrawFn) -> Phrase:
    noun = draw(NOUNS)
    adjectives = [adjective for adjective in draw(ADJECTIVES) if adjective.fits(noun)]
    of = draw(OF)
    choices = [Phrase(noun, n, d, tuple(adjectives), of) for n, d in product(Number, Determiner)]
    sayable = [phrase for phrase in choices if phrase.is_sayable]
    return draw(st.sampled_from(sayable)) if sayable else Phrase(BRIDGE, Number.PLURAL, Determiner.NONE)


BRIDGE = lexicon.german_nouns("Brücke")[0]


@pytest.mark.parametrize("text", ["Löwen", "der Spiegel", "die Jungfrau"])
def test_a_noun_that_is_a_name_as_well_is_not_read(text: str) -> None:
    assert read_phrase(tokens(text), DE) is None


def test_what_a_noun_shares_with_a_name_means_the_same() -> None:
    """ "die Wikinger" are a noun of the lexicon and a name."""
    said = (
        (Phrase(noun, number, determiner), case)
        for noun, number, determiner, case in product(lexicon.nouns(), Number, Determiner, Case)
        if noun.de.has(number) and read_name(noun.de.form(case, number), DE)
    )
    for phrase, case in said:
        if phrase.is_sayable:
            found = read_phrase(tokens(phrase.say(DE, case)), DE, frozenset({case}))
            assert found is None or found.say(EN).casefold() == phrase.say(EN).casefold(), phrase


@given(phrases(), st.sampled_from(tuple(Case)))
def test_what_is_said_in_german_is_read_again_or_not_at_all(phrase: Phrase, case: Case) -> None:
    # Others are said for English words alone, and read as what they mostly mean: "Graf" is a count, no earl.
    assume(phrase.noun.forward and (not isinstance(phrase.of, Name) or phrase.of.forward))
    found = read_phrase(tokens(phrase.say(DE, case)), DE, frozenset({case}))
    assert found is None or found.say(EN).casefold() == phrase.say(EN).casefold()


@given(phrases())
def test_what_is_said_in_english_is_never_read_as_something_else(phrase: Phrase) -> None:
    found = read_phrase(tokens(phrase.say(EN)), EN)
    assert found is None or _bare(found) == _bare(phrase)


def _bare(phrase: Nominal) -> str:
    """Without the article, which stands with one of two like nouns: "food", "the food"."""
    return phrase.say(EN).casefold().removeprefix("the ")


@given(
    st.text(max_size=40)
    | st.lists(st.sampled_from("der die Brücke neue von the of ’s new bridge".split())).map(" ".join)
)
def test_any_words_are_read_or_not(text: str) -> None:
    for lang in (DE, EN):
        found = read_phrase(tokens(text), lang)
        assert found is None or found.say(lang.other)
