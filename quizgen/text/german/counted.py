"""How numbers, shares, money, measures and durations are asked for; None where it is not certain."""

from dataclasses import dataclass

from quizgen.text.clauses import Pieces
from quizgen.text.german.asked import Asked, measure_before, measured
from quizgen.text.german.chunks import DETERMINERS, NOUNS, QUOTES
from quizgen.text.german.fields import finite_is_plural
from quizgen.text.german.which import AMOUNTS_TO, CURRENCIES, MEASURED, OF_MEASURE, hedged
from quizgen.text.german.words import COPULAS, DAT, DATIVE_VERBS, LASTING
from quizgen.values.ranges import Range


@dataclass(frozen=True, slots=True)
class Phrase:
    """What opens the question; `hedge` goes behind the verb, `verb` replaces the finite verb; `full` opens
    it where all else would leave open who is meant."""

    opening: Pieces
    hedge: str = ""
    verb: str = ""
    gender: str = ""  # of the word that asks for the subject
    full: Pieces = ()


def tail_words(asked: Asked) -> bool:
    """Whether more than a remark in parentheses follows the mention in its chunk."""
    tail, after = asked.tail, asked.chunk.range.last
    inside = bool(tail) and asked.tokens[tail.first].text == "(" and asked.tokens[tail.last - 1].text == ")"
    marks = bool(tail) and all(asked.tokens[i].text in QUOTES for i in tail.indices)
    counted = asked.mention.value.type in _COUNTED and asked.tokens[after].tag in (*NOUNS, "ADJ(A)")
    return counted or (bool(tail) and not inside and not marks)


_COUNTED = ("money", "quantity", "duration")


def _hedge(asked: Asked) -> str | None:
    """The hedge as the question says it; None where other words stand before the number."""
    lead = [asked.tokens[i].text.lower() for i in asked.lead.indices]
    words = asked.mention.hedge.lower().split() or lead
    if lead and (not words or lead != words[-len(lead) :]):
        return None
    return hedged(" ".join(words))


def ask_number(asked: Asked) -> Phrase | None:
    hedge = _hedge(asked)
    value = asked.mention.value
    digits = value.low if isinstance(value, Range) else str(getattr(value, "digits", ""))
    if _relative_follows(asked):
        return None
    if hedge is None or not digits.isdigit() or digits in ("0", "1") or not asked.tail:
        return None
    first = asked.tokens[asked.tail.first]
    partitive = first.tag in DETERMINERS and first.text.lower() in ("der", "dieser", "ihrer", "seiner")
    if not partitive and first.tag not in ("NN", "ADJ(A)", "TRUNC"):
        return None
    if first.tag == "NN" and first.text in _NOT_COUNTED:
        return None
    what = (*asked.tail.indices, *_belonging(asked))
    if any(asked.tokens[i].tag in ("CARD", "KON") for i in what) and not partitive:
        return None
    return _counting(asked, what, hedge)


def _relative_follows(asked: Asked) -> bool:
    """Whether a relative clause ends the sentence, perhaps about what is counted."""
    first = asked.clause.after.first + 1
    if not asked.clause.after or first >= asked.clause.after.last:
        return False
    near = [asked.tokens[i] for i in (first, first + 1)]
    return any(t.tag in ("PRELS", "PRELAT") for t in near) or near[0].text in ("der", "die", "das")


_NOT_COUNTED = frozenset(
    """Uhr Prozent Grad Januar Februar März April Mai Juni Juli August September Oktober""".split()
)


def _counting(asked: Asked, what: Pieces, hedge: str) -> Phrase | None:
    preposition = asked.chunk.preposition
    if not preposition:
        if asked.verb_lemma in DATIVE_VERBS or (asked.verb_lemma in COPULAS and not asked.in_front):
            return None
        return Phrase(("wie viele", *what), hedge)
    return _with_preposition(asked, what, hedge) if _counted_after(asked) else None


def _counted_after(asked: Asked) -> bool:
    near, preposition = asked.attached_to, asked.chunk.preposition
    if near is not None:
        return preposition == "in" and not near.preposition
    return preposition in ("in", "aus", "mit", "für", "gegen", "an", "auf")


def _with_preposition(asked: Asked, what: Pieces, hedge: str) -> Phrase | None:
    cases = asked.chunk.cases
    preposition = asked.chunk.preposition
    if preposition in ("für", "gegen", "um"):
        return Phrase((f"{preposition} wie viele", *what), hedge)
    if preposition in ("aus", "mit", "nach", "seit") or cases == frozenset({DAT}):
        return Phrase((f"{preposition} wie vielen", *what), hedge)
    noun = asked.tokens[asked.chunk.head]
    if preposition == "in" and noun.text.endswith("n") and not noun.lemma.endswith("n"):
        return Phrase((f"{preposition} wie vielen", *what), hedge)
    return None


def _belonging(asked: Asked) -> tuple[int, ...]:
    """Prepositional attributes that stand in front with a counted noun, or "von …" right behind it."""
    clause = asked.clause
    if asked.in_front:
        return tuple(range(asked.chunk.range.last, clause.front.last))
    return ()


def ask_share(asked: Asked) -> Phrase | None:
    """ "drei Viertel der Kosten": "Welcher Anteil der Kosten"."""
    first = asked.tokens[asked.tail.first] if asked.tail else None
    subject = asked.is_subject and not finite_is_plural(asked.tokens[asked.clause.verb])
    if _hedge(asked) != "" or first is None or asked.chunk.preposition or not subject:
        return None
    of = first.text.lower() in ("der", "des") and not any(
        asked.tokens[i].tag in ("CARD", "KON") for i in asked.tail.indices
    )
    return Phrase(("welcher Anteil", *asked.tail.indices, *_belonging(asked))) if of else None


def ask_percent(asked: Asked) -> Phrase | None:
    hedge = _hedge(asked)
    if hedge is None:
        return None
    what = (*asked.tail.indices, *_belonging(asked))
    preposition = asked.chunk.preposition
    if any(asked.tokens[i].tag in ("CARD", "KON") for i in what):
        return None
    if not preposition:
        if amounting := _amounting(asked, hedge):
            return amounting
        return Phrase(("wie viel Prozent", *what), hedge) if asked.tail else None
    near = asked.attached_to
    free = near is None or near == asked.clause.subject
    ambiguous = (preposition == "zu" and bool(asked.tail)) or (preposition == "mit" and not asked.tail)
    if preposition in ("um", "auf", "bei", "zu", "mit") and free and not ambiguous and not _from_to(asked):
        return Phrase((f"{preposition} wie viel Prozent", *what), hedge)
    return None


def _from_to(asked: Asked) -> bool:
    """ "von fünf auf drei Prozent" has two values at once."""
    unit = asked.tokens[asked.mention.last - 1].text
    return any(asked.tokens[c.head].text == unit for c in asked.clause.chunks if c != asked.chunk)


def _measured_before(asked: Asked, hedge: str) -> Phrase | None:
    """ "starb im Alter von 81 Jahren": "In welchem Alter starb …?"."""
    near = measure_before(asked.tokens, asked.clause, asked.chunk)
    return Phrase((OF_MEASURE[asked.tokens[near.head].text],), hedge) if near else None


def _amounting(asked: Asked, hedge: str) -> Phrase | None:
    """ "Der Preis beträgt fünf Euro": "Wie hoch ist der Preis?"""
    verb = AMOUNTS_TO.get(asked.tokens[asked.clause.verb].text)
    if verb is None or asked.tail or asked.in_front or asked.clause.rest:
        return None
    return Phrase(("wie hoch",), hedge, verb)


def ask_money(asked: Asked) -> Phrase | None:
    hedge = _hedge(asked)
    if hedge is None or tail_words(asked):
        return None
    unit = asked.tokens[asked.mention.last - 1].text
    if measuring := _measured_before(asked, hedge):
        return measuring
    counted = f"wie viele {unit}" if unit in CURRENCIES else "wie viel Geld"
    preposition, near = asked.chunk.preposition, asked.attached_to
    if preposition:
        free = near is None or near == asked.clause.subject
        if preposition not in ("um", "auf", "für") or not free or _from_to(asked):
            return None
        return Phrase((f"{preposition} {counted}",), hedge)
    if asked.verb_lemma == "kosten":
        return Phrase(("wie viel",), hedge)
    if amounting := _amounting(asked, hedge):
        return amounting
    if asked.verb_lemma in COPULAS or (near is not None and near.preposition):
        return None
    return Phrase((counted,), hedge)


def ask_quantity(asked: Asked) -> Phrase | None:
    hedge = _hedge(asked)
    if getattr(asked.mention.value, "unit", "") == "time":
        return Phrase(("wie oft",)) if hedge == "" and not asked.tail else None
    if hedge is None or tail_words(asked) or asked.chunk.preposition not in ("", "um"):
        return None
    if measured(asked.tokens, asked.chunk, asked.mention):
        behind = asked.tokens[asked.chunk.range.last + 1 :]
        in_row = len(behind) > 1 and behind[0].text in (",", "und") and behind[1].tag in ("CARD", "ADV")
        return None if in_row else Phrase((MEASURED[asked.tokens[asked.chunk.range.last].text],), hedge)
    if amounting := _amounting(asked, hedge):
        return None if asked.tokens[asked.mention.last - 1].text.startswith("K") else amounting
    unit = asked.tokens[asked.mention.last - 1]
    if unit.tag != "NN" or len(unit.text) < 4 or asked.verb_lemma in COPULAS:
        return None
    preposition = "um " if asked.chunk.preposition else ""
    return Phrase((f"{preposition}wie viele {unit.text}",), hedge) if asked.attached_to is None else None


def ask_duration(asked: Asked) -> Phrase | None:
    hedge = _hedge(asked)
    if hedge is None or tail_words(asked):
        return None
    if measuring := _measured_before(asked, hedge):
        return measuring
    unit = asked.tokens[asked.mention.last - 1].text
    preposition, near = asked.chunk.preposition, asked.attached_to
    if measured(asked.tokens, asked.chunk, asked.mention):
        how = asked.tokens[asked.chunk.range.last].text
        return Phrase(("wie lange" if how == "lang" else MEASURED[how],), hedge)
    if preposition:
        if near is not None:
            return None
        if preposition in ("für", "um"):
            return Phrase((f"{preposition} wie viele {unit}",), hedge)
        if preposition in ("nach", "innerhalb von", "binnen", "in") and unit.endswith("n"):
            return Phrase((f"{preposition} wie vielen {unit}",), hedge)
        return None
    return Phrase(("wie lange",), hedge) if asked.verb_lemma in LASTING and near is None else None
