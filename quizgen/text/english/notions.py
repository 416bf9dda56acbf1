"""Nouns and unknown names that carry a statement, to be asked for where it has no better value.

A common noun is worth it where it is the point of its sentence and tells something by itself: no general
word ("part", "attention"), none of a list, and not what the whole text is about.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from quizgen.model import Article, Bilingual, Lang
from quizgen.text.clauses import Chunk
from quizgen.text.english.general_nouns import GENERAL
from quizgen.text.english.name_words import is_people
from quizgen.text.english.points import NAMING, find_points
from quizgen.text.english.roles import role_kind
from quizgen.text.english.runs import name_runs
from quizgen.text.english.words import TIME_NOUNS
from quizgen.text.mentions import Mention
from quizgen.text.reading import Reading, last_begins, words
from quizgen.text.spacing import as_written
from quizgen.text.tokens import Sentence, Token
from quizgen.values.lexicon import nationality_of
from quizgen.values.names import Term

_NOUNS = ("NN0", "NN1", "NN2")
_KEY = (*_NOUNS, "NP0", "AJ0")
_JOINED = words("and or nor & / than as but rather")
_OFTEN = 3  # a noun said more often is what the text is about
_NEVER_ASKED = GENERAL | TIME_NOUNS
_SHORTEST, _LONGEST = 5, 3  # letters of the head, words of the phrase
_SHORTEST_ALONE = 8  # letters of a noun that is not what something is called: "bridge" is any
_LONGEST_NAME, _SHORTEST_NAME = 4, 4  # tokens, letters
_CHAMBERS = words("Commons Lords Congress Senate Parliament House Year")  # any reader names them
_SLIGHT = words(
    """new old first second last other another more most many several some few major minor great large small
    huge big good bad common important significant main key many various different numerous certain such
    similar own early late recent high low long short full strong serious severe further additional free
    necessary possible particular special specific clear real short-lived decidedly increased"""
)


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
    found = {}
    for chunk in find_points(Sentence(tokens, reading.sentence.paragraph)):
        span = _key(tokens, chunk)
        if span and _tells(tokens, chunk, *span, said) and _is_free(reading, begin, *span):
            text = as_written(tokens[span[0] : span[1]])
            kind = "noun" if any(t.text[0].islower() for t in tokens[span[0] : span[1]]) else "name"
            found[span] = Mention(Term(Bilingual(text, text), kind), begin + span[0], begin + span[1])
    for first, last in name_runs(tokens):
        taken = any(first < end and start < last for start, end in found)
        if not taken and _is_name(tokens, first, last, said) and _is_free(reading, begin, first, last):
            text = as_written(tokens[first:last])
            found[first, last] = Mention(Term(Bilingual(text, text), "name"), begin + first, begin + last)
    return tuple(found[span] for span in sorted(found))


def _is_name(tokens: Sequence[Token], first: int, last: int, said: Mapping[str, int]) -> bool:
    """Whether capitals that no table knows are a name, whole and asked for as itself."""
    own, alone = tokens[first:last], last - first == 1
    if len(own) > _LONGEST_NAME or own[-1].tag not in ("NP0", "NN1") or not all(map(_is_name_word, own)):
        return False
    if all(t.text.isupper() for t in own):
        return False
    if alone and (first == 0 or own[0].tag != "NP0" or len(own[0].text) < _SHORTEST_NAME):
        return False
    if any(is_people(t.text) or role_kind(t.text) or nationality_of(t.text, Lang.EN) for t in own):
        return False
    if any(said.get(t.text.lower().removesuffix("s"), 0) > _OFTEN or t.text in _CHAMBERS for t in own):
        return False
    texts = {t.text for t in own}
    again = any(t.text in texts for n, t in enumerate(tokens) if not first <= n < last)
    return not again and _is_whole(tokens, first, last) and not _is_joined(tokens, first, last)


def _is_name_word(token: Token) -> bool:
    letters = token.text.replace("-", "").replace("'", "")
    return letters.isalpha() and token.tag != "AJ0"


def _is_whole(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether the name begins and ends here, and does not only say which one: "the Bishop of Bath"."""
    start = first - (first > 0 and tokens[first - 1].tag == "AT0")
    before = tokens[start - 1] if start else None
    if before is not None and (before.tag == "PRF" or before.text.lower() == "during"):
        return False
    if before is not None and before.text == "," and tokens[start - 2].tag == "NP0":
        return False  # "the University of California, Berkeley"
    if start == first and before is not None:
        named = any(letter.isupper() for letter in before.text) and before.tag[:2] in ("NN", "NP", "AJ")
        if named or before.tag in ("AJ0", "CRD", "ORD") or before.text[-1] in "-/&'’\"“(":
            return False
    after, ahead = tokens[last], tokens[min(last + 1, len(tokens) - 1)]
    if after.text in ("et", "the") or (after.tag == "AJ0" and ahead.tag in _NOUNS):
        return False
    return start == first or before is None or before.tag != "NP0"  # "Ivan the Terrible"


def _key(tokens: Sequence[Token], chunk: Chunk) -> tuple[int, int] | None:
    """The noun with its adjectives, where the phrase holds nothing else but an article."""
    first, last = chunk.inner.first, chunk.range.last
    article = tokens[first].text.lower() if tokens[first].tag == "AT0" else ""
    first += bool(article)
    if chunk.head != last - 1 or not 1 <= last - first <= _LONGEST:
        return None
    own = tokens[first:last]
    if any(t.tag not in _KEY or not t.text.replace("-", "").isalpha() for t in own):
        return None
    named = any(t.text[:1].isupper() for t in own[1:]) or (first > 0 and own[0].text[:1].isupper())
    if article == "the" and len(own) == 1 and not named:
        return None  # known from what stands before
    return None if article == "no" else (first, last)


def _tells(tokens: Sequence[Token], chunk: Chunk, first: int, last: int, said: Mapping[str, int]) -> bool:
    """Whether the phrase says something by itself and the sentence says it once."""
    own, head = tokens[first:last], tokens[last - 1]
    named = tokens[max(chunk.range.first - 1, 0)].text.lower() in NAMING
    short = len(own) == 1 and len(head.text) < (_SHORTEST if named else _SHORTEST_ALONE)
    if short or any(t.text.lower() in _SLIGHT for t in own):
        return False
    lemma = head.lemma.lower()
    if lemma in GENERAL or head.text.lower() in _NEVER_ASKED:
        return False
    if all(said.get(t.lemma.lower(), 0) > _OFTEN for t in own if t.tag in _NOUNS or t.tag == "NP0"):
        return False
    stems = {t.lemma.lower()[:_SHORTEST] for t in own if len(t.text) >= _SHORTEST}
    others = (t for n, t in enumerate(tokens) if not first <= n < last and len(t.text) > 3)
    if any(t.lemma.lower()[:_SHORTEST] in stems for t in others):
        return False
    return not _is_joined(tokens, first, last)


def _is_joined(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether it is one of several: "sugar, salt and flour"; or goes on."""
    start = first
    while start and tokens[start - 1].tag in ("AT0", "PRP", "PRF"):
        start -= 1
    before = tokens[start - 1].text.lower() if start else ""
    after = tokens[last] if last < len(tokens) else None
    if before in _JOINED or after is None or after.text.lower() in _JOINED:
        return True
    if after.text[0] in "(-–/&'’\"“" or after.tag in (*_NOUNS, "NP0", "POS", "CRD"):
        return True
    return _is_half(tokens, last) or (after.text == "," and _goes_on(tokens, last))


def _is_half(tokens: Sequence[Token], last: int) -> bool:
    """ "the Convention | on the Law"."""
    ahead = next((t.text for t in tokens[last + 1 : last + 3] if t.text != "the"), "")
    ruled = tokens[last].tag in ("PRP", "PRF") and ahead[:1].isupper()
    return ruled and tokens[last - 1].text[0].isupper()


def _goes_on(tokens: Sequence[Token], comma: int) -> bool:
    """Whether a row of nouns follows, which ends in "and"."""
    ahead = tokens[comma + 1 :]
    for n, token in enumerate(ahead):
        if token.tag == "CJC":
            return n > 0 and ahead[n - 1].tag in (*_KEY, "PUN")
        if token.tag not in (*_KEY, "AT0", "PUN", "VVG", "CRD", "PRF"):
            return False
    return False


def _is_free(reading: Reading, begin: int, first: int, last: int) -> bool:
    return all(reading.covering(n) is None for n in range(begin + first, begin + last))
