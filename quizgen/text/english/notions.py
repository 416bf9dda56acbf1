"""Unknown names that carry a statement, to be asked for where it has no better value.

A common noun is no such thing: whoever reads "relied on ____" learns nothing of what is asked.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from quizgen.model import Article, Bilingual, Lang
from quizgen.text.english.name_words import is_people
from quizgen.text.english.roles import TITLES, role_kind
from quizgen.text.english.runs import name_runs
from quizgen.text.mentions import Mention
from quizgen.text.reading import Reading, last_begins, words
from quizgen.text.spacing import as_written
from quizgen.text.tokens import Sentence, Token
from quizgen.values.lexicon import english_nouns, nationality_of
from quizgen.values.names import Term

_NOUNS = ("NN0", "NN1", "NN2")
_KEY = (*_NOUNS, "NP0", "AJ0")
_VERBS = ("VVN", "VVD", "VBD", "VBZ", "VHD", "VVZ", "AV0")
_JOINED = words("and or nor & / than as but rather")
_OFTEN = 3  # a noun said more often is what the text is about
_LONGEST, _SHORTEST = 4, 4  # tokens, letters of one alone
_CHAMBERS = words("Commons Lords Congress Senate Parliament House Year")  # any reader names them


def count_nouns(sentences: Sequence[Sentence], article: Article) -> Mapping[str, int]:
    """How often a text says each of its nouns, by lemma; those of its title count as often said."""
    counts = Counter(t.lemma.lower() for s in sentences for t in s.tokens if t.tag in (*_NOUNS, "NP0"))
    for word in article.title.replace("_", " ").lower().split():
        counts[word] += _OFTEN
    return counts


def find_notions(reading: Reading, said: Mapping[str, int]) -> tuple[Mention, ...]:
    """Those of the last sentence of a statement, in order, without article; `said` as `count_nouns` tells."""
    begin = last_begins(reading)
    tokens = reading.sentence.tokens[begin:]
    found = []
    for first, last in name_runs(tokens):
        if _is_name(tokens, first, last, said) and _is_free(reading, begin, first, last):
            text = as_written(tokens[first:last])
            found.append(Mention(Term(Bilingual(text, text), "name"), begin + first, begin + last))
    return tuple(found)


def _is_name(tokens: Sequence[Token], first: int, last: int, said: Mapping[str, int]) -> bool:
    """Whether capitals that no table knows are a name, whole and asked for as itself."""
    own, alone = tokens[first:last], last - first == 1
    if (
        len(own) > _LONGEST
        or own[-1].tag not in ("NP0", "NN1", "NN2", "AJ0")
        or not all(map(_is_name_word, own))
    ):
        return False
    if all(t.text.isupper() for t in own):
        return False
    if alone and not _is_lone_name(tokens, first):
        return False
    if own[-1].tag == "NN2" and (not first or tokens[first - 1].text.lower() != "the"):
        return False
    if any(is_people(t.text) or role_kind(t.text) or nationality_of(t.text, Lang.EN) for t in own):
        return False
    if own[0].text in TITLES or any(t.text in _CHAMBERS for t in own):
        return False
    if first == 0 and not _is_only_one(tokens, last):
        return False
    if all(said.get(t.text.lower().removesuffix("s"), 0) > _OFTEN for t in own if t.tag != "AJ0"):
        return False
    texts = {t.text for t in own}
    again = any(t.text in texts for n, t in enumerate(tokens) if not first <= n < last)
    return not again and _is_whole(tokens, first, last) and not _is_joined(tokens, first, last)


def _is_only_one(tokens: Sequence[Token], last: int) -> bool:
    """Whether a subject may be the only one of which this is so: not "… became head coach" of no team, not
    "… is a group of the north"; nor one of which nothing tells whether it is a person or a team."""
    named = any(t.tag == "NP0" for t in tokens[last:])
    of_a_kind = tokens[last].lemma == "be" and tokens[last + 1].text in ("a", "an")
    return named and not of_a_kind and tokens[last].lemma != "have"


def _is_lone_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a single capital is one: a word that has no other sense, or the plural in "led the Broncos to
    victory"."""
    token = tokens[at]
    if len(token.text) < _SHORTEST:
        return False
    if token.tag == "NN2":
        return at > 1
    return token.tag == "NP0" and (at > 0 or not english_nouns(token.text.lower()))


def _is_name_word(token: Token) -> bool:
    parts = token.text.replace("'", "").split("-")
    return all(part.isalpha() for part in parts) and (len(parts) == 1 or parts[-1][0].isupper())


def _is_of_a_kind(tokens: Sequence[Token], first: int) -> bool:
    """ "a renegade Time Lord": of many; not "a National Historic Landmark"."""
    at = first - 1
    while at > 0 and tokens[at].tag in ("AJ0", "NN1") and tokens[at].text.islower():
        at -= 1
    return 0 <= at < first - 1 and tokens[at].text.lower() in ("a", "an")


def _is_whole(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether the name begins and ends here, and does not only say which one: "the Bishop of Bath"."""
    start = first - (first > 0 and tokens[first - 1].tag == "AT0")
    before = tokens[start - 1] if start else None
    if _is_of_a_kind(tokens, first):
        return False
    if before is not None and (before.tag == "PRF" or before.text.lower() == "during"):
        return False
    if before is not None and before.text == "," and tokens[start - 2].tag == "NP0":
        return False  # "the University of California, Berkeley"
    if start == first and before is not None:
        if before.text == "as":
            return False  # "his role as Acting Rector"
        named = any(letter.isupper() for letter in before.text) and before.tag[:2] in ("NN", "NP", "AJ")
        if named or before.tag in ("AJ0", "CRD", "ORD") or before.text[-1] in "-/&'’\"“(":
            return False
    after, ahead = tokens[last], tokens[min(last + 1, len(tokens) - 1)]
    if after.text in ("et", "the") or (after.tag == "AJ0" and ahead.tag in _NOUNS):
        return False
    return start == first or before is None or before.tag != "NP0"  # "Ivan the Terrible"


def _is_joined(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether it is one of several: "Bremen, Kiel and Emden"; or goes on."""
    start = first
    while start and tokens[start - 1].tag in ("AT0", "PRP", "PRF"):
        start -= 1
    before = tokens[start - 1].text.lower() if start else ""
    after = tokens[last] if last < len(tokens) else None
    if before in _JOINED or after is None:
        return True
    if after.text.lower() in _JOINED and not _is_of_verbs(tokens, last):
        return True
    if after.text[0] in "(-–/&'’\"“" or after.tag in (*_NOUNS, "NP0", "POS", "CRD"):
        return True
    return _is_half(tokens, last) or (after.text == "," and _goes_on(tokens, last))


def _is_of_verbs(tokens: Sequence[Token], conjunction: int) -> bool:
    """ "was compiled by Huber and restored in Bremen": it joins what is said, not names."""
    return tokens[conjunction].text == "and" and tokens[conjunction + 1].tag in _VERBS


def _is_half(tokens: Sequence[Token], last: int) -> bool:
    """ "the Convention | on the Law"."""
    ahead = next((t.text for t in tokens[last + 1 : last + 3] if t.text != "the"), "")
    ruled = tokens[last].tag in ("PRP", "PRF") and ahead[:1].isupper()
    return ruled and tokens[last - 1].text[0].isupper()


def _goes_on(tokens: Sequence[Token], comma: int) -> bool:
    """Whether a row of nouns follows, which ends in "and"."""
    ahead = tokens[comma + 1 :]
    if ahead and ahead[0].text in ("a", "an"):
        return False  # "Pons Aelius, a fort and bridge"
    for n, token in enumerate(ahead):
        if token.tag == "CJC":
            return n > 0 and ahead[n - 1].tag in (*_KEY, "PUN")
        if token.tag not in (*_KEY, "AT0", "PUN", "VVG", "CRD", "PRF"):
            return False
    return False


def _is_free(reading: Reading, begin: int, first: int, last: int) -> bool:
    return all(reading.covering(n) is None for n in range(begin + first, begin + last))
