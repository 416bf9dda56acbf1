"""Where the surname is in a person's full name."""

import re
from itertools import pairwise

# "Otto von Bismarck" is Bismarck: these go only before a name that is said without them.
_DROPPED = re.compile("von|zu|vom|zum|van")
# With any other particle the name is said in full: "Udo Di Fabio", "Ursula von der Leyen".
_KEPT = re.compile(
    "von|zu|vom|zum|van|der|den|dem|de|del|della|di|da|do|dos|das|du|la|le|ten|ter|te|af|al|el|bin|ben|ibn",
    re.IGNORECASE,
)
_SUFFIX = re.compile(r",? (?:Jr|Sr|Jun|Sen)\.?$", re.IGNORECASE)
_REGNAL_NUMBER = re.compile(r"[IVX]+\.?")
_TITLE = re.compile(
    r"Dr\.?|Prof\.?|Herr|Frau|Mr\.?|Mrs\.?|Ms\.?|Sir|Dame|Lord|Lady|Präsident(?:in)?|President|Kanzler(?:in)?"
)
# After these a first name follows: "Papst Franziskus", "Queen Elizabeth II".
_REGNAL_TITLE = re.compile(
    "Papst|Pope|König(?:in)?|King|Queen|Kaiser(?:in)?|Emperor|Empress|Zar(?:in)?|Tsar|(?:Kron)?[Pp]rinz(?:essin)?|"
    "Prince(?:ss)?|Sultan|Scheich|Saint|Sankt"
)
# Family names that stand first where the given name is written in the Chinese or Korean way.
_CHINESE = re.compile(
    "Ai|Bo|Chen|Chiang|Deng|Gu|Guo|Hu|Hua|Jiang|Li|Liu|Lin|Ma|Mao|Peng|Qin|Tsai|Wang|Wen|Wu|Xi|Xu|Yang|Ye|Zeng|"
    "Zhang|Zhao|Zheng|Zhou|Zhu"
)
_CHINESE_GIVEN = re.compile(
    r"(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[aeiouü]+(?:ng|n|r)?){1,2}", re.IGNORECASE
)
_KOREAN = re.compile("Ahn|Ban|Cho|Choi|Han|Hwang|Jang|Jung|Kim|Lee|Moon|Park|Rhee|Roh|Yoon|Yun")
_KOREAN_GIVEN = re.compile(r"[A-Z][a-z]{1,4}(?:-[A-Za-z][a-z]{1,4}| [A-Z][a-z]{1,4})")


def untitled(name: str) -> str:
    """The name without a title in front, if a name remains.

    >>> untitled("Prof. Dr. Udo Di Fabio"), untitled("Papst Franziskus")
    ('Udo Di Fabio', 'Franziskus')
    """
    words = name.split()
    while len(words) > 1 and (_TITLE.fullmatch(words[0]) or _REGNAL_TITLE.fullmatch(words[0])):
        del words[0]
    return " ".join(words)


def surnames(name: str) -> tuple[str, ...]:
    """The surname and, where both are said, the surname with its particle; empty if there is none.

    >>> surnames("Ludwig van Beethoven"), surnames("Udo Di Fabio"), surnames("Elisabeth II.")
    (('Beethoven', 'van Beethoven'), ('Di Fabio',), ())
    """
    full = _SUFFIX.sub("", name)
    if _REGNAL_TITLE.match(full):
        return ()
    words = untitled(full).split()
    if len(words) < 2 or _REGNAL_NUMBER.fullmatch(words[-1]) or _has_byname(words):
        return ()
    return (words[0],) if _family_first(words[0], " ".join(words[1:])) else _western(words)


def _has_byname(words: list[str]) -> bool:
    """As "Karl der Große" and "Alexander the Great" have, but not "Ursula von der Leyen"."""
    return any(
        word in ("der", "die", "the") and before not in ("von", "van", "auf", "in")
        for before, word in pairwise(words)
    )


def _family_first(first: str, given: str) -> bool:
    korean = _KOREAN.fullmatch(first) and _KOREAN_GIVEN.fullmatch(given)
    return bool(korean or (_CHINESE.fullmatch(first) and _CHINESE_GIVEN.fullmatch(given)))


def _western(words: list[str]) -> tuple[str, ...]:
    start = len(words) - 1
    while start > 1 and _KEPT.fullmatch(words[start - 1]):
        start -= 1
    particles, core = words[start:-1], words[-1]
    whole = " ".join((*particles, core))
    if particles and all(_DROPPED.fullmatch(word) for word in particles):
        return (core, whole)
    return (whole,)
