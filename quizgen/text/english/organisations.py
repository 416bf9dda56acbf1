"""Organisations in English sentences: those quizgen knows, and those whose name says what they are."""

from collections.abc import Iterator, Mapping, Sequence

from quizgen.model import Bilingual, Lang
from quizgen.text.english.heads import OF_ORGANISATIONS, ORGANISATIONS
from quizgen.text.english.name_words import is_capitalised
from quizgen.text.mentions import Mention
from quizgen.text.organisations import GOES_ON, LONGEST, NAMED_SO, organisation_named
from quizgen.text.spacing import touches
from quizgen.text.tokens import Sentence, Token
from quizgen.values.names import Organisation
from quizgen.values.organisations import begins_organisation

# English names that mean something else too often.
_NOT_SURE = frozenset(
    "greens is au sky ap security left the left house congress senate republicans democrats islamic "
    "state alliance "
    "orf supreme court german government sturm rapid fed union".split()
) | {"the left", "supreme court", "the greens", "islamic state", "security council"}
_SMALL_WORDS = frozenset("of the for and in on".split())


def find_organisations(tokens: Sequence[Token], short: Mapping[str, Organisation]) -> Iterator[Mention]:
    """Every organisation that is certain; "World Health Organization (WHO)" is one mention.

    `short` are the abbreviations that the article explains, as `abbreviations` finds them.
    """
    at = 0
    while at < len(tokens):
        mention = _organisation_at(tokens, at, short)
        if mention:
            yield mention
        at = max(mention.last if mention else 0, at + 1)


def _organisation_at(tokens: Sequence[Token], at: int, short: Mapping[str, Organisation]) -> Mention | None:
    word = tokens[at].text
    if not is_capitalised(word) or (touches(tokens, at - 1) and tokens[at - 1].text in "-–/&@#’'."):
        return None
    longest = LONGEST if begins_organisation(word) else 1
    for length in range(min(longest, len(tokens) - at), 0, -1):
        last = at + length
        if tokens[last - 1].text in _SMALL_WORDS:
            continue
        found = _named(tokens, at, last) or (short.get(word) if length == 1 else None)
        if found and _is_whole(tokens, at, last):
            return Mention(found, at, _with_abbreviation(tokens, last, found))
    return None


def _named(tokens: Sequence[Token], first: int, last: int) -> Organisation | None:
    text = " ".join(token.text for token in tokens[first:last])
    return None if text.casefold() in _NOT_SURE else organisation_named(text, Lang.EN)


def _is_whole(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether the words are no part of a longer name."""
    if touches(tokens, last - 1) and tokens[last].text in "-/&@":
        return False
    if tokens[first].text in NAMED_SO and tokens[first].tag != "NP0":
        return False
    if last < len(tokens) and tokens[last].text in GOES_ON:
        return False
    before = tokens[first - 1] if first else None
    named = before is not None and before.tag == "NP0" and is_capitalised(before.text)
    if named and last - first == 1:
        return False
    return last == len(tokens) or not (is_capitalised(tokens[last].text) and tokens[last].tag == "NP0")


def _with_abbreviation(tokens: Sequence[Token], last: int, found: Organisation) -> int:
    """Where the mention ends with an abbreviation or expansion behind it: "(WHO)"."""
    if last + 2 < len(tokens) and tokens[last].text == "(":
        close = next(
            (n for n in range(last + 1, min(last + LONGEST, len(tokens))) if tokens[n].text == ")"), None
        )
        if close and (other := _named(tokens, last + 1, close)) and other.overlaps(found):
            return close + 1
    return last


def abbreviations(sentences: Sequence[Sentence]) -> dict[str, Organisation]:
    """Abbreviations that stand in brackets behind the words they shorten, unless both are known."""
    found: dict[str, Organisation] = {}
    for sentence in sentences:
        tokens = sentence.tokens
        for at in range(2, len(tokens) - 2):
            word = tokens[at + 1].text
            bracketed = tokens[at].text == "(" and tokens[at + 2].text == ")"
            if bracketed and word.isupper() and 2 < len(word) < 12 and _stands_for(tokens, at, word):
                found[word] = Organisation(Bilingual(word, word))
    return found


def _stands_for(tokens: Sequence[Token], end: int, short: str) -> bool:
    """Whether the initials of an institution's name before it make up the abbreviation."""
    start, letters = end, list(short)
    while start and letters and end - start < 2 * len(short):
        word = tokens[start - 1].text
        if is_capitalised(word):
            if word[0] != letters[-1]:
                return False
            letters.pop()
        elif word not in _SMALL_WORDS and word != "&":
            return False
        start -= 1
    words = [token.text for token in tokens[start:end]]
    return not letters and any(word in ORGANISATIONS or word in OF_ORGANISATIONS for word in words)
