"""Names that no table has and both languages write alike: firms, clubs and bands called by no words of
either, small towns."""

from collections.abc import Sequence

from quizgen.model import Lang
from quizgen.text.clauses import Range
from quizgen.text.frames import Argument
from quizgen.text.tokens import Token
from quizgen.values.grammar import Number
from quizgen.values.lexicon import english_adjectives, english_nouns, german_adjectives, german_nouns
from quizgen.values.names import Organisation, Place
from quizgen.values.naming import Name, english_name, german_name

_FORMS = frozenset("AG GmbH SE KG Inc Inc. Ltd Ltd. Corp Corp. Co Co. Group Holding & FC SC".split())
_WITHOUT_THE = frozenset(
    "city company club band airline team broadcaster media bank news-agency".split()
)  # kinds of organisations that English names without article
_ARTICLES = {"m": "der", "f": "die", "n": "das"}
_NAME_TAGS = {Lang.DE: ("NE", "FM", "XY"), Lang.EN: ("NP0", "UNC", "ZZ0")}


def own_name(
    value: Organisation | Place, tokens: Sequence[Token], where: Range, argument: Argument, lang: Lang
) -> Name | None:
    """The name of an organisation or town in the words of `where`; None where a word of it could be
    translated, or its article in the other language is not certain."""
    words = [tokens[i] for i in where.indices]
    if isinstance(value, Place) and (value.kind != "city" or value.name.de != value.name.en):
        return None
    if not words or not all(is_own(word, lang) for word in words):
        return None
    before = tokens[where.first - 1].text.lower() if where.first > argument.inner.first else ""
    name = value.name[lang]
    if not before and not argument.definite:
        plain = value.kind in _WITHOUT_THE or (lang is Lang.DE and not name.isupper())
        return _name(name, name, value) if plain else None
    if lang is Lang.EN or value.kind not in (*_WITHOUT_THE, "party") or len(argument.genders) != 1:
        return None
    if argument.number is Number.PLURAL:
        return None
    article = _ARTICLES[next(iter(argument.genders))]
    english = f"the {name}" if value.kind == "party" else name
    return _name(f"{article} {name}", english, value)


def _name(german: str, english: str, value: Organisation | Place) -> Name:
    return Name(german_name(german), english_name(english), value.kind, value.name)


def is_own(word: Token, lang: Lang) -> bool:
    """Whether a word is part of a name and no word of the language."""
    text = word.text
    if text in _FORMS:
        return True
    if word.tag not in _NAME_TAGS[lang] or not text[0].isupper() or "-" in text:
        return False
    if lang is Lang.DE:
        return not german_nouns(text) and not any(german_adjectives(text.lower()))
    return not english_nouns(text.lower()) and not english_adjectives(text.lower())
