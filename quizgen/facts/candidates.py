"""From each sentence of an article the statements that could become facts, or why there is none."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.facts.asking import native_questions
from quizgen.facts.candidate import Candidate, Given
from quizgen.facts.carrying import carried, carried_behind, named_in_both, opening_of
from quizgen.facts.statement import Statement, Wording, of_clause, state, worded
from quizgen.facts.stating import stated
from quizgen.facts.thread import LONGEST, Thread
from quizgen.model import Article, Span
from quizgen.text.clauses import Kind, is_bounded
from quizgen.text.grammar import Grammar
from quizgen.text.reading import Doubt, Edit, Reading, Standing
from quizgen.text.sentences import begins_filed
from quizgen.text.shortening import shortenings
from quizgen.text.wording import content_words

_MIDDLE = 30  # words that are better than more
_EASY = 22  # that are read at once
_LONGEST_FAR = 24  # tokens of the first sentence, where it is shown before one far below: more only pads
_LONGEST_ROW = 42  # of a sentence with those before it
# What these say of a sentence they say of its clauses.
_WHOLLY = (Doubt.SPEAKER, Doubt.QUESTION, Doubt.NO_VERB, Doubt.HEADLINE, Doubt.COLON, Doubt.UNCLAIMED)

# What the sentence before may explain.
_TOLD_BEFORE = (Doubt.PRONOUN, Doubt.DEFINITE, Doubt.POINTING, Doubt.UNCLAIMED)
_LED_TO = (*_TOLD_BEFORE, Doubt.TIME)


def candidates(article: Article, readings: Sequence[Reading], grammar: Grammar) -> Iterator[Given]:
    """For each sentence in turn."""
    found = _Finder(article, readings, grammar)
    return map(found.given, range(len(readings)))


class _Finder:
    """Goes through the sentences of an article in order."""

    def __init__(self, article: Article, readings: Sequence[Reading], grammar: Grammar) -> None:
        self._article, self._readings, self._grammar = article, readings, grammar
        known = grammar.known(readings)
        topic = grammar.find_topic(article, readings) if article.titled else None
        issued = topic is not None and topic.headline and topic.day is not None
        undated = known.of_the_day and article.published is None
        self._known = replace(known, undated=undated, issued=issued)
        self._thread = Thread(article, readings, grammar, self._known, topic)
        self._said = grammar.count_nouns([reading.sentence for reading in readings], article)
        self._first: tuple[Reading, Standing] | None = None  # sentence that stands alone
        self._statements: dict[tuple[int, tuple[Edit, ...]], Statement] = {}
        self._cuts: dict[tuple[int, tuple[Edit, ...]], Statement | None] = {}

    def given(self, number: int) -> Given:
        thread = self._thread
        reading, grammar = self._readings[number], self._grammar
        stands = self._dated(reading, self._standing(reading, number))
        thread.follow(number, stands)
        found: tuple[Candidate, ...] = ()
        if not grammar.is_of_nothing(reading):
            told = tuple(grammar.alone(reading.sentence.tokens))
            whole = self._whole(reading, number, replace(stands, edits=(*stands.edits, *told)))
            shorter = self._shorter_than(whole, reading, number, stands)
            clauses = tuple(self._clauses(reading, number, stands, () if shorter else whole))
            parts = (*shorter, *clauses)
            had = frozenset(m.value for one in parts for m in one.statement.reading.values if shorter)
            found = (*parts, *(replace(one, shorter=had) for one in whole))
            if not found:
                found += tuple(self._with_context(number, stands))[:1]
            found += tuple(self._lives(reading, number))
            found += tuple(self._related(reading, number, stands))
        if stands.doubt is not Doubt.HEADLINE:
            grammar.learn(self._known, reading)
        if not stands.doubt and not self._first:
            self._first = (reading, stands)
        return Given(found, stands)

    def _standing(self, reading: Reading, number: int) -> Standing:
        filed = begins_filed(self._article, reading.sentence)
        if number == 0 and not filed and self._grammar.is_teaser(reading, self._known):
            return Standing(doubt=Doubt.HEADLINE)
        stands = self._grammar.standing(reading, self._known)
        claimed = not stands.doubt and self._is_claimed(number)
        return replace(stands, doubt=Doubt.UNCLAIMED) if claimed else stands

    def _is_claimed(self, number: int) -> bool:
        """Whether the next whole sentence of the paragraph tells that it is what somebody says."""
        claims, paragraph = self._grammar.claims_above, self._readings[number].sentence.paragraph
        if claims is None:
            return False
        for below in self._readings[number + 1 :]:
            if below.sentence.paragraph != paragraph:
                return False
            if any("FIN" in token.tag for token in below.sentence.tokens):
                return claims(below)
        return False

    def _dated(self, reading: Reading, stands: Standing) -> Standing:
        """With the time of what the first sentence of news tells."""
        grammar = self._grammar
        if not self._known.of_the_day or grammar.time_of_lead is None or not self._thread.at_top:
            return stands
        time = grammar.time_of_lead(reading, self._article.published)
        if time is None or any(edit.first <= time.first < edit.last for edit in stands.edits):
            return stands
        edits = (*stands.edits, time)
        alone = grammar.standing(state(self._article, grammar, [(reading, edits)]).reading, self._known)
        return stands if alone.doubt else Standing(edits)

    def _state(self, number: int, edits: Sequence[Edit]) -> Statement:
        """What a sentence says after its edits."""
        key = number, tuple(edits)
        if key not in self._statements:
            self._statements[key] = state(self._article, self._grammar, [(self._readings[number], edits)])
        return self._statements[key]

    def _whole(self, reading: Reading, number: int, stands: Standing) -> tuple[Candidate, ...]:
        thread = self._thread
        topical = thread.topical[number]
        passing = not topical and thread.is_lead and stands.of_the_day
        if stands.doubt and not (topical or (passing and stands.doubt in (Doubt.TIME, Doubt.POINTING))):
            return ()
        statement = self._behind(self._state(number, stands.edits), number, topical=topical)
        if (passing and not statement.day) or not thread.fits(statement):
            return ()
        return self._candidate(statement, reading.sentence.span, number)

    def _behind(self, statement: Statement, number: int, *, topical: bool) -> Statement:
        """The statement behind its topic, or the month that tells its time where no relation asks for it."""
        thread = self._thread
        statement = thread.behind(statement, number, wanted=topical or thread.is_news(statement, number))
        dated = thread.in_month(statement)
        return statement if dated is statement or carried(statement, self._article.lang) else dated

    def _shorter_than(
        self, whole: Sequence[Candidate], reading: Reading, number: int, stands: Standing
    ) -> tuple[Candidate, ...]:
        """Of a sentence that gives nothing as a whole the most that does; of a long one what is read at
        once."""
        if whole:
            tried = [longest for longest in (_EASY, _MIDDLE) if whole[0].statement.words > longest]
        else:
            tried = [_MIDDLE, LONGEST[self._article.lang]]
        found = (self._shortened(reading, number, stands, longest) for longest in tried)
        return next(filter(None, found), ())

    def _shortened(
        self, reading: Reading, number: int, stands: Standing, longest: int
    ) -> tuple[Candidate, ...]:
        """Of a sentence that is too long, or does not stand alone, the most that does."""
        if stands.doubt in (*_WHOLLY, Doubt.SLIP):
            return ()
        for cut in shortenings(self._grammar.droppable(reading)):
            gone = {n for edit in cut for n in range(edit.first, edit.last)}
            edits = (*cut, *(edit for edit in stands.edits if edit.first not in gone))
            wording = worded(self._article, self._grammar, [(reading, edits)])
            if wording.words > longest:
                continue
            if (number, edits) not in self._cuts:
                self._cuts[number, edits] = self._alone(wording, number)
            if statement := self._cuts[number, edits]:
                return self._candidate(statement, reading.sentence.span, number)
        return ()

    def _alone(self, wording: Wording, number: int) -> Statement | None:
        """What is left of a sentence as a statement, if it stands alone or behind the topic."""
        thread, statement = self._thread, wording.tagged(self._article.lang)
        if not thread.fits(statement):
            return None
        alone = self._grammar.standing(statement.reading, self._known)
        topical = thread.is_topical(statement.reading, number, alone)
        statement = self._behind(statement, number, topical=topical)
        stands = thread.fits(statement) and (topical or not alone.doubt) and not alone.edits
        return statement if stands else None

    def _candidate(self, statement: Statement, evidence: Span, number: int) -> tuple[Candidate, ...]:
        lang = self._article.lang
        statement = named_in_both(self._with_notions(statement, evidence), lang)
        if not statement.reading.values:
            return ()
        across = carried_behind(statement, self._thread.topic, self._article)
        questions = native_questions(statement, self._grammar)
        for k, value in across.items():  # the relation's own question, which both languages ask
            if (k in questions or value.anchored) and value.is_asked and (asked := value.question(lang)):
                questions[k] = asked
        thread, explains = self._thread, self._explains
        below, leads = thread.is_below_lead, thread.is_lead
        found = Candidate(
            statement, evidence, number, False, questions, across, below=below, leads=leads, explains=explains
        )
        return (found,)

    @property
    def _explains(self) -> bool:
        """Whether the text is no news: those bear a date or a headline, or come without a title."""
        topic = self._thread.topic
        told = self._article.published or (topic is not None and topic.headline)
        return self._article.titled and not (self._known.of_the_day and told)

    def _with_notions(self, statement: Statement, evidence: Span) -> Statement:
        """A name that stands in for a pronoun is in no evidence, so it is none."""
        said = self._article.text[evidence.start : evidence.end]
        found = self._grammar.find_notions(statement.reading, self._said)
        notions = tuple(m for m in found if m.value.say(self._article.lang) in said)
        if notions == statement.reading.notions:
            return statement
        return replace(statement, reading=replace(statement.reading, notions=notions))

    def _clauses(
        self, reading: Reading, number: int, stands: Standing, whole: Sequence[Candidate]
    ) -> Iterator[Candidate]:
        """Clauses that say something by themselves: a relative clause of a name, and, where the sentence
        as a whole is of no use, its main clauses."""
        thread = self._thread
        dashed = any(t.text in ("–", "—") for t in reading.sentence.tokens)
        if stands.doubt in _WHOLLY or thread.lacks_day(stands) or dashed:
            return
        grammar, statement = self._grammar, self._state(number, stands.edits)
        sentence = statement.reading.sentence
        for clause in grammar.analyse(sentence):
            if whole and clause.kind is Kind.MAIN:
                continue
            pieces = grammar.statement_of(clause, sentence, statement.reading.mentions)
            if pieces is None or len(pieces) >= len(sentence.tokens):
                continue
            part = of_clause(statement, pieces, grammar, self._article.lang)
            alone = grammar.standing(part.reading, self._known)
            topical = thread.is_topical(part.reading, number, alone)
            wanted = (
                topical or stands.of_the_day or thread.is_news(part, number) or thread.is_of_unnamed(part)
            )
            if wanted or is_bounded(pieces, sentence):
                part = thread.behind(part, number, wanted=wanted)
            if (topical or not alone.doubt) and not alone.edits and thread.fits(part):
                yield from self._candidate(part, reading.sentence.span, number)

    def _lives(self, reading: Reading, number: int) -> Iterator[Candidate]:
        """Birth and death that brackets tell of."""
        whole = self._state(number, ())
        for pieces in self._grammar.lives(whole.reading):
            part = of_clause(whole, pieces, self._grammar, self._article.lang)
            yield from self._candidate(part, reading.sentence.span, number)

    def _related(self, reading: Reading, number: int, stands: Standing) -> Iterator[Candidate]:
        """What relations say of the sentence, where that stands alone or behind the topic."""
        thread = self._thread
        if stands.doubt in _WHOLLY:
            return
        source = self._state(number, stands.edits)
        called = thread.topical[number] or thread.calls_topic(source.reading, number)
        called = (
            called or thread.is_of_unnamed(source) or (not stands.doubt and thread.is_news(source, number))
        )
        open_to = (called or thread.explains) and opening_of(thread.topic, self._article) is not None
        for found in stated(source, self._article.lang, open_to):
            alone = self._grammar.standing(found.statement.reading, self._known)
            pointing = stands.doubt is Doubt.DEFINITE and _names_one(found.statement, stands.wants)
            news = not alone.doubt and thread.is_news(found.statement, number)
            topical = pointing or news or thread.is_topical(found.statement.reading, number, alone)
            topical = topical or thread.calls_topic(found.statement.reading, number)
            topical = topical or thread.is_of_unnamed(found.statement)
            if alone.edits or (open_to < topical) or (alone.doubt and not topical) or thread.lacks_day(alone):
                continue
            statement = thread.behind(found.statement, number, wanted=True) if topical else found.statement
            carried, questions = (found if topical else found.anchored).told
            if statement.topic and statement.shown(""):
                opening = opening_of(thread.topic, self._article) or ""
                carried = {k: replace(value, opening=opening) for k, value in carried.items()}
            elif not carried:
                continue
            evidence = reading.sentence.span
            yield Candidate(statement, evidence, number, False, questions, carried, related=True)

    def _with_context(self, number: int, stands: Standing) -> Iterator[Candidate]:
        """The sentence behind the one or two before it, where they explain what this one leaves open, or
        behind the first of the article, where that names all that it leaves open."""
        news = self._known.of_the_day or self._thread.is_untitled_news
        if news and not self._thread.is_soon_behind_lead:
            return  # the one before says too little of who and where, or more than is needed
        reading = self._readings[number]
        near = self._near(number) if not news or self._thread.is_behind_lead else []
        if near and not (told := self._behind_one(number, stands)).doubt:
            shown = [*near, (reading, told.edits)]
            start = near[0][0].sentence.span.start
            yield from self._row(shown, Span(start, reading.sentence.span.end), number)
        if self._first and stands.doubt is Doubt.DEFINITE:
            first, its = self._first
            if len(first.sentence.tokens) <= _LONGEST_FAR and self._grammar.explains(first, stands.wants):
                shown = [(first, its.edits), (reading, stands.edits)]
                yield from self._row(shown, reading.sentence.span, number)

    def _near(self, number: int) -> list[tuple[Reading, Sequence[Edit]]]:
        """The sentence before; empty if it cannot be shown without another, or if a new paragraph begins."""
        thread = self._thread
        if not thread.is_shown(number - 1, number):
            return []
        above, its = self._readings[number - 1], thread.stands[number - 1]
        if not (self._leaves_open(number) or self._shares_word(above, self._readings[number])):
            return []
        if (not its.doubt or its.mild or thread.topical[number - 1]) and not its.of_the_day:
            return [(above, its.edits)]
        return []

    def _leaves_open(self, number: int) -> bool:
        """Whether a sentence lacks what the one before may tell."""
        stands = self._thread.stands[number]
        return stands.doubt is not None or stands.of_the_day

    def _shares_word(self, above: Reading, reading: Reading) -> bool:
        """Whether two sentences speak of the same, as far as their words tell."""
        one, other = (" ".join(t.text for t in r.sentence.tokens) for r in (above, reading))
        lang = self._article.lang
        return not content_words(one, lang).isdisjoint(content_words(other, lang))

    def _behind_one(self, number: int, stands: Standing) -> Standing:
        """How a sentence stands behind the one before it."""
        told = _LED_TO if self._thread.is_behind_lead else _TOLD_BEFORE
        if (stands.doubt not in told and not stands.of_the_day) or number == 0:
            return stands
        return self._grammar.standing(self._readings[number], self._known, shown=self._readings[number - 1])

    def _row(
        self, shown: Sequence[tuple[Reading, Sequence[Edit]]], evidence: Span, number: int
    ) -> Iterator[Candidate]:
        thread = self._thread
        wordings = (worded(self._article, self._grammar, rows) for rows in self._shorter(shown, number))
        short = next((wording for wording in wordings if wording.words <= _LONGEST_ROW), None)
        if short is None:
            return
        found = short.tagged(self._article.lang)
        topical = any(thread.topical[n] for n in range(number) if self._readings[n] is shown[0][0])
        wanted = topical or thread.is_news(found, number) or self._grammar.names_nothing(found.reading)
        headed = thread.topic is not None and thread.topic.headline
        statement = found if headed and not wanted else thread.behind(found, number, wanted=wanted)
        led = thread.is_soon_behind_lead
        if led:
            statement = thread.in_month(statement, led=True)
        if statement.words <= _LONGEST_ROW:
            statement = self._with_notions(statement, evidence)
            questions = native_questions(statement, self._grammar)
            explains = self._explains
            yield Candidate(statement, evidence, number, True, questions, leads=led, explains=explains)

    def _shorter(
        self, shown: Sequence[tuple[Reading, Sequence[Edit]]], number: int
    ) -> Iterator[Sequence[tuple[Reading, Sequence[Edit]]]]:
        """The sentences shown, and the same with ever less of the first, as long as it explains the last."""
        yield shown
        (first, its), *others = shown
        alone = len(others) == 1 and not self._thread.stands[number - 1].doubt
        for cut in shortenings(self._grammar.droppable(first)) if alone else ():
            gone = {n for edit in cut for n in range(edit.first, edit.last)}
            edits = (*cut, *(edit for edit in its if edit.first not in gone))
            left = state(self._article, self._grammar, [(first, edits)]).reading
            told = self._grammar.standing(others[0][0], self._known, shown=left)
            if not told.doubt:
                yield [(first, edits), *others]


def _names_one(statement: Statement, nouns: Sequence[str]) -> bool:
    """Whether one of these stands in it."""
    words = {token.text.casefold() for token in statement.reading.sentence.tokens}
    return any(noun.casefold() in words for noun in nouns)
