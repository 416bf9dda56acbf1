"""Tags that the words around them show to be wrong."""

import re
from collections.abc import Sequence

from quizgen.text.english.verbs import participles, pasts, plain_pasts
from quizgen.text.english.words import FINITE, NUMBER_WORDS, PERSON_PARTICLES
from quizgen.text.tokens import Sentence, Token

_CONTRACTED = {
    "didn": "VDD", "doesn": "VDZ", "don": "VDB", "wasn": "VBD", "weren": "VBD", "isn": "VBZ", "aren": "VBB",
    "hasn": "VHZ", "haven": "VHB", "hadn": "VHD", "won": "VM0", "can": "VM0", "couldn": "VM0",
    "wouldn": "VM0", "shouldn": "VM0", "mustn": "VM0",
}  # fmt: skip
_CONTRACTION = re.compile(r"([a-z]+)[n]?['’]t", re.IGNORECASE)
_NUMERAL = re.compile(r"[\d.,:/½¼¾-]*\d[\d.,:/½¼¾-]*|[IVXLC]+")
_NOUN_TAGS = ("NN0", "NN1", "NN2", "NP0")
_BEGINS_PHRASE = ("AT0", "DPS", "CRD", "NP0", "PRP", "DT0")
_AUXILIARY = ("VBD", "VBZ", "VBB", "VBI", "VBN", "VBG", "VHD", "VHZ", "VHB", "VHI")
_FINITE = FINITE - {"VVB", "VDB"}  # without doubt
_BETWEEN = ("AV0", "XX0")
_OBJECTS = frozenset("him her them me us whom himself itself themselves herself".split())
# Plurals of nouns that are as often verbs.
_VERBS_TOO = frozenset(
    """lives works plays plans heads chairs ranks costs covers hosts houses stars reports claims states notes
    estimates leads runs serves produces plans offers uses sells makes aims needs""".split()
)
# What may look like a noun behind a plural.
_PLURAL_VERBS = frozenset(word.removesuffix("s") for word in _VERBS_TOO) | frozenset(
    "live guard help fight vote march travel walk hope fear want need visit play earn trade".split()
)
# These have no passive, so that what looks like their participle is the past.
_INTRANSITIVE = frozenset(
    """abdicate accede appear arrive belong cease collapse collaborate compete consist correspond
    culminate depend die differ disappear elapse emerge emigrate ensue erupt evaporate exist expire fade
    flourish happen interact linger migrate occur originate participate perish persist prosper rebel
    recede relapse remain reside resign revolt shrink subside succumb thrive vanish""".split()
)
_NAMING = frozenset("named called titled nicknamed dubbed entitled".split())
_HEDGES = frozenset("about around over under than least most nearly approximately some".split())
_OF_TIME = ("after", "before", "until")
# Of no other tags and words do the words around tell more.
_DOUBTFUL_TAGS = frozenset("VVD VVN VVI VVB AJ0 NN2 !!! TO0 CJS".split())
_DOUBTFUL_WORDS = _HEDGES | frozenset((*_OF_TIME, *"up to at that former latter cost".split()))
# What a finite verb in the present plural may follow.
_BEFORE_PLURAL = ("NN2", "NN0", "NP0", "PNP", "PNQ", "DTQ", "CJT", "CJC", "DT0", "CRD")


def retagged(sentence: Sentence) -> tuple[Token, ...]:
    """The tokens of a sentence with better tags.

    >>> from quizgen.text.tokens import Token
    >>> words = (Token("was", "be", "VBD", 0, 3), Token("led", "lead", "VVD", 4, 7))
    >>> [t.tag for t in retagged(Sentence(words, 0))]
    ['VBD', 'VVN']
    """
    return sentence.once(_retagged)


def _retagged(sentence: Sentence) -> tuple[Token, ...]:
    tokens = sentence.tokens
    words = [token.tagged(_tag_of(token, n)) for n, token in enumerate(tokens)]
    for n in range(len(words)):
        words[n] = words[n].tagged(_in_context(words, n))
    for n in range(1, len(words) - 1):
        if tag := _as_only_verb(words, n):
            words[n] = words[n].tagged(tag)
            break
    return tuple(words)


def _as_only_verb(words: Sequence[Token], n: int) -> str:
    """The tag of what looks like a noun where up to the next comma a verb is missing: "Net income rose to",
    "most people work for"; "" where nothing tells."""
    word, before, after = words[n].text, words[n - 1], words[n + 1]
    past = word in plain_pasts()
    if words[n].tag not in _NOUN_TAGS or not (past or word in _PLURAL_VERBS):
        return ""
    money = after.text in ("$", "£", "€")
    if before.tag not in _NOUN_TAGS or not (after.tag in (*_BEGINS_PHRASE, *_NOUN_TAGS, "AV0") or money):
        return ""
    end = next((k for k in range(n, len(words)) if words[k].text in (",", ";", ":")), len(words))
    if _any_finite(words[:end]):
        return ""
    return "VVD" if past else "VVB" if before.tag == "NN2" or before.text == "people" else ""


def _tag_of(token: Token, n: int) -> str:
    text, tag = token.text, token.tag
    if text.isalpha() and text[0].islower() and tag not in ("CRD", "UNC", "ZZ0"):
        return tag
    if "'" in text or "’" in text:
        if (found := _CONTRACTION.fullmatch(text)) and (stem := found[1].lower().removesuffix("n")):
            return _CONTRACTED.get(stem + "n", _CONTRACTED.get(found[1].lower(), tag))
        if len(text) > 2 and text.endswith(("'s", "’s")):
            return "DPS"
        if text in ("'s", "’s", "'", "’") and tag == "POS":
            return "POS"
    if tag == "CRD" and not _NUMERAL.fullmatch(text) and not _is_number_word(text):
        return "NP0" if text[:1].isupper() else "NN1"
    if tag in ("UNC", "ZZ0") and text.isalpha():
        return "NP0" if text[0].isupper() or text in PERSON_PARTICLES else "NN1"
    if n and text[:1].isupper() and tag.startswith("V") and tag != "VVG" and not text.isupper():
        return "NP0"
    return tag


def _is_number_word(text: str) -> bool:
    return any(part in NUMBER_WORDS for part in text.lower().split("-")) or text[0].isdigit()


def _in_context(words: Sequence[Token], n: int) -> str:
    token = words[n]
    if token.tag not in _DOUBTFUL_TAGS and token.text.lower() not in _DOUBTFUL_WORDS:
        return token.tag
    before, after = words[n - 1] if n else None, words[n + 1] if n + 1 < len(words) else None
    return (
        _past_in_context(words, n, before, after)
        or _small_word_in_context(words, n, before, after)
        or _present_in_context(words, n, before, after)
    )


def _past_in_context(words: Sequence[Token], n: int, before: Token | None, after: Token | None) -> str:
    """The tag of what is a past, a participle or an adjective by its ending; "" where nothing tells."""
    token = words[n]
    tag, text = token.tag, token.text.lower()
    if tag == "VVD" and text not in pasts() and _is_helped(words, n):
        return "VVN"
    if tag == "VVD" and text not in pasts() and after and after.text == "by" and before:
        number = n + 2 < len(words) and words[n + 2].tag == "CRD"
        return "VVD" if number or before.tag not in _NOUN_TAGS else "VVN"
    if tag == "VVN" and text not in participles() and _is_bare_past(words, n):
        return "VVD"
    if tag == "VVN" and token.lemma in _INTRANSITIVE and n and not _is_helped(words, n):
        return "VVD"
    if tag == "AJ0" and text.endswith("ed") and token.text.islower() and before and after:
        named = before.tag == "AV0" and n > 1 and words[n - 2].tag == "NP0"  # "Huber also endowed …"
        behind = (*_BEGINS_PHRASE, *_NOUN_TAGS, "CJT", *(("AJ0",) if named else ()))
        closed = before.text == "," and "," in [t.text for t in words[: n - 1]]  # an apposition
        follows = named or closed or before.tag in _NOUN_TAGS
        if follows and after.tag in behind and not _any_finite(words):
            return "VVD"
    return ""


def _small_word_in_context(words: Sequence[Token], n: int, before: Token | None, after: Token | None) -> str:
    tag, text = words[n].tag, words[n].text.lower()
    if text == "that" and tag == "DT0" and after and n and _begins_clause(words, n):
        return "CJT"
    if tag == "PRP" and text == "to" and after and after.tag in ("VVI", "VBI", "VHI", "VDI"):
        return "TO0"
    if text in ("former", "latter") and tag == "AV0" and after and after.tag in (*_NOUN_TAGS, "AJ0"):
        return "AJ0"
    if text == "up" and n + 2 < len(words) and words[n + 1].text == "to" and words[n + 2].tag == "CRD":
        return "AV0"
    if text == "to" and before and before.text.lower() == "up" and after and after.tag == "CRD":
        return "AV0"
    if tag == "PRP" and text == "at" and after and after.text in ("least", "most"):
        return "AV0"
    if tag == "TO0" and after and after.tag in (*_NOUN_TAGS, "AT0", "DPS", "CRD", "AJ0", "DT0"):
        return "PRP"
    if text in _HEDGES and after and after.tag == "CRD" and tag != "AV0" and _counts(words, n):
        return "AV0"
    if tag == "PRP" and text in _OF_TIME and _clause_ahead(words, n) and _finite_before(words, n):
        return "CJS"
    if tag == "CJS" and text in ("as", "before", "after", "since", "until") and not _clause_ahead(words, n):
        return "PRP"
    return ""


def _begins_clause(words: Sequence[Token], n: int) -> bool:
    """Whether "that" is no determiner: before a plural, or a noun right before a second verb."""
    if words[n + 1].tag == "NN2":
        return True
    second = n + 2 < len(words) and words[n + 2].tag in _FINITE
    return second and words[n + 1].tag in ("NN0", "NN1", "NP0") and any(t.tag in _FINITE for t in words[:n])


def _present_in_context(words: Sequence[Token], n: int, before: Token | None, after: Token | None) -> str:
    """The tag of what may be a present or a noun; its own where nothing tells."""
    token = words[n]
    tag, text = token.tag, token.text.lower()
    if tag == "VVI" and before and _may_follow_plural(words, n) and not _any_finite(words):
        return "VVB"
    if tag in ("NN2", "!!!") and text.endswith("s") and before and before.tag in _NOUN_TAGS and after:
        if after.tag in ("AT0", "DPS", "NP0") and token.text.islower() and not _any_finite(words):
            return "VVZ"
        lone = after.tag in (*_BEGINS_PHRASE, "AV0") and not _finite_near(words, n)
        return "VVZ" if text in _VERBS_TOO and lone and before.text[:1].isupper() else tag
    if tag == "NN2" and text in _VERBS_TOO and before and before.text == "," and after and n > 2:
        lone = after.tag in (*_BEGINS_PHRASE, "AV0", "AJ0") and not _any_finite(words)
        return "VVZ" if lone and words[n - 2].text[:1].isupper() else tag
    if text == "costs" and tag == "NN2" and after and (after.tag == "CRD" or after.text in ("$", "£", "€")):
        return tag if _any_finite(words) else "VVZ"
    if text == "cost" and tag == "NN1" and after and after.tag in ("CRD", "AT0"):
        return "NN1" if _any_finite(words) else "VVD"
    if tag == "VVB" and before and before.tag in ("VM0", "TO0"):
        return "VVI"
    if tag == "VVB" and not _may_be_plural(words, n):
        return "NN1"
    return tag


def _finite_before(words: Sequence[Token], n: int) -> bool:
    """Whether a verb stands before, so that the one behind "after" is that of a clause of its own."""
    return any(t.tag in _FINITE for t in words[:n]) and words[n + 1].tag not in ("CRD", "VVG")


def _any_finite(words: Sequence[Token]) -> bool:
    return any(t.tag in _FINITE for t in words)


def _finite_near(words: Sequence[Token], n: int) -> bool:
    """Whether another finite verb stands between the commas round a word."""
    first = max((i for i in range(n) if words[i].text == ","), default=0)
    last = next((i for i in range(n, len(words)) if words[i].text in (",", ";", ".")), len(words))
    return any(t.tag in _FINITE for t in words[first:last])


def _counts(words: Sequence[Token], n: int) -> bool:
    """Whether "about", "over", "at least", "more than" stand before a number that counts something."""
    if words[n].text.lower() == "than" and (
        n == 0 or words[n - 1].text.lower() not in ("more", "less", "fewer")
    ):
        return False
    number, counted = words[n + 1], words[n + 2] if n + 2 < len(words) else None
    year = len(number.text) == 4 and number.text.isdigit()
    return not year or (counted is not None and counted.tag in (*_NOUN_TAGS, "AJ0"))


def _may_be_plural(words: Sequence[Token], n: int) -> bool:
    """Whether a subject can stand before a verb in the present plural."""
    at = n - 1
    while at >= 0 and words[at].tag in _BETWEEN:
        at -= 1
    return at >= 0 and words[at].tag in _BEFORE_PLURAL and words[at].text.lower() not in _OBJECTS


def _may_follow_plural(words: Sequence[Token], n: int) -> bool:
    """ "Lakes of liquid methane lie …": a plural begins the subject."""
    begins = any(t.tag == "NN2" for t in words[: min(n, 4)])
    governed = any(t.tag in ("TO0", "VM0") for t in words[max(n - 3, 0) : n])
    return _may_be_plural(words, n) or (begins and not governed and words[n - 1].tag in _NOUN_TAGS)


def _is_helped(words: Sequence[Token], n: int) -> bool:
    """Whether "be" or "have" stands before a participle, with nothing but adverbs between."""
    at = n - 1
    while at >= 0 and words[at].tag in _BETWEEN:
        at -= 1
    return at >= 0 and words[at].tag in _AUXILIARY


def _is_bare_past(words: Sequence[Token], n: int) -> bool:
    """Whether what looks like a participle is the verb: a noun before it, its object behind it, and no
    other verb up to the next comma."""
    if n == 0 or n + 1 >= len(words) or _is_helped(words, n):
        return False
    before, after = words[n - 1], words[n + 1]
    if before.tag == "AV0" and n > 1:
        before = words[n - 2]
    if before.tag not in (*_NOUN_TAGS, "PNP", "PNQ", "CRD") and before.text != ",":
        return False
    objects = ("NN1", "NN2") if before.tag in ("NN1", "NN2") and words[n].text not in _NAMING else ()
    if after.tag not in ("AT0", "DPS", "NP0", "CRD", "DT0", *objects):
        clause = words[: _second_verb(words, n)]
        owed = sum(t.tag in ("PNQ", "DTQ", "AVQ", "CJS", "CJT") for t in clause)
        return sum(t.tag in _FINITE for t in clause) <= owed
    if before.text == ",":  # "Huber, the mayor, called the museum …"
        return "," in [t.text for t in words[: n - 1]] and not _any_finite(words)
    for i in range(n + 1, len(words)):
        if words[i].tag in ("PUN", "CJC", "CJS", "CJT", "PNQ", "DTQ"):
            break
        if words[i].tag in _FINITE:
            return False
    return True


def _second_verb(words: Sequence[Token], n: int) -> int:
    """Where "and" joins a second verb to the one at an index: "moved to Kiel, | and became …"."""
    for at in range(n + 1, len(words) - 1):
        if words[at].tag == "CJC" and words[at + 1].tag in _FINITE:
            rest = range(at + 2, len(words))
            end = next((k for k in rest if words[k].tag in ("PUN", "CJC", "CJS")), len(words))
            return len(words) if any(words[k].tag in _FINITE for k in range(at + 2, end)) else at
    return len(words)


def _clause_ahead(words: Sequence[Token], n: int) -> bool:
    """Whether a finite verb follows before the next comma."""
    for at in range(n + 1, len(words)):
        token = words[at]
        row = token.text == "and" and all(t.tag in _NOUN_TAGS for t in words[at - 1 : at + 2 : 2])
        if token.tag == "PUN" or (token.tag == "CJC" and not row):
            return False
        if token.tag in (*_FINITE, "VVB"):
            return True
    return False
