"""Facts that noun phrases state, drafted beside those of the clauses."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from quizgen.facts.draft import draft
from quizgen.model import Article, Fact, Lang, Span
from quizgen.questions.ask import ask
from quizgen.questions.distractors import Pool


def _article(text: str, lang: Lang = Lang.DE, published: date | None = None) -> Article:
    return Article("probe", lang, "", published, "", Path("probe.md"), text, (Span(0, len(text)),))


def _fact(text: str, relation: str, lang: Lang = Lang.DE, published: date | None = None) -> Fact | None:
    facts = draft(_article(text, lang, published), limit=10).facts
    return next((fact for fact in facts if relation in fact.id), None)


NEWS = "Deshalb fuhr der norwegische Ministerpräsident Jens Stoltenberg am Dienstag dorthin. Er blieb lange."


def test_an_office_is_asked_for_in_both_languages() -> None:
    article = _article(NEWS, published=date(2011, 5, 4))
    questions = ask(article, Pool(draft(article, limit=10).facts, {})).questions
    both = {q.prompt.de: q.prompt.en for q in questions if q.native.de and q.native.en}
    asked = "In welchem Land war Jens Stoltenberg im Mai 2011 Ministerpräsident?"
    assert both[asked] == "Of which country was Jens Stoltenberg prime minister in May 2011?"


def test_its_evidence_writes_the_value_otherwise() -> None:
    fact = _fact(NEWS, "office-in-country")
    assert fact is not None
    assert fact.id == "office-in-country-stoltenberg-norwegen"
    assert [slot.mark for slot in fact.slots.values()] == ["norwegische"]


def test_of_an_abbreviation_its_words_are_hidden() -> None:
    once = "The Jet Propulsion Laboratory (JPL) has built it for years."
    assert not _fact(once, "stands-for", Lang.EN)
    fact = _fact(f"{once} Many engineers of JPL were there.", "stands-for", Lang.EN)
    assert fact is not None
    assert [slot.value.say(Lang.EN) for slot in fact.slots.values()] == ["Jet Propulsion Laboratory"]


def test_years_of_several_lives_in_a_row_are_a_list() -> None:
    text = "Das lehrten Clara Haber (1870–1915) und Lise Meitner (1878–1968) an der Schule."
    assert not _fact(text, "lives")


def test_when_somebody_lived_is_asked_only_of_whom_the_article_is_about() -> None:
    article = _article("Das lehrte Clara Haber (1870–1915) in Breslau an der Schule.")
    assert not draft(article, limit=10).facts
    about = replace(article, title="Clara Haber")
    assert [fact.id for fact in draft(about, limit=10).facts] == ["lives-haber"]


def test_it_is_not_asked_what_another_question_shows() -> None:
    shown = "Im März besuchte der norwegische Ministerpräsident Jens Stoltenberg ein Krankenhaus in Oslo."
    assert not _fact(shown, "office-in-country", published=date(2011, 5, 4))


def test_a_relation_is_asked_behind_the_headline_in_both_languages() -> None:
    text = (
        "Die Firma Solaris baut in Graz eine neue Fabrik. Das teilte Solaris am Dienstag mit. "
        "Die Auszeichnung ging an Emmanuel Macron."
    )
    article = replace(_article(text, published=date(2024, 10, 1)), title="Solaris baut neue Fabrik in Graz")
    questions = ask(article, Pool(draft(article, limit=10).facts, {})).questions
    asked = next(q for q in questions if q.native.de and q.native.en)
    assert (
        asked.prompt.de == "Solaris baut neue Fabrik in Graz (1. Oktober 2024): An wen ging die Auszeichnung?"
    )
    said = "“Solaris baut neue Fabrik in Graz” (October 1, 2024): To whom did the award go?"
    assert asked.prompt.en == said


def test_what_is_long_past_is_told_in_the_past() -> None:
    text = "Schon 1898 warnte der britische Chemiker William Crookes davor. Das sagte Anna Huber am Dienstag."
    passing = _article(text, published=date(2024, 10, 1))
    about = replace(passing, title="Wie Crookes recht behielt")
    fact = next(f for f in draft(about, limit=10).facts if f.id.startswith("comes-from-land"))
    assert not any(f.id.startswith("comes-from-land") for f in draft(passing, limit=10).facts)
    words = "".join(part for part in fact.statement[Lang.EN].parts if isinstance(part, str))
    assert "was from" in words


def test_who_may_lead_the_party_of_a_state_is_not_asked_for() -> None:
    text = "Am Montag sprach FPÖ-Chef Karl Moosbrugger in Linz. Moosbrugger blieb lange."
    assert _fact(text, "heads-party")
    assert not _fact(f"{text} Das freute Landesrat Otto Lang.", "heads-party")
