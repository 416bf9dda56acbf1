"""What `quizgen relations` prints: the rows, or what is seen in a sentence."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from quizgen.model import Article, Lang, Span
from quizgen.relations.match import Match, Miss
from quizgen.relations.notation import Pattern
from quizgen.relations.noun_match import noticed
from quizgen.relations.noun_patterns import NounPattern
from quizgen.relations.row import Side
from quizgen.relations.rows import rows
from quizgen.relations.say import question, statement
from quizgen.relations.seen import Seen, relations_in
from quizgen.relations.table import noun_ways
from quizgen.text.clauses import Range
from quizgen.text.frames import Frame
from quizgen.text.grammar import grammar
from quizgen.text.language import guess_language
from quizgen.text.mentions import Mention
from quizgen.text.sentences import split_sentences
from quizgen.text.tokens import Sentence

NEAREST = 3  # patterns that almost match


def explain(text: Sequence[str], lang: Lang | None, console: Console | None = None) -> int:
    """Explain each sentence of a text; "-" means standard input, nothing lists the rows."""
    console = console or Console(highlight=False)
    if not text:
        _list(console)
        return 0
    words = sys.stdin.read() if list(text) == ["-"] else " ".join(text)
    lang = lang or guess_language(words) or Lang.DE
    article = Article("text", lang, "", None, "", Path("text"), words, (Span(0, len(words)),))
    language = grammar(lang)
    sentences = split_sentences(article)
    found = language.find_mentions(sentences, article) if language else [()] * len(sentences)
    for sentence, mentions in zip(sentences, found, strict=True):
        _sentence(console, sentence, mentions, lang)
    return 0


def _list(console: Console) -> None:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in ("relation", "Deutsch", "English"):
        table.add_column(column, overflow="fold")
    for row in rows():
        table.add_row(
            f"[green]{row.name}[/]\n[dim]{row.where.path.name}:{row.where.line}[/]",
            *(escape("\n".join(p.text for p in patterns(row.sides[lang]))) for lang in Lang),
        )
    console.print(table)
    console.print(f"{len(rows())} relations")


def patterns(side: Side) -> tuple[Pattern | NounPattern, ...]:
    return (*side.seen, *side.noun)


def _sentence(console: Console, sentence: Sentence, mentions: Sequence[Mention], lang: Lang) -> None:
    console.print(f"\n[bold]{escape(_said(sentence, Range(0, len(sentence.tokens))))}[/]")
    console.print("  ".join(f"{escape(t.text)}[dim]/{escape(t.tag)}[/]" for t in sentence.tokens))
    for mention in mentions:
        notes = " ".join(filter(None, (mention.hedge, mention.role)))
        said = f"[cyan]{mention.value.grain}[/] {escape(mention.value.say(lang))}"
        console.print(f"  value {said}" + (f" [dim]({escape(notes)})[/]" if notes else ""))
    for phrase in noticed(sentence, mentions, noun_ways(lang)):
        where = Range(*phrase.words)
        console.print(f"  [yellow]noun phrase[/]: {escape(_said(sentence, where))}")
        _match(console, phrase.match)
    seen = list(relations_in(sentence, mentions, lang))
    if not seen:
        console.print("  [red]no clause is understood[/]")
    for one in seen:
        _clause(console, sentence, one)


def _clause(console: Console, sentence: Sentence, seen: Seen) -> None:
    console.print(f"  [yellow]{seen.clause.kind} clause[/]: {escape(_said(sentence, seen.clause.range))}")
    if seen.frame is None:
        console.print("    [red]somebody's words[/]")
        return
    console.print(f"    {_verb(seen.frame)}")
    for argument in seen.frame.arguments:
        role = argument.preposition or argument.role
        console.print(f"    {role}: {escape(_said(sentence, argument.inner))}")
    lost = " ".join(sentence.tokens[i].text for i in seen.frame.loose)
    if lost:
        console.print(f"    besides: [red]{escape(lost)}[/]")
    if seen.match:
        _match(console, seen.match)
    else:
        _misses(console, seen.misses)


def _verb(frame: Frame) -> str:
    words = [frame.verb, f"({frame.participle})" if frame.participle else "", frame.voice, frame.tense]
    words.append("reflexive" if frame.reflexive else "")
    doubt = f" [red]{frame.doubt}[/]" if frame.doubt else ""
    return f"verb: [magenta]{escape(' '.join(filter(None, words)))}[/]{doubt}"


def _match(console: Console, match: Match) -> None:
    where = f"{match.row.where.path.name}:{match.row.where.line}"
    console.print(f"    [green]= {match.row.name}[/] [dim]{where}[/] {escape(match.pattern.text)}")
    for lang in Lang:
        for line in told(match, lang):
            console.print(f"      {escape(line)}")


def told(match: Match, lang: Lang) -> Iterator[str]:
    """The statement and the questions of one language, a line each."""
    pieces = statement(match, lang)
    yield f"{lang} " + ("".join(p.text for p in pieces) if pieces else "cannot be said")
    for slot in dict.fromkeys((*match.row.sides[lang].ask, *match.bound)):
        asked = question(match, slot, lang)
        if asked:
            yield f"   {slot}: {asked}"


def _misses(console: Console, misses: Iterable[Miss]) -> None:
    nearest = list(misses)[:NEAREST]
    if not nearest:
        console.print("    [red]no relation has this verb[/]")
    for miss in nearest:
        console.print(f"    [red]x {miss.row.name}[/] {escape(miss.pattern.text)}: {escape(miss.reason)}")


def _said(sentence: Sentence, where: Range) -> str:
    tokens = sentence.tokens[where.first : where.last]
    text = ""
    for n, token in enumerate(tokens):
        text += (" " if n and tokens[n - 1].end < token.start else "") + token.text
    return text
