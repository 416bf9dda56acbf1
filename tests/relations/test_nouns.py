"""What noun phrases state: offices, parties, abbreviations, years; and what they must not be taken
to state."""

from datetime import date

import pytest

from quizgen.model import Lang
from quizgen.relations.notation import NotationError
from quizgen.relations.noun_patterns import parse_noun_pattern
from quizgen.relations.say import question, statement
from tests.relations.reading import noticed_in

DE, EN = Lang.DE, Lang.EN

STATED = {
    "Der türkische Präsident Recep Tayyip Erdoğan kam nach Wien.": (
        "Recep Tayyip Erdoğan was president of Turkey."
    ),
    "Frankreichs Präsident Emmanuel Macron kam nach Wien.": "Emmanuel Macron was president of France.",
    "US-Präsident Barack Obama kam nach Wien.": "Barack Obama was president of the United States.",
    "Angela Merkel, die deutsche Bundeskanzlerin, kam nach Wien.": "Angela Merkel was chancellor of Germany.",
    "Das sagte der Präsident der USA, Barack Obama.": "Barack Obama was president of the United States.",
    "SPD-Chef Sigmar Gabriel trat zurück.": "Sigmar Gabriel led the SPD.",
    "NATO-Generalsekretär Mark Rutte kam.": "Mark Rutte was secretary-general of NATO.",
    "Siemens-Chef Joe Kaeser kam.": "Joe Kaeser headed Siemens.",
    "Der CDU-Politiker Norbert Röttgen kam.": "Norbert Röttgen belonged to the CDU.",
    "Norbert Röttgen (CDU) kam.": "Norbert Röttgen belonged to the CDU.",
    "Der Wiener Erzbischof Christoph Schönborn kam.": "Christoph Schönborn was archbishop of Vienna.",
    "Clara Haber (1870–1915) studierte Chemie.": "Clara Haber lived from 1870 to 1915.",
    "Das Jet Propulsion Laboratory (JPL) steuert die Sonde.": (
        "The abbreviation JPL stands for Jet Propulsion Laboratory."
    ),
    "Nach der Schlacht bei Waterloo (1815) floh er.": "The Battle of Waterloo took place in 1815.",
    "Der in Hamburg geborene Pianist Jakob Reuter kam.": "Jakob Reuter was born in Hamburg.",
    "Angela Merkel (geb. 1954) kam.": "Angela Merkel was born in 1954.",
    "Amazon-Gründer Jeff Bezos kam.": "Jeff Bezos founded Amazon.",
    "Harper Lee, die Autorin von „Go Set a Watchman“, kam.": "“Go Set a Watchman” is by Harper Lee.",
    "In dem Film singt Rick Blaine (Humphrey Bogart) nicht.": (
        "Humphrey Bogart played the character Rick Blaine."
    ),
    "Das geschah nach dem Amritsar-Massaker von 1919.": "The Amritsar massacre took place in 1919.",
    "Der Clean Air Act von 1956 half.": "The Clean Air Act dates from 1956.",
    "In der polnischen Hafenstadt Danzig entstand ein Museum.": "Gdańsk is in Poland.",
    "Das Edikt von Nantes (1598) galt lange.": "The Edict of Nantes dates from 1598.",
}  # fmt: skip
STATED_IN_ENGLISH = {
    "Turkish President Recep Tayyip Erdogan came to Vienna.": "Recep Tayyip Erdoğan war Präsident der Türkei.",
    "France's president Emmanuel Macron came.": "Emmanuel Macron war Präsident von Frankreich.",
    "Angela Merkel, the German chancellor, came.": "Angela Merkel war Bundeskanzlerin von Deutschland.",
    "Tim Cook, chief executive of Apple, came.": "Tim Cook stand an der Spitze von Apple.",
    "CDU politician Norbert Röttgen came.": "Norbert Röttgen gehörte der CDU an.",
    "Amazon founder Jeff Bezos came.": "Jeff Bezos gründete Amazon.",
    "Angela Merkel, born in Hamburg in 1954, came.": "Angela Merkel wurde im Jahr 1954 in Hamburg geboren.",
    "In the film Rick Blaine (Humphrey Bogart) does not sing.": (
        "Humphrey Bogart spielte die Figur Rick Blaine."
    ),
    "The Clean Air Act of 1956 helped.": "Der Clean Air Act stammt aus dem Jahr 1956.",
    "The Jet Propulsion Laboratory (JPL) steers it.": (
        "Die Abkürzung JPL steht für Jet Propulsion Laboratory."
    ),
}  # fmt: skip
NOT_STATED = [
    "Das sagte Bürgermeister Karl Huber in Bremen.",  # of which town?
    "Der ehemalige französische Präsident Nicolas Sarkozy kam.",
    "Der künftige deutsche Bundeskanzler Olaf Scholz kam.",
    "Ex-Siemens-Chef Joe Kaeser kam.",
    "Die frühere SPD-Chefin Andrea Nahles kam.",
    "Der deutsche EU-Kommissar Günther Oettinger kam.",
    "US-Außenminister John Kerry kam.",  # English calls him secretary of state
    "Der Präsident der USA, Angela Merkel und Emmanuel Macron kamen.",
    "Es kamen Angela Merkel, der Präsident Frankreichs, und Mark Rutte.",
    "Der Film „SPD-Chef Sigmar Gabriel“ lief gut.",
    "Der Ingenieur und Astronaut Ulf Merbold kam.",  # one trade of two
    "Angela Merkel (Joachim Sauer) kam.",
    "Die deutsche Stadt Danzig war groß.",  # now Polish
    "Die Bundesbank (BBK) senkt die Zinsen.",
]
NOT_STATED_IN_ENGLISH = [
    "Former French president Nicolas Sarkozy came.",
    "The next German chancellor Olaf Scholz came.",
    "Angela Merkel, the president of France, and Mark Rutte came.",
    "It was about the activity outside of the craft (EVA).",
    "It is the Academy of Mining in Banská Bystrica, Slovakia, founded in 1735.",  # not the country
]


def _said(text: str, lang: Lang) -> list[str]:
    pieces = [statement(one.match, lang.other) for one in noticed_in(text, lang)]
    return ["".join(piece.text for piece in each) for each in pieces if each]


@pytest.mark.parametrize(("text", "said"), STATED.items())
def test_a_german_phrase_is_said_in_english(text: str, said: str) -> None:
    assert _said(text, DE) == [said]


@pytest.mark.parametrize(("text", "said"), STATED_IN_ENGLISH.items())
def test_an_english_phrase_is_said_in_german(text: str, said: str) -> None:
    assert _said(text, EN) == [said]


@pytest.mark.parametrize("text", NOT_STATED)
def test_a_german_phrase_states_nothing_that_is_not_certain(text: str) -> None:
    assert _said(text, DE) == []


@pytest.mark.parametrize("text", NOT_STATED_IN_ENGLISH)
def test_an_english_phrase_states_nothing_that_is_not_certain(text: str) -> None:
    assert _said(text, EN) == []


def _asked(text: str, slot: str, published: date | None = None) -> str | None:
    (one,) = noticed_in(text, DE, published)
    return question(one.match, slot, DE)


def test_who_holds_an_office_is_asked_for_a_time() -> None:
    told = "Am 3. Mai 2019 kam der französische Präsident Emmanuel Macron nach Wien."
    assert _asked(told, "who") == "Wer war am 3. Mai 2019 Präsident von Frankreich?"
    news = "Der französische Präsident Emmanuel Macron kam nach Wien."
    assert _asked(news, "who", date(2019, 5, 4)) == "Wer war im Mai 2019 Präsident von Frankreich?"
    assert _asked(news, "who") is None
    assert _asked(news, "land") == "In welchem Land war Emmanuel Macron Präsident?"


@pytest.mark.parametrize(
    "text",
    [
        "Der französische Präsident Emmanuel Macron wurde 1977 in Amiens geboren.",
        "1999 begann die Karriere, von der der französische Präsident Emmanuel Macron erzählte.",
        "Schon 2013 sei ein Zaun gebaut worden, sagte der französische Präsident Emmanuel Macron.",
        "Zwischen 1981 und 1995 traf ihn der französische Präsident François Mitterrand.",
    ],
)
def test_a_date_of_something_else_is_no_time_of_an_office(text: str) -> None:
    assert _asked(text, "who") is None


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        (
            "Kenyan President Carla Hunt laid the first stone of a bridge on a site where a ferry was lost in 1992.",
            EN,
        ),
        ("Kenyan President Carla Hunt will open the bridge in 2031.", EN),
        ("Education minister Carla Hunt said the school would be open by 2031.", EN),
        ("Umweltministerin Carla Huber wird 2031 die Brücke eröffnen.", DE),
    ],
)
def test_a_time_ahead_or_of_a_clause_within_is_no_time_of_an_office(text: str, lang: Lang) -> None:
    assert all("when" not in one.match.bound for one in noticed_in(text, lang))


def test_which_office_is_asked_of_a_time_alone() -> None:
    assert _asked("Am 3. Mai 2019 kam Außenminister Karl Huber nach Wien.", "office") == (
        "Welches Amt hatte Karl Huber am 3. Mai 2019?"
    )
    assert _asked("Außenminister Karl Huber kam nach Wien.", "office") is None


def test_news_about_the_past_has_no_time_of_its_own() -> None:
    text = "1963 kam der amerikanische Präsident John F. Kennedy nach Berlin."
    assert _asked(text, "who", date(2019, 5, 4)) is None


@pytest.mark.parametrize("text", ["Chef", "{who", "{who:fem} {office}", "[{who}", "{Who}"])
def test_mistakes_in_a_noun_pattern_are_told(text: str) -> None:
    with pytest.raises(NotationError):
        parse_noun_pattern(text, DE)
