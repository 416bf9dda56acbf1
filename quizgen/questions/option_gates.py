"""Gates for the options of a choice: none tells by its look that it is the key, none repeats another."""

import re

from quizgen.model import GAP, Lang
from quizgen.questions.behaviour import behaviour
from quizgen.questions.flaws import Wording
from quizgen.questions.wordlists import ABSOLUTE_OR_VAGUE, ASKS_FOR_NUMBER, CATCH_ALL, CONTRACTED
from quizgen.text.wording import contains, folded, tokens
from quizgen.values.articles import ARTICLES

SHORTEST_COMPOUNDED = 5  # letters of a word that another option ends in
TELLING_LENGTH = 1.25  # times as long as the next option
_BEFORE_GAP = re.compile(rf"\b(\w+) {re.escape(GAP)}")
_VOWEL = re.compile(r"[aeiou8]|1[18]\b", re.IGNORECASE)


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


def logical_cue(w: Wording) -> str | None:
    """Number asked, and only the key is one; or the key is the only option that is none."""
    has = [any(c.isdigit() for c in option) for option in w.options]
    odd_one_out = has.count(has[0]) == 1
    stem = w.stem.lower()
    if odd_one_out and (has[0] or any(stem.startswith(ask) for ask in ASKS_FOR_NUMBER[w.lang])):
        return f"'{w.key}' is the only option {'with' if has[0] else 'without'} digits"
    return None


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
