"""A sentence without what only adds to it, and cut where a new predicate begins: what it states so is true
without the rest, and easier to read."""

from collections.abc import Iterator, Sequence

from quizgen.model import Lang
from quizgen.relations.asides import NOUNS, Kept, is_finite, without_asides, without_tail
from quizgen.text.tokens import Token


def simpler(tokens: Sequence[Token], lang: Lang) -> Iterator[Kept]:
    """The sentence without asides, then its parts, each with the subject they share.

    >>> from quizgen.text.tagging import tag
    >>> words = tag("Rutte, der Chef der NATO, traf Huber (52) und kam nach Rom.", Lang.DE)
    >>> [" ".join(words[i].text for i in kept) for kept in simpler(words, Lang.DE)]
    ['Rutte traf Huber und kam nach Rom .', 'Rutte traf Huber .', 'Rutte kam nach Rom .']
    """
    whole = tuple(range(len(tokens)))
    plain = without_asides(tokens, whole, lang)
    if plain != whole:
        yield plain
    short = without_tail(tokens, plain, lang)
    if short != plain:
        yield short
    parts = [part for part in _parts(tokens, plain, lang) if part not in (plain, whole)]
    yield from parts
    if lang is Lang.DE:
        yield from filter(None, (_uninverted(tokens, part) for part in (plain, *parts)))


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
    verb = next((n for n, i in enumerate(kept) if is_finite(tokens[i])), 0)
    front = kept[:verb]
    if not verb or any(tokens[i].text == "," for i in front) or not _is_subject(tokens, front):
        return
    begins = [
        n
        for n in range(verb + 2, len(kept) - 1)
        if tokens[kept[n - 1]].text in ("und", "aber", ",") and "FIN" in tokens[kept[n]].tag
    ]
    if not begins:
        yield from _participles(tokens, kept, verb)
    for first, last in zip((verb, *begins), (*begins, len(kept)), strict=True):
        if begins:
            words = kept[first : last - 1]
            if words and tokens[words[-1]].text == ",":
                words = words[:-1]
            yield (*front, *words, end)


def _participles(tokens: Sequence[Token], kept: Kept, verb: int) -> Iterator[Kept]:
    """ "X wurde 1920 gebaut und 1950 abgerissen": each participle with the auxiliary that they share."""
    if not tokens[kept[verb]].tag.startswith("VA(FIN"):
        return
    begin = verb + 1
    for n in range(begin, len(kept)):
        said = tokens[kept[n]].tag in ("VV(PP)", "VA(PP)")
        if not said or tokens[kept[min(n + 1, len(kept) - 1)]].text not in ("und", ".", ","):
            continue
        if begin > verb + 1 or n + 2 < len(kept):
            yield (*kept[: verb + 1], *kept[begin : n + 1], kept[-1])
        begin = n + 2


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
    return opens and last.tag in NOUNS and not last.text.isdecimal()
