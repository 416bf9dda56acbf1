"""Organisations in German sentences: those quizgen knows, well-known firms, parties, media and clubs."""

from collections.abc import Iterator, Mapping, Sequence

from quizgen.model import Bilingual, Lang
from quizgen.text.german.name_words import is_capitalised
from quizgen.text.german.which import class_gender
from quizgen.text.mentions import Mention
from quizgen.text.organisations import GOES_ON, LONGEST, NAMED_SO, organisation_named
from quizgen.text.spacing import touches
from quizgen.text.tokens import Token
from quizgen.values.names import Organisation

# Parties that are common words outside of brackets: "Anna Meier (Grüne)".
_BRACKETED: Mapping[str, Bilingual[str]] = {
    "Grüne": Bilingual("Grüne", "Greens"),
    "Linke": Bilingual("Linke", "The Left"),
}
_ENDINGS = ("er", "es", "en", "em", "e")


def find_organisations(tokens: Sequence[Token]) -> Iterator[Mention]:
    """Every organisation that is certain; "Weltgesundheitsorganisation (WHO)" is one mention."""
    at = 0
    while at < len(tokens):
        mention = _organisation_at(tokens, at)
        if mention:
            yield mention
        at = max(mention.last if mention else 0, at + 1)


def _organisation_at(tokens: Sequence[Token], at: int) -> Mention | None:
    word = tokens[at].text
    if tokens[at].tag == "ART":
        return None
    if word in _BRACKETED and at and tokens[at - 1].text == "(" and tokens[at + 1].text in (")", ","):
        return Mention(Organisation(_BRACKETED[word], "party"), at, at + 1)
    if word == "Grünen" and at and tokens[at - 1].text.casefold() in ("die", "den", "der"):
        follows = tokens[at + 1].tag if at + 1 < len(tokens) else ""
        greens = Organisation(Bilingual("Grüne", "Greens"))
        return Mention(greens, at, at + 1) if not follows.startswith(("NN", "NE", "ADJ(A)")) else None
    if not (word[0].isupper() or word == "dpa") or (
        touches(tokens, at - 1) and tokens[at - 1].text in "-–/&@#’'."
    ):
        return None
    for length in range(min(LONGEST, len(tokens) - at), 0, -1):
        last = at + length
        if is_capitalised(tokens[last - 1].text) or length == 1 or tokens[last - 1].text[0].isdecimal():
            found = _named(tokens, at, last)
            if found and _is_whole(tokens, at, last):
                return Mention(found, at, _with_abbreviation(tokens, last, found))
    return None


def _named(tokens: Sequence[Token], first: int, last: int) -> Organisation | None:
    """The organisation that a range of tokens names, in whatever case."""
    words = [token.text for token in tokens[first:last]]
    names = _nominatives(words, tokens[first].tag)
    sure = first > 0 and class_gender(tokens[first - 1].text) is not None  # "der Versandhändler Amazon"
    return next(filter(None, (organisation_named(text, Lang.DE, sure=sure) for text in names)), None)


def _nominatives(words: Sequence[str], tag: str) -> Iterator[str]:
    """What the name may be without its case: "Europäischen Union" is "Europäische Union"."""
    text = " ".join(words)
    yield text
    if len(words) == 1:
        if text.endswith("s") and not text.isupper():
            yield text.removesuffix("es") if text.endswith("tes") else text[:-1]
        elif text.endswith("s") and text[:-1].isupper():
            yield text[:-1]
    if len(words) > 1 and tag.startswith("ADJ"):
        stem = next((words[0].removesuffix(e) for e in _ENDINGS if words[0].endswith(e)), words[0])
        tails = [" ".join(words[1:])]
        if words[1].endswith("s"):
            tails.append(" ".join((words[1].removesuffix("es"), *words[2:])))
            tails.append(" ".join((words[1].removesuffix("s"), *words[2:])))
        for tail in tails:
            yield from (f"{stem}{ending} {tail}" for ending in ("e", "er", "es"))


def _is_whole(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether the words are no part of a longer name."""
    if touches(tokens, last - 1) and tokens[last].text in "-/&@":
        return False
    if first and tokens[first].text in NAMED_SO and tokens[first].tag != "NE":
        return False
    if last < len(tokens) and tokens[last].text in GOES_ON:
        return False
    before = tokens[first - 1] if first else None
    if (
        before
        and before.tag == "NE"
        and is_capitalised(before.text)
        and last - first == 1
        and before.text.isupper()
    ):
        return False
    return last == len(tokens) or not (tokens[last].tag == "NE" and tokens[last].text[0].isdecimal())


def _with_abbreviation(tokens: Sequence[Token], last: int, found: Organisation) -> int:
    """Where the mention ends with an abbreviation or expansion behind it: "(WHO)", "ESA"."""
    if last + 2 < len(tokens) and tokens[last].text == "(":
        close = next(
            (n for n in range(last + 1, min(last + LONGEST, len(tokens))) if tokens[n].text == ")"), None
        )
        if close and _is_same(tokens, last + 1, close, found):
            return close + 1
    if last < len(tokens) and _is_same(tokens, last, last + 1, found):
        return last + 1
    return last


def _is_same(tokens: Sequence[Token], first: int, last: int, found: Organisation) -> bool:
    other = _named(tokens, first, last)
    return other is not None and other.overlaps(found)
