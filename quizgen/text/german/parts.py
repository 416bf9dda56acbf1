"""A German sentence cut at its commas, semicolons and dashes, and what the stretches are."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizgen.text.clauses import Range
from quizgen.text.german.fields import front_is_one, is_finite, overlooked, verb_final
from quizgen.text.german.words import SAYING
from quizgen.text.tokens import Token

_OPENS_RELATIVE = frozenset(
    "der die das den dem denen dessen deren welcher welche welches welchen welchem was wo".split()
)
_YEAR = re.compile(r"1\d{3}|20\d\d")
_DATE = 3  # tokens
_ESTIMATED = frozenset("Schätzung geschätzt Stand Prognose".split())
SEPARATORS = frozenset((",", ";", ":", "–", "—", "-"))


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch between separators; `mark` is the separator before it."""

    range: Range
    mark: str
    embedded: bool  # a subordinate, relative or infinitive clause, or inside one
    finite: tuple[int, ...]


def find_parts(tokens: Sequence[Token]) -> Iterator[Part]:
    """The stretches in order. A clause that is interrupted before its verb takes what follows."""
    begin, mark, depth, waiting = 0, "", 0, 0
    last, inside = len(tokens) - 1, parenthetical(tokens)
    for i, token in enumerate(tokens):
        depth += (token.text in "([") - (token.text in ")]")
        cut = i == last or (token.text in SEPARATORS and depth == 0 and not between_adjectives(tokens, i))
        if not cut:
            continue
        where = Range(begin, i)
        if where:
            finite = tuple(j for j in where.indices if j not in inside and is_finite(tokens, j, where))
            opens = _opens_embedded(tokens, where, mark)
            embedded = opens or waiting > 0
            if not finite and not embedded and (verb := overlooked(tokens, where)):
                finite = (verb,)
            yield Part(where, mark, embedded, finite)
            done = len(finite) if finite else int(_infinitive(tokens, where))
            waiting = max(waiting + opens - done, 0) if embedded else 0
        begin, mark = i + 1, token.text


def parenthetical(tokens: Sequence[Token]) -> frozenset[int]:
    """Indices of what stands in parentheses, these included."""
    found, depth = set[int](), 0
    if not any(token.text in "([" for token in tokens):
        return frozenset()
    for i, token in enumerate(tokens):
        depth += token.text in "(["
        if depth:
            found.add(i)
        depth -= token.text in ")]" and depth > 0
    return frozenset(found)


def dating(tokens: Sequence[Token]) -> frozenset[int]:
    """Indices of brackets without which a figure would hold for ever: "(Stand 2018)", "(2016)"."""
    opened = [n for n, token in enumerate(tokens) if token.text == "("]
    found: set[int] = set()
    for n in opened:
        last = next((m for m in range(n, len(tokens)) if tokens[m].text == ")"), n)
        inside = [token.text for token in tokens[n + 1 : last]]
        figures = any(t.tag == "CARD" and not _YEAR.fullmatch(t.text) for t in tokens[:n])
        year = bool(inside) and _YEAR.fullmatch(inside[-1]) is not None
        stated = inside[:1] == ["Stand"] or any(word in _ESTIMATED for word in inside)
        if stated or (figures and year and len(inside) <= _DATE):
            found.update(range(n, last + 1))
    return frozenset(found)


def between_adjectives(tokens: Sequence[Token], at: int) -> bool:
    return (
        0 < at < len(tokens) - 1
        and tokens[at].text == ","
        and tokens[at - 1].tag == tokens[at + 1].tag == "ADJ(A)"
    )


def _opens_embedded(tokens: Sequence[Token], where: Range, mark: str) -> bool:
    first = where.first
    if tokens[first].tag == "KON" and first + 1 < where.last:
        first += 1
    word, tag = tokens[first].text.lower(), tokens[first].tag
    if tag in ("KOUS", "KOUI", "PRELS", "PRELAT", "PWAV", "PWS", "PWAT") or word in ("dass", "ob", "weil"):
        return True
    following = tokens[first + 1] if first + 1 < where.last else None
    if tag in ("APPR", "APPRART") and following and following.tag in ("PRELS", "PRELAT", "PWS"):
        return True
    if _infinitive(tokens, where) and not any(is_finite(tokens, i, where) for i in where.indices):
        return True
    if first == where.first and word in ("als", "bevor", "nachdem", "damit"):
        return mark in ("", ",") and verb_final(tokens, where)
    if mark == "," and first == where.first and word in _OPENS_RELATIVE:
        return verb_final(tokens, where)
    if following and tag == "APPR" and following.text.lower() in _OPENS_RELATIVE:
        return mark == "," and verb_final(tokens, where)
    return False


def opens_relative(tokens: Sequence[Token], at: int) -> int:
    """The index of the relative pronoun of a clause that begins here: "der", "von denen", "und dessen"; 0
    if none does."""
    at += tokens[at].text in ("und", "oder")
    at += tokens[at].tag in ("APPR", "APPRART")
    return at if tokens[at].tag in ("PRELS", "PRELAT") else 0


def _infinitive(tokens: Sequence[Token], where: Range) -> bool:
    return any(
        tokens[i].tag == "VV(IZU)"
        or (tokens[i].tag == "PTKZU" and i + 1 < where.last and tokens[i + 1].tag.endswith("(INF)"))
        for i in where.indices
    )


def main_groups(tokens: Sequence[Token], parts: Sequence[Part]) -> Iterator[tuple[Part, ...]]:
    """The parts cut into main clauses at coordinations whose second part has a verb of its own."""
    group: list[Part] = []
    for part in parts:
        fresh = part.mark in (";", ":", "–", "—", "-") or tokens[part.range.first].tag == "KON"
        fresh = fresh or _asyndetic(tokens, group, part)
        seen = any(p.finite and not p.embedded for p in group)
        if group and seen and part.finite and not part.embedded and fresh:
            yield tuple(group)
            group = []
        group.append(part)
    if group:
        yield tuple(group)


def _asyndetic(tokens: Sequence[Token], group: Sequence[Part], part: Part) -> bool:
    """ "…, blieb aber …", "…, im Süden schlug …": goes on without "und", and nobody says it."""
    verbs = [i for p in group for i in p.finite if not p.embedded]
    if not verbs or not part.finite or part.mark != "," or part.embedded:
        return False
    verb = part.finite[0]
    said = [tokens[i].lemma for p in group for i in p.finite]
    if not SAYING.isdisjoint(said) or says_so(tokens, part) or tokens[verb].text in ("ist", "war"):
        return False
    return verb == part.range.first or front_is_one(tokens, Range(part.range.first, verb))


def says_so(tokens: Sequence[Token], part: Part) -> bool:
    lemma, last = tokens[part.finite[0]].lemma, tokens[part.range.last - 1]
    return lemma in SAYING or (last.tag == "PTKVZ" and last.text + lemma in SAYING)
