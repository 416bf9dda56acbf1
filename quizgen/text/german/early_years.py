"""Years before 1000, which look like any number."""

import re
from collections.abc import Sequence

from quizgen.text.tokens import Token

# What makes a number of three digits a year: "wird der Ort 922 in einer Urkunde erwähnt".
_OF_OLD = re.compile(
    r"(?:Ur|Schenkungsur)kunden?|(?:erst)?erwähn\w*|(?:Erz)?[Bb]ischofs?|(?:Gegen)?[Pp]apst\w*|Kaisers?|Königs?|"
    r"Königin|Herzogs?|Grafen?|Klosters?|Abt|Äbtissin|Kalif\w*|Dynastie|Reichs?|Schlacht|Heer\w*"
)
_WHEN = ("um", "ab", "seit", "bis", "vor", "nach", "anno")


def is_early_year(tokens: Sequence[Token], at: int) -> bool:
    """ "994 erhielt …"; elsewhere only where the sentence tells of such times."""
    if not re.fullmatch(r"[1-9]\d\d", tokens[at].text, re.ASCII) or at + 1 >= len(tokens):
        return False
    after, before = tokens[at + 1], tokens[at - 1] if at else None
    if before is None:
        return "(FIN)" in after.tag
    free = after.tag in ("APPR", "APPRART", "ART", "$.", "$,", "PPER") or after.tag.startswith("V")
    tied = before.text.lower() in _WHEN or before.tag == "NN" or "(FIN)" in before.tag
    return free and tied and any(_OF_OLD.fullmatch(t.text) for t in tokens)
