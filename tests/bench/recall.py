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
from collections.abc import Iterator, Sequence
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

BUDGETS = (1, 2, 3)  # times the number of the people's questions
SAME = 0.6  # token F1
_ARTICLES = frozenset("der die das den dem des ein eine einen einem einer eines the a an".split())


@dataclass(frozen=True, slots=True)
class Human:
    """A question that somebody asked; `sentence` holds its answer."""

    question: str
    answer: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A value that the deck asks for."""

    key: str
    evidence: str
    type: str


def main(path: Path, shown: bool) -> None:
    begun = time.process_time()
    found: Counter[int] = Counter()
    words = 0
    total = sentences = used = 0
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
        total += len(humans)
        every = [one_space(article.text[span.start : span.end]) for _, span in sentence_spans(article)]
        sentences += len(every)
        used += sum(any(sentence in one.evidence for one in asked) for sentence in every)
        for times in BUDGETS:
            some = asked[: times * len(humans)]
            hits = [h for h in humans if any(_same(h, one) for one in some)]
            found[times] += len(hits)
        if shown:
            for human in humans:
                print("+" if human in hits else "-", human.question, "|", human.answer)
    for times in BUDGETS:
        print(f"{f'answer recall at {times} x':<34}{found[times]:>6} of {total}{found[times] / total:>8.1%}")
    print(f"{'sentences that gave a question':<34}{used:>6} of {sentences}{used / sentences:>8.1%}")
    print(f"{'words a second, tagged to asked':<34}{words / (time.process_time() - begun):>6.0f}")
    for title, counts in (("asked", types), ("questions", kinds), ("rejected", reasons)):
        for name, count in counts.most_common():
            print(f"{f'{title}: {name}':<60}{count:>6}")


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
    return Human(str(qa["question"]), str(first["text"]), one_space(text[begin:end]))


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
