"""How German and English write a date; day and month are None where it is not that precise."""

from quizgen.model import Lang
from quizgen.values import cldr
from quizgen.values.counting import NBSP, distinct


def era_mark(year: int) -> str:
    """ ":bc" before Christ, ":ad" for the first century, which is written with its era, too."""
    return ":bc" if year < 0 else ":ad" if year < 100 else ""


def say_year(year: int, lang: Lang) -> str:
    """A year, before 100 with its era (CLDR, abbreviated).

    >>> say_year(-44, Lang.DE), say_year(9, Lang.EN), say_year(2024, Lang.EN)
    ('44 v. Chr.', 'AD 9', '2024')
    """
    return _ERAS.get((lang, era_mark(year)), ("{}",))[0].format(abs(year))


_ERAS = {
    (Lang.DE, ":bc"): ("{} v. Chr.", "{} v.Chr.", "{} vor Christus", "{} vor Chr.", "{} v. u. Z."),
    (Lang.EN, ":bc"): ("{} BC", "{} B.C.", "{} BCE", "{} B.C.E."),
    (Lang.DE, ":ad"): ("{} n. Chr.", "{} n.Chr.", "{} nach Christus", "{} nach Chr.", "{}"),
    (Lang.EN, ":ad"): ("AD {}", "{} AD", "A.D. {}", "{} CE", "{}"),
}


def say_date(year: int, month: int | None, day: int | None, lang: Lang) -> str:
    """As a newspaper writes it in full."""
    if month is None:
        return say_year(year, lang)
    if day is None:
        return f"{cldr.month_names(lang)[month - 1]} {say_year(year, lang)}"
    dated = say_day(month, day, lang)
    return f"{dated} {say_year(year, lang)}" if lang is Lang.DE else f"{dated}, {say_year(year, lang)}"


def say_day(month: int, day: int, lang: Lang) -> str:
    """Without its year: "22. November", "November 22"."""
    name = cldr.month_names(lang)[month - 1]
    return f"{day}. {name}" if lang is Lang.DE else f"{name} {day}"


def date_forms(year: int, month: int | None, day: int | None, lang: Lang) -> tuple[str, ...]:
    """Ways running text writes it, `say_date` first; whole dates before those without a year."""
    if month is None:
        forms = [form.format(abs(year)) for form in _ERAS.get((lang, era_mark(year)), ("{}",))]
    elif day is None:
        forms = _month_forms(year, month, lang)
    else:
        forms = (_german_days if lang is Lang.DE else _english_days)(year, month, day)
    tied = [form.replace(" ", NBSP, 1) for form in forms]
    return distinct([say_date(year, month, day, lang), *forms, *tied, *(f.replace(" ", NBSP) for f in forms)])


def _month_forms(year: int, month: int, lang: Lang) -> list[str]:
    links = ("{} {}",) if lang is Lang.DE else ("{} {}", "{}, {}", "{} of {}")
    names = month_forms(month, lang)
    dated = [link.format(name, say_year(year, lang)) for link in links for name in names]
    return [*dated, *([f"{month:02}/{year}"] if year > 999 else []), names[0]]


def month_forms(month: int, lang: Lang) -> tuple[str, ...]:
    """Full name and abbreviations: "November", "Nov.", "Nov"."""
    name, short = (names(lang)[month - 1] for names in (cldr.month_names, cldr.month_abbreviations))
    short = short.removesuffix(".")
    press = ["Sept.", "Sept"] if month == 9 else []
    return distinct([name, *([f"{short}.", short] if short != name else []), *press])


def _german_days(year: int, month: int, day: int) -> list[str]:
    named = [f"{day}. {name}" for name in month_forms(month, Lang.DE)]
    dotted = [f"{day:02}.{month:02}.", f"{day}.{month}.", f"{day}. {month}."]
    full = [f"{form} {say_year(year, Lang.DE)}" for form in named]
    if year > 999:
        full += [f"{dotted[0]}{year}", f"{dotted[1]}{year}", f"{dotted[2]} {year}"]
        full += [f"{form}{year % 100:02}" for form in dotted[:2]]
    return [*full, *_iso(year, month, day), *named, *dotted]


def _english_days(year: int, month: int, day: int) -> list[str]:
    nth = f"{day}{_ordinal(day)}"
    names = month_forms(month, Lang.EN)
    american = [f"{name} {number}" for name in names for number in (day, nth)]
    british = [f"{number} {name}" for name in names for number in (day, nth, f"{nth} of")]
    said = say_year(year, Lang.EN)
    full = [f"{form}, {said}" for form in american] + [f"{form} {said}" for form in (*american, *british)]
    slashed = [f"{month}/{day}/{year}"] if year > 999 else []
    return [*full, *slashed, *_iso(year, month, day), *american, *british]


def _iso(year: int, month: int, day: int) -> list[str]:
    return [f"{year}-{month:02}-{day:02}"] if year > 999 else []


def _ordinal(day: int) -> str:
    return "th" if 11 <= day <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
