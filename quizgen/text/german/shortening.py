"""What a long German sentence can do without and still say the same of what is left: brackets, a relative
clause of a name, a contrast, a second main clause.

What limits the claim stays: conditions, purposes, who says it, a relative clause that tells which one.
"""

from collections.abc import Iterator, Sequence

from quizgen.text.german.parts import dating, opens_relative
from quizgen.text.german.words import SAYING
from quizgen.text.reading import Edit, Reading, words
from quizgen.text.tokens import Token
from quizgen.values.german import INDEFINITE
from quizgen.values.names import Named

_ADDING = words("was wobei wodurch weshalb woraufhin womit")  # of the whole clause before them
_CONTRASTING = words("während obwohl obgleich wohingegen sodass weil da nachdem")
_COMPARING = words("wie als")
_LISTING = words("darunter einschließlich inklusive")
_CLAIMING = words("laut zufolge so angeblich")
_NOUNS = ("NN", "NNA", "NNI")
_OPENING = ("KOUS", "KOUI", "KON", "PWAV")  # tags of what opens a clause
_JOINING = words("und oder sowie")
_ADDED = words("und doch aber")  # before a second main clause
_HANGING = words("davon darunter")  # "zwei davon in Kiel": on what stands before it
_NOT_MAIN = ("KOUS", "PRELS", "PRELAT", "VV(PP)", "PTKNEG")  # tags behind "und"
_WITHIN = 5  # tokens between a noun and its article
_FRONT = 8  # tokens before the verb of a second main clause


def droppable(reading: Reading) -> Iterator[Edit]:
    """Stretches that can go, each by itself."""
    tokens = reading.sentence.tokens
    lower = [token.text.lower() for token in tokens]
    end = len(tokens) - 1
    dated = dating(tokens)
    main = next((n for n, token in enumerate(tokens) if "FIN" in token.tag), end)
    for n in range(2, end - 1):
        last = None
        if lower[n] == "(" and ")" in lower[n:] and tokens[n + 1].tag not in ("KOUS", "KOUI"):
            last = lower.index(")", n) + 1
            if last <= end and tokens[last - 1].end == tokens[last].start and tokens[last].text[0].isalpha():
                continue  # "(Hafen-)Stadt"
        elif lower[n] == ";":
            last = end if n > main else None
        elif lower[n] == "und":
            last = end if _adds_participle(tokens, n) else None
        elif lower[n] == ",":
            last = _relative(reading, lower, n) or (_to_end(tokens, lower, n) if n > main else None)
        if last is not None and n not in dated and not _holds(tokens, lower, n, last):
            yield Edit(n, last)


def _holds(tokens: Sequence[Token], lower: Sequence[str], first: int, last: int) -> bool:
    """Whether a stretch says who claims it, or tears a quotation."""
    marks = sum(word in "„“”»«\"'" for word in lower[first:last])
    says = any(t.lemma in SAYING and "FIN" in t.tag for t in tokens[first:last])
    return says or marks % 2 == 1 or any(word in _CLAIMING for word in lower[first + 1 : first + 3])


def _adds_participle(tokens: Sequence[Token], n: int) -> bool:
    """ "wurde gefasst | und nach Rom gebracht": the second of two that share their verb."""
    behind = tokens[n + 1 : -1]
    ends = tokens[n - 1].tag == "VV(PP)" and bool(behind) and behind[-1].tag == "VV(PP)"
    return ends and not any(t.text in (",", ";", "und", "oder") or "FIN" in t.tag for t in behind)


def _relative(reading: Reading, lower: Sequence[str], n: int) -> int | None:
    """Behind the relative clause that begins at a comma, if it only adds to what is named."""
    tokens = reading.sentence.tokens
    opening = n + 1 + (tokens[n + 1].tag in ("APPR", "APPRART"))
    relative = tokens[opening].tag in ("PRELS", "PRELAT") or lower[opening] in _ADDING
    if not relative or not (lower[opening] in _ADDING or _is_told(reading, lower, n)):
        return None
    end = _clause_end(tokens, lower, opening)
    while end is not None and tokens[end].text == "," and (more := opens_relative(tokens, end + 1)):
        end = _clause_end(tokens, lower, more)  # of the last noun, which is gone
    if end is None or tokens[end].text != ",":
        return end
    if _HANGING.intersection(lower[end + 1 : end + 3]):
        return None
    apposed = "," in lower[:n]  # "Huber, ein Maler, der …, und Moser": it ends that, too
    return end + (not _needs_comma(tokens, end + 1, apposed=apposed))


def _clause_end(tokens: Sequence[Token], lower: Sequence[str], opening: int) -> int | None:
    """The sign behind the verb of a relative clause without any sign within."""
    for m in range(opening + 1, len(tokens) - 1):
        if tokens[m].text in (",", ";", ":", "("):
            return None
        if "FIN" in tokens[m].tag and tokens[m + 1].text in (",", ";", "."):
            compared = lower[min(m + 2, len(tokens) - 1)] in _COMPARING  # belongs to the relative clause
            return None if compared else m + 1
    return None


def _needs_comma(tokens: Sequence[Token], at: int, *, apposed: bool) -> bool:
    fronted = tokens[0].tag in ("KOUS", "KOUI") and "FIN" in tokens[at].tag
    return fronted or (tokens[at].tag in _OPENING and (apposed or tokens[at].text not in _JOINING))


def _is_told(reading: Reading, lower: Sequence[str], comma: int) -> bool:
    """Whether a name or "ein …" stands before a comma: what follows does not tell which one."""
    tokens = reading.sentence.tokens
    mention = reading.covering(comma - 1)
    first = mention.first if mention is not None else comma - 1
    while first > 1 and tokens[first - 1].tag in ("NE", "FM", "XY"):
        first -= 1
    if lower[first - 1] in ("des", "der") and tokens[first - 2].tag in _NOUNS:
        return False  # "die Stimme der Callas, die": of which of them?
    if tokens[comma - 1].tag == "NE" or (mention is not None and isinstance(mention.value, Named)):
        return True
    if tokens[comma - 1].tag not in _NOUNS:
        return False
    for n in range(comma - 2, max(comma - 2 - _WITHIN, -1), -1):
        if tokens[n].tag == "ART":
            return lower[n] in INDEFINITE
        if tokens[n].tag not in ("ADJ(A)", "ADJ(D)", "ADV", "CARD"):
            return False
    return False


def _to_end(tokens: Sequence[Token], lower: Sequence[str], n: int) -> int | None:
    """The end of the sentence, where all from a comma on can go."""
    end = len(tokens) - 1
    word, tag = lower[n + 1], tokens[n + 1].tag
    later = [m for m in range(n + 1, end) if "FIN" in tokens[m].tag]
    if tag == "KOUS" and word in _CONTRASTING:
        return end if later and later[-1] == end - 1 else None
    if (tag == "VV(PP)" or word in _LISTING) and not later:
        return end
    if word not in _ADDED or not later or tokens[n + 2].tag in _NOT_MAIN:
        return None
    verb = later[0]
    plain = all(tokens[m].text != "," for m in range(n + 2, verb)) and verb - n < _FRONT
    return end if plain and verb > n + 2 else None
