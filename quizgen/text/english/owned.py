"""Figures that are somebody's, told without whose: "Sales in Europe fell by 2 percent"."""

from quizgen.text.english.fields import is_finite
from quizgen.text.reading import Reading, words
from quizgen.text.tokens import Token
from quizgen.values.names import Organisation, Place

_OWNED = words("sale sales revenue revenues turnover profit profits earnings income output spending dividend")
_SHARES = words("share proportion percentage")
OWNED = _OWNED | _SHARES  # naming one before does not tell whose the next is
_NOUNS = ("NN0", "NN1", "NN2")
_BEFORE = words(", and but while when that as because where")  # a subject
_PLACED = words("in for from to at")


def ownerless(reading: Reading) -> Token | None:
    """The noun of such a figure as the subject of a clause; None where something named may be the owner."""
    tokens = reading.sentence.tokens
    told = [m.value for m in reading.mentions]
    if any(isinstance(value, Organisation) for value in told):
        return None
    placed = any(isinstance(value, Place) for value in told)
    for n, token in enumerate(tokens[:-2]):
        if token.tag not in _NOUNS:
            continue
        begin = n
        while begin and tokens[begin - 1].tag in ("AJ0", "AJS"):
            begin -= 1
        before = tokens[begin - 1].text.lower() if begin else ","
        after = tokens[n + 1]
        if token.text.lower() in _OWNED and before in _BEFORE and (is_finite(after) or after.text in _PLACED):
            return token
        bare = before == "the" and after.text == "of" and not placed
        if token.text.lower() in _SHARES and bare and all(t.tag != "NP0" for t in tokens[1:]):
            return token
    return None
