"""Sentences for the tests of the German grammar, with the value that is asked for in brackets."""

import re

from quizgen.model import Bilingual, Lang, Value
from quizgen.text.mentions import Mention
from quizgen.text.tagging import tag
from quizgen.text.tokens import Sentence
from quizgen.values.amounts import Duration, Money, Quantity
from quizgen.values.dates import Date, Period
from quizgen.values.names import Organisation, Person, Place, Quotation, Term
from quizgen.values.numbers import Number, Percent

_PLACES = ("city", "country", "us-state", "german-state", "island", "river", "region", "continent")
_ORGANISATIONS = ("party", "company", "club", "university", "school")


def sentence(text: str) -> Sentence:
    return Sentence(tag(text, Lang.DE), 0)


def marked(text: str, kind: str) -> tuple[Sentence, Mention]:
    """The sentence without its brackets, and the mention that stands in them; "{rund} [20]" is a hedge."""
    hedge = re.search(r"\{(.*?)\}", text)
    text = re.sub(r"[{}]", "", text)
    start, end = text.index("["), text.index("]") - 1
    read = sentence(text.replace("[", "").replace("]", ""))
    inside = [i for i, token in enumerate(read.tokens) if start <= token.start < end]
    words = " ".join(read.tokens[i].text for i in inside)
    value = value_of(words, kind)
    return read, Mention(value, inside[0], inside[-1] + 1, hedge[1] if hedge else "")


def value_of(words: str, kind: str) -> Value:
    name = Bilingual(words, words)
    if kind in _PLACES:
        return Place(name, kind)
    if kind in _ORGANISATIONS:
        return Organisation(name, kind)
    made: dict[str, Value] = {
        "person": Person(name),
        "organisation": Organisation(name),
        "term": Term(name),
        "decade": Term(name, "decade"),
        "century": Term(name, "century"),
        "share": Term(name, "fraction"),
        "name": Term(name, "name"),
        "noun": Term(name, "noun"),
        "day": Date(1998, 5, 3),
        "month": Date(1998, 5),
        "year": Date(1998),
        "period": Period(Date(1990), Date(1998)),
        "number": Number("1200"),
        "one": Number("1"),
        "fraction": Number("2.5"),
        "percent": Percent("12"),
        "money": Money("5000000", "EUR"),
        "kilometer": Quantity("40", "kilometer"),
        "years": Duration("3", "year"),
        "days": Duration("3", "day"),
        "quotation": Quotation(name),
    }
    return made[kind]
