"""Names that the rest of an English sentence hands over, or for which any other would do as well."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from quizgen.model import Lang
from quizgen.text.english.fields import is_finite
from quizgen.text.english.roles import role_kind
from quizgen.text.english.words import QUOTES, SAYING, SINGLE
from quizgen.text.mentions import Mention
from quizgen.text.reading import Reading, last_begins, words
from quizgen.text.tokens import Token
from quizgen.values.dates import Date, Period
from quizgen.values.known_names import read_name
from quizgen.values.lexicon import nationality_of
from quizgen.values.names import Named, Organisation, Person, Place, Quotation, Term
from quizgen.values.organisations import kind_of_organisation

_NOUNS = ("NN0", "NN1", "NN2")
_STEM = 4  # letters that a country and its adjective share
_COMPASS = words("north south east west northern southern eastern western central new united saint")


# Adjectives that share less with their country.
_ADJECTIVES = {
    "spain": "spanish", "france": "french", "poland": "polish", "ireland": "irish", "wales": "welsh",
    "sweden": "swedish", "denmark": "danish", "iraq": "iraqi", "oman": "omani", "greece": "greek",
    "netherlands": "dutch", "cyprus": "cypriot", "switzerland": "swiss", "peru": "peruvian",
}  # fmt: skip
_SHORTEST, _LONGEST = 2, 6  # letters of an abbreviation
_FOREMOST = words("only first most least")
_NEAR = 8  # tokens behind "including"
_JUDGED = words("considered regarded known seen treated called thought viewed defined referred")
_TELLING = SAYING | words("post tweet")
_BEGINS = (".", ":", '"', "“", "‘", "'")


def _is_in_acronym(reading: Reading, mention: Mention) -> bool:
    """ "MSP" beside "Scottish Parliament"."""
    if not isinstance(mention.value, Named):
        return False
    initials = "".join(w[0] for w in mention.value.say(Lang.EN).replace("-", " ").split() if w[0].isupper())
    if len(initials) < 2:
        return False
    for n, token in enumerate(reading.sentence.tokens):
        short = token.text.removesuffix("s")
        if mention.first <= n < mention.last or not (short.isupper() and short.isalpha() and len(short) > 1):
            continue
        if initials in short or short in initials:
            return True
    return False


def _is_spelled_out(reading: Reading, mention: Mention) -> bool:
    """ "called DART, short for Double Asteroid Redirection Test"."""
    name = mention.value.say(Lang.EN) if isinstance(mention.value, Named) else ""
    initials = "".join(t.text[0] for t in reading.sentence.tokens[mention.last :] if t.text[0].isupper())
    return len(name) > 2 and name.isupper() and name in initials


def _is_unexplained(reading: Reading, mention: Mention) -> bool:
    """ "NPR", where the sentence does not tell what it stands for and it is not widely known."""
    if not isinstance(mention.value, Organisation | Term) or mention.last != mention.first + 1:
        return False
    key = reading.sentence.tokens[mention.first].text
    short = _SHORTEST <= len(key) <= _LONGEST and key.isalpha() and key.isupper()
    known = bool(kind_of_organisation(key)) or read_name(key, Lang.EN) is not None
    quoted = mention.first > 0 and reading.sentence.tokens[mention.first - 1].text in QUOTES
    return short and not (known or quoted or mention in reading.notions)


def _is_in_adjective(reading: Reading, mention: Mention) -> bool:
    """ "South Korean" beside "North Korea", "Scotland" beside "Scottish Parliament"."""
    if isinstance(mention.value, Organisation):
        of = {nationality_of(word, Lang.EN) for word in mention.value.say(Lang.EN).split()}
        return any(isinstance(m.value, Place) and m.value.name.de in of for m in reading.mentions)
    if not isinstance(mention.value, Place):
        return False
    own = {w.lower() for w in mention.value.say(Lang.EN).split() if w.lower() not in _COMPASS}
    others = {
        t.text.lower()
        for n, t in enumerate(reading.sentence.tokens)
        if t.text[:1].isupper() and not mention.first <= n < mention.last
    }
    return any(
        word[:_STEM] == other[:_STEM] or other == _ADJECTIVES.get(word) for word in own for other in others
    )


def _is_where_judged(reading: Reading, mention: Mention) -> bool:
    """ "Hubertus Street in Bremen is considered …": the place only says which one."""
    tokens = reading.sentence.tokens
    if not isinstance(mention.value, Place) or not mention.first or mention.last + 1 >= len(tokens):
        return False
    verb, after = tokens[mention.last], {t.text.lower() for t in tokens[mention.last + 1 : mention.last + 4]}
    first = mention.first - (tokens[mention.first - 1].tag == "AT0")
    inside = tokens[first - 1].text.lower() in ("in", "of", "at")
    return inside and verb.tag in ("VBZ", "VBB", "VBD") and bool(after & _JUDGED)


def _is_alone(reading: Reading, mention: Mention) -> bool:
    """ "A small road for most of its length, Mill Lane is lined with trees.": which of many such?"""
    value, tokens = mention.value, reading.sentence.tokens
    if not (isinstance(value, Place) and value.kind != "country") and value.grain != "term:name":
        return False
    others = [n for n, t in enumerate(tokens) if not mention.first <= n < mention.last]
    told = any(m is not mention and isinstance(m.value, Named | Date | Period) for m in reading.mentions)
    named = any(tokens[n].text[:1].isupper() or tokens[n].text.isdigit() for n in others if n)
    best = any(tokens[n].tag == "AJS" or tokens[n].text in ("first", "only") for n in others)
    best = best or any(tokens[n].text == "most" and tokens[n + 1].tag == "AJ0" for n in others[:-1])
    return not told and not named and not best


def _is_thin(reading: Reading, mention: Mention) -> bool:
    """ "The Iron Age was a time of change in Europe.": so were other times there."""
    tokens = reading.sentence.tokens
    if not isinstance(mention.value, Named) or any(t.tag != "AT0" for t in tokens[: mention.first]):
        return False
    others = [m for m in reading.mentions if m is not mention]
    wide = [m for m in others if isinstance(m.value, Place) and m.value.kind in ("country", "continent")]
    inside = {n for m in wide for n in range(m.first, m.last)}
    rest = [n for n in range(mention.last, len(tokens)) if n not in inside]
    named = len(others) > len(wide) or any(
        not tokens[n].text.islower() for n in rest if tokens[n].text.isalnum()
    )
    best = any(tokens[n].tag in ("AJS", "ORD", "CRD") or tokens[n].text in SINGLE for n in rest)
    return bool(wide) and not named and not best


def _is_bare(reading: Reading, mention: Mention) -> bool:
    """ "The Iron Line serves Bremen and Kiel.", "The Iron Front is a notable feature in the north.": nothing
    but names, or what is said of many, tells what is asked."""
    tokens = reading.sentence.tokens
    if not isinstance(mention.value, Organisation | Term | Place) or isinstance(mention.value, Quotation):
        return False
    if any(t.tag != "AT0" for t in tokens[: mention.first]) or _is_certain(reading, mention):
        return False
    rest = tokens[mention.last :]
    vague = rest[1].text in ("a", "an") and rest[2].text in _VAGUE if len(rest) > 3 else False
    told = sum(is_finite(t) for t in rest) > 1 or any(t.tag in ("CRD", "ORD", "AJS") for t in rest)
    plain = all(t.tag not in _NOUNS or t.text[0].isupper() for t in rest)
    return not told and (plain or (vague and rest[0].lemma == "be"))


_VAGUE = words("significant important notable prominent popular famous well-known major common typical")


def _is_where_not(reading: Reading, mention: Mention) -> bool:
    """ "In Europe, the war is not given a name.": neither may it be elsewhere."""
    tokens = reading.sentence.tokens
    opens = mention.first == 1 and tokens[0].text == "In" and isinstance(mention.value, Place)
    return opens and any(t.tag == "XX0" or t.text == "never" for t in tokens)


def _is_whole_sentence(reading: Reading, mention: Mention) -> bool:
    """ "That surprised us": nothing tells what of it is asked."""
    inside = reading.sentence.tokens[mention.first : mention.last]
    return isinstance(mention.value, Quotation) and any(map(is_finite, inside))


def _is_end_of_range(reading: Reading, mention: Mention) -> bool:
    """ "customers from Florida to Virginia": neither end is what one keeps."""
    ends = [m for m in reading.mentions if isinstance(m.value, Place)]
    return any(mention in (one, other) and _spans(reading, one, other) for one, other in pairwise(ends))


def _spans(reading: Reading, one: Mention, other: Mention) -> bool:
    """Whether "from … to …" behind a noun holds these two."""
    tokens, at = reading.sentence.tokens, one.first
    ruled = at > 1 and tokens[at - 1].text.lower() == "from" and tokens[at - 2].tag in _NOUNS
    return ruled and other.first == one.last + 1 and tokens[one.last].text == "to"


def _is_half_of_seat(reading: Reading, mention: Mention) -> bool:
    """ "the University of California, Berkeley": half a name, or where it is."""
    tokens, last = reading.sentence.tokens, mention.last
    if not isinstance(mention.value, Organisation) or last + 2 >= len(tokens) or tokens[last].text != ",":
        return False
    return tokens[last + 1].tag == "NP0" and tokens[last + 2].tag == "PUN"


def _is_end_of_address(reading: Reading, mention: Mention) -> bool:
    """ "moved to 16 Mill Lane, Leeds, in 1934": what lies in it tells more."""
    tokens, comma = reading.sentence.tokens, mention.first - 1
    if not isinstance(mention.value, Place) or comma < 2 or tokens[comma].text != ",":
        return False
    inner = comma - 1
    while inner and tokens[inner].tag == "NP0":
        inner -= 1
    named = inner < comma - 1 and tokens[inner].tag in ("PRP", "CRD", "NN1") and tokens[inner].text != "by"
    return named and tokens[mention.last].tag == "PUN" and not _is_listed_on(reading, mention)


def _is_listed_on(reading: Reading, mention: Mention) -> bool:
    """ "in Leeds, York, and Hull"."""
    tokens = reading.sentence.tokens
    return any(t.tag == "CJC" for t in tokens[mention.last + 1 : mention.last + 2]) and any(
        m.first in (mention.last + 2, mention.last + 3) and isinstance(m.value, Place)
        for m in reading.mentions
    )


def _is_where_called(reading: Reading, mention: Mention) -> bool:
    """ "In Norway, such schools are called mills.": so they may be elsewhere."""
    tokens = reading.sentence.tokens
    opens = mention.first == 1 and tokens[0].text == "In" and isinstance(mention.value, Place)
    return opens and not _has_year(tokens) and any(t.lemma in _CALLING and t.tag == "VVN" for t in tokens)


def _has_year(tokens: Sequence[Token]) -> bool:
    return any(t.text.isdigit() and len(t.text) == 4 for t in tokens)


def _is_rest_of_name(reading: Reading, mention: Mention) -> bool:
    """ "its Memory of the | World Programme", "the Society for | Rural Crafts", "the novel The | Mill",
    "the People's | Guard", "the State | Council of Norway"."""
    tokens = reading.sentence.tokens
    if _has_front(tokens, mention) or _is_foreign_behind(tokens, mention.last):
        return True
    begun = mention.first > 1 and tokens[mention.first - 1].text == "The"
    if begun and tokens[mention.first - 2].text not in _BEGINS and isinstance(mention.value, Named):
        return True
    if not isinstance(mention.value, Organisation) and mention.value.grain != "term:name":
        return False
    if tokens[mention.first - 1].tag == "POS" and mention.first > 1:
        owner = tokens[mention.first - 2]
        if owner.tag in _NOUNS and owner.text[0].isupper() and reading.covering(mention.first - 2) is None:
            return True
    of = mention.first - 1 - (mention.first > 0 and tokens[mention.first - 1].text == "the")
    before = tokens[of - 1] if of > 1 and tokens[of].text in ("of", "for", "on") else None
    return (
        before is not None
        and before.text[0].isupper()
        and before.tag in ("NN1", "NN2")
        and (tokens[of].text != "of" or role_kind(before.text) is None)
    )


def _is_foreign_behind(tokens: Sequence[Token], last: int) -> bool:
    """ "Gaudium | in terris"."""
    return [t.tag for t in tokens[last : last + 2]] == ["UNC", "UNC"] and tokens[last].text.islower()


def _has_front(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether a word with a capital stands before a name that begins with a common noun and "of"."""
    n, size = mention.first - 1, mention.last - mention.first
    if n < 1 or size < 3 or mention.role or not isinstance(mention.value, Named):
        return False
    common = tokens[mention.first].tag in _NOUNS and tokens[mention.first + 1].text == "of"
    return common and tokens[n].text.istitle() and tokens[n].tag in ("NN1", "AJ0", "NP0")


def _is_included(reading: Reading, mention: Mention) -> bool:
    """ "The group includes Norway, …", "including two of Norway": one of more."""
    tokens = reading.sentence.tokens[: mention.first]
    included = any(
        (t.lemma.lower() == "include" and is_finite(t))
        or (t.text == "including" and n > mention.first - _NEAR)
        for n, t in enumerate(tokens)
    )
    return included and isinstance(mention.value, Named)


def _is_any_place(reading: Reading, mention: Mention) -> bool:
    """ "Norway is listed among the worst offenders": others may be, where nothing tells when, or that it is
    the first or only one."""
    if not isinstance(mention.value, Place) or mention.value.kind not in _ACTING:
        return False
    leads = all(t.tag == "AT0" for t in reading.sentence.tokens[last_begins(reading) : mention.first])
    return leads and not _is_certain(reading, mention)


_ACTING = ("country", "city", "us-state", "german-state")


def _is_government(reading: Reading, mention: Mention) -> bool:
    """ "supported Bremen", "Bremen denied the report": a city that stands for those who rule from it, or
    somebody of its name: "Bremen resigned"."""
    if not isinstance(mention.value, Place) or mention.value.kind != "city":
        return False
    tokens, first, last = reading.sentence.tokens, mention.first, mention.last
    near = (*tokens[max(first - 1, 0) : first], *tokens[last : last + 2])
    ruling = any(t.lemma.lower() in _POLITICAL and t.tag.startswith("VV") for t in near)
    return ruling or any(t.lemma.lower() in _OF_PERSONS for t in tokens[last : last + 1])


# Only persons do.
_OF_PERSONS = words("resign abdicate die marry remarry divorce retire write graduate emigrate")
_POLITICAL = words(
    """accuse allege announce back blame condemn criticise criticize declare demand denounce deny insist order
    pledge press promise propose protest recognise recognize refuse reject respond retaliate sanction say
    sign support threaten urge vow warn"""
)


def _is_member(reading: Reading, mention: Mention) -> bool:
    """ "Huber played for the club": others did, too, where nothing tells when or as what."""
    if not isinstance(mention.value, Person) or _is_certain(reading, mention):
        return False
    tokens = reading.sentence.tokens
    verb = next((n for n, t in enumerate(tokens[:-1]) if is_finite(t)), 0)
    joined = tokens[verb].lemma.lower() in _JOINING and tokens[verb + 1].tag == "PRP"
    return joined and mention.first < verb and all(t.tag != "CJS" for t in tokens)


def _is_winner_of_one(reading: Reading, mention: Mention) -> bool:
    """ "The series Huber won an award in 1998": so did others."""
    tokens = reading.sentence.tokens
    if not isinstance(mention.value, Named) or mention.last + 2 >= len(tokens):
        return False
    verb, object_ = tokens[mention.last], tokens[mention.last + 1]
    return verb.lemma.lower() in _WINNING and object_.text in ("a", "an", "one")


_WINNING = words("win receive earn get gain")
_CALLING = words("call know term refer name")
_JOINING = words("play study serve work teach live perform train")


def _is_certain(reading: Reading, subject: Mention) -> bool:
    """Whether a sentence tells when, or that its subject is the first, only or best one."""
    tokens = reading.sentence.tokens
    timed = any(
        isinstance(m.value, Date | Period) and m.first > 0 and tokens[m.first - 1].tag == "PRP"
        for m in reading.mentions
    )
    return timed or any(
        tokens[n - 1].text == "the"
        and tokens[n - 2].text not in ("of", "among")
        and (tokens[n].tag in ("AJS", "ORD") or tokens[n].text.lower() in SINGLE)
        for n in range(subject.last + 2, len(tokens))
    )


def _is_described(reading: Reading, mention: Mention) -> bool:
    """ "Huber is an American singer and actress.": who is not?"""
    tokens, last = reading.sentence.tokens, mention.last
    while last < len(tokens) and tokens[last].text == "(":
        last = next((n + 1 for n in range(last, len(tokens)) if tokens[n].text == ")"), len(tokens))
    if not isinstance(mention.value, Person) or last + 1 >= len(tokens):
        return False
    behind = tokens[last + 2 :]
    told = any(m.last > last for m in reading.mentions if m is not mention)
    named = any(t.tag == "NP0" or t.text.isdigit() or t.text in _FOREMOST for t in behind)
    best = any(t.tag in ("AJS", "ORD", "PNQ", "DTQ", "CJT", "CJS") for t in behind)
    is_one = tokens[last].lemma == "be" and tokens[last + 1].text in ("a", "an")
    return is_one and not told and not named and not best


def _is_medium(reading: Reading, mention: Mention) -> bool:
    """Where something was said, or whom a reporter works for: "said on Twitter", "told Sky News"."""
    tokens, first = reading.sentence.tokens, mention.first
    if not isinstance(mention.value, Organisation) or first < 2:
        return False
    told = tokens[first - 1 - (tokens[first - 1].tag == "AT0")].text == "told"
    said = tokens[first - 1].text in ("on", "via") and tokens[first - 2].lemma.lower() in _TELLING
    return told or said


def _is_home(reading: Reading, mention: Mention) -> bool:
    """ "who lives in Station Road": of somebody alive, which nobody keeps."""
    before = [t.text for t in reading.sentence.tokens[max(mention.first - 2, 0) : mention.first]]
    return before in (["lives", "in"], ["live", "in"]) and any(
        isinstance(m.value, Person) for m in reading.mentions
    )


NAME_GAPS: tuple[tuple[Callable[[Reading, Mention], bool], str], ...] = (
    (_is_in_acronym, "its initials stand in the sentence"),
    (_is_spelled_out, "spelled out in the sentence"),
    (_is_unexplained, "an abbreviation that few could spell out"),
    (_is_in_adjective, "an adjective of its name stands in the sentence"),
    (_is_where_judged, "a place of what is spoken of"),
    (_is_alone, "nothing else in it has a name or time"),
    (_is_thin, "many names would do"),
    (_is_bare, "many names would do"),
    (_is_where_not, "a place where something is not so"),
    (_is_whole_sentence, "a whole sentence that somebody said"),
    (_is_end_of_range, "one end of a range of places"),
    (_is_half_of_seat, "half of a name"),
    (_is_rest_of_name, "half of a name"),
    (_is_end_of_address, "the end of an address"),
    (_is_where_called, "a place of several that do so"),
    (_is_included, "one name of several"),
    (_is_any_place, "a place of several that do so"),
    (_is_government, "a city that stands for somebody"),
    (_is_winner_of_one, "one of several who did so"),
    (_is_member, "one of several who did so"),
    (_is_described, "what many others are"),
    (_is_medium, "where it was said"),
    (_is_home, "where somebody lives"),
)
