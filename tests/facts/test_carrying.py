"""Facts that relations carry across: both languages say and ask them."""

from pathlib import Path

from quizgen.facts.draft import draft
from quizgen.facts.merge import new_sheet
from quizgen.facts.sheet import read_sheet
from quizgen.facts.template import write_template
from quizgen.model import Article, Choice, Fact, Lang, Span
from quizgen.questions.ask import ask
from quizgen.questions.distractors import Pool
from quizgen.text.articles import read_article


def article(text: str, path: Path = Path("text.md")) -> Article:
    return Article("text", Lang.DE, "", None, "", path, text, (Span(0, len(text)),))


def drafted(text: str) -> Fact:
    (fact,) = draft(article(text), 9).facts
    return fact


def test_a_sentence_that_is_all_relation_has_a_statement_in_each_language() -> None:
    fact = drafted("Am 3. Mai 2019 traf Angela Merkel Emmanuel Macron in Wien.")
    assert write_template(fact.statement[Lang.EN]) == "{who} met {who2} in Vienna on {when}."
    assert (
        write_template(fact.ask["when"][Lang.EN])
        == "On what date did Angela Merkel meet Emmanuel Macron in Vienna?"
    )


def test_what_a_relation_says_of_a_longer_sentence_is_a_fact_of_its_own() -> None:
    fact = drafted(
        "Marie Curie wurde am 7. November 1867 in Warschau geboren und arbeitete später in Paris im Labor von "
        "Gabriel Lippmann."
    )
    assert write_template(fact.statement[Lang.EN]) == "{who} was born in {where} on {when}."


def test_nothing_is_carried_that_could_be_said_of_many() -> None:
    found = draft(
        article("Bagdad litt unter der Pest, die zwei Drittel seiner Bürger das Leben kostete."), 9
    ).facts
    assert all(Lang.EN not in stems for fact in found for stems in fact.ask.values())


def test_what_is_carried_is_native_in_both_languages() -> None:
    text = article("Am 3. Mai 2019 traf Angela Merkel Emmanuel Macron in Wien.")
    questions = ask(text, Pool(draft(text, 9).facts, {})).questions
    assert any(isinstance(question, Choice) for question in questions)
    assert all(question.native.de and question.native.en for question in questions)


def test_a_name_that_only_a_cloze_hides_goes_by_its_own_in_each_language() -> None:
    fact = drafted("Neuschottland war 1713 von Frankreich erobert worden.")
    (name,) = (slot for slot in fact.slots.values() if slot.value.type == "term")
    assert [name.value.say(lang) for lang in Lang] == ["Neuschottland", "Nova Scotia"]
    assert write_template(fact.cloze[name.name][Lang.EN]) == "{where} captured {what} in {when}."


def test_what_the_topic_explains_is_asked_behind_it_in_both_languages(tmp_path: Path) -> None:
    seed = tmp_path / "bamberg.md"
    seed.write_text(
        "---\nlanguage: de\ntitle: Bamberg\n---\nBamberg ist eine Stadt in Bayern. Im Jahr 2022 besuchten rund 2,1 "
        "Millionen Touristen die Stadt.\n",
        encoding="utf-8",
    )
    text = read_article(seed)
    found = {q.prompt.de: q.prompt.en for q in ask(text, Pool(draft(text, 9).facts, {})).questions}
    stem = "Bamberg: Ungefähr wie viele Menschen besuchten im Jahr 2022 die Stadt?"
    assert found.get(stem) == "Bamberg: About how many people visited the city in 2022?"


def test_behind_a_title_with_a_german_word_no_question_is_english(tmp_path: Path) -> None:
    path = tmp_path / "wald.md"
    path.write_text(
        "---\nlanguage: de\ntitle: Amazonas-Regenwald\n---\nDer Amazonas-Regenwald ist ein Wald in Südamerika. "
        "Der größte Teil des Waldes befindet sich in Brasilien.\n",
        encoding="utf-8",
    )
    about = read_article(path)
    questions = ask(about, Pool(draft(about, 9).facts, {})).questions
    shown = [q for q in questions if q.prompt[Lang.DE].startswith("Amazonas-Regenwald: ")]
    assert shown
    assert not any(q.native[Lang.EN] for q in shown)


def test_a_drafted_sheet_reads_back(tmp_path: Path) -> None:
    text = article(
        "Marie Curie wurde am 7. November 1867 in Warschau geboren und arbeitete später in Paris.",
        tmp_path / "text.md",
    )
    facts = draft(text, 9).facts
    sheet = tmp_path / "text.facts.yaml"
    sheet.write_text(new_sheet(text, facts).text, encoding="utf-8")
    (again,) = read_sheet(sheet, text)
    assert (again.cloze, again.ask, again.statement) == (facts[0].cloze, facts[0].ask, facts[0].statement)
