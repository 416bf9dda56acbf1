"""Values of news that are not asked for: who only reports or defends, what a speaker says of their own
country, and what happened to somebody on a day that is not told.
"""

import re
from collections.abc import Callable, Sequence

from quizgen.model import Lang
from quizgen.text.german.roles import role_kind
from quizgen.text.german.side_gaps import is_past
from quizgen.text.german.words import SAYING
from quizgen.text.mentions import Mention
from quizgen.text.reading import Reading, last_begins, words
from quizgen.text.tokens import Token
from quizgen.values.amounts import Duration, Money, Quantity
from quizgen.values.dates import Date, Period
from quizgen.values.lexicon import nationality
from quizgen.values.names import Named, Organisation, Person, Place, Quotation
from quizgen.values.numbers import Number, Percent
from quizgen.values.people import known_person
from quizgen.values.ranges import Range

# Who speaks for others, or has their case in hand: nobody keeps the name.
_BY_OFFICE = re.compile(
    r"(?:[\w-]*(?:[Aa]nwalt|[Aa]nwältin|(?<=[a-zß])verteidiger|[Ss]precher|[Gg]utachter|[Kk]ommentator|[Ee]insatzleiter)(?:in)?|"
    r"Staatsanwalt|Staatsanwältin|(?:\w*[Rr]ichter(?:in)?)(?<!schiedsrichter)(?<!Schiedsrichter))"
)
_OBSERVER = re.compile(
    r"[\w-]*(?:[Aa]nalyst|[Ss]tratege|[Pp]ortfoliomanager|[Hh]ändler|[Bb]eobachter|[Aa]nwohner|[Pp]assant|[Zz]euge)(?:in)?"
)
_DEFENDS = words("vertritt vertrat verteidigt verteidigte")
# Offices of which every country has one.
_OF_STATE = ("president", "head-of-government", "foreign-minister", "minister")
_OF_A_COUNTRY = re.compile(
    r"(?:minister|präsident|kanzler|premier|staatschef|regierungschef)(?:in)?$", re.IGNORECASE
)
_OF_A_TOWN = re.compile(
    r"(?:\w*[Bb]ürgermeister|Stadtr[aä]t|Gemeinder[aä]t|Stadtregierung|Landesr[aä]t|Landesregierung|"
    r"Landeshauptmann|Landeshauptfrau|Landtag)(?:e?s|in|en)?"
)
_OWN = re.compile(r"(?:sein|ihr)(?:e[nmrs]?)?")
_OWNED = words(
    "land landes partei unternehmen unternehmens verein vereins verband stadt firma behörde konzern"
)
# What figures do from day to day.
_MOVING = words(
    """steigen fallen sinken klettern rutschen abrutschen zulegen nachgeben verlieren gewinnen einbrechen
    anziehen anwachsen zunehmen abnehmen schrumpfen wachsen sacken absacken zurückgehen ansteigen abstürzen"""
)
_SHARE_OF = re.compile(r"(?:[Hh]älfte|[Dd]rittel|[Vv]iertel|[Mm]ehrheit|[Pp]rozent|[Ff]ünftel|Teil)$")
_AGAIN = words("erneut abermals neuerlich wiederum")
_TELLING = SAYING | words("bestätigen mitteilen melden berichten verkünden")
_GESTURES = words("danken gratulieren kondolieren applaudieren")
_PEOPLE = words("mann frau junge mädchen kind bub autofahrer autofahrerin radfahrer radfahrerin fußgänger")
_AGED = re.compile(r"\d+-[Jj]ährige[rnsm]?")
_NETWORKS = ("Facebook", "Twitter", "YouTube", "Youtube", "Instagram", "TikTok", "WhatsApp", "Tumblr")
_IN_NAMES = ("am", "im", "ob", "an", "bei")
_SAINTS = ("St.", "Sankt", "Bad")
_BODIES = ("institut", "zentrum", "gesellschaft", "agentur", "fonds", "stiftung", "amt", "verband", "verein")
_LONG_ROLE = 14  # tokens of a role with what it is of
_WINDOW = 4  # tokens in which a noun follows its article


def _is_by_office(reading: Reading, mention: Mention) -> bool:
    """ "sagte Anwalt Karl Huber", "Karl Huber verteidigt den Angeklagten"."""
    if not isinstance(mention.value, Person):
        return False
    tokens = reading.sentence.tokens
    before = tokens[max(mention.first - 1, 0) : mention.first]
    role = bool(before) and _BY_OFFICE.fullmatch(before[0].text) is not None
    defends = any(t.text.lower() in _DEFENDS for t in tokens)
    court = any(t.text.lower().startswith(("anwalt", "angeklagt", "mandant")) for t in tokens)
    aside = mention.first > 0 and tokens[mention.first - 1].text == ","  # "die Anwältin der Gilde, Ida"
    phrase = tokens[max(mention.first - _LONG_ROLE, 0) : mention.first] if aside else ()
    said = any(_BY_OFFICE.fullmatch(token.text) for token in phrase)
    said = said or _is_observer(tokens, mention)
    return role or said or (defends and court) or any(map(_BY_OFFICE.fullmatch, mention.role.split()))


def _is_observer(tokens: Sequence[Token], mention: Mention) -> bool:
    """ "sagte Analyst ____", "sagte ____, ein Händler bei …"."""
    before = tokens[mention.first - 1].text if mention.first else ""
    behind = [t.text for t in tokens[mention.last : mention.last + 3]]
    one = len(behind) == 3 and behind[0] == "," and behind[1] in ("ein", "eine")
    return any(_OBSERVER.fullmatch(word) for word in (before, behind[2] if one else ""))


def _is_of_no_country(reading: Reading, mention: Mention) -> bool:
    """ "Außenminister Karl Huber" of which country?"""
    tokens = reading.sentence.tokens
    offices = [
        m
        for m in reading.mentions
        if isinstance(m.value, Person)
        and m.first
        and _OF_A_COUNTRY.search(tokens[m.first - 1].text)
        and role_kind(tokens[m.first - 1].text) in (*_OF_STATE, "politician")
        and known_person(m.value) is None
    ]
    if not offices or any(tokens[m.last : m.last + 1] and tokens[m.last].text == "(" for m in offices):
        return False
    begin, last = offices[0].first, offices[0].last
    described = any(_says_country(t) for t in tokens[max(begin - _WINDOW, 0) : begin])
    countries = [
        m for m in reading.mentions if isinstance(m.value, Place) and m.value.grain == "place:country"
    ]
    near = any(
        m.first <= 2 or begin - _WINDOW <= m.first <= last + _WINDOW for m in countries if m is not mention
    )
    return not described and not near


def _is_of_no_town(reading: Reading, mention: Mention) -> bool:
    """ "ist seit 1992 Mitglied der Stadtregierung": of which town? Each has one."""
    del mention
    tokens = reading.sentence.tokens
    if not any(_OF_A_TOWN.fullmatch(token.text) for token in tokens):
        return False
    persons = {n for m in reading.mentions if isinstance(m.value, Person) for n in range(m.first, m.last)}
    told = any(
        _says_country(token) or (token.tag in ("NE", "FM") and n not in persons)
        for n, token in enumerate(tokens)
    )
    return not told and not any(isinstance(m.value, Place) for m in reading.mentions)


def _says_country(token: Token) -> bool:
    """ "bulgarische", "Brüsseler", "US-Präsident"."""
    text = token.text
    return (token.tag == "ADJ(A)" and text.rstrip("enrsm").endswith("isch")) or "-" in text or (
        token.tag == "ADJ(A)" and text[:1].isupper()
    )  # fmt: skip


def _is_owner(reading: Reading, mention: Mention) -> bool:
    """ "____ betonte, sein Land habe …": what is hidden tells which country."""
    if not isinstance(mention.value, Person | Place | Organisation):
        return False
    tokens = reading.sentence.tokens
    owned = any(
        tokens[n].tag == "PPOSAT"
        and _OWN.fullmatch(tokens[n].text.lower())
        and tokens[n + 1].text.lower() in _OWNED
        for n in range(mention.last, len(tokens) - 1)
    )
    return owned and _says(tokens)


def _says(tokens: Sequence[Token]) -> bool:
    return any("FIN" in t.tag and t.lemma in SAYING for t in tokens)


def _is_own_country(reading: Reading, mention: Mention) -> bool:
    """ "Huber erklärte, ____ sei bereit": the country that a politician speaks for."""
    if not isinstance(mention.value, Place) or mention.value.grain != "place:country":
        return False
    tokens = reading.sentence.tokens
    speaker = next((m for m in reading.mentions if isinstance(m.value, Person)), None)
    begins = mention.first == 0 or tokens[mention.first - 1].text in (",", "dass")
    return speaker is not None and begins and speaker is not mention and _says(tokens)


def is_again(reading: Reading, mention: Mention) -> bool:
    """Who did something "erneut", at no certain time."""
    if any(isinstance(m.value, Date | Period) for m in reading.mentions) or not isinstance(
        mention.value, Named
    ):
        return False
    return any(t.text.lower() in _AGAIN for t in reading.sentence.tokens)


def _is_gesture(reading: Reading, mention: Mention) -> bool:
    """Who thanked whom, or only "äußerte sich"."""
    del mention
    verbs = {t.lemma for t in reading.sentence.tokens if t.tag.startswith("VV")}
    return not verbs.isdisjoint(_GESTURES | {"äußern"})


def _is_of_somebody(reading: Reading, mention: Mention) -> bool:
    """ "Eine 43-jährige Frau wurde nach ____ geflogen": who is told nowhere, and when neither."""
    del mention
    if any(isinstance(m.value, Date | Period) for m in reading.mentions):
        return False
    begin, tokens = last_begins(reading), reading.sentence.tokens
    if begin or not tokens[0].text.startswith("Ein"):
        return False
    verb = next((n for n, t in enumerate(tokens) if "FIN" in t.tag), len(tokens))
    aged = any(_AGED.fullmatch(t.text) for t in tokens[1:verb])
    return aged or any(t.text.lower() in _PEOPLE for t in tokens[1 : _WINDOW + 1])


def _is_said_clause(reading: Reading, mention: Mention) -> bool:
    """A sentence that begins with a sentence that somebody said: nobody types that."""
    inside = reading.sentence.tokens[mention.first : mention.last]
    begins = isinstance(mention.value, Quotation) and mention.first - last_begins(reading) <= 1
    return begins and any("FIN" in t.tag for t in inside)


def _is_direction_of_union(reading: Reading, mention: Mention) -> bool:
    """ "kamen in die EU": as good as a place, and anybody's guess."""
    value, tokens = mention.value, reading.sentence.tokens
    if not isinstance(value, Organisation) or value.say(Lang.DE) not in ("EU", "Europäische Union"):
        return False
    before = [t.text.lower() for t in tokens[max(mention.first - 2, 0) : mention.first]]
    return before[:1] == ["in"] or before[-1:] == ["in"]


def _is_half_name(reading: Reading, mention: Mention) -> bool:
    """ "Caspar | Ludwig Huber": a name stands before it that is part of it."""
    if not isinstance(mention.value, Person) or not mention.first:
        return False
    n = mention.first - 1
    before = reading.sentence.tokens[n]
    ruled = n > 0 and reading.sentence.tokens[n - 1].tag in ("APPR", "APPRART", "ART", "$,")
    bare = before.tag in ("NE", "FM") and "-" not in before.text and before.text.isalpha()
    return bare and ruled and reading.covering(n) is None and nationality(before.text) is None


def _is_in_foreign_front(reading: Reading, mention: Mention) -> bool:
    """ "Urban | Change | in Time basiert auf …": no German sentence begins so but with a name of several
    words."""
    begin, tokens = last_begins(reading), reading.sentence.tokens
    if not isinstance(mention.value, Named) or len(tokens) < begin + 2:
        return False
    verb = next((n for n in range(begin, len(tokens)) if "FIN" in tokens[n].tag), begin)
    front = tokens[begin].tag == "ADJ(D)" and tokens[begin + 1].tag in ("NE", "FM")
    return front and begin < mention.first < verb


def _is_messenger(reading: Reading, mention: Mention) -> bool:
    """ "Das bestätigte ____", "Dies sagte Karl Huber bei einem Fest in ____"."""
    begin, tokens = last_begins(reading), reading.sentence.tokens
    told = tokens[begin].text in ("Das", "Dies") and tokens[min(begin + 1, len(tokens) - 1)].lemma in _TELLING
    return isinstance(mention.value, Person | Place) and told


def _is_bare_state(reading: Reading, mention: Mention) -> bool:
    """ "Der Maler ____ ist tot": so are others."""
    tokens = reading.sentence.tokens
    state = len(tokens) > mention.last + 1 and tokens[mention.last].tag == "VA(FIN)"
    state = state and tokens[mention.last].lemma == "sein" and tokens[mention.last + 1].tag == "ADJ(D)"
    return isinstance(mention.value, Named) and state and mention.last + 3 == len(tokens)


def _only_seemed(reading: Reading, mention: Mention) -> bool:
    """ "Das Schicksal von ____ schien besiegelt"."""
    del mention
    tokens = reading.sentence.tokens
    seems = any(t.lemma == "scheinen" and "FIN" in t.tag for t in tokens)
    return seems and any(t.tag in ("VV(PP)", "ADJ(D)", "PTKZU", "VV(IZU)") for t in tokens)


def _is_of_issue(reading: Reading, mention: Mention) -> bool:
    """ "Die ____ vom 3. Mai berichtete": the day is said of the paper."""
    after = reading.sentence.tokens[mention.last : mention.last + 1]
    return isinstance(mention.value, Organisation) and any(token.text == "vom" for token in after)


def _is_reporter(reading: Reading, mention: Mention) -> bool:
    """ "Wie die Zeitung ____ berichtete, …", "Wie bei der Messe in ____ stritten …", "Laut ____ will …"
    without who that is."""
    begin, tokens = last_begins(reading), reading.sentence.tokens
    if tokens[begin].text == "Laut" and mention.first == begin + 1:
        return isinstance(mention.value, Person)
    if mention.first and tokens[mention.first - 1].text == "laut":
        return isinstance(mention.value, Named)
    front = next(
        (n for n in range(begin, len(tokens)) if tokens[n].text == "," or "FIN" in tokens[n].tag), begin
    )
    front = max(front, next((n for n in range(begin, len(tokens)) if tokens[n].text == ","), begin))
    return isinstance(mention.value, Named) and tokens[begin].text == "Wie" and mention.last <= front


def _is_one_of_many(reading: Reading, mention: Mention) -> bool:
    """ "Neben ____ singt Ida Moser", "Vor allem ____ und …", "____ spielt beim SV Rostock"."""
    tokens = reading.sentence.tokens
    begin = last_begins(reading)
    above_all = [t.text for t in tokens[begin : begin + 2]] == ["Vor", "allem"]
    if above_all and mention.first < next((n for n, t in enumerate(tokens) if "FIN" in t.tag), 0):
        return isinstance(mention.value, Named)
    plays = any(t.text in ("spielt", "spielen") and "FIN" in t.tag for t in tokens)
    of_team = plays and any(t.text in ("bei", "beim", "für") for t in tokens)
    beside = tokens[begin].text == "Neben"
    if isinstance(mention.value, Organisation) or mention.value.grain == "term:name":
        return beside
    return isinstance(mention.value, Person) and (beside or of_team)


def _is_of_now(reading: Reading, mention: Mention) -> bool:
    """ "erstmals seit ____", "____ Menschen kommen täglich": seen from a day that is not told."""
    tokens = reading.sentence.tokens
    if any(isinstance(m.value, Date | Period) for m in reading.mentions):
        return False
    since = mention.first > 0 and tokens[mention.first - 1].text == "seit"
    daily = any(token.text in ("täglich", "wöchentlich") for token in tokens)
    return (isinstance(mention.value, Duration) and since) or (isinstance(mention.value, Number) and daily)


def _is_cut(reading: Reading, mention: Mention) -> bool:
    """ "St. Georgen | im Attergau", "das Seeger-Institut | für Fische"."""
    tokens, first, last = reading.sentence.tokens, mention.first, mention.last
    after = tokens[last].text if last < len(tokens) else ""
    if tokens[last - 1].text.lower().endswith(_BODIES) and after == "für":
        return True
    begins = tokens[first].text in _SAINTS and after in _IN_NAMES and tokens[last + 1].tag == "NE"
    ends = first > 2 and tokens[first - 1].text in _IN_NAMES and tokens[first - 3].text in _SAINTS
    return isinstance(mention.value, Named) and (begins or ends)


def _is_undated_figure(reading: Reading, mention: Mention) -> bool:
    """ "gaben die Kurse um vier Prozent nach", "haben 13 Schüler bestanden": when?"""
    if not isinstance(mention.value, Number | Range | Percent | Money | Quantity):
        return False
    if any(isinstance(m.value, Date | Period) for m in reading.mentions):
        return False
    begin, tokens = last_begins(reading), reading.sentence.tokens
    verb = next((n for n in range(begin, len(tokens)) if "FIN" in tokens[n].tag), None)
    if verb is None or not is_past(tokens, verb):
        return False
    counted = isinstance(mention.value, Number | Range)
    perfect = tokens[verb].text in ("hat", "haben") and any(t.tag == "VV(PP)" for t in tokens[verb:])
    return (counted and perfect) or _moves(tokens, verb)


def _moves(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a finite verb, or what closes its clause, is of what rises and falls."""
    end = next((n for n in range(verb, len(tokens)) if tokens[n].text in (",", ";", ".")), len(tokens))
    prefix = next((t.text for t in tokens[verb:end] if t.tag == "PTKVZ"), "")
    lemmas = {t.lemma for t in tokens[verb:end] if t.tag.startswith("VV")}
    return not _MOVING.isdisjoint(lemmas | {prefix + tokens[verb].lemma})


def _counts_sample(reading: Reading, mention: Mention) -> bool:
    """ "zwei Drittel der rund 60 Befragten": of how many the share is."""
    tokens = reading.sentence.tokens
    first = mention.first - len(mention.hedge.split())
    ruled = first > 1 and tokens[first - 1].text in ("der", "aller")
    share = ruled and _SHARE_OF.search(tokens[first - 2].text) is not None
    return isinstance(mention.value, Number) and share


def _has_its_nights(reading: Reading, mention: Mention) -> bool:
    """ "vier Tage | und Nächte"."""
    behind = [t.text for t in reading.sentence.tokens[mention.last : mention.last + 2]]
    return isinstance(mention.value, Duration) and behind in (["und", "Nächte"], ["und", "Nächten"])


def _is_medium(reading: Reading, mention: Mention) -> bool:
    """ "schrieb auf ____": one of the few networks on which all write."""
    before = reading.sentence.tokens[mention.first - 1].text if mention.first else ""
    return before in ("auf", "via", "über", "per") and mention.value.say(Lang.DE) in _NETWORKS


NEWS_GAPS: tuple[tuple[Callable[[Reading, Mention], bool], str], ...] = (
    (_is_by_office, "who speaks or acts for others"),
    (_is_of_no_country, "an office of no country that is named"),
    (_is_owner, "what it owns tells of it"),
    (_is_own_country, "the country of who speaks"),
    (is_again, "what happened once more, at no certain time"),
    (_is_gesture, "a gesture"),
    (_is_of_somebody, "somebody whose day is not told"),
    (_is_said_clause, "more words than one keeps"),
    (_is_direction_of_union, "as good as a place"),
    (_is_half_name, "half of a name"),
    (_is_in_foreign_front, "half of a name"),
    (_is_of_no_town, "an office of no town that is named"),
    (_is_bare_state, "a state that others share"),
    (_only_seemed, "what only seemed so"),
    (_is_of_issue, "a paper of a day"),
    (_is_messenger, "who speaks or acts for others"),
    (_is_cut, "half of a name"),
    (_is_one_of_many, "one of several"),
    (_is_of_now, "a figure of a time that is not told"),
    (_is_reporter, "who speaks or acts for others"),
    (_is_medium, "where something was written"),
    (_is_undated_figure, "a figure of a time that is not told"),
    (_counts_sample, "a number by the way"),
    (_has_its_nights, "part of a duration"),
)
