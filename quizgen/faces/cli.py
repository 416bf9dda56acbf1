"""The command `quizgen`: one function a verb, each importing what it alone needs."""

import argparse
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen.errors import Location, Problem, QuizgenError
from quizgen.faces.arguments import parser
from quizgen.files import expect

if TYPE_CHECKING:
    from quizgen.model import Deck, Lang
    from quizgen.store.folders import Folders

WATCH_SECONDS = 0.5
Verb = Callable[[argparse.Namespace], int]


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; 0 if all went well, 1 with a line per problem on stderr if the user's files
    are at fault, 2 for a command that makes no sense."""
    options = parser().parse_args(argv)
    try:
        return VERBS[options.verb](options)
    except QuizgenError as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:  # `quizgen check | head` has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


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
    """Tables and facts are kept, and leave few cycles; looking for them often costs a sixth of the time, and
    looking once more at the end as much as drafting half an article."""
    import atexit
    import gc

    gc.set_threshold(1_000_000)
    atexit.register(gc.freeze)


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


VERBS: Mapping[str, Verb] = {
    "build": _build,
    "draft": _draft,
    "check": _check,
    "relations": _relations,
    "export": _export,
    "import-anki": _import_anki,
    "diff": _diff,
    "rename": _rename,
    "retire": _retire,
    "play": _play,
    "serve": _serve,
    "stats": _stats,
    "flags": _flags,
    "export-progress": _export_progress,
    "import-progress": _import_progress,
}
