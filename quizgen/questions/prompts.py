"""What a learner reads: stems of choices and clozes, in each language, native or framed."""

from quizgen.model import GAP, Bilingual, Fact, Gap, Lang, Slot, Template
from quizgen.questions.inversion import stem_from
from quizgen.questions.wh import CLOZE_FRAME, FRAME, QUOTES, which


def fill(template: Template, fact: Fact, lang: Lang, hidden: str = "") -> str:
    """The sentence with every value in place, but for the slot that is `hidden` behind GAP."""

    def write(gap: Gap) -> str:
        if gap.slot == hidden:
            return GAP
        return gap.form if gap.form is not None else fact.slots[gap.slot].value.say(lang)

    return template.fill(write)


def native(fact: Fact, slot: Slot | None = None) -> Bilingual[bool]:
    """In which languages the fact has a full sentence, or the slot a question, of that language."""
    asked = fact.ask.get(slot.name, {}) if slot else {}
    return Bilingual.of(lambda lang: lang in fact.statement or lang in asked)


def choice_prompt(fact: Fact, slot: Slot, lang: Lang) -> str | None:
    """The stem: as the sheet asks, else by grammar; None where grammar is not certain."""
    asked = fact.ask.get(slot.name, {}).get(lang)
    if asked is not None:
        return fill(asked, fact, lang)
    if lang in fact.statement:
        return stem_from(fact, slot, fact.statement[lang], lang)
    wh = which(slot.value.grain, lang)
    return _framed(FRAME[lang].format(which=wh[0].upper() + wh[1:]), fact, slot, lang)


def cloze_prompt(fact: Fact, slot: Slot, lang: Lang) -> str:
    """The statement with the slot's value hidden."""
    if lang in fact.statement:
        return fill(fact.statement[lang], fact, lang, slot.name)
    return _framed(CLOZE_FRAME[lang], fact, slot, lang)


def gap_form(fact: Fact, slot: Slot, lang: Lang) -> str:
    """The words that fill the gap of a cloze: as the sentence inflects them."""
    template = fact.statement.get(lang)
    forms = [g.form for g in template.gaps if g.slot == slot.name] if template else []
    return next((f for f in forms if f is not None), slot.value.say(lang))


def _framed(question: str, fact: Fact, slot: Slot, lang: Lang) -> str:
    quoted = fill(fact.statement[lang.other], fact, lang.other, slot.name)
    opening, closing = QUOTES[lang.other]
    return f"{question} {opening}{quoted}{closing}"
