"""What a German verb with its auxiliaries says: infinitive, voice, tense, or why it states nothing plain."""

from collections.abc import Sequence

from quizgen.text.clauses import Clause
from quizgen.text.frames import Tense, Verb, Voice
from quizgen.text.german.asked import verb_lemma
from quizgen.text.german.fields import subjunctive
from quizgen.text.tokens import Token

# Form their perfect with "sein" (Duden, Die Grammatik, 9th ed. 2016, "Perfekthilfsverb").
WITH_SEIN = frozenset(
    """gehen kommen fahren fliegen reisen laufen fallen steigen sinken sterben werden sein bleiben wachsen
    entstehen verschwinden erscheinen geschehen passieren gelingen folgen fliehen flüchten ziehen treten
    ertrinken verunglücken umkommen zurückkehren zurücktreten zurückkommen zurückgehen ankommen abreisen
    ausreisen einreisen anreisen absteigen aufsteigen aussteigen einsteigen umsteigen eintreten austreten
    beitreten auftreten antreten einziehen ausziehen umziehen wegziehen zusammenkommen zusammentreffen
    zusammentreten zusammenbrechen ausbrechen einbrechen abstürzen stürzen einstürzen landen starten
    ausscheiden aufwachsen auswandern einwandern wandern scheitern schrumpfen explodieren platzen
    hervorgehen eingehen vergehen verstreichen ablaufen auslaufen auftauchen untergehen versinken
    aussterben erkranken genesen einmarschieren einrücken marschieren vorstoßen vordringen vorrücken
    durchfallen abfallen anwachsen ansteigen entkommen entgehen begegnen ausfallen hinzukommen
    konvertieren übersiedeln übertreten emigrieren immigrieren eintreffen verstummen abtreten
    auseinandergehen ausweichen erlöschen erwachen nachfolgen vorausgehen gedeihen reifen""".split()
)
_PRESENT = frozenset("ist sind wird weiß".split())
# Strong verbs whose past ends like a present.
_PAST_IN_T = tuple("hielt trat bot bat riet galt tat litt schritt stritt glitt schnitt focht flocht".split())


def verb_of(tokens: Sequence[Token], clause: Clause) -> Verb:
    finite = tokens[clause.verb]
    closing = [tokens[i] for i in clause.rest.indices]
    participles = [t for t in closing if t.tag in ("VV(PP)", "VA(PP)") and t.text != "worden"]
    tense = past_or_present(finite)
    last = participles[0] if participles else None
    lemma = verb_lemma(tokens, clause)
    told = next((t.text.lower() for t in closing if t.tag == "PTKVZ"), "")
    if finite.lemma.lower() == "sein" and told and not participles:  # "ist 324 Meter hoch"
        return Verb("sein", told, Voice.STATE, tense)
    if doubt := _doubt(finite, closing, len(participles)):
        return Verb(lemma, "", Voice.ACTIVE, tense, doubt)
    if last is None:
        return Verb(lemma, "", Voice.ACTIVE, tense)
    participle = last.text.lower()
    match finite.lemma.lower():
        case "haben":
            return Verb(lemma, participle, Voice.ACTIVE, Tense.PAST)
        case "werden":
            return Verb(lemma, participle, Voice.PASSIVE, tense)
        case "sein" if any(t.text == "worden" for t in closing):
            return Verb(lemma, participle, Voice.PASSIVE, Tense.PAST)
        case "sein" if lemma in WITH_SEIN:
            return Verb(lemma, participle, Voice.ACTIVE, Tense.PAST)
        case "sein":
            return Verb(lemma, participle, Voice.STATE, tense)
    return Verb(lemma, participle, Voice.ACTIVE, tense, "a participle without its auxiliary")


def _doubt(finite: Token, closing: Sequence[Token], participles: int) -> str:
    """Why nothing is stated plainly."""
    if finite.tag.startswith("VM"):
        return "a modal verb"
    if subjunctive(finite):
        return "a subjunctive"
    if any(t.tag == "PTKZU" or t.tag.endswith(("(INF)", "(IZU)")) for t in closing):
        return "an infinitive"
    return "several participles" if participles > 1 else ""


def past_or_present(verb: Token) -> Tense:
    """Of a finite verb in the indicative, third person.

    >>> past_or_present(Token("bietet", "bieten", "VV(FIN)", 0, 6)).value
    'present'
    >>> past_or_present(Token("arbeitete", "arbeiten", "VV(FIN)", 0, 9)).value
    'past'
    """
    text, lemma = verb.text.lower(), verb.lemma.lower()
    if text in _PRESENT or text == lemma:
        return Tense.PRESENT
    return Tense.PRESENT if text.endswith("t") and not text.endswith(_PAST_IN_T) else Tense.PAST
