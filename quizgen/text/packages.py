"""Which package tells of a language that articles may be in."""

from importlib import import_module
from types import ModuleType

from quizgen.model import Lang

_PACKAGES = {Lang.DE: "quizgen.text.german", Lang.EN: "quizgen.text.english"}


def module_of(lang: Lang, name: str) -> ModuleType:
    """A module of a language's package, loaded when first wanted.

    >>> module_of(Lang.DE, "grammar").__name__
    'quizgen.text.german.grammar'
    """
    return import_module(f"{_PACKAGES[lang]}.{name}")
