"""When it was what the first sentence of news tells without a time of its own."""

import datetime
import re
from collections.abc import Sequence

from quizgen.text.clauses import Chunk, Clause, Kind
from quizgen.text.german.clauses import analyse
from quizgen.text.german.standing import goes_on
from quizgen.text.german.times import passing
from quizgen.text.reading import Edit, Reading, words
from quizgen.text.tokens import Token
from quizgen.values.dates import Date, Period

_SETTLED = 3  # days of a month, before which its news may be of the last one
_PERFECT = words("hat haben ist sind")
_PASSIVE = words("wurde wurden")
# What has been so for long, may be so, or goes on.
_NO_EVENT = words(
    """bereits schon noch immer nie niemals oft häufig mehrfach mehrmals seit bisher bislang lange längst
    stets offenbar angeblich mutmaßlich wohl vermutlich wahrscheinlich offensichtlich wieder weiter
    weiterhin künftig zunehmend wochenlang monatelang jahrelang einst früher damals
    soeben gerade eben nun jetzt nicht nichts kein keine keinen keiner keinem"""
)
_OWN_TIME = re.compile(
    r"\w*(?:jahreshälfte|halbjahr|quartal|saison|vorjahr|vormonat|vortag|wochenende|woche|monat|nacht)\w{0,2}"
)
_SINCE = ("", "seit", "wieder")
_LIGHT = words("sich es")


def time_of_lead(reading: Reading, published: datetime.date | None) -> Edit | None:
    """ "Huber hat die Rallye gewonnen": "hat im August 2015", where the day of publishing tells that; from
    then it is known, too, what "erstmals seit einem Jahr" says."""
    tokens = reading.sentence.tokens
    if published is None or published.day <= _SETTLED:
        return None
    if any(isinstance(m.value, Date | Period) for m in reading.mentions):
        return None
    lower = [token.text.lower() for token in tokens]
    if not (_NO_EVENT.difference(_SINCE) if "erstmals" in lower else _NO_EVENT).isdisjoint(lower):
        return None
    if passing(reading, lower) not in _SINCE or any(map(_OWN_TIME.fullmatch, lower)):
        return None
    main = next((c for c in analyse(reading.sentence) if c.kind is Kind.MAIN), None)
    verb = main.verb if main is not None and _tells_event(reading, main) else _only_verb(tokens)
    if verb is None:
        return None
    at = verb + (lower[verb + 1] in _LIGHT)
    subject = main.subject if main else None
    if subject is not None and subject.range.first == at + 1 and _is_definite(reading, subject):
        last = subject.range.last - 1
        at = at if reading.covering(last) else last  # nothing is written into a name
    if tokens[at + 1].text[0].isdecimal():  # "2015 21 Pilger"
        return None
    return Edit(at, at + 1, tokens[at].text, Date(published.year, published.month))


def _only_verb(tokens: Sequence[Token]) -> int | None:
    """The one finite verb, at the other end of whose clause stands what has happened: "hat … entthront"."""
    finite = [n for n, token in enumerate(tokens) if "FIN" in token.tag]
    if len(finite) != 1 or any(token.text in (",", ":", ";", "–") for token in tokens):
        return None
    done = tokens[-2].tag.endswith("(PP)") and tokens[finite[0]].text in _PERFECT | _PASSIVE
    return finite[0] if done else None


def _is_definite(reading: Reading, subject: Chunk) -> bool:
    """ "hat die Polizei im August", but "ist im August ein Mann"."""
    tokens = reading.sentence.tokens
    first = tokens[subject.range.first]
    plain = first.tag == "NE" or first.text in ("der", "die", "das")
    return plain and not goes_on(tokens, subject.range)


def _tells_event(reading: Reading, clause: Clause) -> bool:
    """Whether a clause tells what has happened or was done."""
    tokens = reading.sentence.tokens
    done = any(tokens[n].tag.endswith("(PP)") for n in clause.rest.indices)
    return done and tokens[clause.verb].text in _PERFECT | _PASSIVE
