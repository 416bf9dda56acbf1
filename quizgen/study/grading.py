"""What a typed answer to a question is worth, and where it differs from the right one."""

import unicodedata
from difflib import SequenceMatcher
from itertools import groupby

from quizgen.model import Lang, Match, Question

BEST_FIRST = (Match.RIGHT, Match.ALMOST, Match.WRONG)

# One letter off may be another value here ("fünfzehn", "fünfzig"): further answers count to the letter.
COUNTED = frozenset({"number", "range", "percent", "money", "quantity", "duration", "date", "period"})


def grade(question: Question, typed: str, lang: Lang) -> Match:
    """The best of what the value, the words in the gap and the further answers say.

    `lang` is the language the question is shown in: it decides how "1.234" is read. The words of
    the other language count too, unless they hold a digit.
    """
    # Imported here: reading values loads Babel, which a round of choice questions never needs.
    from quizgen.values.spelling import same_text

    if not typed.strip():
        return Match.WRONG
    keys = [question.key[lang]]
    if not any(c.isdigit() for c in question.key[lang.other]):
        keys.append(question.key[lang.other])
    if any(same_text(typed, way) is Match.RIGHT for way in (*keys, *question.also)):
        return Match.RIGHT
    # Which slips the key forgives is the value's to say: North is none for South Carolina.
    loose = () if question.value.type in COUNTED else question.also
    found = {question.value.accepts(typed, lang), *(same_text(typed, way) for way in loose)}
    return next(match for match in BEST_FIRST if match in found)


def difference(typed: str, wanted: str) -> tuple[tuple[str, bool], ...]:
    """`wanted` in pieces, each with whether `typed` has it too; capitals do not count.

    >>> difference("brüsel", "Brüssel")
    (('Brüs', True), ('s', False), ('el', True))
    """
    wanted = unicodedata.normalize("NFC", wanted)
    matcher = SequenceMatcher(None, _letters(typed), _letters(wanted), autojunk=False)
    same = [False] * len(wanted)
    for block in matcher.get_matching_blocks():
        same[block.b : block.b + block.size] = [True] * block.size
    runs = groupby(zip(wanted, same, strict=True), key=lambda pair: pair[1])
    return tuple(("".join(c for c, _ in run), known) for known, run in runs)


def _letters(text: str) -> list[str]:
    """One entry a character, so that positions stay: "ß".casefold() alone is two letters."""
    return [c.casefold() for c in unicodedata.normalize("NFC", text)]


def meant(question: Question, typed: str, lang: Lang) -> str:
    """The full right answer whose spelling comes nearest to `typed`."""
    says = question.value.say
    ways = (question.key[lang], says(lang), question.key[lang.other], says(lang.other), *question.also)
    letters = _letters(typed)
    return max(ways, key=lambda way: SequenceMatcher(None, letters, _letters(way), autojunk=False).ratio())
