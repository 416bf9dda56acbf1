"""English pronouns that nothing in their own sentence explains."""

from collections.abc import Sequence

from quizgen.text.english.fields import is_finite
from quizgen.text.given_names import given_name
from quizgen.text.mentions import Mention
from quizgen.text.reading import Reading, words
from quizgen.text.tokens import Token
from quizgen.values.lexicon import english_nouns
from quizgen.values.names import Named, Organisation, Person

_MALE = words("he him his himself")
_FEMALE = words("she her hers herself")
_OF_PERSONS = _MALE | _FEMALE
_MANY = words("they them their theirs themselves")
PERSONAL = words("he him she her it they them himself herself itself themselves")
POSSESSIVE = words("his her hers its their theirs")
REFLEXIVE = words("himself herself itself themselves")
_PRONOUNS = PERSONAL | POSSESSIVE
PEOPLE = words(
    """man woman king queen emperor empress president minister chancellor leader mayor governor senator bishop
    pope priest general commander officer soldier doctor scientist researcher professor teacher student author
    writer poet painter artist singer actor actress musician composer player coach director chairman founder
    owner worker farmer lawyer judge prince princess duke count son daughter father mother brother sister wife
    husband friend boy girl child philosopher engineer inventor historian explorer physician wizard spokesman
    spokeswoman captain secretary pontiff"""
)
_TITLES = {
    **dict.fromkeys(
        words("Mr Mr. Sir Lord King Prince Duke Emperor Pope Father Brother Count Baron Herr"), "male"
    ),
    **dict.fromkeys(
        words("Mrs Mrs. Ms Ms. Miss Lady Queen Princess Duchess Empress Dame Sister Countess"), "female"
    ),
}
_NOUNS = ("NN0", "NN1", "NN2", "NP0")
_CLAUSE = ("CJC", "CJS", "CJT", "PNQ", "DTQ", "AVQ")


def open_pronouns(reading: Reading, lower: Sequence[str]) -> list[int]:
    """Pronouns that nothing in their sentence explains."""
    tokens = reading.sentence.tokens
    return [
        n
        for n, word in enumerate(lower)
        if tokens[n].tag in ("PNP", "DPS", "PNX")
        and word in _PRONOUNS
        and not is_expletive(reading, lower, n)
        and not _explained(reading, lower, n)
    ]


_JUDGING = words("make find consider think deem feel believe")


def is_expletive(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """ "It is known that …", "it was possible to …", "made it easier to …"."""
    tokens = reading.sentence.tokens
    if lower[index] != "it" or index + 2 >= len(tokens):
        return False
    if index and tokens[index - 1].lemma.lower() in _JUDGING and tokens[index + 1].tag in ("AJ0", "AJC"):
        return any(t.tag in ("CJT", "TO0") for t in tokens[index + 2 : index + 6])
    if not is_finite(tokens[index + 1]):
        return False
    if _is_cleft(tokens, lower, index):
        return True
    ahead = tokens[index + 2 : index + 9]
    predicate = any(t.tag in ("AJ0", "AJC", "VVN") for t in ahead[:3])
    return predicate and any(t.tag in ("CJT", "TO0") for t in ahead)


def _is_cleft(tokens: Sequence[Token], lower: Sequence[str], index: int) -> bool:
    """ "It was not until 1998 that …", "It was Anna Meier who …"."""
    if tokens[index + 1].lemma != "be":
        return False
    ahead = lower[index + 2 : index + 12]
    named = tokens[index + 2].tag == "NP0" and "who" in ahead
    return named or ("that" in ahead and (ahead[:2] == ["not", "until"] or ahead[:1] in (["in"], ["only"])))


def _explained(reading: Reading, lower: Sequence[str], index: int) -> bool:
    word = lower[index]
    if word in REFLEXIVE:
        return index > 0  # "the firm itself": what the clause is about
    if word in _OF_PERSONS:
        return _person_named(reading, lower, index)
    if word in _MANY:
        return _is_many_before(reading, lower, index)
    return _thing_before(reading, index)


def _person_named(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """Whether one person that fits stands before it, or right behind as in "In his speech, Huber said"."""
    fits = "male" if lower[index] in _MALE else "female"
    named = [m for m in reading.mentions if isinstance(m.value, Person)]
    before = [m for m in named if m.last <= index]
    possible = [m for m in before if gender(reading, m) in (fits, None)]
    if possible:
        if lower[index] in POSSESSIVE and all(_is_beside_subject(reading, m, index) for m in possible):
            return False
        near = [m for m in possible if m.first >= _clause_begins(reading, lower, index)]
        alone = len({m.value for m in possible}) == 1 or len({m.value for m in near}) == 1
        return alone and not _roles(reading, 0, index)
    if before:
        return False
    tokens = reading.sentence.tokens
    roles = _roles(reading, 0, index)
    if len(roles) == 1 and not named:
        return True
    object_ = tokens[index].tag == "PNP" and lower[index] not in ("he", "she")
    if not roles and not object_ and len(_unknown_names(reading, index)) == 1:
        return True
    comma = next((n for n in range(index, len(tokens)) if tokens[n].text == ","), None)
    behind = [m for m in named if comma is not None and m.first == comma + 1]
    return lower[index] in POSSESSIVE and tokens[0].tag in ("PRP", "CJS", "VVG") and bool(behind)


def _is_beside_subject(reading: Reading, mention: Mention, index: int) -> bool:
    """ "A visit to Norway with Meier was one of his best times": not of who only stands in the subject."""
    tokens = reading.sentence.tokens
    first = mention.first - len(mention.role.split())
    ruled = first > 1 and tokens[first - 1].text in ("with", "by") and tokens[0].tag in ("AT0", "NN1", "NN2")
    before = any(map(is_finite, tokens[:first])) or any(t.text == "," for t in tokens[:first])
    clause = any(t.tag in _CLAUSE for t in tokens[mention.last : index])
    return ruled and not before and not clause and any(map(is_finite, tokens[mention.last : index]))


def _clause_begins(reading: Reading, lower: Sequence[str], index: int) -> int:
    """Behind the last ", but" or semicolon: the subject of that clause is who "his" there means."""
    tokens = reading.sentence.tokens
    ends = (n for n in range(index) if lower[n] == ";" or (lower[n] == "but" and tokens[n].tag == "CJC"))
    return max(ends, default=index)


def _unknown_names(reading: Reading, index: int) -> set[str]:
    """Names before a pronoun that no value tells, where they begin the sentence or stand before a verb:
    somebody by the surname."""
    tokens = reading.sentence.tokens
    return {
        tokens[n].text
        for n in range(index)
        if tokens[n].tag == "NP0"
        and reading.covering(n) is None
        and tokens[n + 1].tag not in _NOUNS
        and not _is_ruled(reading, n)
    }


def _roles(reading: Reading, first: int, last: int) -> list[int]:
    """Nouns for people that are no part of a name's role."""
    tokens = reading.sentence.tokens
    return [
        n
        for n in range(first, last)
        if tokens[n].lemma.lower() in PEOPLE
        and reading.covering(n) is None
        and not _before_name(reading, n)
        and not _ends_name(tokens, n)
    ]


def _ends_name(tokens: Sequence[Token], n: int) -> bool:
    """ "Huber's Child": the name of a band or a book."""
    owned = n > 1 and tokens[n - 1].tag == "POS"
    return owned and tokens[n].text[0].isupper() and tokens[n - 2].text[0].isupper()


def _before_name(reading: Reading, index: int) -> bool:
    return any(index < m.first <= index + 4 and isinstance(m.value, Person) for m in reading.mentions)


def _is_many_before(reading: Reading, lower: Sequence[str], index: int) -> bool:
    tokens = reading.sentence.tokens
    plural = any(tokens[n].tag == "NN2" for n in range(index))
    joined = any(
        tokens[n].tag == "CJC" and lower[n] == "and" and tokens[n - 1 - (lower[n - 1] == ",")].tag in _NOUNS
        for n in range(2, index)
    )
    firm = any(isinstance(m.value, Organisation) and m.first <= 1 for m in reading.mentions)
    return plural or joined or (firm and lower[index] == "their")


def _thing_before(reading: Reading, index: int) -> bool:
    """Whether the first noun of the sentence that no preposition rules is a thing."""
    tokens = reading.sentence.tokens
    if tokens[index].tag == "PNP":
        return _subject_before(reading, index)
    for n in range(index):
        mention = reading.covering(n)
        if tokens[n].tag not in _NOUNS or _is_ruled(reading, n) or _time_noun(tokens[n].text):
            continue
        if tokens[n].tag == "NN2" and mention is None:
            continue  # they would have "their"
        if n + 1 < index and tokens[n + 1].tag in _NOUNS:
            continue  # the last noun of its phrase tells
        titled = n > 0 and tokens[n].text[0].isupper() and tokens[n - 1].text[0].isupper()
        person = not titled and _is_person_noun(tokens[n].lemma)  # "Swan Princess" names a thing
        if isinstance(getattr(mention, "value", None), Person) or person:
            return False
        return mention is None or isinstance(mention.value, Named)
    return False


def _is_person_noun(lemma: str) -> bool:
    return lemma.lower() in PEOPLE or any(noun.person for noun in english_nouns(lemma.lower()))


def _subject_before(reading: Reading, index: int) -> bool:
    """Whether another clause before "it" has a thing as its subject, right before its verb."""
    tokens = reading.sentence.tokens
    if _is_resumed(reading, index):
        return True
    for n in range(1, index):
        subject = tokens[n - 1]
        if not is_finite(tokens[n]) or subject.tag not in ("NN1", "NN0", "NP0") or _is_ruled(reading, n - 1):
            continue
        value = getattr(reading.covering(n - 1), "value", None)
        between = any(t.tag in _CLAUSE or t.text in (",", ";") for t in tokens[n:index])
        if between and not isinstance(value, Person):
            return True
    return False


def _is_resumed(reading: Reading, index: int) -> bool:
    """ "The fund, which is old, did not say how much it …": the thing that the sentence begins with."""
    tokens = reading.sentence.tokens
    comma = next((n for n in range(1, index) if tokens[n].text == ","), index)
    if (
        comma + 1 >= index
        or tokens[comma + 1].tag not in ("PNQ", "DTQ")
        or tokens[0].tag not in ("AT0", "NP0")
    ):
        return False
    head = tokens[comma - 1]
    opens = all(t.tag in ("AT0", "AJ0", "NN1", "NN0", "NP0") for t in tokens[:comma])
    value = getattr(reading.covering(comma - 1), "value", None)
    person = isinstance(value, Person) or _is_person_noun(head.lemma)
    between = any(t.tag in _CLAUSE for t in tokens[comma + 2 : index])
    return opens and head.tag in ("NN1", "NN0", "NP0") and not person and between


def _time_noun(text: str) -> bool:
    return text.lower() in ("year", "day", "month", "week", "time", "century", "decade")


def _is_ruled(reading: Reading, index: int) -> bool:
    """Whether a preposition stands before the noun's phrase."""
    tokens = reading.sentence.tokens
    at = index - 1
    while at >= 0 and tokens[at].tag in (
        "AT0",
        "AJ0",
        "DPS",
        "NN1",
        "NP0",
        "CRD",
        "ORD",
        "POS",
        "DT0",
        "NN2",
    ):
        at -= 1
    return at >= 0 and tokens[at].tag in ("PRP", "PRF")


def may_mean(shown: Reading, word: str) -> bool:
    """Whether the sentence just above has the one thing or person that a pronoun can mean."""
    persons = {m.value for m in shown.mentions if isinstance(m.value, Person)}
    if word in _OF_PERSONS:
        return len(persons) == 1
    return not persons and any(t.tag in _NOUNS for t in shown.sentence.tokens)


def gender(reading: Reading, mention: Mention) -> str | None:
    """ "male" or "female", as the title or role before the name or the given name tells."""
    name = mention.value.name.en if isinstance(mention.value, Person) else ""
    for word in (*mention.role.split(), *_before(reading, mention), name.split()[0] if name else ""):
        if word in _TITLES:
            return _TITLES[word]
    return given_name(name.split()[0]) if name else None


def _before(reading: Reading, mention: Mention) -> list[str]:
    return [t.text for t in reading.sentence.tokens[max(mention.first - 1, 0) : mention.first]]
