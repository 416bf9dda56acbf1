"""Persons who can stand beside another as options: of the same kind, country, time and sex, known to many,
and nobody of whom the article speaks."""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizgen.model import Article, Bilingual, Fact, Lang
from quizgen.questions.described import demanded_kinds
from quizgen.questions.nations import tells_nation
from quizgen.questions.wordlists import TITLES
from quizgen.text.given_names import given_name
from quizgen.text.wording import contains
from quizgen.values.names import Person
from quizgen.values.people import KnownPerson, known_people, known_person, together
from quizgen.values.person_kinds import family

_YEAR = re.compile(r"\b(?:[1-9]\d{2}|1\d{3}|20\d\d)\b(?!\.\d)")
_APART = 40  # years between two of one time,
_NEAR = 20  # and where it is not told in which year
# How unlike it makes two persons to differ by a lifetime, and in where they are from; and a mix, so that
# questions about one person do not all get the same options.
_TIME, _COUNTRY, _AREA, _MIX = 0.8, 0.35, 0.5, 0.5
# Ages up to which one is heard of as such.
_LAST = {
    "athlete": 42, "coach": 72, "american-football-coach": 75, "chess-player": 60, "golfer": 60,
    "politician": 75, "manager": 70, "judge": 75, "soldier": 68,
}  # fmt: skip
_LAST_OF_ALL = 85


# Who is known for these comes together with people from everywhere; all others, by what is told of them,
# could be of one country alone.
_OF_ALL_NATIONS = frozenset("scientist athlete explorer astronaut pope international-official".split())
_AT_HOME = frozenset(("coach", "american-football-coach"))


@dataclass(frozen=True, slots=True)
class _Profile:
    """What is known of the person asked for."""

    kind: str
    life: KnownPerson


def persons_like(
    key: Person, fact: Fact, stem: Bilingual[str], article: Article, rng: random.Random
) -> Iterator[Person]:
    """Most like first; nobody if the one asked for is not known: of an unknown nobody can tell."""
    mine = _profile(key)
    if mine is None:
        return
    years = _years(mine, fact, stem, article)
    told = tells_nation(_with_title(stem, article), mine.life.country)
    demanded = demanded_kinds(stem, mine.life.kinds)
    partners = together(mine.life)
    ranked = []
    for other in known_people():
        if not _comparable(mine, other, years) or _is_too_old(other, mine, years):
            continue
        if other.name.de in partners or (told and other.country != mine.life.country):
            continue
        if demanded and demanded.isdisjoint(other.kinds):
            continue
        ranked.append((_unlikeness(mine, other) + rng.uniform(0, _MIX), other.name.de, other))
    for _, _, other in sorted(ranked, key=lambda row: row[:2]):
        name = _same_form(key, other)
        if name and not _is_told_of(other, article):
            yield Person(name, key.kind)


def _with_title(stem: Bilingual[str], article: Article) -> Bilingual[str]:
    return stem.map(lambda text: f"{article.title} {text}")


def comparable(one: Person, other: Person) -> bool:
    """Whether two of a kind that a sheet made up are of one sex, as far as is known."""
    return len({_sex(one), _sex(other)} - {""}) < 2


def _is_too_old(other: KnownPerson, mine: _Profile, years: frozenset[int]) -> bool:
    """Whether somebody of that age has left what they are known for, and the one asked for has not."""
    last = _LAST.get(mine.kind) or _LAST.get(family(mine.kind), _LAST_OF_ALL)
    return bool(years) and max(years) - other.born > max(last, max(years) - mine.life.born)


def _profile(person: Person) -> _Profile | None:
    known = known_person(person)
    return _Profile(person.kind if person.kind in known.kinds else known.kinds[0], known) if known else None


def _sex(person: Person) -> str:
    if known := known_person(person):
        return known.sex
    return {"female": "f", "male": "m", None: ""}[given_name(person.name.de.split()[0])]


def _years(mine: _Profile, fact: Fact, stem: Bilingual[str], article: Article) -> frozenset[int]:
    """When it happened, as far as the stem or else the evidence or the day of publishing tells."""
    published = str(article.published.year) if article.published else ""
    for text in (stem.de, fact.evidence, published):
        found = filter(mine.life.was_active, map(int, _YEAR.findall(text)))
        if years := frozenset(found):
            return years
    return frozenset()


def _comparable(mine: _Profile, other: KnownPerson, years: frozenset[int]) -> bool:
    life = mine.life
    if other.sex != life.sex or other.kinds[0] != mine.kind or other == life:
        return False
    if other.country != life.country and not _is_of_all_nations(mine.kind):
        return False
    return abs(other.born - life.born) <= (_APART if years else _NEAR) and all(map(other.was_active, years))


def _is_of_all_nations(kind: str) -> bool:
    return kind not in _AT_HOME and not _OF_ALL_NATIONS.isdisjoint((kind, family(kind)))


def _unlikeness(mine: _Profile, other: KnownPerson) -> float:
    life = mine.life
    apart = _TIME * abs(other.born - life.born) / _APART
    return apart + (other.country != life.country) * _COUNTRY + (other.area != life.area) * _AREA


def _same_form(key: Person, other: KnownPerson) -> Bilingual[str] | None:
    """The name written as the key is: one word or more, with a title or without."""
    chosen = {}
    for lang in Lang:
        form = _form(key.name[lang], lang)
        chosen[lang] = next((name for name in other.spellings[lang] if _form(name, lang) == form), "")
    return Bilingual.of(chosen.__getitem__) if all(chosen.values()) else None


def _form(name: str, lang: Lang) -> tuple[bool, bool, bool, bool]:
    words = name.split()
    numbered = re.fullmatch(r"[IVX]+\.?", words[-1]) is not None
    return len(words) > 1, words[0].lower() in TITLES[lang], numbered, re.match(r"[A-Z]\.", name) is not None


def _is_told_of(other: KnownPerson, article: Article) -> bool:
    """Whether the article names them, in any spelling or by the surname alone."""
    for lang in Lang:
        for name in other.spellings[lang]:
            short = Person(Bilingual(name, name)).short_names(lang)
            start = " ".join(name.split()[:2])  # "Jacques Lefèvre d’Étaples"
            if any(contains(article.text, words) for words in (start, *short[:1])):
                return True
    return False
