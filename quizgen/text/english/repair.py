"""Tags as the grammar needs them: the statistical tagger's slips that spelling and neighbours give away.

The tags are those of the British National Corpus ("C5"), and two of HanTa's own: ORD for ordinals,
PNQ for the relative "that".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.text.tokens import Token

_QUOTES = frozenset("“”„\"»«‘’'`")
_SIGNS = {
    **dict.fromkeys("([{", "PUL"),
    **dict.fromkeys(")]}", "PUR"),
    **dict.fromkeys((",", ".", ";", ":", "!", "?", "–", "—", "-", "--", "…", "...", "/"), "PUN"),
    **dict.fromkeys("%$£€¥°", "NN0"),
    "&": "CJC",
}  # fmt: skip
_BEGINS = (*_QUOTES, ":", "(", ".", "!", "?", "–", "—", "…", "...")
_NEVER_NAMES = ("VV", "VM", "AV", "AJC", "UNC", "ITJ", "ZZ0", "CJ", "PRP", "PN", "NULL")
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)", re.IGNORECASE)
_PERSONAL = frozenset("i he she we they who".split())
_HAVE_OR_BE = ("VH", "VB")


def repaired(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens of one sentence, their tags put right: same length, same words."""
    return tuple(_participles(list(_spelled(tokens))))


def _spelled(tokens: Sequence[Token]) -> Iterator[Token]:
    """What the word itself, or its capital, decides."""
    for at, token in enumerate(tokens):
        text, tag = token.text, token.tag
        before = tokens[at - 1] if at else None
        if text in _QUOTES:
            yield token.tagged("POS" if _is_genitive(tokens, at) else "PUQ")
        elif text in _SIGNS:
            yield token.tagged(_SIGNS[text])
        elif text[0].isdecimal() and _NUMBER.fullmatch(text):
            yield token.tagged("CRD")
        elif text[0].isdecimal() and _ORDINAL.fullmatch(text):
            yield token.tagged("ORD")
        elif text == "I" and before and before.tag.startswith("N") and before.text[0].isupper():
            yield replace(token, tag="NP0", lemma=text)  # "World War I", "Elizabeth I"
        elif text == "half" and before and before.tag == "ORD":
            yield token.tagged("NN1")
        elif _is_name(token, before):
            yield replace(token, tag="NP0", lemma=text)
        elif tag == "NP0" and token.lemma != text:
            yield replace(token, lemma=text)
        else:
            yield token


def _is_genitive(tokens: Sequence[Token], at: int) -> bool:
    """Whether an apostrophe is that of "the farmers’ protest", and closes no quotation."""
    if not at or tokens[at].text not in "'’" or tokens[at - 1].end != tokens[at].start:
        return False
    opened = any(
        token.text in "‘'" and (not n or tokens[n - 1].end < token.start)
        for n, token in enumerate(tokens[:at])
    )
    return tokens[at - 1].text[-1] in "sSxz" and not opened


def _is_name(token: Token, before: Token | None) -> bool:
    """Whether a capital within a sentence makes a name of what no name can be else."""
    if before is None or before.text in _BEGINS or not token.text[0].isupper() or token.text == "I":
        return False
    return token.tag.startswith(_NEVER_NAMES) and token.text[1:].isalpha()


def _participles(tokens: list[Token]) -> Iterator[Token]:
    """ "had" makes a participle of the past tense behind it, "they" the past tense of a participle."""
    for at, token in enumerate(tokens):
        if token.tag == "VVD" and _is_governed(tokens, at):
            yield token.tagged("VVN")
        elif token.tag == "VVN" and _needs_finite(tokens, at):
            yield token.tagged("VVD")
        else:
            yield token


def _is_governed(tokens: Sequence[Token], at: int) -> bool:
    """Whether "has", "was" or the like stands right before, adverbs aside."""
    n = at - 1
    while n >= 0 and tokens[n].tag in ("AV0", "XX0") and at - n < 4:
        n -= 1
    return n >= 0 and tokens[n].tag.startswith(_HAVE_OR_BE)


def _needs_finite(tokens: Sequence[Token], at: int) -> bool:
    """Whether a personal pronoun before it has no other verb: "they migrated"."""
    n = at - 1
    while n >= 0 and tokens[n].tag == "AV0" and at - n < 3:
        n -= 1
    return n >= 0 and tokens[n].text.lower() in _PERSONAL and not _asked_before(tokens, n)


def _asked_before(tokens: Sequence[Token], at: int) -> bool:
    return at > 0 and tokens[at - 1].tag.startswith(("VB", "VH", "VD", "VM"))
