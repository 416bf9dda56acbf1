"""How often does somebody who has not read the text find the key? `python -m tests.bench.guess FILE...`

Reads articles, or paragraphs in the format of SQuAD 1.1, drafts their questions and lets guessers choose: the
longest option, the shortest, the roundest number, the one that shares most letters of words with the stem or
the title, the least, a middle one, the greatest. Each line tells how often one was right, and what chance gives
for the same questions.
"""

import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from quizgen.facts.draft import draft
from quizgen.model import Article, Choice, Lang
from quizgen.questions.ask import ask
from quizgen.questions.distractors import MEASURED, Pool
from quizgen.text.articles import read_article
from quizgen.text.wording import tokens
from tests.bench.recall import _paragraphs

Guess = Callable[[Choice, Article, Lang], Sequence[int]]  # the places that look best, one of which is taken


def _best(options: Sequence[str], rate: Callable[[str], float]) -> list[int]:
    rates = [rate(option) for option in options]
    return [place for place, found in enumerate(rates) if found == max(rates)]


def _zeros(option: str) -> int:
    digits = "".join(c for c in option if c.isdigit())
    return len(digits) - len(digits.rstrip("0"))


def _shared(option: str, text: str) -> int:
    words = [word.casefold() for word in tokens(text) if len(word) > 3]
    own = [word.casefold() for word in tokens(option) if len(word) > 3]
    return max((_same_start(mine, word) for mine in own for word in words), default=0)


def _same_start(one: str, other: str) -> int:
    length = next(
        (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    return length if length > 3 else 0


GUESSERS: dict[str, Guess] = {
    "the longest": lambda q, _, lang: _best(q.options(lang), len),
    "the shortest": lambda q, _, lang: _best(q.options(lang), lambda option: -len(option)),
    "the roundest": lambda q, _, lang: _best(q.options(lang), _zeros),
    "like the stem": lambda q, _, lang: _best(q.options(lang), lambda o: _shared(o, q.prompt[lang])),
    "like the title": lambda q, a, lang: _best(q.options(lang), lambda o: _shared(o, a.title)),
}


def main(paths: Sequence[Path]) -> None:
    right: Counter[str] = Counter()
    chance = 0.0
    count = 0
    ranks: Counter[int] = Counter()
    for article in _articles(paths):
        for question in ask(article, Pool(draft(article).facts, {})).questions:
            if not isinstance(question, Choice):
                continue
            count += 1
            chance += 1 / (len(question.distractors) + 1)
            for name, guess in GUESSERS.items():
                places = guess(question, article, article.lang)
                right[name] += random.Random(f"{question.id} {name}").choice(places) == question.position
            if question.value.type in MEASURED and len(question.distractors) == 3:
                ranks[_rank(question, article.lang)] += 1
    print(f"{count} choices, by chance {chance / max(count, 1):.0%}")
    for name in GUESSERS:
        print(f"{name:<16}{right[name] / max(count, 1):>6.0%}")
    measured = max(ranks.total(), 1)
    print("the key among four numbers or dates, least to greatest: ", end="")
    print(" ".join(f"{ranks[rank] / measured:.0%}" for rank in range(4)), f"of {ranks.total()}")


def _rank(question: Choice, lang: Lang) -> int:
    """How many options of a measured value are less, as far as their digits and months tell."""
    order = [_order(option, lang) for option in question.options(lang)]
    return sorted(order).index(order[question.position])


_MONTHS = {
    Lang.DE: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    Lang.EN: "January February March April May June July August September October November December".split(),
}
_WORDS = {
    Lang.DE: "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(),
    Lang.EN: "one two three four five six seven eight nine ten eleven twelve".split(),
}


def _order(option: str, lang: Lang) -> tuple[float, int, int]:
    words = tokens(option)
    month = next((_MONTHS[lang].index(word) + 1 for word in words if word in _MONTHS[lang]), 0)
    numbers = [word for word in words if word[0].isdigit()]
    if month:
        year = max(map(int, numbers))
        return year, month, min(map(int, numbers)) if len(numbers) > 1 else 0
    if not numbers:
        said = [i for i, word in enumerate(_WORDS[lang]) if words[0].casefold().startswith(word)]
        return (said[-1] if said else 0), 0, 0
    group, decimal = (".", ",") if lang is Lang.DE else (",", ".")
    return float(numbers[0].replace(group, "").replace(decimal, ".")), 0, 0


def _articles(paths: Sequence[Path]) -> Iterator[Article]:
    for path in paths:
        if path.suffix == ".json":
            yield from (article for article, _ in _paragraphs(path))
        else:
            yield read_article(path)


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
