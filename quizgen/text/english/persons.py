"""Persons in English sentences: first who is named in full anywhere, then every place where one is meant."""

from collections.abc import Iterator, Sequence

from quizgen.model import Lang
from quizgen.text.english.full_names import full_names
from quizgen.text.english.given import english_given_name, is_surname
from quizgen.text.english.name_words import (
    BEFORE_NO_PERSON,
    ENDS_NO_PERSON,
    FIRM_NAMES,
    FIRM_WORDS,
    FUNCTION_WORDS,
    PARTICLES,
    is_capitalised,
    is_people,
)
from quizgen.text.english.places import stands_as_place
from quizgen.text.english.roles import TITLES, role_kind
from quizgen.text.given_names import Gender, given_name
from quizgen.text.mentions import Mention
from quizgen.text.people import FullName, People, introduced, titled
from quizgen.text.spacing import touches
from quizgen.text.tokens import Sentence, Token
from quizgen.values.names import Person
from quizgen.values.people import by_surname

_FEMALE = frozenset("Mrs. Mrs Ms. Ms Miss Lady Queen Princess Dame Madame".split())
_MALE = frozenset("Mr. Mr Sir King Prince Lord".split())
_LONGEST_ROLE = 6  # tokens


def meet_people(sentences: Sequence[Sentence], title: str = "") -> People:
    """Everybody whom the sentences name in full, with the kind that their roles tell."""
    kinds: dict[str, str] = {}
    words = frozenset(token.text for sentence in sentences for token in sentence.tokens)
    for sentence in sentences:
        for name in sentence.once(_full_names):
            kinds[name.text] = kinds.get(name.text) or name.kind
    if title not in kinds and sentences and titled(title, sentences[0], _is_role):
        kinds[title] = ""
    return introduced(kinds, words, Lang.EN, title)


def _full_names(sentence: Sentence) -> tuple[FullName, ...]:
    return tuple(full_names(sentence.tokens))


def _is_role(noun: str) -> bool:
    return role_kind(noun) is not None


def find_persons(sentence: Sentence, people: People, met: set[Person]) -> Iterator[Mention]:
    """Every mention of a person of the article, in order.

    `met` are those whom the sentences before name in full; it learns who this one names. A surname means
    somebody only where the reader has met them: "Smith's wife Anna Smith" leaves open who Smith is.
    """
    tokens = sentence.tokens
    full = sentence.once(_full_names)
    names = {name.first: name for name in (*people.named_by_title(tokens), *full)}
    at = 0
    while at < len(tokens):
        mention = None
        if name := names.get(at):
            person = people.by_name[name.text]
            met.add(person)
            mention = _mention(tokens, person, name.first, name.last)
        elif is_capitalised(tokens[at].text):
            mention = _by_surname(tokens, at, people, met)
        if mention:
            yield mention
        at = max(mention.last if mention else 0, at + 1)


def _by_surname(tokens: Sequence[Token], at: int, people: People, met: set[Person]) -> Mention | None:
    for length in (3, 2, 1):
        last = at + length
        surname = " ".join(token.text for token in tokens[at:last])
        known = surname in people.by_surname or (length == 1 and _is_famous(surname))
        person = people.meant_by(surname) if known and last <= len(tokens) else None
        if person and (person in met or surname not in people.by_surname):
            return _mention(tokens, person, at, last) if _is_alone(tokens, at, last, person, people) else None
    return None


def _is_famous(surname: str) -> bool:
    """Whether it means one person all over the world: "Einstein", but not "Newton", which many bear."""
    return surname in by_surname(Lang.EN) and not is_surname(surname, 1200)


def _is_alone(tokens: Sequence[Token], at: int, last: int, person: Person, people: People) -> bool:
    """Whether a surname stands for its bearer, not for a firm, a place, a relative or a common noun."""
    before = tokens[at - 1] if at else None
    after = tokens[last] if last < len(tokens) else None
    if touches(tokens, at - 1) and before and before.text in "-/&@#":
        return False
    if touches(tokens, last - 1) and after and after.text in "-/&@":
        return False
    titled = before is not None and (before.text in TITLES or role_kind(before.text) is not None)
    if before and not titled and not _is_behind_year(tokens, at) and not _may_precede(before, at):
        return False
    if before and _gender_differs(before, person):
        return False
    if (after and _goes_on(after, tokens, last)) or stands_as_place(tokens, last - 1):
        return False
    surname = tokens[last - 1].text
    if surname in FIRM_NAMES and not titled and not FIRM_WORDS.isdisjoint(people.words):
        return False
    if at == 0 and last - at == 1 and tokens[at].tag not in ("NP0", "NN1", "UNC"):
        return False
    if not titled and given_name(surname) and not _is_famous(surname):
        return False  # as often somebody's first name
    return tokens[at].tag not in ("NN2", "CRD")


def _is_behind_year(tokens: Sequence[Token], at: int) -> bool:
    """ "In 1881 Huber …", not "a 1998 Huber"."""
    year = tokens[at - 1].text
    return at > 1 and len(year) == 4 and year.isdigit() and tokens[at - 2].tag == "PRP"


def _may_precede(before: Token, at: int) -> bool:
    """Whether a surname can stand alone behind this word."""
    word = before.text
    if word in BEFORE_NO_PERSON or word in PARTICLES or before.tag in ("AT0", "DPS", "CRD"):
        return False
    if not is_capitalised(word):
        return before.tag not in ("AJ0", "DT0") or word in ("that", "both")
    return word in FUNCTION_WORDS or (at == 1 and before.tag[:2] not in ("NP", "NN", "AJ"))


def _goes_on(after: Token, tokens: Sequence[Token], last: int) -> bool:
    """Whether the name goes on, or is but part of another."""
    if is_capitalised(after.text) and after.text not in FUNCTION_WORDS:
        return not is_people(after.text) or ENDS_NO_PERSON.fullmatch(after.text[:40]) is not None
    if after.tag in ("NN1", "NN2"):
        return True  # "the Nobel laureate"
    if after.tag != "POS" or last + 1 >= len(tokens):
        return False
    return ENDS_NO_PERSON.fullmatch(tokens[last + 1].text[:40]) is not None


def _gender_differs(before: Token, person: Person) -> bool:
    gender = gender_of(person)
    if gender is None:
        return False
    return before.text in (_MALE if gender == "female" else _FEMALE)


def gender_of(person: Person) -> Gender | None:
    """What the given name says, None if it says nothing.

    >>> from quizgen.model import Bilingual
    >>> gender_of(Person(Bilingual("Mark Rutte", "Mark Rutte")))
    'male'
    """
    return english_given_name(person.name.en.split()[0])


def _mention(tokens: Sequence[Token], person: Person, first: int, last: int) -> Mention:
    return Mention(person, first, last, role=role_before(tokens, first))


def _describes(token: Token) -> bool:
    return token.tag in ("NN1", "NN0", "NP0", "AJ0", "ORD") or token.text in ("former", "then", "Former")


def role_before(tokens: Sequence[Token], first: int) -> str:
    """ "former president" before a name, "NATO Secretary General"; empty if there is none."""
    if not first or role_kind(tokens[first - 1].text) is None:
        two = f"{tokens[first - 2].text} {tokens[first - 1].text}" if first > 1 else ""
        if role_kind(two) is None:
            return ""
    start = first - 1
    while start and first - start < _LONGEST_ROLE and _describes(tokens[start - 1]):
        if start == 1 and tokens[0].text in FUNCTION_WORDS and tokens[0].text != "Former":
            break
        start -= 1
    if start and tokens[start - 1].tag == "AT0":
        start -= 1
    return " ".join(token.text for token in tokens[start:first])
