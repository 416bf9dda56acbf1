"""Which values of a statement are worth a question: none that the rest of it gives away, none by the
way, none that only who has the article before them could know."""

import re
from collections.abc import Callable

from quizgen.model import Lang
from quizgen.text.askable import is_nobodys, is_reckoned, is_result, told_beside, written
from quizgen.text.german.agreement import is_known_noun
from quizgen.text.german.definite import is_of_place
from quizgen.text.german.general_nouns import is_general
from quizgen.text.german.given_gaps import GIVEN_GAPS
from quizgen.text.german.lead_gaps import LEAD_GAPS
from quizgen.text.german.listed import is_listed, start_of
from quizgen.text.german.news_gaps import NEWS_GAPS, is_again
from quizgen.text.german.open_gaps import OPEN_GAPS, is_of_unnamed_event
from quizgen.text.german.phrases import is_against
from quizgen.text.german.points import is_called
from quizgen.text.german.roles import role_kind
from quizgen.text.german.which import MEASURED
from quizgen.text.mentions import Mention
from quizgen.text.reading import Reading, words
from quizgen.text.tokens import Token, is_bracketed
from quizgen.values.amounts import Duration, Money, Quantity
from quizgen.values.dates import Date, Period
from quizgen.values.lexicon import nationality_of
from quizgen.values.names import Named, Organisation, Person, Place
from quizgen.values.numbers import Number, Percent
from quizgen.values.ranges import Range

# With "in", "aus", "von" behind them a place says which one is meant, not where something happens.
_SEATED = words(
    """regierung universität botschaft parlament gericht polizei behörde behörden schule schulen hochschule
    institut bistum erzbistum staatsanwaltschaft börse städte städten stadt länder ländern teile teilen
    grenze grenzen gesetze gesetzen bevölkerung menschen bürger bürgern einwohner einwohnern"""
)
_NOUNS = ("NN", "NNA")
_YEAR = re.compile(r"1\d{3}|20\d\d")
_OF_PLACE = re.compile(r"^[A-ZÄÖÜ].*er$|isch(?:e[nrsm]?)$")
_SPORT = re.compile(
    r"\b(?:\d{1,3} ?: ?\d{1,3}(?! ?Uhr)|Rang (?:\d|eins|zwei|drei|vier|fünf|sechs)|"
    r"Platz \d+|Zähler|Punkte?n?|Tabellen\w+|Halbzeit|Herbstmeister|"
    r"Titelverteidiger|(?:Drittp|Zweitp|Bestp)latzierte\w*|\w+ten Stelle|Clubrekord|"
    r"Sacks|Fumbles|Interceptions|Tackles|Touchdowns?|Quarterback|Cornerback|Tore?n?|Assists|[A-ZÄÖÜ]\w*spielen|Spielen|Elfmeter|"
    r"Aufgebot|\w+finale|Niederlagen?|Mandat\w*|Sitze\w*|Vorsprung|Rückstand|(?<!mit )Abstand)\b"
)


def why_not(reading: Reading, mention: Mention) -> str | None:
    """Why a value of a statement is not asked for; None if it may be."""
    return _first(_REASONS, reading, mention)


def why_not_of_lead(reading: Reading, mention: Mention) -> str | None:
    """The same in the first sentence of news, where all that is named is the point."""
    return _first(_OF_LEAD, reading, mention)


def _first(reasons: "Reasons", reading: Reading, mention: Mention) -> str | None:
    found = next((reason for applies, reason in reasons if applies(reading, mention)), None)
    told = _told_beside(reading, mention) >= _ENOUGH or _is_measured_name(reading, mention)
    told = told or (mention.value.grain == "term:noun" and _is_defined(reading, mention))
    return found or (None if told else "too little said about it")


_ENOUGH = 3  # telling nouns, where a name or date counts as two
_ENOUGH_FOR_NOTION = 4
_ENOUGH_DEFINED = 2
_COMPOUND = 9  # letters


def _is_measured_name(reading: Reading, mention: Mention) -> bool:
    """ "Die Ilm ist 128 Kilometer lang", "Das Amazonasbecken umfasst …": of something named nothing more need
    be told."""
    tokens = reading.sentence.tokens
    behind = tokens[mention.last].text if mention.last < len(tokens) else ""
    measured = behind in MEASURED or any(t.lemma in _MEASURING for t in tokens[: mention.first])
    front = (t for n, t in enumerate(tokens[: mention.first]) if n or t.tag == "NE")
    named = any(_is_named(t) or is_of_place(t.text) for t in front)
    told = named or any(isinstance(m.value, Named) for m in reading.mentions)
    return isinstance(mention.value, Quantity) and measured and told


_MEASURING = words("umfassen messen bedecken")


def notion_tells(reading: Reading, notion: Mention) -> bool:
    """The same for a notion, which more must lead to, something named among it; a noun of few letters
    has others that would do as well."""
    name = notion.value.grain != "term:noun"
    named = _is_sole_by_what_it_is(reading, notion) or any(
        reading.covering(n) is not None or _is_named(token) or (name and _is_of_country(token))
        for n, token in enumerate(reading.sentence.tokens)
        if not notion.first <= n < notion.last
    )
    if notion.value.grain == "term:noun":
        if is_called(reading, notion.first) and _is_defined(reading, notion):
            return True
        if len(notion.value.say(Lang.DE)) < _COMPOUND:
            return False
    elif any(applies(reading, notion) for applies, _ in _REASONS):
        return False
    enough = _ENOUGH if name and _has_kind(reading, notion) else _ENOUGH_FOR_NOTION
    return named and not _is_result(reading, notion) and _told_beside(reading, notion) >= enough


def _is_defined(reading: Reading, called: Mention) -> bool:
    """Whether the words beside what something is called tell enough of that to know it by."""

    def weigh(token: Token, _: int) -> int:
        return int(token.tag in ("NN", "NNA", "NE", "ADJ(A)") and not is_general(token))

    return told_beside(reading, called, weigh) >= _ENOUGH_DEFINED


def _is_sole_by_what_it_is(reading: Reading, name: Mention) -> bool:
    """ "____ war die erste Ärztin, die …", "____ ist der größte Hafen": what is named is but one."""
    tokens = reading.sentence.tokens
    said = tokens[name.last : name.last + _WIDE]
    if name.value.grain == "term:noun" or not said or said[0].lemma != "sein":
        return False
    ranked = next((n for n, t in enumerate(said) if _is_ranked(t)), 0)
    return bool(ranked) and all(t.tag in ("ART", "ADJ(A)") for t in said[1:ranked])


_WIDE = 4  # tokens up to what is first or largest


def _has_kind(reading: Reading, name: Mention) -> bool:
    """ "der Sender ____", "____, ein Bühnenstück": a word says what is asked for."""
    tokens = reading.sentence.tokens
    before = tokens[name.first - 1].tag if name.first else ""
    behind = [t.text for t in tokens[name.last : name.last + 2]]
    return before in _NOUNS or (
        behind[:1] == [","] and behind[1:] in (["ein"], ["eine"], ["einem"], ["einer"])
    )


def _is_of_country(token: Token) -> bool:
    return token.tag == "ADJ(A)" and nationality_of(token.text, Lang.DE) is not None


def _told_beside(reading: Reading, mention: Mention) -> int:
    when = isinstance(mention.value, Date | Period)

    def weigh(token: Token, _: int) -> int:
        if token.tag in ("NN", "NNA", "NE", "FM"):
            return 1 + _is_named(token)
        happened = when and token.tag == "VV(PP)"  # it tells what became of something then
        return int(happened or _is_of_country(token) or _is_ranked(token))

    return told_beside(reading, mention, weigh)


def _is_named(token: Token) -> bool:
    """ "Rendsburg", "Nord-Ostsee-Kanal", "Huber-Markt": as good as a value."""
    front = token.text.partition("-")[0]
    named = front != token.text and front.istitle() and not is_known_noun(front)
    return token.tag in ("NE", "FM") or token.text.count("-") > 1 or named


def _is_ranked(token: Token) -> bool:
    """ "die größte", "der erste": but one is."""
    return token.tag == "ADJ(A)" and _RANKED.fullmatch(token.text) is not None


_RANKED = re.compile(r"(?:ers|\w*größ|\w{3,}(?:[^aeiou]s|es))te[nrsm]?")


def _is_shown(reading: Reading, mention: Mention) -> bool:
    """Whether the value is part of another word: "EU" beside "EU-Kommission"."""
    tokens = reading.sentence.tokens
    key = tokens[mention.last - 1].text
    return mention.last - mention.first == 1 and any(
        key in token.text.split("-") for token in tokens if "-" in token.text and token.text != key
    )


def _is_possessor(reading: Reading, mention: Mention) -> bool:
    """ "Russlands Invasion", "der Konzern Frank Stronachs": no answer that one would give."""
    if not isinstance(mention.value, Named) or mention.last >= len(reading.sentence.tokens):
        return False
    if mention.value.grain in _ERAS:  # "Mitte des 12. Jahrhunderts"
        return False
    tokens = reading.sentence.tokens
    text = tokens[mention.last - 1].text
    owner = isinstance(mention.value, Person) and tokens[mention.last].tag in _NOUNS  # "Nichols Kollege"
    inflected = not mention.value.say(Lang.DE).endswith(text)
    return text.endswith(("s", "’", "'")) and (inflected or owner)


_ERAS = ("term:century", "term:decade")


def _is_dated_era(reading: Reading, mention: Mention) -> bool:
    """ "im 20. Jahrhundert" beside a date of it."""
    dated = any(isinstance(m.value, Date | Period) for m in reading.mentions)
    return mention.value.grain in _ERAS and dated


def _is_attribute(reading: Reading, mention: Mention) -> bool:
    """A place or organisation that only says which one: "die Regierung in Kiew", "Angriffe auf die EU",
    "der Chef der OMV"."""
    if not isinstance(mention.value, Place | Organisation):
        return False
    tokens = reading.sentence.tokens
    first = start_of(tokens, mention)
    before = tokens[first - 1] if first else None
    if before is None:
        return False
    article = tokens[first].text.lower() if first < mention.first else ""
    if before.tag in _NOUNS and article in ("der", "des"):
        return isinstance(mention.value, Organisation) or _is_seated(before)
    noun = tokens[first - 2] if first > 1 else None
    if noun is None or noun.tag not in _NOUNS or before.tag not in ("APPR", "APPRART"):
        return False
    preposition = before.text.lower()
    if preposition in ("auf", "gegen", "zu", "zur", "zum", "an", "mit", "für"):
        return not _is_clause_like(tokens, first - 2) or (preposition == "gegen" and is_against(noun))
    return preposition in ("in", "im", "aus", "von", "vom") and _is_seated(noun)


def _is_seated(noun: Token) -> bool:
    return noun.text.lower() in _SEATED or role_kind(noun.text) is not None


def _is_clause_like(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether the noun before is the subject or a time, so that the phrase belongs to the verb."""
    return any("FIN" in t.tag for t in tokens[max(index - 3, 0) : index])


def _is_in_participle(reading: Reading, mention: Mention) -> bool:
    """ "die in London ansässige Firma", "die 1998 erschienenen Lieder": by the way."""
    tokens = reading.sentence.tokens
    if not isinstance(mention.value, Named | Date | Period) or mention.last >= len(tokens):
        return False
    after, before = tokens[mention.last], tokens[mention.first - 1] if mention.first else None
    tied = before is not None and before.tag in ("APPR", "APPRART", "ART")
    if before is not None and before.tag != "ART" and isinstance(mention.value, Date | Period):
        opened = mention.first > 1 and tokens[mention.first - 2].tag in ("ART", "PPOSAT", "PDAT", "$,")
        tied = opened or after.text.endswith(("nde", "nden", "nder", "ndes"))
    return tied and after.tag == "ADJ(A)" and after.text.endswith(("e", "en", "er", "es", "em"))


def _is_slight(reading: Reading, mention: Mention) -> bool:
    """A number by the way: "die zwei Vereine", "in den ersten drei Spielen", "unter den 29 Ländern"."""
    tokens = reading.sentence.tokens
    if mention.first and tokens[mention.first - 1].text in ("ersten", "letzten", "vergangenen", "nächsten"):
        return isinstance(mention.value, Number | Duration)
    if not isinstance(mention.value, Number):
        return False
    before = tokens[mention.first - 1] if mention.first else None
    among = mention.first > 1 and tokens[mention.first - 2].text in ("unter", "von", "aller")
    if before is not None and before.text in ("den", "der") and among:
        return True
    if mention.value.digits not in ("1", "2", "3"):
        return False
    return before is not None and before.tag in ("ART", "ADJ(A)", "PPOSAT", "APPR", "APPRART")


def _is_one_of_times(reading: Reading, mention: Mention) -> bool:
    """ "1623 und erneut 1635": no single answer."""
    tokens = reading.sentence.tokens
    if not isinstance(mention.value, Date | Period):
        return False
    behind = [t.text for t in tokens[max(mention.first - 4, 0) : mention.first]]
    if {"und", "oder"} & set(behind[-2:]) and any(_YEAR.fullmatch(word) for word in behind):
        return True
    ahead = [t.text for t in tokens[mention.last : mention.last + 4]]
    return ahead[:1] in (["und"], ["oder"], [","]) and any(_YEAR.fullmatch(word) for word in ahead[1:])


def _is_of_nobody(reading: Reading, mention: Mention) -> bool:
    """A count or share in a sentence without a name or time: of what place and year?"""
    if not isinstance(mention.value, Number | Range | Percent | Money):
        return False
    if any(isinstance(m.value, Named | Date | Period) for m in reading.mentions if m is not mention):
        return False
    return not any(
        (n > 0 and token.tag == "NE")
        or token.text.count("-") > 1
        or (token.tag == "ADJ(A)" and _OF_PLACE.search(token.text))
        for n, token in enumerate(reading.sentence.tokens)
        if reading.covering(n) is None
    )


def _is_result(reading: Reading, mention: Mention) -> bool:
    """A score or rank without the day or year of the match."""
    return is_result(reading, mention, _SPORT)


def _is_nowhere(reading: Reading, mention: Mention) -> bool:
    """ "Es gab 300 Familien" of no place and time."""
    others = [m for m in reading.mentions if m is not mention]
    exists = written(reading).startswith(("Es gab ", "Es gibt "))
    return exists and not any(isinstance(m.value, Named | Date | Period) for m in others)


def _is_bare_speaker(reading: Reading, mention: Mention) -> bool:
    """Who said something without a name, time or number in it: anybody could have."""
    tokens = reading.sentence.tokens
    first = start_of(tokens, mention)
    if first > 2 and tokens[first - 1].text in ("etwa", "auch") and "FIN" in tokens[first - 2].tag:
        return True
    said = first > 1 and "FIN" in tokens[first - 1].tag and tokens[first - 2].text == ","
    others = [m for m in reading.mentions if m is not mention and m.last < first]
    return said and isinstance(mention.value, Person | Organisation) and not others


def _is_aside(reading: Reading, mention: Mention) -> bool:
    """In brackets, or said once more in the brackets behind it: "2,97 Mrd. Dollar (2,62 Mrd. Euro)", not
    beside a party: "Huber (ABC)"."""
    tokens = reading.sentence.tokens
    if is_bracketed(tokens, mention.first):
        return True
    if mention.last >= len(tokens) - 1 or tokens[mention.last].text != "(":
        return False
    behind = reading.covering(mention.last + 1)
    party = behind is not None and isinstance(behind.value, Organisation)
    again = tokens[mention.last + 1].tag == "NE" and isinstance(mention.value, Person) and not party
    return again or isinstance(mention.value, Money | Percent | Number | Range | Quantity)


Reasons = tuple[tuple[Callable[[Reading, Mention], bool], str], ...]
_REASONS: Reasons = (
    (_is_shown, "part of another word of the sentence"),
    (_is_possessor, "a name in the genitive"),
    (_is_dated_era, "a date tells it"),
    (is_listed, "one name of several"),
    (_is_attribute, "an attribute"),
    (_is_in_participle, "within an attribute"),
    (_is_slight, "a small number by the way"),
    (_is_one_of_times, "one time of several"),
    (_is_of_nobody, "a number without a name or time beside it"),
    (is_reckoned, "follows from its beginning and end"),
    (_is_result, "a result without its date"),
    (_is_nowhere, "of no place and time"),
    (_is_bare_speaker, "who said what anybody could have said"),
    (is_nobodys, "nobody is named who said it"),
    (_is_aside, "in brackets"),
    *OPEN_GAPS,
    *GIVEN_GAPS,
    *NEWS_GAPS,
)


_BY_THE_WAY = (is_listed, _is_attribute, is_of_unnamed_event, is_again)
_OF_LEAD: Reasons = (
    *LEAD_GAPS,
    *((applies, reason) for applies, reason in _REASONS if applies not in _BY_THE_WAY),
)


_SHARE = re.compile(
    r"(?i)(?:anteil|quote|rate|beteiligung|zustimmung|inflation|teuerung|arbeitslosigkeit|zins|zinssatz|"
    r"steuersatz|auslastung|wachstum|leerstand|marge|rendite)$"
)


def is_of_nothing(reading: Reading) -> bool:
    """Whether a percentage does not say of what: "auf 2,1 Prozent kommen"; a share or rate says so itself."""
    tokens = reading.sentence.tokens
    if any(t.tag in _NOUNS and _SHARE.search(t.lemma) for t in tokens):
        return False
    for mention in reading.mentions:
        before = {token.text.lower() for token in tokens[max(mention.first - 4, 0) : mention.first]}
        after = tokens[mention.last].tag if mention.last < len(tokens) else ""
        if (
            isinstance(mention.value, Percent)
            and before & {"auf", "bei"}
            and after.startswith(("VV", "VA", "VM", "$"))
        ):
            return True
    return False
