"""What is told by language is told of every language."""

import pkgutil
from collections.abc import Iterator, Mapping
from importlib import import_module

import pytest

import quizgen
from quizgen.model import Lang
from quizgen.text.packages import module_of

LAYERS = ("quizgen.values.", "quizgen.text.", "quizgen.relations.", "quizgen.facts.", "quizgen.questions.")


def tables() -> Iterator[tuple[str, frozenset[object]]]:
    """Each table of the grammar with an entry a language, by its name, with its keys."""
    for module in pkgutil.walk_packages(quizgen.__path__, "quizgen."):
        if module.name.startswith(LAYERS):
            for name, value in vars(import_module(module.name)).items():
                if isinstance(value, Mapping) and any(isinstance(key, Lang) for key in value):
                    yield f"{module.name}.{name}", frozenset(value)


def test_every_table_by_language_has_every_language() -> None:
    found = dict(tables())
    assert found
    assert {name for name, keys in found.items() if keys != frozenset(Lang)} == set()


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("module", ["frames", "grammar", "noun_phrases", "press", "relating"])
def test_every_language_has_the_modules_that_a_package_needs(lang: Lang, module: str) -> None:
    assert module_of(lang, module)
