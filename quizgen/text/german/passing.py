"""What German says by the way."""

import re

from quizgen.text.passing import Passing

PASSING = Passing(
    for_instance=frozenset(("etwa", "beispielsweise", "besonders", "insbesondere", "v. a.")),
    of="von",
    with_them="mit",
    whole=frozenset("alle allen aller sämtliche".split()),
    from_then=frozenset(("nach", "vor")),
    of_year=(("aus", "dem", "jahr"), ("aus", "dem", "jahre")),
    onwards=frozenset(("bis", "an")),
    one=frozenset("ein eine einen einem einer".split()),
    this_year=frozenset(("diesem jahr", "diesem jahre", "dieses jahr", "dieses jahres", "heuer")),
    outdated=("mazedon", "burm", "birm", "swasi"),
    acting=("Welch",),
    vague=("Welche Region",),
    copula=frozenset((("sein", "VA(FIN)"),)),
    name_tag="NE",
    courtesy=frozenset("Herr Herrn Frau".split()),
    of_a_state=re.compile(
        r"\bLand(?:eshaupt(?:mann|frau|leute)|es(?:rat|rät|partei|regierung|vorsitz|obmann|obfrau)|tag)|"
        r"\b(?:Stadt|Gemeinde)r[aä]t|\b(?:Ober)?[Bb]ürgermeister"
    ),
)
