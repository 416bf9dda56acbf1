"""What may be written behind `quizgen` on the command line."""

import argparse
from pathlib import Path
from typing import TypeAlias

from quizgen import __version__

FORMATS = ("csv", "tsv", "gift", "moodle-xml", "markdown", "html", "json")  # of quizgen.faces.export
Verbs: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def parser() -> argparse.ArgumentParser:
    whole = argparse.ArgumentParser(
        prog="quizgen", description="Turns articles into bilingual quizzes for the terminal and for Anki."
    )
    whole.add_argument("--version", action="version", version=f"quizgen {__version__}")
    verbs = whole.add_subparsers(dest="verb", required=True, metavar="COMMAND")

    for add in (_add_making, _add_exchange, _add_tending, _add_playing, _add_progress):
        add(verbs)
    return whole


def _add_making(verbs: Verbs) -> None:
    build = verbs.add_parser("build", help="make decks from articles and their fact sheets")
    _add_seeds(build)
    build.add_argument("--decks", type=Path, default=Path("decks"), help="folder to write to (decks)")
    build.add_argument("--check", action="store_true", help="write nothing; exit 1 if a deck is stale")
    build.add_argument("--watch", action="store_true", help="build again whenever a seed is saved")

    draft = verbs.add_parser("draft", help="write fact sheets from articles, or add what is new to them")
    _add_seeds(draft)
    draft.add_argument("--limit", type=int, metavar="N", help="at most so many values to ask for in each")
    draft.add_argument("--decks", type=Path, default=Path("decks"), help="whose names are kept (decks)")
    draft.add_argument(
        "--dry-run", action="store_true", help="write nothing; show questions and refused sentences"
    )

    check = verbs.add_parser("check", help="list what is wrong in the sheets and which questions fall")
    _add_seeds(check)

    relations = verbs.add_parser("relations", help="list the relations, or explain what a sentence states")
    relations.add_argument("text", nargs="*", metavar="SENTENCE", help="what to explain (-: standard input)")
    relations.add_argument("--lang", choices=("de", "en"), help="its language (guessed)")


def _add_exchange(verbs: Verbs) -> None:
    export = verbs.add_parser("export", help="write decks for other programs, or to print")
    export.add_argument("decks", nargs="*", type=Path, metavar="DECK", help="deck files (all of decks/)")
    export.add_argument("--to", required=True, choices=FORMATS, metavar="FORMAT", help=", ".join(FORMATS))
    export.add_argument("--lang", choices=("de", "en"), help="only this language (both)")
    export.add_argument("--kind", choices=("choice", "cloze"), help="only these questions (both kinds)")
    export.add_argument("-o", "--output", type=Path, metavar="FILE", help="where to write (standard output)")

    foreign = verbs.add_parser("import-anki", help="make a deck from somebody's Anki package or word list")
    foreign.add_argument("file", type=Path, metavar="FILE", help=".apkg, or a list as Anki's text export is")
    foreign.add_argument("--name", help="name of the deck (the file's)")
    foreign.add_argument("--lang", choices=("de", "en"), help="language of the cards (guessed)")
    foreign.add_argument("--decks", type=Path, default=Path("decks"), help="folder to write to (decks)")


def _add_tending(verbs: Verbs) -> None:
    diff = verbs.add_parser("diff", help="show two deck files question by question, where they differ")
    diff.add_argument("old", type=Path, metavar="OLD")
    diff.add_argument("new", type=Path, metavar="NEW")

    rename = verbs.add_parser("rename", help="rename an article with its deck; learners keep their progress")
    rename.add_argument("old", metavar="OLD", help="name of the article, without .md")
    rename.add_argument("new", metavar="NEW")
    rename.add_argument("--seeds", type=Path, default=Path("seeds"), help="folder of the articles (seeds)")
    rename.add_argument("--decks", type=Path, default=Path("decks"), help="folder of the decks (decks)")

    retire = verbs.add_parser("retire", help="ask a deck no more whose article is gone, and tell learners")
    retire.add_argument("name", metavar="NAME", help="name of the deck, without .yaml")
    retire.add_argument("--seeds", type=Path, default=Path("seeds"), help="folder of the articles (seeds)")
    retire.add_argument("--decks", type=Path, default=Path("decks"), help="folder of the decks (decks)")


def _add_playing(verbs: Verbs) -> None:
    play = verbs.add_parser("play", help="learn in the terminal")
    play.add_argument("--keys", action="store_true", help="only list the keys, with their names for settings")
    serve = verbs.add_parser("serve", help="learn in a browser on this machine (needs the extra 'web')")
    serve.add_argument("--host", default="127.0.0.1", help="address to listen at (127.0.0.1: this machine)")
    serve.add_argument("--port", type=int, default=8000, help="port to listen at (8000; 0: any free one)")
    serve.add_argument("--sessions", type=int, default=2, metavar="N", help="how many at a time (2)")
    for verb in (play, serve):
        verb.add_argument("decks", nargs="*", type=Path, metavar="DECK", help="decks besides those in decks/")
        verb.add_argument("--lang", choices=("de", "en"), help="language of questions and interface")
        verb.add_argument("--data", type=Path, metavar="FOLDER", help="where progress.db is (the platform's)")


def _add_progress(verbs: Verbs) -> None:
    stats = verbs.add_parser("stats", help="show how the learning goes")
    stats.add_argument("--json", action="store_true", help="all figures, for other programs")

    flags = verbs.add_parser("flags", help="list the questions flagged while playing, for their author")
    flags.add_argument("--seeds", type=Path, default=Path("seeds"), help="folder of the sheets (seeds)")
    flags.add_argument("--clear", nargs="+", default=[], metavar="ID", help="forget the flags of these")

    export = verbs.add_parser("export-progress", help="write all answers as JSON lines")
    export.add_argument("--damaged", type=Path, metavar="DB", help="save what can be read of a damaged store")
    bring = verbs.add_parser("import-progress", help="add answers that export-progress wrote elsewhere")
    for verb in (export, bring):
        verb.add_argument("file", nargs="?", type=Path, default=Path("-"), help="a file (standard in or out)")
    for verb in (stats, flags, export, bring):
        verb.add_argument(
            "--data", type=Path, metavar="FOLDER", help="folder of progress.db (the platform's)"
        )


def _add_seeds(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("seed", nargs="*", type=Path, metavar="SEED", help="articles (all of the folder)")
    verb.add_argument("--seeds", type=Path, default=Path("seeds"), help="folder of the articles (seeds)")
