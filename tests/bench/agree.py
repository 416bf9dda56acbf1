"""Do the drafts of a German text and of its English translation agree? And how much do they carry across?

`python -m tests.bench.agree DE.json EN.json` reads parallel paragraphs in the format of SQuAD 1.1 (XQuAD)
and compares the drafts of each pair: values that both ask for, relations that both find, and relations that
contradict one another, which are shown. `python -m tests.bench.agree FOLDER` reads the articles of a folder.
Both print the share of drafted questions that are native in German and in English; with `--said` also what
the relations say, beside the sentence.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from quizgen.facts.candidates import candidates
from quizgen.facts.draft import draft
from quizgen.model import Article, Fact, Lang, Span, Value
from quizgen.questions.ask import ask
from quizgen.questions.distractors import Pool
from quizgen.relations.match import Match
from quizgen.relations.say import question, statement
from quizgen.text.articles import SUFFIXES, read_article
from quizgen.text.grammar import grammar
from quizgen.text.language import guess_language
from quizgen.text.reading import Reading
from quizgen.text.sentences import split_sentences


@dataclass(frozen=True, slots=True)
class Stated:
    """A relation that a sentence states, with the values it holds by slot."""

    match: Match
    sentence: str

    @property
    def values(self) -> Mapping[str, Value]:
        return {slot: b.value for slot, b in self.match.bound.items() if b.value is not None}


def stated_in(article: Article) -> Iterator[Stated]:
    language = grammar(article.lang)
    if language is None:
        return
    sentences = split_sentences(article)
    found = language.find_mentions(sentences, article)
    readings = [Reading(s, m) for s, m in zip(sentences, found, strict=True)]
    for given in candidates(article, readings, language):
        matches = {id(c.match): (c.match, one) for one in given.candidates for c in one.carried.values()}
        yield from (Stated(match, one.statement.text) for match, one in matches.values())


def contradict(one: Stated, other: Stated) -> bool:
    """Whether two statements of a relation differ in one of several values that both hold."""
    shared = one.values.keys() & other.values.keys()
    apart = [slot for slot in shared if not one.values[slot].overlaps(other.values[slot])]
    return one.match.row is other.match.row and len(shared) > 1 and len(apart) == 1


def agree(one: Stated, other: Stated) -> bool:
    shared = one.values.keys() & other.values.keys()
    same = all(one.values[slot].overlaps(other.values[slot]) for slot in shared)
    return one.match.row is other.match.row and bool(shared) and same


class Figures:
    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.rows: Counter[str] = Counter()

    def read(self, article: Article, shown: bool) -> tuple[tuple[Fact, ...], list[Stated]]:
        """Count the questions of an article; its facts and what its sentences state."""
        facts = draft(article).facts
        for asked in ask(article, Pool(facts, {})).questions:
            self.counts[f"{article.lang}: questions"] += 1
            self.counts[f"{article.lang}: native in both"] += asked.native.de and asked.native.en
        stated = list(stated_in(article))
        for one in stated:
            self.rows[one.match.row.name] += 1
            if shown:
                print(f"\n{one.sentence}\n   [{one.match.row.name}]")
                print(*(f"   {line}" for line in _said(one.match)), sep="\n")
        return facts, stated

    def compare(self, de: tuple[Article, Article], shown: bool) -> None:
        (german, stated), (english, told) = (self.read(article, shown) for article in de)
        values, others = _values(german), _values(english)
        self.counts["values asked for in German"] += len(values)
        self.counts["values asked for in English"] += len(others)
        self.counts["values asked for in both"] += sum(any(v.overlaps(o) for o in others) for v in values)
        for one in stated:
            self.counts["relations in German"] += 1
            self.counts["relations in both"] += any(agree(one, other) for other in told)
            for other in told:
                if contradict(one, other) and not any(agree(one, third) for third in told):
                    self.counts["contradictions"] += 1
                    print(f"contradiction [{one.match.row.name}]\n   {one.sentence}\n   {other.sentence}")
        self.counts["relations in English"] += len(told)

    def show(self) -> None:
        for name, count in self.counts.items():
            print(f"{name:<40}{count:>6}")
        for lang in Lang:
            if total := self.counts[f"{lang}: questions"]:
                print(
                    f"{f'{lang}: share native in both':<40}{self.counts[f'{lang}: native in both'] / total:>7.1%}"
                )
        print("relations:", ", ".join(f"{name} {count}" for name, count in self.rows.most_common()))


def _values(facts: Iterable[Fact]) -> list[Value]:
    return list(dict.fromkeys(slot.value for fact in facts for slot in fact.slots.values()))


def _said(match: Match) -> Iterator[str]:
    for lang in Lang:
        yield f"{lang}: {''.join(piece.text for piece in statement(match, lang) or ())}"
        for slot in match.row.sides[lang].ask:
            if (asked := question(match, slot, lang)) and slot in match.bound:
                yield f"    {asked}"


def _paragraphs(path: Path) -> Iterator[Article]:
    data = json.loads(path.read_text(encoding="utf-8"))["data"]
    lang = guess_language(" ".join(p["context"] for p in data[0]["paragraphs"])) or Lang.DE
    for n, entry in enumerate(data):
        title = str(entry.get("title", "")).replace("_", " ")
        for k, paragraph in enumerate(entry["paragraphs"]):
            text = paragraph["context"]
            yield Article(f"text-{n}-{k}", lang, title, None, "", path, text, (Span(0, len(text)),))


def main(paths: list[Path], shown: bool) -> None:
    figures = Figures()
    if len(paths) == 2:
        for pair in zip(*map(_paragraphs, paths), strict=True):
            figures.compare(pair, shown)
    else:
        for path in sorted(p for p in paths[0].iterdir() if p.suffix in SUFFIXES):
            figures.read(read_article(path), shown)
    figures.show()


if __name__ == "__main__":
    main([Path(word) for word in sys.argv[1:] if word != "--said"], "--said" in sys.argv)
