"""A sentence without what only adds to it, and cut where a new predicate begins: what it states so is true
without the rest, and easier to read."""

from collections.abc import Iterator, Sequence

from quizgen.model import Lang
from quizgen.text.clauses import Range
from quizgen.text.tokens import Token

Kept = tuple[int, ...]  # indices of the tokens that stay, in order

_JOINS = {
    Lang.DE: frozenset("und oder aber sowie sondern doch denn".split()),
    Lang.EN: frozenset("and or but nor yet".split()),
}
# What a phrase between commas may begin with, if it only tells more of the noun before it.
_ADDING = {
    Lang.DE: ("ART", "PPOSAT", "ADJ(A)", "NN", "VV(PP)"),
    Lang.EN: ("AT0", "DPS", "AJ0", "NN1", "VVN", "VVG", "VVD", "ORD"),
}
# What may follow its second comma: no further member of a list.
_GOES_ON = {
    Lang.DE: ("APPR", "APPRART", "ADV", "PTKVZ", "VV(PP)", "VA(PP)"),
    Lang.EN: ("PRP", "AV0", "VM0"),
}
_NOUNS = ("NN", "NE", "NNA", "NNI", "FM", "CARD", "CRD", "NN0", "NN1", "NN2", "NP0")
_FINITE = ("VVD", "VVZ", "VBD", "VBZ", "VHD", "VHZ", "VDD", "VDZ", "VM0", "VBB", "VHB", "VVB")
_MEANWHILE = frozenset("while when then once still already".split())  # "while still a student"
_RELATIVE = frozenset("who which where whose whom".split())
# What the end of a sentence may begin with behind a comma.
_TRAILING = frozenset("darunter nämlich also including among".split())
_DASHES = ("–", "—")


def simpler(tokens: Sequence[Token], lang: Lang) -> Iterator[Kept]:
    """The sentence without asides, then its parts, each with the subject they share.

    >>> from quizgen.text.tagging import tag
    >>> words = tag("Rutte, der Chef der NATO, traf Huber (52) und kam nach Rom.", Lang.DE)
    >>> [" ".join(words[i].text for i in kept) for kept in simpler(words, Lang.DE)]
    ['Rutte traf Huber und kam nach Rom .', 'Rutte traf Huber .', 'Rutte kam nach Rom .']
    """
    whole = tuple(range(len(tokens)))
    plain = _without_asides(tokens, whole, lang)
    if plain != whole:
        yield plain
    parts = [part for part in _parts(tokens, plain, lang) if part not in (plain, whole)]
    yield from parts
    if lang is Lang.DE:
        yield from filter(None, (_uninverted(tokens, part) for part in (plain, *parts)))


def _without_asides(tokens: Sequence[Token], kept: Kept, lang: Lang) -> Kept:
    kept = _without_brackets(tokens, kept)
    commas = [n for n, i in enumerate(kept) if tokens[i].text == ","]
    gone: set[int] = set()
    for n, comma in enumerate(commas):
        if comma in gone:
            continue
        for end in (*commas[n + 1 :], len(kept) - 1):
            if _is_aside(tokens, kept, Range(comma + 1, end), lang):
                gone.update(range(comma, end + (end < len(kept) - 1)))
                break
    return tuple(i for n, i in enumerate(kept) if n not in gone)


def _without_brackets(tokens: Sequence[Token], kept: Kept) -> Kept:
    depth, dashed, stay = 0, False, []
    dashes = [i for i in kept if tokens[i].text in _DASHES]
    for i in kept:
        depth += tokens[i].text in "(["
        if len(dashes) == 2 and i in dashes:
            dashed = not dashed
        elif not depth and not dashed:
            stay.append(i)
        depth -= tokens[i].text in ")]" and depth > 0
    return tuple(stay)


def _is_aside(tokens: Sequence[Token], kept: Kept, where: Range, lang: Lang) -> bool:
    words = [tokens[kept[n]] for n in where.indices]
    before, following = tokens[kept[where.first - 2]], tokens[kept[min(where.last + 1, len(kept) - 1)]]
    if not words or before.tag not in _NOUNS or any(w.text in _QUOTES for w in words):
        return False
    ends = where.last == len(kept) - 1
    first = words[0].text.lower()
    if first in _JOINS[lang] or (not ends and following.text.lower() in _JOINS[lang]):
        return False
    if lang is Lang.EN and first in _MEANWHILE and not any(_is_finite(w) for w in words):
        return _is_finite(following)
    if lang is Lang.EN and first in _RELATIVE:
        return ends or _is_finite(following)
    related = next((n for n, w in enumerate(words) if w.text in _RELATIVE | {"that"}), len(words))
    finite = sum(_is_finite(w) for w in words[words[0].tag == "VVD" : related if ends else len(words)])
    if finite or any(w.tag in ("PTKZU", "VV(IZU)", "TO0") for w in words):
        return False
    lists = any(w.text.lower() in _JOINS[lang] for w in words)
    if ends:
        participle = words[0].tag in ("VVG", "VVN", "VV(PP)")
        apposed = words[0].tag in ("ART", "AT0") and not lists
        return first in _TRAILING or participle or apposed
    if words[0].tag not in _ADDING[lang]:
        return False
    return _is_finite(following) or (following.tag in _GOES_ON[lang] and not lists)


_QUOTES = frozenset("»«„“”\"‘’'")


def _is_finite(token: Token) -> bool:
    return token.tag in _FINITE or "FIN" in token.tag


def _parts(tokens: Sequence[Token], kept: Kept, lang: Lang) -> Iterator[Kept]:
    """Predicates that share a subject in front, and sentences in a row."""
    if not kept:
        return
    end, begin = kept[-1], 0
    for n in range(1, len(kept) - 1):
        if tokens[kept[n]].text == ";":
            yield (*kept[begin:n], end)
            begin = n + 1
    if begin:
        yield kept[begin:]
        return
    if lang is Lang.DE:
        yield from _predicates(tokens, kept)


def _predicates(tokens: Sequence[Token], kept: Kept) -> Iterator[Kept]:
    """ "X kam nach Rom und traf Y": each behind X."""
    end = kept[-1]
    verb = next((n for n, i in enumerate(kept) if _is_finite(tokens[i])), 0)
    front = kept[:verb]
    if not verb or any(tokens[i].text == "," for i in front) or not _is_subject(tokens, front):
        return
    begins = [
        n
        for n in range(verb + 2, len(kept) - 1)
        if tokens[kept[n - 1]].text in ("und", "aber", ",") and "FIN" in tokens[kept[n]].tag
    ]
    for first, last in zip((verb, *begins), (*begins, len(kept)), strict=True):
        if begins:
            words = kept[first : last - 1]
            if words and tokens[words[-1]].text == ",":
                words = words[:-1]
            yield (*front, *words, end)


_SEPARATE = frozenset("wenn falls sofern aber sondern ohne außer nur obwohl bevor".split())


def _uninverted(tokens: Sequence[Token], kept: Kept) -> Kept | None:
    """ "[Erstmals] erwähnt wurde X 1150 in …, als …": X in front, the participle at the end; what stands
    behind a comma only adds to it."""
    said = next((n for n, i in enumerate(kept[:3]) if tokens[i].tag == "VV(PP)"), None)
    if said is None or said + 3 > len(kept) or any(tokens[i].tag != "ADV" for i in kept[:said]):
        return None
    finite, first = said + 1, said + 2
    last = _behind_noun(tokens, kept, first)
    if not tokens[kept[finite]].tag.startswith("VA(FIN") or last is None:
        return None
    end = next((n for n in range(last, len(kept) - 1) if tokens[kept[n]].text == ","), len(kept) - 1)
    if tokens[kept[min(end + 1, len(kept) - 1)]].text.lower() in _SEPARATE:
        return None
    adverbs, subject, rest = kept[:said], kept[first:last], kept[last:end]
    return (*subject, kept[finite], *adverbs, *rest, kept[said], kept[-1])


def _behind_noun(tokens: Sequence[Token], kept: Kept, first: int) -> int | None:
    """Where the noun phrase ends that begins there."""
    n = first
    while n < len(kept) and tokens[kept[n]].tag in ("ART", "PPOSAT", "ADJ(A)"):
        n += 1
    begin = n
    while n < len(kept) and tokens[kept[n]].tag in ("NN", "NE", "FM"):
        n += 1
        if tokens[kept[n - 1]].tag == "NN" and begin > first:
            break
    return n if n > begin else None


def _is_subject(tokens: Sequence[Token], front: Kept) -> bool:
    first, last = tokens[front[0]], tokens[front[-1]]
    opens = first.tag in ("ART", "NE", "NN", "ADJ(A)", "PPOSAT", "CARD", "FM")
    return opens and last.tag in _NOUNS and not last.text.isdecimal()
