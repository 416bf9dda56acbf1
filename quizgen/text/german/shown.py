"""What the sentence that is shown before another tells of it: whom "er" may mean and "das Unternehmen" must,
what "dort" points at.
"""

import re
from collections.abc import Mapping, Sequence, Set
from itertools import pairwise

from quizgen.text.german.persons import gender_of
from quizgen.text.german.pronouns import owner_before
from quizgen.text.german.roles import is_woman, role_kind
from quizgen.text.german.times import is_time_word
from quizgen.text.german.which import class_gender
from quizgen.text.reading import Doubt, Reading, Standing, words
from quizgen.text.tokens import Token
from quizgen.values.german import DEFINITE
from quizgen.values.names import Organisation, Person, Place

_FIRMS = ("company", "bank", "airline", "broadcaster", "newspaper", "magazine", "news-agency", "")
# Nouns for an organisation, and the kinds that may be called so, "" where no table knows the kind.
_CALLED: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys("unternehmen firma konzern gesellschaft".split(), _FIRMS),
    **dict.fromkeys(("partei",), ("party",)),
    **dict.fromkeys("verein klub club mannschaft team".split(), ("club", "team")),
    **dict.fromkeys(("zeitung", "blatt"), ("newspaper",)),
    **dict.fromkeys(("sender",), ("broadcaster",)),
    **dict.fromkeys(("bank",), ("bank",)),
    **dict.fromkeys(("gewerkschaft",), ("union",)),
    **dict.fromkeys(
        ("organisation",), ("aid-and-campaign", "international-organisation", "international-body")
    ),
}
_AGED = re.compile(r"\d+-?[Jj]ährige")
_WINDOW = 3  # tokens of a phrase
_OTHERS = words("sprecher sprecherin anwalt anwältin vater mutter sohn tochter bruder schwester")


def tells(shown: Reading, reading: Reading, found: Standing) -> bool:
    """Whether the sentence that is shown tells what another points at; of "dort" the one place in it."""
    if _is_this_time(reading.sentence.tokens, found) or found.detail == "zwar":
        return False
    tokens = shown.sentence.tokens
    if found.doubt is Doubt.PRONOUN:  # "Es"
        return tokens[0].text == "Das" and tokens[1].tag in ("NN", "ADJ(A)")
    if found.doubt is not Doubt.POINTING or found.detail.lower() != "dort":
        return found.doubt is Doubt.POINTING
    places = [m for m in shown.mentions if isinstance(m.value, Place)]
    ruled = any("APPR" in t.tag for m in places for t in tokens[max(m.first - 3, 0) : m.first])
    return not places or (ruled and len({m.value for m in places}) == 1)


def _is_this_time(tokens: Sequence[Token], found: Standing) -> bool:
    """ "dieses Jahr", which no sentence tells."""
    return any(a.text == found.detail and is_time_word(b.text) for a, b in pairwise(tokens))


def explains(above: Reading, wants: Sequence[str]) -> bool:
    """Whether a sentence names each of these nouns."""
    nouns = nouns_of(above)
    return all(is_among(want, nouns) for want in wants)


def nouns_of(reading: Reading) -> set[str]:
    return {t.lemma for t in reading.sentence.tokens if t.tag in ("NN", "NNA", "NE")}


def is_among(noun: str, nouns: Set[str]) -> bool:
    """Whether a noun, or a compound of it, is one of them: "Brücke" for "Hochbrücke"."""
    ending = noun.lower()
    return noun in nouns or (len(ending) > 3 and any(n.lower().endswith(ending) for n in nouns))


def topic_of(reading: Reading) -> str | None:
    """The noun of "Die Wasserstraße" where a sentence begins so."""
    article, noun = reading.sentence.tokens[:2]
    begins = article.text in ("Der", "Die", "Das") and noun.tag in ("NN", "NNA")
    return noun.lemma if begins and role_kind(noun.text) is None else None


def begins_with_name(reading: Reading) -> bool:
    """Whether the one name that is no person's nor place's is what a sentence begins with."""
    tokens = reading.sentence.tokens
    verb = next((n for n, t in enumerate(tokens) if "FIN" in t.tag), 0)
    return not any(token.text == "und" for token in tokens[:verb]) and any(
        (tokens[n].tag == "NE" or "-" in tokens[n].text)
        and not isinstance(getattr(reading.covering(n), "value", None), Person)
        for n in range(min(verb, 3))
    )


def may_mean(shown: Reading, pronoun: Sequence[Token]) -> bool:
    """Whether the sentence that is shown names somebody or something a pronoun can mean, and not two
    people of whom it could be either; the pronoun with the word behind it: "sie selbst" is no man."""
    persons = {m.value for m in shown.mentions if isinstance(m.value, Person)}
    if any(token.text == "selbst" for token in pronoun[1:2]):
        other = "male" if pronoun[0].text.lower() == "sie" else "female"
        if any(gender_of(person) == other for person in persons):
            return False
    return len(persons) < 2 and owner_before(shown, len(shown.sentence.tokens))


def means_sole(noun: Token, reading: Reading, shown: Reading) -> bool:
    """Whether a noun with "der, die, das" of a reading can only mean what `shown` names."""
    before = [t.text for t in reading.sentence.tokens if t.end <= noun.end][-_WINDOW:]
    aged = any(_AGED.match(word) for word in before)
    if aged or role_kind(noun.text) is not None:
        return _is_sole_person(noun, shown, aged=aged)
    articled = len(before) > 1 and before[-2].lower() in DEFINITE
    kinds = _CALLED.get(noun.text.lower(), ()) if articled else ()
    named = {m.value for m in shown.mentions if isinstance(m.value, Organisation)}
    classes = [n for n, token in enumerate(shown.sentence.tokens) if class_gender(token.text)]
    beside = any(
        a.text in ("und", "oder", "/") and b.text[0].isupper() for a, b in pairwise(shown.sentence.tokens)
    )
    if len(named) != 1 or len(classes) > 1 or beside:
        return False
    return next(iter(named)).kind in kinds


def _is_sole_person(noun: Token, shown: Reading, *, aged: bool) -> bool:
    people = [m for m in shown.mentions if isinstance(m.value, Person)]
    if len({m.value for m in people}) != 1 or noun.text.lower() in _OTHERS:
        return False
    if aged:
        return True
    role = people[0].role.split()[-1:]
    alike = bool(role) and is_woman(role[0]) == is_woman(noun.text)
    return alike and role_kind(role[0]) == role_kind(noun.text) != ""
