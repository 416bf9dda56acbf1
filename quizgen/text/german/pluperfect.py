"""What went before something else, told by itself: "hatte … eröffnet" is "eröffnete" there."""

from collections.abc import Sequence
from dataclasses import replace

from quizgen.text.clauses import Clause, Kind, Pieces
from quizgen.text.frames import Voice
from quizgen.text.german.conjugation import conjugate
from quizgen.text.german.standing import Order
from quizgen.text.german.verbs import verb_of
from quizgen.text.reading import words
from quizgen.text.tokens import Token

_AUXILIARIES = ("hatte", "hatten", "war", "waren")
_SETS_AGAINST = words("bereits schon zuvor vorher bis noch nie ursprünglich inzwischen lange seit seitdem")


def told_plainly(tokens: Sequence[Token], clause: Clause, order: Order) -> Order:
    """The clause in the preterite, where it is in the pluperfect and nothing in it tells what came later."""
    finite, closing = tokens[clause.verb], [i for i in clause.rest.indices if i in order.rest]
    against = any(token.text.lower() in _SETS_AGAINST for token in tokens)
    alone = clause.kind is Kind.MAIN and not order.after and order.verb == clause.verb
    if finite.text not in _AUXILIARIES or against or not alone or not closing:
        return order
    plural, verb = finite.text.endswith("n"), verb_of(tokens, clause)
    if tokens[closing[-1]].text == "worden":
        return replace(order, verb="wurden" if plural else "wurde", rest=tuple(closing[:-1]))
    forms = conjugate(verb.lemma)
    if (
        verb.doubt
        or verb.voice is not Voice.ACTIVE
        or len(closing) > 1
        or forms.participle != verb.participle
    ):
        return order
    rest: Pieces = (forms.prefix,) if forms.prefix else ()
    return replace(order, verb=forms.past[plural], rest=rest)
