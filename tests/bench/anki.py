"""The Anki export at size, as a table: `python tests/bench/anki.py [NOTES]`. Nothing is asserted:
machines are noisy.

Each figure is the best of a few fresh processes, ours and bare genanki's in turn.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
NOTES = 100_000  # two cards each
ROUNDS = 3
ENV = os.environ | {"PYTHONPATH": str(ROOT)}

DECK = """
import resource, sys, time
from pathlib import Path
from quizgen.model import Bilingual, Choice, Cloze, Deck, GAP, Kind, Lang, Proof, question_id
from quizgen.values.names import Person

BOTH = Bilingual(True, True)

def question(slug, n):
    key = Bilingual(f"Ada Nr{n}", f"Ada Nr{n}")
    value, proof = Person(key, "engineer"), Proof(f"Ada Nr{n} eröffnete 19{n % 90 + 10} die Werkstatt {n}.", f"Ada Nr{n}")
    if n % 2:
        prompt = Bilingual(f"{GAP} eröffnete die Werkstatt {n}.", f"{GAP} opened workshop {n}.")
        return Cloze(question_id(slug, f"f{n}", "who", Kind.CLOZE), prompt, key, value, (), BOTH, proof)
    prompt = Bilingual(f"Wer eröffnete die Werkstatt {n}?", f"Who opened workshop {n}?")
    wrong = tuple(Bilingual(f"{name} Nr{n}", f"{name} Nr{n}") for name in ("Ida", "Eva", "Uta"))
    return Choice(question_id(slug, f"f{n}", "who", Kind.CHOICE), prompt, key, value, (), BOTH, proof, wrong, n % 4)

notes, decks = int(sys.argv[2]), int(sys.argv[3])
made = [
    Deck(f"d{d}", f"Deck {d}", Lang.DE, None, "", tuple(question(f"d{d}", n) for n in range(notes // decks)))
    for d in range(decks)
]
"""
# What Anki finds wrong with it, checked as in the tests.
CHECKED = f"""{DECK}
from tests.faces.anki_oracle import collection, faults, put_in
from quizgen.faces.anki import package_bytes
begun, folder = time.perf_counter(), Path(sys.argv[1]) / "checked"
with collection(folder) as col:
    wrong = faults(col, put_in(col, package_bytes(made), folder), 2 * notes)
print(len(wrong), time.perf_counter() - begun)
"""
DONE = """
print(time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""
OURS = f"""{DECK}
begun = time.perf_counter()
from quizgen.faces.anki import export
export(made, Path(sys.argv[1]) / "ours.apkg")
{DONE}"""
# With the times of a ledger: digests of all notes, the ledger written and read, then the package.
RELEASE = f"""{DECK}
begun = time.perf_counter()
from quizgen.faces.anki import PACKER
from quizgen.store.release import plan_release, write_release
from tempfile import TemporaryDirectory
with TemporaryDirectory() as staging:
    release = plan_release(made, Path(sys.argv[1]), PACKER, 1_795_348_800, Path(staging))
    write_release(release.files)
{DONE}"""
# The same notes and types through genanki's own Deck and Package, the fields already made.
BARE = f"""{DECK}
from quizgen.faces.anki.fields import deck_fields, question_fields
from quizgen.faces.anki.note_types import note_types
models, rows = note_types(), []
for deck in made:
    shared = deck_fields(deck)
    for q in deck.questions:
        model = models[Kind.CHOICE if isinstance(q, Choice) else Kind.CLOZE]
        fields = shared | question_fields(q)
        rows.append((model, q.id, [fields.get(field["name"], "") for field in model.fields]))
begun = time.perf_counter()
import genanki
bare = genanki.Deck(1700000002, "bare")
for model, name, fields in rows:
    bare.add_note(genanki.Note(model, fields, guid=name))
genanki.Package(bare).write_to_file(str(Path(sys.argv[1]) / "bare.apkg"), timestamp=1)
{DONE}"""


def main() -> None:
    notes = int(sys.argv[1]) if len(sys.argv) > 1 else NOTES
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print(f"{'what':<52}{'seconds':>9}{'MB':>7}{'aim':>8}", flush=True)
        pairs = [(run(BARE, folder, notes), run(OURS, folder, notes)) for _ in range(ROUNDS)]
        bare, ours = (min(runs) for runs in zip(*pairs, strict=True))
        row(f"{notes:,} notes, bare genanki", *bare)
        row(f"{notes:,} notes, quizgen", *ours)
        print(f"{'  ratio':<52}{ours[0] / bare[0]:>9.2f}{'':>7}{1.3:>8}")
        print(f"{'  peak memory, the decks included':<52}{'':>9}{ours[1]:>7.0f}{300:>8}", flush=True)
        row(f"{notes:,} notes, deck, ledger and package written", *run(RELEASE, folder / "release", notes))
        found, seconds = run(CHECKED, folder, 10_000)
        print(f"{f'10,000 notes imported, faults found by Anki: {found:.0f}':<52}{seconds:>9.2f}", flush=True)
        for decks in (250, 500, 1000):
            row(f"10,000 notes of {decks} decks in one package", *run(OURS, folder, 10_000, decks))


def row(what: str, seconds: float, megabytes: float) -> None:
    print(f"{what:<52}{seconds:>9.2f}{megabytes:>7.0f}", flush=True)


def run(code: str, folder: Path, notes: int, decks: int = 1) -> tuple[float, float]:
    words = [sys.executable, "-c", code, str(folder), str(notes), str(decks)]
    done = subprocess.run(words, check=True, capture_output=True, text=True, cwd=ROOT, env=ENV)
    seconds, megabytes = map(float, done.stdout.split())
    return seconds, megabytes


if __name__ == "__main__":
    main()
