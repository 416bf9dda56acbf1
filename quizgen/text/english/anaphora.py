"""English pronouns as the discourse resolves them: what each could mean, what can be written instead."""

from collections.abc import Iterator, Mapping, Sequence

from quizgen.model import Article
from quizgen.text.clauses import Range
from quizgen.text.descriptions import Description, roles_told
from quizgen.text.discourse import Discourse, Form, Pronoun, Utterance, with_antecedents
from quizgen.text.english.centres import Sexes, clauses_of, find_centres, sex_of_noun
from quizgen.text.english.fields import is_finite
from quizgen.text.english.named_again import named_again
from quizgen.text.english.pronouns import gender, is_expletive
from quizgen.text.english.restating import genitive
from quizgen.text.english.retagging import retagged
from quizgen.text.english.roles import role_kind
from quizgen.text.english.words import QUOTES
from quizgen.text.named_again import with_names_again
from quizgen.text.protagonist import key_of, main_person, misread
from quizgen.text.reading import Reading, is_role_of_name, words
from quizgen.text.tagging import tag
from quizgen.text.tokens import Token
from quizgen.values.names import Person

_LONGEST = 90  # tokens of a sentence that is worth understanding
_GENDER = {
    "he": "m",
    "him": "m",
    "his": "m",
    "she": "f",
    "her": "f",
    "it": "n",
    "its": "n",
    "they": "p",
    "their": "p",
}
_SUBJECTS = words("he she it they")
_SEX = {"male": "m", "female": "f"}
_ADDING = words("also then")
_SURE = 3  # pronouns that tell the sex of the person in the title
# "It" with these means nothing.
_IMPERSONAL = words("seem appear happen turn take rain snow follow remain")
_AFTER_NOTHING = words("that to whether how why what who when where if until since")


def resolve(readings: Sequence[Reading], article: Article) -> list[Reading]:
    """The readings with what their pronouns mean, as far as that is certain."""
    title = [t.text for t in tag(article.title, article.lang)] if article.title else []
    main = main_person(readings, article.title)
    sexes = dict(_sexes(readings))
    for person, sex in sexes.items():
        if main.titled and main.key == key_of(person):
            sexes[person] = _by_pronouns(readings) or sex

    def describe(reading: Reading) -> Utterance:
        return _describe(reading, sexes, frozenset(title))

    roles = roles_told(readings, _predicates(readings))
    discourse = Discourse(main, roles, genitive, misread(readings, ("NP0", "NN1", "UNC")))
    return with_names_again(with_antecedents(readings, discourse, describe), named_again)


def _sexes(readings: Sequence[Reading]) -> Mapping[Person, str | None]:
    """What titles, roles and given names tell."""
    found: dict[Person, str | None] = {}
    for reading in readings:
        for mention in reading.mentions:
            if isinstance(mention.value, Person):
                sex = _SEX.get(gender(reading, mention) or "")
                found[mention.value] = found.get(mention.value) or sex
    return found


def _by_pronouns(readings: Sequence[Reading]) -> str | None:
    """In an article about a person nearly all of "he" or "she" mean that person."""
    said = [t.text.lower() for reading in readings for t in reading.sentence.tokens]
    he, she = sum(w in ("he", "him", "his") for w in said), sum(w in ("she", "her") for w in said)
    if max(he, she) < _SURE or min(he, she) * 5 > max(he, she):
        return None
    return "m" if he > she else "f"


def _describe(reading: Reading, sexes: Sexes, title: frozenset[str]) -> Utterance:
    paragraph = reading.sentence.paragraph
    if not 3 <= len(reading.sentence.tokens) <= _LONGEST:
        return Utterance(paragraph)
    tokens = retagged(reading.sentence)
    clauses = clauses_of(tokens)
    centres = find_centres(reading, tokens, clauses, sexes, title)
    described = tuple(_descriptions(reading, tokens))
    return Utterance(paragraph, centres, tuple(_pronouns(reading, tokens, clauses)), described)


def _descriptions(reading: Reading, tokens: Sequence[Token]) -> Iterator[Description]:
    """ "the mathematician", with nothing that says which one."""
    for at in range(1, len(tokens) - 1):
        noun, after = tokens[at], tokens[at + 1]
        kind = role_kind(noun.text) if noun.tag == "NN1" and noun.text.islower() else None
        if kind is None or tokens[at - 1].text.lower() != "the" or is_role_of_name(reading, at):
            continue
        if (
            after.tag in ("PRF", "PRP", "NP0", "NN1", "NN2", "PNQ", "DTQ", "CJT", "VVN", "VVG")
            or after.text == ","
        ):
            continue
        yield Description(at - 1, at, sex_of_noun(noun), noun.text.lower(), kind, written=True)


def _predicates(readings: Sequence[Reading]) -> dict[Person, set[str]]:
    """ "was an English mathematician and writer"."""
    found: dict[Person, set[str]] = {}
    for reading in readings:
        tokens = reading.sentence.tokens
        for mention in reading.mentions:
            if not isinstance(mention.value, Person) or mention.last >= len(tokens):
                continue
            if tokens[mention.last].lemma == "be":
                end = next(
                    (n for n in range(mention.last, len(tokens)) if tokens[n].tag in ("PRP", "PUN")), 0
                )
                nouns = {t.text.lower() for t in tokens[mention.last : end] if role_kind(t.text) is not None}
                found.setdefault(mention.value, set()).update(nouns)
    return found


def _pronouns(reading: Reading, tokens: Sequence[Token], clauses: Sequence[Range]) -> Iterator[Pronoun]:
    """Those of the third person, but what is quoted."""
    lower = [t.text.lower() for t in tokens]
    quoted = False
    for at, word in enumerate(lower):
        quoted ^= word in QUOTES
        if quoted or word not in _GENDER or tokens[at].tag not in ("PNP", "DPS"):
            continue
        clause = next(n for n, where in enumerate(clauses) if at in where)
        if tokens[at].tag == "DPS":
            yield _possessive(tokens, at, clause)
        elif word in ("it", "they", "them"):
            if word in _SUBJECTS and _is_subject(tokens, at) and not _is_empty(reading, tokens, lower, at):
                yield Pronoun(
                    at,
                    clause,
                    frozenset(_GENDER[word]),
                    True,
                    Form.PHRASE,
                    person=False,
                    leads=at == 0,
                    adds=_adds(lower, at),
                )
        else:
            subject = word in _SUBJECTS
            yield Pronoun(
                at, clause, frozenset(_GENDER[word]), subject, Form.NAME, True, tells=_is_copula(tokens, at)
            )


def _is_subject(tokens: Sequence[Token], at: int) -> bool:
    return any(is_finite(t) for t in tokens[at + 1 : at + 3])


def _adds(lower: Sequence[str], at: int) -> bool:
    """ "They then beat Bremen", "It was also sold": the same did, or underwent, one thing more."""
    return not _ADDING.isdisjoint(lower[at + 1 : at + 3])


def _is_copula(tokens: Sequence[Token], at: int) -> bool:
    """ "He was a painter": tells what somebody is, not what was done to him."""
    verb = tokens[at + 1] if at + 1 < len(tokens) else None
    return (
        verb is not None and verb.lemma == "be" and not any(t.tag == "VVN" for t in tokens[at + 2 : at + 4])
    )


def _is_empty(reading: Reading, tokens: Sequence[Token], lower: Sequence[str], at: int) -> bool:
    """Whether "it" means nothing, or what a clause behind it says: "It took years to build the bridge"."""
    if lower[at] != "it":
        return False
    verbs = [t for t in tokens[at + 1 : at + 4] if t.tag[0] == "V"]
    if any(t.lemma in _IMPERSONAL for t in verbs) or is_expletive(reading, lower, at):
        return True
    full = any(t.tag.startswith("VV") for t in verbs)
    return not full and any(word in _AFTER_NOTHING for word in lower[at + 2 : at + 9])


def _possessive(tokens: Sequence[Token], at: int, clause: int) -> Pronoun:
    word = tokens[at].text.lower()
    within = at + 1
    while within + 1 < len(tokens) and tokens[within + 1].tag in ("NN1", "NN2", "NN0", "NP0", "AJ0", "ORD"):
        within += 1
    person = word not in ("its", "their")
    return Pronoun(
        at,
        clause,
        frozenset(_GENDER[word]),
        False,
        Form.GENITIVE,
        person,
        possessive=True,
        within=within,
        oblique=at > 0 and tokens[at - 1].tag in ("PRP", "PRF"),
        leads=at == 0 and not person,
    )
