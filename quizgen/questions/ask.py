"""All questions of one article: made, judged, and the choices' keys spread evenly."""

import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quizgen.model import (
    GAP,
    Article,
    Bilingual,
    Choice,
    Cloze,
    Fact,
    Kind,
    Lang,
    Proof,
    Question,
    QuestionId,
    Slot,
    question_id,
)
from quizgen.questions.abbreviations import abbreviations
from quizgen.questions.checks import CHOICE_GATES, CLOZE_GATES, first_flaw
from quizgen.questions.denial import emphasised, is_denied
from quizgen.questions.distractors import Pool, distractors, enough
from quizgen.questions.fitting import unfit_for_options
from quizgen.questions.flaws import Flaw, Gate, Rejection, Wording
from quizgen.questions.giveaways import given_away, half_in_title, in_title, word_in_title
from quizgen.questions.prompts import choice_prompt, cloze_prompt, fill, gap_form, native
from quizgen.questions.spelling import spelt_as_in
from quizgen.text.wording import contains, content_words
from quizgen.values.names import Person


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the facts of an article."""

    questions: tuple[Question, ...]
    rejections: tuple[Rejection, ...]


def ask(article: Article, pool: Pool) -> Outcome:
    """A cloze and a choice for every slot worth asking, but for those that a gate stops."""
    made = [_judged(article, fact, slot, pool) for fact, slot in _askable(pool.facts)]
    questions: list[Question] = []
    rejections: list[Rejection] = []
    for result in (r for results in made for r in results):
        (questions if isinstance(result, Choice | Cloze) else rejections).append(result)  # type: ignore[arg-type]
    kept, twins = _without_twins(questions, article, pool.facts)
    return Outcome(tuple(spelt_as_in(q, article) for q in _even(kept)), (*rejections, *twins))


def _askable(facts: Sequence[Fact]) -> Iterator[tuple[Fact, Slot]]:
    for fact in facts:
        if not fact.rejected:
            yield from ((fact, slot) for slot in fact.slots.values() if slot.asked)


def _judged(article: Article, fact: Fact, slot: Slot, pool: Pool) -> Iterator[Question | Rejection]:
    proof = prove(fact, slot, article.lang)
    kinds = (Kind.CLOZE,) if fact.ask.get(slot.name) == {} else (Kind.CHOICE, Kind.CLOZE)
    if proof is None:
        said = slot.value.say(article.lang)
        for kind in kinds:
            yield _rejection(article, fact, slot, kind, Flaw.NO_EVIDENCE, f"'{said}' is not in it")
        return
    cloze = _cloze(article, fact, slot, pool, proof)
    if Kind.CHOICE in kinds:
        choice = _choice(article, fact, slot, pool, proof)
        yield choice
        if _is_twin(cloze, choice, article.lang):
            return
    yield cloze


def _is_twin(cloze: Cloze | Rejection, choice: Choice | Rejection, lang: Lang) -> bool:
    """Whether a cloze is the choice without its options: the same gap, or its stem with a gap behind it."""
    if isinstance(cloze, Rejection) or isinstance(choice, Rejection):
        return False
    said = _LABEL.sub(GAP, emphasised(cloze.prompt[lang], lang))
    return choice.prompt[lang] in (said, said.partition(GAP)[0].strip())


_LABEL = re.compile(rf"{GAP} \([^)]*\)")


def prove(fact: Fact, slot: Slot, lang: Lang) -> Proof | None:
    """The evidence with the words that are the key, in the first of its written forms that stands
    there as whole words; None where none does."""
    forms = (slot.mark,) if slot.mark else slot.value.forms(lang)
    ends = _DATE_ENDS if slot.value.type == "date" else _ENDS
    return next((Proof(fact.evidence, form) for form in forms if _stands_in(fact.evidence, form, ends)), None)


def _stands_in(text: str, form: str, ends: re.Pattern[str]) -> bool:
    at = text.find(form)
    while at >= 0:
        if _BEGINS.match(text, at) and ends.match(text, at + len(form)):
            return True
        at = text.find(form, at + 1)
    return False


# Whole words and whole numbers: "1 Prozent" does not stand in "2,1 Prozent", nor does "3. Mai" (of a
# year that goes without saying) in "3. Mai 1902".
_BEGINS = re.compile(r"(?<!\w)(?<!\d[.,])")
_ENDS = re.compile(r"(?!\w)(?![.,]\d)")
_DATE_ENDS = re.compile(_ENDS.pattern + r"(?!,? \d{4}\b)")


def _choice(article: Article, fact: Fact, slot: Slot, pool: Pool, proof: Proof) -> Choice | Rejection:
    stems = {lang: choice_prompt(fact, slot, lang) for lang in Lang}
    missing = [lang for lang, stem in stems.items() if stem is None]
    if missing:
        hint = f"write 'ask: {{{slot.name}: ...}}' for {' and '.join(missing)}"
        return _rejection(article, fact, slot, Kind.CHOICE, Flaw.NO_STEM, hint)
    stem = Bilingual.of(lambda lang: emphasised(stems[lang] or "", lang))
    if told := _told(fact, slot, stem, article):
        return _rejection(article, fact, slot, Kind.CHOICE, *told)
    if not fact.distractors.get(slot.name) and (why := unfit_for_options(slot.value, stem, article.title)):
        return _rejection(article, fact, slot, Kind.CHOICE, Flaw.FEW_DISTRACTORS, why)
    name = name_of(article, fact, slot, Kind.CHOICE)
    wrong = distractors(fact, slot, stem, article, pool, random.Random(name))
    if len(wrong) < enough(slot.value, fact.distractors.get(slot.name, ())):
        return _rejection(article, fact, slot, Kind.CHOICE, Flaw.FEW_DISTRACTORS, f"{len(wrong)} found")
    key = Bilingual.of(slot.value.say)
    said = tuple(Bilingual.of(value.say) for value in wrong)
    grains = (slot.value.grain, *(value.grain for value in wrong))
    if not fact.distractors.get(slot.name) and (word := word_in_title(key, said, article.title)):
        return _rejection(article, fact, slot, Kind.CHOICE, Flaw.IN_TITLE, f"'{word}'")
    flaw = _flaw(fact, stem, key, CHOICE_GATES, said, grains)
    if flaw:
        return _rejection(article, fact, slot, Kind.CHOICE, *flaw)
    also = _also(slot, article, pool)
    return Choice(name, stem, key, slot.value, also, native(fact, slot, Kind.CHOICE), proof, said, position=0)


def _cloze(article: Article, fact: Fact, slot: Slot, pool: Pool, proof: Proof) -> Cloze | Rejection:
    prompt = Bilingual.of(lambda lang: cloze_prompt(fact, slot, lang))
    key = Bilingual.of(lambda lang: gap_form(fact, slot, lang))
    flaw = _told(fact, slot, prompt, article) or _flaw(
        fact, prompt, key, CLOZE_GATES, grains=(slot.value.grain,)
    )
    if not flaw and (word := half_in_title(slot.value, article.title)):
        flaw = Flaw.IN_TITLE, f"'{word}'"
    if flaw:
        return _rejection(article, fact, slot, Kind.CLOZE, *flaw)
    name = name_of(article, fact, slot, Kind.CLOZE)
    return Cloze(
        name, prompt, key, slot.value, _also(slot, article, pool), native(fact, slot, Kind.CLOZE), proof
    )


def _told(fact: Fact, slot: Slot, stem: Bilingual[str], article: Article) -> tuple[Flaw, str] | None:
    """What tells the key before any option does, or leaves it open; beside distractors of a person it may."""
    if fact.distractors.get(slot.name):
        return None
    if name := in_title(slot.value, article.title):
        return Flaw.IN_TITLE, f"'{name}'"
    if denial := is_denied(slot.value, stem):
        return Flaw.NEGATIVE, f"'{denial}': true of many others"
    told = given_away(slot.value, stem)
    return (Flaw.GIVEN_AWAY, told) if told else None


def _flaw(
    fact: Fact,
    stem: Bilingual[str],
    key: Bilingual[str],
    gates: tuple[tuple[Flaw, Gate], ...],
    wrong: tuple[Bilingual[str], ...] = (),
    grains: tuple[str, ...] = (),
) -> tuple[Flaw, str] | None:
    for lang in Lang:
        template = fact.statement.get(lang)
        statement = fill(template, fact, lang) if template else ""
        wording = Wording(lang, stem[lang], key[lang], tuple(d[lang] for d in wrong), statement, grains)
        flaw = first_flaw(wording, gates)
        if flaw:
            return flaw[0], f"{lang}: {flaw[1]}"
    return None


def _rejection(article: Article, fact: Fact, slot: Slot, kind: Kind, flaw: Flaw, detail: str) -> Rejection:
    return Rejection(name_of(article, fact, slot, kind), flaw, detail, slot.where)


def name_of(article: Article, fact: Fact, slot: Slot, kind: Kind) -> QuestionId:
    """The id of the question, which keeps the names that article and fact had when it began."""
    slug, _, name = fact.formerly.partition("/")
    return question_id(slug or article.slug, name or fact.id, slot.name, kind)


def _also(slot: Slot, article: Article, pool: Pool) -> tuple[str, ...]:
    """Typed answers that mean the value here: those of the sheet, a surname that one person of the article
    bears, and an abbreviation that it gives."""
    if not isinstance(slot.value, Person):
        return tuple(dict.fromkeys((*slot.also, *abbreviations(slot.value, article.text))))
    bearers = {person.name[article.lang]: person for person in pool.persons}
    found = dict.fromkeys(slot.also)
    for lang in Lang:
        for surname in slot.value.short_names(lang):
            if sum(contains(person.name[lang], surname) for person in bearers.values()) == 1:
                found[surname] = None
    return tuple(found)


def _without_twins(
    questions: Sequence[Question], article: Article, facts: Sequence[Fact]
) -> tuple[list[Question], list[Rejection]]:
    """Of questions with the same key and the same content words in the stem only the first."""
    slots = ((fact, slot) for fact in facts for slot in fact.slots.values())
    where = {name_of(article, fact, slot, kind): slot.where for fact, slot in slots for kind in Kind}
    seen: dict[tuple[object, ...], Question] = {}
    twins = []
    for question in questions:
        words = content_words(question.prompt.de.replace(GAP, ""), Lang.DE)
        first = seen.setdefault((type(question), question.key, words), question)
        if first is not question:
            twins.append(Rejection(question.id, Flaw.TWIN, first.id, where[question.id]))
    return list(seen.values()), twins


def _even(questions: Sequence[Question]) -> Iterator[Question]:
    """Each key where the fewest keys of its deck stand so far; a question's own random number
    decides between equals, so that what is appended moves nothing before it."""
    used: Counter[int] = Counter()
    for question in questions:
        if isinstance(question, Choice):
            rng = random.Random(f"{question.id} position")
            places = list(range(len(question.distractors) + 1))
            rng.shuffle(places)
            position = min(places, key=lambda place: used[place])
            used[position] += 1
            yield replace(question, position=position)
        else:
            yield question
