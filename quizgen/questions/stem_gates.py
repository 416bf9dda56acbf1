"""Gates for the stem: it stands alone, denies nothing by chance, and is neither too long nor too thin."""

import re
from collections.abc import Sequence

from quizgen.model import GAP, Lang
from quizgen.questions.flaws import Wording
from quizgen.questions.wordlists import (
    JOINING,
    NEGATIVE,
    OF_NUMBERS,
    POINTING,
    POINTING_BACK,
    PRONOUNS,
    THERE,
    WHO,
)
from quizgen.text.wording import content_words, sentences, tokens, trunk

LONGEST_STEM = 35  # words
LONGEST_ROW = 50  # words, with the sentences before it
FRAME = 8  # words that a frame adds to a sentence of the other language
# A passage in the other language, by its quotation marks.
_QUOTED = {Lang.DE: re.compile("“[^„“”]*”"), Lang.EN: re.compile("„[^„“”]*“")}
_NAMES = ("person", "organisation", "place", "term:name")


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
        named = named or (is_name and (word == GAP or (i == 0 and lower in WHO[w.lang])))
    return None


def _is_told_before(words: Sequence[str], i: int, lang: Lang) -> bool:
    """Whether the words before a pointing word tell what it means: the same noun, a time before "at this
    time", another clause before "and these"."""
    before, ahead = words[:i], words[i + 1 : i + 4]
    trunks = [trunk(word, lang) for word in before if len(word) > 3]
    again = any(told.endswith(trunk(word, lang)) for word in ahead if len(word) > 3 for told in trunks)
    counted = any(word[0].isdigit() for word in before)
    measured = counted and any(word.lower() in OF_NUMBERS[lang] for word in (words[i], *ahead[:2]))
    joined = any(word.lower() in JOINING[lang] for word in before[-1:] if trunks)
    placed = words[i].lower() in THERE[lang] and any(w.lower() in JOINING[lang] for w in before[-8:])
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
