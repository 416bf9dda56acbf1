"""Whom or what the words behind a German noun name, or those before it in the first sentence of a text."""

import re

from quizgen.text.german.roles import role_kind
from quizgen.text.reading import Reading
from quizgen.text.tokens import Token
from quizgen.values.names import Named, Person

# Nouns of what happened, which a preposition with its noun may tell.
_HAPPENED = re.compile(
    r"(?i)(?:anschlag|attentat|angriff|überfall|brand|unfall|unglück|absturz|prozess|streit|sieg|niederlage|spiel|"
    r"protest|attacke|einbruch|urteil|klage|verfahren|wahl|krieg|putsch|explosion|ermittlungen|amoklauf)$"
)
_IN_EVENT = ("täter", "opfer", "attentäter", "angreifer", "schütze", "schützen", "todesopfern", "opfern")
_STREET = re.compile(r"[A-ZÄÖÜ][\w-]{3,30}(?:straße|strasse|platz|gasse|allee|damm|ufer)")
_LINKS = ("APPR", "APPRART", "ART", "NE", "FM")
BEFORE_NOUN = ("ADJ(A)", "CARD", "PIAT", "ADJ(D)", "ADV", "TRUNC")
_NOUNS = ("NN", "NNA", "NNI")


def is_far_named(reading: Reading, head: int) -> bool:
    """Whether the first sentence of a text names at the end of the phrase what it tells of: "die gespendeten
    Zelte auf dem Gelände des Aufnahmezentrums Huberdorf"."""
    tokens = reading.sentence.tokens
    if not any(token.tag in ("APPR", "APPRART", "KON") for token in tokens[head + 1 : head + 2]):
        return False
    inside = (*BEFORE_NOUN, *_NOUNS, *_LINKS, "KON", "PPOSAT")
    end = next((n for n in range(head + 1, len(tokens)) if tokens[n].tag not in inside), len(tokens))
    return names(reading, head + 2, end)


def is_of_lead(reading: Reading, n: int, noun: Token) -> bool:
    """Whether "den Ex-Politiker", "der Täter" in the first sentence of a text can only be whom it named,
    or goes with what it tells of."""
    tokens = reading.sentence.tokens
    named = any(isinstance(m.value, Person) and m.last <= n for m in reading.mentions)
    if role_kind(noun.text) is not None and named:
        return True
    happened = any(t.tag in _NOUNS and _HAPPENED.search(t.text) for t in tokens[:n])
    return happened and noun.text.lower().endswith(_IN_EVENT)


def is_event_of(reading: Reading, head: int) -> bool:
    """ "der Anschlag auf ein Hotel im Norden der ägyptischen Halbinsel": what happened to whom or where."""
    tokens = reading.sentence.tokens
    if not _HAPPENED.search(tokens[head].text):
        return False
    end = next(
        (n for n in range(head + 1, len(tokens)) if tokens[n].tag not in (*BEFORE_NOUN, *_NOUNS, *_LINKS)),
        len(tokens),
    )
    of_place = any(t.tag == "ADJ(A)" and says_whose(t) for t in tokens[head + 1 : end])
    return of_place or names(reading, head + 1, end)


def names(reading: Reading, first: int, last: int) -> bool:
    """Whether a name stands among these tokens; a date tells when, not which one."""
    tokens = reading.sentence.tokens
    return any(
        tokens[n].tag == "NE"
        or _STREET.fullmatch(tokens[n].text)
        or ((m := reading.covering(n)) is not None and isinstance(m.value, Named))
        for n in range(first, min(last, len(tokens)))
    )


def says_whose(token: Token) -> bool:
    """ "Wiener", "syrische", "fünfte": adjectives that leave no doubt which one is meant."""
    text = token.text
    of_place = text[:1].isupper() or text.rstrip("enrsm").endswith("isch")
    return token.tag == "ADJ(A)" and (of_place or text[0].isdecimal())
