"""The command `quizgen`: one function a verb, each importing what it alone needs."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen import __version__
from quizgen.errors import Location, QuizgenError

if TYPE_CHECKING:
    from quizgen.model import Lang
    from quizgen.store.folders import Folders

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

    _add_playing(verbs)
    _add_progress(verbs)
    return parser


def _add_playing(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    play = verbs.add_parser("play", help="learn in the terminal")
    play.add_argument("--keys", action="store_true", help="only list the keys, with their names for settings")
    play.set_defaults(run=_play)
    serve = verbs.add_parser("serve", help="learn in a browser on this machine (needs the extra 'web')")
    serve.add_argument("--host", default="127.0.0.1", help="address to listen at (127.0.0.1: this machine)")
    serve.add_argument("--port", type=int, default=8000, help="port to listen at (8000; 0: any free one)")
    serve.add_argument("--sessions", type=int, default=2, metavar="N", help="how many at a time (2)")
    serve.set_defaults(run=_serve)
    for verb in (play, serve):
        verb.add_argument("decks", nargs="*", type=Path, metavar="DECK", help="decks besides those in decks/")
        verb.add_argument("--lang", choices=("de", "en"), help="language of questions and interface")
        verb.add_argument("--data", type=Path, metavar="FOLDER", help="where progress.db is (the platform's)")


def _add_progress(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    stats = verbs.add_parser("stats", help="show how the learning goes")
    stats.add_argument("--json", action="store_true", help="all figures, for other programs")
    stats.set_defaults(run=_stats)

    flags = verbs.add_parser("flags", help="list the questions flagged while playing, for their author")
    flags.add_argument("--seeds", type=Path, default=Path("seeds"), help="folder of the sheets (seeds)")
    flags.add_argument("--clear", nargs="+", default=[], metavar="ID", help="forget the flags of these")
    flags.set_defaults(run=_flags)

    export = verbs.add_parser("export-progress", help="write all answers as JSON lines")
    export.add_argument("--damaged", type=Path, metavar="DB", help="save what can be read of a damaged store")
    export.set_defaults(run=_export_progress)
    bring = verbs.add_parser("import-progress", help="add answers that export-progress wrote elsewhere")
    bring.set_defaults(run=_import_progress)
    for verb in (export, bring):
        verb.add_argument("file", nargs="?", type=Path, default=Path("-"), help="a file (standard in or out)")
    for verb in (stats, flags, export, bring):
        verb.add_argument(
            "--data", type=Path, metavar="FOLDER", help="folder of progress.db (the platform's)"
        )


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
    if options.keys:
        from quizgen.faces.tui.keys import listed

        print("\n".join(listed(_system_language())))
        return 0
    shelf = Path("decks")
    in_browser = "TEXTUAL_DRIVER" in os.environ  # started by `quizgen serve`: there is no terminal
    if not in_browser and not (sys.stdin.isatty() and sys.stderr.isatty()):  # Textual draws on stderr
        paths = options.decks or sorted(shelf.glob("*.yaml"))
        if not paths:
            raise QuizgenError.single("holds no decks", Location(shelf), "make some with 'quizgen build'")
        print("The decks: " + ", ".join(map(str, paths)))
        print("Play them in a terminal with: quizgen play; or import the .apkg files beside them into Anki.")
        return 0

    import gc

    gc.disable()  # nothing is freed while the app starts; collecting costs a tenth of that time
    from quizgen.faces.tui.start import play
    from quizgen.model import Lang

    lang = Lang(options.lang) if options.lang else None
    where = _kept(options)
    return play(options.decks, (where.decks, shelf), where, lang, _system_language())


def _serve(options: argparse.Namespace) -> int:
    import secrets

    try:
        from quizgen.faces.web.server import serve
    except ModuleNotFoundError as error:
        hint = "install it with: pip install 'quizgen[web]'"
        raise QuizgenError.single(f"needs {error.name}", Location(Path("quizgen serve")), hint) from None
    from quizgen.model import Lang

    lang = Lang(options.lang) if options.lang else _system_language()
    argv = [sys.executable, "-m", "quizgen", "play", *map(str, options.decks)]
    argv += ["--lang", options.lang] if options.lang else []
    argv += ["--data", str(options.data)] if options.data else []
    return serve(argv, options.host, options.port, secrets.token_urlsafe(24), options.sessions, lang)


def _kept(options: argparse.Namespace) -> "Folders":
    from dataclasses import replace

    from quizgen.store.folders import folders

    found = folders(os.environ)
    return replace(found, data=options.data) if options.data else found


def _system_language() -> "Lang":
    from quizgen.model import Lang

    spoken = os.environ.get("LC_ALL", os.environ.get("LANG", ""))
    return Lang.DE if spoken.startswith("de") else Lang.EN


def _stats(options: argparse.Namespace) -> int:
    from quizgen.faces.progress import stats

    return stats(options)


def _flags(options: argparse.Namespace) -> int:
    from quizgen.faces.progress import flags

    return flags(options)


def _export_progress(options: argparse.Namespace) -> int:
    from quizgen.faces.progress import export_progress

    return export_progress(options)


def _import_progress(options: argparse.Namespace) -> int:
    from quizgen.faces.progress import import_progress

    return import_progress(options)


def _seeds(options: argparse.Namespace) -> list[Path]:
    from quizgen.build import find_seeds

    return options.seed or find_seeds(options.seeds)


def _folders(wanted: Sequence[Path]) -> list[Path]:
    """The articles wanted and all beside them, which lend them distractors."""
    from quizgen.build import find_seeds

    beside = {seed for folder in {path.parent for path in wanted} for seed in find_seeds(folder)}
    return sorted(beside | set(wanted))
