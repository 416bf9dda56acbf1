"""The Anki export at size: `python tests/bench/anki.py [NOTES]` prints figures beside their limits, and
exits 1 if one is missed.

Each figure is the best of a few fresh processes, ours and bare genanki's in turn.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
NOTES = 100_000  # two cards each
MEGABYTES = 300
ROUNDS = 3
ENV = os.environ | {"PYTHONPATH": str(ROOT)}

DECK = """
import resource, sys, time
from pathlib import Path
from tests.faces.anki_many import bare_rows, many, write_bare
folder, notes, decks = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
made = many(notes, decks)
"""
DONE = """
print(time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""
OURS = f"""{DECK}
begun = time.perf_counter()
from quizgen.faces.anki import export
export(made, folder / "ours.apkg")
{DONE}"""
# With the times of a ledger: digests of all notes, the ledger written and read, then the package.
RELEASE = f"""{DECK}
begun = time.perf_counter()
from tempfile import TemporaryDirectory
from quizgen.faces.anki import PACKER
from quizgen.store.release import plan_release, write_release
with TemporaryDirectory() as staging:
    write_release(plan_release(made, folder, PACKER, 1_795_348_800, Path(staging)).files)
{DONE}"""
BARE = f"""{DECK}
rows = bare_rows(made)
begun = time.perf_counter()
import genanki
write_bare(rows, folder / "bare.apkg")
{DONE}"""


def main() -> bool:
    notes = int(sys.argv[1]) if len(sys.argv) > 1 else NOTES
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pairs = [(run(BARE, folder, notes), run(OURS, folder, notes)) for _ in range(ROUNDS)]
        bare, ours = (min(runs) for runs in zip(*pairs, strict=True))
        release = run(RELEASE, folder / "release", notes)
        some, more = run(OURS, folder, 10_000, 100), run(OURS, folder, 10_000, 1000)
    print(f"{notes:,} notes: bare genanki {bare[0]:.2f} s, quizgen {ours[0]:.2f} s", flush=True)
    return all(
        [
            figure("time, of that of bare genanki", ours[0] / bare[0], 1.3),
            figure("peak memory of a package, its deck included, MB", ours[1], MEGABYTES),
            figure("peak memory of a release: deck, ledger, package", release[1], MEGABYTES),
            figure("1,000 decks in one package, of the time of 100", more[0] / some[0], 2.0),
        ]
    )


def figure(what: str, found: float, limit: float) -> bool:
    print(f"{what:<52}{found:>9.2f}{limit:>9.1f}  {'ok' if found <= limit else 'MISSED'}", flush=True)
    return found <= limit


def run(code: str, folder: Path, notes: int, decks: int = 1) -> tuple[float, float]:
    words = [sys.executable, "-c", code, str(folder), str(notes), str(decks)]
    done = subprocess.run(words, check=True, capture_output=True, text=True, cwd=ROOT, env=ENV)
    seconds, megabytes = map(float, done.stdout.split())
    return seconds, megabytes


if __name__ == "__main__":
    sys.exit(not main())
