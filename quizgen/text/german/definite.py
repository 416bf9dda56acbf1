"""Nouns with "der, die, das" that an earlier sentence explains: "die Behörde", "bei dem Treffen"."""

import re
from collections.abc import Sequence, Set

from quizgen.model import Lang
from quizgen.text.german.anaphoric_nouns import ANAPHORIC, is_anaphoric, is_happening
from quizgen.text.german.attributes import has_attribute, is_ranked
from quizgen.text.german.claims import is_report
from quizgen.text.german.named_behind import (
    BEFORE_NOUN,
    is_far_named,
    is_of_lead,
    says_whose,
)
from quizgen.text.german.places import is_place_name
from quizgen.text.german.roles import role_kind
from quizgen.text.german.which import ORGANISATIONS, PLACES, class_gender
from quizgen.text.mentions import Mention
from quizgen.text.reading import Known, Reading, is_role_of_name, words
from quizgen.text.tokens import Token
from quizgen.values.amounts import Duration, Quantity
from quizgen.values.german import DEFINITE
from quizgen.values.lexicon import german_nouns, nationality_of
from quizgen.values.names import Organisation, Place, Quotation

_UNIQUE = words(
    """polizei bundesregierung bundestag welt erde sonne mond internet
    bevölkerung wirtschaft natur papst menschheit presse öffentlichkeit gesellschaft feuerwehr
    staat mensch menschen nato eu uno un meer himmel bibel koran antike mittelalter neuzeit
    renaissance reformation industrie politik wissenschaft forschung kirche universum zukunft
    vergangenheit gegenwart bundesrat nationalrat bundeskanzler weltkrieg menschheit demokratie
    globalisierung klimawandel mehrheit hälfte teil zahl anteil großteil drittel viertel rest
    preis grund name begriff leben bundesliga
    physik chemie biologie mathematik medizin philosophie literatur informatik psychologie theologie
    archäologie astronomie geologie pharmakologie technik pest cholera malaria lepra grippe tuberkulose
    republikaner republikanern demokraten grünen linke linken sozialdemokraten christdemokraten freiheitlichen
    bundeskabinett bundeswehr verfassungsschutz justiz zoll bundesbank"""
)
# After "im", "zur", "ins" they belong to a set phrase.
_PHRASE = words(
    """grundstein verkehr thron betrieb dienst gesetz öffentlichkeit
    alter rahmen verfügung ende anfang laufe zuge vergleich durchschnitt schnitt auftrag hilfe
    flucht verdacht basis folge kraft sinne bereich fall falle besitz gegensatz zusammenhang
    gespräch interview internet fernsehen ausland inland osten westen norden süden raum
    mittelpunkt vordergrund amt kopf hand herzen einsatz angebot handel verkauf bau hinblick
    namen vorfeld anschluss thema zeitpunkt haus hause leben tod boden markt griff schutz teil
    stand stande wege weg recht ziel höhe rolle lage frage regel linie art weise nähe spitze
    wahlkampf urlaub winter sommer durchschnitt bild theater kino radio sport fußball tennis
    krankenhaus spital gefängnis tat größe länge breite tiefe form reihe beispiel sinn legende"""
)
# Compounds with these name an institution that a country has one of.
_INSTITUTIONS = (
    "ministerium", "gericht", "gerichtshof", "behörde", "kommission", "zentralbank", "nationalbank", "börse",
    "verfassung", "kammer", "gewerkschaft", "gebirge", "regenwald", "corona-krise", "coronakrise",
    "corona-pandemie", "coronapandemie",
)  # fmt: skip
_OFFICES = (
    "politician", "president", "head-of-government", "foreign-minister", "minister", "international-official",
    "ruler", "royal", "monarch", "pope", "bishop",
)  # fmt: skip
# They tell whom somebody stands beside or against, and not who it is.
_OPPOSED = re.compile(
    r"(?:rival|konkurrent|partner|gegner|verteidiger|verfolger|kollege|bewerber|herausforderer)\w*"
)
_AGED_NOUN = re.compile(r"\d+-Jährige")
_AGED = re.compile(r"\d+-?[Jj]ährige")
_SIDES = ("Osten", "Westen", "Norden", "Süden")
_NOUNS = ("NN", "NNA", "NNI")
_COUNCILS = words("landtag landtags gemeinderat stadtrat landesregierung stadtverwaltung")
_LONG_ATTRIBUTE = 3  # words from an article to its noun: "die künftig vorgeschriebene jährliche Kontrolle"
_LONGEST_WORD = 40  # letters that are looked at


def learn(known: Known, reading: Reading) -> None:
    """What one more sentence tells."""
    if any("FIN" in token.tag for token in reading.sentence.tokens):  # not "Kein Wunder, denn:"
        known.reports.clear()
    if is_report(reading.sentence.tokens):
        known.reports.add(reading.sentence.paragraph)
    for token in reading.sentence.tokens:
        if token.tag == "NE":
            known.names.add(token.text)
        if token.tag in ("NN", "NNA", "NE"):
            word = token.lemma.lower()[:_LONGEST_WORD]
            known.endings.update(word[n:] for n in range(2, len(word) - 3))
        if token.tag in ("NN", "NNA"):
            known.nouns.add(token.lemma)


def unexplained(reading: Reading, lower: Sequence[str], known: Known) -> list[Token]:
    """The heads of such noun phrases. In a text about the day a noun that was never named may still be
    one the reader knows of ("die Gäste"), but not in its first sentence; in one that explains, only a role
    is ("der Sprecher"), or what the sentence begins with."""
    tokens = reading.sentence.tokens
    found = []
    for n, token in enumerate(tokens[:-1]):
        if not (token.tag == "APPRART" or (token.tag == "ART" and lower[n] in DEFINITE)):
            continue
        if n and lower[n - 1] == "van":
            continue  # "Van der Hoek"
        head = _head(reading, n)
        noun = tokens[head]
        aged = tokens[head - 1]
        if aged.tag == "ADJ(A)" and _AGED_NOUN.match(aged.text):
            found.append(aged)
            continue
        if noun.tag not in _NOUNS or _is_told(reading, head) or has_attribute(reading, lower, head):
            continue
        if (lower[n - 1].startswith("eine") and n) or _opens_clause(tokens, n):  # "eine der Ursachen"
            continue
        if not known.of_the_day and _is_of_kind(tokens, n, head):
            continue
        if not known.nouns and (is_far_named(reading, head) or is_of_lead(reading, n, noun)):
            continue
        if _carries_name(noun, known.names):
            continue
        aside = noun.text in _SIDES and token.text == "im" and not _placed(reading)
        told = _is_told_before(tokens, lower, n, noun) or _is_kind_of_named(reading, n, noun)
        aside = aside or _is_during(tokens, n, noun)
        if _is_aged(tokens, n, head) or aside or (not told and _is_open(tokens, n, head, known)):
            found.append(noun)
    return found


def _is_of_kind(tokens: Sequence[Token], n: int, head: int) -> bool:
    """ "die meisten Länder", "die Japaner", "im Deutschen": all there are, and none that were told of."""
    if any(t.text == "meisten" for t in tokens[n + 1 : head]):
        return role_kind(tokens[head].text) is None
    noun, article = tokens[head], tokens[n].text.lower()
    if article in ("im", "das", "dem") and nationality_of(noun.text.lower(), Lang.DE) is not None:
        return True
    people = any(found.en.singular[:1].isupper() for found in german_nouns(noun.text))
    return people and article in ("die", "den") and 0 < n == head - 1


def has_bare_definite(reading: Reading) -> bool:
    """Whether a noun with "der, die, das" stands in it of which nothing says which one is meant."""
    tokens = reading.sentence.tokens
    lower = [t.text.lower() for t in tokens]
    for n, token in enumerate(tokens[:-1]):
        if token.tag != "ART" or lower[n] not in DEFINITE or lower[n] == "des":
            continue
        head = _head(reading, n)
        noun = tokens[head]
        if noun.tag not in _NOUNS or lower[head] in _PHRASE or _is_told(reading, head):
            continue
        genitive = n > 0 and tokens[n - 1].tag in _NOUNS and lower[n] == "der"
        genitive = genitive and not is_happening(noun)
        said = any(says_whose(t) for t in tokens[n + 1 : head]) or is_ranked(tokens, n + 1, head)
        said = said or head - n > _LONG_ATTRIBUTE or (lower[head] in _COUNCILS and _placed(reading))
        if not (genitive or said or has_attribute(reading, lower, head) or _opens_clause(tokens, n)):
            return True
    return False


def _opens_clause(tokens: Sequence[Token], n: int) -> bool:
    """ ", der Millionen Menschen vertreibt": a relative pronoun that was taken for an article."""
    if n == 0 or tokens[n - 1].text != ",":
        return False
    end = next((m for m in range(n, len(tokens)) if tokens[m].text in (",", ";", ".")), len(tokens))
    return "FIN" in tokens[end - 1].tag


def _head(reading: Reading, n: int) -> int:
    """Where the noun behind an article stands, or what follows its adjectives: "die 40 m lange Brücke"."""
    tokens = reading.sentence.tokens
    head = n + 1
    while head < len(tokens) - 1:
        measure = reading.covering(head)
        if measure and isinstance(measure.value, Quantity | Duration) and measure.last < len(tokens) - 1:
            if tokens[measure.last].tag != "ADJ(A)":
                break
            head = measure.last
        elif tokens[head].tag in BEFORE_NOUN or (
            tokens[head].tag == "KON" and tokens[head - 1].tag == "TRUNC"
        ):
            head += 1
        else:
            break
    return head


def _is_open(tokens: Sequence[Token], n: int, head: int, known: Known) -> bool:
    """Whether the text must have told which one the noun at `head` means, whose article is at `n`."""
    noun = tokens[head]
    described = any(says_whose(t) for t in tokens[n + 1 : head])
    of_place = any(t.tag == "ADJ(A)" and t.text[0].isupper() for t in tokens[n + 1 : head])
    if (of_place and role_kind(noun.text) is None) or is_ranked(tokens, n + 1, head):
        return False
    kind = role_kind(noun.text) is not None or is_anaphoric(noun) or is_happening(noun)
    if "-" in noun.text and not known.of_the_day and not kind:
        return False
    # What stands in the background of a text that explains is no matter.
    if noun.text == "Amt" and (tokens[n].tag == "APPRART" or tokens[n - 1].tag == "APPR"):
        return False  # "im Amt", "aus dem Amt" of whom the sentence tells of
    if described and not kind and _is_of_nation(tokens[n + 1 : head]):
        return False  # "die mexikanische Justiz", also where another was told of
    topical = kind or known.of_the_day or _is_topic(tokens, n) or _is_pointed_at(tokens, n)
    if topical and is_named(noun, known):
        return True
    open_ended = kind or n == 0 or _is_pointed_at(tokens, n)
    open_ended = open_ended or (_is_topic(tokens, n) and known.of_the_day and bool(known.nouns))
    passive = n > 0 and "FIN" in tokens[n - 1].tag and tokens[n - 1].lemma in ("werden", "sein")
    leads = tokens[n].tag == "ART" and (n == 0 or passive)
    phrase = noun.text.lower() in _PHRASE and not leads
    unclear = not described or (_is_one_of_many(noun) and not of_place)
    return open_ended and not phrase and (is_anaphoric(noun) or unclear)


def _is_of_nation(adjectives: Sequence[Token]) -> bool:
    return any(t.tag == "ADJ(A)" and nationality_of(t.text, Lang.DE) is not None for t in adjectives)


def _is_one_of_many(noun: Token) -> bool:
    """ "der belgische Stürmer", "der belgische Autobauer": a country has many, but one "Außenminister"."""
    return role_kind(noun.text) not in (None, "", *_OFFICES) or class_gender(noun.text) is not None


def _is_told_before(tokens: Sequence[Token], lower: Sequence[str], n: int, noun: Token) -> bool:
    """ "eine Turingmaschine … die Maschine": what the sentence itself told of first."""
    word = noun.lemma.lower()
    for m in range(n):
        if tokens[m].tag not in _NOUNS or not tokens[m].lemma.lower().endswith(word):
            continue
        begin = m - 1
        while begin >= 0 and tokens[begin].tag in ("ADJ(A)", "CARD"):
            begin -= 1
        if begin < 0 or tokens[begin].tag != "ART" or lower[begin] not in DEFINITE:
            return True
    return False


_KINDS = {**PLACES, **ORGANISATIONS}


def _is_kind_of_named(reading: Reading, n: int, noun: Token) -> bool:
    """ "zog nach Russland, wo es an vielen Orten des Landes brannte": the one of its kind that was named."""
    tokens = reading.sentence.tokens
    word, before = tokens[n].text.lower(), tokens[n - 1] if n else None
    within = word == "im" or (before is not None and word in ("der", "dem") and before.text.lower() == "in")
    genitive = before is not None and word in ("der", "des") and before.tag in _NOUNS
    named = {m.value for m in reading.mentions if m.last <= n and isinstance(m.value, Place | Organisation)}
    kinds = [_KINDS.get(value.kind, ("", ""))[0] for value in named]
    return (within or genitive) and kinds.count(noun.lemma) == 1


def _is_aged(tokens: Sequence[Token], n: int, head: int) -> bool:
    """ "der 49-jährige Maler": which one was told before."""
    return any(_AGED.match(t.text) for t in tokens[n + 1 : head + 1])


def _is_during(tokens: Sequence[Token], n: int, noun: Token) -> bool:
    """ "beim Bau", "nach der Eröffnung": of what?"""
    ruled = tokens[n].text.lower() == "beim" or (n > 0 and tokens[n - 1].text.lower() in _DURING)
    return ruled and is_happening(noun, made=True)


_DURING = words("bei während nach vor seit")


def _placed(reading: Reading) -> bool:
    """Whether a place is named, so that "im Osten" is there."""
    return any(isinstance(m.value, Place) for m in reading.mentions)


def _is_pointed_at(tokens: Sequence[Token], n: int) -> bool:
    """ "in dem Kino", where "im" would do for any: the one just told of."""
    return (
        n > 0 and tokens[n].text == "dem" and tokens[n - 1].text.lower() in ("in", "an", "von", "zu", "bei")
    )


def _is_topic(tokens: Sequence[Token], n: int) -> bool:
    """Whether the article stands in front of the finite verb or right behind one, where the subject is."""
    verb = next((m for m, token in enumerate(tokens) if "FIN" in token.tag), len(tokens))
    before = n - 1 - (n > 0 and tokens[n - 1].tag == "PRF")
    return n <= verb + 1 or "FIN" in tokens[before].tag


def is_named(noun: Token, known: Known) -> bool:
    """Whether a sentence above speaks of it, or of a compound of it: then that is the one meant."""
    return noun.lemma in known.nouns or noun.lemma.lower() in known.endings


def is_about_another(noun: Token, known: Known) -> bool:
    """Whether it means what a sentence above told, and does not just go with what is told here: "die
    Stadt", "der Sprecher", not "das Dach" of a house."""
    anaphoric = is_anaphoric(noun, joined=True) or is_happening(noun) or role_kind(noun.text) is not None
    return anaphoric or class_gender(noun.text) is not None or is_named(noun, known)


def _carries_name(noun: Token, names: Set[str]) -> bool:
    """ "Amazonasgebiet" where "Amazonas" was named."""
    word = noun.text[:_LONGEST_WORD]
    return any(word[:n] in names for n in range(5, len(word) - 2))


def _is_told(reading: Reading, head: int) -> bool:
    """Whether the noun by itself says enough."""
    noun = reading.sentence.tokens[head]
    if noun.text in ("Viertel", "Gesellschaft") and head == 1:
        return False  # of a city; a firm
    if noun.text.lower() in _UNIQUE or noun.lemma.lower() in _UNIQUE:
        return True
    mention = reading.covering(head)
    if mention is not None and not (isinstance(mention.value, Quotation) and says_a_clause(reading, mention)):
        return True
    if noun.text.lower().endswith("nobelpreis") or noun.lemma.endswith("ismus") or is_of_place(noun.text):
        return True
    institution = noun.text.lower().endswith(_INSTITUTIONS) and len(noun.text) > 10
    initials, _, kind = noun.text.partition("-")  # "NATO", "EU-Gipfel", but "VW-Rivale"
    of_initials = initials.isupper() and not _OPPOSED.fullmatch(kind.lower())
    return institution or of_initials or is_role_of_name(reading, head)


_AREAS = ("gebiet", "becken", "tal", "raum", "region", "küste", "delta", "mündung", "ufer")


def is_of_place(word: str) -> bool:
    """ "Amazonasgebiet": a place is named in it."""
    return any(word.endswith(area) and is_place_name(word.removesuffix(area)) for area in _AREAS)


def says_a_clause(reading: Reading, mention: Mention) -> bool:
    """Whether what somebody said has a verb of its own, and is no title."""
    return any("FIN" in t.tag for t in reading.sentence.tokens[mention.first : mention.last])


def is_set_phrase(noun: Token) -> bool:
    """Whether a noun mostly stands in a set phrase: "in Kraft", "zur Verfügung"."""
    return noun.text.lower() in _PHRASE


def stands_for_name(noun: str) -> bool:
    """Whether a noun mostly stands for somebody or something named: "Politiker", "Däne", "Firma"."""
    of_people = any(found.person or found.en.singular[:1].isupper() for found in german_nouns(noun))
    return of_people or noun.lower() in ANAPHORIC or role_kind(noun) is not None
