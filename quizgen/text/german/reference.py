"""What keeps a German sentence from standing alone: pronouns, pointing words, somebody's claim
without who claims it, "die Behörde" that an earlier sentence names.

A pronoun gives way to the name of whom it means; what is not certain is a Doubt, and the sentence is not
used by itself.
"""

from collections.abc import Sequence, Set
from dataclasses import replace
from itertools import pairwise

from quizgen.text.german.claims import claim, is_of_source
from quizgen.text.german.complements import without_office, without_whole
from quizgen.text.german.definite import is_about_another, says_a_clause, unexplained
from quizgen.text.german.fallen_times import days, times, told_as_past
from quizgen.text.german.openings import (
    asides,
    conversions,
    half_told,
    is_elliptic,
    openings,
    ties_of_news,
    to_this_day,
)
from quizgen.text.german.pronouns import is_expletive, open_pronouns
from quizgen.text.german.relational import without_complement
from quizgen.text.german.shape import shape, speaker
from quizgen.text.german.shown import (
    begins_with_name,
    is_among,
    may_mean,
    means_sole,
    nouns_of,
    tells,
    topic_of,
)
from quizgen.text.german.thus import is_thus
from quizgen.text.german.ties import TIES, ties
from quizgen.text.german.times import (
    at_present,
    is_general,
    is_now,
    is_of_issue,
    passing,
    undated,
)
from quizgen.text.german.within import is_told_within
from quizgen.text.reading import Doubt, Edit, Known, Reading, Standing, is_meant, restated, words
from quizgen.text.shortening import footnotes
from quizgen.text.tokens import Token
from quizgen.values.dates import Date, Period
from quizgen.values.names import Quotation

# Closed classes after Duden, Die Grammatik (9th ed., 2016), §§ 354-420 and 840-870; in lower case.
_POINTING = words(
    """dieser diese dieses diesen diesem jener jene jenes jenen jenem dies dort hier dorthin hierher damals
    danach davor dabei dahinter daneben darunter darin daran daraus darauf darüber davon dazu dafür dagegen
    dadurch damit hierzu hierfür hierbei seither seitdem derselbe dieselbe dasselbe denselben demselben
    dieselben letzterer letztere letzteres ersterer erstere ersteres selbige solche solcher solches solchen
    solchem beide beiden beides ebenso genauso umgekehrt andererseits einerseits zweitens drittens demnach
    ähnlicher ähnliche ähnliches ähnlichen ähnlichem erwähnte erwähnten genannte genannten besagte besagten
    folgender folgende folgendes folgenden folgendem
    konkurrierender konkurrierende konkurrierendes konkurrierenden konkurrierendem
    umso selber siehe diesbezüglich diesmal ebendort gleichzeitig zugleich anschließend derselben"""
)
_FURTHER = words("weiterer weitere weiteres weiteren")  # "ein weiterer Turm": than which?
_OTHER = words("anderer andere anderes")
_OPENS_OUTSIDE = words(
    """da so dann dabei auch sonst zuerst zunächst schließlich beispielsweise stattdessen immerhin jedenfalls
    vielmehr daraufhin später zuvor vorher nachher ähnlich ebenfalls ansonsten andernfalls dagegen anders
    trotzdem erst weiter weiterhin insgesamt zuletzt tatsächlich natürlich noch nur zusätzlich hinzu
    entsprechend dementsprechend demgemäß infolgedessen folgerichtig"""
)
_TYING_TAGS = ("ADV", "PROAV", "KON", "ADJ(D)", "PTKVZ")
_EARLIER = words("zuvor vorher davor")
_LATER = _EARLIER | words("später danach darauf nachher hernach")
_SHORTLY = words("wenig kurz bald jahre jahr tage tag monate monat wochen woche stunden lange gleich")
_OPENS_TIED = words("und aber doch denn oder sondern")
_IN_PHRASE = ("ADJ(A)", "NN", "NNA", "NNI", "NE", "CARD", "FM", "TRUNC", "XY", "$(")


def standing(
    reading: Reading,
    known: Known,
    shown: Reading | None = None,
) -> Standing:
    """Whether a sentence stands alone, and after which edits.

    `known` is what the sentences above have told; `shown` is the one just above, if it is shown with this
    one, which then may point back at it.
    """
    tokens = reading.sentence.tokens
    lower = [t.text.lower() for t in tokens]
    opened = [*asides(tokens, lower), *conversions(reading)]
    if not known.of_the_day:
        opened += [*openings(reading, lower), *to_this_day(tokens, lower)]
    tied, tie = ties_of_news(tokens, lower) if known.of_the_day and not shown else ([], "")
    opened += tied
    fallen = times(reading, lower) if known.undated else []
    on = days(reading, lower)
    gone = {n for e in (*opened, *fallen, *on) for n in range(e.first, e.last)} | ({0} if tie else set())
    if found := shape(reading, lower, gone, known) or speaker(reading, lower):
        return found
    if found := claim(reading, lower, known, shown):
        return found
    pointing = [
        found for found in (_tied(reading, lower, gone, known), _pointing(reading, lower, gone)) if found
    ]
    edits = [*opened, *footnotes(tokens), *(e for e in ties(tokens, lower) if e.first not in gone), *fallen]
    if untold := next((one for one in pointing if not (shown and tells(shown, reading, one))), None):
        return replace(untold, edits=tuple(edits))
    goes = _is_dated(reading) or shown or _is_first_of_news(known) or told_as_past(reading, on)
    if on and not goes:
        return Standing(tuple(edits), Doubt.TIME, tokens[on[0].last - 1].text)
    edits += on
    cut = {n for e in edits for n in range(e.first, e.last)}
    if detail := undated(reading, lower, cut, each_year=not known.of_the_day and is_general(reading)):
        return Standing(tuple(edits), Doubt.TIME, detail)
    found = _left_open(reading, lower, known, shown, edits, points=bool(pointing))
    said = tie or passing(reading, lower, cut, since=not known.undated)
    return _of_the_day(reading, lower, found, tie, said) if said else found


def _of_the_day(reading: Reading, lower: Sequence[str], found: Standing, tie: str, said: str) -> Standing:
    """The same of a sentence that goes with the day of publishing, by what is `said` or by its `tie`."""
    doubt = Doubt.POINTING if tie else Doubt.TIME
    edits = (*found.edits, *at_present(reading.sentence.tokens, lower))
    doubt, detail = found.doubt or doubt, found.detail or said
    return replace(found, edits=edits, doubt=doubt, detail=detail, of_the_day=True)


def _is_first_of_news(known: Known) -> bool:
    """Whether nothing but headlines stands above: what it tells is the event of the text."""
    return known.of_the_day and not known.nouns


def _left_open(
    reading: Reading,
    lower: Sequence[str],
    known: Known,
    shown: Reading | None,
    edits: list[Edit],
    *,
    points: bool,
) -> Standing:
    """What pronouns and "der" leave open, where the sentence `shown` before it does not tell; in a text that
    explains, one that tells nothing of what is open only pads, unless something else `points` at it."""
    tokens = reading.sentence.tokens
    names, unknown = restated(reading, open_pronouns(reading, lower), shown)
    wants = [tokens[n].text for n in unknown if not (shown and may_mean(shown, tokens[n : n + 2]))]
    doubt = Doubt.PRONOUN if wants else None
    described = {id(reading.sentence.tokens[n]) for n in reading.meant if is_meant(reading, n)}
    described |= {id(tokens[n]) for edit in edits for n in range(edit.first, edit.last)}
    nouns = [noun for noun in unexplained(reading, lower, known) if id(noun) not in described]
    if shown:
        told = nouns_of(shown)
        topic = topic_of(reading) if begins_with_name(shown) else None
        explained = [
            noun
            for noun in nouns
            if is_among(noun.lemma, told) or noun.lemma == topic or means_sole(noun, reading, shown)
        ]
        points = points or known.of_the_day or bool(names) or bool(unknown) or bool(explained)
        nouns = [n for n in nouns if (is_about_another(n, known) or not points) and n not in explained]
    if nouns and not doubt:
        doubt = Doubt.DEFINITE
    mild = not wants and not any(is_about_another(noun, known) for noun in nouns)
    wants += [noun.lemma for noun in nouns]
    return Standing((*edits, *names), doubt, ", ".join(wants), tuple(wants), mild)


def _tied(reading: Reading, lower: Sequence[str], gone: Set[int], known: Known) -> Standing | None:
    """What begins as if it went on: "Und …", in news "Betroffen sind …"; what is but half of it."""
    first = reading.sentence.tokens[0]
    tied = (lower[0] in _OPENS_TIED and 0 not in gone) or (
        first.tag == "VV(PP)" and known.of_the_day and not _is_whole_participle(reading, lower)
    )
    half = first.text if tied else half_told(reading.sentence.tokens, lower, news=known.of_the_day)
    return Standing(doubt=Doubt.POINTING, detail=half) if half else None


def _is_whole_participle(reading: Reading, lower: Sequence[str]) -> bool:
    """ "Angeregt durch …" with what belongs to it; "Gebaut wurde der Turm …" of something named."""
    tokens = reading.sentence.tokens
    if tokens[1].tag in ("APPR", "APPRART"):
        return True
    subject = next((n for n in range(2, 5) if n < len(tokens) and tokens[n].tag not in ("ART", "NN")), 2)
    named = {2, subject} & {n for n, t in enumerate(tokens) if t.tag == "NE" or reading.covering(n)}
    return lower[1] in ("wird", "wurde", "wurden", "werden") and bool(named)


def _pointing(reading: Reading, lower: Sequence[str], gone: Set[int]) -> Standing | None:
    tokens, covered = reading.sentence.tokens, reading.covered
    named = {meant.first for n, meant in reading.meant.items() if is_meant(reading, n)}  # "dieses Becken"
    named |= {first + 1 for first in named if first is not None}  # "in diesem Becken"
    for index, word in enumerate(lower):
        mention = covered.get(index)
        if index in gone or index in named or (mention is not None and mention.relative):
            continue  # resolved by its value
        if is_now(tokens, index) and not is_of_issue(tokens, index):
            return Standing(doubt=Doubt.TIME, detail=tokens[index].text)
        said = mention is not None and not (
            isinstance(mention.value, Quotation) and says_a_clause(reading, mention)
        )
        points = word in _POINTING and not said and not _cataphoric(tokens, lower, index)
        points = points or (word in _FURTHER and _is_one_more(tokens, lower, index))
        points = points or (index == 1 and word in _OTHER and lower[0] in ("ein", "eine"))
        points = points or is_thus(tokens, index) or _is_the_same(tokens, lower, index)
        points = points or (word == "da" and index > 0 and tokens[index].tag == "ADV")  # "sind da selten"
        points = points or (word == "das" and _is_pronoun(tokens, index)) or _is_whose(tokens, index)
        points = points or is_of_source(tokens, index)
        if points and not is_told_within(reading, lower, index):
            return Standing(doubt=Doubt.POINTING, detail=tokens[index].text)
    half = without_office(reading) or without_complement(tokens) or without_whole(tokens)
    if later := _later(reading, lower) or half:
        return Standing(doubt=Doubt.POINTING, detail=later)
    if 0 in gone:
        return None
    if lower[0] in TIES | _OPENS_OUTSIDE and tokens[0].tag in _TYING_TAGS:
        return Standing(doubt=Doubt.POINTING, detail=tokens[0].text)
    some = tokens[0].tag == "PIS" and lower[0] not in ("man", "niemand", "jeder", "jede", "jedes")
    if some and not (lower[1] in ("der", "von") and tokens[1].tag in ("ART", "APPR")):
        return Standing(doubt=Doubt.POINTING, detail=tokens[0].text)
    if is_elliptic(tokens):
        return Standing(doubt=Doubt.POINTING, detail=tokens[1].text)
    if lower[0] == "es" and not is_expletive(tokens) and 0 not in reading.meant:
        return Standing(doubt=Doubt.PRONOUN, detail=tokens[0].text, wants=(tokens[0].text,))
    return None


def _is_dated(reading: Reading) -> bool:
    return any(isinstance(m.value, Date | Period) for m in reading.mentions)


def _later(reading: Reading, lower: Sequence[str]) -> str | None:
    """ "Zwei Tage später begann …", "Er hatte zuvor …": than a time that the sentence does not tell."""
    if _is_dated(reading):
        return None
    tokens = reading.sentence.tokens
    first = next((n for n, t in enumerate(tokens) if "FIN" in t.tag), 0)
    front = next((word for word in lower[:first] if word in _LATER), None)
    front = front or next((b for a, b in pairwise(lower) if a in _SHORTLY and b in _LATER), None)
    perfect = tokens[first].lemma == "haben" and lower[first].startswith("hatte")
    return front or (next((word for word in lower if word in _EARLIER), None) if perfect else None)


def _is_the_same(tokens: Sequence[Token], lower: Sequence[str], index: int) -> bool:
    """ "im gleichen Jahr", "die gleichen Maler": as which?"""
    if lower[index] not in ("gleiche", "gleichen") or not index or "wie" in lower[index:]:
        return False
    before = tokens[index - 1]
    return before.tag == "APPRART" or before.text.lower() in ("der", "die", "das", "den", "dem")


def _is_one_more(tokens: Sequence[Token], lower: Sequence[str], index: int) -> bool:
    """ "ein weiterer Turm", "als weitere Folge": besides which? "namens" and "als" tell."""
    ahead = lower[index + 1 :]
    before = lower[index - 1] if index else ""
    one = before == "als" or (before.startswith("ein") and "namens" not in ahead and "als" not in ahead)
    return one and tokens[index].tag != "ADJ(D)"


def _cataphoric(tokens: Sequence[Token], lower: Sequence[str], index: int) -> bool:
    """ "dafür, dass …" says itself what it points at; "die Insel, auf der … beide …" is no matter."""
    ahead = lower[index + 1 : index + 12]
    if lower[index][:2] == "da" and "," in ahead:
        after = ahead[ahead.index(",") + 1 :]
        if ahead[0] == "," and any(t.tag == "VV(IZU)" for t in tokens[index:]):
            return lower[index] != "dadurch"
        means = lower[index] == "dadurch"  # no infinitive says by what
        return after[:1] in (["dass"], ["ob"], ["wie"], ["weil"], ["wenn"]) or ("zu" in after and not means)
    return lower[index] == "damit" and tokens[index].tag == "KOUS"


def _is_whose(tokens: Sequence[Token], index: int) -> bool:
    """ "dessen" that opens no relative clause: "eine Folge dessen"."""
    opens = index > 0 and tokens[index - 1].text == ","
    return tokens[index].text.lower() in ("dessen", "deren") and not opens and tokens[index].tag == "PDS"


def _is_pronoun(tokens: Sequence[Token], index: int) -> bool:
    """ "das" that is no article and begins no relative clause."""
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    before = tokens[index - 1].text if index else ""
    if before == "," or (index > 1 and tokens[index - 2].text == ","):
        return False
    return after is None or (after.tag not in _IN_PHRASE and tokens[index].tag != "ART")
