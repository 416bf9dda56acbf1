"""How fast are articles drafted? `python -m tests.bench.speed [FILE...]`, of articles or in the format of SQuAD;
without any those of `seeds`.

Counted are tokens per second of processor time, from the first article on, with all that is loaded for it. Beside
them stands plain HanTa, which tags the same sentences in turn: what is asked of a machine changes both alike.
"""

import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from HanTa.HanoverTagger import HanoverTagger

from quizgen.facts.draft import draft
from quizgen.model import Article, Lang
from quizgen.text.articles import read_article
from quizgen.text.sentences import sentence_spans
from quizgen.text.tokenizing import tokenize
from tests.bench.recall import _paragraphs

SEEDS = Path(__file__).parents[2] / "seeds"
MODELS = {Lang.DE: "morphmodel_ger.pgz", Lang.EN: "morphmodel_en.pgz"}


def main(paths: Sequence[Path]) -> None:
    found = [article for path in paths or sorted(SEEDS.glob("*.md")) for article in _articles(path)]
    print(f"{'language':<10}{'tokens':>9}{'drafted/s':>11}{'HanTa/s':>9}{'ratio':>7}")
    for lang in Lang:
        if own := [article for article in found if article.lang is lang]:
            tokens, drafting, tagging = _measured(own, HanoverTagger(MODELS[lang]))
            drafted, tagged = tokens / drafting, tokens / tagging
            print(f"{lang:<10}{tokens:>9}{drafted:>11.0f}{tagged:>9.0f}{drafted / tagged:>7.2f}")


def _articles(path: Path) -> Iterator[Article]:
    if path.suffix == ".json":
        yield from (article for article, _ in _paragraphs(path))
    else:
        yield read_article(path)


def _measured(articles: Sequence[Article], tagger: HanoverTagger) -> tuple[int, float, float]:
    """The tokens of their sentences, and the seconds to draft them and to tag them."""
    tokens, drafting, tagging = 0, 0.0, 0.0
    for article in articles:
        texts = [article.text[span.start : span.end] for _, span in sentence_spans(article)]
        sentences = [[word for word, _ in tokenize(text, article.lang)] for text in texts]
        tokens += sum(map(len, sentences))
        begun = time.process_time()
        draft(article)
        between = time.process_time()
        for sentence in sentences:
            tagger.tag_sent(sentence, taglevel=1)
        drafting, tagging = drafting + between - begun, tagging + time.process_time() - between
    return tokens, drafting, tagging


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
