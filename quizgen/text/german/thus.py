"""German "so" in the middle of a sentence, where it means what the sentence before tells."""

from collections.abc import Sequence

from quizgen.text.reading import Edit, words
from quizgen.text.tokens import Token

_BEHIND = ("ART", "APPR", "APPRART", "PPOSAT", "NE", "NN", "PIAT", "CARD")
_CALLING = words("nennen bezeichnen heißen benennen aussehen bleiben geschehen funktionieren machen")
_BORDERS = ("$,", "$(", "$.", "KON", "KOUS", "KOUI", "KOKOM", "ADV", "PTKNEG", "APPR", "PROAV", "PWAV")
_ANSWERED = words("dass wie als ob")


def thus(tokens: Sequence[Token]) -> list[Edit]:
    """ "wurde so zum ersten Turm": it only ties the sentence to the one before, and can go."""
    return [Edit(n, n + 1) for n in range(2, len(tokens) - 2) if _is_alone(tokens, n) and _may_go(tokens, n)]


def is_thus(tokens: Sequence[Token], n: int) -> bool:
    """Whether it points back and cannot go: "wird so genannt", "so ein Turm"."""
    return _is_alone(tokens, n) and not _may_go(tokens, n)


def _is_alone(tokens: Sequence[Token], n: int) -> bool:
    """Whether it is no "so groß", ", so Huber", "so dass", "so … wie"."""
    if tokens[n].text != "so" or tokens[n].tag != "ADV" or not n or n + 1 >= len(tokens):
        return False
    before, after = tokens[n - 1], tokens[n + 1]
    if before.tag in _BORDERS or any(t.text in _ANSWERED for t in tokens[n + 1 :]):
        return False
    return after.tag in (*_BEHIND, "$.", "PRF") or after.tag.startswith(("VV", "VA", "VM"))


def _may_go(tokens: Sequence[Token], n: int) -> bool:
    after = tokens[n + 1]
    such = after.text.startswith("ein")  # "so ein Turm"
    return after.tag in _BEHIND and not such and not any(t.lemma in _CALLING for t in tokens)
