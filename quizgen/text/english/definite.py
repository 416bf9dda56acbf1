"""Nouns with "the" that an earlier sentence explains: "the company", "at the meeting"."""

from collections.abc import Sequence

from quizgen.text.english.bare_nouns import loose_end
from quizgen.text.english.name_words import is_calendar
from quizgen.text.english.pronouns import PEOPLE
from quizgen.text.english.words import QUOTES
from quizgen.text.reading import Known, Reading, is_role_of_name, words
from quizgen.text.tokens import Token
from quizgen.values.lexicon import english_nouns
from quizgen.values.names import Named

_NOUNS = ("NN0", "NN1", "NN2")
_MODIFIERS = (
    "AJ0",
    "AJC",
    "AJS",
    "ORD",
    "CRD",
    "NN1",
    "NN0",
    "NN2",
    "NP0",
    "VVN",
    "VVG",
    "AV0",
    "DT0",
    "UNC",
    "POS",
    "VVD",
)
# What there is one of, and set phrases.
_UNIQUE = words(
    """world earth sun moon sky sea ocean universe internet public police government economy environment media
    press church pope bible state nation army navy military parliament constitution past future present
    beginning end middle rest majority minority number amount part half whole first last time same other
    way case fact idea result cause reason use level rate cost price risk lack need ability
    right law market population human mankind poor rich young old dead wounded unemployed law weather climate
    north south east west northeast northwest southeast southwest left day night morning evening century
    1st renaissance reformation enlightenment bronze iron age senate congress cabinet presidency
    throne crown atmosphere equator tropics coast countryside economy industry"""
)
_UNIQUE_HEADS = ("court", "ministry", "university")
# These mean what was spoken of, unless something says which one.
_ANAPHORIC = words(
    """city country town village place area island region group company firm team club band party project
    program programme building bridge river mountain lake district ship book film movie novel series album
    song act treaty agreement battle war organization organisation association university school newspaper
    station network report role study method device machine animal plant species substance disease author
    game match tournament season site castle church museum system process theory model term event attack
    meeting square street campaign family dynasty empire kingdom order mission program period approach
    committee play show attempt scheme proposal decision measure practice technique problem issue situation
    change structure strategy style version condition epidemic conflict crisis disaster incident strike
    protest ceremony festival concert performance episode franchise product facility painting poem council
    board agency bill vote election referendum debate trial trend effect phenomenon experiment survey poll
    sample drought flood famine earthquake plague revolt rebellion uprising revolution siege invasion
    expedition merger disorder symptom mechanism reaction solution property video footage fort confusion eye
    decade plane train truck car canal road railway railroad tunnel tower palace temple hospital theatre
    theater hotel factory mine port dam fortress monastery abbey cathedral chapel library statue monument
    mill farm estate valley peninsula bay province county colony parish suburb neighbourhood neighborhood
    league magazine journal label studio channel corporation foundation institute academy tribe clan regiment
    element squadron fleet vessel aircraft submarine rocket satellite spacecraft probe engine computer console
    software vaccine virus drug decree edict charter patent manuscript inscription sculpture opera symphony
    musical documentary trilogy quake aftershock"""
)
_BARE = words("position scene sequence")  # unless an adjective says which
# Shell nouns: they mean what a sentence told, not somebody or something that has a name (Schmid, English
# Abstract Nouns as Conceptual Shells, 2000).
_SHELLS = words(
    """pair duo trio encounter principle criticism complaint accusation objection news idea request move offer
    claim allegation rumour rumor finding feature option goal task post job spot proceeds procedure
    discovery invention accident collision fight duel argument dispute quarrel deal contract arrangement
    letter message statement speech remark answer test experience injury illness wound scandal affair
    investigation inquiry search rescue journey trip voyage flight route path lesson conclusion result
    outcome aim purpose concept notion distinction difference similarity exception"""
)
# What something is to another: "a recent example" of what?
_RELATIONAL = words(
    """example instance exception alternative variant version sequel successor replacement counterpart
    follow-up rival excerpt remake revision extension"""
)
_TREATIES = words("treaty agreement pact accord armistice")
_GRAINS = {
    "city": "place:city", "town": "place:city", "country": "place:country", "state": "place:us-state",
    "river": "place:river", "lake": "place:lake", "island": "place:island", "mountain": "place:mountain",
}  # fmt: skip
_NAMING = words("named renamed called dubbed")
_CONTESTS = words("game match race fight bout final")
_WINNING = words("win lose beat defeat draw")
_PARTS_OF_DAYS = words("day night morning evening")
_NAMES = words("name word term letter phrase title")  # "the name oxygen"
_OF_SHELLS = ("about", "between", "against", "with", "from", "for", "in", "by")
# These a year alone does not tell apart: "the 2010 drought" of which country?
_EVENTS = words(
    """war drought flood famine earthquake plague revolt rebellion uprising revolution siege invasion election
    referendum vote crisis disaster strike protest epidemic conflict census survey study report act treaty
    law constitution agreement season final festival games fire merger storm hurricane coup massacre"""
)
_KINDS = PEOPLE | _ANAPHORIC | _EVENTS | _SHELLS | _RELATIONAL | _PARTS_OF_DAYS
_FOR_NAMES = PEOPLE | _ANAPHORIC
_OF_ANOTHER = _FOR_NAMES | _SHELLS | _RELATIONAL
_PHRASE = frozenset((*_NOUNS, *_MODIFIERS))
_OF_FRONTS = ("PRP", "CJS", "AV0")
_UNSCOPED = ("on record", "in memory", "in years", "in decades")
_SERIAL = words("single album episode season series volume part chapter issue edition instalment installment")
# "donated her salary from the film to …": to whom the verb gives.
_GIVING = words("donate give sell send present transfer grant pay leave move bring take add lend offer")


def learn(known: Known, reading: Reading) -> None:
    """What one more sentence tells."""
    for token in reading.sentence.tokens:
        if token.tag == "NP0":
            known.names.add(token.text)
        if token.tag in _NOUNS:
            known.nouns.add(token.lemma.lower())


def unexplained(reading: Reading, lower: Sequence[str], known: Known) -> list[Token]:
    """The heads of such noun phrases. In a text about the day a noun that was never named may still be
    one the reader knows of, but not in its first sentence; in one that explains, only a role is
    ("the president"), or what the sentence begins with."""
    tokens = reading.sentence.tokens
    found = []
    for n, word in enumerate(lower[:-1]):
        if tokens[n].tag != "AT0" or (word != "the" and not _is_of_another(reading, n)):
            continue
        renamed = n > 0 and lower[n - 1] in _NAMING and tokens[n + 1].tag in _NOUNS
        head = n + 1 if renamed else _head(tokens, n + 1)  # "renamed the fort San Mateo"
        if loose := _one_of_a_series(reading, n) or loose_end(reading, n):
            found.append(loose)
            continue
        if head is None or _is_told(reading, n, head) or (not renamed and _is_attributed(reading, head)):
            continue
        noun = tokens[head]
        lemma = noun.lemma.lower()
        if _is_told_before(tokens, lower, n, lemma) or _is_named_within(reading, n, head):
            continue
        described = head > n + 1
        kind = lemma in _KINDS or (lemma in _BARE and not described)
        open_ended = kind or n == 0 or (known.of_the_day and bool(known.nouns))
        if is_named(noun, known) or (open_ended and (kind or n == 0 or not described)):
            found.append(noun)
    return found


def _is_told_before(tokens: Sequence[Token], lower: Sequence[str], n: int, lemma: str) -> bool:
    """ "a Turing machine … the machine": what the sentence itself told of first."""
    for m in range(n):
        if tokens[m].tag not in _NOUNS or tokens[m].lemma.lower() != lemma:
            continue
        begin = m - 1
        while begin >= 0 and tokens[begin].tag in _MODIFIERS:
            begin -= 1
        if begin < 0 or lower[begin] not in ("the", "this", "that", "these", "those"):
            return True
    return False


def _is_named_within(reading: Reading, article: int, head: int) -> bool:
    """ "the West Side of Bremen is the oldest part of the city": the one city that the sentence names before;
    "defeated Bremen in the last minutes of the game": the one that was won."""
    tokens, lemma = reading.sentence.tokens, reading.sentence.tokens[head].lemma.lower()
    if head != article + 1:
        return False
    if lemma in _CONTESTS:
        return any(t.lemma.lower() in _WINNING and t.tag.startswith("VV") for t in tokens[:article])
    named = {m.value for m in reading.mentions if m.value.grain == _GRAINS.get(lemma)}
    before = {m.value for m in reading.mentions if m.last <= article}
    return len(named) == 1 and named <= before


def is_named(noun: Token, known: Known) -> bool:
    """Whether a sentence above speaks of it: then that is the one meant."""
    return noun.lemma.lower() in known.nouns


def is_about_another(noun: Token, known: Known) -> bool:
    """Whether it means what a sentence above told, and does not just go with what is told here: "the
    city", "the speaker", not "the roof" of a house."""
    return noun.lemma.lower() in _OF_ANOTHER | _BARE or is_named(noun, known)


def _head(tokens: Sequence[Token], at: int) -> int | None:
    """The last noun of the phrase behind "the", if it is no name."""
    head = None
    begin = at
    while at < len(tokens) and tokens[at].tag in _PHRASE:
        if tokens[at].tag == "POS" and at > begin and tokens[at - 1].tag in _NOUNS:
            return at - 1  # "the city's mayor" speaks of the city
        if tokens[at].tag == "NP0" and head == begin and _is_front_event(tokens, head):
            break  # "After the war Huber moved"
        if tokens[at].tag in (*_NOUNS, "NP0"):
            head = at
        if tokens[at].tag == "VVD" and head:
            break  # "the drought killed many cattle"
        at += 1
    return head if head is not None and tokens[head].tag in _NOUNS else None


def _is_told(reading: Reading, article: int, head: int) -> bool:
    """Whether the noun by itself, or with the words before it, says enough."""
    tokens = reading.sentence.tokens
    lemma = tokens[head].lemma.lower()
    unique = lemma in _UNIQUE or tokens[head].text.lower() in _UNIQUE
    if (unique and not _is_day_of(tokens, article, head)) or reading.covering(head) is not None:
        return True
    if is_role_of_name(reading, head) or tokens[head].text[:1].isupper():
        return True
    inner = tokens[article + 1 : head]
    if inner and inner[0].lemma.lower() in _NAMES:
        return True
    dated = any(t.text.isdigit() and len(t.text) == 4 for t in inner)
    named = any((t.text[:1].isupper() and not is_calendar(t.text)) or t.tag == "POS" for t in inner)
    named = named or (dated and (lemma not in _EVENTS or _names(reading, 0, len(tokens))))
    ranked = any(t.tag in ("ORD", "AJS") or t.text in ("most", "least") for t in inner)
    return named or (ranked and _scoped(tokens, head)) or (lemma.endswith(_UNIQUE_HEADS) and named)


def _one_of_a_series(reading: Reading, article: int) -> Token | None:
    """'The fourth single "Home" was sold in Norway': of which album, where no name before it tells?"""
    tokens = reading.sentence.tokens
    if article + 4 > len(tokens) or tokens[article + 1].tag != "ORD" or _names(reading, 0, article):
        return None
    head = article + 2 + (tokens[article + 2].tag in ("AJ0", "NN1") and tokens[article + 3].tag in _NOUNS)
    told = tokens[head + 1].tag in ("PRP", "PRF", "TO0", "CJT", "PNQ", "DTQ")
    return None if told or tokens[head].text not in _SERIAL else tokens[head]


def _is_of_another(reading: Reading, article: int) -> bool:
    """ "A recent example is": not "an example of" something."""
    head = _head(reading.sentence.tokens, article + 1)
    return head is not None and reading.sentence.tokens[head].lemma.lower() in _RELATIONAL


def _is_day_of(tokens: Sequence[Token], article: int, head: int) -> bool:
    """ "the opening night": of what? But not "the opening night when …"."""
    bare = head + 1 == len(tokens) or tokens[head + 1].text != "when"
    return tokens[head].lemma.lower() in _PARTS_OF_DAYS and head > article + 1 and bare


def _scoped(tokens: Sequence[Token], head: int) -> bool:
    """Whether it is said of what something is the first or largest; "the worst flood on record" is not."""
    after = tokens[head + 1]
    if " ".join(t.text for t in tokens[head + 1 : head + 3]) in _UNSCOPED:
        return False
    return after.tag in ("PRP", "PRF", "TO0", "CJT", "PNQ", "DTQ", "VVN") or after.text in (",", "ever")


def _is_attributed(reading: Reading, head: int) -> bool:
    """The same, but for "After the war Huber moved", where the name is the subject."""
    tokens = reading.sentence.tokens
    ends = tokens[head + 1].tag == "NP0" or tokens[head + 1].text == ","
    return not (ends and _is_front_event(tokens, head)) and _has_attribute(reading, head)


def _is_front_event(tokens: Sequence[Token], head: int) -> bool:
    """ "Shortly after the war …" in front."""
    front = head > 1 and all(t.tag in _OF_FRONTS for t in tokens[: head - 1])
    return front and tokens[head].lemma.lower() in _EVENTS


def _has_attribute(reading: Reading, head: int) -> bool:
    """Whether a name, "of …", a clause, or a preposition with a name behind it says which one."""
    tokens = reading.sentence.tokens
    if head + 1 >= len(tokens):
        return False
    after = tokens[head + 1]
    if tokens[head].lemma.lower() in _SHELLS and after.tag in ("PRP", "PUN"):
        return after.text in _OF_SHELLS and _names(reading, head + 2, head + 5)
    if (
        after.tag in ("NP0", "PRF", "CJT")
        or reading.covering(head + 1) is not None
        or (after.text in ('"', "“", "‘") and tokens[head + 2].tag != "AT0")
    ):
        return True  # but not 'called the plan "a gamble"'
    if tokens[head].lemma.lower() in _RELATIONAL and after.text == ",":
        return False  # "the successor, the Huber II": of what?
    if (after.tag == "PNQ" and after.text == "that") or _is_half_of_name(reading, head):
        return True
    if after.tag == "PRP":
        lemma = tokens[head].lemma.lower()
        given = after.text == "to" and any(t.lemma.lower() in _GIVING for t in tokens[:head])
        away = (given and lemma in _ANAPHORIC) or (after.text == "from" and lemma in _BARE)
        away = away or (after.text == "by" and lemma in _TREATIES)  # one of several sides
        return not away and _names(reading, head + 2, head + 5)
    if after.tag in ("VVN", "VVG", "TO0", "PNQ", "DTQ"):
        return _names(reading, head + 2, head + 9)
    if (
        after.text == ","
        and head + 2 < len(tokens)
        and tokens[head + 2].tag in ("PNQ", "DTQ", "PRP", "AT0", "NP0")
    ):
        return _names(reading, head + 2, head + 10)
    if after.text == "," and tokens[head + 2].text in _NAMING:
        return tokens[head + 3].text[0].isupper()
    return False


def _is_half_of_name(reading: Reading, head: int) -> bool:
    """ "the label and music company Hubertus"."""
    tokens = reading.sentence.tokens
    if tokens[head + 1].text != "and":
        return False
    end = head + 2
    while end < len(tokens) and tokens[end].tag in ("NN1", "AJ0") and tokens[end].text.islower():
        end += 1
    return end > head + 2 and tokens[end].text[0].isupper()


def _names(reading: Reading, first: int, last: int) -> bool:
    """Whether a name or title stands among these tokens; a date tells when, not which one."""
    tokens = reading.sentence.tokens
    return any(
        tokens[n].tag == "NP0"
        or tokens[n].text in QUOTES
        or ((m := reading.covering(n)) is not None and isinstance(m.value, Named))
        for n in range(first, min(last, len(tokens)))
    )


def stands_for_name(noun: str) -> bool:
    """Whether a noun mostly stands for somebody or something named: "politician", "Dane", "company"."""
    of_people = noun[:1].isupper() or any(found.person for found in english_nouns(noun))
    return of_people or noun.lower() in _FOR_NAMES
