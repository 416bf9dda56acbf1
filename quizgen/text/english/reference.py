"""What keeps an English sentence from standing alone: pronouns, pointing words, somebody's claim without
who claims it, "the company" that an earlier sentence names.

A pronoun gives way to the name of whom it means; what is not certain is a Doubt, and the sentence is not
used by itself.
"""

from collections.abc import Sequence, Set
from dataclasses import replace

from quizgen.text.english.anchors import DEPENDENT, dangles, may_dangle
from quizgen.text.english.bare_nouns import bare_office, unnamed_doing
from quizgen.text.english.definite import is_about_another, unexplained
from quizgen.text.english.fields import is_finite
from quizgen.text.english.loose import (
    anothers,
    asides,
    compared,
    contrasts,
    emphatic,
    next_steps,
    opening,
    repeated,
    ties,
)
from quizgen.text.english.owned import OWNED, ownerless
from quizgen.text.english.pointers import POINTING, is_pointer
from quizgen.text.english.pronouns import PEOPLE, may_mean, open_pronouns
from quizgen.text.english.retagging import retagged
from quizgen.text.english.shape import claim, shape, speaker
from quizgen.text.english.tenses import is_future_of_past, is_past_of_past
from quizgen.text.english.times import NOW, foretold, is_now, of_issue, passing, undated, weekdays
from quizgen.text.english.within import is_told_within
from quizgen.text.reading import Doubt, Edit, Known, Reading, Standing, is_meant, restated, words
from quizgen.text.shortening import footnotes
from quizgen.text.tokens import Sentence, Token
from quizgen.values.dates import Date, Period
from quizgen.values.names import Named, Person

# Closed classes after Quirk et al., A Comprehensive Grammar of the English Language (1985), chapters 5, 6, 8.
_OPENS_OUTSIDE = words(
    """then later afterwards subsequently eventually finally meanwhile next instead rather previously earlier
    soon there here similarly likewise conversely otherwise thereafter nevertheless nonetheless still yet"""
)
_OPENS_TIED = words("and but or nor yet so")
_PHRASES_TIED = (
    "in addition", "as a result", "for example", "for instance", "in fact", "of course", "in contrast",
    "on the other hand", "on the one hand", "in turn", "as such", "in particular", "in general", "in short",
    "by contrast", "as a consequence", "in other words", "at the same time", "in conclusion", "first of all",
    "in total ,", "in all ,",
)  # fmt: skip
# What is looked at for what it points at, beside what may dangle.
_WATCHED = POINTING | NOW | words("that there former latter respectively other same")
_BACK = words("this these those here there then thereafter such afterwards subsequently")
_QUANTIFIERS = words(
    "some many most several few all both each others another one none two three neither either any"
)
_FRONT = 2  # tokens: what points there points at the sentence just before
_NOUNS = ("NN0", "NN1", "NN2", "NP0")


def _retagged(sentence: Sentence) -> Sentence:
    return replace(sentence, tokens=retagged(sentence))


def _edits(
    reading: Reading, lower: Sequence[str], known: Known, shown: Reading | None, *, dated: bool
) -> list[Edit]:
    """What may go from a sentence before it is judged."""
    tokens = reading.sentence.tokens
    anchored = dated or any(isinstance(m.value, Named) for m in reading.mentions)
    anchored = anchored or (not shown and any(t.tag == "NP0" for t in tokens))
    return [
        *footnotes(tokens),
        *opening(tokens, lower, anchored=anchored, dated=dated, news=known.of_the_day),
        *anothers(tokens, lower),
        *asides(tokens, lower),
        *next_steps(tokens, lower),
        *repeated(reading),
        *compared(tokens, lower),
        *emphatic(tokens, lower),
        *(contrasts(tokens, lower) if anchored else ()),
    ]


def standing(reading: Reading, known: Known, shown: Reading | None = None) -> Standing:
    """Whether a sentence stands alone, and after which edits."""
    reading = replace(reading, sentence=reading.sentence.once(_retagged))
    tokens = reading.sentence.tokens
    lower = [t.text.lower() for t in tokens]
    dated = any(isinstance(m.value, Date | Period) for m in reading.mentions)
    edits = _edits(reading, lower, known, shown, dated=dated)
    gone = {n for e in edits for n in range(e.first, e.last)}
    if found := shape(reading, lower, gone, known) or speaker(reading, lower) or claim(reading, lower):
        return replace(found, edits=tuple(edits))
    issue = of_issue(reading, lower, known)
    pointing = _pointing(reading, lower, gone | issue)
    if pointing and not (shown and _points_at(shown, reading, lower)):
        return pointing
    if is_future_of_past(reading, lower):
        return Standing(doubt=Doubt.POINTING, detail="would")
    if not known.of_the_day and not shown and is_past_of_past(reading, lower):
        return Standing(doubt=Doubt.POINTING, detail="had")
    if not (known.of_the_day or issue) and (detail := foretold(reading, lower)):
        return Standing(doubt=Doubt.TIME, detail=detail)
    days = [*weekdays(reading, lower), *passing(reading, lower)]
    edits += [*ties(tokens, lower), *days]
    gone = {n for e in edits for n in range(e.first, e.last)}
    if detail := undated(reading, lower, gone):
        return Standing(doubt=Doubt.TIME, detail=detail)
    found = _referring(reading, lower, known, shown, edits)
    if issue or (days and not dated):
        said = found.detail or tokens[min(issue) if issue else days[0].last - 1].text
        return replace(found, doubt=found.doubt or Doubt.TIME, detail=said, of_the_day=True)
    return found


def _referring(
    reading: Reading,
    lower: Sequence[str],
    known: Known,
    shown: Reading | None,
    edits: list[Edit],
) -> Standing:
    """What pronouns and "the" leave open, where the sentence `shown` before it does not tell."""
    wants: list[str] = []
    names, unknown = restated(reading, open_pronouns(reading, lower), shown)
    edits += names
    for index in unknown:
        if not (shown and may_mean(shown, lower[index])):
            wants.append(reading.sentence.tokens[index].text)
    doubt = Doubt.PRONOUN if wants else None
    described = {id(reading.sentence.tokens[n]) for n in reading.meant if is_meant(reading, n)}
    nouns = [noun for noun in unexplained(reading, lower, known) if id(noun) not in described]
    nouns += [noun for noun in (unnamed_doing(reading), bare_office(reading), ownerless(reading)) if noun]
    if shown:
        told = _nouns(shown) - OWNED
        topic = _topic(reading) if _begins_with_name(shown) else None
        explained = [noun for noun in nouns if noun.lemma.lower() in told or noun.lemma == topic]
        pointing = not POINTING.isdisjoint(lower) or bool(names) or bool(unknown)
        nouns = [noun for noun in nouns if is_about_another(noun, known) and noun not in explained] or (
            [] if explained or pointing else nouns  # the sentence before only pads
        )
    if nouns and not doubt:
        doubt = Doubt.DEFINITE
    tokens = reading.sentence.tokens
    verb = next((n for n, t in enumerate(tokens) if is_finite(t)), 0)
    opens = any(noun in tokens[:verb] for noun in nouns) and lower[0] == "the"
    mild = not wants and not opens and not any(is_about_another(noun, known) for noun in nouns)
    wants += [noun.lemma for noun in nouns]
    return Standing(tuple(edits), doubt, ", ".join(wants), tuple(wants), mild)


def explains(above: Reading, wants: Sequence[str]) -> bool:
    """Whether a sentence names each of these nouns."""
    nouns = _nouns(above) - OWNED
    return all(want.lower() in nouns for want in wants)


def _topic(reading: Reading) -> str | None:
    """The noun of "The waterway" where a sentence begins so."""
    article, noun = reading.sentence.tokens[:2]
    begins = article.text == "The" and noun.tag in ("NN1", "NN2", "NN0")
    return noun.lemma if begins and noun.lemma.lower() not in PEOPLE else None


def _begins_with_name(reading: Reading) -> bool:
    """Whether a name that is no person's is what a sentence begins with."""
    tokens = reading.sentence.tokens
    verb = next((n for n, t in enumerate(tokens) if is_finite(t)), 0)
    return any(
        tokens[n].tag == "NP0" and not isinstance(getattr(reading.covering(n), "value", None), Person)
        for n in range(min(verb, 3))
    )


def _nouns(reading: Reading) -> set[str]:
    return {t.lemma.lower() for t in reading.sentence.tokens if t.tag in _NOUNS}


def _points_at(shown: Reading, reading: Reading, lower: Sequence[str]) -> bool:
    """Whether all that points back points at the sentence that is shown: "there", "this bridge" of a
    bridge that it names."""
    tokens = reading.sentence.tokens
    nouns = _nouns(shown)
    if lower[0] in _OPENS_TIED or tokens[0].tag in ("AVQ", "PNQ", "DTQ"):
        return False
    for index, word in enumerate(lower):
        if is_now(tokens, index):
            return False
        if reading.covering(index):
            continue
        if not is_pointer(tokens, lower, index):
            if word not in DEPENDENT and dangles(reading, lower, index):
                return False
            continue
        if word in ("this", "these", "those", "that", "such"):
            if index > _FRONT and not _names_again(tokens, index, nouns):
                return False
        elif word not in _BACK:
            return False
    return True


def _names_again(tokens: Sequence[Token], index: int, nouns: Set[str]) -> bool:
    """Whether "this" stands before a noun that was told: "this bridge"."""
    noun = next((t for t in tokens[index + 1 : index + 4] if t.tag in ("NN1", "NN2", "NN0")), None)
    told = noun is not None and noun.lemma.lower() in nouns
    return told and tokens[index + 1].tag in (*_NOUNS, "AJ0", "CRD")


def _pointing(reading: Reading, lower: Sequence[str], gone: Set[int]) -> Standing | None:
    tokens = reading.sentence.tokens
    named = {meant.first for n, meant in reading.meant.items() if is_meant(reading, n)}  # "this fort"
    for index, word in enumerate(lower):
        if not (word in _WATCHED or may_dangle(tokens[index], word)):
            continue
        mention = reading.covering(index)
        if index in gone or index in named or (mention is not None and mention.relative):
            continue
        if mention is None and is_now(tokens, index):
            return Standing(doubt=Doubt.TIME, detail=tokens[index].text)
        points = (mention is None and is_pointer(tokens, lower, index)) or dangles(reading, lower, index)
        if points and not is_told_within(reading, lower, index):
            return Standing(doubt=Doubt.POINTING, detail=tokens[index].text)
    first = next((n for n in range(len(tokens)) if n not in gone), len(tokens))
    return _opens(reading, lower, first) if first < len(tokens) - 1 else None


def _opens(reading: Reading, lower: Sequence[str], first: int) -> Standing | None:
    """What the sentence begins with, where that points at another."""
    tokens = reading.sentence.tokens
    word, tag = lower[first], tokens[first].tag
    if (
        word in _OPENS_OUTSIDE
        and tag in ("AV0", "CJC", "AJC", "ORD")
        and lower[first + 1] not in ("in", "on", "that")
    ):
        return Standing(doubt=Doubt.POINTING, detail=tokens[first].text)
    if word in ("later", "earlier") and tag in ("AV0", "AJC"):
        return Standing(doubt=Doubt.POINTING, detail=tokens[first].text)
    said = " ".join(lower[first : first + 5])
    if any(said.startswith(phrase + " ") for phrase in _PHRASES_TIED):
        return Standing(doubt=Doubt.POINTING, detail=tokens[first].text)
    bare = first + 1 < len(tokens) and tokens[first + 1].tag not in _OF_NOUNS
    bare = bare and tokens[first + 1].text != "known"
    if word in _QUANTIFIERS and bare and not _is_partitive(tokens, first):
        return Standing(doubt=Doubt.POINTING, detail=tokens[first].text)
    if word in ("another", "other"):
        return Standing(doubt=Doubt.POINTING, detail=tokens[first].text)
    return None


_OF_NOUNS = (*_NOUNS, "AJ0", "AJS", "CRD", "AT0", "ORD", "AJC")


def _is_partitive(tokens: Sequence[Token], first: int) -> bool:
    """ "Some of the …", "Two of Rome's …", "Many who …"."""
    return tokens[first + 1].tag in ("PRF", "PNQ", "NP0") or tokens[first + 1].text.lower() in (
        "million",
        "hundred",
    )
