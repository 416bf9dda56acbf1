"""Slips of a German source that its spelling gives away. A sentence with one is not asked: its readers
would take the slip for the question's own.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise

from quizgen.text.clauses import Range
from quizgen.text.german.agreement import disagrees, is_determiner, is_known_noun
from quizgen.text.german.chunks import find_chunks
from quizgen.text.german.conjugation import conjugate
from quizgen.text.german.roles import role_kind
from quizgen.text.reading import words
from quizgen.text.tokens import Token, is_bracketed

# What German text writes small in two or three letters: Duden, Die Grammatik (9th ed., 2016), closed
# classes, short verbs and adjectives, usual abbreviations, and the particles of names.
_SHORT = words(
    """ab als alt am an ans arg auf aus bad bar bat bei bis bog bot böse da das dem den der des die dir dom du
    eh ehe ein elf eng er erz es fit fix fro für gab gar gay gen gut hat her hie hin hob hoh ich ihm ihn
    ihr im in ins ist iss ja je kam kühl las lau lag leb ließ lod log los lot lud lud mag mal man mau mit
    nah neu nie nun nur ob oft öde per pro pur rar rät rau rief rob roh rot rum sah saß sei sie so sog tat tot
    tue tun tut übe übt um ums und uns vom von vor war was weg weh wem wen wer wie wir wo wob zäh zog zu
    zum zur zwo mir mich dich
    bd bzw ca cm dl dpa afp apa dr ebd et etc evt ff ggf ha hl hz jr kg khz km kmh kw mb mg mhz min max mio ml
    mm mph mrd mwh nm nr od op par psi qkm qm sek sog sr st std str tel usf usw uv vgl via vol vs zb zit
    al bin ben da dar de del den der des di do dos du el ibn la las le les lo los na of the van von y zum"""
)
_DOUBLED = words("die der das den dem sie so was wer ganz sehr nach mehr hin auf an zu")  # may stand twice
_GLUED = re.compile(r"^[A-ZÄÖÜ][a-zäöüß]{3,}(?:über|durch|zwischen|während)$")
_SMALL_FRONT = re.compile(
    r"^(?:der|die|das|den|dem|und|oder|mit|für|von|ein|eine|in|im)[A-ZÄÖÜ][a-zäöüß]{2,}$"
)
_RAISED = re.compile(r"[a-z]\d")
_AGE = re.compile(r"^\d+-er\w*$")
_ENGLISH = words("the and of with for from by to is are were at on that which who their his no")
# Tagged as foreign now and then.
_TAKEN_OVER = words("online live offline will was dato facto jure hoc versa classic")
# What a foreign word is told of as a word.
_WORD_FOR = re.compile(
    r"(?i)\w*(?:begriff|ausdruck|bezeichnung|wort|wörter|name|titel|form|gattung|art)(?:e?n|e?s|e)?"
)
_QUOTES = frozenset('„“”"»«')


def slip(tokens: Sequence[Token]) -> str:
    """The words where the language slips; empty if none is seen.

    >>> from quizgen.text.tagging import tag
    >>> from quizgen.model import Lang
    >>> slip(tag("Das Haus wurde un 1900 gebaut.", Lang.DE))
    'wurde un 1900'
    """
    if tokens[-1].text.endswith(("…", "...")) or tokens[-2].text == tokens[-1].text == ".":
        return tokens[-1].text
    for n, token in enumerate(tokens[:-1]):
        for check in _checks_of(token.text):
            if check(tokens, n):
                return " ".join(t.text for t in tokens[max(n - 1, 0) : n + 2])
        if not n and (_is_torn(tokens) or _is_run_together(tokens)):
            return " ".join(t.text for t in tokens[:2])
    return ""


@lru_cache(maxsize=8192)
def _checks_of(word: str) -> "tuple[_Check, ...]":
    return tuple(check for may_be_slip, check in _CHECKS if may_be_slip(word))


def _may_be_cut(word: str) -> bool:
    return 2 <= len(word) <= 3 and word.islower() and word.isalpha() and word not in _SHORT


def _is_cut(tokens: Sequence[Token], n: int) -> bool:
    """ "un" for "und"."""
    word = tokens[n].text
    before, after = tokens[n - 1] if n else tokens[n], tokens[n + 1]
    if before.end == tokens[n].start or _is_quoted(tokens, n):  # "1970ern"
        return False
    named = before.tag in ("NE", "FM") and after.tag in ("NE", "FM")
    named |= word in _ENGLISH and before.text[0].isupper() and after.text[0].isupper()
    return not named and before.text[-1] not in "„\"'(’-/." and after.text[0] not in "“\"'’-/."


def _is_doubled(tokens: Sequence[Token], n: int) -> bool:
    """ "in in"; but ", die die Bürger wählten"."""
    word, after = tokens[n], tokens[n + 1]
    if word.text.lower() == after.text and word.text.isalpha():
        return word.text.lower() not in _DOUBLED or (word.tag == after.tag == "ART" and not _opens(tokens, n))
    definite = all(t.tag == "ART" and t.text.lower().startswith("d") for t in (word, after))
    return definite and not _opens(tokens, n)


def _opens(tokens: Sequence[Token], n: int) -> bool:
    """Whether a clause may begin here: behind a comma, or behind its preposition."""
    if n == 0:
        return False
    before = tokens[n - 1]
    return before.text in (",", "–", "(", ":", ";", "und", "oder", "aber") or before.tag in (
        "APPR", "APPRART", "KON", "PRELS",
    )  # fmt: skip


def _may_be_glued(word: str) -> bool:
    return _SMALL_FRONT.match(word) is not None or _GLUED.match(word) is not None


def _is_star(word: str) -> bool:
    """Of a list: "* Bremen * Kiel"; in brackets it tells of a birth."""
    return word in ("*", "**", "#*")


def _may_be_void(word: str) -> bool:
    return word in ("(", "Stand")


def _is_void(tokens: Sequence[Token], n: int) -> bool:
    """ "(Stand )", where a number fell out."""
    return tokens[n + 1].text in (")", ",")


def _is_bracket(word: str) -> bool:
    return word == "("


def _is_stuck(tokens: Sequence[Token], n: int) -> bool:
    """ "Anbaufrucht(Betrag in Tonnen)": what was a table; but "Schüler(innen)"."""
    before = tokens[n - 1] if n else tokens[n]
    stuck = n > 0 and before.end == tokens[n].start and before.text[-1].isalpha()
    return stuck and tokens[n + 1].text[0].isupper() and not before.text.isupper()


def _is_glued(tokens: Sequence[Token], n: int) -> bool:
    """ "Rostocküber", "dieBrücke"."""
    word = tokens[n].text
    return _SMALL_FRONT.match(word) is not None or tokens[n].tag in ("NE", "FM", "XY")


def _may_be_split(word: str) -> bool:
    return "-er" in word or "—" in word or len(word) == 1


def _is_split(tokens: Sequence[Token], n: int) -> bool:
    """ "20-er", "Wort—noch eins", "CO 2-Gehalt", "(Hoch-) Druck"."""
    word, after = tokens[n].text, tokens[n + 1].text
    if _AGE.match(word) or ("—" in word and len(word) > 1):
        return True
    if word == "—":
        return n > 0 and tokens[n - 1].end == tokens[n].start
    formula = word.isupper() and len(word) <= 2 and re.fullmatch(r"\d-\w+|\d", after) is not None
    return word == "±" or (formula and tokens[n].tag in ("NE", "XY", "FM") and len(word) == 1)


def _is_double(tokens: Sequence[Token], n: int) -> bool:
    """ "2010 8 Tonnen": two numerals in a row, but "im Juli 2022 19 Räume"."""
    one, two = tokens[n].text, tokens[n + 1].text
    if n and len(one) == 4 and tokens[n - 1].tag == "NN" and two != one:
        return False
    return one.isdigit() and two.isdigit() and len(two) != 3 and (n == 0 or tokens[n - 1].tag != "$(")


def _is_joined(word: str) -> bool:
    """With a noun behind its hyphen: not "deutsch-französisch"."""
    front, _, last = word.rpartition("-")
    return bool(front) and last[:1].isupper()


def _is_loose(tokens: Sequence[Token], n: int) -> bool:
    """ "eine Folk-Rock Gruppe" for "Folk-Rock-Gruppe"."""
    if not n or not tokens[n - 1].text.lower().startswith("ein"):
        return False
    word, after = tokens[n], tokens[n + 1]
    compound = word.tag in ("NN", "NE", "ADJ(A)") and after.tag == "NN" and after.text[0].isupper()
    return compound and is_known_noun(after.text) and role_kind(after.text) is None


def _is_of_other_letters(word: str) -> bool:
    """Chinese, Greek or Cyrillic in the middle of German, and not the signs of "Dschuzʾ"."""
    return any(
        c > "\u024f" and not "\u1e00" <= c <= "\u1eff" and unicodedata.category(c) in ("Lo", "Ll", "Lu")
        for c in word
    )


def _is_in_text(tokens: Sequence[Token], n: int) -> bool:
    """Not in brackets, where words are given in their own letters and lives begin: "(* 1950 in Bremen)"."""
    return not is_bracketed(tokens, n)


def _is_torn(tokens: Sequence[Token]) -> bool:
    """Brackets or quotation marks without their other half."""
    texts = [t.text for t in tokens]
    brackets = texts.count("(") != texts.count(")") or texts.count("[") != texts.count("]")
    return brackets or sum(text in _QUOTES for text in texts) % 2 == 1


def _may_be_foreign(word: str) -> bool:
    return word.islower() and word.isascii() and len(word) >= 3 and word not in _TAKEN_OVER


def _is_foreign(tokens: Sequence[Token], n: int) -> bool:
    """Words of another language in the middle of the text, neither quoted nor part of a name or told of as
    words."""
    foreign = tokens[n].tag == "FM" or tokens[n].text in _ENGLISH
    if not foreign or _is_quoted(tokens, n) or is_bracketed(tokens, n) or _is_in_name(tokens, n):
        return False
    around = (*tokens[max(n - 2, 0) : n], *tokens[n + 1 : n + 3])
    return sum(t.text[0].isupper() for t in around) < 2


def _is_in_name(tokens: Sequence[Token], n: int) -> bool:
    """ "Canis lupus familiaris", "M. sphincter pylori", "der Begriff green card"; an abbreviation: "lat."."""
    ends = tokens[n + 1].text == "." and tokens[n + 1].start == tokens[n].end
    if "." in tokens[n].text or (ends and n + 2 < len(tokens)):
        return True
    first = n - 1
    while first > 0 and (tokens[first].tag == "FM" or tokens[first].text == "."):
        if tokens[first].text[0].isupper():
            break
        first -= 1
    before = tokens[max(first, 0)]
    named = before.tag in ("FM", "NE", "XY") or (before.tag == "NN" and not is_known_noun(before.text))
    return (before.text[0].isupper() and named) or _WORD_FOR.fullmatch(before.text) is not None


def _is_quoted(tokens: Sequence[Token], n: int) -> bool:
    return sum(t.text in _QUOTES for t in tokens[:n]) % 2 == 1


def _is_comma(tokens: Sequence[Token], n: int) -> bool:
    """A comma that German does not set: "Er singt, und tanzt.", "mehr Regen, als die anderen Städte."."""
    if n + 2 >= len(tokens):
        return False
    after, first = tokens[n + 1], all(t.text != "," for t in tokens[:n])
    if after.text == "und" and n and tokens[n - 1].tag == tokens[-2].tag == "VV(PP)":
        opened = any(t.tag in ("KOUS", "KOUI", "PRELS", "PRELAT", "PWAV") for t in tokens[:n])
        return not opened and not any("FIN" in t.tag for t in tokens[n:])
    if after.text in ("und", "oder"):
        plain = tokens[0].tag not in ("KOUS", "KOUI", "PWAV") and first
        return (
            plain
            and "FIN" in tokens[n + 2].tag
            and not any("IZU" in t.tag or t.tag == "PTKZU" for t in tokens[:n])
        )
    if after.text != "als" or not any(_is_comparative(t) for t in tokens[:n]):
        return False
    end = next((k for k in range(n + 2, len(tokens)) if tokens[k].text in (",", ".", ";")), len(tokens))
    return not any("FIN" in t.tag for t in tokens[n + 2 : end])


def _lacks_zu(tokens: Sequence[Token], n: int) -> bool:
    """ "hat versucht, in dem Streit vermitteln"."""
    end = next((k for k in range(n + 1, len(tokens)) if tokens[k].text in (*_PARTING, ".")), len(tokens))
    if not n or tokens[n - 1].lemma not in _WITH_ZU or end - n < 3 or tokens[end - 1].tag != "VV(INF)":
        return False
    if any("FIN" in t.tag and (t.tag[:2] == "VM" or t.lemma in ("werden", "lassen")) for t in tokens[:n]):
        return False
    inside = tokens[n + 1 : end]
    opened = inside[0].tag.startswith(("K", "PREL", "PW")) or any(t.text == "zu" for t in inside)
    return not opened and not any("FIN" in t.tag or t.tag == "PTKZU" for t in inside)


def _is_after_subject(tokens: Sequence[Token], n: int) -> bool:
    """ "Schließlich ist das Stadion, das einzige in Bremen": a comma between subject and predicate."""
    if n + 3 >= len(tokens) or tokens[n + 1].text not in ("der", "die", "das"):
        return False
    only = (
        tokens[n + 2].tag != "ADV"
        and tokens[n + 2].text.islower()
        and tokens[n + 2].text.endswith("e")
        and tokens[n + 3].tag in ("APPR", "APPRART")
    )
    verbs = [k for k in range(n) if "FIN" in tokens[k].tag]
    if not only or len(verbs) != 1 or tokens[verbs[0]].lemma != "sein":
        return False
    bare = [c for c in find_chunks(tokens, Range(0, n)) if not c.preposition]
    return len(bare) == 1 and bare[0].range.first > verbs[0]


def _is_left_open(tokens: Sequence[Token], n: int) -> bool:
    """ "Karl Huber, der Präsident des Vereins eröffnete …": no comma ends the apposition of the subject."""
    if n + 2 >= len(tokens) or tokens[0].tag not in _NOMINAL or tokens[n - 1].tag not in ("NN", "NE"):
        return False
    verb = next((k for k, t in enumerate(tokens) if "FIN" in t.tag), 0)
    inside = tokens[n + 1 : verb]
    apposed = bool(inside) and (inside[0].tag in _NOMINAL or inside[0].text in _ADDING)
    if not apposed or any(t.text in _PARTING or t.tag in _OPENING for t in (*tokens[:n], *inside)):
        return False
    behind = tokens[verb + 1 :]
    embedded = behind[0].text in (*_PARTING, ".") or any(
        one.text == "," and "FIN" in other.tag for one, other in pairwise(behind)
    )
    return not embedded


_PARTING = (",", ";", "–", ":")
_NOMINAL = ("ART", "NE", "NN", "PPOSAT", "PIAT", "CARD", "PTKNEG", "ADJ(A)")
_OPENING = ("KOUS", "KOUI", "PRELS", "PRELAT", "PWAV", "PWS", "PWAT", "KON")
_ADDING = words("davon darunter inklusive einschließlich")
# Behind these a comma and an infinitive with "zu" may follow.
_WITH_ZU = words(
    """versuchen beginnen planen hoffen drohen beabsichtigen bitten auffordern versprechen ankündigen anfangen
    weigern bemühen beschließen vergessen wagen empfehlen zwingen verbieten erlauben gelingen raten vorwerfen
    verpflichten vereinbaren vorschlagen behaupten"""
)
_WITH_GENITIVE = words("aufgrund wegen trotz infolge angesichts mangels anlässlich mithilfe dank")


def _is_with_genitive(word: str) -> bool:
    return word.lower() in _WITH_GENITIVE


def _is_in_no_case(tokens: Sequence[Token], n: int) -> bool:
    """ "aufgrund nationale Rennen"."""
    return tokens[n + 1].tag == "ADJ(A)" and tokens[n + 1].text.endswith("e")


def _is_bare_participle(tokens: Sequence[Token], n: int) -> bool:
    """ "die im März eröffnet gebaute Brücke"."""
    after = tokens[n + 1]
    ruled = n > 1 and tokens[n].tag == "VV(PP)" and tokens[n - 2].tag in ("APPR", "APPRART")
    return ruled and after.tag == "ADJ(A)" and after.text[0].islower()


def _is_bare_infinitive(tokens: Sequence[Token], n: int) -> bool:
    """ "hat fünf Euro ausgeben": for "ausgegeben"."""
    if tokens[n].tag != "VV(INF)" or tokens[n + 1].text not in (",", ".", ";"):
        return False
    first = next((m + 1 for m in range(n - 1, -1, -1) if tokens[m].text in (",", ";")), 0)
    verbs = [token for token in tokens[first:n] if token.tag.startswith("V")]
    had = [verb.text in ("hat", "haben", "hatte", "hatten") for verb in verbs] == [True]
    return had and tokens[n - 1].text != "zu" and bool(conjugate(tokens[n].text).prefix)


def _is_comparative(token: Token) -> bool:
    return token.text in ("mehr", "weniger") or (token.tag == "ADJ(D)" and token.text.endswith("er"))


def _is_raised(word: str) -> bool:
    """ "n2 + 1", where the 2 was an exponent."""
    return _RAISED.fullmatch(word) is not None


_APART = words(", ; : – — - ( ) [ ] / und oder aber sondern sowie denn doch als wie ob") | _QUOTES


def _is_run_together(tokens: Sequence[Token]) -> bool:
    """Two finite verbs in second place with nothing between that parts their clauses: "Sie sind Teil der
    Reihe H. Der Turm besagt, dass"."""
    if tokens[0].tag in ("KOUS", "PWAV", "PWS", "KOUI"):
        return False
    verbs = [k for k, t in enumerate(tokens) if "FIN" in t.tag and t.text.islower()]
    for one, other in pairwise(verbs):
        between = tokens[one + 1 : other]
        initial = any(len(t.text.rstrip(".")) == 1 and t.text[0].isupper() for t in between)
        if initial and not any(t.text.lower() in _APART or t.tag in ("KOUS", "PRELS") for t in between):
            return True
    return False


def _is_slip(tokens: Sequence[Token], n: int) -> bool:  # noqa: ARG001 - as the word alone tells
    return True


def _rules_dative(word: str) -> bool:
    return word in ("mit", "bei", "seit", "von", "aus", "nach")


def _is_before_accusative(tokens: Sequence[Token], n: int) -> bool:
    """ "rechnet mit einen Sieg"."""
    return tokens[n + 1].text == "einen"


def _is_any_comma(word: str) -> bool:
    return word == ","


_Check = Callable[[Sequence[Token], int], bool]
# What a word must be that a check has to look at.
_CHECKS: tuple[tuple[Callable[[str], bool], _Check], ...] = (
    (_may_be_cut, _is_cut), (str.isalpha, _is_doubled), (_may_be_glued, _is_glued),
    (_is_star, _is_in_text), (_may_be_void, _is_void), (_is_bracket, _is_stuck),
    (_may_be_split, _is_split), (str.isdigit, _is_double), (_is_joined, _is_loose),
    (_is_of_other_letters, _is_in_text), (_may_be_foreign, _is_foreign), (_is_any_comma, _is_comma),
    (_is_any_comma, _is_after_subject), (_is_any_comma, _lacks_zu), (_is_any_comma, _is_left_open),
    (_is_raised, _is_slip), (is_determiner, disagrees), (_is_with_genitive, _is_in_no_case),
    (str.islower, _is_bare_participle), (str.islower, _is_bare_infinitive),
    (_rules_dative, _is_before_accusative),
)  # fmt: skip
