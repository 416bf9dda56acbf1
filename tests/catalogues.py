"""Extracts the texts of the interface, updates the catalogues with them and compiles these.

    python -m tests.catalogues

What is new stands in the .po files without a translation afterwards, and is listed; write it there
and run this again.
"""

import io
import sys
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from quizgen.faces.words import DOMAIN, LOCALE, SOURCE
from quizgen.model import Lang

PACKAGE = LOCALE.parent
KEYWORDS = {"say": (2,), "count": (3, 4), "N_": (1,), "NP_": ((1, "c"), 2)}
LANGUAGES = tuple(lang for lang in Lang if lang is not SOURCE)


def extracted() -> Catalog:
    """All texts of the code."""
    template = Catalog(domain=DOMAIN, project=DOMAIN)
    for file, _, texts, comments, context in extract_from_dir(
        PACKAGE / "faces", [("**.py", "python")], keywords=KEYWORDS, comment_tags=("Translators:",)
    ):
        template.add(texts, None, [(f"faces/{file}", 0)], auto_comments=comments, context=context)
    return template


def catalogue(lang: Lang) -> Path:
    return LOCALE / lang / "LC_MESSAGES" / f"{DOMAIN}.po"


def read(lang: Lang) -> Catalog:
    with catalogue(lang).open("rb") as file:
        return read_po(file, locale=lang.value, domain=DOMAIN)


def updated(lang: Lang) -> Catalog:
    """The catalogue with the texts of the code and no others."""
    catalog = read(lang)
    # Without guessing: a translation of a similar text is a wrong one.
    catalog.update(extracted(), no_fuzzy_matching=True, update_creation_date=False)
    catalog.obsolete.clear()
    return catalog


def as_po(catalog: Catalog) -> bytes:
    out = io.BytesIO()
    write_po(out, catalog, width=100, sort_by_file=True, include_lineno=False)
    return out.getvalue()


def as_mo(catalog: Catalog) -> bytes:
    out = io.BytesIO()
    write_mo(out, catalog)
    return out.getvalue()


def untranslated(catalog: Catalog) -> list[Message]:
    return [message for message in catalog if message.id and not all(_strings(message))]


def _strings(message: Message) -> tuple[str, ...]:
    return (message.string,) if isinstance(message.string, str) else tuple(message.string or ("",))


def main() -> int:
    missing = 0
    for lang in LANGUAGES:
        catalog = updated(lang)
        path = catalogue(lang)
        path.write_bytes(as_po(catalog))
        path.with_suffix(".mo").write_bytes(as_mo(catalog))
        for message in untranslated(catalog):
            print(f"{path}: not translated: {message.id!r}")
            missing += 1
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
