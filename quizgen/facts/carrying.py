"""What the relations in a statement let both languages say and ask of its values."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from quizgen.facts.statement import Statement
from quizgen.model import Article, Bilingual, Gap, Lang, Template, Value
from quizgen.relations.bound import Bound, Nominal
from quizgen.relations.compounds import Bearing, Counted, is_after_name
from quizgen.relations.match import Match
from quizgen.relations.own_names import in_other, is_word
from quizgen.relations.rough_times import as_date
from quizgen.relations.say import is_cut_short, question, statement, tells_only_when
from quizgen.relations.seen import relations_in
from quizgen.relations.titles import Titled
from quizgen.text.topics import Topic
from quizgen.values.dates import Date, Period
from quizgen.values.grammar import Determiner
from quizgen.values.names import Named, Term
from quizgen.values.naming import Name
from quizgen.values.phrases import Phrase

Relation = tuple[str, frozenset[tuple[str, Value | str]]]  # its name, and what fills its slots


@dataclass(frozen=True, slots=True)
class Carried:
    """A value of a statement as the slot of a relation."""

    match: Match
    slot: str
    value: Value
    opening: str = ""  # the topic that the other language shows before it

    @property
    def anchored(self) -> bool:
        """Whether the relation's own question says enough."""
        return is_anchored(self.match, self.slot)

    @property
    def is_asked(self) -> bool:
        return self.slot != "more" and all(self.question(lang) for lang in Lang)

    @property
    def is_even(self) -> bool:
        """Whether both languages can tell as much, or enough: what somebody did on a day."""
        return self.match.whole or self.is_asked or self._is_of_a_day

    @property
    def _is_of_a_day(self) -> bool:
        others = [bound for slot, bound in self.match.bound.items() if slot != self.slot]
        dated = any(isinstance(b.value, Date) and b.value.precision == "day" for b in others)
        return dated and any(_is_named(b.nominal) or isinstance(b.value, Named) for b in others)

    @property
    def relation(self) -> Relation:
        """What it says, whatever the words."""
        said = {slot: its.value or its.nominal.say(Lang.DE) for slot, its in self.match.bound.items()}
        return self.match.row.name, frozenset(said.items())

    def question(self, lang: Lang) -> str | None:
        bound = self.match.bound[self.slot]
        if bound.value == self.value:
            return question(self.match, self.slot, lang)
        dated = as_date(bound) if self.slot == "when" else None  # of other phrases it is but a part
        if dated is None:
            return None
        return question(replace(self.match, bound={**self.match.bound, "when": dated}), "when", lang)

    def say(self, lang: Lang, names: Mapping[int, str]) -> Template | None:
        """The relation as a sentence of `lang` with gaps for the values in `names`, by their number."""
        pieces = statement(self.match, lang)
        if pieces is None or tells_only_when(self.match.bound, [p.slot for p in pieces], self.slot):
            return None
        if is_cut_short(self.match, self.slot):
            return None
        parts: list[str | Gap] = [self.opening]
        for piece in pieces:
            found = self.match.bound[piece.slot].mentions if piece.slot else ()
            wanted = [(names[k], value) for k, value in found if k in names]
            parts += _with_gaps(piece.text, wanted, lang)
        template = Template(tuple(part for part in parts if part != ""))
        mine = {
            names[k]
            for k, value in self.match.bound[self.slot].mentions
            if k in names and value == self.value
        }
        return template if mine & {gap.slot for gap in template.gaps} else None


def _with_gaps(text: str, wanted: Sequence[tuple[str, Value]], lang: Lang) -> list[str | Gap]:
    """A phrase with a gap for each value in it, in the first of its forms that stands there."""
    for n, (name, value) in enumerate(wanted):
        for form in value.forms(lang):
            if form not in text:  # to compile a pattern takes long
                continue
            found = re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text)
            if found:
                rest = wanted[n + 1 :]
                gap = Gap(name, None if form == value.say(lang) else form)
                before, behind = text[: found.start()], text[found.end() :]
                return [*_with_gaps(before, rest, lang), gap, *_with_gaps(behind, rest, lang)]
    return [text]


_QUOTED = {Lang.DE: "„{}“", Lang.EN: "“{}”"}  # a headline in the language of the article


def opening_of(topic: Topic | None, article: Article) -> str | None:
    """The topic as the other language shows it before a question; None where it has no certain name there."""
    other = article.lang.other
    if topic is not None and topic.headline:
        day = f" ({topic.day.say(other)})" if topic.day else ""
        return f"{_QUOTED[other].format(article.title)}{day}: "
    if topic is None:
        return None
    name = in_other(topic.value, article.lang) if topic.value else _own_title(article)
    return f"{name}: " if name else None


def _own_title(article: Article) -> str | None:
    """A title without any word of the language."""
    own = not any(is_word(word, article.lang) for word in article.title.replace("-", " ").split())
    return article.title if own else None


def carried(statement: Statement, lang: Lang) -> dict[int, Carried]:
    """By the number of the value among those of the statement."""
    return dict(_carried(statement, lang))


def carried_behind(statement: Statement, topic: Topic | None, article: Article) -> dict[int, Carried]:
    """The same behind the topic where that is shown; nothing if the other language has no name for it."""
    across = carried(statement, article.lang)
    if not statement.topic:
        return {k: c for k, c in across.items() if c.anchored and c.is_even}
    opening = opening_of(topic, article) if statement.shown("") else ""
    if opening is None:
        return {}
    even = {k: c for k, c in across.items() if c.is_even and (c.anchored or c.is_asked)}
    return {k: replace(c, opening=opening) for k, c in even.items()}


@dataclass(frozen=True, slots=True)
class Across:
    """What a fact says in the other language: all of it, or what hides one slot each."""

    statement: Template | None
    cloze: Mapping[str, Template]
    ask: Mapping[str, Template]


def across(values: Mapping[int, Carried], names: Mapping[int, str], lang: Lang) -> Across:
    """The sentences and questions of `lang` for the values with these names, as far as there are any."""
    some = {k: values[k] for k in names if k in values}
    said = {names[k]: text for k, value in some.items() if (text := value.say(lang, names))}
    asked = {
        names[k]: Template((value.opening + stem,))
        for k, value in some.items()
        if (stem := value.question(lang))
    }
    one = next(iter(said.values()), None)
    whole = one and set(said) == set(asked) == set(names.values()) == {gap.slot for gap in one.gaps}
    return Across(one, {}, asked) if whole else Across(None, said, asked)


def is_anchored(match: Match, asked: str) -> bool:
    """Whether something named or a time stands beside what is asked for: "Which city suffered from the
    plague?" has many answers. What tells more of the verb does not say of what it is: "construction began
    under William Arrol"; nor does a place of how many."""
    aside = ("more", "where") if isinstance(match.bound[asked].nominal, Counted) else ("more",)
    others = [bound for slot, bound in match.bound.items() if slot not in (asked, *aside)]
    named = any(_is_named(b.nominal) for b in others)
    if asked == "more":
        return named or any(isinstance(v, Named) for bound in others for _, v in bound.mentions)
    return named or any(isinstance(v, Named | Date | Period) for bound in others for _, v in bound.mentions)


def _is_named(said: Nominal) -> bool:
    """ "Bern", "die Band Venom", "die jüdische Gemeinde Berns"."""
    if isinstance(said, Phrase) and isinstance(said.of, Name):
        return said.determiner is Determiner.DEFINITE
    return isinstance(said, Name | Bearing | Titled) or is_after_name(said)


def _carried(statement: Statement, lang: Lang) -> Iterator[tuple[int, Carried]]:
    reading = statement.reading
    for seen in relations_in(reading.sentence, reading.mentions, lang):
        match = _with_notions(seen.match, statement, lang) if seen.match else None
        for slot, bound in match.bound.items() if match else ():
            if match and (match.whole or is_anchored(match, slot)):
                yield from ((k, Carried(match, slot, value)) for k, value in bound.mentions)


def _with_notions(match: Match, statement: Statement, lang: Lang) -> Match:
    """With the names that only a cloze may hide among its values."""
    reading, bound = statement.reading, dict(match.bound)
    for k, mention in enumerate(reading.notions, len(reading.mentions)):
        for slot, its in match.bound.items():
            if not its.mentions and _tells_one(match, slot) and _in_both(its, mention.value.say(lang), lang):
                bound[slot] = replace(its, within=((k, mention.value),))
    return replace(match, bound=bound)


def _tells_one(match: Match, asked: str) -> bool:
    """Whether a time or two names beside it tell which one is hidden."""
    others = [bound for slot, bound in match.bound.items() if slot != asked]
    dated = any(isinstance(b.value, Date | Period) for b in others)
    named = sum(_is_named(b.nominal) or isinstance(b.value, Named) for b in others)
    return named + dated > 1 or (dated and match.whole)


def named_in_both(statement: Statement, lang: Lang) -> Statement:
    """Its notions with the name that a relation has for them in the other language."""
    reading = statement.reading
    if not reading.notions:
        return statement
    seen = relations_in(reading.sentence, reading.mentions, lang)
    bound = [b for one in seen if one.match for b in one.match.bound.values() if not b.mentions]
    notions = []
    for mention in reading.notions:
        value = mention.value
        name = next(filter(None, (_in_both(b, value.say(lang), lang) for b in bound)), None)
        if name and isinstance(value, Term):
            mention = replace(mention, value=Term(name, value.kind))
        notions.append(mention)
    return replace(statement, reading=replace(reading, notions=tuple(notions)))


def _in_both(bound: Bound, said: str, lang: Lang) -> Bilingual[str] | None:
    """What both languages call a name that a text of `lang` calls so, if that is what fills the slot."""
    nominal = bound.nominal
    if isinstance(nominal, Titled) and nominal.words == said:
        return Bilingual(said, said)
    if isinstance(nominal, Bearing) and nominal.name == said:
        return Bilingual(said, said)
    if not isinstance(nominal, Name):
        return None
    names = Bilingual.of(lambda each: nominal.say(each, article=False))
    if names[lang] == said:
        return names
    both = all(names[each].endswith(f" {said}") for each in Lang)  # "Tropensturm Fay"
    return Bilingual(said, said) if both else None
