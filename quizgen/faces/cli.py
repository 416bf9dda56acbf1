"""The command `quizgen`: one function a verb, each importing what it alone needs."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from quizgen import __version__
from quizgen.errors import Location, QuizgenError

Verb = Callable[[argparse.Namespace], int]


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; 0 if all went well, 1 with a line per problem on stderr if the user's files
    are at fault, 2 for a command that makes no sense."""
    options = _parser().parse_args(argv)
    run: Verb = options.run
    try:
        return run(options)
    except QuizgenError as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:  # `quizgen check | head` has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="quizgen", description="Turns articles into bilingual quizzes for the terminal and for Anki."
    )
    parser.add_argument("--version", action="version", version=f"quizgen {__version__}")
    verbs = parser.add_subparsers(required=True, metavar="COMMAND")

    build = verbs.add_parser("build", help="make decks from articles and their fact sheets")
    _add_seeds(build)
    build.add_argument("--decks", type=Path, default=Path("decks"), help="folder to write to (decks)")
    build.add_argument("--check", action="store_true", help="write nothing; exit 1 if a deck is stale")
    build.set_defaults(run=_build)

    check = verbs.add_parser("check", help="list what is wrong in the sheets and which questions fall")
    _add_seeds(check)
    check.set_defaults(run=_check)

    play = verbs.add_parser("play", help="play a quiz in the terminal")
    play.add_argument("decks", nargs="*", type=Path, metavar="DECK", help="deck files (all of decks/)")
    play.add_argument("--lang", choices=("de", "en"), help="language of questions and interface")
    play.set_defaults(run=_play)
    return parser


def _add_seeds(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("seed", nargs="*", type=Path, metavar="SEED", help="articles (all of the folder)")
    verb.add_argument("--seeds", type=Path, default=Path("seeds"), help="folder of the articles (seeds)")


def _build(options: argparse.Namespace) -> int:
    from quizgen.build import build_all, read_sources
    from quizgen.faces.anki import package_bytes, same_package
    from quizgen.faces.report import print_table, with_progress
    from quizgen.files import write_atomic
    from quizgen.store.decks import write_deck

    wanted = _seeds(options)
    built = list(with_progress(build_all(read_sources(_folders(wanted)), wanted), len(wanted)))
    stale: list[str] = []
    files: list[tuple[Path, bytes]] = []
    for one in built:
        target = options.decks / one.deck.slug
        files.append((target.with_name(f"{target.name}.yaml"), write_deck(one.deck)))
        files.append((target.with_name(f"{target.name}.apkg"), package_bytes([one.deck])))
    if options.check:
        # A package is compared by content: its bytes depend on the machine's SQLite and zlib.
        same = {".yaml": lambda old, new: old == new, ".apkg": same_package}
        stale = [str(p) for p, new in files if not p.exists() or not same[p.suffix](p.read_bytes(), new)]
        print("\n".join(f"{name}: stale; run 'quizgen build'" for name in stale) or "decks are up to date")
        return 1 if stale else 0
    for path, data in files:
        write_atomic(path, data)
    print_table(built)
    return 0


def _check(options: argparse.Namespace) -> int:
    from quizgen.build import build_all, read_sources

    wanted = _seeds(options)
    made = dropped = 0
    for one in build_all(read_sources(_folders(wanted)), wanted):
        for rejection in one.rejections:
            print(rejection)
        made, dropped = made + len(one.deck.questions), dropped + len(one.rejections)
    print(f"{made} questions, {dropped} dropped")
    return 0


def _play(options: argparse.Namespace) -> int:
    paths = options.decks or sorted(Path("decks").glob("*.yaml"))
    if not paths:
        raise QuizgenError.single("holds no decks", Location(Path("decks")), "make some with 'quizgen build'")
    if not (sys.stdin.isatty() and sys.stderr.isatty()):  # Textual draws on stderr
        print("The decks: " + ", ".join(map(str, paths)))
        print("Play them in a terminal with: quizgen play; or import the .apkg files beside them into Anki.")
        return 0

    import gc

    gc.disable()  # nothing is freed while the app starts; collecting costs a tenth of that time
    import random

    from quizgen.faces.tui.app import run
    from quizgen.faces.tui.shelf import Broken, DeckFile
    from quizgen.model import Lang
    from quizgen.store.decks import read_deck

    def shelved(path: Path) -> DeckFile:
        try:
            return read_deck(path)
        except QuizgenError as error:
            return Broken(path, str(error))

    german = os.environ.get("LC_ALL", os.environ.get("LANG", "")).startswith("de")
    lang = Lang(options.lang) if options.lang else (Lang.DE if german else Lang.EN)
    return run([shelved(path) for path in paths], lang, random.Random())


def _seeds(options: argparse.Namespace) -> list[Path]:
    from quizgen.build import find_seeds

    return options.seed or find_seeds(options.seeds)


def _folders(wanted: Sequence[Path]) -> list[Path]:
    """The articles wanted and all beside them, which lend them distractors."""
    from quizgen.build import find_seeds

    beside = {seed for folder in {path.parent for path in wanted} for seed in find_seeds(folder)}
    return sorted(beside | set(wanted))
