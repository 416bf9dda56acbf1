"""What English says beside what relations state."""

from quizgen.text.english.words import SEASONS, WEEKDAYS
from quizgen.text.reading import words
from quizgen.text.relating import Relating

RELATING = Relating(
    spare=words(
        """during with despite after following because through amid in on at under before behind beside
        between among for since within outside alongside along near around over across throughout"""
    ),
    claiming_ends=(),
    claiming=words(
        """according account reports report opinion view estimates exception condition provided case theory
        principle contrast fiction film movie novel game series book story legend myth mythology play opera
        no few not without none hypothesis future"""
    ),
    sometime=WEEKDAYS | SEASONS,
    at=words("in on at"),
    on=frozenset(("in", "on", "")),
    during=frozenset(("from", "between", "during", "in", "")),
    spanning=frozenset(("from", "")),
    at_event=words("in during at"),
    origin="from",
    by=("by",),
    owning=words("of"),
    nobody=words("no nobody none nothing neither few little hardly only"),
    people=words("people persons"),
    of_years=words("year"),
    before_years=frozenset(),
    beside_numbers=frozenset(),
    unsure=words("perhaps possibly presumably probably"),
    taking_back=tuple(
        """former alleged suspected false fake planned future potential possible supposed failed fictional
        would-be attempted so-called half near no more less few first last second third only other
        same""".split()
    ),
    qualifying=words("then former formerly later future ex once then- so-called acting interim"),
    persons=(),
)
