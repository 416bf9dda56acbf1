"""Speed and memory, as a table: `python tests/bench/run.py`. Nothing is asserted: machines are noisy."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROUNDS = 5
ARTICLES = 400
FACTS = 2_500  # two slots each, a choice and a cloze for each slot: 10,000 questions
PLACES = ("Brüssel", "Wien", "Moskau", "Prag", "Rom", "Genf", "Köln", "München", "Lissabon", "Kopenhagen")
TEXTS = {
    "de": "Die Brückenbauerin Maria Weber eröffnete am 3. Mai 2019 in Köln ein Museum mit 12 Sälen. Der Bau kostete "
    "rund 4,5 Millionen Euro. Im Jahr 2021 zählte das Haus 80.000 Besucher, die Hälfte davon aus Frankreich.",
    "en": "The engineer Maria Weber opened a museum with 12 halls in Cologne on May 3, 2019. It cost about 4.5 million "
    "euros to build. In 2021 the house had 80,000 visitors, half of them from France.",
}


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bare_start = best(lambda: run("-c", "pass"))
        print(f"{'what':<44}{'seconds':>9}{'aim':>8}{'to bare':>9}")
        row = partial(print_row, bare_start)
        row("an empty Python process", bare_start)
        row("build, the shipped seeds", best(lambda: build(ROOT / "seeds", folder / "out")), 1.5)
        row(
            "check, the shipped seeds",
            best(lambda: run("-m", "quizgen", "check", "--seeds", str(ROOT / "seeds"))),
            0.5,
        )
        for lang, text in TEXTS.items():
            article = write_article(folder / lang, text)
            row(f"draft of a short article, {lang}", best(partial(draft, article)), 1.0)
        many = write_many(folder / "many")
        row("build, 10,000 questions", build(many, folder / "many-out"), 5.0)
        print(f"{'  peak memory, MB':<44}{memory(many, folder / 'many-out'):>9.0f}{200:>8}")
        some, more = (write_articles(folder / f"articles-{n}", n) for n in (ARTICLES, 4 * ARTICLES))
        peaks = [memory(seeds, folder / f"{seeds.name}-out") for seeds in (some, more)]
        growth = (peaks[1] - peaks[0]) / (3 * ARTICLES) * 1000
        print(f"{'build of many articles, MB for 1,000 more':<44}{growth:>9.1f}{20:>8}")


def print_row(bare: float, what: str, seconds: float, aim: float | None = None) -> None:
    """With how many times as long as a bare process it takes, which a busy machine changes less."""
    print(f"{what:<44}{seconds:>9.2f}{aim or '':>8}{seconds / bare:>9.1f}", flush=True)


def best(work: Callable[[], float]) -> float:
    return min(work() for _ in range(ROUNDS))


def run(*words: str) -> float:
    begun = time.perf_counter()
    subprocess.run([sys.executable, *words], check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
    return time.perf_counter() - begun


def build(seeds: Path, decks: Path) -> float:
    return run("-m", "quizgen", "build", "--seeds", str(seeds), "--decks", str(decks))


def draft(seeds: Path) -> float:
    return run("-m", "quizgen", "draft", "--dry-run", "--seeds", str(seeds))


def write_article(folder: Path, text: str) -> Path:
    """A folder with one short article: drafting it is mostly the start."""
    folder.mkdir()
    (folder / "one.md").write_text(f"# {folder.name}\n\n{text}\n", encoding="utf-8")
    return folder


def memory(seeds: Path, decks: Path) -> float:
    """Peak of one build in MB, measured in a process of its own so that it counts no other."""
    code = f"from quizgen.faces.cli import main; main(['build', '--seeds', {str(seeds)!r}, '--decks', {str(decks)!r}])"
    measure = f"{code}\nimport resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)"
    done = subprocess.run(
        [sys.executable, "-c", measure], check=True, capture_output=True, text=True, cwd=ROOT
    )
    return float(done.stdout.split()[-1])


def write_articles(folder: Path, count: int) -> Path:
    """So many articles of a fact each."""
    folder.mkdir()
    for i in range(count):
        evidence = f"Ada Nr{i} opened workshop number {i} in Vienna."
        (folder / f"a{i}.md").write_text(
            f"---\nlanguage: en\ntitle: Workshop {i}\n---\n{evidence}\n", encoding="utf-8"
        )
        (folder / f"a{i}.facts.yaml").write_text(
            f"article: a{i}\nfacts:\n  - id: f\n"
            f'    de: "Ada Nr{i} hat in {{where}} die Werkstatt Nummer {i} eröffnet."\n'
            f'    en: "Ada Nr{i} opened workshop number {i} in {{where}}."\n'
            f"    slots: {{where: {{place: Wien, kind: city}}}}\n"
            f'    evidence: "{evidence}"\n',
            encoding="utf-8",
        )
    return folder


def write_many(folder: Path) -> Path:
    """One article of many facts, each different, with a place and a date to ask for."""
    folder.mkdir()
    text, sheet = ["---\nlanguage: en\n---"], ["article: many\nfacts:"]
    for i in range(FACTS):
        place, name = PLACES[i % len(PLACES)], f"Ada Nr{i}"
        day = date(1800, 1, 1) + timedelta(days=29 * i)
        evidence = f"{name} opened workshop number {i} in {place} on {day:%B} {day.day}, {day.year}."
        text.append(evidence)
        sheet.append(
            f"  - id: f{i}\n"
            f'    de: "{name} hat am {{when}} in {{where}} die Werkstatt Nummer {i} eröffnet."\n'
            f'    en: "{name} opened workshop number {i} in {{where}} on {{when}}."\n'
            f"    slots: {{when: {{date: {day}}}, where: {{place: {place}, kind: city, as: {place}}}}}\n"
            f"    ask:\n"
            f'      when: {{de: "An welchem Tag hat {name} eine Werkstatt eröffnet?",'
            f' en: "On what day did {name} open a workshop?"}}\n'
            f'      where: {{de: "In welcher Stadt hat {name} eine Werkstatt eröffnet?",'
            f' en: "In which city did {name} open a workshop?"}}\n'
            f'    evidence: "{evidence}"'
        )
    (folder / "many.md").write_text("\n\n".join(text), encoding="utf-8")
    (folder / "many.facts.yaml").write_text("\n".join(sheet), encoding="utf-8")
    return folder


if __name__ == "__main__":
    main()
