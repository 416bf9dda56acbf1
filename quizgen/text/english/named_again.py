"""What "the fort" or "this basin" means where a sentence just before, or the same, names but one: "Fort
Caroline", "the Amazon basin"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizgen.text.reading import Antecedent, Reading, words
from quizgen.text.spacing import as_written
from quizgen.text.tokens import Token
from quizgen.values.names import Named

_LONGEST = 6  # tokens of a name
_POINTERS = words("the this that")
_NOUNS = ("NN0", "NN1", "NN2")
_CAPITALS = ("NP0", "NN0", "NN1", "NN2", "AJ0", "AJS", "ORD", "UNC", "VVG", "VVN")
_WHICH = (
    "PRF",
    "NP0",
    "PNQ",
    "DTQ",
    "CJT",
    "VVN",
    "VVG",
    "CRD",
    *_NOUNS,
)  # tells which one behind "the fort"
_OWNED = ("POS", "DPS", "AT0", "CRD", "DT0", "AJ0")
_NUMERALS = words("I II III IV V VI VII VIII IX X")
# Every place has its own, so that the name of one need not be meant.
_PARTS = words("side street road day night year century language people name coast party house office")


@dataclass(frozen=True, slots=True)
class _Name:
    """Tokens of a sentence that name one of a class, with its article."""

    first: int
    last: int
    text: str
    value: Named | None


def named_again(reading: Reading, above: Sequence[Reading]) -> Iterator[tuple[int, Antecedent]]:
    """What such nouns of a sentence mean, by the token, told from those just before it."""
    tokens = reading.sentence.tokens
    for at in range(1, len(tokens) - 1):
        noun = tokens[at].text
        if tokens[at].tag not in ("NN0", "NN1") or not noun.islower() or noun in _PARTS:
            continue
        pointer = tokens[at - 1].text.lower()
        if pointer not in _POINTERS or (pointer == "the" and tokens[at + 1].tag in _WHICH):
            continue
        if tokens[at + 1].tag in _NOUNS or reading.covering(at) is not None:
            continue
        named = [(r, name) for r in (*above, reading) for name in _names(r, noun)]
        if len({name.text for _, name in named}) != 1 or (named[0][0] is reading and named[0][1].first > at):
            continue
        first, name = named[0]
        told = [*above, reading]
        begun = told.index(first)
        begins = (
            *(len(r.sentence.tokens) for r in told[:begun]),
            name.first,
            *(0 for _ in told[begun + 1 :]),
        )
        if any(_tells_of_another(r, noun, begin) for r, begin in zip(told, begins, strict=True)):
            continue
        bound = any(r is reading for r, _ in named)
        yield at, Antecedent(f"thing {name.text}", name.text, name.value, bound=bound, first=at - 1)


def _names(reading: Reading, noun: str) -> Iterator[_Name]:
    """Names of one such: "Fort Caroline", "the Amazon basin", "the Basilica of the Sacred Heart"."""
    tokens = reading.sentence.tokens
    for at, token in enumerate(tokens):
        if token.text.lower() != noun or token.tag not in (*_NOUNS, "NP0", "AJ0"):
            continue
        first, last = at, at + 1
        while first and _is_capital(tokens[first - 1]) and first - 1 > 0:
            first -= 1
        if first == at and token.text[0].isupper():
            last = _end(tokens, at + 1)
        elif last < len(tokens) and tokens[last].text in _NUMERALS:
            last += 1  # "World War II"
        if last - first < 2 or last - first > _LONGEST or (first == at and not at):
            continue
        article = tokens[first - 1]
        definite = article.text.lower() == "the"
        if article.tag in _OWNED and not definite:
            continue
        if not definite and token.text.islower():
            continue
        covering = reading.covering(at)
        whole = covering is not None and (covering.first, covering.last) == (first, last)
        value = covering.value if covering is not None and whole else None
        said = as_written(tokens[first:last])
        text = f"the {said}" if definite else said
        yield _Name(first, last, text, value if isinstance(value, Named) else None)


def _is_capital(token: Token) -> bool:
    return token.text[:1].isupper() and token.tag in _CAPITALS


def _end(tokens: Sequence[Token], at: int) -> int:
    """Where a name ends that begins with its class: "Fort Caroline", "University of Bremen"."""
    last = at
    if tokens[last].tag == "PRF":
        last += 1 + (tokens[last + 1].text == "the")
    while last < len(tokens) and _is_capital(tokens[last]):
        last += 1
    return last if tokens[last - 1].text[:1].isupper() and last > at else at


def _tells_of_another(reading: Reading, noun: str, begin: int) -> bool:
    """Whether one stands there without a name: "a fort", "forts", "the old fort", or "the fort" before the
    one that is named at `begin`."""
    named = {n for name in _names(reading, noun) for n in range(name.first, name.last)}
    tokens = reading.sentence.tokens
    return any(
        n <= begin or tokens[n - 1].text.lower() not in _POINTERS
        for n, token in enumerate(tokens)
        if n not in named and token.tag in (*_NOUNS, "NP0") and token.lemma.lower() == noun
    )
