"""Full names of persons in English sentences, by given names, titles, roles and the table of the famous."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from quizgen.model import Lang
from quizgen.text.english.given import english_given_name, is_sure_given_name, is_surname
from quizgen.text.english.name_words import (
    BEFORE_NO_PERSON,
    ENDS_NO_PERSON,
    FUNCTION_WORDS,
    PARTICLES,
    is_calendar,
    is_capitalised,
    is_people,
)
from quizgen.text.english.places import is_country, is_place, stands_as_place
from quizgen.text.english.roles import REGNAL, TITLES, role_kind
from quizgen.text.organisations import organisation_named
from quizgen.text.people import FullName
from quizgen.text.spacing import touches
from quizgen.text.tokens import Token
from quizgen.values.people import by_spelling

_LONGEST_NAME = 6  # tokens
_ROMAN = re.compile(r"[IVX]{1,5}")
_INITIAL = re.compile(r"(?!U\.[SKN]\.|D\.C\.|E\.U\.)(?:[A-Z]\.){1,3}|[A-Z]")
_ARABIC = re.compile(r"(?:al|el|ul|ad|as|ar|an|bin)-[A-Z][\w’'-]+")  # surnames with their article
_SUFFIX = frozenset(("Jr.", "Sr.", "Jr", "Sr", "II", "III", "IV"))
_PLACES = frozenset("Santa San Santo São Saint Fort Mount Lake Port Cape".split())  # they begin with these
_TITLES_TOO = frozenset(
    "King Major Judge Prince Duke Earl Baron Pope Bishop Abbot Marshall Page".split()
)  # surnames
_SAYING = frozenset(
    """
        said says told added wrote writes argued argues suggested explained claimed warned announced
        recalled noted described proposed discovered invented was died became led won played directed
        founded co-founded
    """.split()
)


def full_names(tokens: Sequence[Token]) -> Iterator[FullName]:
    """Every full name of a person in a sentence, in order."""
    at = 0
    while at < len(tokens):
        name = _full_name(tokens, at) if is_capitalised(tokens[at].text) else None
        if name:
            yield name
        at = max(name.last if name else 0, at + 1)


def _full_name(tokens: Sequence[Token], at: int) -> FullName | None:
    if touches(tokens, at - 1) and tokens[at - 1].text in "-–/&@#":
        return None
    if at and (tokens[at - 1].text in BEFORE_NO_PERSON or _follows_initial(tokens, at)):
        return None
    if famous := _famous_at(tokens, at):
        return famous
    if tokens[at].text in _PLACES:
        return None
    if tokens[at].text in TITLES or (tokens[at].text in FUNCTION_WORDS and tokens[at].tag != "NP0"):
        return None
    last = _regnal_end(tokens, at) or _born_end(tokens, at) or _name_end(tokens, at)
    if last is None or not _ends_as_name(tokens, last):
        return None
    text = _joined(tokens[at:last])
    thing = organisation_named(text, Lang.EN) or is_place([token.text for token in tokens[at:last]])
    return None if thing else FullName(text, at, last, kind_of(tokens, at, last))


def _follows_initial(tokens: Sequence[Token], at: int) -> bool:
    return bool(at and _INITIAL.fullmatch(tokens[at - 1].text) and tokens[at - 1].text.endswith("."))


def _famous_at(tokens: Sequence[Token], at: int) -> FullName | None:
    if tokens[at].text not in _famous_starts():
        return None
    for length in range(min(_LONGEST_NAME, len(tokens) - at), 0, -1):
        text = _joined(tokens[at : at + length])
        if text in by_spelling(Lang.EN):
            last = at + length
            if touches(tokens, last - 1) and tokens[last].text in "-/&":
                continue
            if length == 1 and (_is_part_of_more(tokens, at) or stands_as_place(tokens, at)):
                continue
            if (
                last < len(tokens)
                and is_capitalised(tokens[last].text)
                and tokens[last].tag[:2] in ("NP", "NN")
            ):
                return None
            return FullName(text, at, last, kind_of(tokens, at, last))
    return None


def _is_part_of_more(tokens: Sequence[Token], at: int) -> bool:
    """For single names: whether the word belongs to another name, or is no name here."""
    before = tokens[at - 1] if at else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if before and (
        before.tag in ("AT0", "DPS") or (is_capitalised(before.text) and before.tag[:2] in ("NP", "NN"))
    ):
        return True
    return bool(
        after
        and is_capitalised(after.text)
        and (after.tag[:2] in ("NP", "NN") or _ROMAN.fullmatch(after.text))
    )


@cache
def _famous_starts() -> frozenset[str]:
    return frozenset(name.split()[0] for name in by_spelling(Lang.EN))


def _regnal_end(tokens: Sequence[Token], at: int) -> int | None:
    """Where "Henry VIII" ends."""
    if at + 1 < len(tokens) and _ROMAN.fullmatch(tokens[at + 1].text) and tokens[at + 1].text != "I":
        given = english_given_name(tokens[at].text) is not None
        titled = at > 0 and tokens[at - 1].text in REGNAL
        return at + 2 if given or titled else None
    ruled = at > 0 and tokens[at - 1].text in REGNAL
    ends = at + 1 < len(tokens) and tokens[at + 1].text == "I"
    return at + 2 if ruled and ends else None


def _born_end(tokens: Sequence[Token], at: int) -> int | None:
    """Where "Grace Brewster Murray Hopper (December 9, 1906 – …" ends: who begins an article so has a name
    in full."""
    if at and tokens[at - 1].text not in TITLES:
        return None
    last = at
    while last < min(len(tokens) - 1, at + _LONGEST_NAME) and is_capitalised(tokens[last].text):
        last += 1
    opened = last + 1 < len(tokens) and tokens[last].text == "("
    behind = tokens[last + 1].text if opened else ""
    born = behind in ("born", "b.", "c.") or behind.isdecimal() or is_calendar(behind)
    given = any(english_given_name(token.text) for token in tokens[at : last - 1])
    return last if born and given and last > at + 1 and is_surname(tokens[last - 1].text) else None


def _name_end(tokens: Sequence[Token], at: int) -> int | None:
    """Where a name that begins at a token ends: given names, initials, particles, surname."""
    known = _is_given(tokens, at)
    titled = at > 0 and (tokens[at - 1].text in TITLES or _is_role(tokens, at - 1))
    initials = _INITIAL.fullmatch(tokens[at].text) is not None and tokens[at].text.endswith(".")
    told = not known and not titled and not initials and _is_told_of(tokens, at)
    if not (known or initials or told or (titled and _may_be_name(tokens[at], strict=True))):
        return None
    last, core = at + 1, 0  # `core` counts surnames
    while last < len(tokens) and last - at < _LONGEST_NAME:
        step = _name_step(tokens, last, strict=not (known or titled), core=core)
        if step is None:
            break
        core += _is_core(tokens, last)
        last += step
    if core and last < len(tokens) and tokens[last].text in _SUFFIX:
        return last + 1
    if (
        core
        and last + 1 < len(tokens)
        and tokens[last].text == ","
        and tokens[last + 1].text in ("Jr.", "Sr.")
    ):
        return last + 2
    return last if core and last > at + 1 else None


def _is_given(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token is a given name with a surname behind it."""
    word = tokens[at].text
    if at + 1 == len(tokens):
        return False
    after = tokens[at + 1]
    if _ARABIC.fullmatch(after.text[:40]):
        return tokens[at].tag == "NP0" and _may_be_name(tokens[at], strict=True)
    if english_given_name(word) is None:  # "Rajendra K. Pachauri"
        middle = _INITIAL.fullmatch(after.text) and after.text.endswith(".") and tokens[at].tag == "NP0"
        return bool(middle) and _may_be_name(tokens[at], strict=True)
    if after.text in PARTICLES or _INITIAL.fullmatch(after.text):
        return True
    if not is_capitalised(after.text):
        return False
    sure = is_sure_given_name(word)
    named = after.tag == "NP0" or is_surname(after.text)
    return named if sure else named and tokens[at].tag == "NP0"


def _is_role(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun that says what somebody is stands right before a name, as in "the physicist Max …"."""
    kind = role_kind(tokens[at].text)
    return kind is not None and tokens[at].tag in ("NN1", "NP0", "NN0", "AJ0") and len(tokens[at].text) > 2


def _is_told_of(tokens: Sequence[Token], at: int) -> bool:
    """Whether two words look like a name and what follows is said of a person: "Vo Nguyen said"."""
    if at + 2 >= len(tokens) or (at and tokens[at - 1].tag in ("AT0", "NP0", "AJ0", "NN1", "POS")):
        return False
    pair = tokens[at : at + 2]
    if not all(t.tag == "NP0" and _may_be_name(t, strict=True) and not t.text.isupper() for t in pair):
        return False
    after = tokens[at + 2]
    apposed = after.text == "," and at + 5 < len(tokens) and tokens[at + 3].tag in ("AT0", "PNQ")
    return (after.text in _SAYING and is_surname(pair[1].text)) or (
        apposed and _apposition(tokens, at + 2) != "-"
    )


def _name_step(tokens: Sequence[Token], at: int, strict: bool, core: int) -> int | None:
    """How many tokens of the name follow at once; None where it is over."""
    word = tokens[at].text
    if _INITIAL.fullmatch(word) and not core:
        return (
            1
            if word.endswith(".") or (at + 1 < len(tokens) and is_capitalised(tokens[at + 1].text))
            else None
        )
    if word in PARTICLES:
        follows = at + 1 < len(tokens) and (
            tokens[at + 1].text in PARTICLES or _may_be_name(tokens[at + 1], strict=False)
        )
        return 1 if follows and not (core and word in ("of", "and")) else None
    if _ARABIC.fullmatch(word[:40]):
        return 1
    if touches(tokens, at - 1) or not _may_be_name(tokens[at], strict) or word == tokens[at - 1].text:
        return None
    if is_country(word):
        return None  # "Norman Italy"
    if core and not (tokens[at].tag == "NP0" and core < 2 and not is_sure_given_name(word)):
        return None
    return 1


def _is_core(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is a surname rather than an initial or a particle."""
    word = tokens[at].text
    capital = is_capitalised(word) or _ARABIC.fullmatch(word[:40]) is not None
    return capital and not _INITIAL.fullmatch(word) and word not in PARTICLES


def _may_be_name(token: Token, strict: bool) -> bool:
    """Whether a word can be a name; `strict`: nothing else says that it is one."""
    word = token.text
    if not is_capitalised(word) or not 1 < len(word) <= 40 or not any(c.islower() for c in word):
        return False
    if "/" in word or "&" in word or not word[-1].isalpha() or token.tag == "NN2":
        return False
    titled = word in TITLES and not (word in _TITLES_TOO and not strict)
    if is_calendar(word) or titled or word in FUNCTION_WORDS:
        return False
    if ENDS_NO_PERSON.fullmatch(word) or (is_people(word) and not is_surname(word)):
        return False
    if strict:
        return token.tag == "NP0" and word not in BEFORE_NO_PERSON
    return token.tag in ("NP0", "UNC") or is_surname(word) or token.tag in ("NN1", "AJ0", "NN0")


def _ends_as_name(tokens: Sequence[Token], last: int) -> bool:
    """Whether what follows leaves the name a person's: not "Alan Turing Institute"."""
    if last == len(tokens):
        return True
    after = tokens[last]
    if touches(tokens, last - 1) and after.text in "-/&@":
        return False
    if after.text in ("&", "+"):
        return False
    if is_capitalised(after.text) and ENDS_NO_PERSON.fullmatch(after.text[:40]):
        return False
    college = (
        after.tag == "POS" and last + 1 < len(tokens) and ENDS_NO_PERSON.fullmatch(tokens[last + 1].text[:40])
    )
    return not college


def _joined(tokens: Sequence[Token]) -> str:
    return " ".join(token.text for token in tokens).replace(" ,", ",")


# --- kinds


def kind_of(tokens: Sequence[Token], first: int, last: int) -> str:
    """What the words around a name say its bearer is."""
    if first:
        two = f"{tokens[first - 2].text} {tokens[first - 1].text}" if first > 1 else ""
        three = f"{tokens[first - 3].text} {two}" if first > 2 else ""
        for words in (three, two, tokens[first - 1].text):
            kind = role_kind(words)
            if kind is not None:
                return kind
    kind = _apposition(tokens, last)
    return "" if kind == "-" else kind


def _apposition(tokens: Sequence[Token], last: int) -> str:
    """ "Max Planck, a German physicist," says what he is; "-" where no role is named."""
    if last + 1 >= len(tokens) or tokens[last].text != ",":
        return "-"
    if tokens[last + 1].text[0].isupper() and not is_people(tokens[last + 1].text):
        return "-"  # another name
    for at in range(last + 1, min(last + 6, len(tokens))):
        if tokens[at].tag in ("NN1", "NP0"):
            two = f"{tokens[at].text} {tokens[at + 1].text}" if at + 1 < len(tokens) else ""
            kind = role_kind(two)
            kind = role_kind(tokens[at].text) if kind is None else kind
            if kind is not None:
                return kind
            if at + 1 < len(tokens) and tokens[at + 1].tag not in ("NN1", "NP0"):
                return "-"
        elif tokens[at].tag not in ("AT0", "AJ0", "DPS", "ORD", "CJC", "NN0", "POS"):
            return "-"
    return "-"
