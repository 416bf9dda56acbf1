"""Nouns with "der, die, das" that an earlier sentence explains: "die Behörde", "bei dem Treffen"."""

from collections.abc import Sequence, Set
from dataclasses import dataclass

from quizgen.facts.reading import Reading, is_role_of_name, words
from quizgen.text.german.roles import role_kind
from quizgen.text.tokens import Token
from quizgen.values.names import Named

_ARTICLES = words("der die das den dem des")
_UNIQUE = words(
    """polizei bundesregierung bundestag welt erde sonne mond internet
    bevölkerung wirtschaft natur papst menschheit presse öffentlichkeit gesellschaft feuerwehr
    staat mensch menschen nato eu uno un meer himmel bibel koran antike mittelalter neuzeit
    renaissance reformation industrie politik wissenschaft forschung kirche universum zukunft
    vergangenheit gegenwart bundesrat nationalrat bundeskanzler weltkrieg menschheit demokratie
    globalisierung klimawandel mehrheit hälfte teil zahl anteil großteil drittel viertel rest
    preis grund name begriff leben"""
)
# After "im", "zur", "ins" they belong to a set phrase.
_PHRASE = words(
    """alter rahmen verfügung ende anfang laufe zuge vergleich durchschnitt schnitt auftrag hilfe
    flucht verdacht basis folge kraft sinne bereich fall falle besitz gegensatz zusammenhang
    gespräch interview internet fernsehen ausland inland osten westen norden süden raum
    mittelpunkt vordergrund amt kopf hand herzen einsatz angebot handel verkauf bau hinblick
    namen vorfeld anschluss thema zeitpunkt haus hause leben tod boden markt griff schutz teil
    stand stande wege weg recht ziel höhe rolle lage frage regel linie art weise nähe spitze
    wahlkampf urlaub winter sommer durchschnitt bild theater kino radio sport fußball tennis
    krankenhaus spital gefängnis größe länge breite tiefe form reihe"""
)
# Compounds with these name an institution that a country has one of.
_INSTITUTIONS = (
    "ministerium", "gericht", "gerichtshof", "behörde", "kommission", "zentralbank", "nationalbank", "börse",
    "verfassung", "bundesliga", "kammer", "gewerkschaft", "gebirge", "regenwald",
)  # fmt: skip
_NOUNS = ("NN", "NNA", "NNI")


@dataclass(frozen=True, slots=True)
class Known:
    """What a reader knows from the sentences above: the lemmas of their nouns, and whether the text is
    about the day ("am Dienstag", "derzeit")."""

    nouns: Set[str]
    of_the_day: bool


def unexplained(reading: Reading, lower: Sequence[str], known: Known) -> list[Token]:
    """The heads of such noun phrases. In a text about the day a noun that was never named may still be
    one the reader knows of ("die Gäste"); in one that explains, only a role is ("der Sprecher"), or what
    the sentence begins with."""
    tokens = reading.sentence.tokens
    found = []
    for n, token in enumerate(tokens[:-1]):
        if not (token.tag == "APPRART" or (token.tag == "ART" and lower[n] in _ARTICLES)):
            continue
        head = n + 1
        while head < len(tokens) - 1 and tokens[head].tag in (
            "ADJ(A)",
            "CARD",
            "PIAT",
            "ADJ(D)",
            "ADV",
            "TRUNC",
        ):
            head += 1
        noun = tokens[head]
        if noun.tag not in _NOUNS or _is_told(reading, head) or _has_attribute(reading, lower, head):
            continue
        described = any(_says_whose(t) for t in tokens[n + 1 : head])
        phrase = noun.text.lower() in _PHRASE
        if "-" in noun.text and not known.of_the_day:
            continue
        open_ended = known.of_the_day or n == 0 or role_kind(noun.text) is not None
        if noun.lemma in known.nouns or (open_ended and not (described or phrase)):
            found.append(noun)
    return found


def _says_whose(token: Token) -> bool:
    """ "Wiener", "syrische", "fünfte": adjectives that leave no doubt which one is meant."""
    text = token.text
    of_place = text[:1].isupper() or text.rstrip("enrsm").endswith("isch")
    return token.tag == "ADJ(A)" and (of_place or text[0].isdecimal())


def _is_told(reading: Reading, head: int) -> bool:
    """Whether the noun by itself says enough."""
    noun = reading.sentence.tokens[head]
    if noun.text.lower() in _UNIQUE or noun.lemma.lower() in _UNIQUE or reading.covering(head) is not None:
        return True
    institution = noun.text.lower().endswith(_INSTITUTIONS) and len(noun.text) > 10
    of_initials = noun.text.partition("-")[0].isupper()  # "NATO", "EU-Gipfel"
    return institution or of_initials or is_role_of_name(reading, head)


def _has_attribute(reading: Reading, lower: Sequence[str], head: int) -> bool:
    """Whether a name, a genitive, a clause, or a preposition with a name behind it says which one."""
    tokens = reading.sentence.tokens
    if head + 1 >= len(tokens):
        return False
    after = tokens[head + 1]
    if after.tag in ("NE", "FM") or reading.covering(head + 1) is not None or after.text in ("„", '"', "»"):
        return True
    if after.tag == "ART" and lower[head + 1] in ("des", "der", "eines", "einer"):
        return True
    if after.tag in ("APPR", "APPRART"):
        bare = lower[head + 1] == "von" and tokens[min(head + 2, len(tokens) - 1)].tag in ("NN", "NE")
        return bare or _names(reading, head + 2, head + 4)
    clause = tokens[head + 2].tag if head + 2 < len(tokens) else ""
    if after.text == "," and clause in ("PRELS", "PRELAT", "APPR"):
        return _names(reading, head + 3, head + 10)
    return after.text == "," and lower[head + 2 : head + 3] == ["dass"]


def _names(reading: Reading, first: int, last: int) -> bool:
    """Whether a name stands among these tokens; a date tells when, not which one."""
    tokens = reading.sentence.tokens
    return any(
        tokens[n].tag == "NE" or ((m := reading.covering(n)) is not None and isinstance(m.value, Named))
        for n in range(first, min(last, len(tokens)))
    )
