"""Articles are read with all their problems, in the lines an editor shows."""

from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.errors import QuizgenError
from quizgen.files import write_atomic
from quizgen.model import Article, Lang
from quizgen.text.articles import read_article

FRONT = "---\nlanguage: de\n---\n"


def read(folder: Path, text: str, name: str = "rom.md") -> Article:
    write_atomic(folder / name, text.encode())
    return read_article(folder / name)


def paragraphs(article: Article) -> list[str]:
    return [article.text[span.start : span.end] for span in article.paragraphs]


def test_front_matter(tmp_path: Path) -> None:
    head = "---\ntitle: 'Rom:  ewig'\nlanguage: en # British\npublished: 2024-02-29\nsource: Own work\n---\n"
    article = read(tmp_path, head + "# Another title\n\nRome is old.\n")
    assert (article.slug, article.lang, article.title) == ("rom", Lang.EN, "Rom: ewig")
    assert (article.published, article.source) == (date(2024, 2, 29), "Own work")
    assert article.path == tmp_path / "rom.md"
    assert article.text == (tmp_path / "rom.md").read_text(encoding="utf-8")


TITLES = [
    ("first heading", "Vorwort.\n\n## Das *alte* Rom ##\n\n# Zweites\n\nText.", "Das *alte* Rom"),
    ("underlined heading", "Das alte Rom\n============\n\nText.", "Das alte Rom"),
    ("file name", "Text ohne Überschrift, #1.", "rom"),
    ("a # of its own is no title", "#\n\n# C#\n\nText.", "C#"),
]


@pytest.mark.parametrize(("body", "title"), [row[1:] for row in TITLES], ids=[row[0] for row in TITLES])
def test_title_without_one_in_the_front_matter(tmp_path: Path, body: str, title: str) -> None:
    assert read(tmp_path, FRONT + body).title == title


LEAD = "Der Rat von Huberdorf hat am Freitag den Bau einer Brücke beschlossen."
TEASERS = [
    (f"Rat baut Brücke – Kosten steigen. Wien – {LEAD}", "Rat baut Brücke", f"Wien – {LEAD}"),
    (f"Darunter ein Steg – Rat baut Brücke. Wien/Bad Huberdorf – {LEAD}", "Rat baut Brücke", f"Wien/Bad Huberdorf – {LEAD}"),
    (f"Rat baut eine Brücke. {LEAD} Es regnete. (red, 21.6.2015)", "Rat baut eine Brücke", f"Rat baut eine Brücke. {LEAD} Es regnete. (red, 21.6.2015)"),
    (f"Wien – {LEAD}", "rom", f"Wien – {LEAD}"),
    (f"Rom ist die Hauptstadt Italiens. {LEAD}", "rom", f"Rom ist die Hauptstadt Italiens. {LEAD}"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title", "first"), TEASERS, ids=[row[0] for row in TEASERS])
def test_a_teaser_before_the_dateline_is_the_title(tmp_path: Path, text: str, title: str, first: str) -> None:
    article = read(tmp_path, text)
    assert (article.title, paragraphs(article)[0]) == (title, first)


BODIES = [
    ("blank lines part", "Eins.\nUnd weiter.\n\n \t\nZwei.", ["Eins.\nUnd weiter.", "Zwei."]),
    ("Windows line ends", "Eins.\r\nWeiter.\r\n\r\nZwei.\r\n", ["Eins.\r\nWeiter.", "Zwei."]),
    ("headings part and are none", "Eins.\n# Titel\nZwei.\n\n###### Titel\n", ["Eins.", "Zwei."]),
    ("headings of wikis", "Eins.\n== Titel ==\nZwei.\n\n=== Zweiter Titel ===\n", ["Eins.", "Zwei."]),
    ("no heading without a space", "#rom ist ein Schlagwort.", ["#rom ist ein Schlagwort."]),
    ("rules", "Eins.\n\n---\n\nZwei.\n\n* * *\n", ["Eins.", "Zwei."]),
    ("a rule below two lines is no heading", "Eins.\nZwei.\n---\nDrei.", ["Eins.\nZwei.", "Drei."]),
    ("white space around", "   Eins.  \n\n", ["Eins."]),
    ("a list", "- Eins.\n- Zwei.", ["- Eins.\n- Zwei."]),
]


@pytest.mark.parametrize(("body", "expected"), [row[1:] for row in BODIES], ids=[row[0] for row in BODIES])
def test_paragraphs(tmp_path: Path, body: str, expected: list[str]) -> None:
    assert paragraphs(read(tmp_path, FRONT + body)) == expected
    windows = FRONT.replace("\n", "\r\n") + body
    assert paragraphs(read(tmp_path, windows, "rom.txt")) == expected


LEAD = "Der Turm ist alt und steht im Hafen."
BARE = [
    ("one paragraph", LEAD, "rom", None, [LEAD]),
    ("a title line", f"Streit um den Turm\n\n{LEAD}", "Streit um den Turm", None, [LEAD]),
    ("a title line with its date", f"Streit um den Turm Stand: 23.11.2024 11:26 Uhr\n\n{LEAD}",
     "Streit um den Turm", date(2024, 11, 23), [LEAD]),
    ("a date at the end", f"{LEAD} (red, 21.6.2015)\n",
     "rom", date(2015, 6, 21), [f"{LEAD} (red, 21.6.2015)"]),
    ("a heading", f"# Der Turm\n{LEAD}", "Der Turm", None, [LEAD]),
    ("a lead is no title", f"{LEAD}\n\n{LEAD}", "rom", None, [LEAD, LEAD]),
    ("no such day", f"{LEAD} (red, 31.6.2015)", "rom", None, [f"{LEAD} (red, 31.6.2015)"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "title", "published", "expected"), [row[1:] for row in BARE], ids=[row[0] for row in BARE]
)
def test_without_front_matter(
    tmp_path: Path, text: str, title: str, published: date | None, expected: list[str]
) -> None:
    article = read(tmp_path, text, "rom.txt")
    assert (article.lang, article.title, article.published) == (Lang.DE, title, published)
    assert paragraphs(article) == expected


def test_language_without_front_matter(tmp_path: Path) -> None:
    assert read(tmp_path, "The tower is old and stands by the harbour.").lang is Lang.EN


QUOTE = 'put the whole text in quotes, and write " inside it as \\"'
NO_LANGUAGE = (
    "the language is missing, and the text does not tell it; write 'language: de' or 'language: en'"
    " between two lines of --- at the top of the file"
)
MISTAKES = [
    ("no front matter", "rom.md", "Text.", [f":1: {NO_LANGUAGE}"]),
    ("empty front matter", "rom.md", "---\n---\nText.", [f":1: {NO_LANGUAGE}"]),
    ("not closed", "rom.md", "---\nlanguage: de\n\nText.",
     [":1: the front matter is not closed; put a line with --- alone below it"]),
    ("no mapping", "rom.md", "---\nde\n---\nText.",
     [":2: the front matter is no mapping; write lines like 'language: de'"]),
    ("all at once, in the lines of the file", "Das Alte Röm.txt",
     "---\ntitel: Rom\n\nlanguage: deutsch\npublished: gestern\nsource: [a]\nsource: b\n---\n# Rom\n",
     [": holds no paragraph of text; write the article below the front matter",
      ":2: the front matter has an unknown key 'titel'; did you mean 'title'?",
      ":4: unknown language 'deutsch'; write de or en",
      ":5: published is no date: 'gestern'; write it like 2024-11-23",
      ":6: source is a list where text is expected; write it without [ ] and -",
      ":7: the key 'source' is there twice; delete one of them; the first is in line 6"]),
    ("no such day", "rom.md", "---\nlanguage: de\npublished: 2023-02-29\n---\nText.",
     [":3: published is no date: '2023-02-29'; write it like 2024-11-23"]),
    ("a date some programs take", "rom.md", "---\nlanguage: de\npublished: 20241123\n---\nText.",
     [":3: published is no date: '20241123'; write it like 2024-11-23"]),
    ("no key", "rom.md", "---\nlanguage: de\ntitle: Rom: ewig\n---\nText.",
     [f":3: a ': ' too much, or the line above lacks one; {QUOTE}"]),
    ("another kind of file", "rom.docx", FRONT + "Text.",
     [": is neither .md nor .txt; save the article as Markdown or text"]),
    ("no letters in the name", "???.md", FRONT + "Text.",
     [": the name has neither letter nor digit of the alphabet; name it after its matter"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "slug"), [("rom.md", "rom"), ("Das alte Röm.txt", "das-alte-roem"), ("a.de.txt", "a-de")]
)
def test_any_file_name_makes_a_slug(tmp_path: Path, name: str, slug: str) -> None:
    assert read(tmp_path, FRONT + "Text.", name).slug == slug


@pytest.mark.parametrize(
    ("name", "text", "said"), [row[1:] for row in MISTAKES], ids=[row[0] for row in MISTAKES]
)
def test_mistakes(tmp_path: Path, name: str, text: str, said: list[str]) -> None:
    with pytest.raises(QuizgenError) as caught:
        read(tmp_path, text, name)
    assert str(caught.value).split("\n") == [f"{tmp_path / name}{line}" for line in said]


@settings(deadline=2000)  # ms
@given(st.text(alphabet="ab#=-*_ \t\r\n.", max_size=120))
def test_paragraphs_hold_all_words_but_headings(tmp_path_factory: pytest.TempPathFactory, body: str) -> None:
    folder = tmp_path_factory.getbasetemp()
    article = read(folder, f"{FRONT}Anfang\n\n{body}\n\nEnde")
    found = paragraphs(article)
    assert all(text == text.strip() != "" for text in found)
    assert (found[0], found[-1]) == ("Anfang", "Ende")
    between = [article.text[a.end : b.start] for a, b in pairwise(article.paragraphs)]
    assert all("\n" in gap for gap in between)
