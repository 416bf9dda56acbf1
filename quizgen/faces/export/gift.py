"""GIFT, the text format of Moodle, as its importer reads it (question/format/gift/format.php)."""

from collections.abc import Iterator, Sequence

from quizgen.faces.export.wording import NAMES, answers, told
from quizgen.model import Choice, Deck, Lang, Question

_ESCAPES = str.maketrans({c: f"\\{c}" for c in "\\#=~{}:"} | {"\n": "\\n", "\r": None})


def write_gift(decks: Sequence[Deck], langs: Sequence[Lang]) -> str:
    """A category for each deck and language."""
    lines: list[str] = []
    for deck in decks:
        for lang in langs:
            title = " ".join(deck.title.split()).replace("/", "//")  # a single one begins a subcategory
            lines += [f"$CATEGORY: quizgen/{title}/{NAMES[lang]}", ""]
            for question in deck.questions:
                lines += [*_block(question, lang, told(deck)), ""]
    return "\n".join(lines)


def _block(question: Question, lang: Lang, source: str) -> Iterator[str]:
    """The gap of a cloze stands in its text: Moodle prints none of its own where the answers come last."""
    yield f"::{escaped(question.id)} {lang}::[plain]{escaped(question.prompt[lang])} {{"
    if isinstance(question, Choice):
        for number, option in enumerate(question.options(lang)):
            yield f"\t{'=' if number == question.position else '~'}{_answer(option)}"
    else:
        for answer in answers(question, lang):
            # A star stands for any text there; "->" would make a question of matching pairs.
            yield f"\t=%100%{_answer(answer.replace('*', chr(92) + '*').replace('->', '→'))}"
    said = " – ".join(filter(None, (question.proof.evidence, source))).replace("->", "→")
    yield f"\t####[plain]{escaped(said)}"
    yield "}"


def _answer(text: str) -> str:
    """A text that begins like a format ("[html]") or a weight ("%50%") has a format put before it."""
    return f"[plain]{escaped(text)}" if text.lstrip().startswith(("[", "%")) else escaped(text)


def escaped(text: str) -> str:
    r"""Text in which nothing is a sign of the format.

    >>> print(escaped("a = {b}\nc"))
    a \= \{b\}\nc
    """
    return text.translate(_ESCAPES)
