"""Measures spelt as an English article spells them: "metres" where it is British."""

import re
from dataclasses import replace

from quizgen.model import Article, Bilingual, Choice, Lang, Question

_BRITISH = re.compile(r"(?:\b|kilo|centi|milli)(?:met|lit)res?\b")
_AMERICAN = re.compile(r"((?:\b|kilo|centi|milli)(?:met|lit))er(s?)\b")


def spelt_as_in(question: Question, article: Article) -> Question:
    """The question with its key and options in the article's spelling of measures."""
    if article.lang is not Lang.EN or not _BRITISH.search(article.text):
        return question
    key = _british(question.key)
    if isinstance(question, Choice):
        return replace(question, key=key, distractors=tuple(map(_british, question.distractors)))
    return replace(question, key=key)


def _british(said: Bilingual[str]) -> Bilingual[str]:
    return Bilingual(said.de, _AMERICAN.sub(r"\1re\2", said.en))
