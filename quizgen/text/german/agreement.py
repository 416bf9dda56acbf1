"""Whether an article, the adjective behind it and their noun agree, as far as the lexicon knows the noun."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from quizgen.text.tokens import Token
from quizgen.values.german import DEFINITE, INDEFINITE, GermanNoun, article
from quizgen.values.grammar import Case, Determiner, Number
from quizgen.values.lexicon import german_nouns

_OF_MANY = frozenset("der die den".split())
_TAIL, _FRONT = 6, 4  # letters of a compound's last word and of what stands before it
# They have two genders, and the lexicon one of them.
_TWO_GENDERS = frozenset(
    """Moment Militär See Gehalt Erbe Kunde Kristall Hut Mangel Laptop Event Curry Joghurt Ketchup Keks Bonbon
    Barock Biotop Aquädukt Viadukt Silo Radar Kompromiss Kaugummi Zölibat Gulasch Marzipan Pub Terminal Virus
    Kasten""".split()
)
_NOT_RELATIVE = ("ART", "PPOSAT", "PIAT")
_ES = ("es", "em")  # endings of no adjective behind a definite article
_NEVER_BEHIND = {"eine": ("en", "es", "em")}


def is_determiner(word: str) -> bool:
    """Whether it is an article of which this can be told: "der", "keinen"."""
    word = word.lower()
    return word in DEFINITE or _bare(word) in INDEFINITE


def disagrees(tokens: Sequence[Token], n: int) -> bool:
    """Whether an article at this place fits no case and number of its noun: "das wirtschaftliches
    Fundament", "sein Angriffe"."""
    token = tokens[n]
    word = token.text.lower()
    if token.tag not in _NOT_RELATIVE or not is_determiner(word) or _may_be_pronoun(tokens, n):
        return False
    if _joins_unlike(tokens, n + 1):
        return True
    at = n + 1
    while at < len(tokens) and tokens[at].tag == "ADJ(A)" and tokens[at].text.islower():
        if tokens[at].text.endswith(_NEVER_BEHIND.get(word, _ES if word in DEFINITE else ())):
            return True
        at += 1
    if at >= len(tokens) or tokens[at].tag != "NN" or tokens[at].lemma in _TWO_GENDERS:
        return False
    if at + 1 < len(tokens) and (tokens[at + 1].text[0] in "-/" or tokens[at + 1].tag in ("NE", "FM")):
        return False
    if word in _OF_MANY and tokens[at].text.endswith("ers"):
        return False  # a team or a band: "die Panthers"
    forms = _determiners(tokens[at].text)
    return bool(forms) and _bare(word) not in forms


_ENDINGS = ("em", "en", "er", "es", "e")


def _joins_unlike(tokens: Sequence[Token], at: int) -> bool:
    """ "ein wachsendes und leidenschaftliche Publikum"."""
    if at + 2 >= len(tokens) or tokens[at + 1].text != "und":
        return False
    pair = (tokens[at], tokens[at + 2])
    if any(t.tag != "ADJ(A)" or not t.text.islower() for t in pair):
        return False
    ends = [next((e for e in _ENDINGS if t.text.endswith(e)), "") for t in pair]
    return ends[0] != ends[1]


def _may_be_pronoun(tokens: Sequence[Token], n: int) -> bool:
    """ ", der abweichendes Verhalten …", ", bei dem Schulen …", "ergibt das Konflikte"."""
    if n == 0 or tokens[n].text.lower() not in DEFINITE:
        return False
    before = tokens[n - 1]
    ruled = before.tag in ("APPR", "KON") and n > 1 and tokens[n - 2].text == ","
    return before.text in (",", "und", "oder") or ruled or (tokens[n].text == "das" and "FIN" in before.tag)


def _bare(word: str) -> str:
    """ "keinen" as "einen"."""
    return word.removeprefix("k").removeprefix("s") if word not in DEFINITE else word


@lru_cache(maxsize=8192)
def _determiners(form: str) -> frozenset[str]:
    """The definite and indefinite articles that a form of a noun can have; none if it is not known."""
    return frozenset(word for noun in _known(form) for word in _of(noun, form))


def is_known_noun(form: str) -> bool:
    """Whether the lexicon has it, or the last word of the compound."""
    return bool(_known(form))


def _known(form: str) -> list[GermanNoun]:
    for start in (0, *range(_FRONT, len(form) - _TAIL + 1)):
        tail = form[start:] if not start else form[start].upper() + form[start + 1 :]
        found = german_nouns(tail)
        if found:
            return [one.de for one in found]
    return []


def _of(noun: GermanNoun, form: str) -> Iterator[str]:
    for case in Case:
        for number in Number:
            if not noun.has(number) or not form.endswith(noun.form(case, number)[1:]):
                continue
            gender = noun.gender_in(number)
            for determiner in (Determiner.DEFINITE, Determiner.INDEFINITE):
                yield article(determiner, case, gender)
            if number is Number.PLURAL:
                yield from ("eine", "einer", "einen")  # of "keine", "seiner"
