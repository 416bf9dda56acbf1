"""Nouns and unknown names that carry a statement, to be hidden in a cloze where it has no better value.

A common noun is worth it where it tells something by itself: no general word ("Teil", "Problem"), no
part of a set phrase ("in Kraft"), none of a list, and not what the whole text is about.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from quizgen.model import Article, Bilingual
from quizgen.text.german.definite import is_set_phrase
from quizgen.text.german.general_nouns import is_general
from quizgen.text.german.points import is_called, is_point
from quizgen.text.german.roles import role_kind
from quizgen.text.german.times import is_time_word
from quizgen.text.german.unknown_names import find_names, is_joined
from quizgen.text.mentions import Mention
from quizgen.text.reading import Reading
from quizgen.text.tokens import Sentence, Token
from quizgen.values.names import Term

_NOUNS = ("NN", "NNA", "NNI")
_PHRASE = ("ART", "ADJ(A)", "PPOSAT", "PIAT", "CARD")  # what may stand between a preposition and its noun
_OFTEN = 2  # a noun said more often is what the text is about
_SHORTEST, _COMPOUND = 5, 10  # letters of a noun; of one that tells more than its parts
_LONGEST = 30


def count_nouns(sentences: Sequence[Sentence], article: Article) -> Mapping[str, int]:
    """How often a text says each of its nouns, by lemma; those of its title count as often said."""
    counts = Counter(t.lemma for s in sentences for t in s.tokens if t.tag in _NOUNS)
    title = article.title.casefold()
    for lemma in counts:
        if lemma.casefold() in title:
            counts[lemma] += _OFTEN
    return counts


def find_notions(reading: Reading, said: Mapping[str, int]) -> tuple[Mention, ...]:
    """Those of a statement, in order; `said` as `count_nouns` tells. Common nouns are terms of the kind
    "noun", names of the kind "name", each in the form that the sentence has."""
    return tuple(sorted((*find_names(reading), *_nouns(reading, said)), key=lambda m: m.first))


def _nouns(reading: Reading, said: Mapping[str, int]) -> Iterator[Mention]:
    tokens = reading.sentence.tokens
    for n, token in enumerate(tokens[:-1]):
        if (
            token.tag == "NN"
            and reading.covering(n) is None
            and said.get(token.lemma, 0) <= _OFTEN
            and _tells(token)
            and (is_called(reading, n) or not _is_bound(tokens, n))
            and not is_joined(tokens, n, n + 1)
            and not _is_again(tokens, n)
            and is_point(reading, n)
        ):
            yield Mention(Term(Bilingual(token.text, token.text), "noun"), n, n + 1)


def _tells(token: Token) -> bool:
    """Whether a noun says something by itself."""
    word = token.text
    plain = all(part.isalpha() and len(part) > 1 for part in word.split("-"))
    if not plain or not _SHORTEST <= len(word) <= _LONGEST or not word[0].isupper():
        return False
    return not (is_general(token) or is_time_word(word) or role_kind(word) is not None)


def _is_bound(tokens: Sequence[Token], n: int) -> bool:
    """Whether it belongs to the word beside it: a set phrase ("in Kraft", "Einfluss nehmen"), a name
    ("Provinz Homs"), a genitive in front; without an article only a long word stands for itself."""
    before, after = tokens[n - 1] if n else None, tokens[n + 1]
    if after.text == "genannt":
        return False
    if after.tag in ("NE", "FM", "TRUNC", *_NOUNS) or after.text[0] in "„\"»'(-/":
        return True
    if before is None:
        return True  # the capital would tell nothing, the article is missing
    if before.tag in ("NE", "FM", "CARD", *_NOUNS) or before.text[-1] in "-/'\"“(":
        return True
    if before.tag == "PDAT" or before.text.lower().startswith("solch"):
        return True  # "solche Fragen": those that were told
    if before.text == "so" or (n > 1 and before.tag == "ADJ(A)" and before.text[0].isupper()):
        return True  # "so Huber"; "Freie Syrische Armee"
    if n > 1 and before.tag == "ART" and tokens[n - 2].text in (".", "!", "?"):
        return True  # another word for what the sentence before tells
    if after.text == "von" and (
        tokens[n].text.endswith("ung") or tokens[min(n + 2, len(tokens) - 1)].tag == "CARD"
    ):
        return True  # "die Herstellung von Zucker", "eine Einwohnerzahl von 300"
    bare = before.tag not in _PHRASE and before.tag != "APPRART"
    return is_set_phrase(tokens[n]) or (bare and len(tokens[n].text) < _COMPOUND)


def _is_again(tokens: Sequence[Token], n: int) -> bool:
    """Whether the sentence says it, or a word with it inside, once more."""
    stem = tokens[n].lemma.casefold()[:_LONGEST]
    return any(
        stem in t.text.casefold() or (len(t.text) > 4 and t.lemma.casefold() in stem)
        for m, t in enumerate(tokens)
        if m != n and t.tag in (*_NOUNS, "NE", "ADJ(A)", "TRUNC")
    )
