"""Forms of English verbs for sentences that are put together.

>>> conjugate("reject"), conjugate("carry"), conjugate("win")
(('rejects', 'rejected', 'rejected'), ('carries', 'carried', 'carried'), ('wins', 'won', 'won'))
>>> conjugate("ban")[1], conjugate("suffer")[1], conjugate("overtake")[2]
('banned', 'suffered', 'overtaken')
"""

import re
from functools import cache

from quizgen.text.english.verbs import forms_of

# Double their last letter though they have several syllables, as the last is stressed.
_STRESSED = frozenset(
    """wiretap kidnap worship refer prefer transfer occur recur incur confer defer infer deter control patrol
    compel expel propel repel rebel commit admit permit submit omit transmit emit equip regret begin
    abhor annul excel""".split()
)
_REGULAR = frozenset("burn dream lean leap learn spell spill prove light show".split())


@cache
def conjugate(base: str) -> tuple[str, str, str]:
    """Third person singular, past, participle."""
    third = "has" if base == "have" else "is" if base == "be" else base + "s"
    if re.search(r"(?:s|sh|ch|x|z|o)$", base):
        third = base + "es"
    elif re.search(r"[^aeiou]y$", base):
        third = base[:-1] + "ies"
    irregular = None if base in _REGULAR else forms_of(base)
    regular = _with_ed(base)
    past, participle = irregular or (regular, regular)
    return third, past, participle


def _with_ed(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if re.search(r"[^aeiou]y$", base):
        return base[:-1] + "ied"
    short = re.fullmatch(r"[^aeiou]*[aeiou][^aeiouwxy]", base) or base in ("equip", "quit")
    return base + base[-1] + "ed" if short or base in _STRESSED else base + "ed"
