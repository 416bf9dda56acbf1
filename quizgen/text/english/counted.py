"""How numbers, shares, money, measures and durations are asked for; None where it is not certain."""

from dataclasses import dataclass

from quizgen.text.clauses import Pieces
from quizgen.text.english.asked import Asked, Where
from quizgen.text.english.chunks import DETERMINERS, NOUNS, phrase_at
from quizgen.text.english.which import AMOUNTS, DIRECTIONS, MEASURED, MEASURES, hedged
from quizgen.values.ranges import Range


@dataclass(frozen=True, slots=True)
class Phrase:
    """What opens the question; `strand` stays where the phrase stood; where it is `rough`, the subject is
    ("What is the approximate population of …?")."""

    opening: Pieces
    strand: str = ""
    rough: bool = False  # "the approximate length"


_OBJECT_CLAUSE = ("VVN", "VVG", "PNQ", "DTQ", "CJT", "CJC", "TO0", "AVQ")
_SPENDING = frozenset(
    """cost pay spend earn raise donate receive owe invest charge make lose borrow lend give contribute grant
    award""".split()
)
_GIVING = frozenset("give pay spend donate contribute grant award invest charge lend borrow".split())


def _hedge(asked: Asked) -> str | None:
    """The hedge as the question says it; None where other words stand before the number."""
    lead = [asked.tokens[i].text.lower() for i in asked.lead.indices]
    words = asked.mention.hedge.lower().split() or lead
    if lead and lead != words[-len(lead) :]:
        return None
    return hedged(" ".join(words))


def _how(asked: Asked, hedge: str, what: str) -> str:
    preposition = asked.chunk.preposition
    said = f"{hedge} {what}" if hedge else what
    return f"{preposition} {said}" if preposition else said


def ask_number(asked: Asked) -> Phrase | None:
    value = asked.mention.value
    digits = value.low if isinstance(value, Range) else str(getattr(value, "digits", ""))
    if age := _age(asked):
        return age
    if amount := _amount(asked):
        return amount
    hedge = _hedge(asked)
    if hedge is None or not digits.isdigit() or digits in ("0", "1") or not asked.tail:
        return None
    tokens, first = asked.tokens, asked.tokens[asked.tail.first]
    partitive = first.tag == "PRF" and tokens[asked.tail.first + 1].tag in DETERMINERS
    if not partitive and (
        first.tag not in ("NN2", "NN0", "AJ0", "NN1", "NP0", "AJC", "VVG", "VVN") or _singular(asked)
    ):
        return None
    what = (*asked.tail.indices, *_belonging(asked))
    if not partitive and any(tokens[i].tag in ("CRD", "CJC") for i in asked.tail.indices):
        return None
    return _counting(asked, what, hedge)


def _singular(asked: Asked) -> bool:
    return asked.tokens[asked.chunk.head].tag == "NN1"


def _age(asked: Asked) -> Phrase | None:
    """ "at the age of 30"."""
    words = [asked.tokens[i].text.lower() for i in asked.lead.indices]
    said = asked.chunk.preposition == "at" and words in (["the", "age", "of"], ["age"])
    return Phrase(("at what age",)) if said and not asked.tail else None


def _counting(asked: Asked, what: Pieces, hedge: str) -> Phrase | None:
    preposition = asked.chunk.preposition
    if not preposition and _is_times(asked):
        return Phrase((_how(asked, hedge, "how many"), *what))
    if preposition and not _counted_after(asked):
        return None
    if not preposition and asked.place is Where.AFTER and not _is_object(asked):
        return None
    if asked.place is Where.AFTER and _clause_follows(asked):
        return None
    return Phrase((_how(asked, hedge, "how many"), *what))


def _is_times(asked: Asked) -> bool:
    """ "won the race three times", not "three times as high"."""
    words = [asked.tokens[i].text for i in asked.tail.indices]
    after = asked.tokens[asked.chunk.range.last]
    compared = after.tag in ("AJC", "AT0", "DPS") or after.text in ("as", "more", "less", "that")
    return asked.place is Where.AFTER and words == ["times"] and not compared and asked.verb != "be"


def _is_object(asked: Asked) -> bool:
    if asked.near is not None or asked.passive:
        return False
    return asked.verb not in ("be", "become") or _is_there(asked)


def _is_there(asked: Asked) -> bool:
    subject = asked.clause.subject
    return subject is not None and asked.tokens[subject.head].tag == "EX0"


def _clause_follows(asked: Asked) -> bool:
    """Whether what is counted goes on behind its phrase: "300 people living in Rome"."""
    last = asked.chunk.range.last
    following = asked.tokens[last] if last < asked.clause.after.last else None
    if following is None:
        return False
    return following.tag in _OBJECT_CLAUSE or following.text in (
        "than",
        "(",
        "per",
        "each",
        "from",
        "for",
        "with",
        "as",
    )


def _counted_after(asked: Asked) -> bool:
    if asked.place is Where.FRONT:
        return asked.chunk.preposition == "in"
    if asked.near is not None and (asked.near.preposition or asked.chunk.preposition != "in"):
        return False
    return asked.chunk.preposition in (
        "in",
        "from",
        "by",
        "into",
        "on",
        "for",
        "against",
        "to",
    )


def _belonging(asked: Asked) -> tuple[int, ...]:
    """Attributes behind a counted subject stay with it."""
    subject = asked.clause.subject
    if asked.place is Where.SUBJECT and subject is not None:
        return tuple(range(asked.chunk.range.last, subject.range.last))
    return ()


def ask_share(asked: Asked, said: str = "what share") -> Phrase | None:
    """ "a quarter of the costs"."""
    hedge = _hedge(asked)
    what = (*asked.tail.indices, *_belonging(asked))
    of = bool(asked.tail) and asked.tokens[asked.tail.first].tag == "PRF"
    if hedge is None or not of or any(asked.tokens[i].tag in ("CRD", "CJC") for i in what):
        return None
    after = asked.place is Where.AFTER
    if asked.chunk.preposition or (after and (asked.near is not None or asked.passive)):
        return None
    if after and (_clause_follows(asked) or asked.verb in ("be", "become")):
        return None
    return Phrase((_how(asked, hedge, said), *what))


def ask_percent(asked: Asked) -> Phrase | None:
    if amount := _amount(asked):
        return amount
    hedge = _hedge(asked)
    if hedge is None:
        return None
    preposition = asked.chunk.preposition
    if not preposition:
        return ask_share(asked, "what percentage")
    free = asked.near is None or asked.passive
    if preposition in ("by", "to") and free and not asked.tail and not _from_to(asked):
        return Phrase((_how(asked, hedge, "what percentage"),))
    return None


def _from_to(asked: Asked) -> bool:
    """ "from 5 to 3 percent" has two values at once."""
    return any(c.preposition in ("from", "to") and c != asked.chunk for c in asked.clause.chunks)


def _amount(asked: Asked) -> Phrase | None:
    """ "The population of Rome is 3 million": "What is the population of Rome?"""
    subject, clause = asked.clause.subject, asked.clause
    if subject is None or asked.chunk.preposition or asked.tail or asked.place is not Where.AFTER:
        return None
    if clause.rest or not asked.tokens[clause.verb].tag.startswith("VB") or not asked.at_verb:
        return None
    if asked.tokens[subject.head].text.lower() not in AMOUNTS:
        return None
    hedge = _hedge(asked)
    rough = hedge == "about" and asked.tokens[subject.range.first].text.lower() == "the"
    return Phrase(("what",), rough=rough) if hedge == "" or rough else None


def ask_money(asked: Asked) -> Phrase | None:
    hedge = _hedge(asked)
    if amount := _amount(asked):
        return amount
    if hedge is None or asked.tail:
        return None
    if _of_more(asked):
        return None
    preposition = asked.chunk.preposition
    if preposition:
        verbal = asked.near is None or asked.passive
        if preposition not in ("by", "for", "to", "at") or not verbal or _from_to(asked):
            return None
        return Phrase((_how(asked, hedge, "how much"),))
    if asked.place is Where.SUBJECT:
        return Phrase((_how(asked, hedge, "how much"),)) if asked.passive else None
    if asked.near is not None and asked.verb not in ("cost", "pay"):
        return None
    if asked.verb in _SPENDING and not asked.passive and not _is_given_to_nobody(asked):
        return Phrase((_how(asked, hedge, "how much"),))
    return None


def _is_given_to_nobody(asked: Asked) -> bool:
    """ "gave five million euros." to whom?"""
    left = [
        i for part in (asked.clause.front, asked.clause.after) for i in part.indices if i not in asked.taken
    ]
    return asked.verb in _GIVING and not left


def _of_more(asked: Asked) -> bool:
    """ "five dollars per head", "five million dollars in damages"."""
    following, behind = asked.tokens[asked.chunk.range.last], asked.tokens[asked.chunk.range.last + 1 :][:1]
    if following.tag in NOUNS:
        return True
    if asked.place is not Where.AFTER:
        return False
    what = following.text == "in" and bool(behind) and behind[0].tag in ("NN1", "NN2", "AJ0")
    return what or following.text in ("(", "per", "each", "a", "worth")


def _at_measure(asked: Asked) -> Phrase | None:
    """ "at a distance of about three miles"."""
    words = [asked.tokens[i].text.lower() for i in range(asked.lead.first, asked.mention.first)]
    words = words[: len(words) - len(asked.mention.hedge.split())]
    plain = len(words) == 3 and words[0] in ("a", "the") and words[1] in MEASURES and words[2] == "of"
    if not plain or asked.chunk.preposition not in ("at", "for", "from", "to") or asked.tail:
        return None
    near = asked.near
    free = asked.place is Where.FRONT or near is None or (asked.chunk.preposition == "at")
    hedge = hedged(asked.mention.hedge)
    return Phrase((_how(asked, hedge, f"what {words[1]}"),)) if free and hedge is not None else None


def _far(asked: Asked, hedge: str) -> Phrase | None:
    """ "three miles south of Rome", "ten miles from Rome"."""
    tokens, first, end = asked.tokens, asked.chunk.range.last, asked.clause.after.last
    if not asked.at_verb or asked.chunk.preposition or asked.tail or asked.passive:
        return None
    verb = asked.clause.rest.last or asked.clause.verb + 1
    if asked.mention.first > verb + 2 and tokens[asked.clause.verb].tag.startswith("VB"):
        return None  # "is a town, 28 miles south of Rome"
    at = first + (tokens[first].text.lower() in DIRECTIONS)
    where = phrase_at(tokens, at, end) if at < end else None
    if where is None or where.preposition not in (("of", "from") if at > first else ("from",)):
        return None
    if where.range.last < end or asked.verb not in ("be", "lie", "stand", "live", "sit", "locate", "situate"):
        return None
    return Phrase((f"{hedge} how far" if hedge else "how far", *range(first, where.range.last)))


def ask_quantity(asked: Asked) -> Phrase | None:
    if at := _at_measure(asked):
        return at
    hedge = _hedge(asked)
    if hedge is None:
        return None
    found = _measured(asked, hedge) or _amount(asked) or _far(asked, hedge)
    if found:
        return found
    unit = asked.tokens[asked.mention.last - 1]
    if asked.tail or asked.near is not None or asked.place is not Where.AFTER or asked.passive:
        return None
    if asked.verb == "weigh" and not asked.chunk.preposition:
        return Phrase((_how(asked, hedge, "how much"),))
    if asked.verb in ("be", "become") or asked.chunk.preposition not in ("", "by"):
        return None
    if unit.tag != "NN2" or len(unit.text) < 4 or _clause_follows(asked) or _compared(asked):
        return None
    return Phrase((_how(asked, hedge, f"how many {_unit(asked)}"),))


def _unit(asked: Asked) -> str:
    words = [asked.tokens[i].text for i in range(asked.mention.first, asked.mention.last)]
    return " ".join(w for w in words if w.isalpha() and w.lower() not in _MAGNITUDES)


_MAGNITUDES = frozenset("hundred thousand million billion trillion".split())


_COMPARED = frozenset(
    """more less south north east west above below later earlier ago before after further farther from
    off away long longer to northeast southwest northwest southeast""".split()
)


def _compared(asked: Asked) -> bool:
    """ "ten miles south of", "three years after"."""
    following = asked.tokens[asked.chunk.range.last]
    compares = following.tag in ("AJC", "PRP", "AV0", "AVP", "AJ0", "CJS")
    return compares and following.text.lower() in _COMPARED


def _measured(asked: Asked, hedge: str) -> Phrase | None:
    behind = asked.tokens[asked.chunk.range.last].text.lower()
    how = MEASURED.get(behind)
    if how is None or asked.chunk.preposition or asked.tail or not asked.at_verb:
        return None
    if not asked.tokens[asked.clause.verb].tag.startswith("VB") or asked.clause.rest:
        return None
    return Phrase((f"{hedge} {how}" if hedge else how,))


def ask_duration(asked: Asked) -> Phrase | None:
    hedge = _hedge(asked)
    if hedge is None:
        return None
    if measured := _measured(asked, hedge):
        return measured
    if asked.tail or (asked.near is not None and not _lasting(asked)) or _compared(asked):
        return None
    preposition = asked.chunk.preposition
    unit = asked.tokens[asked.mention.last - 1].text
    if preposition in ("for", "within") and unit.endswith("s") and asked.place is Where.AFTER:
        return Phrase((_how(asked, hedge, f"how many {unit}"),))
    if not preposition and asked.verb in ("last", "take") and asked.at_verb and not asked.passive:
        return Phrase((f"{hedge} how long" if hedge else "how long",))
    return None


def _lasting(asked: Asked) -> bool:
    """Whether "for three years" behind another phrase belongs to the verb."""
    near = asked.near
    if near is None or asked.chunk.preposition != "for":
        return False
    return bool(near.preposition) or asked.tokens[near.head].tag in ("NP0", "PNP")
