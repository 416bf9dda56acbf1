"""Dates told from the day of publishing: "am Freitag", "gestern", "in diesem Jahr"."""

import datetime
import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from quizgen.text.german.words import SAYING
from quizgen.text.mentions import Mention
from quizgen.text.spacing import stands_free
from quizgen.text.tokens import Token
from quizgen.values.dates import Date

_WEEKDAYS: Mapping[str, int] = MappingProxyType(
    {
        day + part: number
        for number, days in enumerate(
            ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag|Sonnabend", "Sonntag")
        )
        for day in days.split("|")
        for part in ("", "abend", "morgen", "mittag", "nachmittag", "vormittag", "früh")
    }
)
# In such a sentence a weekday may be one to come.
_AHEAD = frozenset(
    "wird werden würde würden soll sollen sollte sollten will wollen wolle möchte kann können könnte "
    "könnten geplant kommenden kommender nächsten nächster künftig muss müssen demnächst ab bis werde "
    "stattfinden ansteht".split()
)
_TO_COME = frozenset("wird werden soll sollen will wollen".split())
_SURE = 5  # days
_WINDOW = 60  # tokens on either side; no sentence of news is longer
_BREAKS = ("$,", "$.", "$(")
_WITHIN_CLAUSE = frozenset("()")
_SCORE = re.compile(r"\d{1,3}:\d{1,3}")
_PERFECT = frozenset("hat haben ist sind habe sei seien hätte hätten wäre wären".split())
# Preterites that end in a t of their stem: "hielt", "trat", "bot".
_STRONG_T = (
    "hielt",
    "trat",
    "bat",
    "bot",
    "riet",
    "galt",
    "schritt",
    "stritt",
    "tat",
    "ritt",
    "litt",
    "glitt",
    "schnitt",
    "briet",
    "geriet",
    "verriet",
    "fand",
)
_YEAR = re.compile(r"1\d{3}|20\d\d", re.ASCII)
_THIS = frozenset(("diesem", "dieses", "laufenden", "heurigen"))
_LAST = frozenset(("vergangenen", "vergangenes", "vorigen", "letzten", "letztes", "abgelaufenen"))
_NEXT = frozenset(("kommenden", "nächsten", "nächstes", "kommendes"))
_INTO_YEAR = frozenset(
    ("in", "im", "ende", "anfang", "beginn", "mitte", "seit", "für", "bis", "des", "ab", "")
)


def relative_date(tokens: Sequence[Token], at: int, published: datetime.date | None) -> Mention | None:
    """What the words from `at` on mean when read on the day of publishing, where that is certain."""
    if published is None or not stands_free(tokens, at, at + 1):
        return None
    word = tokens[at].text
    if word in _WEEKDAYS:
        return _weekday(tokens, at, published)
    if word.casefold() == "heute":
        return _today(tokens, at, published)
    if word.casefold() == "gestern":
        return _day(published - datetime.timedelta(days=1), at)
    if word.casefold() == "heuer":
        return Mention(Date(published.year), at, at + 1, relative=True)
    if at + 1 < len(tokens) and tokens[at + 1].text in ("Jahr", "Jahres"):
        return _year(tokens, at, published)
    if (
        at
        and tokens[at - 1].text.casefold() == "im"
        and [t.text for t in tokens[at + 1 : at + 2]] == ["Monat"]
    ):
        return _month(word, at, published)
    return None


def _today(tokens: Sequence[Token], at: int, published: datetime.date) -> Mention | None:
    """ "heute, Dienstag,": not "heute" alone, which may mean these days."""
    comma = [token.text for token in tokens[at + 1 : at + 2]] == [","]
    day = at + 1 + comma
    if day >= len(tokens) or _WEEKDAYS.get(tokens[day].text) != published.weekday():
        return None
    closed = comma and [token.text for token in tokens[day + 1 : day + 2]] == [","]
    value = Date(published.year, published.month, published.day)
    return Mention(value, at, day + 1 + closed, relative=True)


def _weekday(tokens: Sequence[Token], at: int, published: datetime.date) -> Mention | None:
    """The last such day; of what is to come the next, if it is not this one."""
    last_one = at > 1 and tokens[at - 1].text in _LAST and tokens[at - 2].text.casefold() in ("am", "vom")
    night = at > 1 and tokens[at - 2].text == "Nacht" and tokens[at - 1].text in ("zum", "auf")
    if not (last_one or night) and (at == 0 or tokens[at - 1].text.casefold() not in ("am", "vom", "ab")):
        return None
    if _says_more(tuple(token.text for token in tokens[at + 1 : at + 4])):
        return None
    back = (published.weekday() - _WEEKDAYS[tokens[at].text]) % 7
    if not (tells_of_past(tokens, at) or _reports(tokens, at)):
        ahead = 7 - back
        return _day(published + datetime.timedelta(ahead), at) if _is_ahead(tokens, at, ahead) else None
    if last_one and back == 0:
        back = 7
    return _day(published - datetime.timedelta(days=back), at)


def _says_more(after: tuple[str, ...]) -> bool:
    """Whether more follows the day: "am Freitag, dem 13.", "am Montag in einer Woche"."""
    dated = after[1:] if after[:1] == (",",) else after
    if dated[:1] in (("den",), ("dem",)) and dated[1:2] and dated[1][0].isdecimal():
        return True
    return after[:1] in (("und",), ("oder",), ("bis",)) or "Woche" in after


def tells_of_past(tokens: Sequence[Token], at: int) -> bool:
    """Whether the clause round a token, as far as commas tell, is in a past tense.

    A clause without a finite verb is as past as all the others of its sentence.
    """
    tokens = tokens[max(at - _WINDOW, 0) : at + _WINDOW]
    at = min(at, _WINDOW)
    clause = _clause(tokens, at)
    if not any("(FIN)" in token.tag for token in clause):
        if any("ZU" in token.tag for token in clause):
            return False  # "…, am Dienstag abzureisen": not before it was said
        clause = tokens
    verbs = [token for token in clause if "(FIN)" in token.tag]
    finished = any(token.tag.endswith("(PP)") for token in clause)
    past = [_is_past(verb) or (finished and verb.text in _PERFECT) for verb in verbs]
    return bool(past) and all(past) and not any(token.text in _AHEAD for token in clause)


def goes_back(tokens: Sequence[Token], at: int) -> bool:
    """ "Im Juni hatte er verloren": before what was told last, whenever that was."""
    clause = _clause(tokens, at)
    verbs = [token.text for token in clause if "(FIN)" in token.tag]
    finished = any(token.tag.endswith("(PP)") for token in clause)
    return finished and bool(verbs) and verbs[0] in ("hatte", "hatten", "war", "waren")


def _clause(tokens: Sequence[Token], at: int) -> Sequence[Token]:
    """The words round a token, as far as commas tell."""
    first, last = at, at + 1
    while first and not _breaks(tokens, first - 1):
        first -= 1
    while last < len(tokens) and not _breaks(tokens, last):
        last += 1
    return tokens[first:last]


def _breaks(tokens: Sequence[Token], n: int) -> bool:
    """Not brackets, which the clause goes on behind, nor the signs of a score: "7:6 (4), 7:6 (3)-Sieg"."""
    if tokens[n].text in _WITHIN_CLAUSE or (
        n and tokens[n - 1].end == tokens[n].start and tokens[n].text == "-"
    ):
        return False
    scores = tokens[n].text == "," and _SCORE.fullmatch(tokens[min(n + 1, len(tokens) - 1)].text)
    return tokens[n].tag in _BREAKS and not scores


def _reports(tokens: Sequence[Token], at: int) -> bool:
    """ "…, berichtet die Zeitung am Freitag": what is told as present was said before."""
    verbs = [token for token in _clause(tokens, at) if "(FIN)" in token.tag]
    return bool(verbs) and all(verb.lemma in SAYING and verb.text not in _AHEAD for verb in verbs)


def _is_ahead(tokens: Sequence[Token], at: int, days: int) -> bool:
    """Whether its clause tells what is to be done so many days after the text was published; of a day later
    in the week, which may be that of an edition, that is not certain."""
    clause = _clause(tokens, at)
    verbs = [token for token in clause if "(FIN)" in token.tag]
    done = any(token.tag.endswith("(PP)") for token in clause)
    have = any(token.text in ("haben", "sein") for token in clause)
    return days <= _SURE and len(verbs) == 1 and verbs[0].text in _TO_COME and not (done and have)


def looks_ahead(tokens: Sequence[Token]) -> bool:
    """Whether a sentence tells what is to come, and of nothing that is past."""
    verbs = [token for token in tokens if "(FIN)" in token.tag and token.text not in _AHEAD]
    return any(token.text in _AHEAD for token in tokens) and not any(map(_is_past, verbs))


def _is_past(verb: Token) -> bool:
    """Whether a finite verb is a preterite, by its form beside its infinitive."""
    form, stem = verb.text.casefold(), verb.lemma.casefold().removesuffix("n").removesuffix("e")
    if verb.tag.startswith("V") and form.endswith(("te", "ten")):
        return (
            not form.startswith(stem)
            or form.removeprefix(stem).startswith(("te", "et"))
            or stem.endswith("hab")
        )
    if form.endswith("t") and (form.endswith("tritt") or not form.endswith(_STRONG_T)):
        return False
    return not form.startswith(stem)


def _day(day: datetime.date, at: int) -> Mention:
    return Mention(Date(day.year, day.month, day.day), at, at + 1, relative=True)


def _month(word: str, at: int, published: datetime.date) -> Mention | None:
    """ "im vergangenen Monat"."""
    shift = -1 if word in _LAST else 1 if word in _NEXT else None
    if shift is None:
        return None
    years, month = divmod(published.month - 1 + shift, 12)
    return Mention(Date(published.year + years, month + 1), at, at + 2, relative=True)


def _year(tokens: Sequence[Token], at: int, published: datetime.date) -> Mention | None:
    word = tokens[at].text
    before = tokens[at - 1].text.casefold() if at else ""
    shift = 0 if word in _THIS else -1 if word in _LAST else 1 if word in _NEXT else None
    if shift is None or before not in _INTO_YEAR:
        return None
    if at + 2 < len(tokens) and _YEAR.fullmatch(tokens[at + 2].text):
        return None
    year = published.year + shift
    return Mention(Date(year), at, at + 2, relative=True) if year > 0 else None
