"""What words a text is made of, as far as gates need to know: tokens, content words, likeness."""

import re
import unicodedata
from functools import lru_cache

from quizgen.model import Lang

# Say nothing about the subject matter: not counted when a stem is weighed or compared.
FUNCTION = {
    Lang.DE: frozenset(
        """der die das den dem des ein eine einen einem einer eines kein keine und oder aber sondern
        denn dass ob als wie wenn weil da in im ins an am ans auf aus bei beim mit nach von vom vor
        zu zum zur für gegen um durch ohne bis seit über unter zwischen neben hinter während wegen
        trotz ab laut er sie es ihn ihm ihr ihnen wir uns man sich sein seine seinen seinem seiner
        seines ihre ihren ihrem ihrer ihres ist sind war waren wird werden wurde wurden worden hat
        haben hatte hatten habe sei seien kann können konnte soll sollen sollte muss müssen will
        wollen wollte darf dürfen auch noch nur schon so sehr etwa rund nicht zu
        wer wen wem wessen was wann wo wohin woher warum wieso womit worüber woran wofür welche
        welcher welches welchen welchem viel viele vielen""".split()
    ),
    Lang.EN: frozenset(
        """the a an and or but nor that whether as if than because in on at to from of for with by
        about into over under between during after before since until against through without per
        he she it they him her them we us you his its their our one oneself is are was were be been
        being has have had do does did will would can could shall should may might must not also
        only just so very there this these those
        who whom whose what when where why how which many much""".split()
    ),
}

# A full stop behind a whole word, before what may begin a sentence.
_SENTENCES = re.compile(r"(?<=[^\W\d_]{3}[.!?]) (?=[^\W\da-zäöü])")
_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:[-'’][^\W\d_]+)*")
# Endings that inflection adds, longest first; what is left must keep four letters.
_ENDINGS = {
    Lang.DE: ("ern", "em", "en", "er", "es", "e", "n", "s"),
    Lang.EN: ("'s", "’s", "ing", "es", "ed", "s"),
}


def capitalised(text: str) -> str:
    """As a sentence begins with it; a word with a capital within keeps its small letter.

    >>> capitalised("the mill"), capitalised("eBay was sold.")
    ('The mill', 'eBay was sold.')
    """
    word = text.partition(" ")[0]
    inner = word[:1].islower() and any(letter.isupper() for letter in word.partition("-")[0])
    return text if inner else text[:1].upper() + text[1:]


@lru_cache(maxsize=65536)
def tokens(text: str) -> tuple[str, ...]:
    """Words and numbers of a text in order, as written.

    >>> tokens("Am 5. November: 2,1 Prozent!")
    ('Am', '5', 'November', '2,1', 'Prozent')
    """
    return tuple(_TOKEN.findall(text))


def sentences(text: str) -> list[str]:
    """The sentences of a text of a few.

    >>> sentences("Seit Juni 1895 gibt es ihn. Er ist lang.")
    ['Seit Juni 1895 gibt es ihn.', 'Er ist lang.']
    """
    return _SENTENCES.split(text)


@lru_cache(maxsize=65536)
def folded(word: str) -> str:
    """Without case and accents, so that two spellings of a word compare equal."""
    if word.isascii():
        return word.casefold()
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
    piece = run(part)
    return piece.strip() != "" and piece in run(text)


def begins_in(text: str, part: str) -> bool:
    """Whether words of `text` begin as `part` does; short parts must be whole words.

    >>> begins_in("The North American market", "North America"), begins_in("Malis Armee", "Mali")
    (True, False)
    """
    piece = run(part).rstrip()
    return contains(text, part) or (len(piece) > 5 and piece in run(text))


@lru_cache(maxsize=65536)
def run(text: str) -> str:
    """The words of a text one after the other, each between spaces: what is in it is in its run.

    >>> run("5. Mai") in run("Am 5. Mai 1949"), run("Mai") in run("Maikäfer")
    (True, False)
    """
    return f" {' '.join(map(folded, tokens(text)))} "
