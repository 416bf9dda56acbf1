"""Questions out of clauses by English word order.

What asks for the subject takes its place. For all else the wh-phrase comes first, then an auxiliary, the
subject, and the rest of the verb; where there is none, "do" stands in and the verb is in its base form.
What stood in front goes to the end. What asks for the agent of a passive asks in the active.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from quizgen.model import Lang
from quizgen.text.clauses import Clause, Piece, Pieces, written
from quizgen.text.english.asked import Asked, Where, find_asked
from quizgen.text.english.counted import Phrase
from quizgen.text.english.fields import is_finite
from quizgen.text.english.phrases import phrase_for
from quizgen.text.english.retagging import retagged
from quizgen.text.english.standing import (
    Order,
    disagrees,
    is_name,
    is_of_other_kind,
    is_past_of_past,
    lowered,
    main_order,
    unresolved,
)
from quizgen.text.english.until import at_last, from_then_on
from quizgen.text.english.verbs import base_of
from quizgen.text.english.voice import active_verbs, of_agent, particle_of, with_object
from quizgen.text.mentions import Mention
from quizgen.text.tokens import Sentence, Token
from quizgen.text.wording import capitalised
from quizgen.values.dates import Date, Period
from quizgen.values.lexicon import english_nouns
from quizgen.values.names import Named, Person

LONGEST, SHORTEST = 30, 4  # words of a stem
_LONG_AFTER = 14  # tokens behind the verb: what stood in front stays there
_TORN = 10  # words that may stand between "did" and its verb
_LIGHT = 8  # tokens that may stand between a verb and its clause
_BETWEEN = frozenset(("in", "on", "at", "by", "for", "during", "after", "with"))
_WITHIN = ("CJT", "PNQ", "DTQ", "TO0")  # what begins a clause within the clause
_AUXILIARIES = ("VM0", "VBD", "VBZ", "VBB", "VDD", "VDZ", "VDB")
_DOING = ("VDD", "VDZ", "VDB")
_DO = {"VVD": "did", "VHD": "did", "VVZ": "does", "VHZ": "does", "VVB": "do", "VHB": "do"}
_OF_THEM = re.compile(r", \w+ of (?:which|whom|them)\b")  # "four instruments, one of which"
_HANGING = ("(", "–", ":", "like", "such")
_NOUN_TAGS = ("NN0", "NN1", "NN2")


def ask_for(
    mention: Mention, clause: Clause, sentence: Sentence, others: Sequence[Mention] = ()
) -> Pieces | None:
    """The question for the mention's value, ending with its mark; None where it is not certain.

    `others` are the mentions of the sentence. Those that are relative dates may stay among the indices:
    whoever shows the question puts the resolved date in their place.
    """
    tokens = retagged(sentence)
    if _is_contracted(tokens, clause) or is_of_other_kind(tokens, clause, others):
        return None
    order = main_order(tokens, clause)
    asked = find_asked(tokens, clause, mention)
    if order is None or asked is None or _misleads(tokens, order, asked, others):
        return None
    if any(isinstance(p, int) and tokens[p].text == "than" for p in order.subject[:1]):
        return None  # "More" before it was taken for an adverb
    if _is_odd(tokens, clause, asked, others):
        return None
    phrase = phrase_for(asked)
    phrase = phrase and from_then_on(tokens, asked, phrase)
    if phrase is None:
        return None
    pieces = _arranged(tokens, order, asked, phrase, others)
    if pieces is None or _is_broken(tokens, pieces, asked):
        return None
    kept = _shown(order, asked, phrase)
    if unresolved(tokens, kept, clause, others, asked_subject=asked.place is Where.SUBJECT):
        return None
    if not _is_anchored(tokens, kept, others, of_person=isinstance(mention.value, Person)):
        return None
    return pieces if SHORTEST <= len(written(pieces, sentence).split()) <= LONGEST else None


def _misleads(tokens: Sequence[Token], order: Order, asked: Asked, others: Sequence[Mention]) -> bool:
    """ "Which country had the family fled?", where the family seems to be made to; a period with its
    length beside it; the past of a past that is not told."""
    verb = tokens[order.verb] if isinstance(order.verb, int) else None
    object_ = asked.place is Where.AFTER and not asked.chunk.preposition
    caused = verb is not None and verb.tag == "VHD" and bool(order.rest) and object_
    reckoned = asked.kind == "period" and any(m.value.type == "duration" for m in others)
    return caused or reckoned or is_past_of_past(tokens, asked.clause)


def _is_odd(tokens: Sequence[Token], clause: Clause, asked: Asked, others: Sequence[Mention]) -> bool:
    """ "The remains lies": subject and verb that do not agree; "Huber in 21 hops flew": a phrase between them
    that a question would tear; "Was one of his partners Meier?"."""
    subject, verb = clause.subject, tokens[clause.verb]
    if _takes_over_nothing(tokens, clause):
        return True
    one_of = subject is not None and tokens[subject.range.first].text.lower() == "one"
    if one_of and verb.lemma == "be" and not clause.rest and asked.place is not Where.SUBJECT:
        return True
    if subject is None or disagrees(tokens, clause, others):
        return subject is not None
    if verb.tag in ("VVZ", "VBZ", "VHZ", "VDZ") and tokens[subject.head].tag == "NN2":
        return tokens[subject.head].text.islower() and subject.head + 1 == subject.range.last
    person = next((m for m in others if isinstance(m.value, Person) and m.first in subject.range), None)
    between = {tokens[i].text for i in range(person.last, clause.verb)} if person else set()
    torn = not between.isdisjoint(_BETWEEN) and "," not in between
    return torn and asked.place is not Where.SUBJECT


def _takes_over_nothing(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "who took over in 1911": what?"""
    after = [tokens[i] for i in clause.after.indices[:2]]
    over = tokens[clause.verb].lemma == "take" and [t.text for t in after[:1]] == ["over"]
    return over and after[-1].tag in ("PRP", "PUN", "AVP", "CJS")


def _shown(order: Order, asked: Asked, phrase: Phrase) -> tuple[int, ...]:
    """The words of the sentence that the question shows, in their order."""
    pieces = (*order.front, *order.subject, *order.middle, order.verb, *order.rest, *order.after)
    kept = [p for p in pieces if isinstance(p, int) and p not in asked.taken]
    return tuple(sorted({*kept, *(p for p in phrase.opening if isinstance(p, int))}))


def _is_contracted(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "isn't", and "would", which is the future of a past that the question does not tell."""
    return tokens[clause.verb].text == "would" or any(
        "'" in tokens[i].text or "’" in tokens[i].text for i in (clause.verb, *clause.rest.indices)
    )


def _arranged(
    tokens: Sequence[Token], order: Order, asked: Asked, phrase: Phrase, others: Sequence[Mention]
) -> Pieces | None:
    agent = of_agent(asked, phrase)
    verbs = active_verbs(tokens, asked) if agent else None
    phrase = agent if agent and verbs else phrase
    opening = _capital(phrase.opening)
    front = _front(tokens, order, asked)
    opened = {p for p in phrase.opening if isinstance(p, int)}
    after = tuple(p for p in _after(tokens, order, asked, phrase) if p not in opened)
    if front is None:
        return None
    if _tells_by_itself(tokens, front, others):
        front = ()
    moved = lowered(tokens, front, others)
    body = _body(tokens, order, asked, verbs, after, others)
    if body is not None and phrase.rough:
        body = _approximate(tokens, body)
    if body and not moved and _is_comma(tokens, body[-1]):
        body = body[:-1]
    if moved is None or body is None:
        return None
    if front and _is_participle(tokens, front[0]):
        return None  # "Built in stone, which town …?"
    if not front or not _is_heavy(tokens, after):
        return (*opening, *body, *moved, "?")
    if isinstance(front[0], int) and tokens[front[0]].tag == "CJS":
        return None  # "When the war was over, who …?"
    if after and _is_claim(tokens, after[0]) and len(front) <= _LIGHT:
        at = len(body) - len(after)
        return (*opening, *body[:at], *moved, *body[at:], "?")
    if asked.place is Where.FRONT:
        return (*opening, ",", *moved, ",", *body, "?")
    return (*_raised(tokens, front), ",", *_small(opening), *body, "?")


def _body(
    tokens: Sequence[Token],
    order: Order,
    asked: Asked,
    verbs: Pieces | None,
    after: Pieces,
    others: Sequence[Mention],
) -> Pieces | None:
    """What stands behind the wh-phrase; `verbs` are those of an agent that is asked for."""
    if asked.place is Where.SUBJECT:
        return (*order.middle, order.verb, *order.rest, *after)
    if not verbs:
        return _inverted(tokens, at_last(tokens, order, asked), after, others)
    subject = lowered(tokens, order.subject, others)
    particle = particle_of(tokens, asked)
    return None if subject is None else with_object(verbs, order.middle, subject, after, particle)


def _approximate(tokens: Sequence[Token], body: Pieces) -> Pieces:
    """ "the approximate length": of a rough number, whose subject is definite."""
    said = [piece if isinstance(piece, str) else tokens[piece].text for piece in body]
    at = said.index("the") + 1
    return (*body[:at], "approximate", *body[at:])


def _tells_by_itself(tokens: Sequence[Token], front: Pieces, others: Sequence[Mention]) -> bool:
    """ "Built between 1931 and 1936, the dam …": another fact, which the question does without."""
    return bool(front) and _is_participle(tokens, front[0]) and any(m.first in front for m in others)


def _is_heavy(tokens: Sequence[Token], after: Pieces) -> bool:
    """Whether what stands at the end would seem to belong to a clause within, or is far from the verb."""
    inner = [p for p in after if isinstance(p, int)]
    within = any(tokens[p].tag in _WITHIN or is_finite(tokens[p]) for p in inner)
    return within or len(after) > _LONG_AFTER


def _is_claim(tokens: Sequence[Token], first: Piece) -> bool:
    """ "that it was late": what stands before it goes with the verb."""
    return isinstance(first, int) and tokens[first].tag == "CJT"


def _front(tokens: Sequence[Token], order: Order, asked: Asked) -> Pieces | None:
    """What stood in front, without what is asked and the commas round it."""
    kept = [p for p in order.front if p not in asked.taken]
    while kept and _is_comma(tokens, kept[-1]):
        kept.pop()
    while kept and _is_comma(tokens, kept[0]):
        kept.pop(0)
    return tuple(kept)


def _is_comma(tokens: Sequence[Token], piece: Piece) -> bool:
    return isinstance(piece, int) and tokens[piece].text == ","


def _without_contrast(tokens: Sequence[Token], order: Order, asked: Asked) -> Pieces:
    """What follows the verb, but for the half of the sentence that only stands against it: ", while Bremen
    took the other"."""
    for n, piece in enumerate(order.after):
        if not isinstance(piece, int) or tokens[piece].text not in ("while", "whereas"):
            continue
        if tokens[piece - 1].text != "," and tokens[piece + 1].tag != "NP0":
            continue  # it tells when
        rest = [p for p in order.after[n + 1 :] if isinstance(p, int)]
        verb = next((p for p in rest if is_finite(tokens[p])), None)
        goes_on = not rest or tokens[rest[0]].tag in ("PNP", "VVG", "VVN", "PRP", "VBG")
        if verb is not None and not goes_on and not asked.taken.intersection(rest):
            return order.after[:n]
    return order.after


def _after(tokens: Sequence[Token], order: Order, asked: Asked, phrase: Phrase) -> Pieces:
    found: list[Piece] = []
    stranded = False
    for piece in _without_contrast(tokens, order, asked):
        if piece not in asked.taken:
            found.append(piece)
        elif phrase.strand and not stranded:
            found.append(phrase.strand)
            stranded = True
    while found and _is_comma(tokens, found[-1]):
        found.pop()
    while found and _is_comma(tokens, found[0]):
        found.pop(0)
    return tuple(found)


def _inverted(
    tokens: Sequence[Token], order: Order, after: Pieces, others: Sequence[Mention]
) -> Pieces | None:
    """Auxiliary, subject, the rest of the verb and what follows."""
    subject = lowered(tokens, order.subject, others)
    if subject is None or not isinstance(order.verb, int):
        return None
    verb = tokens[order.verb]
    if verb.tag in _DOING and not order.rest:  # "did research": "did she do research"
        return (verb.text, *subject, *order.middle, "do", *after)
    helped = verb.tag in _AUXILIARIES or (verb.tag in ("VHD", "VHZ", "VHB") and bool(order.rest))
    if helped:
        return (order.verb, *subject, *order.middle, *order.rest, *after)
    words = [p for p in subject if not isinstance(p, int) or tokens[p].text[0].isalnum()]
    if len(words) > _TORN and any(_is_comma(tokens, p) for p in subject):
        return None
    base = base_of(verb)
    second = [
        base_of(tokens[p]) if isinstance(p, int) and tokens[p].tag.startswith("VV") else p for p in order.rest
    ]
    if base is None or None in second or verb.tag not in _DO:
        return None
    return (_DO[verb.tag], *subject, *order.middle, base, *(p for p in second if p is not None), *after)


def _capital(opening: Pieces) -> Pieces:
    first = opening[0]
    return (first[:1].upper() + first[1:], *opening[1:]) if isinstance(first, str) else opening


def _is_participle(tokens: Sequence[Token], first: Piece) -> bool:
    """ "Built in 1998, the bridge …"; not "According to Huber"."""
    token = tokens[first] if isinstance(first, int) else None
    return token is not None and token.tag in ("VVN", "VVG") and token.text.lower() != "according"


def _raised(tokens: Sequence[Token], front: Pieces) -> Pieces:
    """With a capital, where what stood before it is what is asked."""
    word = tokens[front[0]].text if isinstance(front[0], int) else front[0]
    return front if word[:1].isupper() else (capitalised(word), *front[1:])


def _small(opening: Pieces) -> Pieces:
    first = opening[0]
    return (first[:1].lower() + first[1:], *opening[1:]) if isinstance(first, str) else opening


def _is_broken(tokens: Sequence[Token], pieces: Pieces, asked: Asked) -> bool:
    """Whether words hang in the air where the asked phrase was."""
    kept = [p for p in pieces if isinstance(p, int)]
    last = kept[-1] if kept else None
    if last is not None and pieces[-2] == last and tokens[last].tag in ("PRF", "CJC", "AT0", "CJT", "CJS"):
        return True
    quotes = sum(tokens[i].text in ('"', "“", "”") for i in kept)
    opened = sum(tokens[i].text == "(" for i in kept) - sum(tokens[i].text == ")" for i in kept)
    following = asked.chunk.range.last
    beside = any(_is_comma(tokens, one) and _is_comma(tokens, two) for one, two in pairwise(pieces))
    counted = asked.kind == "number" and " ".join(t.text for t in tokens[following : following + 4]).lower()
    if "." in {tokens[i].text for i in kept} or beside or (counted and _OF_THEM.match(counted)):
        return True
    hanging = (
        following < asked.clause.after.last
        and following not in asked.taken
        and (tokens[following].text in _HANGING or (tokens[following].tag == "CJC"))
    )
    return quotes % 2 == 1 or opened != 0 or (hanging and asked.place is Where.AFTER)


def _is_anchored(
    tokens: Sequence[Token], kept: Sequence[int], others: Sequence[Mention], *, of_person: bool
) -> bool:
    """Whether enough is left to know what is meant: a name, a value, or three nouns. How much or how long
    does not tell who."""
    telling = [m for m in others if not of_person or isinstance(m.value, Named | Date | Period)]
    told = {i for m in telling for i in range(m.first, m.last)}
    topic = next((m.value.say(Lang.EN) for m in others if m.first == m.last), "")
    if topic and not (of_person and _is_common(topic)):
        return True
    if any(i in told or is_name(tokens, i) or tokens[i].text.isdigit() for i in kept):
        return True
    return sum(tokens[i].tag in _NOUN_TAGS for i in kept) >= 3


def _is_common(topic: str) -> bool:
    """ "Prime minister": of which there are many, so that who did something is not told by it."""
    first, *others = topic.split()
    return all(word.islower() for word in others) and bool(english_nouns([first, *others][-1].lower()))
