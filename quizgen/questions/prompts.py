"""What a learner reads: stems of choices and clozes, in each language, native or framed."""

from collections.abc import Mapping

from quizgen.model import GAP, Bilingual, Fact, Gap, Kind, Lang, Slot, Template, Value
from quizgen.questions.abbreviations import abbreviations
from quizgen.questions.inversion import stem_from
from quizgen.questions.wh import CLOZE_FRAME, FRAME, QUOTES, asked_grain, which
from quizgen.questions.wordlists import CUES_OF_PERIODS, CUES_OF_TIME


def fill(template: Template, fact: Fact, lang: Lang, hidden: str = "") -> str:
    """The sentence with every value in place, but for the slot that is `hidden` behind GAP."""

    def write(gap: Gap) -> str:
        if gap.slot == hidden:
            return GAP
        return gap.form if gap.form is not None else fact.slots[gap.slot].value.say(lang)

    text = template.fill(write)
    if hidden:
        for short in abbreviations(fact.slots[hidden].value, text):
            text = text.replace(f"{GAP} ({short})", GAP)  # it would spell the answer
    return text


def native(fact: Fact, slot: Slot, kind: Kind) -> Bilingual[bool]:
    """In which languages a question is a full sentence of that language."""
    if is_gapped(fact, slot):
        kind = Kind.CLOZE
    own = (fact.ask if kind is Kind.CHOICE else fact.cloze).get(slot.name, {})
    return Bilingual.of(lambda lang: lang in fact.statement or lang in own)


def _sentence(fact: Fact, slot: Slot, lang: Lang) -> Template | None:
    return fact.cloze.get(slot.name, {}).get(lang) or fact.statement.get(lang)


def is_gapped(fact: Fact, slot: Slot) -> bool:
    """Whether the choice offers words for the gap of the cloze, since there is no question to ask."""
    return Template((Gap(slot.name),)) in fact.ask.get(slot.name, {}).values()


def choice_prompt(fact: Fact, slot: Slot, lang: Lang) -> str | None:
    """The stem: as the sheet asks, else by grammar; None where grammar is not certain."""
    if is_gapped(fact, slot):
        sentence = _sentence(fact, slot, lang)
        if sentence is not None:
            return fill(sentence, fact, lang, slot.name)
    asked = fact.ask.get(slot.name, {}).get(lang)
    if asked is not None:
        return fill(asked, fact, lang)
    if lang in fact.statement:
        return stem_from(fact, slot, fact.statement[lang], lang)
    wh = which(asked_grain(slot.value), lang)
    return _framed(FRAME[lang].format(which=wh[0].upper() + wh[1:]), fact, slot, lang)


def cloze_prompt(fact: Fact, slot: Slot, lang: Lang) -> str:
    """A sentence with the slot's value hidden."""
    sentence = _sentence(fact, slot, lang)
    if sentence is not None:
        prompt = fill(sentence, fact, lang, slot.name)
    else:
        prompt = _framed(CLOZE_FRAME[lang], fact, slot, lang)
    before, _, after = prompt.partition(GAP)
    if slot.value.grain == "period:year" and before.lower().split()[-1:] in _IN_YEARS[lang]:
        return f"{before}the years {GAP}{after}"
    return before + GAP + _label(slot.value, before, lang) + after


# "in ____" of some years reads as one year.
_IN_YEARS = {Lang.DE: (), Lang.EN: (["in"], ["during"])}
_TIMES = {
    "date:year": {Lang.DE: "Jahr", Lang.EN: "year"},
    "period": {Lang.DE: "Zeitraum", Lang.EN: "period"},
}


def _label(value: Value, before: str, lang: Lang) -> str:
    """What stands behind a gap: how a common noun begins, which has synonyms; that a year or a
    time is asked for where nothing else tells."""
    if value.grain == "term:noun":
        return f" ({value.say(lang)[0]}…)"
    cue = before.rstrip().rpartition(" ")[2].lower()
    if cue.endswith("?"):
        return ""  # the stem tells
    if value.type == "period":
        return "" if cue in _either(CUES_OF_PERIODS) else f" ({_TIMES['period'][lang]})"
    named = _TIMES.get(value.grain)
    return f" ({named[lang]})" if named and cue not in _either(CUES_OF_TIME) else ""


def _either(words: Mapping[Lang, frozenset[str]]) -> frozenset[str]:
    """Of all languages: a framed stem quotes a sentence of the other."""
    return frozenset().union(*words.values())


def gap_form(fact: Fact, slot: Slot, lang: Lang) -> str:
    """The words that fill the gap of a cloze: as the sentence inflects them."""
    template = _sentence(fact, slot, lang)
    forms = [g.form for g in template.gaps if g.slot == slot.name] if template else []
    return next((f for f in forms if f is not None), slot.value.say(lang))


def _framed(question: str, fact: Fact, slot: Slot, lang: Lang) -> str:
    quoted = fill(fact.statement[lang.other], fact, lang.other, slot.name)
    opening, closing = QUOTES[lang.other]
    return f"{question} {opening}{quoted}{closing}"
