"""Names that no table knows, whole: "Johnston Press", "Route 99", "The Curse of the Daleks"."""

import re
from collections.abc import Iterator, Sequence

from quizgen.model import Bilingual
from quizgen.text.german.agreement import is_known_noun
from quizgen.text.german.places import is_place_name
from quizgen.text.german.roles import role_kind
from quizgen.text.german.times import is_time_word
from quizgen.text.german.which import KIND_ENDS, class_gender
from quizgen.text.mentions import Mention
from quizgen.text.reading import Reading, words
from quizgen.text.spacing import as_written, touches
from quizgen.text.tokens import Token
from quizgen.values.lexicon import english_nouns
from quizgen.values.names import Term

_NAMES, _NOUNS = ("NE", "FM"), ("NN", "NNA", "NNI")
_PHRASE = ("ART", "ADJ(A)", "PPOSAT", "PIAT", "CARD")  # what may stand between a preposition and its noun
_JOINED = words("und oder sowie bzw. / – - & als wie statt")
# Small words of other languages within names.
_JOINTS = words("of the and for on in to at de du des la le no op ibn et & y")
_FOREIGN_JOINTS = words("of the and for on to at")
_LONGEST = 7  # tokens
_ANY = words(
    """ein eine einen einem einer eines einige einigen einiger mehrere mehreren viele vielen manche zwei drei
    vier"""
)
_NO_NAMES = words(
    "First Lady President Mr Mrs Sir Lord King Queen Inc Ltd Corp Co GmbH AG CEO CFO COO PR TV DNA USB PC"
)
_DEFINITE = words("der die das dem den")
_OPENING, _CLOSING = ('"', "„", "»", "“"), ('"', "“", "«", "”")
# In brackets behind a name, before what else it is called.
_AGAIN = words(
    """oder kurz auch also heute später früher eigentlich englisch engl lateinisch lat griechisch griech
    altgriechisch französisch franz frz italienisch ital spanisch arabisch hebräisch deutsch dt bzw abgekürzt
    sogenannt genannt damals seinerzeit nunmehr ehemals geboren geborene"""
)
_ADVERBS = ("isch", "lich", "weise")
_LONG = 4  # letters
_FRONTS = words("Fort Lake Mount Cape Camp Port San Santa Saint St. The")  # another name begins
_YEAR = re.compile(r"1\d{3}|20\d\d")
_ARTICLED = re.compile(r"(?:al|ar|as|at|az|an|ad|el)-[^\W\d_]+")  # "ar-Rāzī"
_REGNAL = re.compile(r"[IVX]+")
_NO_NAME_ENDS = ("isch", "lich", "iges", "ige")
_SIGNS = re.compile(r"[-’.]")
_NAMING = re.compile(r"\w*(?:[Nn]amen?|[Tt]itel|[Bb]egriff|[Bb]ezeichnung|[Mm]arke|[Ss]pitznamen?)")


def find_names(reading: Reading) -> Iterator[Mention]:
    """In order, as terms of the kind "name" in the form that the sentence has."""
    tokens = reading.sentence.tokens
    n = 0
    while n < len(tokens):
        last = _end(reading, n) if _begins(reading, n) else n
        first = n + 1 if last - n > 1 and _is_class(tokens[n]) else n
        if last > first and _is_whole(reading, first, last):
            text = as_written(tokens[first:last])
            yield Mention(Term(Bilingual(text, text), "name"), first, last)
        n = max(last, n + 1)


def _begins(reading: Reading, n: int) -> bool:
    """Where a name is tagged as one, or a foreign noun stands before one: "Pons Aelius"."""
    tokens = reading.sentence.tokens
    token, after = tokens[n], tokens[min(n + 1, len(tokens) - 1)]
    if not token.text[0].isupper() or reading.covering(n) is not None:
        return False
    if token.tag in _NAMES:
        adverb = n > 0 and tokens[n - 1].text == "." and token.text.endswith(_ADVERBS)
        return not (adverb and "FIN" in after.tag)  # "Etymologisch erklärt es sich"
    before_name = token.tag in _NOUNS and n > 0 and after.tag in _NAMES
    if not before_name or "-" in token.text or token.text.endswith("er") or is_known_noun(token.text):
        return False
    return not is_place_name(after.text.removesuffix("s"))  # "die Südspitze Kaliforniens"


def _end(reading: Reading, first: int) -> int:
    """Where the name ends that begins there."""
    tokens = reading.sentence.tokens
    last = first + 1
    while last < len(tokens):
        if _goes_on(reading, last) or _is_numbered(reading, first, last) or _is_initial(tokens, last):
            last += 1
            continue
        if behind := _behind_regnal(reading, last):
            return behind
        joint = last
        while joint < len(tokens) - 1 and tokens[joint].text in _JOINTS and reading.covering(joint) is None:
            joint += 1
        foreign = tokens[last].tag == "FM" or tokens[last].text in _FOREIGN_JOINTS
        if joint == last or not foreign or not _goes_on(reading, joint):
            break
        last = joint + 1
    return last


def _goes_on(reading: Reading, n: int) -> bool:
    token = reading.sentence.tokens[n]
    noun = token.tag in _NOUNS and "-" not in token.text and not is_time_word(token.text)
    foreign = noun and (not is_known_noun(token.text) or bool(english_nouns(token.text.lower())))
    if reading.covering(n) is None and _ARTICLED.fullmatch(token.text):
        return True
    if reading.covering(n) is not None or not token.text[0].isupper() or token.text in _FRONTS:
        return False
    return token.tag in _NAMES or foreign


def _behind_regnal(reading: Reading, n: int) -> int:
    """Where "Heinrich III.", "Karl II. von Kiel" ends, whose number begins here; 0 if there is none."""
    tokens = reading.sentence.tokens
    if n + 2 >= len(tokens) or not _REGNAL.fullmatch(tokens[n].text) or tokens[n + 1].text != ".":
        return 0
    of = tokens[n + 2].text == "von" and n + 4 < len(tokens) and tokens[n + 3].tag in _NAMES
    return n + 4 if of and reading.covering(n + 3) is None else n + 2


def _is_initial(tokens: Sequence[Token], n: int) -> bool:
    """ "J. Edgar Hoover Building"."""
    letter = tokens[n - 1].text
    ahead = tokens[n + 1] if n + 1 < len(tokens) else None
    short = len(letter) == 1 and letter.isupper()
    if not short or tokens[n].text != "." or ahead is None:
        return False
    return ahead.tag in _NAMES or (ahead.tag in _NOUNS and not is_known_noun(ahead.text))


def _is_numbered(reading: Reading, first: int, n: int) -> bool:
    """ "Route 99", "Astra 2A": no noun follows that would be counted."""
    tokens = reading.sentence.tokens
    if not tokens[n].text[0].isdecimal() or _YEAR.fullmatch(tokens[n].text) or n + 1 >= len(tokens):
        return False
    glued = touches(tokens, n) and tokens[n + 1].text.isalnum()
    after = tokens[n + 1]
    counted = after.tag in (*_NOUNS, *_NAMES, "ADJ(A)", "CARD") or after.text in ("%", "°", "bis", "–")
    covering = reading.covering(n)
    return (glued or not counted) and covering is None and n - first < _LONGEST


def _is_class(token: Token) -> bool:
    """ "Folk-Metal-Band" at the beginning of what looks like one name."""
    if token.text in _FRONTS or class_gender(token.text) is not None:
        return token.text not in _FRONTS
    compound = token.text.endswith(KIND_ENDS)
    known = is_known_noun(token.text.rpartition("-")[2].capitalize())
    return (compound or known) and len(token.text) > _LONG


def _is_whole(reading: Reading, first: int, last: int) -> bool:
    """Whether the name ends where its words end, and is asked for as itself: no genitive, no attribute."""
    tokens = reading.sentence.tokens
    before = tokens[first - 1] if first else None
    text = tokens[last - 1].text
    if last - first == 1 and is_known_noun(text):
        return False  # a noun taken for a name
    begins = before is None or before.text in (".", "!", "?")
    if begins and last - first == 1 and text.endswith(_NO_NAME_ENDS):
        return False  # "Etymologisch erklärt es …", "Selbiges gilt …"
    if last - first > 1 and tokens[first].text == f"{tokens[first].lemma}s" and "’" not in tokens[first].text:
        return False  # "Bremens Stadtteile"
    if last - first > _LONGEST or not _are_words(tokens[first:last]):
        return False
    if role_kind(tokens[first].text) is not None:
        return False
    if reading.covering(first - 1) is not None or reading.covering(last) is not None:
        return False
    if not _may_follow(tokens, first, last) or not _may_end(reading, last):
        return False
    genitive = before is not None and before.text.lower() == "des"
    owner = text.endswith("s") and (genitive or tokens[last].tag in (*_NOUNS, "ADJ(A)"))
    return not owner and not is_joined(tokens, first, last, named=True) and not _is_again(tokens, first, last)


def _are_words(tokens: Sequence[Token]) -> bool:
    text = tokens[-1].text
    plain = all(_SIGNS.sub("", t.text).isalnum() for t in tokens if t.text not in ("&", "."))
    named = any(len(t.text) > 1 and t.text[0].isupper() and t.text not in _NO_NAMES for t in tokens)
    short = len(tokens) == 1 and (len(text) < 3 or text in _NO_NAMES or text.endswith("."))  # "Chr."
    return plain and named and not short and not all(t.text in _NO_NAMES for t in tokens)


def _may_follow(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a name begins behind the word before it, and not the second half of one."""
    if not first:
        return True
    before = tokens[first - 1]
    if before.text in _OPENING and first > 1:
        return tokens[last].text in _CLOSING
    if before.text.lower() in _ANY:
        return False  # "ein Normanne", "einige Friesen"
    if before.tag in _NOUNS or before.text.endswith(KIND_ENDS) or class_gender(before.text) is not None:
        return _is_of_class(tokens, first, last)
    if before.tag == "ADJ(A)":
        return last - first > 1 and before.text[0].islower()
    return before.tag not in (*_NAMES, "CARD") and before.text[-1] not in "-/&'’\"“()"


def _is_of_class(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "die Firma Marconi", not "die Region Chinas", "die Organisation ILO", "Tornado Alley"."""
    before, name, single = tokens[first - 1], tokens[last - 1].text, last - first == 1
    if name.isupper() and name.isalpha() and single:
        return False
    if _NAMING.fullmatch(before.text):
        return True
    if class_gender(before.text) is not None:
        return not is_place_name(name.removesuffix("s"))
    if (name.endswith("s") and single) or not is_known_noun(before.text) or is_time_word(before.text):
        return False
    inner = first > 1 and tokens[first - 2].tag in (*_NOUNS, *_NAMES, "XY", "CARD")
    half = single and bool(english_nouns(name.lower()))
    return not inner and not half


def _may_end(reading: Reading, last: int) -> bool:
    tokens = reading.sentence.tokens
    if last >= len(tokens):
        return False
    after = tokens[last]
    if after.text == ".":
        return last == len(tokens) - 1  # not "Inc."
    if after.tag == "PTKZU":
        return False  # "Ferner zu nennen ist"
    if after.text == "(" and last + 1 < len(tokens):
        behind, opens = reading.covering(last + 1), tokens[last + 1].text  # no abbreviation of it
        said = opens[0].isdecimal() or (opens.isalpha() and opens.islower() and opens not in _AGAIN)
        return said or (behind is not None and behind.value.type == "person")
    quoted = tokens[last - 1].text not in _OPENING and after.text in _CLOSING
    return quoted or (after.tag not in (*_NAMES, "CARD", *_NOUNS) and after.text[0] not in "-/&'’(„\"")


def is_joined(tokens: Sequence[Token], first: int, last: int, *, named: bool = False) -> bool:
    """Whether it is one of several: "Annam, Champa und Java"; what is `named` may stand in apposition."""
    start = first
    while start and tokens[start - 1].tag in (*_PHRASE, "APPR", "APPRART"):
        start -= 1
    before = tokens[start - 1].text.lower() if start else ""
    after = tokens[last].text.lower() if last < len(tokens) else ""
    if before in _JOINED or (after in _JOINED and not (named and "FIN" in tokens[last + 1].tag)):
        return True
    behind = before == "," and _ends_noun(tokens, start - 2)
    apposed = named and start == first and after in (",", ".") and tokens[start - 2].tag in _NOUNS
    if behind and not (apposed and _is_definite(tokens, start - 2)):
        return True
    return after == "," and _is_listed(tokens, last + 1, named)


def _ends_noun(tokens: Sequence[Token], n: int) -> bool:
    return n >= 0 and tokens[n].tag in (*_NOUNS, "NE")


def _is_definite(tokens: Sequence[Token], n: int) -> bool:
    """ "die erste Siedlung in Florida, Fort Caroline, …": what has a name."""
    while n >= 0 and tokens[n].tag in (*_NOUNS, "NE", "ADJ(A)", "APPR", "APPRART"):
        n -= 1
    return n >= 0 and tokens[n].tag == "ART" and tokens[n].text.lower().startswith("d")


def _is_listed(tokens: Sequence[Token], n: int, named: bool) -> bool:
    """Whether a noun phrase begins behind the comma, not a clause; behind a name "ein Fort" is no other."""
    while n < len(tokens) and tokens[n].tag in (*_PHRASE, "APPR", "APPRART"):
        if tokens[n].text.lower() in _DEFINITE or (named and tokens[n].tag in ("ART", "APPR", "APPRART")):
            return False
        n += 1
    return n < len(tokens) and tokens[n].tag in (*_NOUNS, *_NAMES, "TRUNC")


def _is_again(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether the sentence says most of it once more."""
    own = {t.text.casefold() for t in tokens[first:last] if t.text[0].isupper() and len(t.text) >= _LONG}
    others = [t.text.casefold() for n, t in enumerate(tokens) if not first <= n < last]
    again = sum(any(other.startswith(word) for other in others) for word in own)
    return 2 * again > len(own)
