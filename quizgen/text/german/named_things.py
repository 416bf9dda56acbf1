"""Names of things that no table has: "Nord-Ostsee-Kanal", "Vertrag von Utrecht", "Siebenjähriger Krieg"."""

import re
from collections.abc import Iterator, Sequence

from quizgen.model import Bilingual
from quizgen.text.german.which import KIND_ENDS
from quizgen.text.given_names import given_name
from quizgen.text.mentions import Mention
from quizgen.text.spacing import touches
from quizgen.text.tokens import Token
from quizgen.values.german import DEFINITE
from quizgen.values.names import Term

# What a compound of two and more hyphens with names in it ends in: "Max-Muster-Preis".
_THINGS = re.compile(
    r"Kanal|Brücke|Turm|Preis|Programm|Gesetz|Effekt|Virus|Bibel|Test|Methode|Verfahren|Vertrag|Abkommen|"
    r"Stiftung|Institut|Universität|Gymnasium|Museum|Kirche|Stadion|Theater|Linie|Maschine|Formel|Theorie|"
    r"Prinzip|Syndrom|Krankheit|Archipel|Gebirge|Wüste|Skala|Zahl|Klasse|Mission|Sonde|Teleskop|Pakt|Pass"
)
# These with "von" or "bei" and a name of a place behind them name one event or paper.
_EVENTS = frozenset(
    """Vertrag Vertrags Vertrages Frieden Friedens Edikt Edikts Edikte Schlacht Belagerung Konzil Konzils
    Abkommen Abkommens Protokoll Protokolls Konferenz Pakt Pakts Reichstag Reichstags Massaker Kongress
    Kongresses Dekret Bulle Charta Konvention Synode Union""".split()
)
# Adjectives with a capital that make a name of the noun behind them.
_PROPER = re.compile(
    r"(?:Erste|Zweite|Dritte|Siebenjährige|Dreißigjährige|Hundertjährige|Kalte|Heilige|Schwarze|Französische|"
    r"Amerikanische|Industrielle|Deutsche|Goldene|Weiße|Rote|Neue|Alte|Große)[nrsm]?"
)
_PROPER_NOUNS = re.compile(
    r"(?:Welt|Bürger|Unabhängigkeits)?[Kk]rieg(?:es|s)?|Revolution|Reich(?:es|s)?|Tod(?:es)?|Testaments?|Kolonne|"
    r"Bund(?:es)?|Meer(?:es)?|Kreuz(?:es)?|Pest|Mauer|Allianz"
)
_TITLES = frozenset(("First", "Lady", "Sir", "Lord", "Prince", "King", "Queen"))
_LONGEST = 5  # tokens
_CONNECTS = frozenset(("von", "bei"))


def find_named_things(tokens: Sequence[Token]) -> Iterator[Mention]:
    """Each as a term of the kind "name", in the form that the sentence has."""
    for at, token in enumerate(tokens):
        last = _event(tokens, at) or _proper(tokens, at) or _foreign(tokens, at)
        last = last or (at + 1 if _is_compound(token) else 0)
        free = not touches(tokens, at - 1) or tokens[at - 1].text in "„“\"'(»"
        if last and free:
            text = " ".join(t.text for t in tokens[at:last])
            yield Mention(Term(Bilingual(text, text), "name"), at, last)


def _is_compound(token: Token) -> bool:
    parts = token.text.split("-")
    return (
        len(parts) > 2
        and all(part[:1].isupper() and len(part) > 2 for part in parts)
        and _THINGS.fullmatch(parts[-1]) is not None
    )


def _event(tokens: Sequence[Token], at: int) -> int:
    """Where "Frieden von Utrecht" ends; 0 if there is none."""
    if tokens[at].text not in _EVENTS or at + 2 >= len(tokens) or tokens[at + 1].text not in _CONNECTS:
        return 0
    place = tokens[at + 2]
    further = tokens[at + 3].tag if at + 3 < len(tokens) else ""
    return at + 3 if place.tag == "NE" and place.text[0].isupper() and further != "NE" else 0


def _foreign(tokens: Sequence[Token], at: int) -> int:
    """Where "Kennedy Space Center" ends, behind an article, which names of persons go without."""
    article = tokens[at - 1] if at else None
    definite = article and (article.tag == "APPRART" or article.text.lower() in DEFINITE)
    kind = tokens[at].text.endswith(KIND_ENDS)
    if not definite or kind or given_name(tokens[at].text) or tokens[at].text in _TITLES:
        return 0
    last = at
    while last < len(tokens) and tokens[last].tag in ("NE", "FM") and _is_plain_name(tokens[last].text):
        last += 1
    after = tokens[last] if last < len(tokens) else None
    ends = after is None or (not after.text[:1].isupper() and not after.text[:1].isdecimal())
    shortened = tokens[last - 1].text in ("Ltd", "Inc", "Co", "Corp", "plc")
    return last if 2 <= last - at <= _LONGEST and ends and not shortened else 0


def _is_plain_name(word: str) -> bool:
    return word[:1].isupper() and word.isalpha() and len(word) > 1


def _proper(tokens: Sequence[Token], at: int) -> int:
    """Where "Siebenjährige Krieg" ends: a capital within a sentence, so not at its beginning."""
    if at == 0 or at + 1 >= len(tokens) or not _PROPER.fullmatch(tokens[at].text):
        return 0
    noun = tokens[at + 1]
    after = tokens[at + 2] if at + 2 < len(tokens) else None
    goes_on = after is not None and (after.tag == "NE" or (touches(tokens, at + 1) and after.text in "-–/"))
    return at + 2 if _PROPER_NOUNS.fullmatch(noun.text) and not goes_on else 0
