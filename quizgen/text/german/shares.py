"""Shares and how often, in German words: "zwei Drittel", "ein Viertel der Stimmen", "22-mal", "fünfmal"."""

import re
from collections.abc import Iterator, Sequence

from quizgen.model import Lang
from quizgen.text.german.hedges import hedge_before
from quizgen.text.mentions import Mention
from quizgen.text.reading import words
from quizgen.text.spacing import touches
from quizgen.text.tokens import Token
from quizgen.values.amounts import Quantity
from quizgen.values.shares import GERMAN_PARTS, GERMAN_WHOLES, share
from quizgen.values.spelling import read_number

_INFLECTED = {"einem": "ein", "eines": "ein"}
_ORDERED = words(
    "ersten letzten zweiten dritten vergangenen vorigen nächsten kommenden jeweils oberen unteren je"
)
_OF = words("der des dieser dieses ihrer ihres seiner seines aller von")
_TIMES = re.compile(r"(?:(\d{1,4})-?|([a-zäöüß]{3,20}))mal")
_EACH = words("am im pro täglich jährlich monatlich wöchentlich stündlich je jede jeden jedes nacheinander")
_IN_A_ROW = words("folge serie hintereinander")
_ADJECTIVES = ("ADJ(A)", "ADJ(D)")


def find_shares(tokens: Sequence[Token]) -> Iterator[Mention]:
    """In order: a share with what it is of behind it, and how often something happened."""
    for at in range(len(tokens) - 2):
        if mention := _share(tokens, at) or _times(tokens, at):
            yield mention


def _share(tokens: Sequence[Token], at: int) -> Mention | None:
    word = tokens[at].text.lower()
    parts = GERMAN_PARTS.get(_INFLECTED.get(word, word))
    whole = GERMAN_WHOLES.get(tokens[at + 1].text.removesuffix("n"))
    if parts is None or whole is None or tokens[at + 2].text.lower() not in _OF:
        return None
    before = tokens[at - 1] if at else None
    if before and (before.text.lower() in _ORDERED or before.tag in ("ART", "PPOSAT", "CARD")):
        return None  # "die letzten drei Viertel"
    term = share(parts, whole)
    return Mention(term, at, at + 2, hedge_before(tokens, at)) if term else None


def _times(tokens: Sequence[Token], at: int) -> Mention | None:
    """Not "dreimal so schwer", "zweimal täglich", "fünfmal in Folge", "zwei- bis dreimal"."""
    word, after = tokens[at].text.lower(), tokens[at + 1]
    found = _TIMES.fullmatch(word[:30])
    if found is None or (touches(tokens, at) and after.text in "-/"):
        return None
    number = read_number(found[1] or found[2], Lang.DE)
    near = [t.text.lower() for t in tokens[at + 1 : at + 3]]
    if number is None or number < 2 or number % 1 or after.tag in _ADJECTIVES or near[0] in ("so", "mehr"):
        return None
    again = near[0] in _EACH or not _IN_A_ROW.isdisjoint(near)
    ranged = at > 0 and tokens[at - 1].text in ("bis", "oder", "und", "-", "als")
    if again or ranged:
        return None
    return Mention(Quantity(f"{number:f}", "time"), at, at + 1, hedge_before(tokens, at))
