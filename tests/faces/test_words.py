"""The catalogues hold every text of the interface, say in each language what the code says, and are
compiled."""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Message

from quizgen.faces.tui import keys
from quizgen.faces.words import count, say
from quizgen.model import Lang
from tests import catalogues

FACES = sorted((catalogues.PACKAGE / "faces").rglob("*.py"))
AGAIN = "python -m tests.catalogues"


def texts(of: str | list[str] | tuple[str, ...] | None) -> list[str]:
    return [of] if isinstance(of, str) else list(of or ())


def marked(path: Path) -> Iterator[tuple[int, str]]:
    """Each text given to a keyword, with its line; "" for what is no literal there but should be one."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            for place in catalogues.KEYWORDS.get(node.func.id, ()):
                at = place if isinstance(place, int) else 0
                argument = node.args[at - 1] if 0 < at <= len(node.args) else None
                if isinstance(argument, ast.Constant):
                    yield node.lineno, str(argument.value)
                elif isinstance(argument, ast.JoinedStr | ast.BinOp):
                    yield node.lineno, ""


def test_what_is_marked_is_extracted() -> None:
    """Babel overlooks a text in an f-string on Python 3.11, and one that is put together."""
    known = {text for message in catalogues.extracted() for text in texts(message.id)}
    assert [(path, *mark) for path in FACES for mark in marked(path) if mark[1] not in known] == []


@pytest.mark.parametrize("lang", catalogues.LANGUAGES)
def test_catalogues_are_complete_and_up_to_date(lang: Lang) -> None:
    catalog = catalogues.updated(lang)
    assert [message.id for message in catalogues.untranslated(catalog)] == []
    assert [message.id for message in catalog if message.fuzzy and message.id] == []
    assert catalogues.catalogue(lang).read_bytes() == catalogues.as_po(catalog), AGAIN


@pytest.mark.parametrize("lang", catalogues.LANGUAGES)
def test_catalogues_are_compiled(lang: Lang) -> None:
    compiled = catalogues.catalogue(lang).with_suffix(".mo").read_bytes()
    assert compiled == catalogues.as_mo(catalogues.read(lang)), AGAIN


@pytest.mark.parametrize("lang", catalogues.LANGUAGES)
def test_translations_fill_in_the_same_and_are_no_markup(lang: Lang) -> None:
    catalog = catalogues.read(lang)
    assert [m.id for m in catalog if m.id and not fills_in_the_same(m, catalog.num_plurals)] == []


def fills_in_the_same(message: Message, plurals: int) -> bool:
    original, told = texts(message.id), texts(message.string)
    return (
        len(told) == (plurals if len(original) > 1 else 1)
        and {filled(text) for text in told} == {filled(text) for text in original}
        and not any("[" in text or text != text.strip() for text in (*original, *told))
    )


def filled(text: str) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("lang", Lang)
def test_counting(lang: Lang) -> None:
    one, many = (count(lang, n, "{n} question", "{n} questions") for n in (1, 2))
    assert one.startswith("1 ")
    assert many.startswith("2 ")
    assert len(many) == len(one) + 1
    assert count(lang, 1.5, "{n} year", "{n} years") == {"de": "1,5 Jahre", "en": "1.5 years"}[lang]


@pytest.mark.parametrize("lang", Lang)
def test_nothing_says_nothing(lang: Lang) -> None:
    assert say(lang, "") == ""
    assert say(lang, "Page Up of Textual's own") == "Page Up of Textual's own"


@pytest.mark.parametrize("lang", Lang)
def test_what_the_footer_says_is_short(lang: Lang) -> None:
    shown = {say(lang, binding.description) for binding in keys.bindings() if binding.show}
    assert max(map(len, shown)) <= 16
