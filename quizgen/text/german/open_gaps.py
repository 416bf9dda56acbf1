"""Values that the rest of a German sentence hands over, for which others would do as well, or that are
only by the way.
"""

import re
from collections.abc import Callable
from itertools import pairwise

from quizgen.model import Lang
from quizgen.text.german.side_gaps import SIDE_GAPS, is_past
from quizgen.text.german.words import SAYING
from quizgen.text.mentions import Mention
from quizgen.text.reading import Reading, last_begins, words
from quizgen.values.dates import Date, Period
from quizgen.values.lexicon import nationality
from quizgen.values.names import Named, Organisation, Person, Place, Term
from quizgen.values.numbers import Number

_NOUNS = ("NN", "NNA", "NNI", "NE", "FM")
_PREPOSITIONS = ("APPR", "APPRART")
_DETERMINERS = ("ART", "PPOSAT", "PDAT")
_BOUNDS = words("nach vor ab")
_JUDGED = words("ist sind war waren gilt gelten galt galten heißt heißen hieß hießen")
_DENIED = words("nicht kein keine keinen keinem keiner nie niemals")
_FEW = 3  # dates of one sentence that are a chronicle
_MOST_BETWEEN = 6  # tokens of an apposition
_ENOUGH_UNDATED = 4  # telling nouns beside who did something at no certain time
# What happens again and again, so that it needs its day: "das Treffen", "beim Spiel".
_EVENTS = re.compile(
    r"^(?:\w+-?)?(?:treffen|partie|spiel|match|sitzung|pressekonferenz|gipfel|verhandlung(?:en)?|abstimmung|"
    r"rennen|turnier|finale|auftakt|prozess|verfahren|gespräche?s?|wahlkampf|pause|halbzeit)$"
)
_DEFINITE = words("der die das dem den des im am beim vom zum zur ins seinem seiner ihrem ihrer")
_INITIAL = re.compile(r"[A-ZÄÖÜ]\.?")


def _is_in_adjective(reading: Reading, mention: Mention) -> bool:
    """ "die deutsche Regierung" beside "Deutschland"."""
    if not isinstance(mention.value, Place):
        return False
    said = nationality(mention.value.say(Lang.DE))
    return said is not None and any(
        said.stem in t.text.lower()
        for n, t in enumerate(reading.sentence.tokens)
        if not mention.first <= n < mention.last
    )


def _is_in_attribute(reading: Reading, mention: Mention) -> bool:
    """ "das von Huber gebaute Haus", "der noch in Rom lebende Maler", "seine 1998 erschienenen Lieder"."""
    tokens = reading.sentence.tokens
    start = mention.first
    while start and tokens[start - 1].tag in ("ADV", "ADJ(D)", "PTKA", *_PREPOSITIONS):
        start -= 1
    opened = start and tokens[start - 1].tag in _DETERMINERS and start < mention.first
    after = tokens[mention.last] if mention.last < len(tokens) else None
    tied = after is not None and after.tag == "ADJ(A)" and after.text.endswith(_PARTICIPLE)
    behind = tokens[mention.first - 1].tag in _DETERMINERS if mention.first else False
    if (
        isinstance(mention.value, Date | Period | Named)
        and tied
        and (behind or opened or start < mention.first)
    ):
        return True
    ruled = start < mention.first and tokens[start].tag == "APPR"
    return bool(opened) and ruled and tokens[start - 1].tag in _DETERMINERS


_PARTICIPLE = ("te", "ten", "tes", "ter", "tem", "nde", "nden", "ndes", "nder", "ene", "enen", "enes", "ener",
               "enem", "ndem")  # fmt: skip


def _is_where_judged(reading: Reading, mention: Mention) -> bool:
    """ "Ein Richter in Bremen gilt als …": the place only says which one."""
    tokens = reading.sentence.tokens
    if not isinstance(mention.value, Place) or mention.last >= len(tokens) or mention.first < 2:
        return False
    ruled = tokens[mention.first - 1].tag in _PREPOSITIONS and tokens[mention.first - 2].tag in _NOUNS
    perfect = any(t.tag == "VV(PP)" for t in tokens[mention.last :])
    return ruled and tokens[mention.last].text in _JUDGED and not perfect


def _is_of_speech(reading: Reading, mention: Mention) -> bool:
    """ "…, sagte Huber bei einer Tagung mit Anna Meier in Bremen": where and beside whom."""
    if not isinstance(mention.value, Named | Date):
        return False
    tokens = reading.sentence.tokens
    for n in range(mention.first - 1, 0, -1):
        if "FIN" in tokens[n].tag:
            said = tokens[n].lemma in SAYING and tokens[n - 1].text == ","
            subject = next((m for m in reading.mentions if m.first > n), None)
            return said and subject is not mention
    return False


def _is_bare_bound(reading: Reading, mention: Mention) -> bool:
    """ "geriet nach 1279 in Not": any year would do."""
    if not isinstance(mention.value, Date) or mention.value.grain != "date:year" or not mention.first:
        return False
    alone = not any(isinstance(m.value, Date | Period) for m in reading.mentions if m is not mention)
    return alone and reading.sentence.tokens[mention.first - 1].text.lower() in _BOUNDS


def _is_in_chronicle(reading: Reading, mention: Mention) -> bool:
    """One of many dates, or of two that share a verb: "2005 stieg er um drei Meter, 2010 um vier."."""
    dates = [m for m in reading.mentions if isinstance(m.value, Date | Period)]
    if isinstance(mention.value, Date | Period) and len(dates) >= _FEW:
        return True
    tokens = reading.sentence.tokens
    later = next((m for m in dates if m.first > mention.first or m is mention), None)
    if later is None or not later.first or tokens[later.first - 1].text not in (",", "und"):
        return False
    end = next((n for n in range(later.last, len(tokens)) if tokens[n].text in (",", ";", ".")), later.last)
    return len(dates) > 1 and not any("FIN" in t.tag for t in tokens[later.last : end])


def _is_enumerated(reading: Reading, mention: Mention) -> bool:
    """ "… sitzen Huber, ein Maler und eine Malerin", "aus Rom, dem Archiv des Museums und von …", "neben
    Latein auch Griechisch"."""
    if not isinstance(mention.value, Named):
        return False
    tokens = reading.sentence.tokens
    before = [t.text.lower() for t in tokens[max(mention.first - 2, 0) : mention.first]]
    if "zwischen" in before:
        return True
    if "neben" in before and any(t.text == "auch" for t in tokens[mention.last :]):
        return True
    if mention.last >= len(tokens) or tokens[mention.last].text != ",":
        return False
    for token in tokens[mention.last + 1 : mention.last + 2 + _MOST_BETWEEN]:
        if token.text in (",", ".", ";") or "FIN" in token.tag:
            return False
        if token.text in ("und", "sowie", "oder"):
            return True
    return False


def _is_further(reading: Reading, mention: Mention) -> bool:
    """ "und 13 weitere Verdächtige": so many besides others."""
    tokens = reading.sentence.tokens
    after = tokens[mention.last].text if mention.last < len(tokens) else ""
    return isinstance(mention.value, Number) and after in ("weitere", "weiteren", "andere", "anderen")


def _is_cut_name(reading: Reading, mention: Mention) -> bool:
    """ "Karl E. | Huber", "Fiat Chrysler | Automobiles": a part of the name stands beside it."""
    tokens = reading.sentence.tokens
    if not isinstance(mention.value, Named):
        return False
    behind = tokens[mention.last] if mention.last < len(tokens) else None
    if behind is not None and behind.text.isalpha() and reading.covering(mention.last) is None:
        foreign = (
            behind.tag in ("ADJ(A)", "NE", "FM") and behind.text[0].isupper() and behind.text[-2:] != "er"
        )
        if foreign and isinstance(mention.value, Person | Organisation):
            return True
    if not mention.first:
        return False
    n = mention.first - 1
    if tokens[n].text == "." and n:
        n -= 1
    return _INITIAL.fullmatch(tokens[n].text) is not None


def _is_where_not(reading: Reading, mention: Mention) -> bool:
    """ "Viele kamen nicht ins Stadion": what did not happen there."""
    tokens = reading.sentence.tokens
    if not isinstance(mention.value, Place | Term | Date):
        return False
    ruled = bool(mention.first) and tokens[mention.first - 1].tag in _PREPOSITIONS
    near = tokens[max(mention.first - 3, 0) : mention.last + 3]
    return ruled and any(t.text.lower() in _DENIED for t in near)


def _is_undated(reading: Reading, mention: Mention) -> bool:
    """ "Huber musste auf Meier verzichten": who did something that is past, but when? It needs more to be
    told beside it than what holds in general."""
    if not isinstance(mention.value, Person | Place | Organisation | Term) or _is_dated(reading):
        return False
    begin, tokens = last_begins(reading), reading.sentence.tokens
    bare = mention.first - begin <= 1 and not mention.role and mention.last < len(tokens)
    verb = tokens[mention.last] if bare else None
    if verb is None or "FIN" not in verb.tag or not is_past(tokens, mention.last):
        return False
    known = sum(isinstance(m.value, Named) for m in reading.mentions if m is not mention)
    nouns = sum(
        t.tag in ("NN", "NE") and reading.covering(n) is None for n, t in enumerate(tokens[begin:], begin)
    )
    return 2 * known + nouns < _ENOUGH_UNDATED


def is_of_unnamed_event(reading: Reading, mention: Mention) -> bool:
    """Who was at "das Treffen", "die Partie" of no day."""
    if not isinstance(mention.value, Named) or _is_dated(reading):
        return False
    tokens = reading.sentence.tokens
    for n, token in enumerate(tokens):
        named = n + 1 < len(tokens) and (tokens[n + 1].tag == "NE" or tokens[n + 1].text in '„"»')
        if n and token.tag in ("NN", "NNI") and _EVENTS.match(token.text.lower()) and not named:
            first = n - 1
            while first and tokens[first].tag == "ADJ(A)":
                first -= 1
            if tokens[first].text.lower() in _DEFINITE:
                return True
    return False


def _is_dated(reading: Reading) -> bool:
    """Whether a date tells when; "erstmals seit 1998" does not."""
    tokens = reading.sentence.tokens
    dates = (m for m in reading.mentions if isinstance(m.value, Date | Period))
    return any(not m.first or tokens[m.first - 1].text.lower() != "seit" for m in dates)


def _is_example(reading: Reading, mention: Mention) -> bool:
    """ "Ein weiterer Stadtteil …", "Ein jüngeres Beispiel …": of what the sentences before tell."""
    begin, tokens = last_begins(reading), reading.sentence.tokens
    if mention.first < begin or tokens[begin].text not in ("Ein", "Eine", "Einer", "Eines", "Weitere"):
        return False
    front = [t.text.lower() for t in tokens[begin : begin + 4]]
    return any(word.startswith(("weitere", "beispiel")) for word in front)


def _is_of_the_day(reading: Reading, mention: Mention) -> bool:
    """ "die nun rasch helfen will": true on the day of writing, whatever is asked."""
    del mention
    return any(t.text == "nun" and t.tag == "ADV" for t in reading.sentence.tokens)


def _is_by_the_way(reading: Reading, mention: Mention) -> bool:
    """What somebody spoke of in an interview."""
    if isinstance(mention.value, Person):
        return False
    front = [t.text.lower() for t in reading.sentence.tokens[last_begins(reading) :][:4]]
    return any(word.endswith(("interview", "gespräch", "aussendung")) for word in front)


def _is_of_open_word(reading: Reading, mention: Mention) -> bool:
    """ "sind es 31 Euro", "Ergänzt um …, spielte sie …", "Die Ukraine-Tochter …": what "es" or "sie" is, or
    whose daughter."""
    begin, tokens = last_begins(reading), reading.sentence.tokens
    first, *others = tokens[begin:]
    if first.tag == "ART" and others and others[0].text.lower().endswith("-tochter"):
        return True
    if begin:
        return False
    amount = not isinstance(mention.value, Named | Date | Period)
    behind = {b.text for a, b in pairwise(tokens) if "FIN" in a.tag and (a.lemma == "sein" or not amount)}
    return (amount and "es" in behind) or (first.tag == "VV(PP)" and bool(behind & {"sie", "er"}))


_COUNTING = ("gehören", "zählen")


def _is_any_of(reading: Reading, mention: Mention) -> bool:
    """ "____ ist einer von mehreren Sendern, die …", "Zu den Malern zählte ____": others are as well."""
    tokens = reading.sentence.tokens
    begin = last_begins(reading)
    counted = any(t.lemma in _COUNTING and "FIN" in t.tag for t in tokens[begin : mention.first])
    if counted and tokens[begin].text == "Zu" and isinstance(mention.value, Named):
        return True
    after = [t.text for t in tokens[mention.last : mention.last + 3]]
    one = len(after) == 3 and after[0] in _JUDGED and after[1] in ("einer", "eine", "eines")
    return one and after[2] in ("von", "der", "unter")


def _is_before_that(reading: Reading, mention: Mention) -> bool:
    """ "Huber hatte in Bremen geworben": told as what went before something else, and not when."""
    begin, tokens = last_begins(reading), reading.sentence.tokens
    if _is_dated(reading) or mention.first < begin:
        return False
    verb = next((n for n in range(begin, len(tokens)) if "FIN" in tokens[n].tag), None)
    if verb is None or tokens[verb].text not in ("hatte", "hatten", "war", "waren"):
        return False
    end = next((n for n in range(verb, len(tokens)) if tokens[n].text in (",", ".", ";")), len(tokens))
    end = len(tokens) - 1 if tokens[verb].lemma == "haben" and tokens[-2].tag == "VV(PP)" else end
    inner = [t.tag for t in tokens[verb:end]]
    passive = tokens[verb].lemma == "sein" and "worden" not in [t.text for t in tokens[verb:end]]
    return inner[-1:] in (["VV(PP)"], ["VA(PP)"]) and not passive


OPEN_GAPS: tuple[tuple[Callable[[Reading, Mention], bool], str], ...] = (
    (_is_in_adjective, "an adjective of its name stands in the sentence"),
    (_is_in_attribute, "within an attribute"),
    (_is_where_judged, "a place of what is spoken of"),
    (_is_of_speech, "where and beside whom something was said"),
    (_is_bare_bound, "a year that bounds no certain time"),
    (_is_in_chronicle, "one time of several"),
    (_is_enumerated, "one of several"),
    (_is_further, "so many besides others"),
    (_is_cut_name, "half of a name"),
    (_is_where_not, "where something did not happen"),
    (_is_undated, "who did something that is past, without its time"),
    (is_of_unnamed_event, "an event without its day"),
    (_is_example, "an example of what is not told"),
    (_is_of_the_day, "a time that depends on the day of reading"),
    (_is_by_the_way, "what somebody spoke of"),
    (_is_of_open_word, "a word that only the sentences before explain"),
    (_is_any_of, "one of several"),
    *SIDE_GAPS,
    (_is_before_that, "what went before something else"),
)
