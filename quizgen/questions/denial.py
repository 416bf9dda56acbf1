"""Stems that deny something: shown so that it is not overlooked, and not asked of names."""

import re
from collections.abc import Set

from quizgen.model import GAP, Bilingual, Lang, Value
from quizgen.questions.cues import NO_DENIAL
from quizgen.questions.wordlists import HARDLY, NEGATIVE
from quizgen.values.names import Named

_WORD = re.compile(r"[^\W\d_]+")


def emphasised(stem: str, lang: Lang) -> str:
    """A denial is not to be overlooked in its question; those of clauses that hang on it are plain, and so is
    a sentence with a gap, or what is "not less than" or "not only" something.

    >>> emphasised("Who did not sign, although it was not easy?", Lang.EN)
    'Who did NOT sign, although it was not easy?'
    """
    if GAP in stem:
        return stem
    main, comma, rest = stem.partition(",")
    if not _denials(main, NEGATIVE[lang]):
        return stem
    said = _WORD.sub(lambda word: word[0].upper() if word[0].lower() in NEGATIVE[lang] else word[0], main)
    return said + comma + rest


def is_denied(value: Value, stem: Bilingual[str]) -> str | None:
    """What makes a question after a name one with many answers: most others did not sign, either.

    >>> from quizgen.values.names import Person
    >>> is_denied(Person(Bilingual("Ada", "Ada")), Bilingual("Wer kam nicht?", "Who did not come?"))
    'nicht'
    """
    if not isinstance(value, Named):
        return None
    for lang in Lang:
        question = stem[lang].removesuffix(GAP).rstrip()
        asks = question.endswith("?") and GAP not in question
        if asks and (found := _denials(question.partition(",")[0], NEGATIVE[lang] | HARDLY[lang])):
            return found[0]
    return None


def _denials(main: str, denying: Set[str]) -> list[str]:
    if NO_DENIAL.search(main):
        return []
    return [word for word in _WORD.findall(main) if word.lower() in denying]
