"""How English nouns form their plural, and which article they take."""

import re

# Sounds that spelling hides: "a European", "an hour", "an MP".
_NO_VOWEL = re.compile(r"NATO|NASA|FIFA|(?i:eu|ew|uni(?![mn])|use|usu|ut[ei]l|one\b|once|u-|ubiq)|U[A-Z]+\b")
_MAN = re.compile(r"(?<!Ger)(?<!hu)(?<!Ro)(?<!Otto)man$")
_CONSONANT_Y = re.compile(r"[^aeiou]y$")
_VOWEL = re.compile(r"(?i:hour|honou?r|honest|heir)|[FHLMNRSX](?![a-z])[A-Z]*\b|[aeiouAEIOU]|8|11\b|18\b")


def indefinite_article(following: str) -> str:
    """
    >>> [indefinite_article(word) for word in ("European state", "hour", "MP", "UN body", "bridge")]
    ['a', 'an', 'an', 'a', 'a']
    """
    return "an" if _VOWEL.match(following) and not _NO_VOWEL.match(following) else "a"


def plural_of(noun: str) -> str:
    """The regular plural; what stands behind "of" is left as it is.

    >>> plural_of("country"), plural_of("church"), plural_of("head of state")
    ('countries', 'churches', 'heads of state')
    """
    head, of, rest = noun.partition(" of ")
    if _MAN.search(head):
        return head[:-3] + "men" + of + rest
    if _CONSONANT_Y.search(head):
        return head[:-1] + "ies" + of + rest
    if head.endswith(("s", "x", "z", "ch", "sh")):
        return head + "es" + of + rest
    return head + "s" + of + rest
