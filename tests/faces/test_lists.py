"""Lists that others wrote: every usual kind is read, ids last, and a bad one is told line by line."""

import csv
import io
from pathlib import Path
from random import Random

import pytest
from anki.collection import Collection
from hypothesis import given
from hypothesis import strategies as st

from quizgen.errors import QuizgenError
from quizgen.faces.cli import main
from quizgen.faces.foreign import others_in, read_any
from quizgen.faces.tui.screens.setup import Setup
from quizgen.model import GAP, Choice, Deck
from quizgen.store.decks import read_deck
from tests.faces.tui_table import painted, playing, press


def read(folder: Path, data: str | bytes, name: str = "words.tsv") -> Deck:
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return read_any(path)


def sides(deck: Deck) -> dict[str, str]:
    return {q.prompt.de.removesuffix(f" {GAP}"): q.key.de for q in deck.questions}


TWO = {"Käse": "cheese", "der Baum": "tree"}
KINDS = {
    "tabs": ("Käse\tcheese\nder Baum\ttree\n", "words.tsv"),
    "no line end": ("Käse\tcheese\nder Baum\ttree", "words"),
    "old line ends": ("Käse\tcheese\rder Baum\ttree\r", "words.txt"),
    "semicolons, as Excel": ("\ufeffKäse;cheese\r\nder Baum;tree\r\n", "words.csv"),
    "commas": ("Käse,cheese\nder Baum,tree\n", "words.csv"),
    "Excel says how": ("sep=|\nKäse|cheese\nder Baum|tree\n", "words.csv"),
    "for people": ("Käse = cheese\n\nder Baum – tree\n", "words.txt"),
    "names of columns": ("Vorderseite;Rückseite\nKäse;cheese\nder Baum;tree\n", "words.csv"),
    "languages as names": ("Deutsch,Englisch\nKäse,cheese\nder Baum,tree\n", "words.csv"),
    "other order": ("back;tags;front\ncheese;;Käse\ntree;;der Baum\n", "words.csv"),
    "remarks and space": ("# from a book\n\n Käse \t cheese \nder Baum\ttree\n\t\n", "words.tsv"),
    "quoted": ('"Käse","cheese"\n"der\nBaum","tree"\n', "words.csv"),
    "Anki": ("#separator:Semicolon\n#html:false\nKäse;cheese\nder Baum;tree\n", "words.txt"),
    "Anki, with markup": ("#separator:tab\n#html:true\n<b>K&auml;se</b>\tcheese[sound:a.mp3]\nder<br>Baum\ttree\n", "words.txt"),
    "Anki, older, with markup": ("K&auml;se&nbsp;\t<div>cheese</div>\nder Baum\ttree\n", "words.txt"),
    "Anki, with its own columns": (
        "#separator:tab\n#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:6\n"
        "a1\tBasic\tFood\tKäse\tcheese\tdairy\na2\tBasic\tFood\tder Baum\ttree\t\n", "words.txt",
    ),
    "Anki, columns named": ("#columns:English\tFront\tTags\ncheese\tKäse\t\ntree\tder Baum\t\n", "words.txt"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "name"), KINDS.values(), ids=KINDS.keys())
def test_every_usual_kind_is_read(text: str, name: str, tmp_path: Path) -> None:
    assert sides(read(tmp_path, text, name)) == TWO


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_every_usual_encoding_is_read(encoding: str, tmp_path: Path) -> None:
    text = "Käse\tcheese\n„Größe“ – naïve\tsize\n"
    assert sides(read(tmp_path, text.encode(encoding))) == {"Käse": "cheese", "„Größe“ – naïve": "size"}


UNCLEAR = {
    "MS-DOS": ("Haus\thouse\nKäse\tcheese", "cp850", 2),
    "Macintosh": ("Käse\tcheese", "mac-roman", 1),
    "Polish": ("łódka\tboat\nser żółty\tcheese", "cp1250", 2),
    "Russian": ("cheese\tсыр\nhello\tпривет", "cp1251", 1),
}


@pytest.mark.parametrize(("text", "encoding", "line"), UNCLEAR.values(), ids=UNCLEAR.keys())
def test_an_encoding_that_cannot_be_told_is_not_guessed(
    text: str, encoding: str, line: int, tmp_path: Path
) -> None:
    with pytest.raises(QuizgenError) as caught:
        read(tmp_path, text.encode(encoding))
    assert f"words.tsv:{line}: byte 0x" in str(caught.value)
    assert "is neither UTF-8 nor clearly Windows-1252; save the file as UTF-8" in str(caught.value)


BAD = {
    "nothing": ("", ["words.csv: holds no rows; write in each a front, a tab, a back"]),
    "remarks only": ("# a;b\n", ["words.csv: holds no rows; write in each a front, a tab, a back"]),
    "one column": ("Haus\nBaum\n", ["words.csv:1: no sign parts front and back; write a tab between them, or ';' as Excel does"]),
    "half a code": (b"\xff\xfea", ["words.csv:1: is no UTF-16 text; save the file as UTF-8 (Excel: 'CSV UTF-8')"]),
    "control character": ("a;b\nc\x00d;e\n".encode("utf-8-sig"), ["words.csv:2: control character U+0000 in the text; delete it, or check that this is a text file"]),
    "several": (
        'Rom;Rome\nParis;capital; of France\nBonn\n;Kiel\n"Trier;Treves\nTurm;tower\n',
        [
            "words.csv:2: has 3 cells, most rows have 2; put a text that holds ';' in quotes",
            "words.csv:3: has no back; add it, or delete the row",
            "words.csv:4: has no front; add it, or delete the row",
            'words.csv:5: a quote is opened or closed in the wrong place; double each quote that belongs to the text: "a ""word"" more"',
        ],
    ),
    "bad head": (
        "#separator:banana\n#html:maybe\n#tags column:last\na;b\n",
        [
            "words.csv:1: '#separator:banana' says nothing; #separator: Tab, Comma, Semicolon, Pipe, Colon, Space or the sign itself",
            "words.csv:2: '#html:maybe' says nothing; #html:true or #html:false",
            "words.csv:3: '#tags column:last' says nothing; #tags column:1, or whichever it is",
        ],
    ),
    "pictures only": ("<img src='a.png'>;Rom\n", ["words.csv: holds nothing to ask (1 asks about a picture)"]),
}  # fmt: skip


@pytest.mark.parametrize(("data", "says"), BAD.values(), ids=BAD.keys())
def test_all_that_is_wrong_is_told_at_once(data: str | bytes, says: list[str], tmp_path: Path) -> None:
    with pytest.raises(QuizgenError) as caught:
        read(tmp_path, data, "words.csv")
    assert str(caught.value).replace(f"{tmp_path}/", "").splitlines() == says


def test_quotes_are_text_where_tabs_part_the_cells(tmp_path: Path) -> None:
    text = '"Moin" sagen\tto say hello\n"Tschüs\tbye\n5" Rohr\tpipe\n'
    assert sides(read(tmp_path, text)) == {
        '"Moin" sagen': "to say hello",
        '"Tschüs': "bye",
        '5" Rohr': "pipe",
    }


def test_a_sign_within_the_words_does_not_part_them(tmp_path: Path) -> None:
    assert sides(read(tmp_path, "go,gehen; laufen\nsee,sehen; besuchen\n", "words.csv")) == {
        "go": "gehen; laufen",
        "see": "sehen; besuchen",
    }
    assert sides(read(tmp_path, "go\tgehen, laufen; fahren\n")) == {"go": "gehen, laufen; fahren"}


def test_two_rows_of_one_front_are_one_question_with_two_answers(tmp_path: Path) -> None:
    (question,) = read(tmp_path, "Bank\tbank\nBank\tbench (in a park)\n").questions
    assert question.key.en == "bank; bench (in a park)"
    assert question.also == ("bank", "bench (in a park)", "bench")


def test_tags_and_gaps_and_decks_are_taken_over(tmp_path: Path) -> None:
    deck = read(
        tmp_path,
        "#separator:tab\n#html:true\n#tags:latin\n#tags column:3\n#deck:Rom::Stadt\n"
        "{{c1::Rom}} liegt am {{c2::Tiber::Fluss}}.\t\tgeo easy\nforum\tMarkt\t\n",
    )
    assert sides(deck) == {
        f"{GAP} liegt am Tiber.": "Rom",
        f"Rom liegt am {GAP}.": "Tiber",
        "forum": "Markt",
    }
    assert [q.tags for q in deck.questions] == [("latin", "geo", "easy")] * 2 + [("latin",)]
    assert deck.title == "Rom · Stadt"


def test_what_is_left_out_is_counted(tmp_path: Path) -> None:
    deck = read(tmp_path, "<img src=a.png>\tRom\nTiber\tFluss\n" + "wer\t" + "sehr lang " * 30)
    assert (len(deck.questions), deck.source) == (1, "words.tsv (1/3)")


def test_long_answers_are_chosen_among_each_other(tmp_path: Path) -> None:
    rows = [
        f"Satz {n}\tdas ist ein Satz, den niemand von Hand eintippen will, Nummer {n}\n" for n in range(5)
    ]
    deck = read(tmp_path, "".join(rows))
    assert all(isinstance(q, Choice) and len(set(q.options(deck.lang))) == 4 for q in deck.questions)


def test_what_anki_exports_as_text_is_read(tmp_path: Path) -> None:
    col = Collection(str(tmp_path / "collection.anki2"))
    deck = col.decks.id("Sprache")
    for name, row in (
        ("Basic", ["Was heißt „Käse“?", 'cheese, "mild"']),
        ("Basic", ["der <b>Baum</b><br>&amp; Wald", "tree\t& wood"]),
        ("Cloze", ["{{c1::Rom}} liegt in Italien", ""]),
    ):
        kind = col.models.by_name(name)
        assert kind
        assert deck
        note = col.new_note(kind)
        note.fields, note.tags = row, ["eins", "zwei"]
        col.add_note(note, deck)
    path = tmp_path / "notes.txt"
    for every in (True, False):
        col.export_note_csv(
            out_path=str(path), limit=None, with_html=every, with_tags=every, with_deck=every,
            with_notetype=every, with_guid=every,
        )  # fmt: skip
        read = read_any(path)
        expected = {
            "Was heißt „Käse“?": 'cheese, "mild"',
            "der Baum & Wald": "tree & wood",
            f"{GAP} liegt in Italien": "Rom",
        }
        assert sides(read) == expected
        assert read.title == ("Sprache" if every else "notes")
        assert {q.tags for q in read.questions} == ({("eins", "zwei")} if every else {()})
    col.close()


# --- properties

TEXT = st.text(
    st.characters(exclude_categories=("C", "Zl", "Zp", "Zs"), exclude_characters="<>&[]{}_#\u034f")
    | st.sampled_from(' ,;|"'),
    min_size=1,
    max_size=12,
).filter(lambda text: bool(text.strip(' ,;|"')))
ROWS = st.dictionaries(
    TEXT.map(lambda t: f"x{' '.join(t.split())}"),
    TEXT.map(lambda t: f"y{' '.join(t.split())}"),
    min_size=1,
    max_size=6,
)
WRITTEN = st.sampled_from([("\t", "\r\n"), (";", "\r\n"), (",", "\n"), ("|", "\n")])


def write(rows: dict[str, str], sign: str, end: str, quoting: int = csv.QUOTE_ALL) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=sign, lineterminator=end, quoting=quoting).writerows(rows.items())  # type: ignore[arg-type]
    return out.getvalue()


@given(ROWS, WRITTEN, st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_what_a_program_writes_is_read(
    tmp_path_factory: pytest.TempPathFactory, rows: dict[str, str], written: tuple[str, str], encoding: str
) -> None:
    data = f"#separator:{written[0]}\n{write(rows, *written)}".encode(encoding)
    deck = read(tmp_path_factory.getbasetemp(), data, "any.csv")
    normal = {" ".join(front.split()): " ".join(back.split()) for front, back in rows.items()}
    assert sides(deck) == normal


@given(ROWS, ROWS, st.randoms())
def test_other_rows_change_no_id(
    tmp_path_factory: pytest.TempPathFactory, rows: dict[str, str], more: dict[str, str], rng: Random
) -> None:
    def ids(table: dict[str, str]) -> dict[str, str]:
        deck = read(tmp_path_factory.getbasetemp(), write(table, "\t", "\n"), "any.tsv")
        return {q.prompt.de: q.id for q in deck.questions}

    both = [*(rows | {f"z{front}": back for front, back in more.items()}).items()]
    rng.shuffle(both)
    before, after = ids(rows), ids(dict(both))
    assert {front: after[front] for front in before} == before


@given(
    st.binary(max_size=200) | st.text(st.sampled_from('ab\t;,"\n\r# :ä<{c1}'), max_size=80).map(str.encode)
)
def test_any_bytes_are_a_deck_or_told(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.txt"
    path.write_bytes(data)
    told = []
    try:
        found: object = read_any(path).questions
    except QuizgenError as error:
        found = told = [problem.where.path for problem in error.problems]
    assert found
    assert set(told) <= {path}


# --- in use


async def test_a_list_is_played_and_asked_by_its_tags(tmp_path: Path) -> None:
    deck = read(tmp_path, "front;back;tags\nHaus;house;noun\ngehen;to go;verb\nBaum;tree;noun\n")
    async with playing(deck) as (app, pilot):
        await press(pilot, "r", "down", "right", "right")
        assert isinstance(app.screen, Setup)
        assert app.screen.plan.tag == "noun"
        assert "2 Fragen" in painted(app)


def test_a_list_becomes_a_deck_file_and_goes_on_to_other_programs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "Meine Wörter.tsv"
    path.write_text("front\tback\ttags\nHaus\thouse; home\tnoun\n", encoding="utf-8")
    assert main(["import-anki", str(path), "--decks", str(tmp_path)]) == 0
    assert read_deck(tmp_path / "meine-woerter.yaml") == read_any(path)
    assert main(["export", str(path), "--to", "tsv"]) == 0
    assert "Haus ____\thouse; home" in capsys.readouterr().out


def test_the_list_in_the_readme_is_one(tmp_path: Path) -> None:
    text = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    deck = read(tmp_path, text.partition("<!-- list -->\n```\n")[2].partition("```")[0], "words.csv")
    assert sides(deck) == {"die Bank": "bank; bench (in a park)", "gehen": "to go / to walk"}
    assert [q.also for q in deck.questions] == [
        ("bank", "bench (in a park)", "bench"),
        ("to go", "to walk"),
    ]
    assert [q.tags for q in deck.questions] == [("noun", "city"), ("verb",)]


def test_lists_in_the_learners_own_folder_are_found(tmp_path: Path) -> None:
    for name in ("b.csv", "a.TSV", "c.yaml", "c.apkg", "d.txt", "e.png"):
        (tmp_path / name).touch()
    assert [path.name for path in others_in(tmp_path)] == ["a.TSV", "b.csv", "c.apkg", "d.txt"]
    assert others_in(tmp_path / "none") == []
