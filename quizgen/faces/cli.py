"""The command `quizgen`: one function a verb, each importing what it alone needs."""

import argparse
import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from quizgen import __version__
from quizgen.errors import Location, Problem, QuizgenError
from quizgen.files import expect

if TYPE_CHECKING:
    from quizgen.model import Deck, Lang
    from quizgen.store.folders import Folders

WATCH_SECONDS = 0.5
FORMATS = ("csv", "tsv", "gift", "moodle-xml", "markdown", "html", "json")  # of quizgen.faces.export
Verb = Callable[[argparse.Namespace], int]
Verbs: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


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

    for add in (_add_making, _add_exchange, _add_tending, _add_playing, _add_progress):
        add(verbs)
    return parser


def _add_making(verbs: Verbs) -> None:
    build = verbs.add_parser("build", help="make decks from articles and their fact sheets")
    _add_seeds(build)
    build.add_argument("--decks", type=Path, default=Path("decks"), help="folder to write to (decks)")
    build.add_argument("--check", action="store_true", help="write nothing; exit 1 if a deck is stale")
    build.add_argument("--watch", action="store_true", help="build again whenever a seed is saved")
    build.set_defaults(run=_build)

    draft = verbs.add_parser("draft", help="write fact sheets from articles, or add what is new to them")
    _add_seeds(draft)
    draft.add_argument("--limit", type=int, metavar="N", help="at most so many values to ask for in each")
    draft.add_argument("--decks", type=Path, default=Path("decks"), help="whose names are kept (decks)")
    draft.add_argument(
        "--dry-run", action="store_true", help="write nothing; show questions and refused sentences"
    )
    draft.set_defaults(run=_draft)

    check = verbs.add_parser("check", help="list what is wrong in the sheets and which questions fall")
    _add_seeds(check)
    check.set_defaults(run=_check)

    relations = verbs.add_parser("relations", help="list the relations, or explain what a sentence states")
    relations.add_argument("text", nargs="*", metavar="SENTENCE", help="what to explain (-: standard input)")
    relations.add_argument("--lang", choices=("de", "en"), help="its language (guessed)")
    relations.set_defaults(run=_relations)


def _add_exchange(verbs: Verbs) -> None:
    export = verbs.add_parser("export", help="write decks for other programs, or to print")
    export.add_argument("decks", nargs="*", type=Path, metavar="DECK", help="deck files (all of decks/)")
    export.add_argument("--to", required=True, choices=FORMATS, metavar="FORMAT", help=", ".join(FORMATS))
    export.add_argument("--lang", choices=("de", "en"), help="only this language (both)")
    export.add_argument("--kind", choices=("choice", "cloze"), help="only these questions (both kinds)")
    export.add_argument("-o", "--output", type=Path, metavar="FILE", help="where to write (standard output)")
    export.set_defaults(run=_export)

    foreign = verbs.add_parser("import-anki", help="make a deck from somebody's Anki package or word list")
    foreign.add_argument("file", type=Path, metavar="FILE", help=".apkg, or a list as Anki's text export is")
    foreign.add_argument("--name", help="name of the deck (the file's)")
    foreign.add_argument("--lang", choices=("de", "en"), help="language of the cards (guessed)")
    foreign.add_argument("--decks", type=Path, default=Path("decks"), help="folder to write to (decks)")
    foreign.set_defaults(run=_import_anki)


def _add_tending(verbs: Verbs) -> None:
    diff = verbs.add_parser("diff", help="show two deck files question by question, where they differ")
    diff.add_argument("old", type=Path, metavar="OLD")
    diff.add_argument("new", type=Path, metavar="NEW")
    diff.set_defaults(run=_diff)

    rename = verbs.add_parser("rename", help="rename an article with its deck; learners keep their progress")
    rename.add_argument("old", metavar="OLD", help="name of the article, without .md")
    rename.add_argument("new", metavar="NEW")
    rename.add_argument("--seeds", type=Path, default=Path("seeds"), help="folder of the articles (seeds)")
    rename.add_argument("--decks", type=Path, default=Path("decks"), help="folder of the decks (decks)")
    rename.set_defaults(run=_rename)

    retire = verbs.add_parser("retire", help="ask a deck no more whose article is gone, and tell learners")
    retire.add_argument("name", metavar="NAME", help="name of the deck, without .yaml")
    retire.add_argument("--seeds", type=Path, default=Path("seeds"), help="folder of the articles (seeds)")
    retire.add_argument("--decks", type=Path, default=Path("decks"), help="folder of the decks (decks)")
    retire.set_defaults(run=_retire)


def _add_playing(verbs: Verbs) -> None:
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


def _add_progress(verbs: Verbs) -> None:
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
    _collect_rarely()
    if not options.watch:
        return _build_once(options)
    from quizgen.faces.watching import saves

    for _ in saves(options.seed or [options.seeds], lambda: time.sleep(WATCH_SECONDS)):
        try:
            _build_once(options)
        except QuizgenError as error:
            print(error, file=sys.stderr)
    return 0


def _build_once(options: argparse.Namespace) -> int:
    from quizgen.faces.anki import PACKER
    from quizgen.faces.building import build_decks

    wanted, complete = _seeds(options), not options.seed
    seeds = _folders(wanted)
    return build_decks(seeds, wanted, options.decks, PACKER, only_check=options.check, complete=complete)


def _draft(options: argparse.Namespace) -> int:
    _collect_rarely()
    from quizgen.faces.drafting import draft_sheets

    return draft_sheets(_seeds(options), options.limit, options.dry_run, options.decks)


def _check(options: argparse.Namespace) -> int:
    _collect_rarely()
    from quizgen.batch import Broken, build_each
    from quizgen.faces.checking import findings
    from quizgen.facts.sheet import sheet_path

    seeds = _seeds(options)
    # What has no sheet has none to check, and its grammar takes longer to load than all the rest.
    wanted = options.seed or [seed for seed in seeds if sheet_path(seed).exists()]
    made = dropped = 0
    problems: list[Problem] = []
    for one in build_each(_folders(wanted), wanted) if wanted else ():
        if isinstance(one, Broken):
            problems += one.problems
            continue
        for finding in findings(one):
            print(finding)
        made, dropped = made + len(one.deck.questions), dropped + len(one.rejections)
    print(f"{made} questions, {dropped} dropped")
    if len(wanted) < len(seeds):
        print(f"{len(seeds) - len(wanted)} without a sheet: see 'quizgen draft --dry-run'")
    if problems:
        raise QuizgenError(problems)
    return 0


def _relations(options: argparse.Namespace) -> int:
    _collect_rarely()
    from quizgen.faces.relating import explain
    from quizgen.model import Lang

    return explain(options.text, Lang(options.lang) if options.lang else None)


def _export(options: argparse.Namespace) -> int:
    from quizgen.faces.export import WRITERS
    from quizgen.faces.foreign import read_any
    from quizgen.files import write_atomic
    from quizgen.model import Lang

    decks = [_of_kind(read_any(path), options.kind) for path in _deck_paths(options.decks)]
    langs = [Lang(options.lang)] if options.lang else list(Lang)
    data = WRITERS[options.to](decks, langs).encode("utf-8", "replace")
    if options.output:
        write_atomic(options.output, data)
    else:
        sys.stdout.buffer.write(data)  # line ends as the format has them, on every system
        sys.stdout.buffer.flush()
    return 0


def _of_kind(deck: "Deck", kind: str | None) -> "Deck":
    """On paper a cloze may give away the choice before it."""
    kept = tuple(q for q in deck.questions if kind is None or q.id.endswith(f"/{kind}"))
    return replace(deck, questions=kept)


def _import_anki(options: argparse.Namespace) -> int:
    from quizgen.faces.foreign.taking import import_foreign
    from quizgen.model import Lang

    path, taken = import_foreign(
        options.file, options.decks, options.name, Lang(options.lang) if options.lang else None
    )
    print(f"{path}: {len(taken.deck.questions)} questions ({taken.deck.lang})")
    for reason, count in sorted(taken.left_out.items()):
        print(f"  left out: {count}, {reason}")
    return 0


def _diff(options: argparse.Namespace) -> int:
    from rich.console import Console

    from quizgen.faces.differences import print_differences
    from quizgen.faces.foreign import read_any

    print_differences(read_any(options.old), read_any(options.new), Console(highlight=False))
    return 0


def _rename(options: argparse.Namespace) -> int:
    from quizgen.faces.renaming import rename

    for old, new in rename(options.old, options.new, options.seeds, options.decks):
        print(f"{old} -> {new}")
    print("Now run 'quizgen build': the new name stands on the notes, too.")
    return 0


def _retire(options: argparse.Namespace) -> int:
    from quizgen.faces.anki import PACKER
    from quizgen.faces.retiring import retire

    count, package = retire(options.name, options.seeds, options.decks, PACKER)
    print(f"{count} questions retired" + (f"; who has the deck in Anki imports {package}" if count else ""))
    return 0


def _play(options: argparse.Namespace) -> int:
    if options.keys:
        from quizgen.faces.tui.keys import listed

        print("\n".join(listed(_system_language())))
        return 0
    expect(options.decks)
    shelf = Path("decks")
    in_browser = "TEXTUAL_DRIVER" in os.environ  # started by `quizgen serve`: there is no terminal
    if not in_browser and not (sys.stdin.isatty() and sys.stderr.isatty()):  # Textual draws on stderr
        paths = _deck_paths(options.decks)
        print("The decks: " + ", ".join(map(str, paths)))
        print("Play them in a terminal with: quizgen play; or import the .apkg files beside them into Anki.")
        return 0

    import gc

    gc.disable()  # nothing is freed while the app starts; collecting costs a tenth of that time
    from quizgen.bilingual import Lang
    from quizgen.faces.foreign import others_in, read_any
    from quizgen.faces.tui.start import play

    lang = Lang(options.lang) if options.lang else None
    where = _kept(options)
    named = [*options.decks, *others_in(where.decks)]
    return play(named, (where.decks, shelf), read_any, where, lang, _system_language())


def _serve(options: argparse.Namespace) -> int:
    import secrets

    try:
        from quizgen.faces.web.server import serve
    except ModuleNotFoundError as error:
        hint = "install what it needs with: pip install 'quizgen[web]', or '.[web]' in a checkout"
        raise QuizgenError.single(f"needs {error.name}", Location(Path("quizgen serve")), hint) from None
    from quizgen.bilingual import Lang

    expect(options.decks)
    lang = Lang(options.lang) if options.lang else _system_language()
    argv = [sys.executable, "-m", "quizgen", "play", *map(str, options.decks)]
    argv += ["--lang", options.lang] if options.lang else []
    argv += ["--data", str(options.data)] if options.data else []
    return serve(argv, options.host, options.port, secrets.token_urlsafe(24), options.sessions, lang)


def _kept(options: argparse.Namespace) -> "Folders":
    from quizgen.store.folders import folders

    found = folders(os.environ)
    return replace(found, data=options.data) if options.data else found


def _system_language() -> "Lang":
    from quizgen.bilingual import Lang

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


def _collect_rarely() -> None:
    """Tables and facts are kept, and leave few cycles; looking for them often costs a sixth of the time."""
    import gc

    gc.set_threshold(100_000)


def _deck_paths(named: list[Path]) -> list[Path]:
    from quizgen.store.decks import deck_files

    if paths := named or deck_files(Path("decks")):
        return paths
    raise QuizgenError.single("holds no decks", Location(Path("decks")), "make some with 'quizgen build'")


def _seeds(options: argparse.Namespace) -> list[Path]:
    from quizgen.build import find_seeds

    return options.seed or find_seeds(options.seeds)


def _folders(wanted: Sequence[Path]) -> list[Path]:
    """The articles wanted and all beside them, which lend them distractors."""
    from quizgen.build import find_seeds

    beside = {seed for folder in {path.parent for path in wanted} for seed in find_seeds(folder)}
    return sorted(beside | set(wanted))
