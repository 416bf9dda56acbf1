"""The articles of each language, in lower case."""

from collections.abc import Mapping
from types import MappingProxyType

from quizgen.model import Lang
from quizgen.values import german

DEFINITE: Mapping[Lang, frozenset[str]] = MappingProxyType(
    {Lang.DE: german.DEFINITE, Lang.EN: frozenset(("the",))}
)
INDEFINITE: Mapping[Lang, frozenset[str]] = MappingProxyType(
    {Lang.DE: german.INDEFINITE, Lang.EN: frozenset(("a", "an"))}
)
ARTICLES: Mapping[Lang, frozenset[str]] = MappingProxyType(
    {lang: DEFINITE[lang] | INDEFINITE[lang] for lang in Lang}
)
