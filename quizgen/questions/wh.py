"""How each kind of value is asked for: tables of wh-phrases in both languages."""

from dataclasses import dataclass

from quizgen.model import Lang, Value
from quizgen.values.names import Place
from quizgen.values.places import asked_kind


@dataclass(frozen=True, slots=True)
class Noun:
    """What a value is called; `gender` is that of the German noun."""

    de: str
    gender: str
    en: str


# By the front of a value's grain, the longest that fits: "place:us-state" before "place".
NOUNS = {
    "person": Noun("Person", "f", "person"),
    "place": Noun("Ort", "m", "place"),
    "place:country": Noun("Land", "n", "country"),
    "place:territory": Noun("Gebiet", "n", "territory"),
    "place:city": Noun("Stadt", "f", "city"),
    "place:us-state": Noun("US-Bundesstaat", "m", "US state"),
    "place:german-state": Noun("Bundesland", "n", "German state"),
    "place:austrian-state": Noun("Bundesland", "n", "Austrian state"),
    "place:canton": Noun("Kanton", "m", "canton"),
    "place:province": Noun("Provinz", "f", "province"),
    "place:region": Noun("Region", "f", "region"),
    "place:river": Noun("Fluss", "m", "river"),
    "place:lake": Noun("See", "m", "lake"),
    "place:sea": Noun("Meer", "n", "sea"),
    "place:mountain": Noun("Berg", "m", "mountain"),
    "place:island": Noun("Insel", "f", "island"),
    "place:continent": Noun("Kontinent", "m", "continent"),
    "place:planet": Noun("Planet", "m", "planet"),
    "place:moon": Noun("Mond", "m", "moon"),
    "place:building": Noun("Bauwerk", "n", "building"),
    "organisation": Noun("Organisation", "f", "organization"),
    "term": Noun("Begriff", "m", "term"),
    "quotation": Noun("Zitat", "n", "quotation"),
    "date:day": Noun("Datum", "n", "date"),
    "date:month": Noun("Monat", "m", "month"),
    "date:year": Noun("Jahr", "n", "year"),
    "period": Noun("Zeitraum", "m", "period"),
    "number": Noun("Zahl", "f", "number"),
    "range": Noun("Spanne", "f", "range"),
    "percent": Noun("Prozentzahl", "f", "percentage"),
    "money": Noun("Betrag", "m", "amount"),
    "quantity": Noun("Maßangabe", "f", "measurement"),
    "quantity:time": Noun("Anzahl", "f", "number"),
    "term:fraction": Noun("Anteil", "m", "share"),
    "duration": Noun("Dauer", "f", "duration"),
}

WHICH = {  # "welch-" by case and gender
    "nominative": {"m": "welcher", "f": "welche", "n": "welches"},
    "accusative": {"m": "welchen", "f": "welche", "n": "welches"},
    "dative": {"m": "welchem", "f": "welcher", "n": "welchem"},
}

# German prepositions that fix the case of what follows, or whose case is fixed by what is asked
# (place at rest); the value is how the question says the preposition.
DATIVE = {"in": "in", "im": "in", "aus": "aus", "bei": "bei", "mit": "mit", "von": "von", "zu": "zu"}
ACCUSATIVE = {"für": "für", "gegen": "gegen", "durch": "durch", "ohne": "ohne"}

# (front of the grain, words before the gap) -> wh-phrase; no words: the value stands alone.
ADVERBIAL = {
    Lang.DE: {
        ("date:day", "am"): "an welchem Tag",
        ("date:day", "seit dem"): "seit wann",
        ("date:day", "bis zum"): "bis wann",
        ("date:month", "im"): "wann",
        ("date:month", "seit"): "seit wann",
        ("date:year", "im jahr"): "in welchem Jahr",
        ("date:year", "im jahre"): "in welchem Jahr",
        ("date:year", ""): "in welchem Jahr",
        ("date:year", "seit"): "seit welchem Jahr",
        ("date:year", "ab"): "ab welchem Jahr",
        ("date:year", "bis"): "bis zu welchem Jahr",
        ("period", "von"): "in welchem Zeitraum",
        ("period", "in den jahren"): "in welchem Zeitraum",
        ("duration", ""): "wie lange",
        ("percent", "um"): "um wie viel Prozent",
        ("percent", "auf"): "auf wie viel Prozent",
    },
    Lang.EN: {
        ("date:day", "on"): "on what date",
        ("date:month", "in"): "when",
        ("date:year", "in"): "in which year",
        ("date:year", "since"): "since which year",
        ("period", "from"): "during which period",
        ("duration", "for"): "for how long",
        ("percent", "by"): "by what percentage",
        ("percent", "to"): "to what percentage",
    },
}

PREPOSITIONS = {
    Lang.DE: ("im jahre", "im jahr", "in den jahren", "seit dem", "bis zum", "am", "im", "in", "seit", "ab",
              "bis", "um", "auf", *DATIVE, *ACCUSATIVE),
    Lang.EN: ("on", "in", "since", "from", "for", "by", "to", "with", "against", "at"),
}  # fmt: skip

FRAME = {
    Lang.DE: "{which} vervollständigt den Satz aus dem Artikel?",
    Lang.EN: "{which} completes the sentence from the article?",
}
CLOZE_FRAME = {
    Lang.DE: "Vervollständige den Satz aus dem Artikel:",
    Lang.EN: "Complete the sentence from the article:",
}
QUOTES = {Lang.DE: ("„", "“"), Lang.EN: ("“", "”")}


def asked_grain(value: Value) -> str:
    """That of a value as a question names it: some regions are states or cantons."""
    return f"place:{asked_kind(value.name.de, value.kind)}" if isinstance(value, Place) else value.grain


def noun(grain: str) -> Noun:
    """
    >>> noun("place:us-state").en, noun("person:writer").de
    ('US state', 'Person')
    """
    while grain not in NOUNS:
        grain, _, _ = grain.rpartition(":")
    return NOUNS[grain]


def which(grain: str, lang: Lang, case: str = "nominative") -> str:
    """
    >>> which("place:city", Lang.DE, "dative"), which("place:city", Lang.EN)
    ('welcher Stadt', 'which city')
    """
    name = noun(grain)
    return f"which {name.en}" if lang is Lang.EN else f"{WHICH[case][name.gender]} {name.de}"


def adverbial(grain: str, before: str, lang: Lang) -> str | None:
    """The wh-phrase that asks for a value after the words `before` (lower case), if it is certain."""
    for (front, words), phrase in ADVERBIAL[lang].items():
        if words == before and (grain == front or grain.startswith(front + ":")):
            return phrase
    family = grain.partition(":")[0]
    if family not in ("person", "place", "organisation"):
        return None
    if lang is Lang.EN:
        return _after_english(family, grain, before)
    if before in DATIVE:
        pronoun, case, said = "wem", "dative", DATIVE[before]
    elif before in ACCUSATIVE:
        pronoun, case, said = "wen", "accusative", ACCUSATIVE[before]
    else:
        return None
    return f"{said} {pronoun}" if family == "person" else f"{said} {which(grain, lang, case)}"


def _after_english(family: str, grain: str, before: str) -> str | None:
    if before not in ("in", "from", "with", "by", "against"):
        return None
    return f"{before} whom" if family == "person" else f"{before} {which(grain, Lang.EN)}"


def subject(grain: str, lang: Lang) -> str | None:
    """The wh-phrase for a value that is the subject; None where it would not be certain."""
    family = grain.partition(":")[0]
    if family == "person":
        return "wer" if lang is Lang.DE else "who"
    return which(grain, lang) if family in ("place", "organisation") else None
