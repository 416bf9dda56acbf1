"""Text of decks made harmless for a terminal: nothing in it moves the cursor or turns a line round."""

import unicodedata

# Marks that turn the direction of writing (Unicode UAX #9, table 2): they can make a line read
# otherwise than it is stored.
TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
JOINERS = frozenset("\u200c\u200d")  # invisible, but parts of words and emoji
SEEN = "\ufffd"  # stands where something was taken out that does not belong in a text


def plain(text: str) -> str:
    """Each character is judged alone, so a part of a text stays a part of it.

    White space becomes spaces, control characters and turning marks become visible, other
    invisible characters (soft hyphens, byte order marks) go.

    >>> plain("two\\nlines"), plain("\\x1b[2Jgone")
    ('two lines', '�[2Jgone')
    """
    return "".join(map(_harmless, text))


def _harmless(char: str) -> str:
    category = unicodedata.category(char)
    if char in "\t\n\r\v\f\x85" or category in ("Zl", "Zp"):
        return " "
    if category in ("Cc", "Cs") or char in TURNING:
        return SEEN
    if category == "Cf" and char not in JOINERS:
        return ""
    return char
