"""Names that no table has, told by their last or first word: "Scottish Parliament", "Battle of Hastings"."""

import re
from collections.abc import Iterator, Sequence, Set

from quizgen.model import Bilingual
from quizgen.text.english.heads import OF_ORGANISATIONS, OF_THINGS, ORGANISATIONS, THINGS
from quizgen.text.english.name_words import is_calendar, is_people
from quizgen.text.english.roles import TITLES, role_kind
from quizgen.text.english.runs import name_runs
from quizgen.text.mentions import Mention
from quizgen.text.spacing import as_written
from quizgen.text.tokens import Token
from quizgen.values.names import Organisation, Term

_ROMAN = re.compile(r"[IVX]{1,6}")
_EVENTS = frozenset("Battle Treaty Edict Siege Peace Massacre Diet Council Declaration".split())
_WORKS = frozenset(
    "album novel film movie book play poem opera song musical memoir essay single painting ballet".split()
)
_LONGEST_PLAIN = 4  # tokens
_OF_CALENDAR = ("Year", "Month", "Day", "Eve")


def find_named_things(tokens: Sequence[Token], taken: Set[int]) -> Iterator[Mention]:
    """Institutions as organisations, all else as terms of the kind "name".

    `taken` are the tokens that persons and places have: names may hold them, but not be them.
    """
    for begin, last in name_runs(tokens):
        if _is_title_of_work(tokens, begin) and not _goes_on(tokens, last):
            title = as_written(tokens[begin - 1 : last])
            yield Mention(Term(Bilingual(title, title), "name"), begin - 1, last)
            continue
        first = _event_start(tokens, begin, last)
        cut = _goes_on(tokens, last) or _is_in_a_title(tokens, first) or _is_second_half(tokens, first)
        if last - first < 2 or cut:
            continue
        words = [token.text for token in tokens[first:last]]
        if (
            words[0] in TITLES
            or role_kind(words[-1]) is not None
            or role_kind(" ".join(words[-2:])) is not None
        ):
            continue
        text = as_written(tokens[first:last])
        kind = _institution(words)
        if kind is not None:
            yield Mention(Organisation(Bilingual(text, text), kind), first, last)
        elif _is_thing(words) or (_is_plain(tokens, first, last) and taken.isdisjoint(range(first, last))):
            yield Mention(Term(Bilingual(text, text), "name"), first, last)


def _event_start(tokens: Sequence[Token], first: int, last: int) -> int:
    """Where "Battle of …" begins: what stands before it is another name, or describes it."""
    return next(
        (n for n in range(first, last - 1) if tokens[n].text in _EVENTS and tokens[n + 1].text == "of"), first
    )


def _goes_on(tokens: Sequence[Token], last: int) -> bool:
    """Whether the name is longer than is understood: "National Gallery of Scotland"."""
    joined = last + 1 < len(tokens) and tokens[last].text in ("of", "upon", "for", "on")
    if not joined:
        return False
    follows = last + 1 + (tokens[last + 1].text == "the")
    return (
        follows < len(tokens) and tokens[follows].text[0].isupper() and not is_calendar(tokens[follows].text)
    )


def _is_second_half(tokens: Sequence[Token], first: int) -> bool:
    """The "Engineering School" of "Artillery and Engineering School"."""
    if first < 2 or tokens[first - 1].text not in ("and", "&"):
        return False
    before = tokens[first - 2]
    headed = before.text in ORGANISATIONS or before.text in THINGS
    return before.text[0].isupper() and before.tag in ("NN1", "NN2", "AJ0") and not headed


def _is_in_a_title(tokens: Sequence[Token], first: int) -> bool:
    """ "The Tomorrow People": a capital article within a sentence belongs to the name."""
    return first > 1 and tokens[first - 1].text == "The" and tokens[first - 2].text not in '“"„:.!?'


def _is_title_of_work(tokens: Sequence[Token], first: int) -> bool:
    """ "her first novel, The Blind Miller,": the name of a work begins with the article."""
    if not _is_in_a_title(tokens, first) or first < 3:
        return False
    noun = tokens[first - 2 - (tokens[first - 2].text == ",")]
    return noun.lemma.lower() in _WORKS


def _institution(words: Sequence[str]) -> str | None:
    """The kind of the organisation that the words name; None if they name none."""
    if words[-1] in THINGS or words[-1] in ("Year", "Month"):
        return None
    if "of" in words:
        before = words[words.index("of") - 1]
        return OF_ORGANISATIONS.get(before)
    return ORGANISATIONS.get(words[-1]) if not is_people(words[-1]) else None


def _is_thing(words: Sequence[str]) -> bool:
    last = words[-2] if _ROMAN.fullmatch(words[-1]) or words[-1].isdecimal() else words[-1]
    if "of" in words:
        return words[words.index("of") - 1] in OF_THINGS or last in THINGS
    return last in THINGS


def _is_plain(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether an article before it and nothing behind it make a name of the run: "the Black Death"."""
    if not first or tokens[first - 1].text.lower() != "the" or last - first > _LONGEST_PLAIN:
        return False
    run = tokens[first:last]
    if run[-1].text in _OF_CALENDAR or any(
        t.tag == "NN2" or is_people(t.text) or not t.text.isalpha() or role_kind(t.text) for t in run
    ):
        return False
    after = tokens[last] if last < len(tokens) else None
    if after and after.text == "," and last + 1 < len(tokens) and tokens[last + 1].text[0].isupper():
        return False  # "the Palo Alto, Calif., firm"
    return after is None or not (after.tag[:2] in ("NN", "NP", "CR", "OR", "AJ") or after.text[:1].isupper())
