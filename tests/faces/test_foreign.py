"""Packages that others made: what becomes of their cards, and that a bad one does no harm."""

import io
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from anki.collection import Collection, ExportAnkiPackageOptions
from hypothesis import given
from hypothesis import strategies as st

from quizgen.faces.anki import package_bytes
from quizgen.faces.cli import main
from quizgen.faces.foreign import archive
from quizgen.faces.foreign.sides import HOLE, cloze, plain
from quizgen.faces.foreign.wire import read_fields
from quizgen.model import GAP, Choice, Cloze, Deck
from quizgen.store.decks import read_deck
from tests.faces.anki_samples import SAMPLE

LONG = "ein Satz, der so lang ist, dass ihn hier ganz gewiss niemand tippen will, Nummer"
BASIC = [
    ("Was ist die <b>Hauptstadt</b> von Frankreich?", "Paris"),
    ("der Baum<br>&amp; der Wald[sound:baum.mp3]", "the tree & the wood"),
    ("<img src='karte.png'>", "Rom"),
    ("Leer?", "<div> </div>"),
    *((f"Was sagt man zu {n}?", f"{LONG} {n}") for n in range(4)),
]
CLOZES = [
    "{{c1::Rom}} liegt am {{c2::Tiber::Fluss}} und ist alt.",
    "{{c1::Der}} und {{c1::die}}",
    "Im {{c1::Jahr {{c2::1949}}}} wurde es gegründet.",
]


@pytest.fixture(scope="module", params=[True, False], ids=["old format", "new format"])
def package(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What Anki itself exports."""
    folder = tmp_path_factory.mktemp("made")
    col = Collection(str(folder / "collection.anki2"))
    deck = col.decks.id("Erdkunde::Städte und Flüsse")
    for name, rows in (("Basic (and reversed card)", BASIC), ("Cloze", [(text, "") for text in CLOZES])):
        for row in rows:
            kind = col.models.by_name(name)
            assert kind
            assert deck
            note = col.new_note(kind)
            note.fields, note.tags = list(row), ["geo"]
            col.add_note(note, deck)
    path = folder / "Erdkunde 1.apkg"
    options = ExportAnkiPackageOptions(legacy=request.param, with_media=False, with_scheduling=False)
    col.export_anki_package(out_path=str(path), options=options, limit=None)
    col.close()
    return path


def imported(path: Path, folder: Path) -> Deck:
    assert main(["import-anki", str(path), "--decks", str(folder)]) == 0
    (file,) = folder.glob("*.yaml")
    return read_deck(file)


def test_cards_become_questions(package: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    deck = imported(package, tmp_path)
    assert (deck.slug, deck.title, deck.lang) == ("erdkunde-1", "Erdkunde · Städte und Flüsse", "de")
    typed = {q.prompt.de: q.key.de for q in deck.questions if isinstance(q, Cloze)}
    assert typed == {
        f"Was ist die Hauptstadt von Frankreich? {GAP}": "Paris",
        f"Paris {GAP}": "Was ist die Hauptstadt von Frankreich?",
        f"der Baum & der Wald {GAP}": "the tree & the wood",
        f"the tree & the wood {GAP}": "der Baum & der Wald",
        **{f"{LONG} {n} {GAP}": f"Was sagt man zu {n}?" for n in range(4)},
        f"{GAP} liegt am Tiber und ist alt.": "Rom",
        f"Rom liegt am {GAP} und ist alt.": "Tiber",
        f"Im {GAP} wurde es gegründet.": "Jahr 1949",
        f"Im Jahr {GAP} wurde es gegründet.": "1949",
    }
    chosen = [q for q in deck.questions if isinstance(q, Choice)]
    assert {q.prompt.de: q.key.de for q in chosen} == {
        f"Was sagt man zu {n}?": f"{LONG} {n}" for n in range(4)
    }
    assert all(len(set(q.options(deck.lang))) == 4 for q in chosen)
    assert {(q.native.de, q.native.en, q.prompt.de == q.prompt.en, q.tags) for q in deck.questions} == {
        (True, False, True, ("geo",))
    }
    assert capsys.readouterr().out.splitlines()[1:] == [
        "  left out: 1, a gap that stands twice",
        "  left out: 1, asks about a picture",
        "  left out: 2, nothing to read on the back",
    ]


def test_importing_again_keeps_the_ids(package: Path, tmp_path: Path) -> None:
    first = imported(package, tmp_path)
    assert imported(package, tmp_path) == first


def test_our_own_packages_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "own.apkg"
    path.write_bytes(package_bytes([SAMPLE]))
    deck = imported(path, tmp_path / "decks")
    assert f"Treffen in Florida Mark Rutte war in {GAP}." in {q.prompt.de for q in deck.questions}


def test_a_deck_that_was_built_is_not_replaced(
    package: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    built = tmp_path / "rutte.yaml"
    built.write_text("# Made by 'quizgen build'\n", encoding="utf-8")
    assert main(["import-anki", str(package), "--decks", str(tmp_path), "--name", "rutte"]) == 1
    assert "is there already, and was not imported; choose a --name" in capsys.readouterr().err
    assert built.read_text(encoding="utf-8") == "# Made by 'quizgen build'\n"


def zipped(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archived:
        for name, data in members.items():
            archived.writestr(name.replace("_", "."), data)
    return out.getvalue()


def database(script: str) -> bytes:
    with closing(sqlite3.connect(":memory:")) as db:
        db.executescript(script)
        return db.serialize()


TABLES = "CREATE TABLE col (models, decks); CREATE TABLE notes (id, guid, mid, flds, tags); CREATE TABLE cards (nid, ord, did);"
FOR_EVER = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id, i AS guid, 1 AS mid, 'a' AS flds, '' AS tags FROM n"
GOOD = package_bytes([SAMPLE])
BAD = {
    "nothing": (b"", "is no Anki package"),
    "no zip": (b"PK\3\4" + b"x" * 99, "is no Anki package"),
    "another zip": (zipped(word_xml=b"<a/>"), "holds no collection that quizgen knows"),
    "cut off": (GOOD[:2000] + GOOD[-120:], "cannot be unpacked"),
    "no database": (zipped(collection_anki2=b"hello" * 99), "holds no collection that quizgen knows"),
    "half a database": (zipped(collection_anki2=database(TABLES)[:5000]), "holds a damaged collection"),
    "no tables": (zipped(collection_anki2=database("CREATE TABLE a (b)")), "holds a damaged collection"),
    "no note types": (zipped(collection_anki2=database(TABLES)), "holds a damaged collection"),
    "not packed": (zipped(collection_anki21b=b"x" * 99), "cannot be unpacked"),
    "a view that counts for ever": (
        zipped(collection_anki2=database(TABLES.replace("CREATE TABLE notes (id, guid, mid, flds, tags)", f"CREATE VIEW notes AS {FOR_EVER}"))),
        "holds a damaged collection (it has views or triggers)",
    ),
    "JSON of another kind": (
        zipped(collection_anki2=database(f"{TABLES} INSERT INTO col VALUES ('[]', '{{}}')")), "holds a damaged collection",
    ),
    "no cards": (
        zipped(collection_anki2=database(f"{TABLES} INSERT INTO col VALUES ('{{}}', '{{}}')")), "holds nothing to ask (no cards)",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("data", "says"), BAD.values(), ids=BAD.keys())
def test_a_bad_package_gives_one_line(
    data: bytes, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "bad.apkg"
    path.write_bytes(data)
    assert main(["import-anki", str(path), "--decks", str(tmp_path / "decks")]) == 1
    assert capsys.readouterr().err.startswith(f"{path}: {says}")
    assert not (tmp_path / "decks").exists()


@pytest.mark.parametrize("name", ["collection.anki2", "collection.anki21b"])
def test_a_bomb_is_not_unpacked(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import zstandard

    monkeypatch.setattr(archive, "LIMIT", 3_000_000)
    zeros = bytes(20_000_000)
    path = tmp_path / "bomb.apkg"
    path.write_bytes(
        zipped(**{name.replace(".", "_"): zstandard.compress(zeros) if name.endswith("b") else zeros})
    )
    assert path.stat().st_size < 50_000
    assert main(["import-anki", str(path), "--decks", str(tmp_path)]) == 1
    assert capsys.readouterr().err.startswith(f"{path}: unpacks to more than 3 MB; ")


def test_a_missing_file_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import-anki", str(tmp_path / "no.apkg")]) == 1
    assert capsys.readouterr().err == f"{tmp_path}/no.apkg: there is no such file; check the name\n"


GAPS = [
    ("one", "{{c1::a}} b", [f"{HOLE} b", "a"]),
    ("with hint", "{{c1::a::what}} b", [f"{HOLE} b", "a"]),
    ("another number", "{{c2::a::what}} b", ["a b"]),
    ("several numbers", "{{c2,1::a}} b", [f"{HOLE} b", "a"]),
    ("within another", "{{c2::x {{c1::a}}}} b", [f"x {HOLE} b", "a"]),
    ("round another", "{{c1::x {{c2::a}}}} b", [f"{HOLE} b", "x a"]),
    ("never closed", "{{c1::a b", ["a b"]),
    ("colons outside", "a::b }} {{c1::c}}", [f"a::b }}}} {HOLE}", "c"]),
]


@pytest.mark.parametrize(("text", "found"), [g[1:] for g in GAPS], ids=[g[0] for g in GAPS])
def test_gaps_are_found(text: str, found: list[str]) -> None:
    shown, answers = cloze(text, 1)
    assert [shown, *answers] == found


MARKUP = st.lists(
    st.sampled_from(("{{c1::", "{{c2::", "::", "}}", "a", "<b>", "<!--", "<", "&lt;", "[sound:", "]"))
)


@given(MARKUP.map("".join))
def test_any_text_is_read(text: str) -> None:
    shown, answers = cloze(text, 1)
    assert shown.count(HOLE) <= len(answers)
    assert "\n" not in plain(shown)[0]


@given(st.binary(max_size=60))
def test_any_bytes_are_fields_or_an_error(data: bytes) -> None:
    try:
        fields = read_fields(data)
    except ValueError:
        return
    assert all(number >= 0 for number in fields)
