"""The wh-phrase for what is asked, by type of value; None wherever its sense is not certain."""

from collections.abc import Callable, Mapping

from quizgen.model import Lang
from quizgen.text.clauses import Kind, Number
from quizgen.text.english.asked import Asked, Where
from quizgen.text.english.chunks import NOUNS
from quizgen.text.english.counted import (
    Phrase,
    ask_duration,
    ask_money,
    ask_number,
    ask_percent,
    ask_quantity,
    ask_share,
)
from quizgen.text.english.verbs import agrees_with
from quizgen.text.english.which import DATES, ORGANISATIONS, PERIODS, PLACES, for_place
from quizgen.text.english.words import PLACED, QUOTES
from quizgen.values.dates import Period
from quizgen.values.places import asked_kind

_LEADS = frozenset(("AT0", "AJ0", "NN1", "NN0", "NP0", "ORD", "VVG", "AJS", "AJC", "NN2"))
_WITH_PERSON = frozenset("by with against to for from under after".split())
# Where one studies or works, and how that is told.
_SEATS = ("university", "school", "company", "club", "court", "agency", "bank", "newspaper", "broadcaster")
_WORKING = frozenset(
    "study teach work lecture research enrol enroll earn receive complete obtain practise practice".split()
)
_GIVING = frozenset(
    """give award sell hand present offer grant lose pass belong report surrender send write dedicate marry
    assign attribute donate leave transfer entrust""".split()
)
# What has a time of its own, so that a date behind it may be its own; and verbs that look ahead.
_EVENTS = frozenset(
    """election elections meeting visit game games match victory defeat conference session talks attack
    attacks war trip summit verdict death fair edition accident disaster referendum crisis festival
    concert premiere congress law treaty speech statement decision days revolution battle vote start
    beginning end opening founding release season championship championships olympics act census
    conquest invasion siege massacre book film movie album song report study article paper novel
    play earthquake fire flood eruption uprising rebellion revolt murder assassination arrival
    departure birth marriage wedding coronation series show tournament final finals draft arrest
    trial convention exhibition expedition outbreak epidemic plague famine era period reign bombing""".split()
)
_PLANNING = frozenset(
    "plan schedule announce approve prepare mention postpone expect intend predict recall remember".split()
)
# Prepositions of phrases that go with a verb, so that a time behind them does, too; none: an object.
_OF_VERB = frozenset(("", *"in at on by to from against into".split()))
_PARTS_OF_ERAS = frozenset("early late mid middle".split())
_FIRST_TIME = frozenset("first last again only ever late early mid mid- every each".split())


def phrase_for(asked: Asked) -> Phrase | None:
    make = _BY_TYPE.get(asked.kind)
    if make is None or (asked.place is Where.FRONT and not _alone_in_front(asked)):
        return None
    return make(asked)


def _alone_in_front(asked: Asked) -> bool:
    """Whether the phrase is not part of another one in front."""
    left = [i for i in asked.clause.front.indices if i not in asked.taken and asked.tokens[i].text != ","]
    if not left:
        return True
    first, last = asked.chunk.range.first, asked.chunk.range.last
    begins = first == asked.clause.front.first or asked.tokens[first - 1].text == ","
    return begins and asked.tokens[last].text == ","


def _plain(asked: Asked) -> bool:
    """Whether nothing but an article, adjectives and a role stand before a name, and nothing behind it."""
    tail = [asked.tokens[i] for i in asked.tail.indices]
    inside = bool(tail) and tail[0].text == "(" and tail[-1].text == ")"
    marks = all(t.text in QUOTES for t in tail)
    leads = [asked.tokens[i] for i in asked.lead.indices]
    return asked.names_head and (inside or marks) and all(t.tag in _LEADS or t.text in QUOTES for t in leads)


def _person(asked: Asked) -> Phrase | None:
    if not _plain(asked):
        return None
    preposition = asked.chunk.preposition
    if asked.place is Where.SUBJECT:
        return Phrase(("who",)) if _one(asked) else None
    if not preposition:
        return Phrase(("who",)) if _is_object(asked) or _is_predicate(asked) else None
    if preposition not in _WITH_PERSON or not _verbal(asked):
        return None
    ends = asked.place is Where.AFTER and asked.chunk.range.last >= _last_word(asked)
    if preposition == "after" or (ends and preposition != "under" and not _is_far_by(asked)):
        return Phrase(("who",), strand=preposition)
    return Phrase((f"{preposition} whom",))


def _is_far_by(asked: Asked) -> bool:
    """ "coined in 1777 by Huber": "by whom", not "… in 1777 by?"."""
    return asked.chunk.preposition == "by" and asked.chunk.range.first > asked.clause.after.first


def _last_word(asked: Asked) -> int:
    """Behind the last word of the clause that the question keeps behind the verb."""
    kept = [i for i in asked.clause.after.indices if i not in asked.taken]
    return max(kept, default=asked.clause.after.first)


def _one(asked: Asked) -> bool:
    """Whether the verb is that of one person or thing."""
    return agrees_with(asked.tokens[asked.clause.verb]) is not Number.PLURAL and _alone(asked)


def _alone(asked: Asked) -> bool:
    """Whether what else belongs to the subject goes with the name: an apposition or a clause."""
    subject = asked.clause.subject
    if subject is None or subject.range.last == asked.chunk.range.last:
        return True
    behind = asked.tokens[asked.chunk.range.last]
    return behind.text == "," or (behind.text in ("of", "from", "at") and asked.kind == "person")


def _is_object(asked: Asked) -> bool:
    return (
        asked.at_verb
        and not asked.passive
        and asked.verb not in ("be", "become", "remain", "name", "call", "have")
    )


def _is_predicate(asked: Asked) -> bool:
    """ "The mayor of Rome is Huber", with nothing behind."""
    clause, subject = asked.clause, asked.clause.subject
    if (
        subject is None
        or clause.rest
        or not asked.tokens[clause.verb].tag.startswith("VB")
        or not asked.at_verb
    ):
        return False
    begins = asked.tokens[subject.range.first].text.lower() == "the"
    return begins and not [i for i in clause.after.indices if i not in asked.taken]


def _verbal(asked: Asked) -> bool:
    """Whether a prepositional phrase belongs to the verb, not to a noun before it."""
    near, preposition = asked.near, asked.chunk.preposition
    if asked.place is Where.FRONT:
        return preposition not in ("by", "for", "to")
    if preposition == "by":
        return asked.passive
    if preposition == "after":
        return asked.verb == "name" and asked.passive and near is None
    if preposition == "under":
        return near is None or bool(near.preposition)
    if preposition == "to":
        return asked.verb in _GIVING or (near is None and not asked.passive)
    if near is None:
        return True
    named = asked.tokens[near.head].tag in ("NP0", "PNP") or asked.verb in ("win", "lose", "play", "score")
    return preposition in ("with", "against") and not near.preposition and named


def _place(asked: Asked) -> Phrase | None:
    name = asked.mention.value.say(Lang.EN)
    kind = asked_kind(name, getattr(asked.mention.value, "kind", ""))
    if kind not in PLACES or not _plain(asked):
        return None
    if any(asked.tokens[i].tag in ("AJ0", "NN1", "NP0", "NN2") for i in asked.lead.indices):
        return None
    preposition = asked.chunk.preposition
    told = PLACES[kind] in name.lower().split()  # "New York City"
    if preposition:
        phrase = for_place(kind, preposition)
        if told:
            phrase = "where" if phrase and preposition == "in" else None
        return Phrase((phrase,)) if phrase and _placed(asked) else None
    return None if told else _which(asked, PLACES[kind])


def _placed(asked: Asked) -> bool:
    if asked.chunk.preposition in ("by", "with", "against"):
        return _verbal(asked)
    if asked.place is Where.FRONT or asked.near is None:
        return True
    near = asked.near
    if near.preposition == "by" and asked.passive:
        return True
    head = asked.tokens[near.head]
    if near.preposition:
        beside = ("in", "at", "on", "of", "from") if asked.verb == "die" else ("in", "at", "on")
        return asked.verb in PLACED and near.preposition in beside and asked.chunk.preposition == "in"
    return asked.verb in PLACED or head.tag == "PNP"


def _which(asked: Asked, noun: str) -> Phrase | None:
    """ "which city" for a subject, an object, or what the subject is; without a noun it is "what"."""
    phrase = Phrase((f"which {noun}" if noun else "what",))
    if asked.place is Where.SUBJECT:
        return phrase if _one(asked) else None
    if asked.place is Where.FRONT:
        return None
    return phrase if _is_object(asked) or _is_predicate(asked) else None


def _organisation(asked: Asked) -> Phrase | None:
    value = asked.mention.value
    kind, name = getattr(value, "kind", ""), value.say(Lang.EN)
    noun = ORGANISATIONS.get(kind)
    if noun is None or noun in name.lower().split() or not _plain(asked):
        return None  # a gap shows better what is asked than "which organization"
    if any(asked.tokens[i].tag != "AT0" for i in asked.lead.indices):
        return None
    preposition = asked.chunk.preposition
    if not preposition:
        return _which(asked, noun)
    if preposition in ("with", "against", "by", "from", "for", "to") and _verbal(asked):
        return Phrase((f"{preposition} which {noun}",))
    seated = preposition == "at" and kind in _SEATS and asked.verb in _WORKING
    if seated and (asked.near is None or not asked.near.preposition):
        return Phrase((f"at which {noun}",))
    return None


def _date(asked: Asked) -> Phrase | None:
    words = [asked.tokens[i].text.lower() for i in asked.lead.indices]
    if asked.tail or any(w not in ("the", "year", "of") for w in words) or asked.mention.hedge:
        return None
    precision = asked.mention.value.grain.split(":")[1]
    phrase = DATES.get((precision, asked.chunk.preposition))
    before = asked.tokens[asked.chunk.range.first - 1].text.lower() if asked.chunk.range.first else ""
    if phrase is None or before in _FIRST_TIME or _another_date(asked):
        return None
    if _when_follows(asked):
        return None
    perfect = asked.tokens[asked.clause.verb].tag in ("VHZ", "VHB", "VHD") and asked.clause.rest
    if asked.chunk.preposition == "since" and not perfect:
        return None
    return Phrase((phrase,)) if _timed(asked) else None


def _when_follows(asked: Asked) -> bool:
    """ "in 1949, when …": the question would leave it in the air."""
    ahead = [t.text.lower() for t in asked.tokens[asked.chunk.range.last : asked.chunk.range.last + 2]]
    return "when" in ahead[:1] or ahead in ([",", "when"], [",", "which"])


def _timed(asked: Asked) -> bool:
    """Whether a time is that of the verb, not of a noun before it."""
    near = asked.near
    if asked.place is Where.FRONT or near is None:
        return True
    lasting = asked.chunk.preposition in ("since", "until")
    if lasting or (near.preposition == "by" and asked.passive):
        return True
    events = [asked.tokens[i].text.lower() for i in near.range.indices if asked.tokens[i].tag in NOUNS]
    if any(word in _EVENTS for word in events) or asked.verb in _PLANNING:
        return False
    if asked.verb == "be" and not asked.passive and near.preposition:
        return False
    if asked.tokens[near.range.first - 1].text == ",":
        return False
    return near.preposition in _OF_VERB


def _another_date(asked: Asked) -> bool:
    """Whether the clause has a second time, so that "when" would be a riddle."""
    own = {*asked.chunk.range.indices, *range(asked.mention.first, asked.mention.last)}
    return any(
        asked.tokens[i].text.isdigit() and len(asked.tokens[i].text) == 4
        for part in (asked.clause.front, asked.clause.after)
        for i in part.indices
        if i not in own
    )


def _period(asked: Asked) -> Phrase | None:
    words = [asked.tokens[i].text.lower() for i in asked.lead.indices]
    if (
        asked.tail
        or words not in ([], ["the"], ["the", "years"])
        or not _timed(asked)
        or _another_date(asked)
    ):
        return None
    phrase = PERIODS.get(asked.chunk.preposition)
    value = asked.mention.value
    if asked.chunk.preposition == "between" and isinstance(value, Period) and value.start.precision != "year":
        phrase = None  # of months one asks otherwise
    return Phrase((phrase,)) if phrase else None


def _term(asked: Asked) -> Phrase | None:
    kind = getattr(asked.mention.value, "kind", "")
    if kind in ("decade", "century"):
        return _era(asked, kind)
    return ask_share(asked) if kind == "fraction" else _called(asked)


def _era(asked: Asked, kind: str) -> Phrase | None:
    """ "in the early 1970s"."""
    words = [asked.tokens[i].text.lower() for i in asked.lead.indices]
    plain = words[:1] == ["the"] and (not words[1:] or (len(words) == 2 and words[1] in _PARTS_OF_ERAS))
    if not plain or asked.tail or asked.chunk.preposition not in ("in", "during"):
        return None
    return Phrase((f"in which {kind}",)) if _timed(asked) and not _another_date(asked) else None


def _called(asked: Asked) -> Phrase | None:
    """ "is called X", "is known as X"."""
    article = asked.tokens[asked.lead.first].tag == "AT0" and len(asked.lead.indices) == 1
    if (
        (asked.lead and not article)
        or asked.tail
        or asked.place is not Where.AFTER
        or not asked.passive
        or asked.near is not None
    ):
        return None
    if asked.clause.kind is Kind.RELATIVE:
        return None
    if asked.chunk.preposition == "as" and asked.verb == "know":
        return Phrase(("what",), strand="as")
    called = not asked.chunk.preposition and asked.verb in ("call", "name", "title", "entitle")
    return Phrase(("what",)) if called else None


_BY_TYPE: Mapping[str, Callable[[Asked], Phrase | None]] = {
    "person": _person,
    "place": _place,
    "organisation": _organisation,
    "date": _date,
    "period": _period,
    "term": _term,
    "number": ask_number,
    "range": ask_number,
    "percent": ask_percent,
    "money": ask_money,
    "quantity": ask_quantity,
    "duration": ask_duration,
}
