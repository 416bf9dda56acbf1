"""When "sie", "ihn" or "ihre" is what a German article is about."""

from collections.abc import Callable, Sequence

from quizgen.text.discourse import Centre
from quizgen.text.german.centres import clause_at, find_centres
from quizgen.text.german.fields import finite_is_plural
from quizgen.text.german.parts import find_parts
from quizgen.text.german.repair import repaired
from quizgen.text.given_names import given_name
from quizgen.text.reading import Reading
from quizgen.text.tokens import Token
from quizgen.text.topics import Topic, begins_with_title, just_above
from quizgen.values.names import Person

Called = Callable[[Sequence[Reading], Reading, str], bool]  # whether a noun of a sentence is the topic
_GENDERS = {"er": "m", "ihn": "m", "ihm": "mn", "sie": "f", "ihr": "f", "es": "n"}
_ARTICLES = {"Der": "m", "Die": "f", "Das": "n"}
_SEX = {"male": "m", "female": "f"}
_FARTHEST = 2  # sentences that may go on with a pronoun


def means_topic(
    topic: Topic,
    readings: Sequence[Reading],
    reading: Reading,
    word: str,
    called: Called,
    farthest: int = _FARTHEST,
) -> bool:
    """Whether the one such pronoun of a sentence means what the sentence before tells of, if that is the
    topic; `readings` are the sentences before."""
    tokens = repaired(reading.sentence)
    places = [
        n for n, t in enumerate(tokens) if t.text.lower() == word.lower() and t.tag in ("PPER", "PPOSAT")
    ]
    above = next(iter(just_above(readings, reading)), None)
    if len(places) != 1 or above is None:
        return False
    at = places[0]
    subject = _is_subject(tokens, at)
    genders = _genders(tokens, at, subject)
    told = _centres(topic, above)
    own = _topic_centre(topic, readings[:-1], above, told, called, genders, farthest)
    if own is None or not own.genders & genders:
        return False
    others = [c for c in told if c.key != own.key and c.genders & genders and not (subject and c.oblique)]
    clause = clause_at(tokens, tuple(find_parts(tokens)), at)
    possessive = tokens[at].tag == "PPOSAT"
    before = [
        c
        for c in _centres(topic, reading)
        if c.at < at and c.genders & genders and (possessive or c.clause != clause)
    ]
    return not others and not before


def _topic_centre(
    topic: Topic,
    readings: Sequence[Reading],
    above: Reading,
    told: Sequence[Centre],
    called: Called,
    genders: frozenset[str],
    farthest: int,
) -> Centre | None:
    """The topic as what a sentence tells of: by its name or noun, or a pronoun for it as the subject."""
    tokens = above.sentence.tokens
    if isinstance(topic.value, Person):
        sex = _SEX.get(given_name(topic.value.name.de.split()[0]) or "")
        own = any(m.first == 0 and m.value == topic.value for m in above.mentions)
        return Centre("topic", 0, 0, frozenset(sex)) if own and sex else None
    begins = begins_with_title(tokens, topic.title.split())
    title = _title_gender(topic, [*readings, above])
    for centre in told:
        named = centre.at < begins
        noun = (
            not named and (not title or title in genders) and called(readings, above, tokens[centre.at].lemma)
        )
        if centre.subject is not False and (named or noun):
            return centre
    first = tokens[0].text.lower()
    goes_on = farthest and first in ("er", "sie", "es") and "FIN" in tokens[1].tag
    if goes_on and means_topic(topic, readings, above, first, called, farthest - 1):
        return Centre("topic", 0, 0, genders & frozenset(_GENDERS[first]))
    return None


def _title_gender(topic: Topic, readings: Sequence[Reading]) -> str:
    """ "f" of "Die Ilm": it is not "er", though it is a "Fluss"."""
    title = topic.title.split()
    firsts = (r.sentence.tokens[0].text for r in readings if begins_with_title(r.sentence.tokens[1:], title))
    return next((_ARTICLES[first] for first in firsts if first in _ARTICLES), "")


def _centres(topic: Topic, reading: Reading) -> Sequence[Centre]:
    tokens = repaired(reading.sentence)
    return find_centres(reading, tokens, tuple(find_parts(tokens)), {}, frozenset(topic.title.split()))


def _is_subject(tokens: Sequence[Token], at: int) -> bool:
    """Whether it stands beside the finite verb, as "er" and what may be a nominative do."""
    near = [tokens[n] for n in (at - 1, at + 1) if 0 <= n < len(tokens)]
    return tokens[at].text.lower() in ("er", "sie", "es") and any("FIN" in t.tag for t in near)


def _genders(tokens: Sequence[Token], at: int, subject: bool) -> frozenset[str]:
    word = tokens[at].text.lower()
    if tokens[at].tag == "PPOSAT":
        return frozenset("mn" if word.startswith("sein") else "fp")
    if word == "sie":
        verb = next(
            (t for t in (tokens[min(at + 1, len(tokens) - 1)], tokens[at - 1]) if "FIN" in t.tag), None
        )
        return frozenset("p" if subject and verb is not None and finite_is_plural(verb) else "f")
    return frozenset(_GENDERS.get(word, ""))
