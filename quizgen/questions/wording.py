"""What words a text is made of, as far as gates need to know: tokens, content words, likeness."""

import re
import unicodedata
from functools import lru_cache

from quizgen.model import Lang
from quizgen.questions.wordlists import FUNCTION

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:[-'’][^\W\d_]+)*")
# Endings that inflection adds, longest first; what is left must keep four letters.
_ENDINGS = {
    Lang.DE: ("ern", "em", "en", "er", "es", "e", "n", "s"),
    Lang.EN: ("'s", "’s", "ing", "es", "ed", "s"),
}


@lru_cache(maxsize=65536)
def tokens(text: str) -> tuple[str, ...]:
    """Words and numbers of a text in order, as written.

    >>> tokens("Am 5. November: 2,1 Prozent!")
    ('Am', '5', 'November', '2,1', 'Prozent')
    """
    return tuple(_TOKEN.findall(text))


@lru_cache(maxsize=65536)
def folded(word: str) -> str:
    """Without case and accents, so that two spellings of a word compare equal."""
    bare = unicodedata.normalize("NFD", word.casefold())
    return "".join(c for c in bare if not unicodedata.combining(c))


@lru_cache(maxsize=65536)
def trunk(word: str, lang: Lang) -> str:
    """A word without what inflection may have added: a lemma good enough to compare by.

    >>> trunk("Staaten", Lang.DE) == trunk("Staates", Lang.DE)
    True
    """
    bare = folded(word)
    for ending in _ENDINGS[lang]:
        if bare.endswith(ending) and len(bare) - len(ending) >= 4:
            return bare[: -len(ending)]
    return bare


@lru_cache(maxsize=65536)
def content_words(text: str, lang: Lang) -> frozenset[str]:
    """Trunks of the words that carry the matter: numbers, and words of three letters and more
    outside the closed classes; of a compound with hyphens also its parts."""
    words = [part for t in tokens(text) for part in dict.fromkeys((t, *t.split("-")))]
    return frozenset(
        trunk(w, lang)
        for w in words
        if w[0].isdigit() or (len(w) >= 3 and w.casefold() not in FUNCTION[lang])
    )


@lru_cache(maxsize=65536)
def long_words(text: str, lang: Lang) -> frozenset[str]:
    """Content words of four letters and more, the ones whose repetition a reader notices."""
    return frozenset(w for w in content_words(text, lang) if len(w) >= 4)


def contains(text: str, part: str) -> bool:
    """Whether the words of `part` stand in `text` one after the other, whatever their case.

    >>> contains("Die NATO-Staaten in Florida", "florida"), contains("Wallonia", "all")
    (True, False)
    """
    piece = _spaced(part)
    return piece.strip() != "" and piece in _spaced(text)


def begins_in(text: str, part: str) -> bool:
    """Whether words of `text` begin as `part` does; short parts must be whole words.

    >>> begins_in("The North American market", "North America"), begins_in("Malis Armee", "Mali")
    (True, False)
    """
    piece = _spaced(part).rstrip()
    return contains(text, part) or (len(piece) > 5 and piece in _spaced(text))


@lru_cache(maxsize=65536)
def _spaced(text: str) -> str:
    return f" {' '.join(map(folded, tokens(text)))} "
