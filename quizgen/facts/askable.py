"""Which values of a statement are worth a question: none that the rest of it gives away, none by the
way, none that only who has the article before them could know."""

from quizgen.facts.candidates import Candidate
from quizgen.facts.reading import Reading
from quizgen.model import Lang, Value
from quizgen.text.mentions import Mention
from quizgen.values.amounts import Money
from quizgen.values.dates import Date, Period
from quizgen.values.names import Named
from quizgen.values.numbers import Number, Percent

_ENOUGH = 3  # telling nouns, where a name or date counts as two
_TELLING = 4  # letters
_ROW = 3  # so many names of a type are a list


def is_askable(candidate: Candidate, number: int) -> bool:
    """Whether the value with this number in the statement could be asked for."""
    reading = candidate.statement.reading
    mention = reading.mentions[number]
    others = [m for n, m in enumerate(reading.mentions) if n != number]
    if candidate.context and mention.first < _second_sentence(reading):
        return False
    if any(mention.value.overlaps(m.value) for m in others) or _is_shown(reading, mention):
        return False
    if _is_possessor(reading, mention) or _is_listed(reading, mention) or _is_slight(reading, mention):
        return False
    return not _is_aside(reading, mention) and _has_context(reading, mention)


def _second_sentence(reading: Reading) -> int:
    tokens = reading.sentence.tokens
    return max((n + 1 for n, t in enumerate(tokens[:-1]) if t.text in (".", "!", "?", "…")), default=0)


def _is_shown(reading: Reading, mention: Mention) -> bool:
    """Whether the value is part of another word: "EU" beside "EU-Kommission"."""
    tokens = reading.sentence.tokens
    key = tokens[mention.last - 1].text
    return mention.last - mention.first == 1 and any(
        key in token.text.split("-") for token in tokens if "-" in token.text and token.text != key
    )


def _is_possessor(reading: Reading, mention: Mention) -> bool:
    """ "Russlands Invasion", "der Konzern Frank Stronachs": no answer that one would give."""
    if not isinstance(mention.value, Named) or mention.last >= len(reading.sentence.tokens):
        return False
    tokens = reading.sentence.tokens
    text = tokens[mention.last - 1].text
    if text.endswith(("s", "’", "'")) and not mention.value.say(Lang.DE).endswith(text):
        return True
    return text.endswith("s") and tokens[mention.last].tag in ("NN", "NNA")


def _is_listed(reading: Reading, mention: Mention) -> bool:
    """Whether a name is one of three and more of its type."""
    alike = [m for m in reading.mentions if m.value.type == mention.value.type]
    return isinstance(mention.value, Named) and len(alike) >= _ROW


def _is_slight(reading: Reading, mention: Mention) -> bool:
    """A small number by the way: "die zwei Vereine", "in den ersten drei Spielen"."""
    if not isinstance(mention.value, Number) or mention.value.digits not in ("1", "2", "3"):
        return False
    before = reading.sentence.tokens[mention.first - 1] if mention.first else None
    return before is not None and before.tag in ("ART", "ADJ(A)", "PPOSAT", "APPRART")


def _is_aside(reading: Reading, mention: Mention) -> bool:
    """In brackets, or said once more in the brackets behind it: "2,97 Mrd. Dollar (2,62 Mrd. Euro)"."""
    tokens = reading.sentence.tokens
    before = [token.text for token in tokens[: mention.first]]
    if before.count("(") > before.count(")"):
        return True
    again = mention.last < len(tokens) and tokens[mention.last].text == "("
    return again and isinstance(mention.value, Money | Percent | Number)


def _has_context(reading: Reading, mention: Mention) -> bool:
    """Whether the rest of the statement says enough to know what is asked."""
    others = [m for m in reading.mentions if m is not mention]
    known = sum(2 for m in others if _is_anchor(m.value))
    nouns = sum(
        token.tag in ("NN", "NNA", "NE") and len(token.text) >= _TELLING and reading.covering(n) is None
        for n, token in enumerate(reading.sentence.tokens)
    )
    return known + nouns >= _ENOUGH


def _is_anchor(value: Value) -> bool:
    return isinstance(value, Named | Date | Period)
