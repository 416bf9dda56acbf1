"""A sentence with its values, and what keeps it from standing alone."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from quizgen.model import Value
from quizgen.text.mentions import Mention
from quizgen.text.tokens import Sentence, Token


class Doubt(StrEnum):
    """Why a sentence gives no fact by itself."""

    NO_VERB = "no finite verb"
    HEADLINE = "in the style of a headline"
    QUESTION = "a question or a command"
    COLON = "words behind a colon, which may be somebody's"
    SPEAKER = "speaks of 'ich', 'wir' or 'Sie'"
    PRONOUN = "a pronoun that could mean several"
    POINTING = "points at another sentence"
    UNCLAIMED = "somebody's claim without who claims it"
    DEFINITE = "a noun that an earlier sentence explains"
    TIME = "a time that depends on the day of reading"
    SLIP = "a slip in its language"
    SIZE = "too short or too long"


@dataclass(frozen=True, slots=True)
class Edit:
    """Tokens first to last (half-open) of a sentence become `text`, which says `value` if there is one, or is
    followed by it, if that is a date; with empty text they go."""

    first: int
    last: int
    text: str = ""
    value: Value | None = None


@dataclass(frozen=True, slots=True)
class Antecedent:
    """Who or what a pronoun means: `key` tells one from another, `text` can be written in place of the
    pronoun (empty: nothing can), and says `value` if there is one.

    `bound`: its own sentence explains it, as in "In seiner Rede sagte Rutte"; `first` is where its words
    begin, if it is no pronoun but "der Politiker".
    """

    key: str
    text: str
    value: Value | None = None
    bound: bool = False
    first: int | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence with the values found in it; `notions` are words that a cloze may hide as well, though
    no rule counts on them."""

    sentence: Sentence
    mentions: tuple[Mention, ...]
    notions: tuple[Mention, ...] = ()
    meant: Mapping[int, Antecedent] = field(default_factory=dict, hash=False)  # what pronouns mean, by token

    @property
    def values(self) -> tuple[Mention, ...]:
        """All that may be asked for, the notions last."""
        return (*self.mentions, *self.notions)

    @property
    def covered(self) -> Mapping[int, Mention]:
        """The value that each of its tokens is part of, for whoever goes through all of them."""
        return {n: m for m in reversed(self.mentions) for n in range(m.first, m.last)}

    def covering(self, index: int) -> Mention | None:
        """The value that a token is part of."""
        for mention in self.mentions:
            if mention.first <= index < mention.last:
                return mention
        return None


@dataclass(frozen=True, slots=True)
class Standing:
    """How a sentence can stand alone: after these edits, or, with a doubt, not at all."""

    edits: tuple[Edit, ...] = ()
    doubt: Doubt | None = None
    detail: str = ""
    wants: tuple[str, ...] = ()  # nouns, as lemmas, and pronouns that the sentence before must explain
    mild: bool = False  # a doubt that does not keep it from being shown before another sentence
    of_the_day: bool = False  # its edits drop a time that the day of publishing tells: that must be shown


@dataclass(frozen=True, slots=True)
class Known:
    """What a reader knows from the sentences above: the lemmas of their nouns, what these end in
    ("brücke" of "Hochbrücke"), their names, whether the text is about the day ("am Dienstag"), and whether
    the last of them tells what somebody says."""

    of_the_day: bool
    nouns: set[str] = field(default_factory=set)
    endings: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    reports: set[int] = field(default_factory=set)  # the paragraph of the sentence above, if that is a claim
    undated: bool = False  # and nothing tells which day that was
    issued: bool = False  # a headline can be shown that tells the day of publishing


def last_begins(reading: Reading) -> int:
    """Where the last sentence of a row of sentences begins; 0 where there is but one."""
    return reading.sentence.once(_last_begins)


def _last_begins(sentence: Sentence) -> int:
    ends = (n + 1 for n in range(len(sentence.tokens) - 2, 0, -1) if _is_end(sentence.tokens, n))
    return next(ends, 0)


_NUMBERED = re.compile(r"[IVX]+|\d{1,2}|[^\W\d]")


def _is_end(tokens: Sequence[Token], n: int) -> bool:
    """Not the full stop of "Wilhelm I. in Kiel" or "am 3. Mai"; a year may end a sentence."""
    if tokens[n].text not in (".", "!", "?", "…") or tokens[n + 1].text[0].islower():
        return False
    return _NUMBERED.fullmatch(tokens[n - 1].text) is None


def words(text: str) -> frozenset[str]:
    """A table of words, written as text; those with "ß" as the Swiss write them, too.

    >>> sorted(words("außer dass"))
    ['ausser', 'außer', 'dass']
    """
    return frozenset((*text.split(), *text.replace("ß", "ss").split()))


def is_role_of_name(reading: Reading, index: int) -> bool:
    """Whether a noun is part of the role before a name: "der Trainer" in "der Trainer Max Fink"."""
    return any(m.role and index < m.first <= index + len(m.role.split()) + 1 for m in reading.mentions)


def restated(
    reading: Reading, opened: Sequence[int], shown: Reading | None = None
) -> tuple[list[Edit], list[int]]:
    """For the open pronouns of a sentence: names in place of them, and those that stay open.

    Each name is written once, and not at all behind a sentence `shown` that tells of the same: the pronouns
    behind it are bound.
    """
    told = _told_of(shown) if shown else frozenset()
    edits: list[Edit] = []
    open_still = [n for n in opened if n not in reading.meant]
    groups: dict[str, list[int]] = {}
    for index in sorted({*opened, *reading.meant}):
        if index in reading.meant:
            groups.setdefault(reading.meant[index].key, []).append(index)
    for group in groups.values():
        if reading.meant[group[0]].value in told:
            continue
        at = _to_name(reading, group)
        if at is None:
            open_still += [n for n in group if n in opened and not reading.meant[n].bound]
            continue
        meant = reading.meant[at]
        edits.append(Edit(at if meant.first is None else meant.first, at + 1, meant.text, meant.value))
    return edits, sorted(open_still)


def _told_of(shown: Reading) -> frozenset[Value]:
    meant = (antecedent.value for antecedent in shown.meant.values())
    return frozenset(value for value in (*meant, *(m.value for m in shown.mentions)) if value is not None)


def _to_name(reading: Reading, group: Sequence[int]) -> int | None:
    """Which pronoun of those that mean the same gives way to the name."""
    first = next((n for n in group if not reading.meant[n].bound), None)
    return first if first is not None and reading.meant[first].text else None


def is_meant(reading: Reading, index: int) -> bool:
    """Whether a noun is one for somebody who is named in its place or before it."""
    meant = reading.meant.get(index)
    return meant is not None and (meant.bound or bool(meant.text))
