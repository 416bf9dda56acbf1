"""What the sentences of an article stand behind: its topic, which may tell what they leave open."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from quizgen.facts.statement import Statement
from quizgen.model import Article, Lang
from quizgen.text.clauses import Kind
from quizgen.text.grammar import Grammar
from quizgen.text.reading import Doubt, Known, Reading, Standing
from quizgen.text.sentences import opens_line
from quizgen.text.topics import Topic
from quizgen.text.wording import contains
from quizgen.values.dates import Date, Period
from quizgen.values.names import Named, Organisation, Place, Term

LONGEST = {Lang.DE: 34, Lang.EN: 34}  # words of a statement
_LONGEST_BEHIND = 38  # behind that or a headline
_LONGEST_LEAD = 36  # the first sentence of news tells who and where at length
_LASTING = (Place, Organisation, Term)  # of which it may be told what holds on any day
_SUBJECT = 3  # tokens in which they stand then
_SETTLED = 3  # days of a month, before which what has happened may be of the last one
_SOON = 4  # sentences
_LEAD = 30  # tokens of a text that introduce what it tells of


@dataclass(slots=True)
class Thread:
    """Grows with each sentence that is gone through: `stands` tells how each so far stands alone, `topical`
    whether the topic tells all that it leaves open."""

    article: Article
    readings: Sequence[Reading]
    grammar: Grammar
    known: Known
    topic: Topic | None
    stands: list[Standing] = field(default_factory=list)
    topical: list[bool] = field(default_factory=list)

    def follow(self, number: int, stands: Standing) -> None:
        """The next sentence, and how it stands alone."""
        self.stands.append(stands)
        self.topical.append(self.is_topical(self.readings[number], number, stands))

    @property
    def at_top(self) -> bool:
        """Whether nothing but headlines stands above the next sentence."""
        return all(above.doubt is Doubt.HEADLINE for above in self.stands)

    @property
    def is_lead(self) -> bool:
        """Whether the sentence just followed is the first of untitled news that is no headline."""
        return self.is_untitled_news and self._behind_lead == 0

    @property
    def is_behind_lead(self) -> bool:
        """Whether the sentence just followed is the one behind that."""
        return self.is_untitled_news and self._behind_lead == 1

    @property
    def is_soon_behind_lead(self) -> bool:
        """Whether it is one of the first behind that, which may still speak of what it tells."""
        return self.is_untitled_news and 1 <= self._behind_lead <= _SOON

    @property
    def _behind_lead(self) -> int:
        """How many sentences behind the lead the one just followed stands."""
        rows = zip(self.readings, self.stands, strict=False)
        told = (
            n
            for n, (reading, stands) in enumerate(rows)
            if stands.doubt is not Doubt.HEADLINE and reading.sentence.tokens[-1].text != ":"
        )
        return len(self.stands) - 1 - next(told, len(self.stands) - 1)

    def is_topical(self, reading: Reading, number: int, stands: Standing) -> bool:
        """Whether the topic tells all that a reading of the sentence, which stands so, leaves open."""
        if self.topic is None or self.lacks_day(stands):
            return False
        if stands.of_the_day and stands.doubt in (Doubt.TIME, Doubt.POINTING):
            return True
        if stands.doubt not in (Doubt.DEFINITE, Doubt.PRONOUN):
            return False
        return self.grammar.is_topic(self.topic, self.readings[:number], reading, stands.wants)

    def is_of_unnamed(self, statement: Statement) -> bool:
        """Whether, in a text that explains, only the topic tells of what it is."""
        return self.explains and self.grammar.is_of_unnamed(statement.reading)

    @property
    def explains(self) -> bool:
        """Whether the text is about what its title names, and no news."""
        return self.topic is not None and not (self.topic.headline or self.known.of_the_day)

    def calls_topic(self, reading: Reading, number: int) -> bool:
        """Whether the topic is spoken of by what it is: "die Tiere", "the bridge"."""
        topic = self.topic
        if topic is None or topic.headline:
            return False
        nouns = {t.lemma for t in reading.sentence.tokens if t.lemma.casefold() in topic.nouns}
        return any(self.grammar.is_topic(topic, self.readings[:number], reading, (noun,)) for noun in nouns)

    def lacks_day(self, stands: Standing) -> bool:
        """Whether it drops a time that no headline tells."""
        return stands.of_the_day and (self.topic is None or self.topic.day is None)

    def behind(self, statement: Statement, number: int, *, wanted: bool) -> Statement:
        """The statement shown behind the topic where that is `wanted`, or tells enough to ask for more."""
        topic = self.topic
        if topic is None:
            return statement
        wanted = wanted or self.calls_topic(statement.reading, number)
        counts = wanted or topic.is_place or topic.headline
        behind = replace(statement, topic=topic.title, topic_counts=counts, day=topic.day, named=topic.name)
        wanted = wanted or self.grammar.names_nothing(statement.reading)
        wanted = wanted or self.is_of_unnamed(statement) or self._is_of_no_time(statement)
        if wanted or self._tells_more(statement, behind, topic):
            return behind
        return statement

    def _is_of_no_time(self, statement: Statement) -> bool:
        """Whether it tells what happened, but neither when nor with whom or what the title names."""
        mentions, tokens = statement.reading.mentions, statement.reading.sentence.tokens
        dated = any(isinstance(m.value, Date | Period) for m in mentions)
        return self.explains and not dated and self.grammar.is_past(tokens)

    def in_month(self, statement: Statement, *, led: bool = False) -> Statement:
        """What untitled news tell without a date, behind the month in which they were published: "May 2016:",
        if it is what was so then or has just happened, as what leads them, or is `led` by that."""
        published, mentions = self.article.published, statement.reading.mentions
        led = led or self.is_lead
        if not (led or self.is_below_lead) or published is None or statement.topic:
            return statement
        if any(isinstance(m.value, Date | Period) for m in mentions):
            return statement
        past = self.grammar.is_past(statement.reading.sentence.tokens)
        if past and (not led or published.day <= _SETTLED):
            return statement
        month = Date(published.year, published.month)
        return replace(statement, topic=month.say(self.article.lang), topic_counts=True, day=month)

    def is_news(self, statement: Statement, number: int) -> bool:
        """Whether it does not tell at a date of its own what happened, or of something named what holds: then
        the headline tells the day."""
        if self.topic is None or self.topic.day is None or number == 0:
            return False
        mentions, tokens = statement.reading.mentions, statement.reading.sentence.tokens
        if self.grammar.is_past(tokens):
            return not any(isinstance(m.value, Date | Period) for m in mentions)
        return not any(isinstance(m.value, _LASTING) and m.first <= _SUBJECT for m in mentions)

    def fits(self, statement: Statement) -> bool:
        """Whether it is short enough to be shown, and of something that has a name or a topic."""
        if self.is_below_lead and self.grammar.leans(statement.reading):
            return False
        alone = (self.known.of_the_day and not statement.topic) or self._strayed()
        if alone and self.grammar.names_nothing(statement.reading):
            return False
        longest = _LONGEST_LEAD if self.is_lead else LONGEST[self.article.lang]
        return statement.words <= (_LONGEST_BEHIND if statement.day else longest)

    def is_shown(self, at: int, number: int) -> bool:
        """Whether a sentence above may be shown before one: no new paragraph begins between them."""
        above, here = self.readings[at].sentence, self.readings[number].sentence
        return at >= 0 and above.paragraph == here.paragraph and not opens_line(self.article, here)

    def _strayed(self) -> bool:
        """Whether the paragraph came to something named, not the topic, of which the sentence may be."""
        number, topic = len(self.stands) - 1, self.topic
        if topic is None or topic.day is not None or self.topical[number]:
            return False
        if self.calls_topic(self.readings[number], number):
            return False
        for n in range(number - 1, -1, -1):
            above = self.readings[n]
            if not self.is_shown(n, number) or self.topical[n] or self.calls_topic(above, n):
                return False
            if contains(" ".join(token.text for token in above.sentence.tokens), topic.title):
                return False
            named = [m.value for m in above.mentions if isinstance(m.value, Named)]
            if named:
                return not any(map(topic.is_named_by, named))
            if not topic.headline and self._names_unknown(above, topic):
                return True
        return False

    def _names_unknown(self, above: Reading, topic: Topic) -> bool:
        """Whether a sentence has a name of which nothing is known, and that is no word of the title."""
        tag, own = self.grammar.passing.name_tag, topic.title.split()
        return any(token.tag == tag and token.text not in own for token in above.sentence.tokens)

    @property
    def is_below_lead(self) -> bool:
        """Whether the sentence goes on with what those at the top told, and no title tells that again."""
        above = zip(self.readings, self.stands[:-1], strict=False)
        said = (len(r.sentence.tokens) for r, stands in above if stands.doubt is not Doubt.HEADLINE)
        return self.is_untitled_news and sum(said) >= _LEAD

    @property
    def is_untitled_news(self) -> bool:
        """Whether nothing tells what the text is about, nor that it explains something."""
        return self.topic is None and (self.known.of_the_day or not self.article.titled)

    def _tells_more(self, statement: Statement, behind: Statement, topic: Topic) -> bool:
        """Whether there is a value that can be asked for behind the topic only; a headline is too long to
        stand before what could be asked without."""
        alone, told, grammar = statement.reading, behind.told, self.grammar
        if topic.headline and any(not grammar.why_not(alone, mention) for mention in alone.mentions):
            return False
        if behind.topic in statement.text:
            return False  # by its name, which counts as one already
        if all(clause.kind is not Kind.MAIN for clause in grammar.analyse(alone.sentence)):
            return False  # what is not understood may be no sentence
        return any(
            grammar.why_not(alone, mention) and not grammar.why_not(behind.told_of(mention.value), mention)
            for mention in alone.mentions
        ) or any(
            not grammar.notion_tells(alone, notion) and grammar.notion_tells(told, notion)
            for notion in alone.notions
        )
