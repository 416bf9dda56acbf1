"""Words that only tie a German sentence to the one before: "zudem", "allerdings", "daher"."""

from collections.abc import Sequence

from quizgen.text.german.thus import thus
from quizgen.text.reading import Edit, words
from quizgen.text.tokens import Token

TIES = words(
    """aber jedoch allerdings hingegen indes unterdessen zudem außerdem dennoch trotzdem deshalb deswegen
    daher somit demnach nämlich ferner weiters überdies ebenfalls freilich indessen folglich wiederum
    schließlich mithin dagegen nun also doch übrigens gleichwohl auch etwa daraufhin"""
)
_CAUSAL = words("daher deshalb deswegen somit folglich")
_GOES_WITH = ("als", "wie", "auch", "noch", ",", "nicht", "nur", "wenn")


def _only_causes(lower: Sequence[str], n: int) -> bool:
    """ "wurde daher als …", "beschuldigten daher, … zu haben": it does not tell what follows."""
    if lower[n] not in _CAUSAL:
        return False
    behind = lower[n + 2 : n + 3]
    infinitive = lower[n + 1] == "," and behind not in (["dass"], ["weil"], ["ob"])
    return lower[n + 1] in ("als", "wie") or (infinitive and "zu" in lower[n:])


def _only_stresses(tokens: Sequence[Token], n: int) -> bool:
    """ "der Turm selbst ist …", "wurde Huber selbst in Rom …"."""
    named = tokens[n - 1].tag == "NE" and tokens[n + 1].tag in ("APPR", "APPRART", "VV(PP)")
    return named or "FIN" in tokens[n + 1].tag


def ties(tokens: Sequence[Token], lower: Sequence[str]) -> list[Edit]:
    """Words of the first clause that only tie the sentence to the one before."""
    clause = lower.index(",") if "," in lower else len(lower) - 1
    return [
        Edit(n, n + 1)
        for n, word in enumerate(lower)
        if 1 < n < clause
        and (word in TIES or (word == "selbst" and _only_stresses(tokens, n)))
        and tokens[n].tag in ("ADV", "PROAV")
        and tokens[n - 1].text not in (",", "(", "–", "-", "„", '"')
        and lower[n - 1]
        not in ("und", "oder", "als", "sondern", "wenn", "wie", "so", "aber", "nicht", "in", "nur")
        and (lower[n + 1] not in _GOES_WITH or _only_causes(lower, n))
        and not (word == "etwa" and tokens[n + 1].tag in ("CARD", "ADJ(A)", "ART", "PIAT"))
    ] + thus(tokens)
