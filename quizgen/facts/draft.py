"""A raw article to facts: sentences that stand alone, with a gap for each value in them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quizgen.collector import collector_paused
from quizgen.errors import Location
from quizgen.facts.askable import why_not
from quizgen.facts.candidate import Candidate, Given
from quizgen.facts.candidates import candidates
from quizgen.facts.carrying import Relation, across
from quizgen.facts.continuing import Earlier, asked_again
from quizgen.facts.evidence import one_space
from quizgen.facts.naming import fact_ids, slot_names
from quizgen.facts.noun_candidates import noun_candidates
from quizgen.facts.salience import Askable, asks, default_limit, repeats, select
from quizgen.facts.statement import Statement
from quizgen.model import Article, Fact, Gap, Lang, Slot, Template, Value
from quizgen.text.grammar import Grammar, grammar
from quizgen.text.language import guess_language
from quizgen.text.own_titles import with_own_title
from quizgen.text.reading import Doubt, Reading
from quizgen.text.sentences import split_sentences
from quizgen.text.tokens import Sentence
from quizgen.values.names import Named

_BETWEEN = {
    Lang.DE: re.compile(r"zwischen (?!den|dem)", re.IGNORECASE),
    Lang.EN: re.compile(r"between (?!the)", re.IGNORECASE),
}


@dataclass(frozen=True, slots=True)
class Rejected:
    """A sentence that gave no fact, or a value that is not asked for, and why."""

    text: str
    reason: str
    where: Location


@dataclass(frozen=True, slots=True)
class Drafted:
    """Facts and rejections in order of the article; `order` are the values asked for, as fact id and
    slot, the one most worth asking first."""

    facts: tuple[Fact, ...]
    rejected: tuple[Rejected, ...]
    order: tuple[tuple[str, str], ...] = ()


@collector_paused()
def draft(article: Article, limit: int | None = None, earlier: Sequence[Earlier] = ()) -> Drafted:
    """Facts of an article, with `limit` values to ask for at most (None: as fits its length), beyond
    those that `earlier` facts asked for already: what is added elsewhere takes no question away.

    An article that is not in the language it says gives none.
    """
    language = grammar(article.lang)
    article = with_own_title(article)
    if guess_language(article.text) not in (article.lang, None):
        said = f"the text is not in the language it says, '{article.lang}'"
        return Drafted((), (Rejected(article.title, said, Location(article.path)),))
    lines = _LineNumbers(article)
    readings = _readings(article, language)
    found: list[Candidate] = []
    rejected: list[Rejected] = []
    for reading, given in zip(readings, candidates(article, readings, language), strict=True):
        found += given.candidates
        if not given.candidates:
            span = reading.sentence.span
            text = one_space(article.text[span.start : span.end])
            rejected.append(Rejected(text, _reason(reading, given), lines.location(span.start)))
    found += noun_candidates(article, readings, language)
    mentioned = [mention.value for reading in readings for mention in reading.mentions]
    refusals = [
        [why_not(c, k, language, article) for k in range(len(c.statement.reading.values))] for c in found
    ]
    askable = _askable(found, refusals)
    best = select(article, askable, mentioned, default_limit(article) if limit is None else limit)
    best += _asked_again(article, found, askable, best, earlier)
    facts = _facts(article, found, best, lines)
    for n, candidate in enumerate(found):
        if n not in facts:
            own = [one for one in askable if one.statement == n]
            why = _unchosen(own, best, askable, article) if own else _unasked(candidate, refusals[n], article)
            text = candidate.statement.shown(candidate.statement.text)
            rejected.append(Rejected(text, why, lines.location(candidate.evidence.start)))
    order = tuple((facts[a.statement].id, _slot_asked(facts[a.statement], a.value)) for a in best)
    return Drafted(tuple(facts.values()), tuple(rejected), order)


def _readings(article: Article, language: Grammar) -> Sequence[Reading]:
    """The sentences of an article with their values, and with what their pronouns mean."""
    sentences: Sequence[Sentence] = split_sentences(article)
    if language.apart is not None:
        sentences = language.apart(sentences)
    found = language.find_mentions(sentences, article)
    return language.resolve([Reading(s, m) for s, m in zip(sentences, found, strict=True)], article)


def _asked_again(
    article: Article,
    found: Sequence[Candidate],
    askable: Sequence[Askable],
    best: Sequence[Askable],
    earlier: Sequence[Earlier],
) -> list[Askable]:
    def offer(one: Askable) -> tuple[str, Value]:
        span = found[one.statement].evidence
        return one_space(article.text[span.start : span.end]), one.value

    told = set(map(offer, best))
    offers = list(map(offer, askable))
    return [askable[n] for n in asked_again(earlier, offers) if offers[n] not in told]


def _slot_asked(fact: Fact, value: Value) -> str:
    return next(slot.name for slot in fact.slots.values() if slot.value == value)


def _reason(reading: Reading, given: Given) -> str:
    doubt, detail = given.standing.doubt, given.standing.detail
    if doubt is None:
        return Doubt.SIZE if reading.mentions else "no value to ask for"
    return f"{doubt} ({detail})" if detail else doubt


def _unchosen(
    own: Sequence[Askable], best: Sequence[Askable], askable: Sequence[Askable], article: Article
) -> str:
    """Why nothing is asked of what could be."""
    could = asks(askable)
    if any(repeats(one, better, could, article.lang) for one in own for better in best):
        return "a better question says the same"
    return "others are more worth asking"


def _unasked(candidate: Candidate, refusals: Sequence[str | None], article: Article) -> str:
    """Why none of its values is asked for."""
    values = (mention.value for mention in candidate.statement.reading.values)
    reasons = [f"{value.say(article.lang)}: {why}" for value, why in zip(values, refusals, strict=True)]
    return f"no value in it that is worth asking for ({'; '.join(reasons)})"


def _askable(found: Sequence[Candidate], refusals: Sequence[Sequence[str | None]]) -> list[Askable]:
    return [
        Askable(
            n,
            k,
            c.sentence,
            mention.value,
            k in c.questions,
            c.context,
            c.statement.words,
            c.statement.text,
            c.phrase,
            k in c.carried and c.carried[k].anchored and not c.phrase,
            _relation(c, k),
        )
        for n, c in enumerate(found)
        for k, mention in enumerate(c.statement.reading.values)
        if refusals[n][k] is None
    ]


def _relation(candidate: Candidate, number: int) -> Relation | None:
    """That asks for the value; a name that only a cloze may hide is asked for beside what else it says."""
    reading = candidate.statement.reading
    own = number in candidate.carried and number < len(reading.mentions)
    return candidate.carried[number].relation if own else None


def _facts(
    article: Article, found: Sequence[Candidate], best: Sequence[Askable], lines: "_LineNumbers"
) -> dict[int, Fact]:
    """The facts that hold the values chosen, by the number of their candidate."""
    kept = sorted({one.statement for one in best})
    spans = [found[n].evidence for n in kept]
    evidence = [one_space(article.text[span.start : span.end]) for span in spans]
    ids = fact_ids([(found[n].statement, words) for n, words in zip(kept, evidence, strict=True)])
    return {
        n: _fact(
            article.lang, found[n], sorted(a.number for a in best if a.statement == n), name, words, lines
        )
        for n, name, words in zip(kept, ids, evidence, strict=True)
    }


def _fact(
    lang: Lang,
    candidate: Candidate,
    asked: Sequence[int],
    name: str,
    evidence: str,
    lines: "_LineNumbers",
) -> Fact:
    where = lines.location(candidate.evidence.start)
    statement, values = candidate.statement, candidate.statement.reading.values
    asked = sorted(asked, key=lambda k: values[k].first)
    names = slot_names(values[k].value for k in asked)
    template = _with_gaps(statement, dict(zip(names, asked, strict=True)), lang)
    slots = {}
    for slot, k in zip(names, asked, strict=True):
        needed = _needed(statement.mark(k), values[k].value, evidence, lang)
        slots[slot] = Slot(slot, values[k].value, where, needed)
    other = across(candidate.carried, dict(zip(asked, names, strict=True)), lang.other)
    sentences = {lang: template} | ({lang.other: other.statement} if other.statement else {})
    ask = {
        slot: _question(candidate, k, other.ask.get(slot), lang)
        or _gapped(template, slots[slot], values[k].hedge, lang)
        for slot, k in zip(names, asked, strict=True)
    }
    cloze = {
        slot: ({lang.other: other.cloze[slot]} if slot in other.cloze else {})
        | {side: _short(stem, slot) for side, stem in ask[slot].items() if not stem.gaps}
        for slot in names
    }
    cloze = {slot: sentences for slot, sentences in cloze.items() if sentences}
    return Fact(name, sentences, slots, evidence, where, ask, cloze)


def _with_gaps(statement: Statement, asked: Mapping[str, int], lang: Lang) -> Template:
    """A statement with a gap for each of its values `asked` for, by slot, in their order."""
    tokens, text = statement.reading.sentence.tokens, statement.text
    parts: list[str | Gap] = []
    before, at = statement.opening
    for slot, k in asked.items():
        mention = statement.reading.values[k]
        start, end = tokens[mention.first].start, tokens[mention.last - 1].end
        if mention.value.type == "period" and (ruled := _BETWEEN[lang].match(text[start:end])):
            start += ruled.end()  # what tells that a time is asked for stays
        words = text[start:end]
        parts += [before + text[at:start], Gap(slot, None if words == mention.value.say(lang) else words)]
        before, at = "", end
    return Template(tuple(part for part in (*parts, text[at:]) if part != ""))


def _question(candidate: Candidate, number: int, other: Template | None, lang: Lang) -> dict[Lang, Template]:
    """Empty where grammar is not certain: then there is a cloze only."""
    stem = candidate.questions.get(number)
    if stem is None:
        return {}
    return {lang: Template((candidate.statement.shown(stem),))} | ({lang.other: other} if other else {})


def _gapped(statement: Template, slot: Slot, hedge: str, lang: Lang) -> dict[Lang, Template]:
    """A choice of words for the gap itself, where those of any like value would fit in as they are said, and
    be wrong: of "more than ____ people" smaller figures are as true, and of a name a sentence says so much
    that hardly another is believed."""
    value = slot.value
    if hedge.lower() in grammar(lang).bounds or isinstance(value, Named) or value.type == "quotation":
        return {}
    as_said = next(gap.form for gap in statement.gaps if gap.slot == slot.name) is None
    return {lang: Template((Gap(slot.name),))} if as_said else {}


def _short(stem: Template, slot: str) -> Template:
    """The stem with the gap behind it: asked so where no options are found, rather than as a sentence
    with a hole."""
    *front, last = stem.parts
    return Template((*front, f"{last} ", Gap(slot, None)))


def _needed(mark: str, value: Value, evidence: str, lang: Lang) -> str | None:
    """The words of the evidence, if the first of the value's forms that stands there is another."""
    first = next((form for form in value.forms(lang) if form in evidence), None)
    return None if first == mark else mark


class _LineNumbers:
    """Lines of an article's file, from 1."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._line, self._counted = 1, 0

    def location(self, offset: int) -> Location:
        """Fast for offsets that rise."""
        if offset < self._counted:
            self._line, self._counted = 1, 0
        self._line += self._article.text.count("\n", self._counted, offset)
        self._counted = offset
        return Location(self._article.path, self._line)
