"""Which values of a candidate are worth a question."""

import re
from datetime import date, timedelta

from quizgen.facts.candidate import Candidate
from quizgen.model import Article, Lang, Value
from quizgen.text.given_names import given_name
from quizgen.text.grammar import Grammar
from quizgen.text.mentions import Mention
from quizgen.text.passing import Passing
from quizgen.text.reading import Reading, last_begins
from quizgen.values.amounts import Duration, Money, Quantity
from quizgen.values.dates import Date, Period
from quizgen.values.names import Named, Organisation, Person, Place, Quotation, Term
from quizgen.values.numbers import Number
from quizgen.values.people import known_person
from quizgen.values.places import known_place

NOUN = "term:noun"
ABBREVIATION = "term:abbreviation"  # the words it stands for show it
# What a phrase beside a name tells is the point only where the article is about whom it names,
_TRAITS = frozenset(
    """lives has_profession holds_rank comes_from_land person_from_land works_at_firm plays_in_band
    town_in_state town_in_country capital_of_land""".split()
)
# or comes back to them.
_POSTS = frozenset("party_of_person holds_office stands_for".split())
_MOST_DIGITS = 3  # that one keeps of a number, zeros at its end aside
_MOST_WORDS = 4  # that one keeps of what somebody said
_ALIKE = 4  # letters
_MANY = 20  # so many count
_NEWS = timedelta(days=8)  # between what happened and an article that tells of it
_FIGURES = (Number, Duration, Quantity)
_BY_CLOCK = frozenset(("minute", "hour"))
_SMALL = frozenset("1234")  # numbers that nobody keeps, unless a question of its own asks for one
_KEPT = 1000  # counts below it are by the way, where neither a question, lead nor headline asks for them
_UNLIKE = frozenset("river lake sea mountain island planet moon building".split())  # few others come to mind
_ONE_OF_MANY = frozenset(("city", "german-state", "us-state", "country", "island"))
_ASIDES = frozenset(',("“„')
_WIDE = frozenset(("country", "continent", "region"))
_SETTLED = frozenset(("city", "german-state", "us-state"))
_ASIDE = re.compile(r"(?:\s*[,(:]|\s{2}).*$")  # of a title: "Springfield, Ohio", or where brackets fell out
_HYPHENED = re.compile(r"[A-ZÄÖÜ][\w.]*-[A-ZÄÖÜ]")
_BLANK = str.maketrans("_’'", "   ")


def why_not(candidate: Candidate, number: int, grammar: Grammar, article: Article) -> str | None:
    """Why the value with this number in the statement is not asked for; None if it may be."""
    reading = candidate.statement.reading
    mention, words = reading.values[number], grammar.passing
    if candidate.statement.mark(number).casefold().startswith(words.outdated):
        return "a name that its country has no longer"
    if reason := _not_its_own(candidate, number, words):
        return reason
    if isinstance(mention.value, Named) and _is_topic(mention.value, article):
        return "what the whole article is about"
    if reason := _in_passing(candidate, article, words):
        return reason
    if candidate.phrase:
        hidden = candidate.hides and mention.value.grain != ABBREVIATION
        return None if number in candidate.questions or hidden else "no question that has one answer"
    if isinstance(mention.value, Quotation) and len(mention.value.say(article.lang).split()) > _MOST_WORDS:
        return "more words than one keeps"
    if reason := _is_of_news(candidate, number, article, words):
        return reason
    place = mention.value if isinstance(mention.value, Place) else None
    if place and not _is_asked_where(candidate, number, place, article, words):
        return "a place by the way"
    if reason := _by_the_way(candidate, number, words):
        return reason
    if mention in reading.notions:
        return _why_no_notion(candidate, mention, grammar)
    if candidate.statement.topic:
        reading = candidate.statement.told_of(mention.value)
        if _is_near_day(candidate, mention.value):
            return "the day of the headline, which is shown, tells it"
        if _is_like_title(mention.value, candidate.statement.topic, article.lang):
            return "a word of the title, which is shown"
    others = [m.value for n, m in enumerate(reading.mentions) if n != number]
    if any(mention.value.overlaps(other) for other in others):
        return "told twice"
    if any(_adjoin(mention.value, other) for other in others):
        return "a time that follows from another"
    of_lead = candidate.leads and grammar.why_not_of_lead
    return of_lead(reading, mention) if of_lead else grammar.why_not(reading, mention)


def _why_no_notion(candidate: Candidate, mention: Mention, grammar: Grammar) -> str | None:
    reading, day = candidate.statement.reading, candidate.statement.day
    timed = candidate.explains or day or any(isinstance(m.value, Date | Period) for m in reading.mentions)
    if mention.value.grain != NOUN and not timed:
        leads = candidate.leads and not candidate.context and grammar.why_not_of_lead
        return leads(reading, mention) if leads else "a name by the way, of no time"
    told = candidate.statement.told if day else reading
    return None if grammar.notion_tells(told, mention) else "too little said about it"


def _not_its_own(candidate: Candidate, number: int, words: Passing) -> str | None:
    """Why the statement does not tell the value by itself."""
    reading = candidate.statement.reading
    if reading.values[number].value in candidate.shorter:
        return "a shorter statement has it"
    if candidate.related and number not in candidate.questions:
        return "its relation does not ask for it"
    if candidate.context and reading.values[number].first < last_begins(reading):
        return "part of the sentence before"
    if candidate.context and candidate.leads and isinstance(reading.values[number].value, _FIGURES):
        return "a figure by the way"
    dated = any(isinstance(m.value, Date | Period) for m in reading.mentions)
    told = dated or _is_anchored(reading, number, words)
    if candidate.below and not told and number not in candidate.carried:
        return "of no time that it tells"
    stands_in = reading.values[number].stands_in
    return "in the article a pronoun, or a time told from another" if stands_in else None


def _is_anchored(reading: Reading, number: int, words: Passing) -> bool:
    """Whether others that are named beside it tell what is spoken of: "Die ____ warnt vor der PKK"."""
    value = reading.values[number].value
    tokens = reading.sentence.tokens
    if any((token.lemma, token.tag) in words.copula for token in tokens):
        return False  # others are, too
    if tokens[0].tag == words.name_tag and reading.covering(0) is None:
        return False  # a surname that nobody introduced
    named = {m.value for m in reading.values if isinstance(m.value, Named) and m.value.grain != NOUN}
    others = {other for other in named if other != value}
    actors = sum(isinstance(other, Person | Organisation) for other in others)
    if isinstance(value, Person | Organisation):
        return actors > 0 or len(others) + _loose_names(reading, number, words) > 1
    if isinstance(value, Term):
        return len(others) > 1
    return actors > 0 and len(others) > 1 and not isinstance(value, Named | Duration)


def _loose_names(reading: Reading, number: int, words: Passing) -> int:
    """How many words beside a value name something though they are no value: "FPÖ-Chef"."""
    own = reading.values[number]
    return sum(
        reading.covering(n) is None
        and reading.covering(n + 1) is None  # "FPÖ-Chef Karl Huber" is one name
        and not own.first <= n < own.last
        and (token.tag == words.name_tag or _HYPHENED.match(token.text) is not None)
        for n, token in enumerate(reading.sentence.tokens)
    )


def _is_asked_where(
    candidate: Candidate, number: int, place: Place, article: Article, words: Passing
) -> bool:
    """Whether readers keep where it was: what a relation asks for, a town that has a question of its own or
    where somebody was on a day, a state that does something. Of other places the sentence tells too much,
    or no other would be believed."""
    carried = candidate.carried.get(number)
    if (carried and carried.anchored) or place.kind in _UNLIKE:
        return True
    reading = candidate.statement.reading
    before = reading.sentence.tokens[: reading.values[number].first]
    timed = candidate.statement.day or any(isinstance(m.value, Date | Period) for m in reading.mentions)
    dated = timed or article.published is None
    in_main = dated and not candidate.context and not any(token.text == "," for token in before)
    if candidate.leads and in_main and not _is_like_title(place, article.title, article.lang):
        return True
    question = candidate.questions.get(number)
    begins = candidate.leads or candidate.sentence == 0
    untold = not (candidate.explains or candidate.related or begins or timed)
    if question and place.kind in _ONE_OF_MANY and not untold:
        return True
    if question:
        return question.startswith(words.acting) and not question.startswith(words.vague)
    settled = candidate.explains or (article.titled and candidate.sentence == 0)
    if settled and place.kind in _SETTLED and not _is_for_instance(candidate, number, words):
        return place.kind == "city" or not _has_town(candidate, place)
    mentions = candidate.statement.reading.mentions
    if candidate.explains and place.kind in _WIDE and _is_only_place(candidate, number, article):
        return not _is_for_instance(candidate, number, words)
    told = {m.value.type for m in mentions}
    return place.kind == "city" and "person" in told and "date" in told


def _is_only_place(candidate: Candidate, number: int, article: Article) -> bool:
    """Whether a place is the only one of its sentence, before any comma, beside a name, time or figure, and
    nothing that the title gives away."""
    reading = candidate.statement.reading
    own = reading.values[number]
    places = [m for m in reading.mentions if isinstance(m.value, Place)]
    before = {token.text for token in reading.sentence.tokens[: own.first]}
    like = _is_like_title(own.value, article.title, article.lang)
    alone = len(reading.values) == 1
    return places == [own] and not alone and not before & _ASIDES and not like and not candidate.context


def _has_town(candidate: Candidate, state: Place) -> bool:
    """Whether a town in the statement tells the state, or the state is one by name: "New York"."""
    values = [mention.value for mention in candidate.statement.reading.mentions]
    towns = any(isinstance(value, Place) and value.kind == "city" for value in values)
    return towns or known_place(state.name.de, "city") is not None


def _is_for_instance(candidate: Candidate, number: int, words: Passing) -> bool:
    """ "etwa in Rom", "v. a. in Rom", or behind a name of which it is the end: "die Große Pest von Rom"."""
    reading = candidate.statement.reading
    mention = reading.values[number]
    before = [token.text.lower() for token in reading.sentence.tokens[: mention.first]]
    return bool(words.for_instance.intersection(before[-2:])) or before[-1:] == [words.of]


def _is_of_news(candidate: Candidate, number: int, article: Article, words: Passing) -> str | None:
    """Why nobody keeps a date: nearly all that news tell is of that year, and happened on "Friday"; times
    near it are told by the way, unless there is a question for them."""
    said, value = candidate.statement.mark(number), candidate.statement.reading.values[number].value
    if said.lower() in words.this_year:
        return "the year of the article"
    if not isinstance(value, Date) or article.published is None:
        return None
    ago = article.published.year - value.year
    if ago == 0 and value.precision == "year":
        return "the year of the article"
    if abs(ago) <= 1 and number not in candidate.questions:
        return "a time near the news"
    if value.precision != "day":
        return None
    far = abs(article.published - date(value.year, value.month or 1, value.day or 1))
    return "the day of the news" if far <= _NEWS and str(value.year) not in said else None


def _by_the_way(candidate: Candidate, number: int, words: Passing) -> str | None:
    """Why nobody would keep a value."""
    reading = candidate.statement.reading
    mention, news = reading.values[number], candidate.statement.day is not None
    value, certain = mention.value, number in candidate.questions and not news
    if isinstance(value, Person):
        return "half of a name" if _goes_on(reading, mention) else None
    if isinstance(value, Date):
        return "how old a thing is" if _is_of_thing(reading, mention, words) else None
    if isinstance(value, Duration):
        after = reading.sentence.tokens[mention.last : mention.last + 1]
        if mention.first == len(mention.hedge.split()) and any(t.text in words.from_then for t in after):
            return "how long after something else"
        return "a time by the clock" if news and value.unit in _BY_CLOCK else None
    if isinstance(value, Money) and value.digits == "1":
        return "the unit of a price"
    if not isinstance(value, Number):
        return None
    wanted = number in candidate.questions or news or candidate.leads
    if (not certain and value.digits in _SMALL) or (not wanted and float(value.digits) < _KEPT):
        return "a small number by the way"
    return _why_no_number(reading, mention, value, words)


def _goes_on(reading: Reading, mention: Mention) -> bool:
    """Whether a noun behind given names alone is the surname: "Jakob Anton Rad"."""
    tokens, words = reading.sentence.tokens, mention.value.say(Lang.DE).split()
    after = tokens[mention.last] if mention.last < len(tokens) else None
    given = len(words) > 1 and all(map(given_name, words))
    return given and after is not None and after.text[0].isupper() and after.tag.startswith("N")


def _is_of_thing(reading: Reading, mention: Mention, words: Passing) -> bool:
    """ "eine Lampe aus dem Jahr 1988", "a lamp from 1988"."""
    tokens = reading.sentence.tokens
    before = [token.text.lower() for token in tokens[: mention.first]]
    ruled = next((said for said in words.of_year if before[-len(said) :] == list(said)), None)
    at = mention.first - len(ruled or ()) - 1
    if ruled is None or at < 1 or not tokens[at].tag.startswith("NN"):
        return False
    after = tokens[mention.last].text.lower() if mention.last < len(tokens) else ""
    return after not in words.onwards and any(word in words.one for word in before[max(at - 2, 0) : at])


def _why_no_number(reading: Reading, mention: Mention, value: Number, words: Passing) -> str | None:
    if _counts_what_follows(reading, mention):
        return "counted by what follows the colon"
    before = reading.sentence.tokens[mention.first - 1].text.lower() if mention.first else ""
    if before in words.whole and len(value.digits) == 1:
        return "all there are"
    if before == words.with_them and float(value.digits) <= _MANY:
        return "how many somebody had with them"
    return "more digits than one keeps" if _is_long(value) else None


def _in_passing(candidate: Candidate, article: Article, words: Passing) -> str | None:
    """Why what a phrase tells beside a name is not the point."""
    if candidate.statement.relation in _TRAITS and not _is_of_topic(candidate, article):
        return "a trait of somebody named by the way"
    if candidate.statement.relation in _POSTS and not _comes_back(candidate, article):
        return "named once, by the way"
    if candidate.statement.relation != "heads_party" or words.of_a_state is None:
        return None
    if words.of_a_state.search(article.text):
        people = (m.value for m in candidate.statement.reading.mentions if isinstance(m.value, Person))
        return None if all(map(known_person, people)) else "of a party of a state or town, perhaps"
    return None


def _is_of_topic(candidate: Candidate, article: Article) -> bool:
    values = [mention.value for mention in candidate.statement.reading.mentions]
    return any(isinstance(value, Named) and _is_topic(value, article) for value in values) or any(
        isinstance(value, Person) and _surname(value) in article.title.split() for value in values
    )


def _comes_back(candidate: Candidate, article: Article) -> bool:
    """Whether the article names again whom or what the phrase tells of: another party is no such name."""
    values = [m.value for m in candidate.statement.reading.mentions if isinstance(m.value, Person | Term)]
    words = re.findall(r"\w[\w.-]*", f"{article.title} {article.text}")
    return any(words.count(_surname(value)) > 1 for value in values)


def _surname(value: Named) -> str:
    return value.name.de.split()[-1]


def _is_topic(value: Named, article: Article) -> bool:
    """Whether the title is its name: who plays the deck of an article knows what that is about."""
    title = _plain(article.title)
    names = {_plain(name) for name in value.names(article.lang)}
    if isinstance(value, Person):  # "Grace Hopper" of "Grace Brewster Murray Hopper"
        names |= {f"{words[0]} {words[-1]}" for name in names if len(words := name.split()) > 2}
    front, _, last = title.rpartition(" ")
    short = f"{''.join(word[0] for word in front.split())} {last}"
    if front and any(name.replace(".", "") == short for name in names):
        return True  # "U.S. Army" of "United States Army"
    initials = "".join(word[0] for word in article.title.split() if word[0].isupper())
    capitals = "".join(letter for letter in article.title if letter.isupper() or letter.isdecimal())
    if any(len(short) > 2 and short.casefold() in names for short in (initials, capitals)):
        return True
    if isinstance(value, Term) and any(name.removesuffix("s") == title for name in names):
        return True  # "Huguenots" of "Huguenot"
    return title in names or _ASIDE.sub("", title) in names


def _plain(name: str) -> str:
    """The same whatever stands for the apostrophe: "St. John’s" in a title "St. John s"."""
    return name.translate(_BLANK).casefold().replace("saint ", "st. ").strip()


def _adjoin(one: Value, other: Value) -> bool:
    """Whether a range of years begins where another ends: who reads one knows half of the other."""
    if not (isinstance(one, Period) and isinstance(other, Period)):
        return False
    return 0 <= other.start.year - one.end.year <= 1 or 0 <= one.start.year - other.end.year <= 1


def _is_near_day(candidate: Candidate, value: Value) -> bool:
    day = candidate.statement.day
    return day is not None and isinstance(value, Date) and value.year == day.year


def _is_like_title(value: Value, title: str, lang: Lang) -> bool:
    """Whether the title has a word that begins as the name does, "Scottish" of Scotland, or is the number."""
    told = {word[:_ALIKE] for word in title.casefold().split()}
    said = value.say(lang).casefold().split()
    if not isinstance(value, Named):
        return said[0] in title.casefold().split()
    return any(word[:_ALIKE] in told for word in said if len(word) >= _ALIKE)


def _counts_what_follows(reading: Reading, mention: Mention) -> bool:
    """ "Two of them won: Huber and Moser"."""
    return any(token.text == ":" for token in reading.sentence.tokens[mention.last :])


def _is_long(value: Number) -> bool:
    whole, _, decimals = value.digits.partition(".")
    return len(whole.rstrip("0") if not decimals else whole + decimals) > _MOST_DIGITS
