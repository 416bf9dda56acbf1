"""Nouns and unknown names that carry a statement, to be hidden in a cloze where it has no better value.

A common noun is worth it where it tells something by itself: no general word ("Teil", "Problem"), no
part of a set phrase ("in Kraft"), none of a list, and not what the whole text is about.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from quizgen.model import Article, Bilingual
from quizgen.text.german.agreement import is_known_noun
from quizgen.text.german.definite import is_set_phrase
from quizgen.text.german.general_nouns import is_general
from quizgen.text.german.places import is_place_name
from quizgen.text.german.points import is_point
from quizgen.text.german.roles import role_kind
from quizgen.text.german.times import is_time_word
from quizgen.text.german.which import class_gender
from quizgen.text.mentions import Mention
from quizgen.text.reading import Reading, words
from quizgen.text.tokens import Sentence, Token
from quizgen.values.names import Term

_NOUNS = ("NN", "NNA", "NNI")
_PHRASE = ("ART", "ADJ(A)", "PPOSAT", "PIAT", "CARD")  # what may stand between a preposition and its noun
_JOINED = words("und oder sowie bzw. / – - & als wie statt")
_OFTEN = 2  # a noun said more often is what the text is about
_SHORTEST, _COMPOUND = 5, 10  # letters of a noun; of one that tells more than its parts
_LONGEST = 30
_LONGEST_NAME = 4  # tokens
_ANY = words(
    """ein eine einen einem einer eines einige einigen einiger mehrere mehreren viele vielen manche zwei drei
    vier"""
)
_NO_NAMES = words(
    "First Lady President Mr Mrs Sir Lord King Queen Inc Ltd Corp Co GmbH AG CEO CFO COO PR TV DNA USB PC"
)


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
    return tuple(sorted((*_names(reading), *_nouns(reading, said)), key=lambda m: m.first))


def _nouns(reading: Reading, said: Mapping[str, int]) -> Iterator[Mention]:
    tokens = reading.sentence.tokens
    for n, token in enumerate(tokens[:-1]):
        if (
            token.tag == "NN"
            and reading.covering(n) is None
            and said.get(token.lemma, 0) <= _OFTEN
            and _tells(token)
            and not _is_bound(tokens, n)
            and not _is_joined(tokens, n, n + 1)
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


def _is_joined(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether it is one of several: "Zucker, Salz und Mehl"."""
    start = first
    while start and tokens[start - 1].tag in (*_PHRASE, "APPR", "APPRART"):
        start -= 1
    before = tokens[start - 1].text.lower() if start else ""
    after = tokens[last].text.lower() if last < len(tokens) else ""
    if before in _JOINED or after in _JOINED:
        return True
    return (before == "," and _ends_noun(tokens, start - 2)) or (after == "," and _goes_on(tokens, last + 1))


def _ends_noun(tokens: Sequence[Token], n: int) -> bool:
    return n >= 0 and tokens[n].tag in (*_NOUNS, "NE")


def _goes_on(tokens: Sequence[Token], n: int) -> bool:
    """Whether a noun phrase begins behind the comma, not a clause."""
    while n < len(tokens) and tokens[n].tag in (*_PHRASE, "APPR", "APPRART"):
        if tokens[n].text.lower() in ("der", "die", "das", "dem", "den"):
            return False
        n += 1
    return n < len(tokens) and tokens[n].tag in (*_NOUNS, "NE", "TRUNC")


def _is_again(tokens: Sequence[Token], n: int) -> bool:
    """Whether the sentence says it, or a word with it inside, once more."""
    stem = tokens[n].lemma.casefold()[:_LONGEST]
    return any(
        stem in t.text.casefold() or (len(t.text) > 4 and t.lemma.casefold() in stem)
        for m, t in enumerate(tokens)
        if m != n and t.tag in (*_NOUNS, "NE", "ADJ(A)", "TRUNC")
    )


def _names(reading: Reading) -> Iterator[Mention]:
    """Names that no table knows, whole: "Johnston Press"."""
    tokens = reading.sentence.tokens
    n = 0
    while n < len(tokens):
        last = n
        while last < len(tokens) and _is_name(reading, last):
            last += 1
        if last == n:
            n += 1
            continue
        if _is_whole(reading, n, last):
            text = " ".join(t.text for t in tokens[n:last])
            yield Mention(Term(Bilingual(text, text), "name"), n, last)
        n = last


def _is_name(reading: Reading, n: int) -> bool:
    token = reading.sentence.tokens[n]
    return token.tag in ("NE", "FM") and token.text[0].isupper() and reading.covering(n) is None


def _is_whole(reading: Reading, first: int, last: int) -> bool:
    """Whether the name ends where its words end, and is asked for as itself: no genitive, no attribute."""
    tokens = reading.sentence.tokens
    before, after = tokens[first - 1] if first else None, tokens[last] if last < len(tokens) else None
    text = tokens[last - 1].text
    if before is not None and before.text.lower() in _ANY:
        return False  # "ein Normanne", "einige Friesen"
    if last - first == 1 and is_known_noun(text):
        return False  # a noun taken for a name
    if last - first > 1 and tokens[first].text == f"{tokens[first].lemma}s":
        return False  # "Bremens Stadtteile"
    if last - first > _LONGEST_NAME or len(text) < 3 or not all(_is_word(t) for t in tokens[first:last]):
        return False
    if after is None or after.tag in ("NE", "FM", "CARD", *_NOUNS) or after.text[0] in "-/&'’(„\"":
        return False
    if before is not None and before.tag in _NOUNS and not _is_of_class(before, text):
        return False
    if before is not None and (
        before.tag in ("NE", "FM", "CARD", "ADJ(A)") or before.text[-1] in "-/&'’\"“("
    ):
        return False
    if reading.covering(first - 1) is not None or reading.covering(last) is not None:
        return False
    genitive = before is not None and before.text.lower() == "des"
    owner = text.endswith("s") and (genitive or after.tag in (*_NOUNS, "ADJ(A)"))
    return not owner and not _is_joined(tokens, first, last) and not _is_again_name(tokens, first, last)


def _is_of_class(before: Token, name: str) -> bool:
    """ "die Firma Marconi", not "die Region Chinas", "die Organisation ILO"."""
    place = is_place_name(name.removesuffix("s"))
    return class_gender(before.text) is not None and not place and not name.isupper()


def _is_word(token: Token) -> bool:
    return token.text.replace("-", "").isalpha() and len(token.text) > 1 and token.text not in _NO_NAMES


def _is_again_name(tokens: Sequence[Token], first: int, last: int) -> bool:
    own = {t.text.casefold() for t in tokens[first:last]}
    return any(
        t.text.casefold().startswith(tuple(own)) for n, t in enumerate(tokens) if not first <= n < last
    )
