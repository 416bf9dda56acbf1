"""How German asks for a value: wh-phrases by the kind of the value and the preposition before it."""

from collections.abc import Mapping

from quizgen.text.clauses import Case
from quizgen.text.german.words import ACC, DAT, NOM
from quizgen.values.german import genitives_of

# What places and organisations are called, with gender.
PLACES: Mapping[str, tuple[str, str]] = {
    "country": ("Land", "n"), "territory": ("Gebiet", "n"), "city": ("Stadt", "f"),
    "us-state": ("US-Bundesstaat", "m"),
    "german-state": ("Bundesland", "n"),
    "austrian-state": ("Bundesland", "n"), "canton": ("Kanton", "m"), "province": ("Provinz", "f"),
    "region": ("Region", "f"), "river": ("Fluss", "m"),
    "lake": ("See", "m"), "sea": ("Meer", "n"), "mountain": ("Berg", "m"), "island": ("Insel", "f"),
    "continent": ("Kontinent", "m"), "planet": ("Planet", "m"), "moon": ("Mond", "m"),
    "building": ("Bauwerk", "n"),
}  # fmt: skip
ORGANISATIONS: Mapping[str, tuple[str, str]] = {
    "party": ("Partei", "f"), "company": ("Unternehmen", "n"), "club": ("Verein", "m"),
    "newspaper": ("Zeitung", "f"), "university": ("Universität", "f"), "agency": ("Agentur", "f"),
    "alliance": ("Bündnis", "n"), "bank": ("Bank", "f"), "court": ("Gericht", "n"),
    "ministry": ("Ministerium", "n"), "union": ("Gewerkschaft", "f"), "band": ("Band", "f"),
    "broadcaster": ("Sender", "m"), "team": ("Mannschaft", "f"), "airline": ("Fluggesellschaft", "f"),
    "news-agency": ("Nachrichtenagentur", "f"), "parliament": ("Parlament", "n"),
    "authority": ("Behörde", "f"), "central-bank": ("Zentralbank", "f"),
    "international-organisation": ("Organisation", "f"), "international-body": ("Institution", "f"),
    "intelligence-service": ("Geheimdienst", "m"), "space-agency": ("Raumfahrtagentur", "f"),
    "aid-and-campaign": ("Organisation", "f"), "armed-group": ("Gruppe", "f"), "magazine": ("Magazin", "n"),
    "museum": ("Museum", "n"), "orchestra": ("Orchester", "n"),
}  # fmt: skip
# Classes that stand before a name: "die Firma Brilonia".
CLASSES: Mapping[str, str] = {
    **dict.fromkeys(
        """Firma Gruppe Band Rockband Zeitung Agentur Nachrichtenagentur Partei Stiftung Kanzlei Universität
        Klinik Insel Provinz Gemeinde Stadt Region Sonde Serie Kette Marke Organisation Handelskette Brücke
        Zeitschrift Fluggesellschaft Mannschaft Gewerkschaft Bank Oper Raumsonde Rakete Siedlung Festung
        Handelsgesellschaft Grafschaft Supermarktkette Baufirma Software Straße Dynastie Plattform Firmware
        App Website Reederei Brauerei Genossenschaft Airline""".split(), "f"),
    **dict.fromkeys(
        """Konzern Sender Verein Klub Club Fluss Berg See Roman Film Stadtteil Bezirk Satellit
        Verband Hersteller Stamm Hurrikan Sturm Flughafen Bahnhof Platz Nationalpark Asteroid Komet
        Vulkan Händler Zulieferer Anbieter Betreiber Dienstleister Autobauer Verlag Dienst""".split(), "m"),
    **dict.fromkeys(
        "Unternehmen Magazin Schiff Dorf Schloss Museum Tal Kloster Fort Studio Portal".split(), "n"),
}  # fmt: skip
# What stands before a name ends so, whatever the tagger takes it for: "die Vorstadt Coyoacán".
KIND_ENDS = ("orstadt", "ltstadt", "einstadt", "viertel", "straße", "insel", "siedlung", "turm", "schiff")
_CLASS_ENDS: Mapping[str, str] = {
    noun.lower(): gender
    for noun, gender in CLASSES.items()
    if noun not in ("Berg", "See", "Tal", "Dorf", "Stamm", "Stadt", "Insel", "Fort", "Schloss")
}
_ALL_CLASS_ENDS = tuple(_CLASS_ENDS)
_LONGEST_CLASS = 60  # letters
_ENDINGS = {  # of "welch-"
    NOM: {"m": "er", "f": "e", "n": "es"},
    ACC: {"m": "en", "f": "e", "n": "es"},
    DAT: {"m": "em", "f": "er", "n": "em"},
    Case.GENITIVE: {"m": "es", "f": "er", "n": "es"},
}
# Persons behind prepositions that rule one case.
WITH_PERSON: Mapping[str, str] = {
    "mit": "mit wem", "gegen": "gegen wen", "für": "für wen", "von": "von wem", "durch": "durch wen",
    "ohne": "ohne wen", "zu": "zu wem",
}  # fmt: skip
# Places: what the preposition and the case it rules become.
_AT = {"in": DAT, "aus": DAT, "auf": DAT, "an": DAT, "bei": DAT, "mit": DAT, "gegen": ACC, "für": ACC}
_STATES = ("us-state", "german-state", "austrian-state", "canton", "province")
_RESTS = {  # kinds of places that a preposition goes with
    "in": ("country", "city", *_STATES, "region"),
    "aus": ("country", "city", *_STATES, "region"),
    "auf": ("island", "continent", "planet", "moon", "mountain"),
    "an": ("river", "lake", "sea"),
    "bei": ("city",),
    "mit": ("country",),
    "gegen": ("country",),
    "für": ("country",),
}
# Dates by precision.
DATES: Mapping[tuple[str, str], str] = {
    ("day", "an"): "wann", ("day", "seit"): "seit wann", ("day", "bis zu"): "bis wann",
    ("day", "bis"): "bis wann", ("day", "ab"): "ab wann", ("month", "in"): "wann",
    ("month", "seit"): "seit wann", ("month", "bis"): "bis wann", ("month", "ab"): "ab wann",
    ("year", "in"): "in welchem Jahr", ("year", ""): "in welchem Jahr", ("year", "seit"): "seit wann",
    ("year", "bis"): "bis wann", ("year", "ab"): "ab wann",
}  # fmt: skip
# "41 Meter hoch": the adjective behind a measure becomes the question.
MEASURED = {
    "hoch": "wie hoch", "lang": "wie lang", "breit": "wie breit", "tief": "wie tief", "groß": "wie groß",
    "schwer": "wie schwer", "weit": "wie weit", "alt": "wie alt", "dick": "wie dick", "entfernt": "wie weit",
    "schnell": "wie schnell",
}  # fmt: skip
# "in Höhe von 5 Euro", "im Alter von 81 Jahren": the noun is asked for.
OF_MEASURE = {"Höhe": "in welcher Höhe", "Alter": "in welchem Alter"}
# "betrug 5 Euro": the verb goes, the subject is asked for its height.
AMOUNTS_TO = {"beträgt": "ist", "betrug": "war", "betrugen": "waren", "betragen": "sind"}
CURRENCIES = frozenset("Euro Dollar Franken Pfund Yen Rubel Kronen Schilling Mark Lira Yuan Rupien".split())
ABOUT = "ungefähr"  # goes before the wh-word: "ungefähr wie viele"
# Other hedges as a question can say them, behind the verb; the empty string goes without saying.
HEDGES: Mapping[str, str] = {
    **dict.fromkeys(
        "rund etwa circa ca. ungefähr gut knapp fast beinahe nahezu annähernd zirka schätzungsweise".split(),
        ABOUT,
    ),
    **dict.fromkeys(["mindestens", "zumindest", "wenigstens"], "mindestens"),
    **dict.fromkeys(["höchstens", "maximal"], "höchstens"),
    **dict.fromkeys(
        """voraussichtlich mutmaßlich angeblich offenbar vermutlich wahrscheinlich weltweit
        bundesweit landesweit offiziell insgesamt""".split(),
        "=",
    ),
    **dict.fromkeys("nur lediglich bloß genau exakt bereits schon ganze erst jeweils".split(), ""),
    **dict.fromkeys(["gerade einmal", "nur noch"], ""),
    **dict.fromkeys(["an die", "um die"], ABOUT),
}


def class_gender(noun: str) -> str | None:
    """The gender of a class that stands before names, or of a compound of one.

    >>> class_gender("Firma"), class_gender("US-Ratingagentur"), class_gender("Heringsstamm")
    ('f', 'f', None)
    """
    found = CLASSES.get(noun)
    if found or not (word := noun.lower()[:_LONGEST_CLASS]).endswith(_ALL_CLASS_ENDS):
        return found
    return next(gender for ending, gender in _CLASS_ENDS.items() if word.endswith(ending))


_WEAK = ("Planet",)  # "den Planeten"


def welch(noun: tuple[str, str], case: Case) -> str:
    """
    >>> welch(PLACES["us-state"], ACC)
    'welchen US-Bundesstaat'
    >>> welch(PLACES["country"], Case.GENITIVE), welch(PLACES["planet"], ACC)
    ('welches Landes', 'welchen Planeten')
    """
    word, gender = noun
    if word in _WEAK and case is not NOM:
        word += "en"
    elif case is Case.GENITIVE:
        word = next(genitives_of(word)) if gender != "f" else word
    return f"welch{_ENDINGS[case][gender]} {word}"


def for_place(kind: str, preposition: str, motion: bool) -> str | None:
    """
    >>> for_place("city", "nach", False), for_place("river", "in", False)
    ('in welche Stadt', None)
    """
    noun = PLACES[kind]
    if preposition == "nach" and kind in ("city", "country", *_STATES):
        return f"in {welch(noun, ACC)}"
    if kind not in _RESTS.get(preposition, ()):
        return None
    return f"{preposition} {welch(noun, ACC if motion else _AT[preposition])}"


def hedged(hedge: str) -> str | None:
    """How a question says the hedge, empty if it goes without; None where it has no way to.

    >>> hedged("rund"), hedged("lediglich"), hedged("kaum")
    ('ungefähr', '', None)
    """
    hedge = " ".join(hedge.lower().split())
    if not hedge:
        return ""
    said = HEDGES.get(hedge)
    return hedge if said == "=" else said
