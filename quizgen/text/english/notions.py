"""Nouns that carry an English statement, to be hidden in a cloze where it has no better value.

A common noun is worth it where it tells something by itself: no general word ("part", "problem"), no part of
a set phrase or of a longer noun phrase, none of a list, and not what the whole text is about.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from quizgen.model import Article, Bilingual
from quizgen.text.english.general_nouns import GENERAL
from quizgen.text.english.pronouns import PEOPLE
from quizgen.text.english.words import MONTHS, SEASONS, TIME_NOUNS, WEEKDAYS
from quizgen.text.mentions import Mention
from quizgen.text.reading import Reading, words
from quizgen.text.tokens import Sentence, Token
from quizgen.values.names import Term

_NOUNS = ("NN0", "NN1", "NN2")
_PHRASE = (
    "AT0",
    "AJ0",
    "AJS",
    "AJC",
    "DPS",
    "CRD",
    "ORD",
    "DT0",
)  # what may stand before a noun in its phrase
_JOINED = words("and or nor / – - & as than like but")
_OFTEN = 2  # a noun said more often is what the text is about
_SHORTEST, _LONGEST = 6, 24  # letters
_NO_PHRASE = words("of in on at by for to with from as into under between")


def count_nouns(sentences: Sequence[Sentence], article: Article) -> Mapping[str, int]:
    """How often a text says each of its nouns, by lemma; those of its title count as often said."""
    counts = Counter(t.lemma.lower() for s in sentences for t in s.tokens if t.tag in _NOUNS)
    title = article.title.casefold()
    for lemma in counts:
        if lemma in title:
            counts[lemma] += _OFTEN
    return counts


def find_notions(reading: Reading, said: Mapping[str, int]) -> tuple[Mention, ...]:
    """Common nouns of a statement, in order; `said` as `count_nouns` tells."""
    return tuple(_nouns(reading, said))


def _nouns(reading: Reading, said: Mapping[str, int]) -> Iterator[Mention]:
    tokens = reading.sentence.tokens
    for n, token in enumerate(tokens[:-1]):
        if (
            token.tag in ("NN1", "NN2")
            and reading.covering(n) is None
            and said.get(token.lemma.lower(), 0) <= _OFTEN
            and _tells(token)
            and not _is_bound(reading, n)
            and not _is_joined(tokens, n)
            and not _is_again(tokens, n)
        ):
            yield Mention(Term(Bilingual(token.text, token.text), "noun"), n, n + 1)


def _tells(token: Token) -> bool:
    """Whether a noun says something by itself."""
    word, lemma = token.text, token.lemma.lower()
    if not word.isalpha() or not word.islower() or not _SHORTEST <= len(word) <= _LONGEST:
        return False
    return lemma not in GENERAL | PEOPLE | TIME_NOUNS | MONTHS | SEASONS | WEEKDAYS


def _is_bound(reading: Reading, n: int) -> bool:
    """Whether it belongs to the noun or name beside it, or stands in a set phrase: "trade union", "in
    charge of"; without an article only what is the object or subject stands for itself."""
    tokens = reading.sentence.tokens
    before, after = tokens[n - 1] if n else None, tokens[n + 1]
    if before is None or after.tag in ("NP0", "UNC", "POS", *_NOUNS) or after.text[0] in "\"“‘'(-/’":
        return True
    if before.tag in ("NP0", "POS", "UNC", "CRD", *_NOUNS) or before.text[-1] in "-/'\"“’":
        return True
    if n > 1 and before.text == "The" and tokens[n - 2].text in (".", "!", "?"):
        return True  # another word for what the sentence before tells
    if reading.covering(n - 1) is not None or reading.covering(n + 1) is not None:
        return True
    bare = before.tag not in _PHRASE
    return bare and before.text.lower() in _NO_PHRASE


def _is_joined(tokens: Sequence[Token], n: int) -> bool:
    """Whether it is one of several: "sugar, salt and flour"."""
    start = n
    while start and tokens[start - 1].tag in (*_PHRASE, "PRP", "PRF", "AV0"):
        start -= 1
    before = tokens[start - 1].text.lower() if start else ""
    after = tokens[n + 1].text.lower()
    if before in _JOINED or after in _JOINED:
        return True
    ends = before == "," and start > 1 and tokens[start - 2].tag in (*_NOUNS, "NP0")
    goes_on = after == "," and n + 2 < len(tokens) and tokens[n + 2].tag in (*_NOUNS, *_PHRASE, "NP0")
    return ends or goes_on


def _is_again(tokens: Sequence[Token], n: int) -> bool:
    """Whether the sentence says it, or a word with it inside, once more."""
    stem = tokens[n].lemma.casefold()[:_LONGEST]
    return any(
        stem[:6] in t.text.casefold() or (len(t.text) > 4 and t.lemma.casefold() in stem)
        for m, t in enumerate(tokens)
        if m != n and (t.tag in (*_NOUNS, "NP0", "AJ0") or t.tag.startswith("VV"))
    )
