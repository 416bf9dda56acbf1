"""Sentences for the tests of the English grammar, with the value that is asked for in brackets."""

import re

from quizgen.model import Lang
from quizgen.text.mentions import Mention
from quizgen.text.tagging import tag
from quizgen.text.tokens import Sentence
from tests.text.german.sentences import value_of


def sentence(text: str) -> Sentence:
    return Sentence(tag(text, Lang.EN), 0)


def marked(text: str, kind: str) -> tuple[Sentence, Mention]:
    """The sentence without its brackets, and the mention that stands in them; "{about} [20]" is a hedge."""
    hedge = re.search(r"\{(.*?)\}", text)
    text = re.sub(r"[{}]", "", text)
    start, end = text.index("["), text.index("]") - 1
    read = sentence(text.replace("[", "").replace("]", ""))
    inside = [i for i, token in enumerate(read.tokens) if start <= token.start < end]
    words = " ".join(read.tokens[i].text for i in inside)
    return read, Mention(value_of(words, kind), inside[0], inside[-1] + 1, hedge[1] if hedge else "")
