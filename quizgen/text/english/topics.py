"""When "the city" or "it" is what an English article is about."""

from collections.abc import Sequence

from quizgen.model import Article
from quizgen.text.english.bare_nouns import bare_office, unnamed_doing
from quizgen.text.english.definite import stands_for_name
from quizgen.text.english.fields import is_finite
from quizgen.text.english.pronouns import gender
from quizgen.text.english.roles import role_kind
from quizgen.text.reading import Reading, words
from quizgen.text.stories import StoryWords, find_story, goes_with
from quizgen.text.tokens import Token
from quizgen.text.topics import Kinds, Topic, begins_with_title, is_title, just_above, names_it, rivals
from quizgen.text.topics import find_topic as found_topic
from quizgen.values.names import Named, Organisation, Person, Place

_NOUNS = ("NN0", "NN1", "NN2")
_WITHIN = ("AJ0", "AJS", "AJC", "ORD", "CRD", "NN1", "NN0", "NP0", "VVG", "VVN", "AV0", "POS")
_KINDS = Kinds(
    of_grain={
        "place:city": words("city town"),
        "place:country": words("country"),
        "place:us-state": words("state"),
        "place:river": words("river"),
        "place:lake": words("lake"),
        "place:sea": words("sea"),
        "place:island": words("island"),
        "place:mountain": words("mountain"),
        "place:continent": words("continent"),
        "place:region": words("region"),
        "place:planet": words("planet"),
        "place:moon": words("moon"),
        "place:building": words("building"),
    },
    alike=(
        words("programme program series show"),
        words("company corporation firm network broadcaster"),
        words("war conflict"),
        words("game match"),
        words("film movie"),
        words("rainforest forest"),
        words("ship vessel"),
        words("city town"),
        words("quake earthquake tremor"),
        words("poll survey"),
        words("probe spacecraft"),
        words("fire blaze wildfire"),
        words("storm hurricane"),
        words("takeover acquisition"),
        words("organization organisation"),
        words("institution university school"),
        words("album record"),
        words("band group"),
        words("book novel"),
    ),
    endings=words(
        """company corporation network war conflict programme program rainforest forest dynasty parliament
        university treaty battle festival bridge canal tower castle church cathedral museum party expedition
        empire kingdom league championship bank railway island river lake railroad hospital library theatre
        theater school club band treaty committee council commission revolution rebellion"""
    ),
)
# What a title that is a name, and of which no more is known, may be the name of.
_NAMED = words("programme program series show film game company network book novel ship treaty festival")
_BUILT = words("bridge canal tower castle church cathedral museum railway tunnel dam building stadium road")
_LIVING = words("species animal plant bird fish tree")
_WORKS = words("game film movie book novel album song show series programme program")  # no organisations
_VAGUE = words("one kind type form part name number member group term set person man woman people example")
_INDEFINITE = words("a an another one some any no every each two three four five several many this that")

_STORY = StoryWords(
    nouns=_NOUNS,
    events=words(
        """project plan scheme proposal decision verdict ruling sentence trial case hearing lawsuit charge
        game match final semi-final race tournament competition championship season election vote ballot
        poll meeting summit takeover acquisition merger deal sale purchase contract agreement treaty
        strike fire blaze wildfire crash accident collision collapse earthquake quake storm hurricane
        flood attack raid robbery offence offense crime discovery find study survey report research law
        bill act reform ban measure rule construction renovation opening exhibition festival concert
        award prize mission launch landing impact protest demonstration campaign programme program rescue
        operation closure offer bid investigation inquiry jury court judge turnout explosion recall blast
        evacuation auction donation quarantine bankruptcy appeal indictment arrest fine lockdown outbreak"""
    ),
    reports=words("study survey poll report research researcher scientist author biologist engineer"),
    actors=words(
        """firefighter fireman prosecutor prosecution defence defense defendant suspect perpetrator gunman
        attacker investigator detective officer authority council councillor opposition coalition rescuer
        inhabitant resident neighbour neighbor voter spectator viewer fan visitor participant passenger
        occupant commuter employee staff worker workforce union board shareholder researcher scientist author
        victim casualty survivor relative organiser organizer operator juror driver protester demonstrator
        striker customer patient"""
    ),
    relational=words(
        """size height length width depth area weight number share value price amount rest half majority
        minority reason cause result outcome aim purpose name form kind part side end start beginning top
        edge middle role meaning background content opposite solution alternative principle news pair rate
        figure example instance exception version"""
    ),
    abstract=("ty", "ness", "ence", "ance", "ship", "counter"),
    others=words("other another second third fourth next last former old previous similar earlier"),
    introduces=lambda token: token.text.lower() in _INDEFINITE or token.tag == "CRD",
    is_somebody=stands_for_name,
)
_STOPS = (".", "!", "?")  # what begins behind them has a capital
_OFFICES = words("office post position title role")


def find_topic(article: Article, readings: Sequence[Reading]) -> Topic | None:
    """What an article is about, if its title says so: by its name, or as a headline."""
    named = found_topic(article, readings, _KINDS, _predicate)
    if named and (named.value or article.published is None):
        return named
    return find_story(article, readings, _STORY, _KINDS) or named


def _predicate(tokens: Sequence[Token], at: int) -> str | None:
    """ "an American football game to …": a game."""
    if tokens[at].tag not in ("AT0", "CRD"):
        return None
    head = None
    for n in range(at + 1, len(tokens)):
        if tokens[n].tag in ("NN1", "NN0"):
            head = n
        if tokens[n].tag not in _WITHIN:
            break
    noun = tokens[head].lemma.lower() if head is not None else ""
    return noun if noun and noun not in _VAGUE else None


def is_topic(topic: Topic, readings: Sequence[Reading], reading: Reading, wants: Sequence[str]) -> bool:
    """Whether all that a sentence leaves open is the topic; `readings` are those before it."""
    if topic.headline and topic.day is None and unnamed_doing(reading):
        return False  # "Teaching started in 1764": where, only news of a day tell
    if topic.headline:
        return bool(wants) and all(goes_with(topic, readings, reading, want, _STORY) for want in wants)
    return bool(wants) and all(
        _is_called(topic, readings, reading, want)
        or _is_pronoun(topic, readings, reading, want)
        or (isinstance(topic.value, Organisation | Place) and bare_office(reading) is not None)
        or (want.lower() == "construction" and not _BUILT.isdisjoint(topic.nouns))
        or (
            _is_of_name(topic, want)
            and _is_plain(reading, want)
            and goes_with(topic, readings, reading, want, _STORY)
        )
        for want in wants
    )


def _is_of_name(topic: Topic, want: str) -> bool:
    """ "the fire" in a text about a fire, "the post" in one about an office: "the season" of a show is one of
    many, and "the coup" of a country no reader can know."""
    noun = want.lower()
    told = noun in topic.nouns or noun in topic.title.lower().split()
    return told or (noun in _OFFICES and role_kind(topic.title.lower()) is not None)


def names_nothing(reading: Reading) -> bool:
    """Whether no name stands in a statement: "Adults weigh between 22 and 55 kilograms." """
    tokens = reading.sentence.tokens
    return not any(
        (isinstance(m.value, Named) and m.value.type != "term") or m.stands_in for m in reading.mentions
    ) and not any(
        token.tag == "NP0" or (n and token.text[:1].isupper() and tokens[n - 1].text not in _STOPS)
        for n, token in enumerate(tokens)
        if (m := reading.covering(n)) is None or isinstance(m.value, Named)
    )


def is_of_unnamed(reading: Reading) -> bool:
    """The same, or where "its" is of what no name before it in the sentence is: "a dam raised its level"."""
    if names_nothing(reading):
        return True
    tokens = reading.sentence.tokens
    its = next((n for n, t in enumerate(tokens) if t.text.lower() == "its" and t.tag == "DPS"), 0)
    things = [m for m in reading.mentions if isinstance(m.value, Named) and not isinstance(m.value, Person)]
    named = any(m.first < its for m in things) or any(
        t.tag == "NP0" or (n and t.text[:1].isupper()) for n, t in enumerate(tokens[:its])
    )
    return any(map(is_finite, tokens[:its])) and not named


def _is_called(topic: Topic, readings: Sequence[Reading], reading: Reading, want: str) -> bool:
    tokens = reading.sentence.tokens
    heads = [n for n, t in enumerate(tokens) if t.lemma.lower() == want.lower() and t.tag in _NOUNS]
    if heads and all(is_title(tokens, n, topic.title) for n in heads):
        return True
    called = want.lower() in (topic.nouns or _may_be(topic, readings)) or _ends_in(topic, want)
    if not called and not _is_kind(topic, readings, want):
        return False
    if not heads or any(tokens[n].tag == "NN2" for n in heads) or not _is_bare(tokens, heads[0]):
        return False
    if names_it(topic, tokens, heads[0]):
        return True
    near = [m for above in just_above(readings, reading) for m in above.mentions]
    own = [m for m in reading.mentions if m.last <= heads[0]]
    rival = not _ends_in(topic, want) and rivals(topic, [*near, *own])
    if want.lower() in _WORKS and topic.value is None:
        above = just_above(readings, reading)
        rival = not all(_is_subject(topic, readings, one) for one in above)
    return not rival and not _is_introduced(topic, readings, want)


def _may_be(topic: Topic, readings: Sequence[Reading]) -> frozenset[str]:
    """What a title of which no more is known may be called: nobody known, nor what a common noun says."""
    return frozenset() if topic.value is not None or _is_common(topic, readings) else _NAMED


def _is_common(topic: Topic, readings: Sequence[Reading]) -> bool:
    title = topic.title.lower()
    return any(t.text == title and t.tag in _NOUNS for r in readings for t in r.sentence.tokens)


def _ends_in(topic: Topic, want: str) -> bool:
    """Whether its name says what it is: "Grey Dam"."""
    title = topic.title.split()
    return len(title) > 1 and title[-1].lower() == want.lower()


def _is_kind(topic: Topic, readings: Sequence[Reading], want: str) -> bool:
    """ "the species", "the animal" where the title is a common noun: "the axolotl"."""
    return want.lower() in _LIVING and _is_common(topic, readings)


def _is_bare(tokens: Sequence[Token], head: int) -> bool:
    """ "the city", and not "the old city" or "the city of Rome"."""
    after = tokens[head + 1].tag if head + 1 < len(tokens) else ""
    return head > 0 and tokens[head - 1].text.lower() == "the" and after not in ("PRF", "NP0")


def _is_plain(reading: Reading, want: str) -> bool:
    """ "the fire", wherever it stands, and not "the second fire"."""
    tokens = reading.sentence.tokens
    heads = [n for n, t in enumerate(tokens) if t.lemma == want and t.tag in _NOUNS]
    return bool(heads) and all(_is_bare(tokens, n) for n in heads)


def _is_introduced(topic: Topic, readings: Sequence[Reading], want: str) -> bool:
    """Whether a sentence before speaks of another: "a city", "the city of Rome", "Park City"."""
    title = topic.title.split()
    named = _ends_in(topic, want)
    for reading in readings:
        tokens = reading.sentence.tokens
        defined = begins_with_title(tokens, title)
        for n, token in enumerate(tokens):
            if token.lemma.lower() != want.lower() or token.tag not in ("NN1", "NN0"):
                continue
            if named and token.text.islower() and (n < 1 or tokens[n - 1].tag in ("AT0", "AJ0")):
                continue  # "wanted to build a dam", which is that one
            if want.lower() in _WORKS and token.text[0].isupper():
                continue  # "the prize for Best Film"
            if not defined and not _is_bare(tokens, n) and not _is_of_title(tokens, n, title):
                return True
    return False


def _is_of_title(tokens: Sequence[Token], n: int, title: Sequence[str]) -> bool:
    return [t.text.lower() for t in tokens[max(n - len(title) + 1, 0) : n + 1]] == [w.lower() for w in title]


def _is_pronoun(topic: Topic, readings: Sequence[Reading], reading: Reading, want: str) -> bool:
    """ "It" or "He" in front, where the sentence before begins with the topic."""
    lower = want.lower()
    tokens = reading.sentence.tokens
    above = readings[-1] if readings else None
    dangles = (tokens[0].tag == "VVN" and lower == "it") or _is_fronted(reading, lower)
    if above is None or not (tokens[0].text.lower() == lower or dangles):
        return False
    if isinstance(topic.value, Person):
        mention = next((m for m in above.mentions if m.first == 0 and m.value == topic.value), None)
        wanted = {"he": "male", "she": "female"}.get(lower)
        return mention is not None and gender(above, mention) == wanted
    if lower != "it" or _is_many(topic):
        return False
    return _is_subject(topic, readings, above)


def _is_fronted(reading: Reading, pronoun: str) -> bool:
    """ "With a budget of two million, it …": behind a phrase that names nothing."""
    tokens = reading.sentence.tokens
    comma = next((n for n, t in enumerate(tokens[:-1]) if t.text == ","), 0)
    front = tokens[:comma]
    named = any(t.tag == "NP0" or is_finite(t) or t.tag in ("CJS", "CJC") for t in front)
    named = named or any(isinstance(m.value, Named) and m.first < comma for m in reading.mentions)
    return front[:1] != () and front[0].tag == "PRP" and not named and tokens[comma + 1].text == pronoun


def _is_subject(topic: Topic, readings: Sequence[Reading], above: Reading) -> bool:
    """Whether a sentence begins with the topic as its subject and says what that is, or, of no place, in
    which much else is, tells anything of it."""
    tokens = above.sentence.tokens
    verb = next((n for n, t in enumerate(tokens) if is_finite(t)), 0)
    begins = begins_with_title(tokens, topic.title.split())
    said = tokens[verb].lemma == "be" and tokens[verb + 1].tag in ("AT0", "CRD")
    bracket = begins and tokens[begins].text == "("
    begins_at = next((n for n in range(begins, verb) if tokens[n].text == ")"), 0) if bracket else begins
    near = 0 < verb <= max(begins_at, 2) + 1
    if begins or said:
        named = begins or _is_called(topic, readings[:-1], above, _first_noun(above))
        return bool(named) and near and (said or not topic.is_place)
    loose = tokens[0].tag == "VVN" and tokens[verb - 1].text == "it"  # "Opened in 1990, it was …"
    return ((tokens[0].text == "It" and verb == 1) or loose) and _is_pronoun(
        topic, readings[:-1], above, "it"
    )


def _first_noun(reading: Reading) -> str:
    tokens = reading.sentence.tokens
    return tokens[1].lemma if tokens[0].text == "The" and tokens[1].tag in _NOUNS else ""


def _is_many(topic: Topic) -> bool:
    return topic.title.endswith("s") and " " not in topic.title
