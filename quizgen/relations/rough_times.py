"""Times that no date tells by itself, as both languages say them: "Ende 1961", "in the first half of the 16th
century". They are listed in `tables/times.txt`."""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from quizgen.model import Bilingual, Lang, Value
from quizgen.relations.adjuncts import Adjuncts
from quizgen.relations.bound import ERAS, Bound, Plain
from quizgen.relations.fill import Filler
from quizgen.text.frames import Argument
from quizgen.text.mentions import Mention
from quizgen.values.dates import Date
from quizgen.values.names import Term
from quizgen.values.tables import rows

_GAP = "{}"


def rough_time(argument: Argument, filler: Filler) -> Bound | None:
    """What a phrase says about the time, if the other language has words for it."""
    words = [filler.tokens[i].text for i in argument.range.indices]
    if not any(word[0].isdecimal() or "-" in word for word in words):
        return None
    inside = [(n, m) for n, m in enumerate(filler.mentions) if m.first in argument.range]
    read = _dated(words, argument, inside) or _of_mid_decade(" ".join(words))
    if read is None:
        return None
    kind, template, value = read
    said = _templates(filler.lang).get((kind, _small(template)))
    if said is None:
        return None
    filled = Bilingual.of(lambda each: said[each].format(value[each]))
    within = tuple((n, m.value) for n, m in inside)
    return Bound(Adjuncts((filled,)), frozenset(argument.range.indices), within=within)


def as_date(time: Bound) -> Bound | None:
    """The year or month in which "Ende 1961" is, to ask for that."""
    if not isinstance(time.nominal, Adjuncts) or len(time.within) != 1:
        return None
    number, value = time.within[0]
    told = _is_within(time.nominal) and isinstance(value, Date)
    return Bound(Plain(value), time.words, value, number) if told else None


def _is_within(said: Adjuncts) -> bool:
    """What happened "bis Ende 1961" may have happened before that year."""
    return not said.say(Lang.DE).startswith("bis ")


_Read = tuple[str, str, Bilingual[str]]  # the kind of the value, what is said with a gap for it, and it


def _dated(words: list[str], argument: Argument, inside: list[tuple[int, Mention]]) -> _Read | None:
    """The phrase with a gap for its one date, century or decade."""
    kind = _kind(inside[0][1].value) if len(inside) == 1 else ""
    if not kind:
        return None
    mention, begin = inside[0][1], argument.range.first
    before, behind = words[: mention.first - begin], words[mention.last - begin :]
    return kind, " ".join((*before, _GAP, *behind)), Bilingual.of(mention.value.say)


def _kind(value: Value) -> str:
    if isinstance(value, Date):
        return value.precision
    return value.kind if isinstance(value, Term) and value.kind in ERAS else ""


def _of_mid_decade(text: str) -> _Read | None:
    """The same of "the mid-1990s", which is no value."""
    found = _MID.search(text)
    if found is None:
        return None
    template = f"{text[: found.start(1)]}{_GAP}{text[found.end() :]}"
    return "decade", template, Bilingual(f"{found[1]}er-Jahre", f"{found[1]}s")


_MID = re.compile(r"\bmid-(\d\d[1-9]0)s\b")


@cache
def _templates(lang: Lang) -> Mapping[tuple[str, str], Bilingual[str]]:
    """What both languages say, by the kind of the gap and what `lang` writes."""
    found: dict[tuple[str, str], Bilingual[str]] = {}
    for kind, row in rows("times.txt"):
        german, sign, english = row.partition(" <= " if " <= " in row else " = ")
        if lang is Lang.DE:
            if sign != " <= ":
                found[kind, _small(_bare(german))] = Bilingual(german, english.split(" | ")[0])
            continue
        for one in english.split(" | "):
            found.setdefault((kind, one), Bilingual(german, one))
    return MappingProxyType(found)


def _bare(german: str) -> str:
    """Without the ending behind the gap, which is part of the value."""
    return re.sub(r"\{\}[sn]", _GAP, german)


def _small(text: str) -> str:
    """A phrase opens a sentence with a capital; "Anfang" has one anywhere."""
    return text[:1].lower() + text[1:]
