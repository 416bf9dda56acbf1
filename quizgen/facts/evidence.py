"""Whether words stand in an article verbatim, and if not, which of its words were meant."""

from difflib import SequenceMatcher
from functools import cached_property

from quizgen.model import Article
from quizgen.nodes import shown

_ENOUGH = 0.6  # share of its words that evidence must have in common with a passage to be like it
_AROUND = 5  # words
_HINTS = 50  # in an article of 2 MB each takes up to half a second


def one_space(text: str) -> str:
    """Each run of white space, line ends and no-break spaces too, as one space; none at the ends.

    >>> one_space(" am  22.\\u00a0November\\n")
    'am 22. November'
    """
    return " ".join(text.split())


class Passages:
    """The text of an article, from its first paragraph to its last, to look evidence up in."""

    def __init__(self, article: Article) -> None:
        begin, end = article.paragraphs[0].start, article.paragraphs[-1].end
        self._words = article.text[begin:end].split()
        self._text = " ".join(self._words)
        self._hints = _HINTS

    def __contains__(self, evidence: str) -> bool:
        """`evidence` must have passed `one_space`."""
        return evidence in self._text

    def hint(self, evidence: str) -> str:
        """How the most similar words of the article differ from evidence that is not in it."""
        self._hints -= 1
        words = evidence.split()
        closest = self._closest(words) if self._hints >= 0 else []
        return _difference(words, closest) if closest else "copy a sentence from the article"

    @cached_property
    def _index(self) -> SequenceMatcher[str]:
        return SequenceMatcher(None, [], self._words, autojunk=False)

    def _closest(self, evidence: list[str]) -> list[str]:
        """The passage round the longest run of words they share, if it shares enough of the rest."""
        self._index.set_seq1(evidence)
        run = self._index.find_longest_match()
        first = run.b - run.a
        passage = self._words[max(first - _AROUND, 0) : first + len(evidence) + _AROUND]
        blocks = SequenceMatcher(None, evidence, passage, autojunk=False).get_matching_blocks()
        shared = sum(block.size for block in blocks)
        return passage if shared >= _ENOUGH * len(evidence) else []


def _difference(mine: list[str], its: list[str]) -> str:
    """Says the first difference; words of the article before and behind the evidence are none."""
    start, end, its_start, its_end = next(
        step[1:]
        for step in SequenceMatcher(None, mine, its, autojunk=False).get_opcodes()
        if step[0] != "equal" and not (step[0] == "insert" and step[1] in (0, len(mine)))
    )
    if start == 0:
        its_start = max(its_start, its_end - end)
    if end == len(mine):
        its_end = min(its_end, its_start + end - start)
    wrong, right = " ".join(mine[start:end]), " ".join(its[its_start:its_end])
    if not right:
        return f"the article does not have {shown(wrong)} {_place(mine, start)}"
    if not wrong:
        return f"the article has {shown(right)} {_place(mine, start)}"
    return f"the article has {shown(right)} where the evidence has {shown(wrong)}"


def _place(words: list[str], at: int) -> str:
    return f"behind '{words[at - 1]}'" if at else "at the beginning"
