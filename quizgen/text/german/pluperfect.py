"""What went before something else, told by itself: "hatte … eröffnet" is "hat … eröffnet" there, and
"eröffnete" in a question."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from quizgen.text.clauses import Clause, Kind, Pieces
from quizgen.text.frames import Voice
from quizgen.text.german.conjugation import conjugate
from quizgen.text.german.standing import Order
from quizgen.text.german.verbs import WITH_SEIN, verb_of
from quizgen.text.reading import Edit, words
from quizgen.text.tokens import Token

_PERFECT = {"hatte": "hat", "hatten": "haben", "war": "ist", "waren": "sind"}
_SETS_AGAINST = words("bereits schon zuvor vorher bis noch nie ursprünglich inzwischen lange seit seitdem")


def as_perfect(tokens: Sequence[Token]) -> Iterator[Edit]:
    """The perfect of a sentence that is in the pluperfect throughout, where nothing in it tells what came
    later."""
    finite = [n for n, token in enumerate(tokens) if "(FIN)" in token.tag]
    if any(token.text.lower() in _SETS_AGAINST for token in tokens):
        return
    had = any(tokens[n].text.startswith("hatte") for n in finite)
    parts = [tokens[n:end] for n, end in pairwise([*finite, len(tokens)])]
    if all(_is_pluperfect(part, had) for part in parts):
        yield from (Edit(n, n + 1, _PERFECT[tokens[n].text]) for n in finite)


def _is_pluperfect(part: Sequence[Token], had: bool) -> bool:
    """ "hatte … gerammt", "war gekentert" beside that, "waren … gebaut worden"; not "war geschlossen"."""
    participles = [token for token in part if token.tag == "VV(PP)"]
    if part[0].text not in _PERFECT or not participles:
        return False
    passive = any(token.text == "worden" for token in part)
    return had or passive or participles[-1].lemma in WITH_SEIN


def told_plainly(tokens: Sequence[Token], clause: Clause, order: Order) -> Order:
    """The clause in the preterite, where it is in the pluperfect and nothing in it tells what came later."""
    finite, closing = tokens[clause.verb], [i for i in clause.rest.indices if i in order.rest]
    against = any(token.text.lower() in _SETS_AGAINST for token in tokens)
    alone = clause.kind is Kind.MAIN and not order.after and order.verb == clause.verb
    if finite.text not in _PERFECT or against or not alone or not closing:
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
