"""What keeps a German sentence from being used by its form: halves, questions, headlines, rows of teasers,
words that somebody says."""

from collections.abc import Sequence, Set

from quizgen.text.clauses import Range
from quizgen.text.german.claims import REPORTING, words_of_others
from quizgen.text.german.fields import finite_is_plural, overlooked
from quizgen.text.german.openings import is_comparison
from quizgen.text.german.roles import role_kind
from quizgen.text.german.slips import slip
from quizgen.text.german.times import is_of_the_day
from quizgen.text.reading import Doubt, Known, Reading, Standing, words
from quizgen.text.tokens import Token, is_bracketed

# Closed classes after Duden, Die Grammatik (9th ed., 2016), §§ 354-420 and 840-870; in lower case.
_SPEAKER = words(
    """ich mich mir mein meine meinen meinem meiner meines wir uns unser unsere unseren unserem unserer
    unseres du dich dir dein deine deinen deinem deiner euch euer eure"""
)
_SHORTEST_LEAD = 12  # tokens
_DASHES = ("–", "—", "-")


def shape(reading: Reading, lower: Sequence[str], gone: Set[int], known: Known) -> Standing | None:
    """What is wrong with the form of a sentence; `gone` are the tokens that it does without."""
    tokens = reading.sentence.tokens
    if not 5 <= len(tokens) <= 60:
        return Standing(doubt=Doubt.SIZE, detail=f"{len(tokens)} words")
    if not any("FIN" in t.tag for t in tokens) and overlooked(tokens, Range(0, len(tokens))) is None:
        return Standing(doubt=Doubt.NO_VERB)
    if slipped := slip(tokens):
        return Standing(doubt=Doubt.SLIP, detail=slipped)
    if _is_headline(tokens) and reading.covering(0) is None:
        return Standing(doubt=Doubt.HEADLINE, detail=tokens[0].text)
    colons = [n for n, word in enumerate(lower) if word == ":" and n not in gone]
    colons = [n for n in colons if not is_bracketed(tokens, n)]
    if colons and (known.of_the_day or len(colons) > 1 or not _tells_more(tokens, colons[0])):
        return Standing(doubt=Doubt.COLON)
    if tokens[-1].text in ("?", "!") or "IMP" in tokens[0].tag:
        return Standing(doubt=Doubt.QUESTION)
    if _is_source(tokens, lower):
        return None
    asks = tokens[0].tag.startswith("PW") and not is_comparison(tokens)
    if asks or (lower[0] == "wie" and tokens[1].tag in ("VV(PP)", "ADJ(D)", "ADV")):
        return Standing(doubt=Doubt.POINTING, detail=tokens[0].text)
    return None


def _tells_more(tokens: Sequence[Token], colon: int) -> bool:
    """Whether a colon stands behind a clause that nobody says, and before words without a verb: "zwei
    von ihnen gewannen: Huber und Moser"."""
    before, behind = tokens[:colon], tokens[colon + 1 :]
    quoted = any(t.text in '„“”»«"' for t in behind)
    said = any(t.lemma in REPORTING for t in before)
    finite = [any("FIN" in t.tag for t in part) for part in (before, behind)]
    return finite == [True, False] and not quoted and not said


def _is_source(tokens: Sequence[Token], lower: Sequence[str]) -> bool:
    """ "Wie die Agentur meldete, …"."""
    comma = lower.index(",") if "," in lower else 0
    return lower[0] == "wie" and any(t.lemma in REPORTING for t in tokens[:comma])


def is_teaser(reading: Reading, known: Known) -> bool:
    """Whether the first sentence of a text is a row of headlines: "Turm fällt – Wirte in Sorge.".

    The first real sentence of a text about the day is a long one.
    """
    tokens = reading.sentence.tokens
    bare = (
        known.of_the_day
        and tokens[0].tag == "NN"
        and reading.covering(0) is None
        and len(tokens) > 1
        and "FIN" in tokens[1].tag
    )
    bare |= tokens[0].text.endswith("es") and tokens[0].tag == "ADJ(A)"  # "Neues Werk"
    short = known.of_the_day and len(tokens) < _SHORTEST_LEAD and not is_of_the_day(reading)
    dashed = known.of_the_day or tokens[0].tag in ("NN", "NNA", "NE")
    return bare or short or (dashed and any(_is_dash(tokens, n) for n in range(1, len(tokens) - 1)))


def _is_dash(tokens: Sequence[Token], n: int) -> bool:
    """ " – ", not that of "23-16"."""
    return tokens[n].text in _DASHES and tokens[n - 1].end < tokens[n].start


def _is_headline(tokens: Sequence[Token]) -> bool:
    """ "Minister will Brücke sperren": a noun in the singular without its article."""
    noun, verb = tokens[0], tokens[1]
    person = noun.tag == "NN" and role_kind(noun.text) is not None
    return person and "FIN" in verb.tag and not finite_is_plural(verb)


def speaker(reading: Reading, lower: Sequence[str]) -> Standing | None:
    """The word by which somebody speaks of himself or to the reader, outside of what is quoted."""
    tokens = reading.sentence.tokens
    said = words_of_others(tokens)
    for index, word in enumerate(lower):
        if index in said:
            continue
        polite = index > 0 and tokens[index].text in ("Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem")
        if word in _SPEAKER or polite:
            return Standing(doubt=Doubt.SPEAKER, detail=tokens[index].text)
    return None
