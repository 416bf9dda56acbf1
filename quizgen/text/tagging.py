"""Part of speech and lemma, by HanTa, which nothing else in quizgen imports."""

import re
from functools import cache
from typing import Any

from quizgen.model import Lang
from quizgen.text.tokens import Token

_MODELS = {Lang.DE: "morphmodel_ger.pgz", Lang.EN: "morphmodel_en.pgz"}
# Numbers with their separators, ordinals and abbreviations with their point, words with their
# hyphens and apostrophes, and every other character for itself.
_TOKEN = re.compile(
    r"""\d+-[^\W\d_]+(?:-[^\W\d_]+)*
    |\d+(?:[.,:]\d+)*(?:\.(?=\s+[a-zäöüA-ZÄÖÜ]))?
    |(?:[A-Za-zÄÖÜäöü]\.(?:\s?[A-Za-zÄÖÜäöü]\.)+)
    |(?:Dr|Prof|St|Nr|Mio|Mrd|bzw|ca|etc|usw|Co|Jr|Sr|Mr|Mrs|vgl|Abs|Art|Str|geb|gest|Chr)\.
    |[^\W\d_]+(?:[-’'/&][^\W\d_]+|-\d+|\d+)*-?
    |\S""",
    re.VERBOSE,
)


def tokenize(text: str, start: int = 0) -> list[tuple[str, int]]:
    """Tokens of one sentence with their offsets, which count from `start`."""
    return [(m[0], start + m.start()) for m in _TOKEN.finditer(text)]


def tag(text: str, lang: Lang, start: int = 0) -> tuple[Token, ...]:
    """The tokens of one sentence that begins at `start` of its article.

    >>> [t.tag for t in tag("Trump tritt sein Amt an.", Lang.DE)]
    ['NE', 'VV(FIN)', 'PPOSAT', 'NN', 'PTKVZ', '$.']
    """
    found = tokenize(text, start)
    tagged = _tagger(lang).tag_sent([word for word, _ in found], taglevel=1)
    return tuple(
        Token(word, lemma, pos, at, at + len(word))
        for (word, at), (_, lemma, pos) in zip(found, tagged, strict=True)
    )


@cache
def _tagger(lang: Lang) -> Any:  # HanTa ships no types
    """Loading takes 0.15 s. The analysis of a word does not depend on its sentence, so it is kept:
    half the words of a text have been seen before."""
    from HanTa.HanoverTagger import HanoverTagger

    return HanoverTagger(_MODELS[lang])
