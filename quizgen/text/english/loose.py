"""What goes from an English sentence so that it stands alone: asides, words that tie it."""

from collections.abc import Sequence
from itertools import pairwise

from quizgen.text.english.anchors import DEPENDENT
from quizgen.text.english.fields import is_finite
from quizgen.text.english.pronouns import REFLEXIVE
from quizgen.text.english.words import CONNECTIVES, TIES
from quizgen.text.reading import Edit, Reading, words
from quizgen.text.tokens import Token
from quizgen.values.amounts import Quantity
from quizgen.values.dates import Period
from quizgen.values.names import Person

_SAFE_PHRASES = frozenset(("in addition", "in fact", "of course", "for example", "for instance"))
_SEQUENCE = words("then later eventually finally subsequently afterwards soon next still meanwhile")
_IN_TIME = words("later eventually subsequently")
_NEXT = ("then", "thereafter", "subsequently", "afterwards")
_SUBJECTS = ("NN1", "NN2", "NN0", "NP0", "PNP")
_CONNECTIVES = CONNECTIVES - DEPENDENT
_ALIKE = DEPENDENT | {"too"}
_TIES = TIES - _ALIKE
_INSERTED = frozenset((*((word,) for word in _ALIKE), ("for", "instance"), ("for", "example")))
_ELSEWHERE = ("see", "now", "today", "currently", "presently")
_ASIDES = ("PNQ", "DTQ", "AT0", "VVN", "VVG", "AV0")
_LONGEST_NAME = 3  # tokens
_LONGEST_AGAIN = 6  # tokens
_LONGEST_ASIDE = 60  # tokens


def opening(
    tokens: Sequence[Token],
    lower: Sequence[str],
    *,
    anchored: bool = False,
    dated: bool = False,
    news: bool = False,
) -> list[Edit]:
    """ "And", "In addition,": what only ties the sentence to the one before; and "However," where a name,
    "Then," where a time gives it a place of its own. Where it is no `news`, a name is enough for "Later,"."""
    if len(lower) < 4:
        return []
    gone = (DEPENDENT if anchored else frozenset()) | (_SEQUENCE if dated else frozenset())
    gone |= _IN_TIME if anchored and not news else frozenset()
    if lower[1] == "," and lower[0] in gone:
        return [Edit(0, 2)]
    if dated and lower[0] == "then" and tokens[1].tag in ("PRP", "AT0", "NP0"):
        return [Edit(0, 1)]
    said = " ".join(lower[:5])
    for phrase in _SAFE_PHRASES:
        size = len(phrase.split())
        if said.startswith(phrase + " ") and (lower[size] == "," or phrase == "in fact"):
            return [Edit(0, size + (lower[size] == ","))]
    size = int(lower[0] in ("and", "but", "yet", "so") and tokens[0].tag == "CJC")
    size += size and lower[size] == ","
    if lower[size] in _CONNECTIVES and lower[size + 1] == ",":
        return [Edit(0, size + 2)]
    return [Edit(0, size)] if size else []


def asides(tokens: Sequence[Token], lower: Sequence[str]) -> list[Edit]:
    """ "(see List of bridges)", "(Dutch: …)", "(now Huber Hall)": what sends the reader elsewhere, says it
    once more, or is so on the day of writing."""
    opened = [n for n in range(len(tokens) - 2) if lower[n] == "("]
    found = []
    for n in opened:
        inside = lower[n : n + _LONGEST_ASIDE]
        last = inside.index(")") if ")" in inside else 0
        if last and (inside[1] in _ELSEWHERE or ":" in inside[:last]):
            found.append(Edit(n, n + last + 1))
    return found


def repeated(reading: Reading) -> list[Edit]:
    """ "73 miles (117 km)", "Al-Biruni (973–1050)": a measure or name once more, the years of a life."""
    tokens = reading.sentence.tokens
    found = []
    for mention in reading.mentions:
        first = mention.last
        if first + 2 >= len(tokens) or tokens[first].text != "(":
            continue
        last = next((n for n in range(first, len(tokens)) if tokens[n].text == ")"), first)
        inside = [m.value for m in reading.mentions if first < m.first and m.last <= last]
        if isinstance(mention.value, Person) and _is_other_name(tokens[first + 1 : last]):
            found.append(Edit(first, last + 1))
            first, last = (
                last + 1,
                next((n for n in range(last + 1, len(tokens)) if tokens[n].text == ")"), 0),
            )
            inside = [m.value for m in reading.mentions if first < m.first and m.last <= last]
        again = isinstance(mention.value, Quantity) and any(isinstance(v, Quantity) for v in inside)
        lived = isinstance(mention.value, Person) and any(isinstance(v, Period) for v in inside)
        if (again or lived) and last - first <= _LONGEST_AGAIN:
            found.append(Edit(first, last + 1))
    return found


def _is_other_name(inside: Sequence[Token]) -> bool:
    """ "Jean Cauvin (John Calvin)"."""
    return 0 < len(inside) <= _LONGEST_NAME and all(t.text[0].isupper() and t.text.isalpha() for t in inside)


def contrasts(tokens: Sequence[Token], lower: Sequence[str]) -> list[Edit]:
    """ ", however,", ", for instance,": that it goes with or against what was said before is not what one
    keeps."""
    commas = [n for n in range(1, len(tokens)) if lower[n] == ","]
    inserted = ((first, last) for first, last in pairwise(commas) if last < len(tokens) - 1)
    return [Edit(first, last + 1) for first, last in inserted if tuple(lower[first + 1 : last]) in _INSERTED]


def emphatic(tokens: Sequence[Token], lower: Sequence[str]) -> list[Edit]:
    """ "The market itself was opened", "fell ill himself": whom or what else it happened to is another
    sentence's matter."""
    verb = next((n for n, t in enumerate(tokens) if is_finite(t)), 0)
    return [
        Edit(n, n + 1 + (lower[n + 1] == "," and n + 2 == verb))
        for n in range(1, len(tokens) - 1)
        if lower[n] in REFLEXIVE and tokens[n - 1].tag in (_SUBJECTS[:-1] if n < verb else ("AJ0",))
    ]


def compared(tokens: Sequence[Token], lower: Sequence[str]) -> list[Edit]:
    """ ", up from 58 percent a year earlier": how it was before is another question."""
    found = []
    for n in range(1, len(tokens) - 3):
        if lower[n] != "," or lower[n + 1] not in ("up", "down") or lower[n + 2] != "from":
            continue
        last = next((m for m in range(n + 3, len(tokens)) if tokens[m].text in (",", ".", ";")), len(tokens))
        if last < len(tokens):
            found.append(Edit(n, last))
    return found


def anothers(tokens: Sequence[Token], lower: Sequence[str]) -> list[Edit]:
    """ "experienced another drought", "Huber, another student,": it was a drought, too."""
    found = []
    for n in range(1, len(tokens) - 2):
        described = tokens[n - 1].text in (",", ")") and tokens[n - 2].text[:1].isupper()
        if lower[n] != "another" or not (described or tokens[n - 1].tag[:2] in ("VV", "VB", "VH")):
            continue
        if tokens[n + 1].tag in ("AJ0", "NN1") and lower[n + 1] != "one" and lower[n + 2] != "of":
            vowel = lower[n + 1][0] in "aeio"
            found.append(Edit(n, n + 1, "an" if vowel else "a"))
    return found


def next_steps(tokens: Sequence[Token], lower: Sequence[str]) -> list[Edit]:
    """ "They then beat Bremen", "The family thereafter moved": that it came next."""
    return [
        Edit(n, n + 1)
        for n in range(1, len(tokens) - 1)
        if lower[n] in _NEXT and tokens[n - 1].tag in _SUBJECTS and tokens[n + 1].tag in ("VVD", "VVZ", "VVB")
    ]


def ties(tokens: Sequence[Token], lower: Sequence[str]) -> list[Edit]:
    """Words that only tie the sentence to the one before: ", however,", "was also"."""
    found = []
    for n in range(1, len(tokens) - 1):
        if _is_again_by(tokens, lower, n):
            found.append(Edit(n - 1, n + 1))
        perfect = tokens[n - 1].tag in ("VHZ", "VHB") and tokens[n + 1].tag in ("VVN", "VBN")
        if lower[n] == "since" and perfect:  # "has since sold": since what was told before
            found.append(Edit(n, n + 1))
        if lower[n] not in _TIES or tokens[n].tag != "AV0":
            continue
        if tokens[n - 1].text == "," and tokens[n + 1].text == ",":
            found.append(Edit(n - 1, n + 2))
        elif (
            lower[n] == "also"
            and lower[n - 1] not in ("but", "and", "or", "not")
            and not _scoped_also(tokens, n)
        ):
            found.append(Edit(n, n + 1))
    return found


def _is_again_by(tokens: Sequence[Token], lower: Sequence[str], n: int) -> bool:
    """ "was built in 1998, again by Huber": that he had built before is another sentence's matter."""
    again = lower[n] == "again" and lower[n - 1] == "," and tokens[n + 1].tag == "PRP"
    return again and lower[n + 1] not in lower[:n] and lower[n - 2] not in ("and", "or")


def _closes_aside(tokens: Sequence[Token], comma: int) -> bool:
    """ "Huber, who …, | also designed": whether it ends what was told of the subject by the way."""
    first = next(n for n, t in enumerate(tokens) if t.text == ",")
    return first < comma and tokens[first + 1].tag in _ASIDES and tokens[first - 1].tag[:2] in ("NN", "NP")


def _scoped_also(tokens: Sequence[Token], n: int) -> bool:
    """ "but also in Rome", ", also known as": part of its phrase."""
    before, after = tokens[n - 1], tokens[n + 1]
    if before.text == "," and after.tag in ("PRP", "PRF"):
        return False  # "Huber, also of Rome,"
    verb = before.tag.startswith("V") or after.tag in ("VVD", "VVZ", "VVN", "VVI", "VVB")
    main = before.text == "," and after.tag in ("VVD", "VVN") and _closes_aside(tokens, n - 1)
    return not verb or (before.text in (",", "(") and not main)
