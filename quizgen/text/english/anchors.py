"""Words that mean something only beside another sentence though they are no pronouns: "the same year",
"a further example", "longer" than what, "two-thirds" of whom.

Each check is about one word of a sentence.
"""

from collections.abc import Sequence
from itertools import takewhile

from quizgen.text.english.ellipses import (
    AROUND,
    EXAMPLES,
    ORDINALS,
    PAIRED,
    is_bare_count,
    is_example_of_nothing,
    is_one_of_two,
    is_ordinal_of_nothing,
    is_soon_after,
)
from quizgen.text.english.fields import is_finite
from quizgen.text.english.words import COMMON_MEASURES, NUMBER_WORDS, TIME_NOUNS
from quizgen.text.reading import Reading, words
from quizgen.text.tokens import Token
from quizgen.values.dates import Date, Period
from quizgen.values.names import Named, Organisation, Place

_NOUNS = ("NN0", "NN1", "NN2", "NP0")
# What opens a sentence that only goes on with the one before.
DEPENDENT = words(
    """however similarly likewise conversely instead meanwhile therefore thus hence consequently accordingly
    nevertheless nonetheless"""
)
_EXAMPLES = ("example", "instance")
_CAUSAL = words("therefore thus hence consequently accordingly nevertheless nonetheless")
_LATER = words("further later earlier subsequent preceding")
_SHARES = words(
    """half two-thirds one-third three-quarters one-quarter three-fourths two-fifths three-fifths four-fifths
    third thirds quarters many some both most several few"""
)
_CLAUSE = ("CJS", "CJT", "CJC", "PRP", "PUN")
# Comparatives that name a sort by themselves.
_SORTS = words(
    """upper lower inner outer former latter elder older younger major minor senior junior further higher
    greater later earlier better more less fewer"""
)
_NEAR_BY = words("local nearby neighbouring neighboring surrounding")
_LOCAL = words("authority government council authorities governments councils")  # there are such everywhere
_CHANGES = words("make become get grow render turn")  # to be more than before
_ADVERBS = words("longer faster slower sooner farther")
_RELATING = ("similar", "related", "comparable", "corresponding")
_SAME = ("as", "that", "who", "which")
_NEAR = 7  # tokens
_AFTER_CHANGE = 6  # tokens, in which it tells how something became


def dangles(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """Whether a word needs the sentence before."""
    watched = may_dangle(reading.sentence.tokens[index], lower[index])
    return watched and any(check(reading, lower, index) for check in _CHECKS)


def may_dangle(token: Token, lower: str) -> bool:
    """Whether any of the checks is about the word."""
    return lower in _WATCHED or token.tag == "AJC"


def is_dependent(tokens: Sequence[Token], lower: Sequence[str], index: int) -> bool:
    """Whether "however", "for example" or "therefore" stands here and nothing in the sentence it could
    follow from."""
    word = lower[index]
    if word in _EXAMPLES:
        return lower[index - 1 : index] == ["for"] and lower[index + 1 : index + 2] != ["of"]
    if word == "however":
        before = not index or lower[index - 1] in (",", "and", "but")
        return before and lower[index + 1 : index + 2] == [","] and lower[index - 2 : index - 1] != [";"]
    if word in _CAUSAL and tokens[index].tag == "AV0":
        verb = next((n for n in range(index) if is_finite(tokens[n])), index)
        follows = any(w in ("and", ",", ";", "but") for w in lower[verb:index])
        return not follows and tokens[min(index + 1, len(tokens) - 1)].tag != "VVG"
    return False


def _is_tied(reading: Reading, lower: Sequence[str], index: int) -> bool:
    return is_dependent(reading.sentence.tokens, lower, index)


def _adds(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """ "Also, …", "… too.", "… instead."."""
    word, tag = lower[index], reading.sentence.tokens[index].tag
    following = lower[index + 1] if index + 1 < len(lower) else "."
    if word == "also":
        return index == 0
    if word == "too":
        return tag == "AV0" and following in (".", ",")
    contrast = any(w in ("but", "not", "n't", "than") for w in lower[:index])
    return word == "instead" and following != "of" and not contrast


def _repeats(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """ "the same", "another", "other" without what it is compared with."""
    tokens, word = reading.sentence.tokens, lower[index]
    ahead = lower[index + 1 : index + _NEAR]
    if word == "same":
        return not any(w in _SAME for w in ahead)
    if word == "another":
        told = {t.lemma.lower() for t in tokens[:index]}
        again = any(t.lemma.lower() in told for t in tokens[index + 1 : index + 3] if t.tag in _NOUNS)
        return "one" not in lower[:index] and "than" not in ahead and not again
    named = any(t.tag in _NOUNS for t in tokens[:index])
    return word == "other" and "than" not in ahead and not named


def _is_of_a_place(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """ "local", "nearby" behind no name that tells where."""
    tokens = reading.sentence.tokens
    if lower[index] not in _NEAR_BY or (lower[index] == "local" and lower[index + 1] in _LOCAL):
        return False
    placed = any(isinstance(m.value, Place | Organisation) and m.first < index for m in reading.mentions)
    return tokens[index].tag in ("AJ0", "AV0", "NN1") and not (
        placed or any(t.tag == "NP0" for t in tokens[:index])
    )


def _is_one_more(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """ "a further example", "a more recent attempt"."""
    tokens = reading.sentence.tokens
    article = index > 0 and tokens[index - 1].tag in ("AT0", "CRD")
    noun = index + 1 < len(tokens) and tokens[index + 1].tag in ("NN1", "NN2", "NN0")
    return lower[index] in _LATER and article and noun and "than" not in lower


def _compares(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """ "took longer", "more recent" without "than"."""
    tokens = reading.sentence.tokens
    if "than" in lower or "compared" in lower or index + 1 >= len(tokens):
        return False
    if _is_of_change(tokens, index):
        return False
    after = tokens[index + 1]
    before = lower[index - 1] if index else ""
    if lower[index] in ("more", "less"):
        return after.tag == "AJ0" and before not in ("the", "no", "ever") and "or" not in (before, after.text)
    comparative = tokens[index].tag == "AJC" or lower[index] in _ADVERBS
    if not comparative or lower[index] in _SORTS or before in ("no", "the", "any", "ever"):
        return False
    return after.tag not in (*_NOUNS, "AJ0", *(() if lower[index] in _ADVERBS else ("TO0",)))


def _is_of_change(tokens: Sequence[Token], index: int) -> bool:
    """ "makes it easier to …", "became more expensive": more than before."""
    near = range(max(index - _AFTER_CHANGE, 0), index)
    verb = next((n for n in reversed(near) if tokens[n].lemma.lower() in _CHANGES), None)
    between = tokens[verb + 1 : index] if verb is not None else ()
    return verb is not None and all(t.tag not in ("AT0", "PUN", "PRP", "CJC") for t in between[-1:])


def _is_share_of_nobody(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """ "three-quarters submitted", "while many fled": of whom?"""
    tokens = reading.sentence.tokens
    fraction = lower[index] in _SHARES or lower[index] in NUMBER_WORDS
    begin = index
    while begin > 0 and tokens[begin - 1].tag in ("CRD", "ORD", "AV0", "AT0"):
        begin -= 1
    if not fraction or (begin and tokens[begin - 1].tag not in _CLAUSE):
        return False
    after = index + 1
    while after < len(tokens) and tokens[after].tag == "AV0":
        after += 1
    if after + 1 >= len(tokens):
        return False
    fled = tokens[after].tag == "VVN" and after == index + 1 and tokens[after + 1].tag not in (*_NOUNS, "AJ0")
    return fled or is_finite(tokens[after]) or tokens[after].tag == "VM0"


def _is_bare_role(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """ "played the role in Hamlet": of whom?"""
    title = [t.text[:1].isupper() for t in reading.sentence.tokens[index + 2 : index + 3]]
    return lower[index - 1 : index + 2] == ["the", "role", "in"] and title == [True]


def _is_added(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """ "Huber added that …": to what?"""
    verb = reading.sentence.tokens[index].tag.startswith("V")
    return lower[index] in ("adds", "added") and verb and lower[index + 1 : index + 2] == ["that"]


def _is_count_of_nothing(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """ "won only five despite …": five what?"""
    tokens = reading.sentence.tokens
    if lower[index] not in ("only", "just") or index + 2 >= len(tokens) or tokens[index + 1].tag != "CRD":
        return False
    return tokens[index + 2].tag in ("PRP", "PUN", "CJC", "CJS") and reading.covering(index + 2) is None


def _is_run_of_nothing(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """ "For two performances, …": of what?"""
    tokens = reading.sentence.tokens
    if index or lower[0] != "for" or len(tokens) < 3 or tokens[1].tag not in ("CRD", "ORD"):
        return False
    noun = tokens[2]
    timed = lower[2] in TIME_NOUNS or noun.lemma.lower() in COMMON_MEASURES or lower[3] in ("of", "in")
    return noun.tag == "NN2" and not timed


def _is_like_something(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """ "announced similar systems", "a related movement": similar or related to what?"""
    tokens = reading.sentence.tokens
    attribute = index + 1 < len(tokens) and tokens[index + 1].tag in (*_NOUNS, "AJ0")
    near = takewhile(lambda token: token.text != "," and token.tag != "CJS", tokens[index + 1 : index + 5])
    told = any(token.text in ("to", "in", "as") for token in near)
    return lower[index] in _RELATING and attribute and not told


def _is_until_writing(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """ "prices have fallen since": until a day that only the writer knows."""
    ends = lower[index + 1 : index + 2] in ([","], [";"], ["."])
    ever = lower[index - 1 : index] == ["ever"]
    tags = [t.tag for t in reading.sentence.tokens[max(index - _NEAR, 0) : index]]
    return lower[index] == "since" and ends and not ever and ("VHZ" in tags or "VHB" in tags)


def _is_still(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """ "Bremen, which had been taken in 1713, still had a wall": at which time?"""
    tokens = reading.sentence.tokens
    if lower[index] != "still" or tokens[index].tag != "AV0" or index + 1 >= len(tokens):
        return False
    past = any(t.tag in _PAST for t in (tokens[index - 1], tokens[index + 1]))
    commas = [n for n in range(index) if tokens[n].text == ","]
    aside = range(commas[0], commas[-1]) if commas and tokens[commas[0] + 1].tag in _RELATIVES else range(0)
    dates = [m.first for m in reading.mentions if isinstance(m.value, Date | Period)]
    subordinate = any(t.tag == "CJS" for n, t in enumerate(tokens) if n not in aside)
    return past and not subordinate and all(n in aside for n in dates)


_PAST = ("VVD", "VHD", "VBD", "VDD")
_RELATIVES = ("PNQ", "DTQ")


def _is_once_more(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """ "Fighting erupted again in 2012": that it had before, another sentence tells."""
    if lower[index] != "again" or lower[index - 1] in ("and", "or", ",", "never", "ever", "over"):
        return False
    tokens = reading.sentence.tokens
    return sum(map(is_finite, tokens[:index])) < 2 and lower[index + 1 : index + 2] != ["and"]


def _adds_more(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """ "came under further criticism", "sent more troops": than before, or than whom?"""
    if lower[index] not in ("more", "further", "additional") or "than" in lower:
        return False
    tokens, before = reading.sentence.tokens, lower[index - 1] if index else ""
    noun = index + 1 < len(tokens) and tokens[index + 1].tag in ("NN1", "NN2", "NN0")
    verb = index and tokens[index - 1].tag[:2] in ("VV", "VB", "VH", "PR", "CR")
    return bool(noun and verb and before not in ("no", "any")) and not _is_of_change(tokens, index)


def _is_new(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """ "A new list was published on 3 May 1998.": a list of what, where the sentence has no name?"""
    tokens = reading.sentence.tokens
    opens = index == 1 and lower[:2] == ["a", "new"] and [t.tag for t in tokens[2:4]] == ["NN1", "VBD"]
    if not opens:
        return False
    dated = {n for m in reading.mentions if not isinstance(m.value, Named) for n in range(m.first, m.last)}
    told = any(isinstance(m.value, Named) for m in reading.mentions)
    return not told and not any(t.tag == "NP0" for n, t in enumerate(tokens) if n not in dated)


# Words that a check is about, comparatives aside.
_WATCHED = frozenset(
    (
        *_EXAMPLES, *_CAUSAL, *_LATER, *_SHARES, *_ADVERBS, *NUMBER_WORDS, *_NEAR_BY, "however", "also",
        "role", "too", "instead", "same", "another", "other", "more", "less", "for", "adds", "added", "only",
        "just", "since", "still", "new", "again", "additional", *_RELATING, *ORDINALS, *PAIRED, *AROUND,
        *EXAMPLES,
    )
)  # fmt: skip
_CHECKS = (
    _is_tied,
    _adds,
    _repeats,
    _is_of_a_place,
    _is_one_more,
    _compares,
    _is_share_of_nobody,
    _is_run_of_nothing,
    _is_bare_role,
    _is_added,
    _is_count_of_nothing,
    _is_like_something,
    _is_until_writing,
    _is_still,
    _is_once_more,
    _adds_more,
    _is_new,
    is_ordinal_of_nothing,
    is_one_of_two,
    is_bare_count,
    is_soon_after,
    is_example_of_nothing,
)
