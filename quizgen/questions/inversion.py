"""Questions made from statements by word order, where closed word classes suffice to be certain.

German main clauses are verb-second: the wh-phrase takes the Vorfeld, the finite verb stays second,
what stood in the Vorfeld follows it. English asks for a subject in place, and inverts an auxiliary
for everything else. Whatever is not certain gives no question (None).
"""

import re
from dataclasses import dataclass

from quizgen.model import Fact, Gap, Lang, Slot, Template
from quizgen.questions.cues import GOES_ON
from quizgen.questions.wh import PREPOSITIONS, adverbial, asked_grain, subject
from quizgen.questions.wordlists import DECAPITALISED, FINITE, HEDGES, NOT_A_VERB
from quizgen.values.numbers import Number

ASKED = "\0"  # stands for the asked value; articles and sheets cannot hold it
_COUNTED = {
    Lang.DE: re.compile(r" (?P<np>(?:[a-zäöüß]+en? )?[A-ZÄÖÜ][\w-]+)"),
    Lang.EN: re.compile(r" (?P<np>(?:[a-z-]+ )?(?:[a-z-]+s|people|men|women|children))(?= |$)"),
}


@dataclass(frozen=True, slots=True)
class _Clause:
    """A statement cut at its finite verb: Vorfeld (in mid-sentence capitals), verb, the rest."""

    front: str
    verb: str
    rest: str


def stem_from(fact: Fact, slot: Slot, template: Template, lang: Lang) -> str | None:
    """A question for the slot's value out of a statement with one gap for it."""
    if [g.slot for g in template.gaps].count(slot.name) != 1:
        return None
    text = template.fill(lambda gap: _written(gap, fact, slot, lang))
    if not text.endswith(".") or any(mark in text for mark in "„“”;:"):
        return None
    text = text[:-1]
    if text.startswith(ASKED + " "):
        made = _ask_in_front(text[2:], slot, lang)
    else:
        made = _ask_front_adverbial(text, slot, lang) or _ask_inside(text, template, slot, lang)
    return f"{made[0].upper()}{made[1:]}?" if made else None


def _written(gap: Gap, fact: Fact, asked: Slot, lang: Lang) -> str:
    if gap.slot == asked.name:
        return ASKED
    return gap.form if gap.form is not None else fact.slots[gap.slot].value.say(lang)


def _ask_in_front(rest: str, slot: Slot, lang: Lang) -> str | None:
    """`{slot} verb …`: the wh-phrase takes its place."""
    grain, first = asked_grain(slot.value), rest.split(" ", 1)[0]
    if isinstance(slot.value, Number):
        counted = _COUNTED[lang].match(" " + rest)
        return f"{_how_many(lang)} {rest}" if counted and _several(slot.value) else None
    plural = first in ("are", "were", "have") or (lang is Lang.DE and first.endswith("en"))
    if not _is_verb(first, lang) or plural:
        return None
    phrase = subject(grain, lang)
    return f"{phrase} {rest}" if phrase else None


def _ask_front_adverbial(text: str, slot: Slot, lang: Lang) -> str | None:
    """`Am {slot} verb …`: German only, since English keeps subject and verb in order."""
    before, _, rest = text.partition(" " + ASKED + " ")
    if lang is Lang.EN or not rest or not _is_verb(rest.split(" ", 1)[0], lang):
        return None
    phrase = adverbial(asked_grain(slot.value), before.lower(), lang)
    return f"{phrase} {rest}" if phrase else None


def _ask_inside(text: str, template: Template, slot: Slot, lang: Lang) -> str | None:
    clause = _clause(text, isinstance(template.parts[0], Gap), lang)
    if clause is None or ASKED not in clause.rest:
        return None
    head, tail = clause.rest.split(ASKED)
    if head and not head.endswith(" "):
        return None
    before = head.rstrip()
    if isinstance(slot.value, Number):
        counted = _COUNTED[lang].match(tail)
        if counted is None or not _several(slot.value) or before.rsplit(" ", 1)[-1].lower() in HEDGES[lang]:
            return None
        phrase: str | None = f"{_how_many(lang)} {counted['np']}"
        tail = tail[counted.end() :]
    else:
        phrase, before = _adverbial_before(before, slot, lang)
        if GOES_ON.match(tail):
            return None
    if phrase is None:
        return None
    return " ".join(f"{phrase} {clause.verb} {clause.front} {before} {tail}".split())


def _adverbial_before(before: str, slot: Slot, lang: Lang) -> tuple[str | None, str]:
    """The wh-phrase for the preposition that ends `before`, and `before` without it."""
    lowered = f" {before}"
    for words in PREPOSITIONS[lang]:
        if lowered.lower().endswith(" " + words):
            phrase = adverbial(asked_grain(slot.value), words, lang)
            return phrase, lowered[: -len(words) - 1].strip()
    if before.rsplit(" ", 1)[-1].lower() in HEDGES[lang]:
        return None, before
    return adverbial(asked_grain(slot.value), "", lang), before


def _clause(text: str, gap_first: bool, lang: Lang) -> _Clause | None:
    words = text.split(" ")
    for i, word in enumerate(words):
        if i and word in FINITE[lang]:
            front = _mid_sentence(words[:i], gap_first, lang)
            return _Clause(front, word, " ".join(words[i + 1 :])) if front else None
        if ASKED in word or "," in word:
            return None
    return None


def _mid_sentence(front: list[str], gap_first: bool, lang: Lang) -> str | None:
    """The first constituent as written after the verb; None where its capital is a riddle."""
    first = front[0]
    if first.lower() in DECAPITALISED[lang]:
        return " ".join([first.lower(), *front[1:]])
    named = gap_first or len(front) == 1 or first.split("-")[0].isupper()
    return " ".join(front) if named else None


def _is_verb(word: str, lang: Lang) -> bool:
    return word.isalpha() and word.islower() and word not in NOT_A_VERB[lang]


def _several(number: Number) -> bool:
    """One thing is not asked for by "how many", nor is a fraction."""
    return number.digits.isdigit() and number.digits not in ("0", "1")


def _how_many(lang: Lang) -> str:
    return "wie viele" if lang is Lang.DE else "how many"
