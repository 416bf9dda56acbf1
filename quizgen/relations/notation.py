"""How a row writes its patterns and sentences, as text to data; every mistake is a NotationError."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quizgen.model import Lang
from quizgen.text.clauses import Case
from quizgen.text.english.frames import MEASURED
from quizgen.text.german.words import CONTRACTED, GOVERNED
from quizgen.values.articles import ARTICLES

CASES = {"nom": Case.NOMINATIVE, "acc": Case.ACCUSATIVE, "dat": Case.DATIVE, "gen": Case.GENITIVE}
# What may stand behind the colon of a gap; a time with "day" is said only if it is precise to the day.
# "of" is what something is of: "der Türkei", "von Siemens"; "bare" goes without article; "the" is an office
# in the dative with its article, "def" in the nominative, for German alone; "one" has "a" in English.
FORMS = (*CASES, "bare", "day", "of", "to", "the", "def", "one")


_NAME = re.compile(r"[a-z][a-z0-9_]*")
_PIECE = re.compile(r"\{[^{}]*\}|<[^<>]*>|[\[\]{}<>]|[^\[\]{}<>]+")
_WORD = re.compile(r"\{[^{}]*\}|[\[\]]|[^\s\[\]{}]+|[{}]")
_ENGLISH = frozenset(
    """of in on at to from with by for against into over under below about as between among through during
    off out up down onto upon within without across after before behind near around since
    until towards""".split()
)
PREPOSITIONS = {
    Lang.DE: frozenset(word for p in GOVERNED for word in (p,)) | {"als"} | frozenset(CONTRACTED),
    Lang.EN: _ENGLISH,
}
ATTRIBUTES = {Lang.DE: "von", Lang.EN: "of"}
AND = {Lang.DE: ("und", "sowie"), Lang.EN: ("and",)}


class NotationError(ValueError):
    """What is wrong, and what to write instead."""

    def __init__(self, what: str, hint: str) -> None:
        super().__init__(what)
        self.what, self.hint = what, hint


# --- patterns: "{who} zu {office} gewählt werden", "{who} be elected {office}"


@dataclass(frozen=True, slots=True)
class Item:
    """An argument that the verb must have: a slot, fixed words, or fixed words with a slot as their
    attribute ("Hauptstadt von {country}", the slot in `attribute`). Each of `words` is a choice; the
    `article` before them is written in the pattern, and bars the other kind of article."""

    slot: str = ""
    preposition: str = ""
    case: Case | None = None
    words: tuple[tuple[str, ...], ...] = ()  # of a slot: the noun that is counted
    attribute: str = ""
    article: str = ""
    optional: bool = False
    subject: bool = False

    @property
    def slots(self) -> tuple[str, ...]:
        return tuple(filter(None, (self.slot, self.attribute)))


@dataclass(frozen=True, slots=True)
class Pattern:
    """`participle` is written where the verb is said of a participle or adjective: "geboren" with the
    verb "werden", "born" with "be"."""

    lang: Lang
    verb: str
    participle: str
    reflexive: bool
    items: tuple[Item, ...]
    text: str
    adverbs: frozenset[str] = frozenset()  # that may stand beside,
    beside: frozenset[str] = frozenset()  # or of which one must

    @property
    def slots(self) -> tuple[str, ...]:
        return tuple(slot for item in self.items for slot in item.slots)

    @property
    def fixed(self) -> int:
        """Words it names, beside its verb."""
        return sum(len(item.words) for item in self.items)


def parse_pattern(text: str, lang: Lang) -> Pattern:
    """
    >>> found = parse_pattern("{who} sich mit {whom} treffen", Lang.DE)
    >>> found.verb, found.reflexive, [item.slot for item in found.items]
    ('treffen', True, ['who', 'whom'])
    >>> parse_pattern("{city} be the capital of {country}", Lang.EN).items[1].attribute
    'country'
    """
    words = _WORD.findall(text)
    if not words or not words[0].startswith("{"):
        hint = "write the subject's slot in front: '{who} …'"
        raise NotationError(f"the pattern '{text}' does not begin with its subject", hint)
    counted = 1
    while counted < len(words) and words[counted].startswith("+"):
        counted += 1
    head, rest = words[:counted], words[counted:]
    rest, beside, adverbs = _without_adverbs(rest)
    rest, verb, participle = (_german if lang is Lang.DE else _english)(rest, text)
    reflexive = lang is Lang.DE and "sich" in rest
    rest = [word for word in rest if not (word == "sich" and lang is Lang.DE)]
    subject = replace(next(_items(head, lang, text)), subject=True)
    if subject.preposition or subject.case not in (None, Case.NOMINATIVE):
        raise NotationError(f"the subject of '{text}' is not in the nominative", "write {who} in front")
    items = (subject, *_items(rest, lang, text))
    return Pattern(lang, verb, participle, reflexive, items, text, adverbs | beside, beside)


def _without_adverbs(words: Sequence[str]) -> tuple[list[str], frozenset[str], frozenset[str]]:
    """The other words, the adverbs that a clause must have one of ("~erstmals/zuerst"), and those that it
    may have ("[~weltweit]")."""
    rest: list[str] = []
    found: dict[bool, set[str]] = {True: set(), False: set()}
    for n, word in enumerate(words):
        if word[0] == "~":
            found[bool(rest) and rest[-1] == "["].update(word[1:].split("/"))
        elif not (word == "]" and words[n - 1][0] == "~"):
            rest.append(word)
        if word[0] == "~" and rest and rest[-1] == "[":
            rest.pop()
    return rest, frozenset(found[False]), frozenset(found[True])


def _german(words: Sequence[str], text: str) -> tuple[list[str], str, str]:
    if not words or not words[-1].isalpha() or not words[-1].endswith("n"):
        raise NotationError(f"the pattern '{text}' has no verb", "end it with the infinitive: '… treffen'")
    verb, before = words[-1], list(words[:-1])
    if verb in ("werden", "sein") and before and before[-1].isalpha() and before[-1].islower():
        return before[:-1], verb, before[-1]
    return before, verb, ""


def _english(words: Sequence[str], text: str) -> tuple[list[str], str, str]:
    if not words or not words[0].isalpha() or not words[0].islower():
        raise NotationError(f"the pattern '{text}' has no verb", "write its base form behind the subject")
    verb, behind = words[0], list(words[1:])
    said = behind[0] if behind else ""
    states = verb == "be" and said.isalpha() and said not in ARTICLES[Lang.EN] | PREPOSITIONS[Lang.EN]
    follows = behind[1] if len(behind) > 1 else ""
    noun = follows == ATTRIBUTES[Lang.EN] or (follows.isalpha() and follows not in PREPOSITIONS[Lang.EN])
    if states and not noun:
        return behind[1:], verb, said
    if verb == "be" and len(behind) > 1 and behind[-1] in MEASURED and behind[-2].endswith("}"):
        return behind[:-1], verb, behind[-1]  # "{what} be {size} long"
    return behind, verb, ""


def _items(words: Sequence[str], lang: Lang, text: str) -> Iterator[Item]:
    optional, at = False, 0
    while at < len(words):
        word = words[at]
        if word in "[]":
            if optional == (word == "["):
                raise NotationError(f"the brackets of '{text}' do not fit", "close each [ with a ]")
            optional, at = word == "[", at + 1
            continue
        item, at = _item(words, at, lang, text)
        yield replace(item, optional=optional)
    if optional:
        raise NotationError(f"the brackets of '{text}' do not fit", "close each [ with a ]")


def _item(words: Sequence[str], at: int, lang: Lang, text: str) -> tuple[Item, int]:
    preposition = ""
    if words[at] in PREPOSITIONS[lang]:
        preposition = CONTRACTED[words[at]][0] if lang is Lang.DE and words[at] in CONTRACTED else words[at]
        at += 1
    if at < len(words) and words[at].startswith("{"):
        slot, case = _slot(words[at], text)
        at += 1
        counted = []
        while at < len(words) and words[at].startswith("+"):
            counted.append(tuple(words[at][1:].split("/")))
            at += 1
        return Item(slot, preposition, case, tuple(counted)), at
    article = ""
    if at < len(words) and words[at] in ARTICLES[lang]:
        article = words[at]
        at += 1
    fixed = []
    while at < len(words) and not words[at].startswith(("{", "[", "]")):
        if words[at] in PREPOSITIONS[lang]:
            break
        fixed.append(tuple(words[at].split("/")))
        at += 1
    if not fixed:
        what = f"'{text}' has the preposition '{preposition}' before nothing"
        raise NotationError(what, "write a slot or words behind it") from None
    attribute = ""
    if at + 1 < len(words) and words[at] == ATTRIBUTES[lang] and words[at + 1].startswith("{"):
        attribute, _ = _slot(words[at + 1], text)
        at += 2
    return Item("", preposition, None, tuple(fixed), attribute, article), at


def _slot(word: str, text: str) -> tuple[str, Case | None]:
    name, _, case = word[1:-1].partition(":")
    if not _NAME.fullmatch(name):
        raise NotationError(f"'{word}' in '{text}' names no slot", "write it as {who} or {who:acc}")
    if case and case not in CASES:
        raise NotationError(f"'{case}' in '{text}' is no case", f"one of: {', '.join(CASES)}")
    return name, CASES.get(case)


# --- sentences: "{who} <hat/haben> {whom:acc} [{when}] getroffen."


@dataclass(frozen=True, slots=True)
class Said:
    """A gap: a slot as it is said in a `form`, or, with `asked`, the words that ask for it."""

    slot: str
    form: str = ""
    asked: bool = False


@dataclass(frozen=True, slots=True)
class Agreeing:
    """Forms of a verb: by tense, then by number of the subject."""

    present: tuple[str, str | None]
    past: tuple[str, str | None] | None = None


@dataclass(frozen=True, slots=True)
class Maybe:
    """Left out unless all its slots are known."""

    parts: tuple["str | Said | Agreeing", ...]


Part = str | Said | Agreeing | Maybe


@dataclass(frozen=True, slots=True)
class Wording:
    parts: tuple[Part, ...]
    text: str

    @property
    def subject(self) -> str:
        """The first slot it says."""
        return next((p.slot for p in self.parts if isinstance(p, Said)), "")

    @property
    def needed(self) -> frozenset[str]:
        """The slots without which it cannot be said."""
        return frozenset(p.slot for p in self.parts if isinstance(p, Said))

    @property
    def every(self) -> tuple[Said, ...]:
        inner = (p for part in self.parts if isinstance(part, Maybe) for p in part.parts)
        return tuple(p for p in (*self.parts, *inner) if isinstance(p, Said))

    @property
    def agreeing(self) -> tuple[Agreeing, ...]:
        return tuple(p for p in self.parts if isinstance(p, Agreeing))


def parse_wording(text: str) -> Wording:
    """
    >>> [type(p).__name__ for p in parse_wording("{who} <hat/haben> {whom:acc} [{when}] getroffen.").parts]
    ['Said', 'str', 'Agreeing', 'str', 'Said', 'str', 'Maybe', 'str']
    """
    parts: list[Part] = []
    inner: list[str | Said | Agreeing] | None = None
    for piece in _PIECE.findall(text):
        if piece == "[" and inner is None:
            inner = []
        elif piece == "]" and inner is not None:
            if not any(isinstance(part, Said) for part in inner):
                raise NotationError(f"the brackets in '{text}' hold no slot", "put a gap into them")
            parts.append(Maybe(tuple(inner)))
            inner = None
        elif piece in "[]{}<>":
            raise NotationError(f"a {piece} in '{text}' has no partner", "close what is opened")
        else:
            (parts if inner is None else inner).append(_part(piece, text))
    if inner is not None:
        raise NotationError(f"a [ in '{text}' is never closed", "add a ]")
    return Wording(tuple(parts), text)


def _part(piece: str, text: str) -> str | Said | Agreeing:
    if piece[0] == "<":
        tenses = [_numbers(tense) for tense in piece[1:-1].split("|")]
        if len(tenses) > 2 or not all(tense[0] for tense in tenses):
            hint = "write <hat/haben>, <liegt|lag> or <grenzt/grenzen|grenzte/grenzten>"
            raise NotationError(f"'{piece}' is no choice of forms", hint)
        return Agreeing(tenses[0], tenses[1] if len(tenses) > 1 else None)
    if piece[0] != "{":
        return piece
    name, _, form = piece[1:-1].partition(":")
    asked = name.endswith("?")
    name = name.removesuffix("?")
    if not _NAME.fullmatch(name):
        raise NotationError(f"'{piece}' in '{text}' names no slot", "write it as {who}, {who:acc} or {who?}")
    if form and form not in FORMS:
        raise NotationError(f"'{form}' in '{piece}' is no form", f"one of: {', '.join(FORMS)}")
    return Said(name, form, asked)


def _numbers(tense: str) -> tuple[str, str | None]:
    singular, slash, plural = tense.partition("/")
    return singular, plural if slash else None
