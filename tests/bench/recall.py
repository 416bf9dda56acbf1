"""Which of the questions that people asked about a text do its drafted questions ask for as well?

`python -m tests.bench.recall FILE` reads paragraphs with questions in the format of SQuAD 1.1 (XQuAD has
it for both languages; the text tells which) and prints a table. A question here is a value asked for, as choice or cloze or both.
"""

import json
import re
import string
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from quizgen.facts.draft import Drafted, draft
from quizgen.facts.evidence import one_space
from quizgen.model import Article, Lang, Question, Span
from quizgen.questions.ask import ask
from quizgen.questions.distractors import Pool
from quizgen.text.breaks import sentence_ends
from quizgen.text.language import guess_language
from quizgen.text.sentences import sentence_spans
from quizgen.text.tagging import tag

BUDGETS = (1, 2, 3)  # times the number of the people's questions
SAME = 0.6  # token F1
KINDS = ("figure", "name", "other")
_FIGURES = ("CARD", "CRD")  # tags, German and English
_NAMES = ("NE", "NP0")
_ARTICLES = frozenset("der die das den dem des ein eine einen einem einer eines the a an".split())


@dataclass(frozen=True, slots=True)
class Human:
    """A question that somebody asked; `sentence` holds its answer, which is of one of the `KINDS`."""

    question: str
    answer: str
    sentence: str
    kind: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A value that the deck asks for."""

    key: str
    evidence: str
    type: str


def main(path: Path, shown: bool) -> None:
    begun = time.process_time()
    found: Counter[tuple[str, int]] = Counter()
    total: Counter[str] = Counter()
    words = sentences = used = 0
    types: Counter[str] = Counter()
    reasons: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    for article, humans in _paragraphs(path):
        words += len(article.text.split())
        drafted = draft(article, len(humans) * BUDGETS[-1])
        questions = ask(article, Pool(drafted.facts, {})).questions
        asked = _asked(drafted, questions)
        kinds.update(type(question).__name__.lower() for question in questions)
        types.update(one.type for one in asked)
        reasons.update(one.reason.partition(" (")[0] for one in drafted.rejected)
        total.update(human.kind for human in humans)
        every = [one_space(article.text[span.start : span.end]) for _, span in sentence_spans(article)]
        sentences += len(every)
        used += sum(any(sentence in one.evidence for one in asked) for sentence in every)
        for times in BUDGETS:
            some = asked[: times * len(humans)]
            hits = [h for h in humans if any(_same(h, one) for one in some)]
            found.update((human.kind, times) for human in hits)
        if shown:
            for human in humans:
                print("+" if human in hits else "-", human.question, "|", human.answer)
    _print_recall(found, total)
    print(f"{'sentences that gave a question':<34}{used:>6} of {sentences}{used / sentences:>8.1%}")
    print(f"{'words a second, tagged to asked':<34}{words / (time.process_time() - begun):>6.0f}")
    for title, counts in (("asked", types), ("questions", kinds), ("rejected", reasons)):
        for name, count in counts.most_common():
            print(f"{f'{title}: {name}':<60}{count:>6}")


def _print_recall(found: Mapping[tuple[str, int], int], total: Mapping[str, int]) -> None:
    """By what people answered, and by how many questions we may ask for each of theirs."""
    print(f"{'answer recall':<20}{'people ask':>12}" + "".join(f"{f'{times} x':>9}" for times in BUDGETS))
    for name, kinds in (*((kind, (kind,)) for kind in KINDS), ("all", KINDS)):
        wanted = sum(total.get(kind, 0) for kind in kinds)
        shares = (sum(found.get((kind, n), 0) for kind in kinds) / max(wanted, 1) for n in BUDGETS)
        print(f"{name:<20}{wanted:>12}" + "".join(f"{share:>9.1%}" for share in shares))


def _paragraphs(path: Path) -> Iterator[tuple[Article, list[Human]]]:
    for number, entry in enumerate(json.loads(path.read_text(encoding="utf-8"))["data"]):
        for n, paragraph in enumerate(entry["paragraphs"]):
            text = paragraph["context"]
            slug = f"text-{number}-{n}"
            whole = Span(0, len(text))
            title = str(entry.get("title", "")).replace("_", " ")
            lang = guess_language(text) or Lang.DE
            article = Article(slug, lang, title, None, "", path, text, (whole,))
            yield article, [_human(qa, text, lang) for qa in paragraph["qas"]]


def _human(qa: dict[str, object], text: str, lang: Lang) -> Human:
    first = qa["answers"][0]  # type: ignore[index]
    start, begin = int(first["answer_start"]), 0
    for end in sentence_ends(text, Span(0, len(text)), lang):
        if start < end:
            break
        begin = end
    answer, sentence = str(first["text"]), text[begin:end]
    kind = _kind(sentence, start - begin, start - begin + len(answer), lang)
    return Human(str(qa["question"]), answer, one_space(sentence), kind)


def _kind(sentence: str, start: int, end: int, lang: Lang) -> str:
    """What stands there in a sentence."""
    said = [token for token in tag(sentence, lang) if start < token.end and token.start < end]
    if any(token.tag in _FIGURES or any(map(str.isdigit, token.text)) for token in said):
        return "figure"
    return "name" if any(token.tag in _NAMES for token in said) else "other"


def _asked(drafted: Drafted, questions: Sequence[Question]) -> list[Asked]:
    """The values asked for, the most salient first."""
    order = {key: rank for rank, key in enumerate(drafted.order)}
    seen: dict[tuple[str, str], Asked] = {}
    for question in questions:
        _, fact, slot, _ = question.id.split("/")
        seen[fact, slot] = Asked(question.proof.mark, question.proof.evidence, question.value.type)
    return [seen[key] for key in sorted(seen, key=lambda key: order[key])]


def _same(human: Human, asked: Asked) -> bool:
    mine, its = Counter(_words(human.answer)), Counter(_words(asked.key))
    shared = (mine & its).total()
    f1 = 2 * shared / (mine.total() + its.total()) if shared else 0.0
    return f1 >= SAME and human.sentence in asked.evidence


def _words(text: str) -> list[str]:
    bare = re.sub(rf"(?<!\d)[{re.escape(string.punctuation)}„“”»«’]|[.,](?!\d)", " ", text.lower())
    return [word for word in bare.split() if word not in _ARTICLES]


if __name__ == "__main__":
    main(Path(sys.argv[1]), "--all" in sys.argv)
