"""Sentences end where they end, and what is no sentence is none."""

import re
import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.model import Article, Lang, Span
from quizgen.text.boilerplate import published_in
from quizgen.text.sentences import opens_line, sentence_spans, split_sentences

PARAGRAPH = re.compile(r"\S(?:.*?\S)??(?=\s*\n\s*\n|\s*\Z)", re.DOTALL)


def article(text: str, lang: Lang = Lang.DE) -> Article:
    paragraphs = tuple(Span(m.start(), m.end()) for m in PARAGRAPH.finditer(text))
    return Article("a", lang, "A", None, "", Path("a.md"), text, paragraphs)


def sentences(text: str, lang: Lang = Lang.DE) -> list[str]:
    return [text[span.start : span.end] for _, span in sentence_spans(article(text, lang))]


@pytest.mark.parametrize("mark", ["* ", "- ", "• ", "> ", "> * "])
def test_marks_of_lists_and_quotations_are_no_part_of_a_sentence(mark: str) -> None:
    rows = ["Der Turm wurde 1902 gebaut.", "Er steht am Hafen."]
    assert sentences("\n".join(mark + row for row in rows)) == rows


def test_a_lost_full_stop_stands_at_the_end_without_length() -> None:
    text = "Der Turm ist alt. Der Rat der Stadt baute ihn im Jahr 1902 für die vielen Schiffe aus dem Norden"
    last = split_sentences(article(text))[-1]
    assert (last.tokens[-1].text, last.tokens[-1].start, last.tokens[-1].end) == (".", len(text), len(text))
    assert last.span.end == len(text)
    noted = split_sentences(
        article("Der Turm ist alt. Der Turm von Sandhagen war vielen bekannt.[Beleg fehlt]")
    )
    assert [token.text for token in noted[-1].tokens].count(".") == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Turm ist alt.\nEr steht am Hafen. Er ist hoch.", [False, True, False]),
        (
            "Der Turm von Sandhagen ist sehr alt und hoch.\nEr steht seit 1902 an dem kleinen alten\nHafen der Stadt. Er ist aus Stein.",
            [False, False, False],
        ),
        ("Der Turm ist alt. Er steht am Hafen.", [False, False]),
    ],
)
def test_lines_that_are_paragraphs(text: str, expected: list[bool]) -> None:
    rows = article(text)
    assert [opens_line(rows, s) for s in split_sentences(rows)] == expected


# A bar stands where a sentence ends.
SPLITS = [
    ("ordinals in a row", "Im 18. und 19. Jahrhundert war der Ort klein.| Danach wuchs er."),
    ("a day", "Die Brücke wurde am 7. Januar 1943 gesperrt.| Sie ist alt."),
    ("a day without its month", "Vom 3. bis zum 5. Mai ist geschlossen.| Der Hafen ruht."),
    ("a date in figures", "Sie kam am 3. 5. 2012 in den Hafen.| Es regnete dort sehr."),
    ("a round of a match", "In der 67. Minute traf Lena Kruse zum Sieg.| Das war verdient."),
    ("a club", "Die Elf besiegte den Gast 1. FC Sandhagen mit 1:0.| Es regnete."),
    ("a number ends it", "Im Hafen liegen heute 32.| Früher waren es mehr Schiffe."),
    ("a year ends it", "Gebaut wurde er im Jahr 1902.| Leuchttürme waren damals selten."),
    ("an age ends it", "Sie starb mit 92.| Klara Brandt hatte viele Türme gebaut."),
    ("kings", "Unter Ludwig XIV. und Karl V. wurde viel gebaut.| Danach war Ruhe."),
    ("a title before a name", "Den Turm baute Dr. Klara Brandt mit Prof. Kruse.| Er steht."),
    ("a place with St.", "Die Fähre fährt bis St. Augustine und St. Pölten.| Sie ist voll."),
    ("with spaces", "Viele Tiere, z. B. Möwen, leben d. h. nisten dort.| Niemand stört sie."),
    ("without spaces", "Viele Tiere, z.B. Möwen, nisten u.a. am Turm.| Niemand stört sie."),
    ("units of money", "Der Umbau kostete 3 Mio. Euro, rund 0,1 Mrd. Kronen.| Das ist viel."),
    ("an abbreviation ends it", "Der Umbau kostete mehr als 3 Mio.| Das ist sehr viel Geld."),
    ("a number sign", "Das Haus Nr. 5 hat ca. 40 Zimmer.| Es steht leer."),
    (
        "abbreviations before figures",
        "Das Lied Op. 12 Nr. 3 steht in Bd. 4, Nrn. 5 und 6, Abs. 2, S. 7.| Es ist kurz.",
    ),
    ("initials", "Das Buch von J. K. Berger und M. Rutte ist alt.| Es ist vergriffen."),
    ("before Christ", "Rom wuchs 44 v. Chr. stark an.| Danach kam der Kaiser."),
    ("straight quotes", 'Sie sagte: "Ich komme. Ich bleibe." | Dann ging sie doch.'),
    ("German quotes", "„Kommst du? Bleibst du?“, fragte sie ihn.| Er blieb nicht lange."),
    ("guillemets", "»Ich komme. Ich bleibe«, sagte sie leise.| Er wartete lange."),
    ("Swiss guillemets", "«Ich komme. Ich bleibe», sagte sie leise.| Er wartete lange."),
    ("a question as object", '"Was nun?" fragte sie in die Runde.| Niemand sagte etwas.'),
    ("never closed", 'Der "Turm ist alt.| Er steht am Hafen.'),
    ("brackets", "Der Turm (er ist alt. Sehr alt.) steht am Hafen.| Er leuchtet."),
    ("minutes in brackets", "Sie traf zum 2:0 (62.).| Danach war das Spiel entschieden."),
    ("footnotes", "Der Turm ist 41 Meter hoch.[3]| Er steht[12] am Hafen.[4][5]"),
    ("no space", "Der Turm ist sehr alt.|Die Brücke ist neu."),
    ("dots", "Der Turm ist alt ... sehr alt.| Er steht noch …| Niemand weiß warum."),
    ("line ends", "Der Turm ist mehr als hundert Jahre alt und\nsehr hoch.| Er steht am Hafen."),
    ("exclamation", "Der Turm steht noch!| Das freut alle.| Warum auch nicht?"),
]


@pytest.mark.parametrize("marked", [row[1] for row in SPLITS], ids=[row[0] for row in SPLITS])
def test_where_sentences_end(marked: str) -> None:
    assert sentences(marked.replace("|", "")) == [part.strip() for part in marked.split("|")]


def test_english() -> None:
    marked = "Mr. Smith left the U.S. in Jan. 1905.| The tower is old.| He saw St. Ives, e.g. with Dr. Lee."
    assert sentences(marked.replace("|", ""), Lang.EN) == [part.strip() for part in marked.split("|")]


REST = "Der Turm ist sehr alt."
DROPPED = [
    ("agency tag", f"{REST} (dpa)", [REST]),
    ("agencies and date", f"{REST} (APA, red, 21.6.2015)", [REST]),
    ("author and date", f"{REST} (Paula Berger, 21.6.2015)", [REST]),
    ("dateline", f"Istanbul – {REST}", [REST]),
    ("dateline below the lead", f"Es wird gebaut. Wien/Bad Ischl – {REST}", ["Es wird gebaut.", REST]),
    ("dateline of a town of three words", f"Rio de Janeiro – {REST}", [REST]),
    ("dateline with more blanks than one", f"Rio de Janeiro  – {REST}", [REST]),
    ("dateline without a blank", f"Istanbul- {REST}", [REST]),
    ("dateline with agency", f"Berlin (dpa) - {REST}", [REST]),
    ("dateline without a dash", f"Berlin {REST}", [REST]),
    ("the same before somebody", "Bonn Verkehrsminister Karl Huber baut Türme.", ["Verkehrsminister Karl Huber baut Türme."]),
    ("the same before a name", "Bonn Karl Huber baut 1902 hohe Türme.", ["Karl Huber baut 1902 hohe Türme."]),
    ("a town is no dateline", "Bremen Walle hat seit 1902 einen Turm.", ["Bremen Walle hat seit 1902 einen Turm."]),
    ("a dash is no dateline", "Der Turm – sehr alt – steht noch.", ["Der Turm – sehr alt – steht noch."]),
    ("stand", f"Stand: 23.11.2024 11:26 Uhr\n\n{REST}", [REST]),
    ("byline", f"Von Paula Berger und Max Kruse, Wien\n\n{REST}", [REST]),
    ("caption", f"{REST}\n\nFoto: Paula Berger zeigt den Turm im Abendlicht von Sandhagen.", [REST]),
    ("cross-head", f"{REST}\n\nStreit um die Brücke\n\n{REST}", [REST, REST]),
    ("cross-head that asks", f"Wer zahlt dafür?\n\n{REST}", [REST]),
    ("an end that is a noun", "Das geplante Aus für den Turm stößt auf Widerstand bei den Fischern.",
     ["Das geplante Aus für den Turm stößt auf Widerstand bei den Fischern."]),
    ("cross-head in the line", "Kein Ende in Sicht Die Fischer wollen den Turm behalten.",
     ["Die Fischer wollen den Turm behalten."]),
    ("a name with a verb in it", "Auf der Black Hat 2014 zeigte Paula Berger den Turm von Sandhagen.",
     ["Auf der Black Hat 2014 zeigte Paula Berger den Turm von Sandhagen."]),
    ("a name with an article", "Laut Die Presse wird der Turm bald verkauft.",
     ["Laut Die Presse wird der Turm bald verkauft."]),
    ("table", "Ort Höhe\nSandhagen 41\nNordhagen 32\nSüdhagen 12", []),
    ("table in Markdown", "| Ort | Höhe |\n|---|---|\n| Sandhagen | 41 |", []),
    ("markup", '<div class="a">Der Turm ist <b>alt</b>.</div>', []),
    ("verse", "Am Turm, am Turm\nda steht ein Wurm.\nEr ist so klein\nund ganz allein.", []),
    ("one word", "Turm", []),
    ("list", f"- {REST}", [REST]),
    ("marks that turn letters round", "Der \u202eTurm ist alt und steht.", []),
    ("a sentence without end", "wort " * 400 + ".", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in DROPPED], ids=[row[0] for row in DROPPED])
def test_what_is_no_sentence(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


DAYS = [
    ("stand", "Ein Titel Stand: 23.11.2024 11:26 Uhr", date(2024, 11, 23)),
    ("agency", "Der Turm steht. (red, 21.6.2015)\n", date(2015, 6, 21)),
    ("two agencies", "Der Turm steht. (APA/dpa, 8.8.2015)", date(2015, 8, 8)),
    ("agencies, a dash and a blank", "Der Turm steht. (APA/sid/red – 11.7. 2015)", date(2015, 7, 11)),
    ("agency before a table", "Der Turm steht. (APA, 5.12.2015) Ergebnisse vom Lauf.", date(2015, 12, 5)),
    ("a birthday is none", "Klara Brandt (geboren am 8.8.1915) baute den Turm.", None),
    ("no such day", "Stand: 31.11.2024", None),
    ("none", "Der Turm steht.", None),
]


@pytest.mark.parametrize(("text", "day"), [row[1:] for row in DAYS], ids=[row[0] for row in DAYS])
def test_day_of_publishing(text: str, day: date | None) -> None:
    assert published_in(text) == day


def test_tokens_stand_where_the_file_has_them() -> None:
    text = "\n\nDer Turm[3] ist alt (dpa).\n\nÄltere  Türme\nstehen nicht mehr."
    found = split_sentences(article(text))
    assert [[t.text for t in s.tokens] for s in found] == [
        ["Der", "Turm", "ist", "alt", "."],
        ["Ältere", "Türme", "stehen", "nicht", "mehr", "."],
    ]
    assert [s.paragraph for s in found] == [0, 1]
    assert all(text[t.start : t.end] == t.text for s in found for t in s.tokens)


LETTERS = st.sampled_from(
    [*'abA1 .!?…"„“”»«()[]–:,\n', "\n\n", "Der ", "z. B. ", "(dpa)", "Wien – ", "7. ", "Stand: "]
)


@given(st.lists(LETTERS, max_size=60).map("".join) | st.text(max_size=200))
def test_any_text(text: str) -> None:
    for lang in Lang:
        ends = [0]
        for number, span in sentence_spans(article(text, lang)):
            around = article(text, lang).paragraphs[number]
            assert max(around.start, ends[-1]) <= span.start < span.end <= around.end
            assert text[span.start : span.end].strip() == text[span.start : span.end]
            ends.append(span.end)


SIZE = 100_000  # characters
LONG = [
    "a", ".", "„", "\"", "(", "[1]", " ", "a. ", "1. ", "Der Turm ist alt. ", "„Ja", "wort ", "A b ",
    ". (dpa", "<b", "Wien/", "Stand: 1.1.2", "(a, ", "Der ",
]  # fmt: skip


@pytest.mark.parametrize("piece", LONG)
def test_time_is_linear(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        whole = Article("a", Lang.DE, "", None, "", Path("a"), text, (Span(0, len(text)),))
        begun = time.process_time()
        published_in(text)
        for _ in sentence_spans(whole):
            pass
        return time.process_time() - begun

    assert seconds(SIZE) < 40 * max(seconds(SIZE // 10), 0.02), "squared: 100 times"
