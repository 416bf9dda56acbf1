"""What behind a noun, or before it, says which one is meant: "die Behörde für Wasserbau", "die erste Stadt
in Bayern"."""

import re
from collections.abc import Sequence

from quizgen.text.german.agreement import is_known_noun
from quizgen.text.german.anaphoric_nouns import is_anaphoric, is_happening
from quizgen.text.german.named_behind import is_event_of, names
from quizgen.text.reading import Reading, words
from quizgen.text.tokens import Token
from quizgen.values.amounts import Duration, Money, Quantity
from quizgen.values.dates import Date, Period
from quizgen.values.names import Person
from quizgen.values.numbers import Number, Percent

_OF_CLAUSE = words("durch in im am bei beim mit ohne seit unter")
_BOUND = words("von vom zu zum zur an durch gegen nach für über auf zwischen")
# With these goes rather what a verb wants than what tells one thing from another.
_OF_VERB = words("an auf nach mit zu über für um gegen durch unter")
_RANK = re.compile(
    r"(?:erste|letzte|einzige|zweite|dritte|vierte|beste|höchste|meiste|\w{2,}(?:ß|(?<!s)s)te|gr[öo]sste)[nrsm]?"
)
# Nouns made of a verb: what follows them with a preposition is their object.
_DEVERBAL = re.compile(
    r"\w{3,}(?:ung|ungen|ion|ionen|anz|enz)|Fahrt|Reise|Flug|Kampf|Zugang|Weg|Wechsel|Rückgang|Anstieg|Widerstand|"
    r"Verzicht|Nachfrage|Suche|Mangel|Bedarf|Bau|Kauf|Verkauf|Handel|Anteil|Beitrag|Antrag"
)
_NOUNS = ("NN", "NNA", "NNI")


def has_attribute(reading: Reading, lower: Sequence[str], head: int) -> bool:
    """Whether a name, a genitive, a clause, or a preposition with a name behind it says which one."""
    tokens = reading.sentence.tokens
    if head + 1 >= len(tokens):
        return False
    after = tokens[head + 1]
    if after.text == "(" and head + 2 < len(tokens) and tokens[head + 2].text.isupper():
        return True  # "der Naturschutzbund (NABU)" is its name
    if after.tag in ("NE", "FM") or _is_its_name(reading, head) or after.text in ("„", '"', "»"):
        return True
    if after.tag == "NN" and after.text[0].isupper() and not is_known_noun(after.text):
        return True  # "die Bezeichnung Oxygenium"
    if after.tag == "ART" and lower[head + 1] in ("des", "der", "eines", "einer"):
        return True
    if after.tag in ("PIAT", "ADJ(A)") and after.text.endswith("er"):
        return True  # "vieler Generäle", "konkreter Maßnahmen"
    if after.tag in ("APPR", "APPRART"):
        return _has_phrase(reading, lower, head)
    clause = tokens[head + 2].tag if head + 2 < len(tokens) else ""
    if after.text == "," and clause in ("PRELS", "PRELAT", "APPR"):
        return names(reading, head + 3, head + 10)
    return after.text == "," and (lower[head + 2 : head + 3] == ["dass"] or _is_infinitive(tokens, head + 2))


def _is_infinitive(tokens: Sequence[Token], first: int) -> bool:
    """ "die Aufgabe, Brücken zu bauen, …"."""
    end = next((n for n in range(first, len(tokens)) if tokens[n].text in (",", ".", ";")), first)
    inner = [t.tag for t in tokens[first:end]]
    return not any("FIN" in tag for tag in inner) and ("PTKZU" in inner or "VV(IZU)" in inner)


def _has_phrase(reading: Reading, lower: Sequence[str], head: int) -> bool:
    """The same where a preposition follows, which may belong to the verb."""
    tokens = reading.sentence.tokens
    noun, preposition = tokens[head], lower[head + 1]
    done = preposition in ("von", "vom") and any(t.lemma == "werden" for t in tokens)
    if done and any(_is_person(reading, n) for n in range(head + 2, head + 5)):
        return False  # by whom it is done
    if is_happening(noun) and _follows_finite(tokens, head) and preposition in _OF_CLAUSE:
        return False  # "wurde das Urteil durch die Richter bestätigt"
    second = head > 1 and "FIN" in tokens[head - 2].tag
    if second and preposition in _OF_VERB and is_anaphoric(noun):
        return False  # "grenzt das Land an Senegal"
    behind = tokens[min(head + 2, len(tokens) - 1)].tag
    unknown = preposition in ("bei", "um") and behind == "NN" and not is_known_noun(tokens[head + 2].text)
    of_noun = behind == "NN" and not is_anaphoric(noun)  # not "ließ die Stadt von Truppen stürmen"
    bare = preposition == "von" and (behind == "NE" or of_noun)
    bound = preposition in _BOUND and _DEVERBAL.fullmatch(noun.text) is not None
    return bare or bound or unknown or names(reading, head + 2, head + 4) or is_event_of(reading, head)


def _follows_finite(tokens: Sequence[Token], head: int) -> bool:
    """Whether its phrase stands right behind the finite verb."""
    first = head - 1
    while first > 0 and tokens[first].tag in ("ADJ(A)", "ART"):
        first -= 1
    return "FIN" in tokens[first].tag


def _is_its_name(reading: Reading, head: int) -> bool:
    """ "die Sonde Galileo", "die Messe 1998": not "gab das Unternehmen fünf Euro", "baute die Firma 1998"."""
    mention = reading.covering(head + 1)
    if mention is None or isinstance(mention.value, Money | Quantity | Duration | Percent):
        return False
    if isinstance(mention.value, Date | Period):
        noun, clause = reading.sentence.tokens[head], _follows_finite(reading.sentence.tokens, head)
        return not is_anaphoric(noun) and not (clause and is_happening(noun))
    after = reading.sentence.tokens[mention.last : mention.last + 1]
    return not (isinstance(mention.value, Number) and after and after[0].tag in (*_NOUNS, "ADJ(A)"))


def _is_person(reading: Reading, index: int) -> bool:
    mention = reading.covering(index)
    return mention is not None and isinstance(mention.value, Person)


def is_ranked(tokens: Sequence[Token], first: int, head: int) -> bool:
    """An ordinal or superlative with what it is the first or largest of: "die größte Stadt in …"."""
    ranked = any(_RANK.fullmatch(t.text) for t in tokens[first:head] if t.tag == "ADJ(A)")
    after = tokens[head + 1 : head + 2]
    scope = any(t.tag in ("APPR", "APPRART") or t.text.lower() in ("der", "des", ",") for t in after)
    return ranked and (scope or any(t.text in _OF_ALL for t in tokens[first:head]))


# "die größte bekannte Höhle": of all there are.
_OF_ALL = words("bekannte bekannten erhaltene erhaltenen bestehende bestehenden lebende lebenden")
