"""Persons in German sentences: first who is named in full anywhere, then every place where one is meant."""

from collections.abc import Iterator, Sequence

from quizgen.model import Lang
from quizgen.text.german.full_names import DETERMINERS, follows_initial, full_names, nominatives
from quizgen.text.german.name_words import (
    BEFORE_NO_PERSON,
    ENDS_NO_PERSON,
    FIRM_NAMES,
    FIRM_WORDS,
    PARTICLES,
    is_capitalised,
)
from quizgen.text.german.places import is_place_name
from quizgen.text.german.roles import is_woman, role_kind
from quizgen.text.given_names import Gender, given_name
from quizgen.text.mentions import Mention
from quizgen.text.people import FullName, People, introduced, titled
from quizgen.text.spacing import touches
from quizgen.text.tokens import Sentence, Token
from quizgen.values.names import Person
from quizgen.values.people import by_surname

_FAMILY = frozenset(
    "Familie Ehepaar Eheleute Brüder Geschwister Schwestern Clan Ehepaares Eltern Dynastie".split()
)
_ADDRESS = frozenset(("Frau", "Mrs.", "Herr", "Herrn", "Mr."))


# --- who is there


def meet_people(sentences: Sequence[Sentence], title: str = "") -> People:
    """Everybody whom the sentences name in full, with the kind that their roles tell."""
    kinds: dict[str, str] = {}
    words = frozenset(token.text for sentence in sentences for token in sentence.tokens)
    seen = frozenset(word for word in words if word[0].isupper())
    for sentence in sentences:
        for name in sentence.once(_full_names, seen):
            kinds[name.text] = kinds.get(name.text) or name.kind
    if title not in kinds and sentences and titled(title, sentences[0], _is_role):
        kinds[title] = ""
    return introduced(kinds, seen, Lang.DE, title)


def _full_names(sentence: Sentence, seen: frozenset[str]) -> tuple[FullName, ...]:
    return tuple(full_names(sentence.tokens, seen))


def _is_role(noun: str) -> bool:
    return role_kind(noun) is not None


# --- where they are meant


def find_persons(sentence: Sentence, people: People) -> Iterator[Mention]:
    """Every mention of a person of the article, full names first."""
    tokens, taken = sentence.tokens, set[int]()
    for name in (*sentence.once(_full_names, people.words), *people.named_by_title(tokens)):
        if not taken.isdisjoint(range(name.first, name.last)):
            continue
        taken.update(range(name.first, name.last))
        yield _mention(tokens, people.by_name[name.text], name.first, name.last)
    for at, token in enumerate(tokens):
        if at not in taken and is_capitalised(token.text):
            yield from _by_surname(tokens, at, people, taken)


def _by_surname(tokens: Sequence[Token], at: int, people: People, taken: set[int]) -> Iterator[Mention]:
    for surname, last in _surnames_at(tokens, at, people):
        person = people.meant_by(surname)
        if (
            person
            and taken.isdisjoint(range(at, last))
            and _is_alone(tokens, at, last, surname, person, people)
        ):
            yield _mention(tokens, person, at, last)
            return


def _surnames_at(tokens: Sequence[Token], at: int, people: People) -> Iterator[tuple[str, int]]:
    """Known surnames that may stand at a token, the longer first, without the s of the genitive."""
    for length in (3, 2, 1):
        if at + length > len(tokens):
            continue
        text = " ".join(token.text for token in tokens[at : at + length])
        for name in nominatives(text):
            if name in people.by_surname or (length == 1 and name in by_surname(Lang.DE)):
                yield name, at + length


def _is_alone(
    tokens: Sequence[Token], at: int, last: int, surname: str, person: Person, people: People
) -> bool:
    """Whether a surname stands for its bearer, not for a firm, a place, a relative or a common noun."""
    before = tokens[at - 1] if at else None
    after = tokens[last] if last < len(tokens) else None
    if touches(tokens, at - 1) and before and before.text in "-–/&’'@#":
        return False
    if touches(tokens, last - 1) and after and after.text in "-/&@":
        return False
    role = before is not None and role_kind(before.text) is not None
    if follows_initial(tokens, at) or (before and not role and _is_other_name(before)):
        return False
    if before and (before.text in _FAMILY or before.text in BEFORE_NO_PERSON or before.tag in DETERMINERS):
        return False
    if (
        after
        and is_capitalised(after.text)
        and (after.tag == "NE" or ENDS_NO_PERSON.fullmatch(after.text[:40]))
    ):
        return False
    if before and _gender_differs(before, person):
        return False
    if surname in FIRM_NAMES and not role and not FIRM_WORDS.isdisjoint(people.words):
        return False
    if is_place_name(surname) and not role:
        return False
    return tokens[at].tag != "NN" or _is_person_like(tokens, at, last, role)


def _is_other_name(before: Token) -> bool:
    """Whether what stands before makes it somebody else's name: "Melania Trump"."""
    if not is_capitalised(before.text):
        return before.text in PARTICLES and before.tag != "APPR"
    return given_name(before.text) is not None or (before.tag == "NE" and not before.text.endswith("s"))


def _gender_differs(before: Token, person: Person) -> bool:
    gender = gender_of(person)
    if gender is None or not is_capitalised(before.text) or role_kind(before.text) is None:
        return False
    if before.text in _ADDRESS:
        return (gender == "female") != (before.text in ("Frau", "Mrs."))
    return is_woman(before.text) and gender == "male"


def gender_of(person: Person) -> Gender | None:
    """What the given name says, None if it says nothing.

    >>> from quizgen.model import Bilingual
    >>> gender_of(Person(Bilingual("Mark Rutte", "Mark Rutte")))
    'male'
    """
    return given_name(person.name.de.split()[0])


def _is_person_like(tokens: Sequence[Token], at: int, last: int, role: bool) -> bool:
    """For surnames that are words ("Kern"): whether what stands around needs a person."""
    if role:
        return True
    before = tokens[at - 1] if at else None
    after = tokens[last] if last < len(tokens) else None
    if after and "(FIN)" in after.tag:
        return before is None or before.tag.startswith("$") or before.tag in ("KON", "KOUS")
    return bool(before and "(FIN)" in before.tag and (after is None or after.tag != "NN"))


def _mention(tokens: Sequence[Token], person: Person, first: int, last: int) -> Mention:
    return Mention(person, first, last, role=_role_before(tokens, first))


def _role_before(tokens: Sequence[Token], first: int) -> str:
    """ "der frühere Verfassungsrichter" before a name; empty if there is none."""
    start = first
    while start and is_capitalised(tokens[start - 1].text) and role_kind(tokens[start - 1].text) is not None:
        start -= 1
    if start == first:
        return ""
    opening = start
    while opening and tokens[opening - 1].tag == "ADJ(A)" and first - opening < 6:
        opening -= 1
    if opening and tokens[opening - 1].tag in ("ART", "PPOSAT"):
        start = opening - 1
    elif opening == 0 or tokens[opening - 1].tag[0] == "$":
        start = opening
    return " ".join(token.text for token in tokens[start:first])
