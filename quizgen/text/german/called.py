"""What a thing is called, in a word or more: "wird als freie Lehre bezeichnet", "werden freie Schulen
genannt", "ist bekannt als Göpel"."""

from collections.abc import Iterator, Sequence

from quizgen.model import Bilingual
from quizgen.text.german.general_nouns import is_general
from quizgen.text.german.roles import role_kind
from quizgen.text.mentions import Mention
from quizgen.text.reading import words
from quizgen.text.spacing import as_written
from quizgen.text.tokens import Token
from quizgen.values.names import Term

_MOST = 3  # words
_NAMED_AS = words("bezeichnet bekannt definiert eingestuft klassifiziert")
_CALLED = words("genannt")
_KNOWN = words("bekannt")
_PASSIVE = words("wird werden wurde wurden ist sind")
_ENDS = words(". , ; (")
_OTHERS = words("andere anderen weitere weiteren eigene gute schlechte große kleine")


def find_called(tokens: Sequence[Token]) -> Iterator[Mention]:
    """Each as a term of the kind "noun"."""
    for at in range(2, len(tokens) - 1):
        last = _end(tokens, at)
        if 0 < last < len(tokens) and _is_called(tokens, at, last):
            text = as_written(tokens[at:last])
            yield Mention(Term(Bilingual(text, text), "noun"), at, last)


def _end(tokens: Sequence[Token], at: int) -> int:
    """Behind the noun with its adjectives that begin here."""
    last = at
    while last < len(tokens) and tokens[last].tag == "ADJ(A)" and tokens[last].text not in _OTHERS:
        last += 1
    noun = tokens[last] if last < len(tokens) else None
    if noun is None or noun.tag != "NN" or not noun.text.isalpha() or tokens[at - 1].tag == "ADJ(A)":
        return 0
    plain = not (is_general(noun) and last == at) and role_kind(noun.text) is None
    return last + 1 if plain and last - at < _MOST else 0


def _is_called(tokens: Sequence[Token], at: int, last: int) -> bool:
    before = tokens[at - 1 - (tokens[at - 1].tag == "ART")]
    after, lower = tokens[last], [t.text.lower() for t in tokens[:at]]
    clause = lower[len(lower) - lower[::-1].index(",") :] if "," in lower else lower
    if after.text in _CALLED:
        return not _PASSIVE.isdisjoint(clause) and tokens[at - 1].tag not in ("ART", "APPR", "KON", "PPOSAT")
    if before.text != "als":
        return False
    if after.text in _NAMED_AS:
        return not _PASSIVE.isdisjoint(clause) or "man" in clause
    return after.text in _ENDS and before is tokens[at - 1] and tokens[at - 2].text in _KNOWN
