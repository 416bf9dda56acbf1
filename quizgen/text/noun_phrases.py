"""Reads noun phrases of which every word is known in both languages, and nothing else.

>>> from quizgen.text.tagging import tag
>>> from quizgen.values.grammar import Case
>>> phrase = read_phrase(tag("den neuen Regierungen", Lang.DE), Lang.DE, frozenset({Case.DATIVE}))
>>> phrase and phrase.say(Lang.EN)
'the new governments'
>>> read_phrase(tag("die neue Bank", Lang.DE), Lang.DE) is None  # a bench or a bank
True
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import product
from operator import attrgetter

from quizgen.model import Lang
from quizgen.text.tokens import Token
from quizgen.values import german, lexicon
from quizgen.values.grammar import Case, Determiner, Number
from quizgen.values.known_names import read_name
from quizgen.values.lexemes import Adjective, Lexeme, Use
from quizgen.values.naming import Name
from quizgen.values.phrases import Phrase

Nominal = Phrase | Name
_CASES = frozenset((Case.NOMINATIVE, Case.ACCUSATIVE, Case.DATIVE))
_LONGEST = 14  # tokens
_REMEMBERED = 4096  # phrases that were read as roles
_LONGEST_NOUN = 4  # words of an English one
_LONGEST_ADJECTIVE = 3
_APPOSED = frozenset(
    """Stadt Kolonie Staat Provinz Republik Königreich Insel Dorf Region Bundesstaat Bundesland Fürstentum
    Herzogtum Bezirk Siedlung Volksrepublik Gebiet Hafen Bistum Erzbistum""".split()
)
_GERMAN_ARTICLES = {
    **dict.fromkeys(german.DEFINITE, Determiner.DEFINITE),
    **dict.fromkeys(german.INDEFINITE, Determiner.INDEFINITE),
}
_ENGLISH_ARTICLES = {"the": Determiner.DEFINITE, "a": Determiner.INDEFINITE, "an": Determiner.INDEFINITE}


def read_phrase(
    tokens: Sequence[Token],
    lang: Lang,
    cases: frozenset[Case] = _CASES,
    definite: bool = False,
) -> Nominal | None:
    """The phrase or name that these tokens are, as a whole; None if a word of it is not known, or if it can
    be read in several ways that differ in meaning: "Löwen" are lions or Leuven.

    `cases` are those the sentence allows a German phrase; `definite` says that its article is in the
    preposition before it ("im neuen Parlament").
    """
    words = [token.text for token in tokens]
    if words[1:2] == ["beiden"]:
        words[1] = "zwei"  # "die beiden Länder"
    if not 0 < len(words) <= _LONGEST:
        return None
    name = read_name(_text(words), lang) if lang is Lang.EN else _german_name(words, cases)
    if name is None and definite:  # "im Zweiten Weltkrieg"
        name = next(filter(None, (_german_name([a, *words], cases) for a in ("dem", "der", "das"))), None)
    if (
        name
        and lang is Lang.DE
        and name.de.article
        and words[0].lower() not in _GERMAN_ARTICLES
        and not definite
    ):
        name = None  # "Republikaner" are not "die Republikaner"
    if name and lang is Lang.EN and name.en.article and name.en.plural and words[0].lower() != "the":
        name = None
    phrases = tuple(_readings(words, lang, cases, definite, _SAYABLE))
    if name is None:
        return _only(phrases, lang)
    meant = name.say(lang.other).casefold()
    return name if all(phrase.say(lang.other).casefold() == meant for phrase in phrases) else None


def read_role(tokens: Sequence[Token], lang: Lang, cases: frozenset[Case] = _CASES) -> Phrase | None:
    """What somebody is or becomes, without article: "Präsident der USA", "president of the United States".

    >>> from quizgen.text.tagging import tag
    >>> role = read_role(tag("foreign minister of France", Lang.EN), Lang.EN)
    >>> [each.say(Lang.DE) for each in (role, role and role.for_woman()) if each]
    ['Außenminister Frankreichs', 'Außenministerin Frankreichs']
    """
    return role_of_words(tuple(token.text for token in tokens), lang, cases)


@lru_cache(maxsize=_REMEMBERED)
def role_of_words(words: tuple[str, ...], lang: Lang, cases: frozenset[Case]) -> Phrase | None:
    """The same of words that need not stand so in a text."""
    if not 0 < len(words) <= _LONGEST:
        return None
    return _only(_readings(list(words), lang, cases, False, _ROLE), lang)


_Test = Callable[[Phrase], bool]
_SAYABLE: _Test = attrgetter("is_sayable")
_ROLE: _Test = attrgetter("is_role")


def _readings(
    words: list[str], lang: Lang, cases: frozenset[Case], definite: bool, fits: _Test
) -> Iterator[Phrase]:
    if lang is Lang.DE:
        return _german(words, cases, definite, fits)
    return _english(words, fits)


def _only(readings: Iterable[Phrase], lang: Lang) -> Phrase | None:
    """The first, if all mean the same to the other language."""
    found = tuple(readings)
    meanings = {(phrase.say(lang.other), phrase.numerus) for phrase in found}
    return found[0] if len(meanings) == 1 else None


def _text(words: Sequence[str]) -> str:
    return " ".join(words)


# --- German


def _german(
    words: list[str], cases: frozenset[Case], definite: bool = False, fits: _Test = _SAYABLE
) -> Iterator[Phrase]:
    """Every phrase that is written like this in one of the cases."""
    if not definite and (owner := _owner(words)):
        yield from _owned(owner, words[1:], cases)
        return
    first = words[0].lower()
    determiner = Determiner.DEFINITE if definite else Determiner.NONE
    if not definite:
        determiner = _GERMAN_ARTICLES.get(first, Determiner.NONE)
    rest = words if definite or determiner is Determiner.NONE else words[1:]
    count, rest = _counted(rest, determiner, Lang.DE)
    for phrase in _candidates(rest, determiner, count):
        if fits(phrase) and _is_written(phrase, words, cases, definite):
            yield phrase


def _german_name(words: list[str], cases: frozenset[Case]) -> Name | None:
    """ "den Hunnen" are several, or one Hun in the accusative, which is no name."""
    name, first = read_name(_text(words), Lang.DE), words[0].lower()
    if name and first in _GERMAN_ARTICLES and len(words) > 1:
        fitting = {german.article(Determiner.DEFINITE, case, name.de.gender) for case in cases}
        return name if first in fitting else None
    return name


_COUNTS = {
    Lang.DE: "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(),
    Lang.EN: "two three four five six seven eight nine ten eleven twelve".split(),
}


def _counted(words: list[str], determiner: Determiner, lang: Lang) -> tuple[str, list[str]]:
    """The number of "die drei Präsidenten", and the words behind it."""
    if determiner is Determiner.DEFINITE and len(words) > 1 and words[0] in _COUNTS[lang]:
        return str(_COUNTS[lang].index(words[0]) + 2), words[1:]
    return "", words


def _candidates(words: list[str], determiner: Determiner, count: str = "") -> Iterator[Phrase]:
    """Phrases of these words without article, whether or not their forms agree."""
    end = next((i for i, word in enumerate(words) if lexicon.german_nouns(word)), None)
    if end is None:
        return
    choices = [[found for found, _ in lexicon.german_adjectives(_lowered(words, i))] for i in range(end)]
    attributes = tuple(_attributes(words[end + 1 :]))
    numbers = (Number.PLURAL,) if count else tuple(Number)
    for noun, of, number in product(lexicon.german_nouns(words[end]), attributes, numbers):
        for adjectives in product(*choices):
            yield Phrase(noun, number, determiner, adjectives, of, count)


def _lowered(words: list[str], at: int) -> str:
    """The first word of a sentence has a capital, whatever it is."""
    return words[at].lower() if at == 0 else words[at]


def _is_written(phrase: Phrase, words: list[str], cases: frozenset[Case], definite: bool) -> bool:
    wanted = _uncapital(_text(words))
    for text in (text for case in cases for text in phrase.written(case)):
        if _uncapital(text.partition(" ")[2] if definite else text) == wanted:
            return True
    return False


def _uncapital(text: str) -> str:
    return text[:1].lower() + text[1:]


def _attributes(words: list[str]) -> Iterator["Nominal | None"]:
    """What a genitive or "von" behind the noun can be: only None if there is nothing."""
    if not words:
        yield None
        return
    case, rest = Case.GENITIVE, words
    if words[0] in ("von", "vom") and len(words) > 1:
        case, rest = Case.DATIVE, words[1:]
    if name := _german_name(rest, frozenset({case})):
        yield name
    else:
        yield from _german(rest, frozenset({case}), definite=words[0] == "vom")


def _owner(words: list[str]) -> Name | None:
    """Whose it is in "Deutschlands Regierung"."""
    if len(words) < 2 or not words[0].endswith(("s", "’", "'")):
        return None
    name = read_name(words[0], Lang.DE)
    return name if name and not name.de.article and name.say(Lang.DE, Case.GENITIVE) == words[0] else None


def _owned(owner: Name, words: list[str], cases: frozenset[Case]) -> Iterator[Phrase]:
    """It is definite, and its adjectives end as without article: "Deutschlands größter Hafen"."""
    for phrase in _candidates(words, Determiner.DEFINITE):
        forms = (text for case in cases for text in phrase.written(case, article=False))
        owned = replace(phrase, of=owner)
        if phrase.of is None and owned.is_sayable and _text(words) in forms:
            yield owned


# --- English


def _english(words: list[str], fits: _Test = _SAYABLE) -> Iterator[Phrase]:
    """Every phrase that is written like this; a longer noun wins over an adjective and a shorter one."""
    owner, rest = _english_owner(words)
    if rest is None:
        return
    determiner = Determiner.DEFINITE
    if not owner:
        determiner = _ENGLISH_ARTICLES.get(words[0].lower(), Determiner.NONE)
        rest = words[1:] if words[0].lower() in _ENGLISH_ARTICLES else [_known_in_small(words[0]), *words[1:]]
    many, rest = _counted(rest, Determiner.NONE if owner else determiner, Lang.EN)
    if not rest:
        return
    for count in range(len(rest)):
        modifiers = tuple(_english_adjectives(rest[:count]))
        if not modifiers:
            continue
        found = [
            (_notion(replace(phrase, adjectives=adjectives, of=owner or phrase.of, count=many)), preposition)
            for phrase, preposition in _headed(rest[count:], determiner)
            for adjectives in modifiers
            if not (owner and phrase.of) and not (many and phrase.numerus is Number.SINGULAR)
        ]
        if sayable := [phrase for phrase, word in found if fits(phrase) and word in ("", phrase.governs)]:
            yield from sayable
            return


def _english_adjectives(words: list[str]) -> Iterator[tuple[Adjective, ...]]:
    """Every way to read the words as adjectives, some of which have several words."""
    if not words:
        yield ()
    for length in range(1, min(_LONGEST_ADJECTIVE, len(words)) + 1):
        for first in lexicon.english_adjectives(_text(words[:length])):
            yield from ((first, *others) for others in _english_adjectives(words[length:]))


def _english_owner(words: list[str]) -> tuple[Name | None, list[str] | None]:
    """Whose it is in "the United Kingdom’s largest city", and the words behind; None behind a stranger."""
    for i, word in enumerate(words):
        if word.endswith(("’s", "'s")):  # a token of its own or not
            owner = read_name(_text([*words[:i], word[:-2]]).strip(), Lang.EN)
            return owner, words[i + 1 :] if owner else None
    return None, words


def _known_in_small(word: str) -> str:
    lower = word[:1].lower() + word[1:]
    return lower if lexicon.english_adjectives(lower) or lexicon.english_nouns(lower) else word


def _headed(words: list[str], determiner: Determiner) -> Iterator[tuple[Phrase, str]]:
    """Phrases that begin with their noun, and the preposition before what they are of."""
    for length in range(min(_LONGEST_NOUN, len(words)), 0, -1):
        text, rest = _text(words[:length]), words[length:]
        for noun, number in _nouns_written(text):
            phrase = Phrase(noun, number, determiner)
            if not rest:
                yield phrase, ""
            elif rest[0] in (noun.en.governs, "in") and len(rest) > 1:
                of = read_name(_text(rest[1:]), Lang.EN)
                if of and rest[0] == "of" and number is Number.SINGULAR and noun.de.singular in _APPOSED:
                    continue  # "the city of Jacksonville": die Stadt Jacksonville
                for attribute in (of,) if of else _english(rest[1:]):
                    yield replace(phrase, of=attribute), rest[0]


def _nouns_written(text: str) -> Iterator[tuple[Lexeme, Number]]:
    for noun in lexicon.english_nouns(text):
        yield from ((noun, number) for number in Number if noun.en.form(number) == text)


def _notion(phrase: Phrase) -> Phrase:
    """German says "die Inflation" where English says "inflation"."""
    plain = phrase.determiner is Determiner.NONE and not phrase.adjectives and not phrase.of
    if plain and phrase.noun.use is Use.NOTION:
        return replace(phrase, determiner=Determiner.DEFINITE)
    return phrase
