"""What a sentence below the lead of news takes for told: "die Kosten", "noch einmal", "ein Plus von zwei
Prozent". Readers who see it alone ask: which, and than when?
"""

from collections.abc import Callable, Sequence

from quizgen.text.german.definite import has_bare_definite
from quizgen.text.german.pronouns import is_expletive
from quizgen.text.reading import Reading, words
from quizgen.text.tokens import Token
from quizgen.values.dates import Date
from quizgen.values.names import Named, Organisation, Person

# They set it against what was just told.
_TYING = words("dann fortan immerhin konkret künftig jedenfalls wiederum ebenfalls sogar gar ohnehin eben")
_NEXT = words("Nächster Nächste Nächstes Nächsten Letzter Letzte Letztes Weiterer Weitere Weiteres")
_ORDINALS = words("zweite dritte vierte fünfte sechste siebte achte neunte zehnte letzte vorletzte übrige")
_CHANGES = words("plus minus anstieg zuwachs rückgang")
_OF_WHAT = words("bei beim der des an in im gegenüber")
_NOUNS = ("NN", "NNA", "NNI")
# Begin a clause under another, or tell whose something is: seldom plain without the sentences above.
_OWNED = ("PPOSAT", "PRELAT")
_INVOLVED = frozenset(("KOUS", "KOUI", "PRELS", "PRELAT", "PWAV", "PWS", "PPOSAT"))


def leans(reading: Reading) -> bool:
    """Whether a sentence says something that only those above it explain."""
    tokens = reading.sentence.tokens
    if has_bare_definite(reading) or any(_is_involved(reading, n) for n in range(len(tokens))):
        return True
    return any(check(tokens, n) for n in range(len(tokens) - 2) for check in _CHECKS)


def _is_involved(reading: Reading, n: int) -> bool:
    """But "seinen elften Sieg" of who is named before it on a day that is told."""
    token = reading.sentence.tokens[n]
    named = any(isinstance(m.value, Person | Organisation) and m.last <= n for m in reading.mentions)
    dated = any(isinstance(m.value, Date) for m in reading.mentions)
    owned = token.tag == "PPOSAT" and token.text.startswith(("sein", "ihr")) and named and dated
    told = dated and token.tag not in _OWNED and _names_two(reading)
    return token.tag in _INVOLVED and not (owned or told)


def _names_two(reading: Reading) -> bool:
    """ "Im Wahlkampf 2004, bei dem Karl Huber gegen Ida Moser antrat, gab es …"."""
    named = {m.value for m in reading.mentions if isinstance(m.value, Named)}
    return len(named) > 1 and any(isinstance(value, Person | Organisation) for value in named)


def _is_further(tokens: Sequence[Token], n: int) -> bool:
    """ "weitere 300 Millionen": than which?"""
    return tokens[n].text.lower().rstrip("nrsm") == "weitere" and tokens[n + 1].tag in ("CARD", *_NOUNS)


def _is_tie(tokens: Sequence[Token], n: int) -> bool:
    """ "dann", "noch einmal", and "erst" before a day: three days ago, not later than that."""
    token, after = tokens[n], tokens[n + 1]
    again = token.text == "noch" and after.text in ("einmal", "immer")
    late = token.text == "erst" and after.tag in ("APPR", "APPRART")
    ties = token.text.lower() in _TYING and token.tag in ("ADV", "ADJ(D)", "PROAV")
    return again or late or (ties and after.tag != "ADJ(A)")


def _is_open_es(tokens: Sequence[Token], n: int) -> bool:
    """ "Damit ist es der dritte Sieg": what?"""
    if tokens[n].text != "es" or not n or is_expletive(tokens):
        return False
    return any(t.lemma == "sein" and "FIN" in t.tag for t in (tokens[n - 1], tokens[n + 1]))


def _is_next(tokens: Sequence[Token], n: int) -> bool:
    """ "Nächster Halt ist Bremen"."""
    return n == 0 and tokens[0].text in _NEXT and tokens[1].tag in _NOUNS


def _is_one_of_row(tokens: Sequence[Token], n: int) -> bool:
    """ "bei der zweiten Station in Bremen", "mit allen sechs Läufern"; but "die zweite Station der Reise"."""
    if tokens[n].text in ("alle", "allen", "aller"):
        return tokens[n + 1].tag == "CARD" and tokens[n + 1].text.isalpha()
    ordinal = tokens[n].tag == "ADJ(A)" and tokens[n].text.rstrip("nrs") in _ORDINALS
    ruled = n > 0 and tokens[n - 1].tag in ("ART", "APPRART") and not tokens[n - 1].text.startswith("ein")
    scope = tokens[n + 2].text in ("der", "des", "von", "vom")
    return ordinal and ruled and tokens[n + 1].tag in _NOUNS and not scope


def _is_change(tokens: Sequence[Token], n: int) -> bool:
    """ "ein Plus von zwei Prozent"; but "ein Plus bei den Exporten"."""
    change = n > 0 and tokens[n - 1].text in ("ein", "einen", "einem") and tokens[n].text.lower() in _CHANGES
    return change and not any(t.text in _OF_WHAT for t in tokens[n + 1 : n + 7])


_CHECKS: tuple[Callable[[Sequence[Token], int], bool], ...] = (
    _is_tie, _is_open_es, _is_next, _is_one_of_row, _is_change, _is_further,
)  # fmt: skip
