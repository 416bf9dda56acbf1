"""Words that qualify an amount, as the other language says them."""

from collections.abc import Mapping

from quizgen.model import Lang

# German / English, the one to say first; what stands behind it is only read.
_HEDGES = """
rund|etwa|ungefähr|circa|ca.|zirka / about|around|approximately|roughly|some
mehr als|über / more than|over
weniger als|unter / less than|under|fewer than
fast|beinahe|nahezu|annähernd / almost|nearly
knapp / just under
gut / just over
mindestens|wenigstens|zumindest / at least
höchstens|maximal / at most
bis zu / up to
schätzungsweise|geschätzt / an estimated
insgesamt / a total of
genau|exakt / exactly
vielleicht|möglicherweise / possibly|perhaps
vermutlich|mutmaßlich|wohl / presumably|probably|perhaps
"""


def _tables() -> Mapping[Lang, Mapping[str, str]]:
    found: dict[Lang, dict[str, str]] = {lang: {} for lang in Lang}
    for line in filter(None, _HEDGES.splitlines()):
        german, english = (half.strip().split("|") for half in line.split("/"))
        found[Lang.EN].update(dict.fromkeys(german, english[0]))
        found[Lang.DE].update(dict.fromkeys(english, german[0]))
    return found


_SAID = _tables()


def hedge_in(lang: Lang, hedge: str) -> str | None:
    """A hedge of the other language in `lang`.

    >>> hedge_in(Lang.EN, "mehr als"), hedge_in(Lang.EN, "gerade einmal")
    ('more than', None)
    """
    return _SAID[lang].get(hedge.casefold())
