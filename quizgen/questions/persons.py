"""Persons who can stand beside another as options: of the same kind, time and sex, known to many, and nobody
of whom the article speaks."""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizgen.model import Article, Bilingual, Fact, Lang
from quizgen.questions.described import demanded_kinds
from quizgen.questions.nations import tells_nation
from quizgen.text.given_names import given_name
from quizgen.text.wording import contains
from quizgen.values.names import Person
from quizgen.values.people import KnownPerson, area_of_name, known_people, known_person, together
from quizgen.values.person_kinds import comparable_kinds, compare, family, is_kind

_YEAR = re.compile(r"\b(?:[1-9]\d{2}|1\d{3}|20\d\d)\b(?!\.\d)")
_APART = 40  # years between two of one time
# How unlike it makes two persons to differ in what they are best known for, in kind, by a lifetime, in where
# they are from; and a mix, so that questions about one person do not all get the same options.
_SECOND, _KIND, _TIME, _COUNTRY, _AREA, _MIX = 0.25, 0.5, 0.8, 0.35, 0.5, 0.5
# Ages up to which one is heard of as such.
_LAST = {
    "athlete": 42, "coach": 72, "american-football-coach": 75, "chess-player": 60, "golfer": 60,
    "politician": 75, "manager": 70, "judge": 75, "soldier": 68,
}  # fmt: skip
_LAST_OF_ALL = 85
_TITLES = frozenset(
    "Papst Pope König Königin King Queen Kaiser Kaiserin Emperor Empress Prinz Prinzessin Prince Princess "
    "Lord "
    "Crown Kronprinz Kardinal Cardinal Patriarch Saint Erzherzog Archduke Herzog Duke Marquis".split()
)


# Kinds that one hears of in their own country most, and those that come together from everywhere.
_AT_HOME = frozenset(
    "party-politician minister executive founder judge lawyer journalist comedian bishop coach".split()
)
_OF_ALL_NATIONS = frozenset(("international-official",))


@dataclass(frozen=True, slots=True)
class _Profile:
    """What is known of the person asked for; without `life` the rest comes from the article."""

    kinds: tuple[str, ...]
    sex: str
    area: str
    life: KnownPerson | None = None


def persons_like(
    key: Person, fact: Fact, stem: Bilingual[str], article: Article, rng: random.Random
) -> Iterator[Person]:
    """Most like first; nobody if too little is known of the one asked for."""
    mine = _profile(key)
    if mine is None:
        return
    years = _years(mine, fact, stem, article)
    if not years and mine.life is None:
        return
    told = tells_nation(_with_title(stem, article), mine.life.country) if mine.life else False
    demanded = demanded_kinds(stem, mine.kinds)
    partners = together(mine.life) if mine.life else frozenset()
    ranked = []
    for other in known_people():
        if not _comparable(mine, other, years) or _is_too_old(other, mine, years):
            continue
        if other.name.de in partners:
            continue
        if told and mine.life and other.country != mine.life.country:
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
    """Whether two of one family are of like kind and sex, as far as is known."""
    sexes = {_sex(one), _sex(other)} - {""}
    alike = not (is_kind(one.kind) and is_kind(other.kind)) or compare(one.kind, other.kind)
    return len(sexes) < 2 and alike


def fits_description(other: Person, key: Person, stem: Bilingual[str]) -> bool:
    """Whether somebody of the article could be whom the stem describes, where it tells the time, the nation
    or the trade of the one asked for: of an unknown nobody can tell."""
    mine, theirs = known_person(key), known_person(other)
    if theirs and not all(map(theirs.was_active, map(int, _YEAR.findall(stem.de)))):
        return False
    if mine is None:
        return True
    demanded = demanded_kinds(stem, mine.kinds)
    if tells_nation(stem, mine.country) and (theirs is None or theirs.country != mine.country):
        return False
    return not demanded or other.kind in demanded or bool(theirs and demanded & frozenset(theirs.kinds))


def _is_too_old(other: KnownPerson, mine: _Profile, years: frozenset[int]) -> bool:
    """Whether somebody of that age has left what they are known for, and the one asked for has not."""
    kind = mine.kinds[0]
    last = _LAST.get(kind) or _LAST.get(family(kind), _LAST_OF_ALL)
    if mine.life and years:
        last = max(last, max(years) - mine.life.born)
    return bool(years) and max(years) - other.born > last


def _profile(person: Person) -> _Profile | None:
    known = known_person(person)
    if known:
        first = (person.kind,) if person.kind in known.kinds else ()
        return _Profile(tuple(dict.fromkeys((*first, *known.kinds))), known.sex, known.area, known)
    area, sex = area_of_name(person.name.de.split()[0]), _sex(person)
    return _Profile((person.kind,), sex, area) if area and sex and is_kind(person.kind) else None


def _sex(person: Person) -> str:
    if known := known_person(person):
        return known.sex
    return {"female": "f", "male": "m", None: ""}[given_name(person.name.de.split()[0])]


def _years(mine: _Profile, fact: Fact, stem: Bilingual[str], article: Article) -> frozenset[int]:
    """When it happened, as far as the stem or else the evidence or the day of publishing tells."""
    published = str(article.published.year) if article.published else ""
    for text in (stem.de, fact.evidence, published):
        found = {int(year) for year in _YEAR.findall(text)}
        if mine.life:
            found = {year for year in found if mine.life.was_active(year)}
        if found:
            return frozenset(found)
    return frozenset()


def _comparable(mine: _Profile, other: KnownPerson, years: frozenset[int]) -> bool:
    if other.sex != mine.sex or comparable_kinds(mine.kinds[0]).isdisjoint(other.kinds):
        return False
    if mine.life is None:
        return (
            other.area == mine.area and mine.kinds[0] == other.kinds[0] and all(map(other.was_active, years))
        )
    if other == mine.life or (other.area != mine.area and mine.kinds[0] in _AT_HOME):
        return False
    return abs(other.born - mine.life.born) <= _APART and all(map(other.was_active, years))


def _unlikeness(mine: _Profile, other: KnownPerson) -> float:
    among = mine.kinds[0] in other.kinds
    kind = 0.0 if mine.kinds[0] == other.kinds[0] else _SECOND if among else _KIND
    if mine.life is None:
        return kind
    apart = _TIME * abs(other.born - mine.life.born) / _APART
    if mine.kinds[0] in _OF_ALL_NATIONS:
        return kind + apart
    return kind + apart + (other.country != mine.life.country) * _COUNTRY + (other.area != mine.area) * _AREA


def _same_form(key: Person, other: KnownPerson) -> Bilingual[str] | None:
    """The name written as the key is: one word or more, with a title or without."""
    chosen = {}
    for lang in Lang:
        form = _form(key.name[lang])
        chosen[lang] = next((name for name in other.spellings[lang] if _form(name) == form), "")
    return Bilingual.of(chosen.__getitem__) if all(chosen.values()) else None


def _form(name: str) -> tuple[bool, bool, bool, bool]:
    words = name.split()
    numbered = re.fullmatch(r"[IVX]+\.?", words[-1]) is not None
    return len(words) > 1, words[0] in _TITLES, numbered, re.match(r"[A-Z]\.", name) is not None


def _is_told_of(other: KnownPerson, article: Article) -> bool:
    """Whether the article names them, in any spelling or by the surname alone."""
    for lang in Lang:
        for name in other.spellings[lang]:
            short = Person(Bilingual(name, name)).short_names(lang)
            start = " ".join(name.split()[:2])  # "Jacques Lefèvre d’Étaples"
            if any(contains(article.text, words) for words in (start, *short[:1])):
                return True
    return False
