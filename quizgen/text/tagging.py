"""Part of speech and lemma, by HanTa, which nothing else in quizgen imports."""

import re
from functools import cache, lru_cache
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

_REMEMBERED = 40_000  # words; a large newspaper uses about as many in a month
_LONGEST = 60  # letters of a word that are looked at: HanTa takes quadratic time for one word


def tokenize(text: str, start: int = 0) -> list[tuple[str, int]]:
    """Tokens of one sentence with their offsets, which count from `start`."""
    return [(m[0], start + m.start()) for m in _TOKEN.finditer(text)]


def tag(text: str, lang: Lang, start: int = 0) -> tuple[Token, ...]:
    """The tokens of one sentence that begins at `start` of its article.

    >>> [t.tag for t in tag("Trump tritt sein Amt an.", Lang.DE)]
    ['NE', 'VV(FIN)', 'PPOSAT', 'NN', 'PTKVZ', '$.']
    """
    found = tokenize(text, start)
    tagged = _tagger(lang).tag_sent([word[:_LONGEST] for word, _ in found], taglevel=1)
    return tuple(
        Token(word, lemma, pos, at, at + len(word))
        for (word, at), (_, lemma, pos) in zip(found, tagged, strict=True)
    )


@cache
def _tagger(lang: Lang) -> Any:  # HanTa ships no types
    """Loading takes 0.15 s. What a word may be does not depend on its sentence, so it is kept: that
    is nearly all the work, and half the words of a text have been seen before."""
    from HanTa.HanoverTagger import HanoverTagger

    tagger = HanoverTagger(_MODELS[lang])
    for slow in ("analyze_forward", "_analyze"):
        setattr(tagger, slow, lru_cache(maxsize=_REMEMBERED)(getattr(tagger, slow)))
    return tagger
