"""What is on the cards for those who want it: hint, voice, typing, notes of one's own."""

import json
import re
import sqlite3
from pathlib import Path

import pytest
from anki.collection import Collection
from anki.sound import TTSTag

from quizgen.faces.anki import package_bytes
from quizgen.faces.anki.fields import question_fields
from quizgen.faces.anki.note_types import CHANGED
from quizgen.faces.anki.package import STAMP, guid
from quizgen.model import Lang
from tests.faces.anki_oracle import Rendered, cards, collection, put_in, shown
from tests.faces.anki_samples import choice, cloze, deck
from tests.faces.test_anki_updates import altered

BOTH = deck(choice(), cloze(key=("Rutte: „A<B“", "“A & B”")))

HINTS = {
    "words": (("Rom am Tiber", "Rome"), ("R… a… T…", "R…")),
    "number": (("5,2 Milliarden Euro", "5.2 billion euros"), ("… … M… E…", "… … b… e…")),
    "one letter": (("3", "5"), ("…", "…")),
    "markup": (("<b>", "{{c1::x y}}"), ("…", "c… … …")),
    "no words": (("€", "%"), ("", "")),
}


@pytest.mark.parametrize(("key", "hints"), HINTS.values(), ids=HINTS.keys())
def test_the_hint_of_a_cloze_is_how_its_words_begin(key: tuple[str, str], hints: tuple[str, str]) -> None:
    spans = zip(Lang, hints, strict=True)
    wanted = "".join(f'<span lang="{lang}">{hint}</span>' for lang, hint in spans if hint)
    assert question_fields(cloze(key=key))["Hint"] == wanted


def test_a_hint_for_both_cards_is_written_once() -> None:
    assert question_fields(cloze(key=("Mark Rutte", "Mark Rutte")))["Hint"] == "M… R…"


def test_the_hint_waits_behind_a_tap_on_the_front_alone(tmp_path: Path) -> None:
    for card in shown(tmp_path, BOTH):
        has_hint = card.type == "quizgen cloze"
        assert ('<details class="hint">' in card.front) is has_hint
        assert "<details" not in card.back


def test_untouched_cards_neither_speak_nor_ask_to_type_nor_show_notes(tmp_path: Path) -> None:
    for card in shown(tmp_path, BOTH):
        assert not re.search(r"anki:play|\[\[type:|class=\"(notes|speak|typed)", card.front + card.back)


def switch(col: Collection, field: str, search: str = "^$", replacement: str = "on") -> int:
    """What Find and Replace of Anki's browser does, as README tells the learner."""
    notes = col.find_notes("note:quizgen*")
    return col.find_and_replace(
        note_ids=notes, search=search, replacement=replacement, regex=True, field_name=field, match_case=False
    ).count


def voices(col: Collection) -> list[tuple[str, str, str]]:
    """Language, and what is read on the front and on the back, of each card."""
    found = []
    for number in col.find_cards(""):
        card = col.get_card(number)
        (front,), (back,) = card.question_av_tags(), card.answer_av_tags()
        assert isinstance(front, TTSTag)
        assert isinstance(back, TTSTag)
        assert front.lang == back.lang
        found.append((front.lang, front.field_text, back.field_text))
    return sorted(found)


def test_who_fills_speak_hears_each_language_in_its_voice(tmp_path: Path) -> None:
    with collection(tmp_path) as col:
        put_in(col, package_bytes([BOTH]), tmp_path)
        assert switch(col, "Speak") == 2
        assert voices(col) == [
            ("de_DE", "In welchem US-Bundesstaat war das Treffen?", "Florida"),
            ("de_DE", "Mark Rutte war in blank.", "Rutte: „A<B“"),
            ("en_US", "In which US state was it?", "Florida"),
            ("en_US", "Mark Rutte was in blank.", "“A & B”"),
        ]
        assert switch(col, "Speak", ".+", "") == 2
        assert not any("anki:play" in card.front + card.back for card in cards(col))


def test_who_fills_type_in_types_the_answer_of_the_cards_language(tmp_path: Path) -> None:
    with collection(tmp_path) as col:
        put_in(col, package_bytes([BOTH]), tmp_path)
        assert switch(col, "TypeIn") == 1, "a choice has no such field"
        typed = [card for card in cards(col) if card.type == "quizgen cloze"]
        for number, code in enumerate(("DE", "EN")):
            box = f"[[type:cloze:Text{code}]]"
            assert re.findall(r"\[\[.*?\]\]", typed[number].front) == [box]
            assert re.findall(r"<hr.*?\]\]", typed[number].back) == [f"<hr id=answer>{box}"]
        note = typed[0].fields
        keys = [
            col.extract_cloze_for_typing(note[f"Text{code}"], n) for n, code in enumerate(("DE", "EN"), 1)
        ]
        assert [col.compare_answer(key, said) for key, said in zip(keys, ("Rutte: „A<B“", "“A & B”"), strict=True)] == [
            "<code id=typeans><span class=typeGood>Rutte: „A&lt;B“</span></code>",
            "<code id=typeans><span class=typeGood>“A &amp; B”</span></code>",
        ]  # fmt: skip


# When the question last changed and when the learner wrote, in seconds after the first build; then
# whether an import with Anki's own settings keeps what the learner wrote and brings the change.
OWN_NOTES = {
    "the question is as it was": (0, 5, True, False),
    "the question changed after": (9, 5, False, True),
    "the learner wrote after the build": (5, 9, True, False),
}


@pytest.mark.parametrize(("changed", "wrote", "kept", "brought"), OWN_NOTES.values(), ids=OWN_NOTES.keys())
def test_how_far_own_notes_last(changed: int, wrote: int, kept: bool, brought: bool, tmp_path: Path) -> None:
    later = choice(prompt=("Wo?", "Where?")) if changed else choice()
    with collection(tmp_path) as col:
        put_in(col, package_bytes([deck(choice())]), tmp_path)
        note = col.get_note(col.find_notes("")[0])
        note["Notes"] = "Mar-a-Lago"
        col.update_note(note)
        assert col.db is not None
        col.db.execute("UPDATE notes SET mod = ?", STAMP + wrote)
        assert all('<div class="notes">' in card.back for card in cards(col))
        put_in(col, package_bytes([deck(later)], {later.id: STAMP + changed}), tmp_path)
        (german, _) = cards(col)
    assert (german.fields["Notes"] == "Mar-a-Lago") is kept
    assert (german.fields["QuestionDE"] == "Wo?") is brought


@pytest.mark.parametrize("merge", [False, True], ids=["own settings", "merge note types"])
def test_a_field_that_the_learner_added_stops_updates_or_is_emptied(merge: bool, tmp_path: Path) -> None:
    later = choice(prompt=("Wo?", "Where?"))
    with collection(tmp_path) as col:
        put_in(col, package_bytes([deck(choice())]), tmp_path)
        (number,) = col.find_notes("")
        kind = col.get_note(number).note_type()
        assert kind is not None
        col.models.add_field(kind, col.models.new_field("Mine"))
        col.models.update_dict(kind)
        note = col.get_note(number)
        note["Mine"] = "Mar-a-Lago"
        col.update_note(note)
        assert col.db is not None
        col.db.execute("UPDATE notes SET mod = ?", STAMP + 1)
        again = put_in(col, package_bytes([deck(later)], {later.id: STAMP + 2}), tmp_path, merge=merge)
        note = col.get_note(number)
    assert (again.updated, again.conflicting) == ((1, 0) if merge else (0, 1))
    assert note["Mine"] == ("" if merge else "Mar-a-Lago")


def first_version(db: sqlite3.Connection) -> None:
    """The package as quizgen 0.1.0 wrote it: other names of the last fields, nothing in them."""
    names = {"Hint": "Retired", "Notes": "Spare2", "Speak": "Spare3", "TypeIn": "Spare4"}
    (models,) = db.execute("SELECT models FROM col").fetchone()
    types = json.loads(models)
    for one in types.values():
        one["mod"] = CHANGED - 1
        for field in one["flds"]:
            field["name"] = names.get(field["name"], field["name"])
        for template in one["tmpls"]:
            for side in ("qfmt", "afmt"):
                template[side] = re.sub(r"\{\{#(Hint|Notes|Speak|TypeIn)\}\}.*?\{\{/\1\}\}", "", template[side], flags=re.DOTALL)  # fmt: skip
    db.execute("UPDATE col SET models = ?", [json.dumps(types)])
    for number, fields in db.execute("SELECT id, flds FROM notes").fetchall():
        empty = "\x1f".join([*fields.split("\x1f")[:-4], "", "", "", ""])
        db.execute("UPDATE notes SET flds = ? WHERE id = ?", [empty, number])


def test_notes_of_an_earlier_version_get_hints_in_place(tmp_path: Path) -> None:
    old, new = choice(), cloze()
    with collection(tmp_path) as col:
        put_in(col, altered(package_bytes([deck(old, new)]), first_version), tmp_path)
        before = {(card.note, card.number): card for card in cards(col)}
        numbers = set(col.find_cards(""))
        assert "Spare2" in before[guid(new.id), 0].fields
        card = col.get_card(col.find_cards("note:quizgen*")[0])
        card.reps, card.ivl = 7, 30
        col.update_card(card)
        again = put_in(col, package_bytes([deck(old, new)], {new.id: STAMP + 1}), tmp_path)
        assert (again.new, again.updated, again.duplicate, again.conflicting) == (0, 1, 1, 0)
        assert set(col.find_cards("")) == numbers
        assert (col.get_card(card.id).reps, col.get_card(card.id).ivl) == (7, 30)
        assert sorted(k["name"] for k in col.models.all() if "quizgen" in k["name"]) == ["quizgen choice", "quizgen cloze"]  # fmt: skip
        after: dict[tuple[str, int], Rendered] = {(card.note, card.number): card for card in cards(col)}
    assert "<details" in after[guid(new.id), 0].front
    assert after[guid(old.id), 0].front == before[guid(old.id), 0].front
