"""What an article is about, and which nouns and pronouns mean it."""

from pathlib import Path

import pytest

from quizgen.model import Article, Lang, Span
from quizgen.text.grammar import grammar
from quizgen.text.reading import Reading
from quizgen.text.sentences import split_sentences
from quizgen.text.topics import Topic

DE, EN = Lang.DE, Lang.EN


def read(lang: Lang, title: str, text: str) -> tuple[Topic | None, list[Reading]]:
    article = Article("text", lang, title, None, "", Path("text"), text, (Span(0, len(text)),))
    language = grammar(lang)
    sentences = split_sentences(article)
    found = language.find_mentions(sentences, article)
    readings = [Reading(s, m) for s, m in zip(sentences, found, strict=True)]
    return language.find_topic(article, readings), readings


TITLES = [
    (EN, "Bremen", "Bremen is a city.", "Bremen"),
    (EN, "Bremen, Germany", "Bremen is a city.", "Bremen"),
    (EN, "Amber Bridge (Bremen)", "The Amber Bridge is long.", "Amber Bridge"),
    (EN, "Harbour Trade Union Board", "The HTUB met in Bremen.", "Harbour Trade Union Board"),
    (DE, "Grauer Turm", "Am Grauen Turm steht ein Haus.", "Grauer Turm"),
    (EN, "The Lake: Swan Princess", "Swan Princess is a game.", "Swan Princess"),
    (EN, "Bremen: Two Bridges Fall", "Two bridges fell in Bremen.", None),
    (EN, "HBook", "The hBook is a computer.", "hBook"),
    (EN, "A Bridge over the Weser", "The bridge crosses the Weser.", None),  # which one?
    (EN, "Huber sells bridge", "Huber sells a bridge.", "Huber sells bridge"),  # a headline
    (EN, "Huber sells bridge", "It was raining in Bremen.", None),  # of which the lead says nothing
    (DE, "„Das war mein Turm“", "Der Turm ist gesprengt.", None),  # somebody's words
    (DE, "Turm gesprengt: Wirte in Sorge", "Der Turm wurde gesprengt.", None),
    (DE, "Amber bridge", "Die Amberbrücke ist lang.", None),  # of another language
    (EN, "St. Huber s", "St. Huber’s is a town.", None),  # its apostrophe fell out
    (DE, "0014-wirtschaft", "Rostock hat einen Turm.", None),
]


@pytest.mark.parametrize(
    ("lang", "title", "text", "topic"), TITLES, ids=[f"{row[1]}/{row[2]}" for row in TITLES]
)
def test_which_titles_are_topics(lang: Lang, title: str, text: str, topic: str | None) -> None:
    found, _ = read(lang, title, text)
    assert (found and found.title) == topic


MEANT = [
    (
        EN,
        "Amber Cup 50",
        "Amber Cup 50 was a football game in Bremen. The game began at noon.",
        ("game",),
        True,
    ),
    (EN, "Bremen", "Bremen has a bridge. The city was founded in 787.", ("city",), True),
    (EN, "Amber (1998 film)", "Amber was sold. Huber praised the film in Bremen.", ("film",), True),
    (EN, "Amber (1998 film)", "Amber was sold. Huber praised the album in Bremen.", ("album",), False),
    (EN, "Amber (film)", "Amber won the prize for Best Film. Huber sold the film in 1998.", ("film",), True),
    (
        EN,
        "Amber (film)",
        "Amber was sold. Huber Trust made many. Huber sold the film in 1998.",
        ("film",),
        False,
    ),
    (EN, "University of Bremen", "The University of Bremen grew. The school was sold.", ("school",), True),
    (DE, "Schlacht bei Kiel", "Die Schlacht bei Kiel war lang. Die Schlacht endete.", ("Schlacht",), True),
    (EN, "Amber", "Amber is a film from Norway. With a cost of ten million, it was rich.", ("it",), True),
    (EN, "Amber", "Amber is a film from Norway. With a firm from Bremen, it was rich.", ("it",), False),
    (EN, "Bremen", "Bremen lies near Hamburg. The city was founded in 787.", ("city",), False),
    (EN, "Bremen", "Bremen grew. A city needs bridges. The city was founded in 787.", ("city",), False),
    (EN, "Bremen", "Bremen has a bridge. The river is wide.", ("river",), False),
    (EN, "Bremen", "Bremen is a city in Germany. It has two bridges.", ("It",), True),
    (
        EN,
        "Amber Dam",
        "Amber Dam is old. Bremen wanted a dam. Huber Trust sold the dam in 1998.",
        ("dam",),
        True,
    ),
    (EN, "Amber Film", "Amber Film was shown in Bremen. It was sold in 1998.", ("It",), True),
    (
        EN,
        "Great Fire of Kiel",
        "The Great Fire of Kiel was long. Huber confessed to the fire in Bremen.",
        ("fire",),
        True,
    ),
    (EN, "Bremen", "Bremen bought a bridge. It was built in 1998.", ("It",), False),
    (
        EN,
        "Huber Bridge",
        "The Huber Bridge is a bridge in Bremen. Opened in 1998, it is long. It was sold in 2001.",
        ("It",),
        True,
    ),
    (
        EN,
        "Huber Bridge",
        "The Huber Bridge is a bridge in Bremen. Construction began in 1990.",
        ("construction",),
        True,
    ),
    (EN, "Bremen", "Bremen is a city in Germany. Construction began in 1990.", ("construction",), False),
    (EN, "Bremen", "Bremen is a city. Karl Huber became mayor in 1998.", ("mayor",), True),
    (EN, "Norway", "Norway is a country. Karl Huber took part in the coup.", ("coup",), False),
    (EN, "Bremen Radio", "Bremen Radio is old. The studio moved to Kiel in 1998.", ("studio",), False),
    (EN, "Mayor", "A mayor leads a town. Huber held the post in Bremen.", ("post",), True),
    (EN, "Amber Bank Company", "Amber Bank Company is old. The firm sold a bridge.", ("firm",), True),
    (DE, "Rostock", "Rostock hat einen Hafen. Die Stadt wurde 1218 gegründet.", ("Stadt",), True),
    (DE, "Rostock", "Rostock grüßt Hamburg. Die Stadt wurde 1189 größer.", ("Stadt",), False),
    (DE, "Rostock", "Rostock ist die größte Stadt im Land. Sie hat einen Hafen.", ("Sie",), True),
    (DE, "Rostock", "Rostock hat eine Werft. Sie wurde 1902 gebaut.", ("Sie",), False),
    (DE, "Ankerfall", "Ankerfall ist eine Fernsehserie. Die Serie begann 1998.", ("Serie",), True),
    (DE, "Ahle", "Die Ahle ist ein linker Nebenfluss der Weser. Der Fluss ist sauber.", ("Fluss",), True),
    (
        DE,
        "Schlacht bei Ahlheim",
        "Die Schlacht bei Ahlheim war kurz. Ein Lied handelt von der Schlacht.",
        ("Schlacht",),
        True,
    ),
    (
        DE,
        "Ahler Brücke",
        "Die Ahler Brücke ist 40 Meter lang. Ein Minister eröffnete das Bauwerk.",
        ("Bauwerk",),
        True,
    ),
    (DE, "Huberwerk", "Die Huberwerk GmbH ist alt. 1902 zog die Firma nach Bremen.", ("Firma",), True),
    (
        DE,
        "Ahlkraut",
        "Das Echte Ahlkraut ist eine Pflanzenart. Huber beschrieb die Pflanze.",
        ("Pflanze",),
        True,
    ),
    (DE, "Ahler Brücke", "Die Ahler Brücke ist alt. Die Baukosten betrugen 40 Mark.", ("Baukosten",), True),
    (
        DE,
        "Ahler Brücke",
        "Die Ahler Brücke ist alt. Ein Museum liegt am Hafen. Die Baukosten betrugen 40 Mark.",
        ("Baukosten",),
        False,
    ),
    (
        DE,
        "Ahlsteinbock",
        "Der Ahlsteinbock ist selten. Ein Verein schützt den Steinbock.",
        ("Steinbock",),
        True,
    ),
    (EN, "Stoves", "Huber sold good stoves. The company closed in 1998.", ("company",), False),
    (EN, "Anna Meier", "Anna Meier plays a queen. She was paid for the film.", ("film",), False),
    (DE, "Ofenbauer", "Karl war ein neuer Ofenbauer. Das Unternehmen schloss.", ("Unternehmen",), False),
    (DE, "Ankerfall", "Ankerfall ist alt. Das Unternehmen schloss 1998.", ("Unternehmen",), True),
    (DE, "Ankerfall", "Ankerfall ist eine Fernsehserie. Der Turm fiel 1998.", ("Turm",), False),
]


@pytest.mark.parametrize(("lang", "title", "text", "wants", "is_it"), MEANT, ids=[row[2] for row in MEANT])
def test_what_the_topic_explains(
    lang: Lang, title: str, text: str, wants: tuple[str, ...], is_it: bool
) -> None:
    topic, readings = read(lang, title, text)
    assert topic is not None
    assert grammar(lang).is_topic(topic, readings[:-1], readings[-1], wants) is is_it


def test_nothing_is_left_to_explain() -> None:
    topic, readings = read(EN, "Bremen", "Bremen has a bridge. It is said that it rained.")
    assert topic is not None
    assert not grammar(EN).is_topic(topic, readings[:-1], readings[-1], ())
