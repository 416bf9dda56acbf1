"""What a German sentence can do without: "Auch" in front of it, "Später," before a date, "(siehe …)"."""

from collections.abc import Sequence
from itertools import pairwise

from quizgen.text.reading import Edit, Reading, words
from quizgen.text.tokens import Token
from quizgen.values.amounts import Quantity
from quizgen.values.dates import Date, Period

_ADDED = words("auch und")
_ADDED_IN_NEWS = words("auch und doch aber denn")
_RESTRICTED = words("nicht nur wer was wenn bei")
_KEPT = words("insgesamt zunächst zuerst tatsächlich weiterhin zusätzlich")
_BEFORE_TIME = words("erst noch bereits schon")
_LATER = words("später danach zuvor anschließend daraufhin früher zuletzt schließlich")
_SEE = words("siehe vgl vgl. vergleiche s. s")
_CLOCKS = (["ortszeit"], ["mez"], ["mesz"])
_JOINING = ("und", "oder", "sowie")
# The other half of what "zwar" begins.
_AGAINST = words(
    """aber doch jedoch allerdings dennoch trotzdem gleichwohl nur hingegen dagegen indes sondern und nicht
    immerhin freilich nichtsdestotrotz"""
)
_MEASURED = words("höher niedriger größer kleiner teurer billiger stärker schwächer besser schlechter")
_COMPARED = _MEASURED | words(
    """mehr weniger länger kürzer schneller langsamer leichter schwerer älter jünger häufiger seltener
    öfter enger tiefer breiter näher günstiger wichtiger ähnlicher genauer deutlicher"""
)
_NONE = words("nicht nichts niemand kein keine keinen keinem keiner keines nie niemals kaum")
_OF_ITSELF = words("immer umso desto je noch")  # before a comparative
_LONGEST_ASIDE = 60  # tokens
_BEGINS_DATE = 4  # tokens in which a date follows


def openings(reading: Reading, lower: Sequence[str]) -> list[Edit]:
    """Words in front that only tie the sentence to the one before.

    Where the finite verb follows them they are its front field, and stay.
    """
    tokens = reading.sentence.tokens
    if len(tokens) < _BEGINS_DATE + 2 or "FIN" in tokens[1].tag:
        return []
    if lower[0] in _ADDED and tokens[0].tag in ("ADV", "KON") and tokens[1].tag not in ("KOUS", "$,", "PPER"):
        return [Edit(0, 1)]
    dated = any(2 <= m.first <= _BEGINS_DATE and isinstance(m.value, Date | Period) for m in reading.mentions)
    return [Edit(0, 2)] if lower[0] in _LATER and lower[1] == "," and dated else []


def ties_of_news(tokens: Sequence[Token], lower: Sequence[str]) -> tuple[list[Edit], str]:
    """What a sentence of news that begins so can do without behind its headline, and the word that ties it:
    "Auch die Polizei …", "Insgesamt …", "Erst um 14 Uhr …"."""
    if len(tokens) < _BEGINS_DATE + 2:
        return [], ""
    after = tokens[1]
    if lower[0] in _ADDED_IN_NEWS and tokens[0].tag in ("ADV", "KON"):
        bare = "FIN" not in after.tag and after.tag not in ("KOUS", "$,", "PPER", "ADV", "PWS")
        return ([Edit(0, 1)], tokens[0].text) if bare and lower[1] not in _RESTRICTED else ([], "")
    kept = lower[0] in _KEPT or (lower[0] in _BEFORE_TIME and after.tag in ("APPR", "APPRART", "CARD"))
    return [], tokens[0].text if kept and tokens[0].tag in ("ADV", "ADJ(D)") else ""


# With these beside it "heute" says that it was otherwise.
_THEN = words("früher einst ehemal damal ursprünglich zunächst anfangs")


def to_this_day(tokens: Sequence[Token], lower: Sequence[str]) -> list[Edit]:
    """ "wird heute von Zügen befahren", "bis heute", "auch heute noch" in a text that explains: the sentence
    says the same without, unless it sets it against another time."""
    places = [n for n in range(2, len(tokens) - 2) if lower[n] == "heute"]
    if len(places) != 1:
        return []
    first, last = places[0], places[0] + 1
    while last < len(tokens) and lower[last] in ("noch", "auch"):
        last += 1
    while lower[first - 1] in ("bis", "noch", "auch"):
        first -= 1
    joined = lower[first - 1] in (*_JOINING, "von", "(") or lower[last] in _JOINING
    against = any(word.startswith(tuple(_THEN)) for n, word in enumerate(lower) if not first <= n < last)
    return [] if joined or against or "FIN" in tokens[last].tag or first < 2 else [Edit(first, last)]


def asides(tokens: Sequence[Token], lower: Sequence[str]) -> list[Edit]:
    """ "(siehe Liste der Türme)", "(englisch: …)", "(Ortszeit)", "(19 Uhr)": what sends the reader elsewhere,
    says it once more, or is an hour, or goes with one that no date tells; "(Stand: 2012)" bounds what is
    said."""
    opened = [n for n in range(1, len(tokens) - 2) if lower[n] == "("]  # a whole sentence in them is none
    found = []
    for n in opened:
        inside = lower[n : n + _LONGEST_ASIDE]
        last = inside.index(")") if ")" in inside else 0
        hour = any(word.split("/")[0] == "uhr" for word in inside[:last])  # "(19 Uhr/live im Radio)"
        told = inside[1] in _SEE or inside[1:last] in _CLOCKS or ":" in inside[:last] or hour
        if last and told and inside[1] != "stand":
            found.append(Edit(n, n + last + 1))
    return found


def conversions(reading: Reading) -> list[Edit]:
    """ "7.000 Quadratkilometer (2.700 Quadratmeilen)": brackets that say it once more in another unit."""
    tokens = reading.sentence.tokens
    found = []
    for one, other in pairwise(reading.mentions):
        both = isinstance(one.value, Quantity) and isinstance(other.value, Quantity)
        inside = other.first - len(other.hedge.split()) == one.last + 1 and tokens[one.last].text == "("
        if both and inside and tokens[other.last].text == ")" and one.value.grain != other.value.grain:
            found.append(Edit(one.last, other.last + 1))
    return found


def half_told(tokens: Sequence[Token], lower: Sequence[str], *, news: bool) -> str:
    """The word of which the other half stands in another sentence: "zwar" without its "aber"; in news
    "höher" without its "als", in any text where that ends it. Empty if there is none."""
    if "zwar" in lower and (at := lower.index("zwar")) and lower[at - 1] == "und":
        return ""
    if "zwar" in lower and _AGAINST.isdisjoint(lower[lower.index("zwar") :]):
        return "zwar"
    if "als" in lower:
        return ""
    if (ending := tokens[-2]).text in _COMPARED and ending.tag.startswith(("AD", "PI")):
        denied = ending.text == "mehr" and not _NONE.isdisjoint(lower)
        of_itself = denied or lower[-3] in (*_OF_ITSELF, *_JOINING)
        return "" if of_itself else ending.text
    if not news:
        return ""
    compared = (n for n, word in enumerate(lower) if word in _MEASURED and tokens[n].tag in ("ADJ(D)", "ADV"))
    return next((lower[n] for n in compared if n and lower[n - 1] not in _OF_ITSELF), "")


def is_comparison(tokens: Sequence[Token]) -> bool:
    """ "Wie die meisten Türme der Stadt hat …": no clause, and the sentence itself says what is like it."""
    verb = next((n for n, t in enumerate(tokens) if "FIN" in t.tag), 0)
    front = tokens[1:verb]
    named = any(t.tag in ("NN", "NNA", "NE") for t in front)
    return tokens[0].text == "Wie" and named and tokens[1].tag != "PPER" and all(t.text != "," for t in front)


def is_elliptic(tokens: Sequence[Token]) -> bool:
    """ "Die meisten sind …", "Der zweite war …": of what?"""
    first = tokens[1]
    bare = first.text[:1].islower() and first.tag in ("PIS", "PIAT", "ADJ(A)", "PIDAT")
    return tokens[0].tag == "ART" and bare and _ends_phrase(tokens, 2)


def _ends_phrase(tokens: Sequence[Token], at: int) -> bool:
    """Whether no noun follows one adjective or more: "Die größte ist …", "Die größte und älteste ist …"."""
    while at + 1 < len(tokens) and tokens[at].text in (",", "und") and tokens[at + 1].tag == "ADJ(A)":
        at += 2
    return "FIN" in tokens[at].tag or tokens[at].text == ","
