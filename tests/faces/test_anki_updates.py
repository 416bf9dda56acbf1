"""A learner's collection lives on: whatever changes in a deck, no note is doubled, no review is lost,
and only what changed is touched.

Each row of CASES is a change, made to a deck that a learner has reviewed, tagged, edited, suspended
and flagged; the new package is imported with the options that Anki's dialog starts with. README shows
the same rows; `pytest tests/faces/test_anki_updates.py --golden` writes them there.
"""

import io
import json
import shutil
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from anki.collection import Collection

from quizgen.faces.anki import PACKER
from quizgen.faces.anki.note_types import CHANGED
from quizgen.faces.anki.package import guid
from quizgen.model import Bilingual, Choice, Deck, Proof, Question
from quizgen.store.release import plan_release, write_release
from tests.faces.anki_oracle import cards, collection, put_in
from tests.faces.anki_samples import SAID, choice, cloze, deck

README = Path(__file__).parents[2] / "README.md"
DAY = 86_400
FIRST = CHANGED - 9 * DAY  # when the learner's deck was built
FACTS = 15
REVIEWS = 50

V1 = deck(
    *(question for n in range(FACTS) for question in (choice(f"f{n}"), cloze(f"f{n}"))),
)
NOTES, CARDS = 2 * FACTS, 4 * FACTS
BOTH, GERMAN = Bilingual(True, True), Bilingual(True, False)
TAGGED, EDITED, SUSPENDED, FLAGGED, CHANGING = (choice(f"f{n}").id for n in (1, 2, 3, 4, 0))

Change = Callable[[Deck], tuple[Deck, ...]]
Alter = Callable[[sqlite3.Connection], None]


def same(ours: Deck) -> tuple[Deck, ...]:
    return (ours,)


def edit(change: Callable[[Any], Question], name: str = CHANGING) -> Change:
    """The deck with one question changed."""
    return lambda ours: (
        replace(ours, questions=tuple(change(q) if q.id == name else q for q in ours.questions)),
    )


def head(**changes: Any) -> Change:
    return lambda ours: (replace(ours, **changes),)


def without(fact: str) -> Change:
    return lambda ours: (replace(ours, questions=tuple(q for q in ours.questions if q.fact != fact)),)


def reversed_deck(ours: Deck) -> tuple[Deck, ...]:
    """Questions the other way round, and the keys of choices elsewhere among their options."""
    moved = (replace(q, position=2) if isinstance(q, Choice) else q for q in ours.questions)
    return (replace(ours, questions=tuple(moved)[::-1]),)


def split(ours: Deck) -> tuple[Deck, ...]:
    half = len(ours.questions) // 2
    return (
        replace(ours, questions=ours.questions[:half]),
        replace(ours, slug="talks", title="Gespräche", questions=ours.questions[half:]),
    )


def with_fact(ours: Deck) -> tuple[Deck, ...]:
    return (replace(ours, questions=(choice("new"), cloze("new"), *ours.questions)),)


def styles(db: sqlite3.Connection) -> None:
    """As a later version of quizgen would write its note types."""
    (models,) = db.execute("SELECT models FROM col").fetchone()
    types = json.loads(models)
    for one in types.values():
        one["css"] += ".later { color: red; }"
        one["tmpls"][0]["qfmt"] += "<!-- later -->"
        one["mod"] = CHANGED + DAY
    db.execute("UPDATE col SET models = ?", [json.dumps(types)])


def spare_field(db: sqlite3.Connection) -> None:
    """The same, with a field more on one of the notes."""
    (models,) = db.execute("SELECT models FROM col").fetchone()
    types = json.loads(models)
    for one in types.values():
        one["mod"] = CHANGED + DAY
        one["flds"][-1]["name"] = {"Spare4": "Picture"}.get(name := one["flds"][-1]["name"], name)
    db.execute("UPDATE col SET models = ?", [json.dumps(types)])
    (fields,) = db.execute("SELECT flds FROM notes WHERE guid = ?", [guid(CHANGING)]).fetchone()
    changed = "\x1f".join([*fields.split("\x1f")[:-1], "a picture"])
    later = [changed, FIRST + 3 * DAY, guid(CHANGING)]
    db.execute("UPDATE notes SET flds = ?, mod = ? WHERE guid = ?", later)


def vacuum(db: sqlite3.Connection) -> None:
    db.execute("VACUUM")


def lose_ledger(decks: Path) -> None:
    (decks / "rutte.ledger.yaml").unlink()


def rename_ledger(decks: Path) -> None:
    (decks / "rutte.ledger.yaml").rename(decks / "talks.ledger.yaml")


@dataclass(frozen=True, slots=True)
class Case:
    """A change and what it does to the notes of the learner."""

    steps: tuple[Change, ...]  # each is applied to the deck as it was first
    new: int = 0
    updated: int = 0
    cards: int = 0  # that are added
    says: str = ""
    retired: bool = False  # the package of retired questions is imported, too
    meanwhile: Callable[[Path], None] | None = None  # done to the folder of decks
    alter: Alter | None = None

    @property
    def untouched(self) -> int:
        return NOTES - self.updated


CASES = {
    "built again": Case((same,)),
    "built on another machine": Case((same,), alter=vacuum),
    "a stem reworded": Case((edit(lambda q: replace(q, prompt=Bilingual("Wo war es?", "Where?"))),), updated=1),
    "another distractor": Case(
        (edit(lambda q: replace(q, distractors=(*q.distractors[:1], Bilingual("Ohio", "Ohio")))),), updated=1
    ),
    "a date written otherwise": Case(
        (edit(lambda q: replace(q, key=Bilingual("22.11.2024", "22/11/2024")), cloze("f0").id),), updated=1
    ),
    "other evidence": Case((edit(lambda q: replace(q, proof=Proof(f"{SAID} Ja.", "Florida"))),), updated=1),
    "one more answer to type": Case((edit(lambda q: replace(q, also=("FL",))),)),
    "questions and options in another order": Case((reversed_deck,)),
    "a fact added": Case((with_fact,), new=2, cards=4),
    "a fact removed": Case((without("f0"),), says="notes stay until you import `…-retired.apkg`"),
    "a fact removed, retired package imported": Case(
        (without("f0"),), updated=2, retired=True, says="tagged `quizgen::retired`"
    ),
    "a retired fact brought back": Case((without("f0"), same), updated=2, retired=True, says="tag gone"),
    "changed twice": Case(
        (
            edit(lambda q: replace(q, prompt=Bilingual("Wo war es?", "Where?"))),
            edit(lambda q: replace(q, prompt=Bilingual("Wo nur?", "Where then?"))),
        ),
        updated=1,
    ),
    "changed and changed back": Case(
        (edit(lambda q: replace(q, prompt=Bilingual("Wo war es?", "Where?"))), same), updated=1
    ),
    "a language added: its own sentence, no longer a quoted one": Case(
        (edit(lambda q: replace(q, native=BOTH, prompt=Bilingual(q.prompt.de, "In ____.")), cloze("f0").id),),
        updated=1,
    ),
    "a language taken away: the other is quoted": Case(
        (edit(lambda q: replace(q, native=GERMAN, prompt=Bilingual(q.prompt.de, "What? “Rutte war in ____.”"))),),
        updated=1,
    ),
    "deck title renamed": Case(
        (head(title="Rutte bei Trump"),), updated=NOTES, says="cards stay in their decks"
    ),
    "source renamed": Case((head(source="DW"),), updated=NOTES),
    "article renamed (`quizgen rename`)": Case(
        (head(slug="talks"),), updated=NOTES, meanwhile=rename_ledger, says="cards stay in their decks"
    ),
    "article split in two": Case((split,), updated=FACTS, says="cards stay in their decks"),
    "new look of the cards": Case((same,), alter=styles, says="note types updated in place"),
    "a spare field put to use": Case((same,), updated=1, alter=spare_field, says="note types updated in place"),
    "ledger lost": Case(
        (same,), updated=NOTES, meanwhile=lose_ledger, says="your edits and tags are overwritten; the build warns"
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class State:
    """What a collection holds; of cards all but when they were last saved."""

    notes: dict[str, tuple[Any, ...]]
    cards: dict[int, tuple[Any, ...]]
    reviews: tuple[tuple[Any, ...], ...]
    types: int


def state(col: Collection) -> State:
    assert col.db is not None
    notes = col.db.all("SELECT guid, id, mid, mod, tags, flds FROM notes")
    found = col.db.all(
        "SELECT id, nid, did, ord, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags,"
        " data FROM cards"
    )
    assert len({row[0] for row in notes}) == len(notes), "two notes of one guid"
    return State(
        {row[0]: tuple(row[1:]) for row in notes},
        {row[0]: tuple(row[1:]) for row in found},
        tuple(tuple(row) for row in col.db.all("SELECT * FROM revlog ORDER BY id")),
        sum(kind["name"].startswith("quizgen") for kind in col.models.all()),
    )


def build(folder: Path, now: int, *decks: Deck) -> tuple[str, ...]:
    with TemporaryDirectory() as staging:
        release = plan_release(decks, folder, PACKER, now, Path(staging))
        write_release(release.files)
    return release.warnings


@pytest.fixture(scope="module")
def learner(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the decks as they were and the collection of somebody who learned with them."""
    folder = tmp_path_factory.mktemp("learner")
    build(folder / "decks", FIRST, V1)
    with collection(folder) as col:
        put_in(col, (folder / "decks" / "rutte.apkg").read_bytes(), folder)
        first = [card for note in col.find_notes("") for card in col.get_note(note).card_ids()][:REVIEWS]
        for number in first:
            card = col.get_card(number)
            card.start_timer()
            col.sched.answerCard(card, 3)
        of = {col.get_note(number).guid: number for number in col.find_notes("")}
        col.tags.bulk_add([of[guid(TAGGED)], of[guid(CHANGING)]], "mine")
        note = col.get_note(of[guid(EDITED)])
        note["Evidence"] += " Remember: Mar-a-Lago."
        col.update_note(note)
        col.sched.suspend_cards(col.card_ids_of_note(of[guid(SUSPENDED)])[:1])
        col.set_user_flag_for_cards(2, col.card_ids_of_note(of[guid(FLAGGED)])[:1])
        assert col.db is not None
        col.db.execute("UPDATE notes SET mod = ? WHERE mod > ?", FIRST + DAY, FIRST)
    return folder


def packages(folder: Path, decks: tuple[Deck, ...], case: Case) -> Iterator[bytes]:
    for one in decks:
        yield altered((folder / f"{one.slug}.apkg").read_bytes(), case.alter)
        retired = folder / f"{one.slug}-retired.apkg"
        if case.retired and retired.exists():
            yield retired.read_bytes()


def altered(package: bytes, alter: Alter | None) -> bytes:
    if alter is None:
        return package
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as old, zipfile.ZipFile(out, "w") as new:
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
            db.deserialize(old.read("collection.anki2"))
            alter(db)
            new.writestr("collection.anki2", db.serialize())
        new.writestr("media", old.read("media"))
    return out.getvalue()


def sent(package: bytes) -> dict[str, tuple[list[str], str]]:
    """Tags and fields of the notes of a package by guid."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive, closing(sqlite3.connect(":memory:")) as db:
        db.deserialize(archive.read("collection.anki2"))
        rows = db.execute("SELECT guid, tags, flds FROM notes")
        return {name: (sorted(tags.split()), fields) for name, tags, fields in rows}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_a_change_reaches_learners_and_costs_them_nothing(case: Case, learner: Path, tmp_path: Path) -> None:
    shutil.copytree(learner, tmp_path, dirs_exist_ok=True)
    folder = tmp_path / "decks"
    if case.meanwhile:
        case.meanwhile(folder)
    contents: dict[str, tuple[list[str], str]] = {}
    with collection(tmp_path) as col:
        before = state(col)
        for number, change in enumerate(case.steps, 2):
            decks = change(V1)
            build(folder, FIRST + number * DAY, *decks)
            for package in packages(folder, decks, case):
                contents |= sent(package)
                put_in(col, package, tmp_path)
        after = state(col)
        blank = sum(len(note.card_ids) for note in col.get_empty_cards().notes)
        shown = {card.note: card for card in cards(col)}
    check(case, before, after, contents)
    assert blank == 0
    assert all(".later" in card.css for card in shown.values()) is (case.alter is styles)
    if case.retired:
        gone = len(case.steps) == 1
        assert ("quizgen::retired" in shown[guid(CHANGING)].tags) is gone
        assert ("This question has left the deck." in shown[guid(CHANGING)].front) is gone


def check(case: Case, before: State, after: State, contents: dict[str, tuple[list[str], str]]) -> None:
    assert len(before.notes) == NOTES
    assert len(before.cards) == CARDS
    assert len(before.reviews) == REVIEWS
    assert before.notes.keys() <= after.notes.keys()
    assert len(after.notes) - len(before.notes) == case.new, "notes are doubled or missing"
    assert after.reviews == before.reviews, "reviews are lost"
    assert {number: after.cards.get(number) for number in before.cards} == before.cards, "progress is lost"
    assert len(after.cards) - len(before.cards) == case.cards
    assert after.types == before.types == 2
    updated = {name for name, note in before.notes.items() if after.notes[name] != note}
    assert len(updated) == case.updated
    for name, (*_, tags, fields) in after.notes.items():
        if name in updated or name not in before.notes:
            assert (sorted(tags.split()), fields) == contents[name], "the learner does not have what was sent"


def test_the_learner_had_something_to_lose(learner: Path, tmp_path: Path) -> None:
    shutil.copytree(learner, tmp_path, dirs_exist_ok=True)
    with collection(tmp_path) as col:
        found = {
            what: len(col.find_notes(query))
            for what, query in {
                "reviewed": "-is:new", "tagged": "tag:mine", "edited": "Mar-a-Lago",
                "suspended": "is:suspended", "flagged": "flag:2",
            }.items()
        }  # fmt: skip
    assert found == {"reviewed": 25, "tagged": 2, "edited": 1, "suspended": 1, "flagged": 1}


def table() -> str:
    rows = [
        f"| {name} | {case.new} | {case.updated} | {case.untouched} | {case.says} |"
        for name, case in CASES.items()
    ]
    return "\n".join(["| change | new | updated | untouched | |", "| --- | --- | --- | --- | --- |", *rows])


def test_readme_shows_the_changes_tried(request: pytest.FixtureRequest) -> None:
    text = README.read_text(encoding="utf-8")
    before, begin, rest = text.partition("<!-- anki-updates -->\n")
    _, end, after = rest.partition("\n<!-- end -->")
    assert begin
    assert end, "README has no place for the table"
    wanted = before + begin + table() + end + after
    if request.config.getoption("--golden"):
        README.write_text(wanted, encoding="utf-8")
    assert text == wanted
