"""The gates: what a machine can hold of a good question. Each is a small pure function that says
what is wrong, or None. The rules follow the item-writing flaws of Moore et al. (EC-TEL 2023) and
Haladyna, Downing & Rodriguez (2002).
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from quizgen.errors import Location
from quizgen.model import GAP, Lang, QuestionId
from quizgen.questions.behaviour import behaviour
from quizgen.questions.cues import NAME_BEFORE, NAME_BEHIND, PART_OF_NAME
from quizgen.questions.wordlists import (
    ABSOLUTE_OR_VAGUE,
    ASKS_FOR_NUMBER,
    CATCH_ALL,
    CONTRACTED,
    JOINING,
    NEGATIVE,
    OF_NUMBERS,
    POINTING,
    POINTING_BACK,
    PRONOUNS,
)
from quizgen.text.wording import (
    FUNCTION,
    contains,
    content_words,
    folded,
    long_words,
    sentences,
    tokens,
    trunk,
)
from quizgen.values.articles import ARTICLES

LONGEST_STEM = 35  # words
LONGEST_ROW = 50  # words, with the sentences before it
FRAME = 8  # words that a frame adds to a sentence of the other language
LONGEST_TYPED = 6  # words of a cloze key that one still types without a slip
SHORTEST_HEAD = 3  # letters of a noun that tells
SHORTEST_COMPOUNDED = 5  # letters of a word that another option ends in
SHORTEST_TOLD = 6  # letters of a key that a compound of the stem tells
TELLING_ROOT = 7  # letters that two words have in common from the first on
TELLING_LENGTH = 1.25  # times as long as the next option


class Flaw(StrEnum):
    """Why a question was dropped, in the words of the field."""

    NO_EVIDENCE = "evidence missing"
    NO_STEM = "no certain stem"
    FEW_DISTRACTORS = "too few good distractors"
    LENGTH_CUE = "key differs in length"
    OVERLAP = "options overlap"
    KEY_IN_STEM = "word of the key in the stem"
    LOGICAL_CUE = "logical cue"
    GRAMMAR_CUE = "grammatical cue"
    MIXED_GRAIN = "mixed grain or form"
    VAGUE = "absolute or vague words"
    CATCH_ALL = "none or all of the above"
    NEGATIVE = "negative stem"
    REFERENCE = "unresolved reference"
    LONG_STEM = "stem too long"
    THIN_STEM = "stem too thin"
    IN_TITLE = "key in the title of the deck"
    GIVEN_AWAY = "stem gives the key away"
    KEY_SHOWN = "key stands elsewhere in the sentence"
    HALF_NAME = "half of a name"
    LONG_KEY = "key too long to type"
    REPEATED_GAP = "value stands twice in the sentence"
    TWIN = "twin of another question"


@dataclass(frozen=True, slots=True)
class Rejection:
    """A question that was not asked."""

    question: QuestionId
    flaw: Flaw
    detail: str
    where: Location

    def __str__(self) -> str:
        kind, slot = self.question.split("/")[3], self.question.split("/")[2]
        return f"{self.where}: {kind} for '{slot}' dropped: {self.flaw}" + (
            f" ({self.detail})" if self.detail else ""
        )


@dataclass(frozen=True, slots=True)
class Wording:
    """One phrasing of a question as its reader sees it; `statement` is the fact it was made of,
    `grains` are those of the options, the key's first."""

    lang: Lang
    stem: str
    key: str
    distractors: tuple[str, ...] = ()
    statement: str = ""
    grains: tuple[str, ...] = ()

    @property
    def options(self) -> tuple[str, ...]:
        return (self.key, *self.distractors)


Gate = Callable[[Wording], str | None]


def length_cue(w: Wording) -> str | None:
    lengths = sorted(len(d) for d in w.distractors)
    if len(tokens(w.key)) >= 4 and len(w.key) > TELLING_LENGTH * lengths[-1]:
        return f"'{w.key}' is the longest option"
    if len(tokens(min(w.distractors, key=len))) >= 4 and len(w.key) * TELLING_LENGTH < lengths[0]:
        return f"'{w.key}' is the shortest option"
    return None


def overlap(w: Wording) -> str | None:
    shown = w.options
    for i, one in enumerate(shown):
        for other in shown[i + 1 :]:
            if same_or_part(one, other):
                return f"'{one}' and '{other}'"
    return None


def same_or_part(one: str, other: str) -> bool:
    """Whether two options say the same, or one of them contains the other.

    >>> same_or_part("West Virginia", "Virginia"), same_or_part("Niger", "Nigeria")
    (True, False)
    >>> same_or_part("Staatsanwalt", "Anwalt")
    True
    """
    if contains(one, other) or contains(other, one):
        return True
    short, long = sorted((folded(one.strip()), folded(other.strip())), key=len)
    return short == long or (len(short) >= SHORTEST_COMPOUNDED and short.isalpha() and long.endswith(short))


def key_in_stem(w: Wording) -> str | None:
    shared = long_words(w.stem, w.lang) & long_words(w.key, w.lang)
    for distractor in w.distractors:
        shared -= long_words(distractor, w.lang)
    return f"'{min(shared)}'" if shared else _compounded(w)


def _compounded(w: Wording) -> str | None:
    """A compound of the stem that ends in the key: "Musikstreaming" beside "Streaming"."""
    key = folded(w.key)
    if len(key) < SHORTEST_TOLD or not key.isalpha():
        return None
    ends = (word for word in tokens(w.stem) if folded(word).endswith(key) and len(word) > len(w.key))
    return next((f"'{word}'" for word in ends), None)


def logical_cue(w: Wording) -> str | None:
    """Number asked, and only the key is one; or the key is the only option that is none."""
    has = [any(c.isdigit() for c in option) for option in w.options]
    odd_one_out = has.count(has[0]) == 1
    stem = w.stem.lower()
    if odd_one_out and (has[0] or any(stem.startswith(ask) for ask in ASKS_FOR_NUMBER[w.lang])):
        return f"'{w.key}' is the only option {'with' if has[0] else 'without'} digits"
    return None


_BEFORE_GAP = re.compile(rf"\b(\w+) {re.escape(GAP)}")
_VOWEL = re.compile(r"[aeiou8]|1[18]\b", re.IGNORECASE)


def grammar_cue(w: Wording) -> str | None:
    """Words before the gap that fit the key only, as an article may."""
    if GAP not in w.stem:
        return None
    before = _BEFORE_GAP.search(w.stem)
    word = before[1].lower() if before else ""
    if word in ("a", "an") and w.lang is Lang.EN:
        return f"'{word}' before the gap" if len({bool(_VOWEL.match(o)) for o in w.options}) > 1 else None
    kind = (
        w.grains[0].partition(":")[2]
        if w.grains and w.grains[0].startswith(("place", "organisation"))
        else None
    )
    article = word in ARTICLES[w.lang]
    if kind is None:
        return f"'{word}' before the gap" if article and w.lang is Lang.DE else None
    behave = {behaviour(option, kind, w.lang) for option in w.options}
    if len(behave) > 1 and w.statement:
        return "the options take different articles"
    article = article or word in CONTRACTED[w.lang]
    return f"'{word}' before the gap" if article and behave == {()} else None


def mixed_grain(w: Wording) -> str | None:
    """Dates of different precision, "2,1" beside "3,00", a surname among full names."""
    if len(set(w.grains)) > 1:
        return " beside ".join(sorted(set(w.grains)))
    single = [len(tokens(option)) == 1 for option in w.options]
    if w.grains and w.grains[0].startswith("person") and len(single) > 2 and single.count(single[0]) == 1:
        return f"'{w.key}' beside '{w.distractors[0]}'"
    return None


def vague(w: Wording) -> str | None:
    """In words that are quoted they are the speaker's own."""
    if w.grains and w.grains[0].startswith("quotation"):
        return None
    for option in w.options:
        if all(t[0].isupper() for t in tokens(option)):  # a name: James Van Allen
            continue
        found = sorted(ABSOLUTE_OR_VAGUE[w.lang] & {t.casefold() for t in tokens(option)})
        if found:
            return f"'{found[0]}' in '{option}'"
    return None


def catch_all(w: Wording) -> str | None:
    return next((f"'{o}'" for o in w.options if o.casefold().strip(" .") in CATCH_ALL[w.lang]), None)


def negative(w: Wording) -> str | None:
    """A negation that the fact itself does not have."""
    found = NEGATIVE[w.lang] & {t.casefold() for t in tokens(w.stem)}
    meant = NEGATIVE[w.lang] & {t.casefold() for t in tokens(w.statement)}
    return f"'{min(found)}'" if found and not meant else None


def reference(w: Wording) -> str | None:
    """A pronoun with nobody named before it, or a word that points out of the text; "dort" in a second
    sentence points at the first, "diese Mehrheit" at "die Mehrheit" before it, "his son" at the name asked
    for. What is quoted in the other language is judged there."""
    stem = _QUOTED[w.lang].sub("", w.stem)
    first = len(tokens(sentences(stem)[0])) if stem else 0
    words = tokens(stem)
    is_name = any(grain.startswith(_NAMES) for grain in w.grains[:1])
    named = False
    for i, word in enumerate(words):
        lower = word.lower()
        if lower in POINTING_BACK[w.lang] and (i >= first or _is_told_before(words, i, w.lang)):
            continue
        dated = i + 1 < len(words) and (words[i + 1][0].isdigit() or words[i + 1] in ("dem", "den"))
        dated = dated or (
            lower == "now" and words[max(i - 2, 0) : i] == ("what", "is")
        )  # "what is now Bremen"
        if lower in POINTING[w.lang] and not dated and not (lower == "morgen" and word[0].isupper()):
            return f"'{word}'"
        if lower in PRONOUNS[w.lang] and not named and (i == 0 or word.islower()):
            return f"'{word}'"
        named = named or (word[0].isupper() and i > 0) or (i == 0 and bool(content_words(word, w.lang)))
        named = named or (is_name and (word == GAP or (i == 0 and lower in _WHO)))
    return None


# A passage in the other language, by its quotation marks.
_QUOTED = {Lang.DE: re.compile("“[^„“”]*”"), Lang.EN: re.compile("„[^„“”]*“")}
_NAMES = ("person", "organisation", "place", "term:name")
_WHO = frozenset(("wer", "who"))


def _is_told_before(words: Sequence[str], i: int, lang: Lang) -> bool:
    """Whether the words before a pointing word tell what it means: the same noun, a time before "at this
    time", another clause before "and these"."""
    before, ahead = words[:i], words[i + 1 : i + 4]
    trunks = [trunk(word, lang) for word in before if len(word) > 3]
    again = any(told.endswith(trunk(word, lang)) for word in ahead if len(word) > 3 for told in trunks)
    counted = any(word[0].isdigit() for word in before)
    measured = counted and any(word.lower() in OF_NUMBERS[lang] for word in (words[i], *ahead[:2]))
    joined = any(word.lower() in JOINING[lang] for word in before[-1:] if trunks)
    placed = words[i].lower() in ("dort", "there") and any(w.lower() in JOINING[lang] for w in before[-8:])
    return again or measured or joined or (placed and any(word[0].isupper() for word in before[1:]))


def long_stem(w: Wording) -> str | None:
    """What is asked has a limit, and all that is shown has one: the sentences before it only explain."""
    most, in_all = (LONGEST_STEM, LONGEST_ROW) if w.statement else (LONGEST_STEM + FRAME, LONGEST_ROW + FRAME)
    *_, asked = map(len, map(tokens, sentences(w.stem)))
    count = len(tokens(w.stem))
    if count > in_all:
        return f"{count} words"
    return f"{asked} words" if asked > most else None


def thin_stem(w: Wording) -> str | None:
    return "fewer than two content words" if len(content_words(w.stem, w.lang)) < 2 else None


def key_shown(w: Wording) -> str | None:
    """The key of a cloze, or a telling word of it, is to be read beside the gap."""
    if contains(w.stem, w.key):
        return f"'{w.key}'"
    shared = long_words(w.stem, w.lang) & long_words(w.key, w.lang)
    return f"'{min(shared)}'" if shared else _head_shown(w) or _root_shown(w) or _compounded(w)


def _root_shown(w: Wording) -> str | None:
    """A word that begins as one of the key does: "reconquer" beside "Reconquista"."""
    roots = {folded(part)[:TELLING_ROOT] for part in tokens(w.key) if len(part) >= TELLING_ROOT}
    return next((f"'{word}'" for word in tokens(w.stem) if folded(word)[:TELLING_ROOT] in roots), None)


def _head_shown(w: Wording) -> str | None:
    """The noun that a name of several words ends in or is a compound of, said by itself: "after the war"
    beside World War II, "nach dem Krieg" beside "Zweiter Weltkrieg"."""
    parts = tokens(w.key)
    if len(parts) < 2:
        return None
    own = {folded(part) for part in parts if part[0].isupper() and len(part) >= SHORTEST_HEAD}
    for word in map(folded, tokens(w.stem)):
        if len(word) < SHORTEST_HEAD:
            continue
        compound = len(word) > SHORTEST_HEAD and any(name != word and name.endswith(word) for name in own)
        plain = FUNCTION[w.lang] | FUNCTION[Lang.EN]  # a frame may quote an English sentence
        if compound or (word in own and len(word) == SHORTEST_HEAD and word not in plain):
            return f"'{word}'"
    return None


def half_name(w: Wording) -> str | None:
    """The words beside a gap belong to the name that it hides."""
    grain = w.grains[0] if w.grains else ""
    if not grain.startswith(("person", "organisation", "place", "term")) or not w.statement:
        return None
    found = NAME_BEFORE.search(w.stem) or NAME_BEHIND.search(w.stem)
    if not found and not grain.startswith("person"):
        found = PART_OF_NAME.search(w.stem)
    return f"'{found[0]}'" if found else None


def long_key(w: Wording) -> str | None:
    return f"{len(tokens(w.key))} words" if len(tokens(w.key)) > LONGEST_TYPED else None


def repeated_gap(w: Wording) -> str | None:
    return None if w.stem.count(GAP) == 1 else f"{w.stem.count(GAP)} gaps"


CHOICE_GATES: tuple[tuple[Flaw, Gate], ...] = (
    (Flaw.OVERLAP, overlap),
    (Flaw.HALF_NAME, half_name),
    (Flaw.LENGTH_CUE, length_cue),
    (Flaw.KEY_IN_STEM, key_in_stem),
    (Flaw.LOGICAL_CUE, logical_cue),
    (Flaw.GRAMMAR_CUE, grammar_cue),
    (Flaw.MIXED_GRAIN, mixed_grain),
    (Flaw.VAGUE, vague),
    (Flaw.CATCH_ALL, catch_all),
    (Flaw.NEGATIVE, negative),
    (Flaw.REFERENCE, reference),
    (Flaw.LONG_STEM, long_stem),
    (Flaw.THIN_STEM, thin_stem),
)

CLOZE_GATES: tuple[tuple[Flaw, Gate], ...] = (
    (Flaw.REPEATED_GAP, repeated_gap),
    (Flaw.KEY_SHOWN, key_shown),
    (Flaw.HALF_NAME, half_name),
    (Flaw.LONG_KEY, long_key),
    (Flaw.REFERENCE, reference),
    (Flaw.LONG_STEM, long_stem),
    (Flaw.THIN_STEM, thin_stem),
)


def first_flaw(wording: Wording, gates: tuple[tuple[Flaw, Gate], ...]) -> tuple[Flaw, str] | None:
    """The first gate that stops a phrasing, with what it found."""
    for flaw, gate in gates:
        detail = gate(wording)
        if detail is not None:
            return flaw, detail
    return None
