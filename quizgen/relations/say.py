"""Statements and questions of a relation in either language."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from quizgen.model import Lang, Value
from quizgen.relations.adjuncts import TIMES, Adjuncts
from quizgen.relations.bound import Bound, Nominal
from quizgen.relations.circumstances import circumstance
from quizgen.relations.compounds import Bearing, Counted, is_another, is_bound, is_indefinite, roughly
from quizgen.relations.derive import derived
from quizgen.relations.match import Match
from quizgen.relations.notation import CASES, Agreeing, Maybe, NotationError, Part, Said, Wording
from quizgen.relations.possessives import Possessed
from quizgen.relations.types import CIRCUMSTANCES
from quizgen.relations.wh import wh_circumstance, wh_phrase
from quizgen.text.clauses import Case, Number
from quizgen.text.frames import Tense
from quizgen.text.german.which import ORGANISATIONS, PLACES
from quizgen.text.wording import capitalised
from quizgen.values.dates import Date
from quizgen.values.german import contracted
from quizgen.values.grammar import Determiner
from quizgen.values.names import Named, Person
from quizgen.values.naming import Name
from quizgen.values.numbers import Number as Count
from quizgen.values.phrases import Phrase
from quizgen.values.place_names import to

# Prepositions with the article behind them, as German writes them.
_BLANKS = re.compile(" +")
_BEFORE_SIGN = re.compile(" (?=[.,?!])")
_SINGULAR = re.compile(r"\b(?:was|has|is|does)\b")


@dataclass(frozen=True, slots=True)
class Spoken:
    """A piece of a sentence: words, or, with its name, what says a slot."""

    text: str
    slot: str = ""


def statement(match: Match, lang: Lang) -> tuple[Spoken, ...] | None:
    """The first statement of the row that can be said, in pieces."""
    found = _stated(match, lang)
    return found[1] if found else None


def _stated(match: Match, lang: Lang) -> tuple[str, tuple[Spoken, ...]] | None:
    """The same behind its subject, the first slot it says. Both languages take the same one where they
    have as many."""
    said = _each(match, lang)
    if len(match.row.sides.de.say) == len(match.row.sides.en.say):
        said = [one if other else None for one, other in zip(said, _each(match, lang.other), strict=True)]
    return next(filter(None, said), None)


def _each(match: Match, lang: Lang) -> list[tuple[str, tuple[Spoken, ...]] | None]:
    """Every statement of the row behind its subject, None where it cannot be said."""
    found: list[tuple[str, tuple[Spoken, ...]] | None] = []
    names = [b.nominal.say(lang) for b in match.bound.values() if isinstance(b.nominal, Name)]
    if len(set(names)) < len(names):  # "Stalingrad" and "Wolgograd" are both Volgograd
        return [None] * len(match.row.sides[lang].say)
    for wording in match.row.sides[lang].say:
        subject = wording.subject
        pieces = _Speech(match.bound, match.tense, lang, subject).say(wording)
        found.append((subject, pieces) if pieces else None)
    return found


def question(match: Match, slot: str, lang: Lang) -> str | None:
    """The first question for a slot that can be asked."""
    stated = _stated(match, lang)
    if stated is None or slot not in match.bound or _is_open(match.bound, slot):
        return None
    if not _agrees_with_wh(match.bound, slot) or is_cut_short(match, slot):
        return None
    for wording in match.row.sides[lang].ask.get(slot) or _counting(match, slot, lang):
        if _loses_adverb(match.bound, wording):
            continue
        subject = stated[0] if stated[0] == slot else _subject_of(wording) or stated[0]
        pieces = _Speech(match.bound, match.tense, lang, subject, slot).say(wording)
        if pieces and _is_definite(match.bound, wording, slot):
            return _roughly("".join(piece.text for piece in pieces), match.bound[slot], lang)
    return None


def _loses_adverb(bound: Mapping[str, Bound], wording: Wording) -> bool:
    """Whether it leaves out that something happened again, or for the first time."""
    more = bound["more"].nominal if "more" in bound else None
    told = isinstance(more, Adjuncts) and any(said in TIMES for said in more.phrases)
    return told and all(gap.slot != "more" for gap in wording.every)


def _roughly(asked: str, bound: Bound, lang: Lang) -> str:
    """Where an amount is told roughly, its question says so, too."""
    about = roughly(bound.nominal, lang)
    if not about or not asked.startswith(_HOW[lang]):
        return asked
    return f"{about[0].upper()}{about[1:]}{asked[0].lower()}{asked[1:]}"


_HOW = {
    Lang.DE: ("Wie viel", "Wie lang", "Wie hoch", "Wie tief", "Wie weit"),
    Lang.EN: ("How many", "How much", "How long", "How tall", "How high", "How deep", "How far"),
}


def _is_open(bound: Mapping[str, Bound], asked: str) -> bool:
    """Whether it asks for a number that is only a bound, or about one of many that nothing tells."""
    return is_bound(bound[asked].nominal) or any(is_another(b.nominal) for b in bound.values())


def _agrees_with_wh(bound: Mapping[str, Bound], asked: str) -> bool:
    """Whether a German possessive goes with the noun that asks whose it is: "welches Unternehmen … seine"."""
    said = bound[asked]
    back = [b.nominal for b in bound.values() if isinstance(b.nominal, Possessed)]
    if isinstance(said.value, Person) or not any(said.words & one.owner for one in back):
        return True
    genders = {**ORGANISATIONS, **PLACES}
    _, gender = genders.get(said.value.kind if isinstance(said.value, Named) else "", ("Organisation", "f"))
    return all((one.de == "ihr") == (gender == "f") and one.en != "their" for one in back)


def _subject_of(question: Wording) -> str:
    """What the verb of a question agrees with: what stands behind it, or, before "were killed?", what it asks
    for."""
    first = next((n for n, part in enumerate(question.parts) if isinstance(part, Agreeing)), None)
    behind = question.parts[first + 1 :] if first is not None else ()
    said = (part for part in behind if isinstance(part, Said))
    own = next((part.slot for part in said if not part.form and part.slot not in CIRCUMSTANCES), "")
    opens = question.parts[0]
    asks = isinstance(opens, Said) and opens.asked and not opens.form and opens.slot not in CIRCUMSTANCES
    return own or (opens.slot if isinstance(opens, Said) and asks else "")


def is_cut_short(match: Match, asked: str) -> bool:
    """Whether a thing of which only "eine neue Brücke" is left was told of with more: when somebody opened
    one has many answers."""
    things = (b.nominal for slot, b in match.bound.items() if slot not in (asked, *_BECOMING))
    return not match.whole and any(isinstance(t, Phrase) and _is_one_of_many(t) for t in things)


def _is_one_of_many(said: Phrase) -> bool:
    return said.determiner is Determiner.INDEFINITE and not said.noun.person


def _counting(match: Match, slot: str, lang: Lang) -> Sequence[Wording]:
    """What asks how many there are of things that a row does not ask for."""
    row, (mine, other) = match.row, (match.row.sides[each] for each in (lang, lang.other))
    if not isinstance(match.bound[slot].nominal, Counted) or not mine.seen or not other.seen:
        return ()
    try:
        return derived(mine.seen[0], other.seen[0], row.slots, row.tenses, often=True).ask.get(slot, ())
    except NotationError:  # a pattern for reading alone
        return ()


def _is_definite(bound: Mapping[str, Bound], wording: Wording, asked: str) -> bool:
    return is_definite(bound, [gap.slot for gap in wording.every], asked)


def is_definite(bound: Mapping[str, Bound], said: Iterable[str], asked: str) -> bool:
    """Whether a question that says these slots has one answer: who founded "a company" has many, unless a
    name or a day says which."""
    slots = set(said) & bound.keys() - {asked}
    telling = slots - _BECOMING if asked in CIRCUMSTANCES else slots
    return _has_one_answer(bound, slots, [bound[slot] for slot in telling], asked)


def _has_one_answer(bound: Mapping[str, Bound], slots: set[str], said: list[Bound], asked: str) -> bool:
    if tells_only_when(bound, slots, asked):
        return False
    vague = [b.nominal for b in said if is_indefinite(b.nominal)]
    return not vague or any(_tells(b) for b in said)


_BECOMING = frozenset(("as", "into"))  # what something becomes or serves as


def tells_only_when(bound: Mapping[str, Bound], said: Iterable[str], asked: str) -> bool:
    """Whether of whom it asks for only time and place are said: who died in Rome in 2016? many."""
    slots = set(said) & bound.keys() - {asked}
    named = isinstance(bound[asked].value, Named) and asked not in CIRCUMSTANCES
    return named and slots <= CIRCUMSTANCES.keys() and not any(_is_day(bound[slot].value) for slot in slots)


def _tells(bound: Bound) -> bool:
    several = isinstance(bound.nominal, Adjuncts) and len(bound.within) > 1  # "in 1563, 1593 and 1665"
    return several or isinstance(bound.value, Named) or _is_day(bound.value)


def _is_day(value: Value | None) -> bool:
    return isinstance(value, Date) and value.precision == "day"


@dataclass(frozen=True, slots=True)
class _Speech:
    bound: Mapping[str, Bound]
    tense: Tense
    lang: Lang
    subject: str
    asked: str = ""

    def say(self, wording: Wording) -> tuple[Spoken, ...] | None:
        pieces: list[Spoken] = []
        for part in wording.parts:
            said = self._part(part)
            if said is None:
                return None
            pieces += said
        if self._is_plural and not self._agrees(wording):
            return None
        return tuple(_written(pieces, self.lang))

    @property
    def _is_plural(self) -> bool:
        bound = self.bound.get(self.subject)
        if bound is None or (self.subject == self.asked and not isinstance(bound.nominal, Counted)):
            return False
        return bound.nominal.number(self.lang) is Number.PLURAL

    def _agrees(self, wording: Wording) -> bool:
        """Whether the sentence can take a plural subject: English pasts but "was" have one form."""
        if any(self._forms(verb)[1] for verb in wording.agreeing):
            return True
        bare = self.lang is Lang.EN and self.tense is Tense.PAST
        return bare and not any(isinstance(p, str) and _SINGULAR.search(p) for p in wording.parts)

    def _forms(self, verb: Agreeing) -> tuple[str, str | None]:
        return verb.past if verb.past and self.tense is Tense.PAST else verb.present

    def _part(self, part: Part) -> Sequence[Spoken] | None:
        match part:
            case str():
                return [Spoken(part)]
            case Agreeing():
                form = self._form(part)
                return None if form is None else [Spoken(form)]
            case Said():
                return self._said(part)
            case Maybe():
                return self._maybe(part)

    def _form(self, verb: Agreeing) -> str | None:
        singular, plural = self._forms(verb)
        if self.lang is Lang.EN and self.tense is Tense.PAST:
            plural = plural or singular
        return plural if self._is_plural or self._counts else singular

    @property
    def _counts(self) -> bool:
        """Whether it asks how many there are of its subject."""
        bound = self.bound.get(self.subject)
        return bound is not None and self.subject == self.asked and isinstance(bound.value, Count)

    def _maybe(self, part: Maybe) -> Sequence[Spoken]:
        pieces: list[Spoken] = []
        for inner in part.parts:
            said = self._part(inner)
            if said is None:
                return []
            pieces += said
        return pieces

    def _said(self, gap: Said) -> Sequence[Spoken] | None:
        bound = self.bound.get(gap.slot)
        if bound is None:
            return None
        case = CASES.get(gap.form, Case.NOMINATIVE)
        if gap.asked:
            asks = wh_circumstance(bound, self.lang) if gap.slot in CIRCUMSTANCES else wh_phrase(
                bound, case, self.lang
            )  # fmt: skip
            return [Spoken(asks)] if asks else None
        if gap.form == "day" and not _is_day(bound.value):
            return None
        if gap.slot in CIRCUMSTANCES:
            return _circumstance(gap.slot, bound, self.lang)
        if gap.form == "to":
            return _motion(gap, bound, self.lang)
        if gap.form == "of":
            return _attribute(gap, bound, self.lang)
        if gap.form in _ARTICLES:
            case = Case.DATIVE if gap.form == "the" else Case.NOMINATIVE
            bound = _with_article(bound, _ARTICLES[gap.form])
        text = bound.nominal.say(self.lang, case, gap.form != "bare")
        label = bound.nominal.say(self.lang, case, article=False)
        before = text.removesuffix(label) if text.endswith(label) else ""
        return [Spoken(before), Spoken(text[len(before) :], gap.slot)]


_ARTICLES = {"the": Determiner.DEFINITE, "def": Determiner.DEFINITE, "one": Determiner.INDEFINITE}


def _with_article(bound: Bound, determiner: Determiner) -> Bound:
    """ "zum Präsidenten", "a historian": an office with the article that it goes without elsewhere."""
    said = bound.nominal
    return replace(bound, nominal=replace(said, determiner=determiner)) if isinstance(said, Phrase) else bound


def _motion(gap: Said, bound: Bound, lang: Lang) -> Sequence[Spoken] | None:
    """ "nach Rom", "in die Türkei"."""
    if not isinstance(bound.nominal, Name):
        return None
    said, label = to(bound.nominal, lang), bound.nominal.say(lang, Case.ACCUSATIVE, article=False)
    return [Spoken(said.removesuffix(label)), Spoken(label, gap.slot)] if said.endswith(label) else None


def _attribute(gap: Said, bound: Bound, lang: Lang) -> Sequence[Spoken]:
    """ "der Türkei", "von Siemens", "of Turkey"."""
    nominal, case = bound.nominal, Case.GENITIVE
    opening = "of " if lang is Lang.EN else ""
    article = nominal.de.article if isinstance(nominal, Name) else _is_definite_phrase(nominal)
    if lang is Lang.DE and not article:
        case, opening = Case.DATIVE, "von "
    said, label = nominal.say(lang, case), nominal.say(lang, case, article=False)
    return [Spoken(opening + said.removesuffix(label)), Spoken(label, gap.slot)]


def _is_definite_phrase(said: Nominal) -> bool:
    phrase = said.phrase if isinstance(said, Bearing) else said
    return isinstance(phrase, Phrase) and phrase.determiner is Determiner.DEFINITE


def _circumstance(slot: str, bound: Bound, lang: Lang) -> Sequence[Spoken] | None:
    found = circumstance(bound, lang)
    return found and [Spoken(found[0]), Spoken(found[1], slot)]


def _written(pieces: Sequence[Spoken], lang: Lang) -> Iterator[Spoken]:
    """The pieces with single spaces, contractions and a capital in front."""
    before = ""
    fused: list[Spoken] = []
    for piece in pieces:
        if fused and not piece.slot and not fused[-1].slot:
            fused[-1] = Spoken(fused[-1].text + piece.text)
        else:
            fused.append(piece)
    for piece in fused:
        text = _BLANKS.sub(" ", piece.text)
        if lang is Lang.DE and not piece.slot:
            text = contracted(text)
        text = _BEFORE_SIGN.sub("", text)
        if before.endswith(" ") or not before:
            text = text.lstrip(" ")
        if before.endswith(".") and text == ".":  # "bei Elisabeth II."
            continue
        if not before:
            text = capitalised(text)
        if text:
            before = text
            yield Spoken(text, piece.slot)
