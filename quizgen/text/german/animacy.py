"""What a German clause wants as its subject: somebody, or at least something that can act."""

from collections.abc import Sequence

from quizgen.text.clauses import Range
from quizgen.text.german.roles import is_woman, role_kind
from quizgen.text.reading import words
from quizgen.text.tokens import Token

# Only persons do.
_OF_PERSONS = words(
    """heiraten studieren sterben promovieren habilitieren emigrieren auswandern fliehen flüchten wohnen
    leben aufwachsen lehren unterrichten lernen kennenlernen schreiben verfassen dichten komponieren
    malen singen sprechen reden glauben denken hoffen lieben hassen weinen lachen reisen regieren
    amtieren abdanken kandidieren entdecken erfinden forschen experimentieren erben adoptieren erkranken
    verunglücken ertrinken erliegen absolvieren immatrikulieren einschreiben verloben verlieben
    interessieren verbringen predigen debütieren heimkehren desertieren begeistern bewundern träumen
    erinnern schwören meinen sagen beteuern zurücktreten tanzen übersiedeln konvertieren erleiden
    zusammenarbeiten"""
)
# Persons do, and what they make together: firms, cities, films.
_OF_AGENTS = words(
    """arbeiten besuchen begegnen bewerben kämpfen erforschen untersuchen beobachten konstruieren bauen
    gründen stiften erwerben kaufen verkaufen besitzen antreten übernehmen leiten benennen nennen taufen
    widmen engagieren beschäftigen weigern beschließen entscheiden fordern kritisieren loben warnen
    betonen ankündigen berichten erzählen beschreiben behaupten vermuten eintreten beitreten austreten
    wechseln veröffentlichen publizieren übersetzen herausgeben vorlegen vorschlagen erklären teilnehmen
    gewinnen siegen verlieren erhalten bekommen empfangen verdienen pflegen betreiben organisieren
    einrichten errichten bitten versprechen überreden überzeugen helfen unterstützen versuchen planen
    ziehen kehren zurückkehren umziehen nutzen verwenden wollen schicken besiegen erobern verhandeln
    unterzeichnen unterschreiben drehen produzieren inszenieren spielen verlassen gehen liefern ernennen
    verbieten erlauben befehlen schließen lassen stellen finden"""
)
# What is done to persons alone.
_DONE_TO_PERSONS = words(
    """gebären beisetzen beerdigen bestatten begraben ernennen berufen verhaften festnehmen hinrichten
    ermorden erschießen vereidigen verurteilen freisprechen entlassen adeln krönen heiligsprechen
    seligsprechen verwunden verletzen überfahren emeritieren pensionieren einberufen ausweisen
    inhaftieren internieren deportieren anklagen interviewen wählen vertreiben verbannen exkommunizieren
    einliefern erziehen befördern immatrikulieren suspendieren"""
)
_DONE_TO_AGENTS = words("auszeichnen ehren beauftragen würdigen kritisieren loben einladen bitten")
# What is told of things.
_OF_THINGS = words(
    """bestehen enthalten liegen umfassen heißen dauern erscheinen entstehen beginnen enden kosten messen
    wiegen fließen münden reichen zählen gelten bedeuten zeigen handeln gehören befinden erstrecken
    stehen steigen sinken wachsen fallen gelingen scheitern wirken dienen sein funktionieren entsprechen
    stammen finden hängen brennen explodieren sinken schmelzen besitzen haben führen verlaufen verlieren
    laufen kommen verschwinden"""
)
_STATES = words("verheiraten verloben sterben ziehen verwandt befreunden auswandern emigrieren fliehen")
_BEING = words("sein werden bleiben")
_KIN = words(
    """mann frau vater mutter sohn tochter bruder schwester eltern kinder kindern söhne töchter geschwister
    geschwistern ehemann ehefrau gatte gatten gattin großvater großmutter söhnen töchtern schwestern
    brüdern freundin freund verlobten verlobter"""
)
# What persons have, and things hardly.
_POSSESSIONS = _KIN | words(
    """kindheit jugend leben lebens studium promotion dissertation doktorarbeit karriere amtszeit ehe
    hochzeit tode vorlesungen vorlesung memoiren autobiografie autobiographie tagebuch tagebücher briefe
    gedichte romane erzählungen gemälde kompositionen lehrer schüler schülern doktorvater mentor freunde
    heimat heimatstadt geburtsort elternhaus beruf ausbildung schulzeit militärdienst vermögen nachlass
    ersten erster zweite gefangenschaft haft krankheit verhaftung ernennung wahl rücktritt forschung
    forschungen mitarbeiter mitarbeitern assistenten assistent gegner gegnern anhänger anhängern
    nachfolger vorgänger amt arbeit arbeiten hauptwerk hauptwerke werke werken schriften bücher grab grabstein
    doktorvaters zeichnungen bilder aquarelle skulpturen opern sinfonien lieder reden"""
)


def wants(tokens: Sequence[Token], where: Range, word: str) -> tuple[bool | None, bool]:
    """Whether the subject of the clause in `where` must be somebody (True, or None for not certain), and
    whether it must be somebody or something that acts; `word` is the pronoun that is its subject."""
    if _is_somebody(tokens, where, word):
        return True, True
    lemmas = _verbs(tokens, where)
    finite = [tokens[n] for n in where.indices if "FIN" in tokens[n].tag]
    participle = any(tokens[n].tag == "VV(PP)" for n in where.indices)
    if participle and any(t.lemma == "werden" for t in finite):
        return (True if lemmas & _DONE_TO_PERSONS else None), bool(
            lemmas & (_DONE_TO_PERSONS | _DONE_TO_AGENTS)
        )
    if participle and any(t.lemma == "sein" for t in finite):
        return (True if lemmas & (_OF_PERSONS | _STATES) else None), bool(lemmas & _OF_AGENTS)
    reflexive = any(tokens[n].tag == "PRF" for n in where.indices)
    if reflexive and lemmas & words("lassen finden stellen schließen ziehen verkaufen gewinnen schreiben"):
        return None, False
    return (True if lemmas & _OF_PERSONS else None), bool(lemmas & (_OF_PERSONS | _OF_AGENTS))


def is_of_things(tokens: Sequence[Token], where: Range) -> bool:
    """Whether the clause may as well tell of a thing: what it is, or what is done to it."""
    finite = {tokens[n].lemma for n in where.indices if "FIN" in tokens[n].tag}
    lexical = _verbs(tokens, where)
    passive = any(tokens[n].tag == "VV(PP)" for n in where.indices) and finite & {"werden", "sein"}
    return bool(passive or lexical & _OF_THINGS or (not lexical and finite & (_BEING | {"haben"})))


def is_had_by_persons(noun: Token) -> bool:
    """Whether "sein", "ihr" before the noun means a person's."""
    return noun.text.lower() in _POSSESSIONS or (
        noun.tag in ("NN", "NNA") and noun.text.lower().endswith(("vater", "mutter", "mann", "frau", "sohn"))
    )


def _verbs(tokens: Sequence[Token], where: Range) -> set[str]:
    """The lemmas of the full verbs of a clause, with their separated prefix."""
    prefix = next((tokens[n].text for n in where.indices if tokens[n].tag == "PTKVZ"), "")
    found = set()
    for n in where.indices:
        if tokens[n].tag.startswith("VV"):
            lemma = tokens[n].lemma.lower()
            found.add(prefix + lemma if prefix and "FIN" in tokens[n].tag else lemma)
    return found


def _is_somebody(tokens: Sequence[Token], where: Range, word: str) -> bool:
    """ "Sie war Lehrerin", "als Lehrerin", "im Alter von 80 Jahren", "mit ihrem Mann"."""
    finite = [tokens[n] for n in where.indices if "FIN" in tokens[n].tag]
    copula = any(t.lemma in _BEING for t in finite)
    for n in where.indices:
        noun = tokens[n]
        if noun.tag not in ("NN", "NNA"):
            continue
        kin = noun.text.lower() in _KIN and tokens[n - 1].tag == "PPOSAT"
        if n and kin and tokens[n - 1].text.lower().startswith("ihr" if word == "sie" else "sein"):
            return True
        if noun.text == "Alter" and tokens[n - 1].text.lower() == "im" and tokens[n + 1].text == "von":
            return True
        if role_kind(noun.text) is None or is_woman(noun.text) != (word == "sie"):
            continue
        begin = n
        while begin > where.first and tokens[begin - 1].tag in ("ADJ(A)", "ART", "CARD", "ADV", "PIS"):
            begin -= 1
        before = tokens[begin - 1] if begin else None
        if before is not None and before.text.lower() == "als":
            return True
        if copula and before is not None and before.tag not in ("APPR", "APPRART") and n + 1 < len(tokens):
            return True
    return False
