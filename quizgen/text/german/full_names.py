"""Full names of persons in German sentences, by given names, roles and the table of the famous."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from quizgen.model import Lang
from quizgen.text.german.name_words import (
    BEFORE_NO_PERSON,
    ENDS_NO_PERSON,
    INNER_PARTICLES,
    PARTICLES,
    PARTIES,
    PREPOSITIONS,
    is_capitalised,
)
from quizgen.text.german.places import is_place_name
from quizgen.text.german.roles import role_kind
from quizgen.text.given_names import given_name
from quizgen.text.people import FullName
from quizgen.text.spacing import touches
from quizgen.text.tokens import Token
from quizgen.values.people import by_spelling

DETERMINERS = ("ART", "APPRART", "PPOSAT", "PDAT", "PIAT", "CARD", "PWAT")
_LONGEST_NAME = 6  # tokens
_INITIAL = re.compile(r"(?:.* )?[A-ZÄÖÜ] ?\.")
_ROMAN = re.compile(r"[IVX]{1,5}")
# Given names that are words, too.
_WORDS_TOO = frozenset(
    "Will Per Till Mark Ernst Wolf Art Don Guy Rosa Gül Heide Viola Stella Iris Lore".split()
)


def full_names(tokens: Sequence[Token], seen: frozenset[str]) -> Iterator[FullName]:
    """Every full name of a person in a sentence, in order; `seen` are the words of its article."""
    at = 0
    while at < len(tokens):
        name = _full_name(tokens, at, seen) if is_capitalised(tokens[at].text) else None
        if name:
            yield name
        at = max(name.last if name else 0, at + 1)


def _full_name(tokens: Sequence[Token], at: int, seen: frozenset[str]) -> FullName | None:
    if touches(tokens, at - 1) and tokens[at - 1].text in "-–/&’'@#":
        return None
    if at and (tokens[at - 1].text in BEFORE_NO_PERSON or follows_initial(tokens, at)):
        return None
    famous = _famous_at(tokens, at)
    if famous:
        return famous
    last = _name_end(tokens, at)
    if last is None or not _ends_as_name(tokens, last):
        return None
    words = [token.text for token in tokens[at:last]]
    surname = _without_genitive(tokens, at, last, seen)
    if surname is None:
        return None
    return FullName(_joined([*words[:-1], surname]), at, last, _kind(tokens, at, last))


def follows_initial(tokens: Sequence[Token], at: int) -> bool:
    """Whether the name begins before, with an initial: "M. Theo Kearney"."""
    before = [token.text for token in tokens[max(at - 2, 0) : at]]
    return _INITIAL.fullmatch(" ".join(before)) is not None


def _famous_at(tokens: Sequence[Token], at: int) -> FullName | None:
    """A name of the table, without the genitive s."""
    if tokens[at].text not in _famous_starts() and tokens[at].text[:-1] not in _famous_starts():
        return None
    for length in range(min(_LONGEST_NAME, len(tokens) - at), 0, -1):
        text = _joined([token.text for token in tokens[at : at + length]])
        for name in nominatives(text):
            if name in by_spelling(Lang.DE):
                last = at + length
                if touches(tokens, last - 1) and tokens[last].text in "-/&":
                    continue
                if length == 1 and _is_part_of_more(tokens, at):
                    continue
                if length > 1 and name == text and not _ends_as_name(tokens, last):
                    continue
                return FullName(name, at, last, _kind(tokens, at, last))
    return None


def _is_part_of_more(tokens: Sequence[Token], at: int) -> bool:
    """For single names: whether the word belongs to another name, or is no name here."""
    before = tokens[at - 1] if at else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if before and (before.tag in DETERMINERS or (is_capitalised(before.text) and before.tag == "NE")):
        return True
    return bool(
        after and ((is_capitalised(after.text) and after.tag == "NE") or _ROMAN.fullmatch(after.text))
    )


@cache
def _famous_starts() -> frozenset[str]:
    return frozenset(name.split()[0] for name in by_spelling(Lang.DE))


def _name_end(tokens: Sequence[Token], at: int) -> int | None:
    """Where a name that begins at a token ends: given names, initials, particles, surname."""
    known = given_name(tokens[at].text) is not None
    if tokens[at].text in _WORDS_TOO and (at + 1 == len(tokens) or tokens[at + 1].tag != "NE"):
        return None
    role = at > 0 and is_capitalised(tokens[at - 1].text) and role_kind(tokens[at - 1].text) is not None
    if not known and not (role and _may_be_name(tokens[at], strict=True)):
        return None
    last, core = at + 1, 0  # `core` counts surnames
    while last < len(tokens) and last - at < _LONGEST_NAME:
        step = _name_step(tokens, last, strict=not known)
        if step is None or (core and _starts_anew(tokens, last)):
            break
        core += _is_core(tokens, last)
        last += step
    while last > at + 1 and not _may_be_name(tokens[last - 1], strict=False):
        last -= 1
    return last if core and last > at + 1 else None


def _name_step(tokens: Sequence[Token], at: int, strict: bool) -> int | None:
    """How many tokens of the name follow at once; None where it is over."""
    if _is_initial(tokens, at):
        return 1 + (tokens[at].text[-1] != ".")
    word = tokens[at].text
    if word in PARTICLES:
        if word in INNER_PARTICLES and tokens[at - 1].text not in ("von", "van", "Van"):
            return None
        follows = at + 1 < len(tokens) and (
            tokens[at + 1].text in PARTICLES
            or (_may_be_name(tokens[at + 1], strict=False) and tokens[at + 1].text not in BEFORE_NO_PERSON)
        )
        return 1 if follows else None
    if touches(tokens, at - 1) or not _may_be_name(tokens[at], strict):
        return None
    if tokens[at - 1].text.endswith("s") and given_name(word) and not given_name(tokens[at - 1].text):
        return None  # "Merkels Peter"
    return 1


def _is_core(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is a surname rather than a further given name, an initial or a particle."""
    return (
        is_capitalised(tokens[at].text) and not _is_initial(tokens, at) and tokens[at].text not in PARTICLES
    )


def _starts_anew(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that could be in a name cannot be once a surname has been read."""
    return (tokens[at].text in PREPOSITIONS and tokens[at - 1].text not in PREPOSITIONS) or tokens[
        at
    ].tag == "NN"


def _is_initial(tokens: Sequence[Token], at: int) -> bool:
    word = tokens[at].text
    if re.fullmatch(r"(?:[A-ZÄÖÜ]\.)+", word):
        return True
    if not re.fullmatch(r"[A-ZÄÖÜ]", word):
        return False
    return at + 1 < len(tokens) and tokens[at + 1].text == "." and touches(tokens, at)


def _may_be_name(token: Token, strict: bool) -> bool:
    """Whether a word can be a name; `strict`: nothing else says that it is one."""
    word = token.text
    if (
        not is_capitalised(word)
        or len(word) < 2
        or len(word) > 40
        or word.isupper()
        or "/" in word
        or "&" in word
    ):
        return False
    if (
        ENDS_NO_PERSON.fullmatch(word)
        or word in PARTIES
        or (role_kind(word) is not None and token.tag == "NN")
    ):
        return False
    if strict:
        return token.tag == "NE" and not is_place_name(word) and word not in BEFORE_NO_PERSON
    # A common noun in another form than its lemma is no surname: "traf Peter Freunde".
    return (
        token.tag in ("NE", "FM", "XY")
        or (token.tag.startswith("NN") and token.lemma == word)
        or token.tag == "ADJ(A)"
    )


def _ends_as_name(tokens: Sequence[Token], last: int) -> bool:
    """Whether what follows leaves the name a person's: not "Ludwig Boltzmann Institut"."""
    if last == len(tokens):
        return True
    after = tokens[last]
    if touches(tokens, last - 1) and after.text in "-–/&@":
        return False
    if after.text in ("&", "+"):
        return False
    return not (is_capitalised(after.text) and ENDS_NO_PERSON.fullmatch(after.text[:40]))


def _joined(words: Sequence[str]) -> str:
    return " ".join(words).replace(" .", ".")


# Surnames end so by themselves: Harkness, Brachamius, Davis, Douglas, Menéndez de Avilés.
_OWN_S = ("ss", "us", "is", "as", "os", "és", "ès", "ás", "ós", "ys")


def _without_genitive(tokens: Sequence[Token], first: int, last: int, seen: frozenset[str]) -> str | None:
    """The last word of a name without the s that says whose something is; None if there is no telling.

    `seen` are the article's words: a name that stands there without its s has none of its own.
    """
    word = tokens[last - 1].text
    if word.endswith(("’", "'")):
        return word[:-1]
    if not word.endswith("s") or len(word) < 4:
        return word
    if word[:-1] in seen:
        return word[:-1]
    before = tokens[first - 1] if first else None
    if before and first > 1 and tokens[first - 2].tag == "NN" and role_kind(before.text) is not None:
        slavic = word.endswith(("kis", "lis"))
        certain = slavic or not word.endswith((*_OWN_S, "es"))
        return word[:-1] if certain else None  # "die Zeit König Otto Hubers"
    if word.endswith(_OWN_S):
        return word
    after = tokens[last].tag if last < len(tokens) else ""
    if after in ("NN", "NE", "ADJ(A)"):
        return None if word.endswith("es") else word[:-1]  # "Mark Ruttes Rede", but "James Holmes Anwalt"
    if before and before.tag == "NN" and role_kind(before.text) is None:
        return None  # "der Auftritt Christian Kerns"
    return word


# --- kinds


def _kind(tokens: Sequence[Token], first: int, last: int) -> str:
    """What the words around a name say its bearer is."""
    at = first
    while at and is_capitalised(tokens[at - 1].text) and (kind := role_kind(tokens[at - 1].text)) is not None:
        if kind:
            return kind
        at -= 1
    after = [token.text for token in tokens[last : last + 3]]
    if len(after) == 3 and after[0] == "(" and after[1] in PARTIES:
        return "politician"
    return _apposition(tokens, last)


def _apposition(tokens: Sequence[Token], last: int) -> str:
    """ "Udo Di Fabio, der frühere Verfassungsrichter," says what he is."""
    if last >= len(tokens) or tokens[last].text != ",":
        return ""
    for token in tokens[last + 1 : last + 5]:
        if token.tag == "NN":
            return role_kind(token.text) or ""
        if token.tag not in ("ART", "ADJ(A)", "PPOSAT"):
            return ""
    return ""


def nominatives(text: str) -> tuple[str, ...]:
    """What a name may be without the s of the genitive, the whole of it first."""
    found = [text]
    if text.endswith(("’", "'", "‘")):
        found.append(text[:-1])
    elif text.endswith("s") and len(text) > 3:
        found.append(text[:-1].rstrip("’'"))
    return tuple(found)
