"""What only adds to a sentence: brackets, and what stands between commas or behind a noun. Without it the
sentence says less, and nothing else."""

from collections.abc import Sequence

from quizgen.model import Lang
from quizgen.text.clauses import Range
from quizgen.text.english.words import FINITE
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
NOUNS = ("NN", "NE", "NNA", "NNI", "FM", "CARD", "CRD", "NN0", "NN1", "NN2", "NP0")
_MEANWHILE = frozenset("while when then once still already".split())  # "while still a student"
_RELATIVE = frozenset("who which where whose whom".split())
# What the end of a sentence may begin with behind a comma.
_TRAILING = {
    Lang.DE: frozenset("darunter nämlich also".split()),
    Lang.EN: frozenset("including among also".split()),
}
_DASHES = ("–", "—")
_LISTING = {
    Lang.DE: frozenset("und oder sowie sondern".split()),
    Lang.EN: frozenset("and or nor".split()),
}
# Prepositions of phrases at the end that tell how, when or where.
_BESIDE = {
    Lang.DE: frozenset(
        "mit im am in an auf bei nach zusammen gemeinsam südlich nördlich östlich westlich".split()
    ),
    Lang.EN: frozenset("with in at on near after following during together".split()),
}
# What takes something back.
_SINGLE = {
    Lang.DE: frozenset("angaben bericht berichten ausnahme nur kein keine keinem keiner".split()),
    Lang.EN: frozenset("no only exception according theory not report reports account accounts".split()),
}
_LIKE = {Lang.DE: frozenset(("wie",)), Lang.EN: frozenset(("like",))}
_BEFORE = frozenset(("before", "after", "by", "while"))
# With these verbs a participle behind the object is the point.
_HAVING = frozenset(
    """have get see keep leave find make want continue begin start stop hear watch catch remain be call name
    consider report describe""".split()
)


def without_asides(tokens: Sequence[Token], kept: Kept, lang: Lang) -> Kept:
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
    ends = where.last == len(kept) - 1
    behind = before.tag in NOUNS or (ends and before.tag == "VV(PP)")
    if not words or not behind or any(w.text in _QUOTES for w in words):
        return False
    first = words[0].text.lower()
    if first in _JOINS[lang] or (not ends and following.text.lower() in _JOINS[lang]):
        return False
    goes_on = is_finite(following) or (following.tag == "VVN" and _is_first(tokens, kept, where.last + 1))
    if lang is Lang.EN and first in _MEANWHILE and not any(is_finite(w) for w in words):
        return goes_on
    if lang is Lang.EN and first in _RELATIVE:
        return ends or is_finite(following)
    related = next((n for n, w in enumerate(words) if w.text in _RELATIVE | {"that"}), len(words))
    finite = sum(is_finite(w) for w in words[words[0].tag == "VVD" : related if ends else len(words)])
    if finite or any(w.tag in ("PTKZU", "VV(IZU)", "TO0") for w in words):
        return False
    if ends:
        return _ends_with(words, before, lang)
    return _stands_between(words, before, following, goes_on, lang)


def _is_first(tokens: Sequence[Token], kept: Kept, n: int) -> bool:
    """Whether no verb stands before: a participle there is the finite verb."""
    return not any(is_finite(tokens[i]) for i in kept[:n])


def _ends_with(words: Sequence[Token], before: Token, lang: Lang) -> bool:
    """Whether the end of a sentence behind a comma only adds to the noun before it, or to the whole."""
    first, tag = words[0].text.lower(), words[0].tag
    lists = any(w.text.lower() in _JOINS[lang] for w in words)
    if before.tag == "VV(PP)":  # "wurde in Aue geboren, einem Dorf in Sachsen"
        return tag == "ART" and not lists
    lower = {w.text.lower() for w in words}
    adverbial = first in _BESIDE[lang] and not lists and _SINGLE[lang].isdisjoint(lower)
    participle = tag in ("VVG", "VVN", "VV(PP)")
    apposed = tag in ("ART", "AT0") and _LISTING[lang].isdisjoint(lower)
    return first in _TRAILING[lang] or participle or adverbial or apposed


def _stands_between(
    words: Sequence[Token], before: Token, following: Token, goes_on: bool, lang: Lang
) -> bool:
    """The same between two commas."""
    first, tag = words[0].text.lower(), words[0].tag
    second = words[1] if len(words) > 1 else words[0]
    lists = any(w.text.lower() in _JOINS[lang] for w in words)
    if first in _LIKE[lang] or second.tag == "POS" or (tag == "NP0" and second.text == "of"):
        return goes_on  # "like most cities", "Ann's son", "Duke of York"
    if tag == "NE" and words[0].text.endswith("s") and second.tag == "NN":  # "Annas Sohn"
        return goes_on
    if before.tag in ("NN", "NN1") and all(w.tag in ("NE", "NP0") for w in words):
        return goes_on or following.tag in _GOES_ON[lang]  # "the first settlement, Fort Rose, on the coast"
    return tag in _ADDING[lang] and (goes_on or (following.tag in _GOES_ON[lang] and not lists))


def without_tail(tokens: Sequence[Token], kept: Kept, lang: Lang) -> Kept:
    """An English sentence without the participle clause at its end that stands behind one of many, or behind
    a name: "a bill granting …", "a campaign focused on …"; or that tells when or by what: "before …"."""
    if lang is Lang.DE:
        return kept
    finite = next((n for n, i in enumerate(kept) if is_finite(tokens[i])), None)
    for n in range(finite + 3 if finite is not None else len(kept), len(kept) - 2):
        token, before = tokens[kept[n]], tokens[kept[n - 1]]
        if token.text.lower() in _BEFORE and tokens[kept[n + 1]].tag == "VVG" and before.tag in NOUNS:
            return (*kept[:n], kept[-1])
        said = token.tag in ("VVG", "VVN") or (token.tag == "VVD" and tokens[kept[n + 1]].tag == "PRP")
        if said and before.tag in NOUNS and finite is not None:
            fits = not _is_known(tokens, kept, n - 1) and tokens[kept[finite]].lemma not in _HAVING
            return (*kept[:n], kept[-1]) if fits else kept
    return kept


def _is_known(tokens: Sequence[Token], kept: Kept, n: int) -> bool:
    """Whether the phrase that ends there is known by what follows it: "the land granted to them"."""
    if tokens[kept[n]].tag == "NP0":
        return False
    while n and tokens[kept[n]].tag in (*NOUNS, "AJ0", "ORD", "AV0", "PRF", "POS"):
        n -= 1
    return tokens[kept[n]].tag not in ("AT0", "VVD", "PRP") or tokens[kept[n]].text.lower() == "the"


_QUOTES = frozenset("»«„“”\"‘’'")


def is_finite(token: Token) -> bool:
    return token.tag in FINITE or "FIN" in token.tag
