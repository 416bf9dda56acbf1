"""Times that mean something only on the day of reading, in German."""

import re
from collections.abc import Collection, Sequence

from quizgen.text.german.anaphoric_nouns import is_happening
from quizgen.text.german.relative_dates import tells_of_past
from quizgen.text.german.roles import role_kind
from quizgen.text.german.words import MONTHS, SEASONS
from quizgen.text.reading import Edit, Reading, words
from quizgen.text.tokens import Sentence, Token
from quizgen.values.dates import Date, Period
from quizgen.values.german import DEFINITE


def _inflected(stems: str) -> frozenset[str]:
    return frozenset(stem + ending for stem in stems.split() for ending in ("e", "en", "em", "er", "es"))


_OF_NOW = _inflected("derzeitig jetzig bisherig diesjährig heurig letztjährig")
# They mean it behind "der" and before what somebody is: "amtierende Meisterin", not "aktuelle Themen".
_MAYBE_OF_NOW = _inflected("gegenwärtig aktuell momentan amtierend")
_NOW = _OF_NOW | words(
    """heute gestern morgen vorgestern übermorgen heuer jetzt derzeit gegenwärtig aktuell momentan zurzeit
    kürzlich neulich jüngst bislang bisher mittlerweile inzwischen nun nunmehr vorerst zuletzt demnächst
    bald gestrig gestrige gestrigen heutige heutigen morgigen"""
)
_LATEST = _inflected("jüngst")  # of what happens again and again
_EVER_NOW = _NOW | _MAYBE_OF_NOW | _LATEST
# Of these, what says only how something has been for long, or what is so in these years.
_OF_AN_AGE = (
    _OF_NOW
    | _MAYBE_OF_NOW
    | words(
        """heute heutige heutigen bald bislang bisher inzwischen mittlerweile zuletzt nunmehr derzeit
        gegenwärtig aktuell momentan zurzeit jetzt"""
    )
)
_OF_ISSUE = (
    _OF_NOW
    | _MAYBE_OF_NOW
    | words(
        """derzeit gegenwärtig aktuell momentan zurzeit jüngst bislang bisher mittlerweile inzwischen nunmehr
        vorerst zuletzt jetzt"""
    )
)
_WEEKDAY = re.compile(
    r"(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend)"
    r"(?:s|früh|morgen|mittag|vormittag|nachmittag|abend|nacht)?"
)
_SOME_TIME = (
    MONTHS
    | SEASONS
    | words(
        """vorjahr vorjahres vorjahrs vortag jahresende jahresbeginn jahreswechsel
    monatsende jahresanfang wochenende vorwoche vormonat silvester"""
    )
)
_OF_A_YEAR = _SOME_TIME | {"dem", "seit", "ende"}  # they, or the words behind them
_EACH_YEAR = _SOME_TIME - words(
    "vorjahr vorjahres vorjahrs vortag jahresende jahresbeginn wochenende vorwoche vormonat monatsende"
)
_LAST_OR_NEXT = words(
    """vergangenen vergangene vergangenes vorigen vorige voriges letzten letzte letztes kommenden kommende
    kommendes nächsten nächste nächstes laufenden jetzigen"""
)
_OF_A_ROW = re.compile(  # "in der vorletzten Ausgabe", seen from one of its kind
    r"(?:(?:vor|dritt)letzte|(?:über)?nächste|kommende|vorige)[nsrm]?"
    r" (?:ausgabe|runde|folge|sendung|heft|nummer|sitzung|saison|auflage|staffel|partie)n?"
)
_UNITS_OF_TIME = words(
    """tag tage tagen woche wochen monat monate monaten jahr jahre jahren quartal halbjahr jahrzehnt
    jahrzehnten nacht abend"""
)
_YEAR = re.compile(r"1\d{3}|20\d\d")
_SPAN = re.compile(r"\w+(?:jahre?s?|quartals?|semesters?|saison)")  # "Geschäftsjahr"
_END_OF = (["des", "monats"], ["des", "jahres"], ["der", "woche"])


def is_now(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word means the day of reading: "derzeit", "gestern"; "nun" says next to nothing."""
    word = tokens[index].text.lower()
    if word not in _EVER_NOW:
        return False
    if word in _MAYBE_OF_NOW:
        return _is_of_now(tokens, index)
    if word in _LATEST and index + 1 < len(tokens):
        return is_happening(tokens[index + 1], made=True)
    if word == "nun":
        return False
    noun = index > 0 and tokens[index].text == "Morgen"
    named = word.startswith("heutig") and any(t.tag == "NE" for t in tokens[index + 1 : index + 3])
    relative = word == "bald" and tokens[min(index + 1, len(tokens) - 1)].text in (
        "nachdem",
        "darauf",
        "danach",
    )
    return not (noun or named or relative)


def _is_of_now(tokens: Sequence[Token], index: int) -> bool:
    """ "der aktuelle Stand", "amtierende Trainerin"; who was "der amtierende Meister" then, was so."""
    before = tokens[index - 1] if index else None
    one = before is None or before.tag == "APPRART" or before.text.lower() in DEFINITE
    one = one or any(role_kind(token.text) is not None for token in tokens[index + 1 : index + 2])
    then = tokens[index].text.lower().startswith("amtierend") and tells_of_past(tokens, index)
    return one and not then


def is_of_issue(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word means the time round the day of publishing, and needs no more than that: "derzeit"."""
    return tokens[index].text.lower() in _OF_ISSUE


def passing(reading: Reading, lower: Sequence[str], gone: Collection[int] = (), *, since: bool = True) -> str:
    """A time that means something beside the day of publishing: "inzwischen", "in den letzten Jahren"; `gone`
    are tokens that fall. "seit Monaten" says enough by itself where nobody asks `since` which month."""
    tokens = reading.sentence.tokens
    dated = any(isinstance(m.value, Date | Period) for m in reading.mentions)  # "zuletzt 1998"
    for n, token in enumerate(tokens):
        now = is_now(tokens, n) and is_of_issue(tokens, n) and not (dated and lower[n] == "zuletzt")
        plain = lower[n] == "seit" and not since
        plain = plain or (dated and lower[n] == "seit" and "erstmals" in lower[:n])  # that date
        told = now or (_is_span_from_now(lower, n) and not plain)
        if told and n not in gone and reading.covering(n) is None:
            return token.text
    return ""


def _is_span_from_now(lower: Sequence[str], n: int) -> bool:
    """ "in den letzten Jahren", "vor einem Jahr"; not "seit dem Jahr 1998"."""
    next_one = lower[n] in _LAST_OR_NEXT and any(map(_is_span, lower[n + 1 : n + 3]))
    next_one = next_one or _OF_A_ROW.fullmatch(" ".join(lower[n : n + 2])) is not None
    ago = lower[n] in ("vor", "seit") and lower[n + 1 : n + 2] != ["dem"]
    ago = ago or lower[n : n + 2] in (["in", "wenigen"], ["in", "einigen"])
    return next_one or (ago and any(w in _UNITS_OF_TIME for w in lower[n + 1 : n + 4]))


_AT_PRESENT = words("derzeit gegenwärtig aktuell momentan zurzeit")


def at_present(tokens: Sequence[Token], lower: Sequence[str]) -> list[Edit]:
    """ "derzeit" of a sentence that is shown with the time of publishing."""
    adverbs = (n for n in range(1, len(tokens) - 1) if tokens[n].tag in ("ADV", "ADJ(D)"))
    return [Edit(n, n + 1) for n in adverbs if lower[n] in _AT_PRESENT and tokens[n - 1].text != ","]


def is_general(reading: Reading) -> bool:
    """Whether a sentence tells in the present what is so each year: "Im Winter fressen Biber Rinde."."""
    tokens = reading.sentence.tokens
    verb = next((n for n, t in enumerate(tokens) if "(FIN)" in t.tag), None)
    return verb is not None and not tells_of_past(tokens, verb)


def undated(
    reading: Reading, lower: Sequence[str], gone: Collection[int], *, each_year: bool = False
) -> str | None:
    """A time without its year that is no value of the sentence; `gone` are tokens that fall. Months and
    seasons may be those of `each_year`."""
    tokens = reading.sentence.tokens
    for n, token in enumerate(tokens):
        if not (lower[n] in _OF_A_YEAR or _WEEKDAY.fullmatch(token.text)):
            continue
        if n in gone or reading.covering(n) is not None:
            continue
        season = lower[n] in _SOME_TIME and token.tag in ("NN", "NE") and not _is_year(tokens, n + 1)
        season = season and not (each_year and lower[n] in _EACH_YEAR)
        season = season and not any(_is_year(tokens, m) for m in range(n))
        weekday = _WEEKDAY.fullmatch(token.text) and token.tag in ("NN", "NE", "ADV")
        this_one = lower[n] == "dem" and n > 0 and lower[n - 1] in ("in", "an", "seit", "zu")
        this_one = this_one and _is_this(lower, n + 1) and not _is_year(tokens, n + 2)
        if season or weekday or this_one:
            return token.text
        since = lower[n : n + 2] == ["seit", "dem"] and lower[n + 2 : n + 3] != []
        since = since and lower[n + 2] in _UNITS_OF_TIME and not _is_year(tokens, n + 3)
        if since or (lower[n] == "ende" and lower[n + 1 : n + 3] in _END_OF):
            return " ".join(lower[n : n + 3])
    return None


def _is_year(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and _YEAR.fullmatch(tokens[at].text) is not None


def is_of_the_day(reading: Reading) -> bool:
    """Whether a sentence names a weekday or the day of reading: a text with such is news. Texts that explain
    say "bis heute", too, and "zuletzt"."""
    return names_day(reading.sentence)


def names_day(sentence: Sentence) -> bool:
    """The same of a sentence whose values are not known yet."""
    return sentence.once(_names_day)


def _names_day(sentence: Sentence) -> bool:
    tokens = sentence.tokens
    return any(
        _is_bare_weekday(tokens, n) or (is_now(tokens, n) and t.text.lower() not in _OF_AN_AGE)
        for n, t in enumerate(tokens)
    )


def _is_bare_weekday(tokens: Sequence[Token], n: int) -> bool:
    """Not "Freitag, dem 13. Oktober 1307"."""
    if _WEEKDAY.fullmatch(tokens[n].text) is None:
        return False
    dated = n + 1 < len(tokens) and tokens[n + 1].text == ","
    return not (dated and any(_is_year(tokens, m) for m in range(n + 2, n + 7)))


def is_time_word(word: str) -> bool:
    """A weekday, month, season or unit of time.

    >>> is_time_word("Dienstagabend"), is_time_word("Monaten"), is_time_word("Brücke")
    (True, True, False)
    """
    lower = word.lower()
    return bool(_WEEKDAY.fullmatch(word)) or lower in _SOME_TIME or lower in _UNITS_OF_TIME


def _is_span(word: str) -> bool:
    return word in _UNITS_OF_TIME or _SPAN.fullmatch(word) is not None


def _is_this(lower: Sequence[str], index: int) -> bool:
    """ "in dem Monat", not "in dem Jahr, in dem …"."""
    unit, after = lower[index : index + 1], lower[index + 1 : index + 2]
    return _UNITS_OF_TIME.issuperset(unit) and bool(unit) and after != [","]
