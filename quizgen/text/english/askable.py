"""Which values of an English statement are worth a question: none that the rest of it gives away, none by
the way, none that only who has the article before them could know."""

import re
from collections.abc import Callable

from quizgen.model import Lang
from quizgen.text.askable import is_anchor, is_nobodys, is_reckoned, is_result, told_beside
from quizgen.text.english.called import BEHIND
from quizgen.text.english.fields import is_finite
from quizgen.text.english.open_figures import FIGURE_GAPS
from quizgen.text.english.open_names import NAME_GAPS
from quizgen.text.english.pronouns import PEOPLE
from quizgen.text.english.rows import begins, is_listed
from quizgen.text.mentions import Mention
from quizgen.text.reading import Reading, words
from quizgen.text.tokens import Token
from quizgen.values.amounts import Duration, Money, Quantity
from quizgen.values.dates import Date, Period
from quizgen.values.names import Named, Organisation, Person, Place, Quotation
from quizgen.values.numbers import Number, Percent
from quizgen.values.ranges import Range

# With "in", "from", "of" behind them a place says which one is meant, not where something happens.
_SEATED = words(
    """ministry council commission department agency museum hospital airport port station stadium firm
    company government university embassy parliament court police authority authorities school schools college
    institute diocese prosecutor exchange cities city countries country parts part border borders laws law
    population people citizens residents inhabitants invasion north south east west centre center coast
    capital king queen president bishop duke count minister mayor governor archbishop side area areas
    region regions war battle treaty bank banks history rest most much town towns state states community
    communities economy areas forces troops"""
)
_NOUNS = ("NN0", "NN1", "NN2")
_COMPASS = words("north south east west northeast northwest southeast southwest")
_YEAR = re.compile(r"1\d{3}|20\d\d")
_HYPHEN = re.compile("[-–/]")
_ROMAN = re.compile(r"[IVX]{1,5}")
_OF_PLACE = re.compile(r"^[A-Z].*(?:an|ese|ish|ch|ic)$")
_SPORT = re.compile(
    r"\b(?:\d{1,3} ?[–-] ?\d{1,3}(?= )|touchdowns?|sacks?|interceptions?|fumbles?|tackles?|"
    r"quarterback|innings|halftime|playoffs?|rebounds?|downs|punts?|end zone|field goals?|kickoffs?)\b"
)
_SEASONS = words("spring summer autumn fall winter")
_ENOUGH, _ENOUGH_FOR_NOTION = 3, 4  # telling nouns, where a name or date counts as two
_DESCRIBED = 5  # tokens
_ROW = 3  # counts
_DATING = words("of by in By In")  # "as of 3 May 2016"
_BEGUN = 7  # letters that give a name away: "reconquer" of "Reconquista"


def why_not(reading: Reading, mention: Mention) -> str | None:
    """Why a value of a statement is not asked for; None if it may be."""
    found = next((reason for applies, reason in _REASONS if applies(reading, mention)), None)
    return found or (None if tells_enough(reading, mention) else "too little said about it")


def tells_enough(reading: Reading, mention: Mention) -> bool:
    """Whether the rest of the sentence says enough to know what is asked; what a thing is called its own
    description tells."""
    verb = next((n for n, t in enumerate(reading.sentence.tokens) if is_finite(t)), 0)
    if mention.value.grain == "term:noun" and verb >= _DESCRIBED:
        return True
    return _told_beside(reading, mention) >= _ENOUGH


def notion_tells(reading: Reading, notion: Mention) -> bool:
    """The same for a notion, which more must lead to."""
    if any(applies(reading, notion) for applies, _ in _REASONS):
        return False
    return _told_beside(reading, notion) >= _ENOUGH_FOR_NOTION


def _told_beside(reading: Reading, mention: Mention) -> int:
    def weigh(token: Token, n: int) -> int:
        return 1 + _is_named(token, n) if token.tag in (*_NOUNS, "NP0") else 0

    return told_beside(reading, mention, weigh)


def _is_named(token: Token, n: int) -> bool:
    return token.tag == "NP0" or (n > 0 and token.text[:1].isupper())


def is_of_nothing(reading: Reading) -> bool:
    """Whether a percentage does not say of what: "come to 2.1 percent."."""
    tokens = reading.sentence.tokens
    for mention in reading.mentions:
        if not isinstance(mention.value, Percent):
            continue
        before = {t.text.lower() for t in tokens[max(mention.first - 3, 0) : mention.first]}
        after = tokens[mention.last].text if mention.last < len(tokens) else "."
        if (
            before & {"at", "with"}
            and after in (".", ",")
            and not any(is_anchor(m.value) for m in reading.mentions)
        ):
            return True
    return False


def _is_shown(reading: Reading, mention: Mention) -> bool:
    """Whether the value is part of another word: "EU" beside "EU-backed"."""
    tokens = reading.sentence.tokens
    key = tokens[mention.last - 1].text
    return mention.last - mention.first == 1 and any(
        key in _HYPHEN.split(token.text) for token in tokens if key in token.text and token.text != key
    )


def _is_possessor(reading: Reading, mention: Mention) -> bool:
    """ "Russia's invasion": no answer that one would give."""
    if not isinstance(mention.value, Named):
        return False
    tokens = reading.sentence.tokens
    following = tokens[mention.last] if mention.last < len(tokens) else None
    last = tokens[mention.last - 1].text
    return last.endswith(("'s", "’s")) or (following is not None and following.tag == "POS")


def _is_modifier(reading: Reading, mention: Mention) -> bool:
    """ "the Rome summit": a name that is an attribute of the noun behind it."""
    tokens = reading.sentence.tokens
    if not isinstance(mention.value, Named) or mention.last >= len(tokens):
        return False
    following = tokens[mention.last]
    if (
        mention.value.grain == "term:name"
        and following.text in BEHIND
        and tokens[mention.first - 1].tag == "AT0"
    ):
        return False
    owner = isinstance(mention.value, Person) and following.tag == "AJ0" and not _ends(tokens, mention.last)
    return (
        following.tag in _NOUNS
        or owner
        or (following.tag == "NP0" and following.text[:1].isupper())
        or following.text == "-"
    )


def _ends(tokens: tuple[Token, ...], adjective: int) -> bool:
    """Whether no noun stands behind an adjective: "made Huber famous."."""
    return adjective + 1 >= len(tokens) or tokens[adjective + 1].tag not in _NOUNS


def _is_attribute(reading: Reading, mention: Mention) -> bool:
    """A place or organisation that only says which one: "the government in Kyiv", "the head of Shell"."""
    unknown = mention.value.grain == "term:name"
    if not isinstance(mention.value, Place | Organisation) and not unknown:
        return False
    tokens = reading.sentence.tokens
    first = begins(tokens, mention)
    if unknown:
        return first > 1 and tokens[first - 1].text == "in" and tokens[first - 2].lemma.lower() in PEOPLE
    if first < 2:
        return False
    preposition, noun = tokens[first - 1], tokens[first - 2]
    if preposition.text == "of" and _ROMAN.fullmatch(noun.text):
        return True
    if preposition.text == "of" and noun.text.lower() in _COMPASS:
        return True
    if noun.tag not in _NOUNS or preposition.tag not in ("PRP", "PRF"):
        return False
    definite = first > 2 and tokens[first - 3].text.lower() == "the" and noun.text.islower()
    if definite and _tells_which(preposition):
        return True
    if preposition.tag == "PRF" or (preposition.text == "in" and _is_in_subject(tokens, first)):
        return True
    seated = noun.text.lower() in _SEATED or noun.lemma.lower() in PEOPLE
    return seated and preposition.text.lower() in ("in", "from", "at", "on")


def _tells_which(preposition: Token) -> bool:
    """ "the deal with Shell": only this tells which one."""
    return preposition.text.lower() in ("with", "between", "against", "behind")


def _is_in_subject(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether nothing but nouns and what belongs to them stands before it: "schools in Norway changed"."""
    return not any(t.tag in ("PUN", "CJS", "PNQ", "DTQ") or is_finite(t) for t in tokens[:at])


def _is_slight(reading: Reading, mention: Mention) -> bool:
    """A small number by the way: "the two clubs", "in the first three games"."""
    tokens = reading.sentence.tokens
    before = tokens[mention.first - 1].text.lower() if mention.first else ""
    if before in ("first", "last", "next", "past", "other", "final", "every"):
        return isinstance(mention.value, Number | Duration)
    if not isinstance(mention.value, Number):
        return False
    if before in ("the", "these", "those", "his", "her", "its", "their", "all"):
        return True
    small = mention.value.digits in ("1", "2")
    return small or before in (
        "number",
        "no.",
        "figure",
        "section",
        "chapter",
        "article",
        "route",
        "part",
        "type",
    )


def _is_one_of_times(reading: Reading, mention: Mention) -> bool:
    """ "1623 and again in 1635": no single answer."""
    tokens = reading.sentence.tokens
    if not isinstance(mention.value, Date | Period):
        return False
    behind = [t.text for t in tokens[max(mention.first - 4, 0) : mention.first]]
    if any(w in ("and", "or", "to", "–") for w in behind) and any(_YEAR.fullmatch(word) for word in behind):
        return True
    ahead = [t.text for t in tokens[mention.last : mention.last + 6]]
    return ahead[:1] in (["and"], ["or"], [","], ["to"], ["–"]) and any(
        _YEAR.fullmatch(word) for word in ahead[1:]
    )


def _is_of_nobody(reading: Reading, mention: Mention) -> bool:
    """A count or share in a sentence without a name or time: of what place and year?"""
    if not isinstance(mention.value, Number | Range | Percent | Money):
        return False
    if any(isinstance(m.value, Named | Date | Period) for m in reading.mentions if m is not mention):
        return False
    return not any(
        (n > 0 and token.tag == "NP0") or (n > 0 and token.tag == "AJ0" and _OF_PLACE.search(token.text))
        for n, token in enumerate(reading.sentence.tokens)
        if reading.covering(n) is None
    )


def _is_which_one(reading: Reading, mention: Mention) -> bool:
    """ "the 2010 drought", "the Confession of 1559", not "the summer of 1559": a year that says which."""
    if not isinstance(mention.value, Date | Period):
        return False
    tokens = reading.sentence.tokens
    before = tokens[mention.first - 1] if mention.first else None
    after = tokens[mention.last] if mention.last < len(tokens) else None
    named = after is not None and after.tag in ("NN1", "NN2", "AJ0") and before is not None
    inside = named and before is not None and before.tag in ("AT0", "DPS", "AJ0", "DT0", "POS")
    season = mention.first > 1 and tokens[mention.first - 2].text.lower() in _SEASONS
    of = before is not None and before.text == "of" and isinstance(mention.value, Date) and not season
    return inside or (of and mention.value.grain != "date:day")


def _is_result(reading: Reading, mention: Mention) -> bool:
    """A score or rank without the day or year of the match."""
    return is_result(reading, mention, _SPORT)


def _is_share_of_nothing(reading: Reading, mention: Mention) -> bool:
    """ "nearly three-quarters were killed": of whom?"""
    tokens = reading.sentence.tokens
    after = tokens[mention.last].text if mention.last < len(tokens) else ""
    return mention.value.grain == "term:fraction" and after != "of"


def _is_until_now(reading: Reading, mention: Mention) -> bool:
    """ "has sold 4,400 books": until a day that the sentence does not tell."""
    if not isinstance(mention.value, Number | Money | Percent):
        return False
    tokens = reading.sentence.tokens
    verb = next((n for n in reversed(range(mention.first)) if is_finite(tokens[n])), None)
    if verb is None or tokens[verb].tag not in ("VHZ", "VHB"):
        return False
    done = any(t.tag in ("VVN", "VBN") for t in tokens[verb + 1 : verb + 4])
    dated = any(
        _YEAR.fullmatch(t.text)
        and not _DATING.isdisjoint(before.text for before in tokens[max(n - 4, 0) : n])
        for n, t in enumerate(tokens)
    )
    issued = any(m.first == m.last and isinstance(m.value, Date) for m in reading.mentions)
    return done and not dated and not issued


def _is_further_count(reading: Reading, mention: Mention) -> bool:
    """ "105 wins, 12 losses, and five ties": of a row of counts the first tells most."""
    if not isinstance(mention.value, Number):
        return False
    counts = [m for m in reading.mentions if isinstance(m.value, Number)]
    at = counts.index(mention) if mention in counts else 0
    before = counts[at - 1] if at else None
    if before is None or len(counts) < _ROW:
        return False
    between = [t.tag for t in reading.sentence.tokens[before.last : mention.first]]
    return between[-1:] in (["PUN"], ["CJC"]) and not any(tag[0] == "V" for tag in between)


def _is_aside(reading: Reading, mention: Mention) -> bool:
    """In brackets, or said once more in the brackets behind it: "73 miles (117 km)"."""
    tokens = reading.sentence.tokens
    before = [token.text for token in tokens[: mention.first]]
    if before.count("(") > before.count(")"):
        return True
    if mention.last >= len(tokens) - 1 or tokens[mention.last].text != "(":
        return False
    again = tokens[mention.last + 1].tag == "NP0" and isinstance(mention.value, Person)
    return again or isinstance(mention.value, Money | Percent | Number | Range | Quantity | Period)


def _is_in_title(reading: Reading, mention: Mention) -> bool:
    """Within quotation marks, and not all of what they hold."""
    tokens = reading.sentence.tokens
    opened = sum(t.text in '"“”' for t in tokens[: mention.first])
    if opened % 2 == 0 or isinstance(mention.value, Quotation):
        return False
    return tokens[mention.first - 1].text not in '"“' or tokens[mention.last].text not in '"”'


def _is_told_in_key(reading: Reading, mention: Mention) -> bool:
    """Whether the name's own words stand elsewhere in the sentence."""
    if not isinstance(mention.value, Named):
        return False
    tokens = reading.sentence.tokens
    own = {t.text for t in tokens[mention.first : mention.last] if len(t.text) > 3 and t.text[0].isupper()}
    said = mention.value.say(Lang.EN).split()
    own |= {w for w in said if len(w) > 3 and w[0].isupper()}
    begun = {word[:_BEGUN].lower() for word in own if len(word) >= _BEGUN}
    return any(
        t.text in own or t.text[:_BEGUN].lower() in begun
        for n, t in enumerate(tokens)
        if not mention.first <= n < mention.last
    )


_REASONS: tuple[tuple[Callable[[Reading, Mention], bool], str], ...] = (
    (_is_shown, "part of another word of the sentence"),
    (_is_possessor, "a name in the genitive"),
    (_is_modifier, "part of another name or noun"),
    (is_listed, "one name of several"),
    (_is_attribute, "an attribute"),
    (_is_slight, "a small number by the way"),
    (_is_one_of_times, "one time of several"),
    (_is_which_one, "a year that says which one"),
    (_is_of_nobody, "a number without a name or time beside it"),
    (is_reckoned, "follows from its beginning and end"),
    (_is_result, "a result without its date"),
    (_is_share_of_nothing, "a share that does not say of what"),
    (is_nobodys, "nobody is named who said it"),
    (_is_until_now, "a count until a day that it does not tell"),
    (_is_further_count, "one count of several"),
    (_is_aside, "in brackets"),
    (_is_in_title, "part of words in quotation marks"),
    (_is_told_in_key, "told by other words of the sentence"),
    *NAME_GAPS,
    *FIGURE_GAPS,
)
