"""What English says by the way."""

from quizgen.text.passing import Passing

PASSING = Passing(
    for_instance=frozenset(("e.g.", "especially", "like")),
    of="of",
    with_them="with",
    whole=frozenset(("all",)),
    from_then=frozenset(("after", "before")),
    of_year=(("from",),),
    onwards=frozenset("to until on onward onwards".split()),
    one=frozenset(("a", "an")),
    this_year=frozenset(("this year",)),
    outdated=("macedon", "burm", "swazi"),
    acting=("Which ",),
    vague=("Which region",),
    copula=frozenset(("be", tag) for tag in ("VBZ", "VBD", "VBB")),
    name_tag="NP0",
    courtesy=frozenset("Mr Mr. Mrs Mrs. Ms Ms. Miss".split()),
)
