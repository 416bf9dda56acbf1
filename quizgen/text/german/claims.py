"""Who says what: somebody's claim without who claims it, and the sentences that tell who does."""

from collections.abc import Sequence, Set
from itertools import pairwise

from quizgen.text.german.fields import subjunctive
from quizgen.text.german.standing import quoted
from quizgen.text.german.words import SAYING
from quizgen.text.reading import Doubt, Known, Reading, Standing, words
from quizgen.text.tokens import Token
from quizgen.values.dates import Date, Period
from quizgen.values.names import Organisation, Person

_CLAIMS = words("laut zufolge so meinung angaben ansicht")
REPORTING = words(
    """sagen erklären meinen betonen berichten schreiben melden mitteilen teilen ankündigen kündigen
    fordern behaupten glauben hoffen fürchten heißen versichern argumentieren kritisieren beklagen
    verlangen bekräftigen angeben geben bestätigen vermuten erzählen ergänzen verweisen finden
    zeigen warnen drohen vorwerfen werfen schätzen erwarten annehmen nehmen denken wissen sehen
    begründen rechnen urteilen feststellen stellen unterstreichen hervorheben heben bemängeln
    loben einräumen räumen zugeben berufen lauten appellieren prognostizieren aussagen plädieren
    beteuern bedauern entgegnen antworten fragen vermelden verkünden"""
)
_SOURCES = words("informationen angaben bericht berichten recherchen darstellung")
_PRESS = ("magazins", "zeitung", "blatts", "blattes", "senders", "agentur")
_FEELINGS = words("gefühl eindruck")
_MAYBE_REPORTED = words("wollte wollten sollte sollten")


def claim(reading: Reading, lower: Sequence[str], known: Known, shown: Reading | None) -> Standing | None:
    """The subjunctive of reported speech, where neither the sentence nor the one shown before it says whose,
    or what can be one behind a claim; and what "man" feels."""
    tokens = reading.sentence.tokens
    if "man" in lower and not _FEELINGS.isdisjoint(lower):
        return Standing(doubt=Doubt.UNCLAIMED, detail="man")
    if any(t.lemma in REPORTING or t.lemma in _CLAIMS for t in tokens) or "laut" in lower:
        return None
    said = words_of_others(tokens)
    told = [t for n, t in enumerate(tokens) if "FIN" in t.tag and n not in said]
    reported = next((t for t in told if subjunctive(t)), None)
    if reported is not None:
        owned = shown is not None and says_who(shown)
        return None if owned else Standing(doubt=Doubt.UNCLAIMED, detail=reported.text)
    dates = [m for m in reading.mentions if isinstance(m.value, Date | Period)]
    dated = any(lower[max(m.first - 1, 0)] != "bis" for m in dates)
    maybe = next((t for t in told if t.text.lower() in _MAYBE_REPORTED or _is_either(t)), None)
    if maybe is None or dated or reading.sentence.paragraph not in known.reports:
        return None
    return Standing(doubt=Doubt.UNCLAIMED, detail=maybe.text)


def is_of_source(tokens: Sequence[Token], index: int) -> bool:
    """ "Nach Angaben des Magazins": of which one?"""
    if tokens[index].text.lower() not in _SOURCES or index + 3 >= len(tokens):
        return False
    article, noun, behind = tokens[index + 1 : index + 4]
    named = behind.tag in ("NE", "FM", "NN", "XY", "CARD") or behind.text in '„"»›('
    return article.tag == "ART" and noun.text.lower().endswith(_PRESS) and not named


def _is_either(verb: Token) -> bool:
    """ "wünschten": what stands for the subjunctive of reported speech, "wünschen", or for what was."""
    stem = verb.lemma.removesuffix("en")
    return verb.tag == "VV(FIN)" and verb.text in (f"{stem}ten", f"{stem}eten")


def says_who(shown: Reading) -> bool:
    """Whether a sentence tells what somebody says, and names who: then the next may go on with it."""
    tokens = shown.sentence.tokens
    named = any(isinstance(m.value, Person | Organisation) for m in shown.mentions)
    return named and any("FIN" in t.tag and t.lemma in REPORTING for t in tokens)


def words_of_others(tokens: Sequence[Token]) -> Set[int]:
    """The tokens in quotation marks, where a verb outside of them tells whose words they are."""
    inside = quoted(tokens)
    told = any("FIN" in t.tag and n not in inside for n, t in enumerate(tokens))
    return inside if told else frozenset()


def is_report(tokens: Sequence[Token]) -> bool:
    """Whether a sentence tells what somebody says: "…, sagte Huber", "… habe …"."""
    behind = (b for a, b in pairwise(tokens) if a.text in (",", "“", '"', "?"))
    return any(subjunctive(t) for t in tokens) or any("FIN" in t.tag and t.lemma in SAYING for t in behind)


_OPINING = words("sagen erklären betonen meinen behaupten finden versichern")


def claims_above(reading: Reading) -> bool:
    """ "Dies erklärte Karl Huber.": what the sentence above tells is what he says; not "Das teilte die
    Polizei mit.", which stands for it."""
    tokens = reading.sentence.tokens
    said = tokens[0].text in ("Das", "Dies") and "FIN" in tokens[1].tag and tokens[1].lemma in _OPINING
    return said and any(isinstance(m.value, Person) for m in reading.mentions)
