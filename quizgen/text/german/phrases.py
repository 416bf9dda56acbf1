"""The wh-phrase for what is asked, by type of value; None wherever case or sense are not certain."""

from collections.abc import Callable, Mapping

from quizgen.model import Lang
from quizgen.text.clauses import Case, Pieces
from quizgen.text.german.asked import Asked
from quizgen.text.german.chunks import DETERMINERS
from quizgen.text.german.conjugation import conjugate
from quizgen.text.german.counted import (
    Phrase,
    ask_duration,
    ask_money,
    ask_number,
    ask_percent,
    ask_quantity,
    ask_share,
    tail_words,
)
from quizgen.text.german.declension import is_plural_name
from quizgen.text.german.fields import finite_is_plural, is_time
from quizgen.text.german.relative_dates import tells_of_past
from quizgen.text.german.which import (
    DATES,
    ORGANISATIONS,
    PLACES,
    WITH_PERSON,
    class_gender,
    for_place,
    welch,
)
from quizgen.text.german.words import (
    ACC,
    ACCUSATIVE_VERBS,
    ACTING,
    COPULAS,
    DAT,
    DATIVE_OR_BOTH,
    DATIVE_VERBS,
    INTO,
    MONTHS,
    NOM,
    PLACED,
    SAYING,
    SEASONS,
)
from quizgen.text.tokens import Token
from quizgen.values.known_names import read_name
from quizgen.values.organisations import known_organisation
from quizgen.values.places import asked_kind

_EVENT_PREPOSITIONS = ("in", "bei", "an", "auf", "mit", "durch", "gegen")
_LEADS = frozenset(("ART", "ADJ(A)", "NN", "NE", "PPOSAT", "CARD"))


_STATES_OF_A_TIME = ("country", "region")


def phrase_for(asked: Asked) -> Phrase | None:
    make = _BY_TYPE.get(asked.mention.value.type)
    if not (asked.in_front or asked.is_subject) and _two_predicates(asked):
        return None
    if make is None or (asked.in_front and not _alone_in_front(asked)):
        return None
    return make(asked)


def _two_predicates(asked: Asked) -> bool:
    """ "… gegründet und 2001 verkauft": what is asked belongs to one of them alone."""
    tokens, middle = asked.tokens, asked.clause.middle
    return any(
        tokens[i].tag.endswith(("(PP)", "(INF)")) and tokens[i + 1].tag == "KON" for i in middle.indices
    )


def _alone_in_front(asked: Asked) -> bool:
    """Whether nothing else stands in front, save what belongs to a counted noun."""
    clause = asked.clause
    if asked.chunk == clause.antecedent:
        return True
    inside = [c for c in clause.chunks if c.range.last <= clause.front.last]
    kind = asked.mention.value.type
    whole = kind in ("number", "percent") or (kind == "person" and not asked.chunk.preposition)
    counted = whole and inside[:1] == [asked.chunk]
    words = set(clause.front.indices) - asked.taken - set(asked.lead.indices)
    return counted or not words


def _person(asked: Asked) -> Phrase | None:
    tokens = asked.tokens
    described = bool(asked.lead) and tokens[asked.lead.first].tag == "ART"
    if tail_words(asked) or not (described or all(tokens[i].tag in _LEADS for i in asked.lead.indices)):
        return None
    if not asked.names_head:
        return None  # the name is within the phrase of another: "Trumps Sprecher Spicer"
    if asked.chunk.preposition:
        phrase = WITH_PERSON.get(asked.chunk.preposition)
        return Phrase((phrase,)) if phrase and _verbal(asked) else None
    if asked.is_subject:
        plural = finite_is_plural(tokens[asked.clause.verb])
        return None if plural else Phrase(("wer",), gender="m", full=_by_role(asked))
    case = _object_case(asked)
    return Phrase(({ACC: "wen", DAT: "wem"}[case],), full=_by_role(asked)) if case else None


def _by_role(asked: Asked) -> Pieces:
    """ "der junge Maler Karl Huber": "welcher junge Maler", where nothing else tells who is meant."""
    lead = asked.lead.indices
    if len(lead) < 2 or asked.tokens[lead[-1]].tag != "NN":
        return ()
    which = _WHICH.get(asked.tokens[lead[0]].text.lower())
    return (which, *lead[1:]) if which else ()


_WHICH = {"der": "welcher", "die": "welche", "den": "welchen", "dem": "welchem"}


def _object_case(asked: Asked) -> Case | None:
    """Accusative or dative of a noun phrase that is certainly not the subject."""
    if not asked.other_subject or asked.verb_lemma in COPULAS:
        return None
    cases = asked.chunk.cases - {NOM, Case.GENITIVE}
    determined = asked.lead and asked.tokens[asked.lead.first].tag in DETERMINERS
    if determined and len(cases) == 1:
        return next(iter(cases))
    if asked.verb_lemma in DATIVE_VERBS and DAT in cases:
        return DAT
    return ACC if asked.verb_lemma in ACCUSATIVE_VERBS and ACC in cases else None


def _place(asked: Asked) -> Phrase | None:
    kind = getattr(asked.mention.value, "kind", "")
    called = asked_kind(asked.mention.value.say(Lang.DE), kind)
    if tail_words(asked) or not asked.names_head:
        return None
    leads = [asked.tokens[i].tag for i in asked.lead.indices]
    if any(tag not in _LEADS or tag == "CARD" for tag in leads):
        return None
    if leads[-1:] == ["ADJ(A)"] and kind in _STATES_OF_A_TIME:
        return None  # "im antiken Griechenland" is not just "in Griechenland"
    if asked.chunk.preposition:
        article = asked.tokens[asked.lead.first].text.lower() if asked.lead else ""
        if article == "den" and asked.chunk.preposition == "in" and kind != "country":
            return None
        known = read_name(asked.mention.value.say(Lang.DE), Lang.DE, frozenset((kind,)))
        plural = article == "den" and (known is None or known.de.gender is None)  # "in den USA"
        moves = asked.verb_lemma in INTO or asked.chunk.cases == frozenset({ACC})
        motion = asked.chunk.preposition == "in" and moves and not plural
        phrase = for_place(called, asked.chunk.preposition, motion)
        near = asked.attached_to  # "aus der Kaserne in Graz" is no place of what is done
        placed = asked.verb_lemma in PLACED and (near is None or near.preposition not in ("aus", "von"))
        placed = placed and asked.chunk.preposition != "aus"  # "Gäste aus Rom" stand nowhere
        if phrase is None or not (_verbal(asked) or placed):
            return None
        return Phrase((phrase,))
    return _named(asked, PLACES.get(called))


def _organisation(asked: Asked) -> Phrase | None:
    value = asked.mention.value
    noun = ORGANISATIONS.get(getattr(value, "kind", ""))
    lead = asked.lead.indices
    if noun is None and lead and asked.names_head and class_gender(asked.tokens[lead[-1]].text):
        return None if tail_words(asked) else _of_class(asked, asked.tokens[lead[-1]].text)
    name = value.say(Lang.DE)
    if noun is None and name.isupper() and known_organisation(name):
        noun = ("Organisation", "f")
    if tail_words(asked) or not asked.names_head:
        return None
    if noun is None:
        return _who_acts(asked)
    if any(asked.tokens[i].tag not in ("ART",) for i in asked.lead.indices):
        return None
    if asked.chunk.preposition in ("mit", "gegen"):
        case = ACC if asked.chunk.preposition == "gegen" else DAT
        return Phrase((f"{asked.chunk.preposition} {welch(noun, case)}",)) if _verbal(asked) else None
    return None if asked.chunk.preposition else _named(asked, noun)


def _who_acts(asked: Asked) -> Phrase | None:
    """An institution that does what only people can do: "Wer verbietet …?"."""
    plain = all(asked.tokens[i].tag == "ART" for i in asked.lead.indices)
    front = asked.in_front and asked.clause.subject is None and NOM in asked.chunk.cases
    if not plain or not (asked.is_subject or front) or asked.chunk.preposition:
        return None
    acts = asked.verb_lemma in SAYING | ACTING or asked.tokens[asked.clause.verb].lemma == "wollen"
    plural = finite_is_plural(asked.tokens[asked.clause.verb])
    return Phrase(("wer",), gender="f") if acts and not plural else None


def _named(asked: Asked, noun: tuple[str, str] | None) -> Phrase | None:
    """ "Welches Land …" for a subject or a certain accusative."""
    if noun is None or asked.verb_lemma in COPULAS:
        return None
    if asked.is_subject or _may_be_subject(asked):
        verb = _in_singular(asked) if finite_is_plural(asked.tokens[asked.clause.verb]) else ""
        return None if verb is None else Phrase((welch(noun, NOM),), verb=verb, gender=noun[1])
    if not asked.other_subject or asked.verb_lemma in DATIVE_VERBS | DATIVE_OR_BOTH | SAYING:
        return None
    if _has_object(asked):
        return None  # "drehte Polen das Gas ab": a bare name beside it may be a dative
    return Phrase((welch(noun, ACC),)) if ACC in asked.chunk.cases else None


def _may_be_subject(asked: Asked) -> bool:
    """ "Die USA haben Steuern beschlossen": either could be the subject, which then is what comes first."""
    subject = asked.clause.subject
    either = subject is not None and NOM in asked.chunk.cases and ACC in subject.cases
    return either and asked.in_front and not asked.chunk.preposition


def _in_singular(asked: Asked) -> str | None:
    """The finite verb beside the name of one land that is a plural, "die USA"; None if it is none."""
    if not is_plural_name(asked.tokens[asked.chunk.head].text):
        return None
    verb = asked.tokens[asked.clause.verb]
    forms = conjugate(verb.lemma.lower())
    pairs = (forms.present, forms.past)
    return next((singular for singular, plural in pairs if plural == verb.text), None)


def _has_object(asked: Asked) -> bool:
    """Whether another noun phrase of the clause is its accusative."""
    clause = asked.clause
    return any(
        ACC in c.cases and c not in (asked.chunk, clause.subject) and not is_time(asked.tokens, c)
        for c in clause.chunks
        if not c.preposition and c.range.first > clause.verb
    )


def _thing(asked: Asked) -> Phrase | None:
    """What has its class before it ("die Firma Brilonia"), what is called so, what is made."""
    if asked.mention.value.grain == "term:fraction":
        return ask_share(asked)
    if tail_words(asked) or not asked.names_head:
        return None
    if called := _called(asked):
        return called
    lead = asked.lead.indices
    if lead and asked.tokens[lead[-1]].tag == "NN":
        return _of_class(asked, asked.tokens[lead[-1]].text)
    if asked.mention.value.grain != "term:noun" or asked.chunk.preposition:
        return None
    if asked.is_subject:
        passive = asked.tokens[asked.clause.verb].lemma == "werden" and bool(asked.clause.rest)
        return None if finite_is_plural(asked.tokens[asked.clause.verb]) or not passive else Phrase(("was",))
    certain = asked.other_subject and ACC in asked.chunk.cases and asked.verb_lemma not in COPULAS
    return Phrase(("was",)) if certain and asked.verb_lemma not in DATIVE_VERBS else None


def _called(asked: Asked) -> Phrase | None:
    """ "wird Göpel genannt", "wird als Göpel bezeichnet": "Wie wird …?"."""
    before = asked.tokens[asked.chunk.range.first - 1].text.lower()
    passive = asked.tokens[asked.clause.verb].lemma == "werden"
    if asked.chunk.preposition or not passive or asked.is_subject or not asked.other_subject:
        return None
    named = asked.verb_lemma == "nennen" or (asked.verb_lemma == "bezeichnen" and before == "als")
    return Phrase(("wie",)) if named else None


def _of_class(asked: Asked, noun: str) -> Phrase | None:
    """ "Welche Firma …", "In welcher Provinz …", "Welches französische Studio …": by the class that stands
    before the name."""
    words = [asked.tokens[i] for i in asked.lead.indices]
    gender = class_gender(noun)
    described = len(words) > 1 and words[0].text.lower() in ("der", "die", "das", "den", "dem")
    if gender is None or any(
        t.tag != ("ADJ(A)" if n and described else "ART") for n, t in enumerate(words[:-1])
    ):
        return None
    thing = (" ".join([*(t.text for t in words[1:-1]), noun]), gender)
    preposition = asked.chunk.preposition
    if any(asked.tokens[i].tag == "PRELS" for i in asked.clause.after.indices):
        return None  # it may be said of the name
    if not preposition:
        return _named(asked, thing)
    case = next(iter(asked.chunk.cases)) if len(asked.chunk.cases) == 1 else None
    if case not in (ACC, DAT) or not _verbal(asked) or preposition not in _OF_CLASS:
        return None
    return Phrase((f"{preposition} {welch(thing, case)}",))


_OF_CLASS = ("in", "an", "auf", "mit", "gegen", "für", "bei", "aus", "zu", "von", "durch")


def _verbal(asked: Asked) -> bool:
    """Whether a prepositional phrase belongs to the verb, not to a noun before it."""
    near, preposition = asked.attached_to, asked.chunk.preposition
    if near is not None and near == asked.clause.subject and is_against(asked.tokens[near.head]):
        return False
    if preposition == "von" and asked.mention.value.type == "person":
        passive = asked.tokens[asked.clause.verb].lemma == "werden" and bool(asked.clause.rest)
        return passive and near is None
    if near is None:
        return True
    journey = asked.tokens[near.head].text.lower().endswith(_JOURNEYS)
    return not near.preposition and (
        preposition in ("mit", "gegen") or (preposition == "nach" and not journey)
    )


def is_against(noun: Token) -> bool:
    """ "Ermittlungen gegen …": what it is against belongs to it."""
    return noun.tag in ("NN", "NNA") and noun.text.endswith(("ung", "ungen", "klage", "klagen"))


_JOURNEYS = tuple(  # and ways: what leads to a town
    """reise flug fahrt flucht weg umzug rückkehr suche export exporte zug linie bahn strecke straße
    verbindung leitung brücke route tunnel kanal pipeline fähre zugang""".split()
)


def _date(asked: Asked) -> Phrase | None:
    precision = asked.mention.value.grain.split(":")[1]
    seasons = SEASONS if precision == "year" else ()
    if tail_words(asked) or not _plain_lead(asked, ("jahr", "jahre", "dem", "den", "der", *seasons)):
        return None
    phrase = DATES.get((precision, asked.chunk.preposition))
    near = asked.attached_to
    before = asked.tokens[asked.chunk.range.first - 1].text.lower()
    if asked.chunk.preposition == "seit" and any(
        asked.tokens[i].text.lower() in _FIRST_TIME for i in asked.clause.middle.indices
    ):
        return None
    if phrase is None or asked.mention.hedge or before in (*_FIRST_TIME, "ab") or _another_date(asked):
        return None
    if near is None or asked.in_front:
        return Phrase((phrase,))
    bare = not asked.chunk.preposition
    if near == asked.clause.subject and not near.preposition and not bare:
        return Phrase((phrase,))
    if bare or asked.chunk.preposition not in ("an", "in"):
        return None
    held = asked.tokens[near.head].text.lower().endswith(_EVENTS)
    if near.preposition:  # "wünscht sich bei der Wahl 2016": the time is that of the Wahl
        ahead = held and not tells_of_past(asked.tokens, asked.clause.verb)
        return Phrase((phrase,)) if near.preposition in _EVENT_PREPOSITIONS and not ahead else None
    event = held or asked.verb_lemma in SAYING | _PLANNING
    return None if event else Phrase((phrase,))


# What has a time of its own, so that a date behind it may be its own; and verbs that look ahead.
_EVENTS = tuple(
    """wahl wahlen treffen besuch spiel spiele sieg konferenz sitzung gespräch gespräche anschlag angriff
    angriffe krieg reise gipfel urteil rücktritt tod messe ausgabe unfall katastrophe attentat referendum
    krise fest feier konzert premiere tagung kongress gesetz vertrag rede aussage entscheidung tagen
    revolution schlacht abstimmung start beginn ende eröffnung gründung""".split()
)
_PLANNING = frozenset(
    "planen vereinbaren einberufen verschieben absagen genehmigen vorbereiten erwähnen wollen".split()
)


def _another_date(asked: Asked) -> bool:
    """Whether the clause has a second time, so that "when" would be a riddle."""
    heads = [asked.tokens[c.head] for c in asked.clause.chunks if c != asked.chunk]
    return any((h.text.isdigit() and len(h.text) == 4) or h.text.lower() in MONTHS for h in heads)


_FIRST_TIME = frozenset(
    ("erstmals", "mal", "zuletzt", "nicht", "mehr", "größte", "größten", "ende", "anfang", "nur", "einzige")
)


def _period(asked: Asked) -> Phrase | None:
    if tail_words(asked) or not _plain_lead(asked, ("jahren", "den")):
        return None
    if asked.chunk.preposition not in ("von", "zwischen", "in", "") or _another_date(asked):
        return None
    if asked.attached_to is not None and not asked.in_front:
        return None
    return Phrase(("in welchem Zeitraum",))


def _plain_lead(asked: Asked, words: tuple[str, ...]) -> bool:
    return all(asked.tokens[i].text.lower() in words for i in asked.lead.indices)


_BY_TYPE: Mapping[str, Callable[[Asked], Phrase | None]] = {
    "person": _person,
    "place": _place,
    "organisation": _organisation,
    "date": _date,
    "period": _period,
    "term": _thing,
    "number": ask_number,
    "range": ask_number,
    "percent": ask_percent,
    "money": ask_money,
    "quantity": ask_quantity,
    "duration": ask_duration,
}
