"""Values that the rest of an English sentence hands over, or for which any other would do as well."""

from collections.abc import Callable
from itertools import pairwise

from quizgen.model import Lang
from quizgen.text.english.fields import is_finite
from quizgen.text.english.roles import role_kind
from quizgen.text.english.which import DIRECTIONS
from quizgen.text.english.words import TIME_NOUNS
from quizgen.text.mentions import Mention
from quizgen.text.reading import Reading, last_begins, words
from quizgen.values.amounts import Duration, Money, Quantity
from quizgen.values.dates import Date, Period
from quizgen.values.lexicon import nationality_of
from quizgen.values.names import Named, Organisation, Person, Place, Quotation
from quizgen.values.numbers import Number, Percent

_NOUNS = ("NN0", "NN1", "NN2")
_STEM = 4  # letters that a country and its adjective share
_COMPASS = words("north south east west northern southern eastern western central new united saint")
# Adjectives that share less with their country.
_ADJECTIVES = {
    "spain": "spanish", "france": "french", "poland": "polish", "ireland": "irish", "wales": "welsh",
    "sweden": "swedish", "denmark": "danish", "iraq": "iraqi", "oman": "omani", "greece": "greek",
    "netherlands": "dutch", "cyprus": "cypriot", "switzerland": "swiss", "peru": "peruvian",
}  # fmt: skip
_JUDGED = words("considered regarded known seen treated called thought viewed defined referred")
_METHODS = words(
    "sample analyse analyze examine survey interview exhume sequence swab excavate dissect genotype"
)
_FIGURES = (Number, Percent, Money, Quantity, Duration)
_ANYTHING = words("anything everything nothing anyone everyone")
_OF_POLLS = ("margin of error", "confidence interval", "sampling error")
_BEGINS = (".", ":", '"', "“", "‘", "'")
_BARE = words("after before since until till by")


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


def _is_bare_bound(reading: Reading, mention: Mention) -> bool:
    """ "had difficulties after 1998": any year would do."""
    value, tokens = mention.value, reading.sentence.tokens
    if not isinstance(value, Date) or value.grain != "date:year" or not mention.first:
        return False
    before = tokens[mention.first - 1].text.lower()
    if before not in _BARE or any(
        isinstance(m.value, Date | Period) for m in reading.mentions if m is not mention
    ):
        return False
    perfect = any(
        t.tag in ("VHZ", "VHB", "XX0") or (t.tag == "VHD" and tokens[n + 1].tag in ("VVN", "VBN", "AV0"))
        for n, t in enumerate(tokens[: mention.first])
    )
    return not perfect


def _is_where_judged(reading: Reading, mention: Mention) -> bool:
    """ "Hubertus Street in Bremen is considered …": the place only says which one."""
    tokens = reading.sentence.tokens
    if not isinstance(mention.value, Place) or not mention.first or mention.last + 1 >= len(tokens):
        return False
    verb, after = tokens[mention.last], {t.text.lower() for t in tokens[mention.last + 1 : mention.last + 4]}
    first = mention.first - (tokens[mention.first - 1].tag == "AT0")
    inside = tokens[first - 1].text.lower() in ("in", "of", "at")
    return inside and verb.tag in ("VBZ", "VBB", "VBD") and bool(after & _JUDGED)


def _is_of_method(reading: Reading, mention: Mention) -> bool:
    """ "examined 25 bodies": what a study used."""
    used = any(t.lemma.lower() in _METHODS for t in reading.sentence.tokens)
    return isinstance(mention.value, Number) and used


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
    best = any(tokens[n].tag in ("AJS", "ORD", "CRD") or tokens[n].text in _SINGLE for n in rest)
    return bool(wide) and not named and not best


def _is_where_not(reading: Reading, mention: Mention) -> bool:
    """ "In Europe, the war is not given a name.": neither may it be elsewhere."""
    tokens = reading.sentence.tokens
    opens = mention.first == 1 and tokens[0].text == "In" and isinstance(mention.value, Place)
    return opens and any(t.tag == "XX0" or t.text == "never" for t in tokens)


def _is_full_of_figures(reading: Reading, mention: Mention) -> bool:
    """ "The rate from 2000 to 2005 (22,392 km2) was 18% higher than before (19,018 km2)."."""
    words = [t.text for t in reading.sentence.tokens]
    figures = sum(word == "(" and words[n + 1][:1].isdigit() for n, word in enumerate(words[:-1]))
    return figures > 1 and not isinstance(mention.value, Named)


def _is_half_a_duration(reading: Reading, mention: Mention) -> bool:
    """ "15 days and 22 hours"."""
    if not isinstance(mention.value, Duration):
        return False
    words = [t.text.lower() for t in reading.sentence.tokens]
    first, last = mention.first, mention.last
    before = first > 2 and words[first - 1] == "and" and _is_time(reading, first - 2)
    return before or (words[last : last + 1] == ["and"] and _is_time(reading, last + 2))


def _is_named_by_measure(reading: Reading, mention: Mention) -> bool:
    """ "won the 100 metres": the name of a contest."""
    tokens = reading.sentence.tokens
    before = tokens[mention.first - 1].text.lower() if mention.first else ""
    after = tokens[mention.last].text.lower() if mention.last < len(tokens) else ""
    return isinstance(mention.value, Quantity) and before == "the" and after not in ("of", "between", "from")


def _is_when_still(reading: Reading, mention: Mention) -> bool:
    """ "were still missing on Friday": and on other days, too."""
    tokens = reading.sentence.tokens[: mention.first]
    still = any(t.text == "still" and tokens[n - 1].tag.startswith("VB") for n, t in enumerate(tokens) if n)
    return still and isinstance(mention.value, Date)


def _is_time(reading: Reading, at: int) -> bool:
    tokens = reading.sentence.tokens
    counted = 0 < at < len(tokens) and tokens[at - 1].tag == "CRD"
    return counted and tokens[at].text.lower() in TIME_NOUNS


def _is_bound_of_best(reading: Reading, mention: Mention) -> bool:
    """ "only one storm since 1871", "the highest since 1992": so it was since any later year."""
    tokens, first = reading.sentence.tokens, mention.first
    if not isinstance(mention.value, Date) or not first or tokens[first - 1].text.lower() != "since":
        return False
    return any(t.tag in ("AJS", "XX0") or t.text.lower() in _SINGLE for t in tokens[:first])


_SINGLE = words("only first never most least record")


def _is_of_count(reading: Reading, mention: Mention) -> bool:
    """ "had a population of 10,039 in 2021": the year that a figure is of."""
    if not isinstance(mention.value, Date) or mention.value.grain != "date:year":
        return False
    tokens = reading.sentence.tokens
    at = next((n for n, t in enumerate(tokens) if t.lemma.lower() in ("population", "census")), None)
    counted = any(isinstance(m.value, Number) for m in reading.mentions)
    moved = any(t.lemma.lower() in _MOVES for t in tokens)
    return at is not None and counted and not moved


_MOVES = words(
    """grow rise fall reach double triple decline drop increase decrease shrink exceed peak die kill pass
    surpass top"""
)


def _is_whole_sentence(reading: Reading, mention: Mention) -> bool:
    """ "That surprised us": nothing tells what of it is asked."""
    inside = reading.sentence.tokens[mention.first : mention.last]
    return isinstance(mention.value, Quotation) and any(map(is_finite, inside))


def _lacks_noun(reading: Reading, mention: Mention) -> bool:
    """ "won only five": of what?"""
    tokens = reading.sentence.tokens
    only = mention.first > 0 and tokens[mention.first - 1].text.lower() in ("only", "just")
    ends = mention.last < len(tokens) and tokens[mention.last].text in (".", ",", ";")
    return isinstance(mention.value, Number) and only and ends


def _is_beyond_any(reading: Reading, mention: Mention) -> bool:
    """ "Anything beyond 70 seconds would do": a bound of what is not told."""
    before = [t.text.lower() for t in reading.sentence.tokens[max(mention.first - 4, 0) : mention.first]]
    return isinstance(mention.value, _FIGURES) and not _ANYTHING.isdisjoint(before)


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


def _is_rest_of_name(reading: Reading, mention: Mention) -> bool:
    """ "its Memory of the | World Programme", "the Society for | Rural Crafts", "the novel The | Mill",
    "the People's | Guard"."""
    tokens = reading.sentence.tokens
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
    before = tokens[of - 1] if of > 1 and tokens[of].text in ("of", "for") else None
    return (
        before is not None
        and before.text[0].isupper()
        and before.tag in ("NN1", "NN2")
        and (tokens[of].text == "for" or role_kind(before.text) is None)
    )


def _is_loose_time(reading: Reading, mention: Mention) -> bool:
    """ "in 1773 or earlier": no certain year."""
    tokens = reading.sentence.tokens
    ahead = [t.text.lower() for t in tokens[mention.last : mention.last + 2]]
    return isinstance(mention.value, Date) and ahead in (["or", "earlier"], ["or", "later"], ["or", "before"])


def _is_of_poll(reading: Reading, mention: Mention) -> bool:
    """ "The margin of error is 2 points": how it was found out, not what."""
    said = " ".join(t.text.lower() for t in reading.sentence.tokens)
    return isinstance(mention.value, _FIGURES) and any(words in said for words in _OF_POLLS)


def _is_bare_day(reading: Reading, mention: Mention) -> bool:
    """ "since its debut June 3, 1998": no words before it tell that a time is asked for."""
    before = reading.sentence.tokens[mention.first - 1].tag if mention.first else ""
    return mention.value.grain == "date:day" and before in _NOUNS


def _is_until_now(reading: Reading, mention: Mention) -> bool:
    """ "has been open for two years": on which day?"""
    perfect = any(t.tag in ("VHZ", "VHB") for t in reading.sentence.tokens[: mention.first])
    dated = any(isinstance(m.value, Date | Period) for m in reading.mentions)
    return isinstance(mention.value, Duration) and perfect and not dated


def _is_included(reading: Reading, mention: Mention) -> bool:
    """ "The group includes Norway, …": one of more."""
    tokens = reading.sentence.tokens[: mention.first]
    included = any(t.lemma.lower() == "include" and is_finite(t) for t in tokens)
    return included and isinstance(mention.value, Named)


def _is_way_off(reading: Reading, mention: Mention) -> bool:
    """ "nine miles west of Bremen": how far from somewhere, by the way."""
    ahead = [t.text.lower() for t in reading.sentence.tokens[mention.last : mention.last + 2]]
    way = ahead[0] in _COMPASS or ahead[0] in DIRECTIONS if ahead else False
    return isinstance(mention.value, Quantity) and ahead[1:] == ["of"] and way


def _is_any_place(reading: Reading, mention: Mention) -> bool:
    """ "Norway is listed among the worst offenders": others may be, where nothing tells when, or that it is
    the first or only one."""
    if not isinstance(mention.value, Place) or mention.value.kind not in _ACTING:
        return False
    leads = all(t.tag == "AT0" for t in reading.sentence.tokens[last_begins(reading) : mention.first])
    return leads and not _is_certain(reading, mention)


_ACTING = ("country", "city", "us-state", "german-state")


def _is_government(reading: Reading, mention: Mention) -> bool:
    """ "supported Bremen", "Bremen denied the report": a city that stands for those who rule from it."""
    if not isinstance(mention.value, Place) or mention.value.kind != "city":
        return False
    tokens, first, last = reading.sentence.tokens, mention.first, mention.last
    near = (*tokens[max(first - 1, 0) : first], *tokens[last : last + 2])
    return any(t.lemma.lower() in _POLITICAL and t.tag.startswith("VV") for t in near)


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
        and (tokens[n].tag in ("AJS", "ORD") or tokens[n].text.lower() in _SINGLE)
        for n in range(subject.last + 2, len(tokens))
    )


OPEN_GAPS: tuple[tuple[Callable[[Reading, Mention], bool], str], ...] = (
    (_is_in_acronym, "its initials stand in the sentence"),
    (_is_in_adjective, "an adjective of its name stands in the sentence"),
    (_is_bound_of_best, "so it was since any later year"),
    (_is_bare_bound, "a year that bounds no certain time"),
    (_is_where_judged, "a place of what is spoken of"),
    (_is_of_method, "a number of a study's method"),
    (_is_alone, "nothing else in it has a name or time"),
    (_is_thin, "many names would do"),
    (_is_where_not, "a place where something is not so"),
    (_is_full_of_figures, "one figure of many"),
    (_is_when_still, "a time at which it was still so"),
    (_is_named_by_measure, "a measure that is a name"),
    (_is_half_a_duration, "part of a duration"),
    (_is_whole_sentence, "a whole sentence that somebody said"),
    (_lacks_noun, "a count of what is not told"),
    (_is_beyond_any, "a bound of what is not told"),
    (_is_end_of_range, "one end of a range of places"),
    (_is_half_of_seat, "half of a name"),
    (_is_rest_of_name, "half of a name"),
    (_is_loose_time, "a time that is not certain"),
    (_is_of_poll, "a number of a study's method"),
    (_is_of_count, "the year of a count"),
    (_is_bare_day, "a day without its preposition"),
    (_is_until_now, "a time that runs until the day of writing"),
    (_is_included, "one name of several"),
    (_is_way_off, "how far it is from somewhere"),
    (_is_any_place, "a place of several that do so"),
    (_is_government, "a city that stands for a government"),
    (_is_member, "one of several who did so"),
)
