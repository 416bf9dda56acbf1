"""Of whom and what an English sentence tells, and which of them is its subject."""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace

from quizgen.text.clauses import Chunk, Number, Range
from quizgen.text.discourse import Centre
from quizgen.text.english.chunks import find_chunks
from quizgen.text.english.fields import is_finite
from quizgen.text.english.pronouns import PEOPLE
from quizgen.text.english.roles import role_kind
from quizgen.text.english.words import QUOTES, TIME_NOUNS
from quizgen.text.given_names import given_name
from quizgen.text.mentions import Mention
from quizgen.text.protagonist import key_of
from quizgen.text.reading import Reading, is_role_of_name, words
from quizgen.text.tokens import Token
from quizgen.values.names import Named, Organisation, Person, Place

Sexes = Mapping[Person, str | None]

_OPENS = ("CJC", "CJS", "CJT", "PNQ", "DTQ", "AVQ")
_COPULAS = words("be become remain")
_PLACED = words("in at from to into near through across around of")
_MEN = words(
    """man king emperor actor prince duke count son father brother husband boy uncle nephew grandfather
    grandson widower stepfather spokesman chairman businessman statesman nobleman lord baron"""
)
_WOMEN = words(
    """woman queen empress actress princess duchess countess daughter mother sister wife girl aunt niece
    grandmother granddaughter widow stepmother spokeswoman chairwoman businesswoman lady baroness nun"""
)
# They may be "she".
_SHIPS = words(
    "ship vessel boat yacht frigate cruiser destroyer battleship ferry steamer submarine liner schooner"
)
_SHIP_NAMES = words("USS HMS RMS SS MS HMAS")
_LONGEST_NAME = 8  # tokens of what is written in place of a pronoun


def clauses_of(tokens: Sequence[Token]) -> tuple[Range, ...]:
    """The sentence cut where a clause with a finite verb of its own begins; all tokens are in one."""
    cuts = [0]
    verbs = [n for n, token in enumerate(tokens) if is_finite(token)]
    borders = [n for n, t in enumerate(tokens) if t.tag in _OPENS or t.text in (",", ";", "–", "—", ":")]
    for n, border in enumerate(borders):
        following = borders[n + 1] if n + 1 < len(borders) else len(tokens)
        begun = any(cuts[-1] <= v < border for v in verbs)
        if any(border < v < following for v in verbs) and (begun or tokens[border].tag in ("PNQ", "DTQ")):
            cuts.append(border)
    cuts = list(dict.fromkeys(cuts))
    return tuple(Range(a, b) for a, b in zip(cuts, [*cuts[1:], len(tokens)], strict=True))


def find_centres(
    reading: Reading, tokens: Sequence[Token], clauses: Sequence[Range], sexes: Sexes, title: Set[str]
) -> tuple[Centre, ...]:
    """In order; what only says what another is ("was a teacher", "as a teacher") is none."""
    found: list[Centre] = []
    for number, clause in enumerate(clauses):
        chunks = [
            c for c in find_chunks(tokens, clause) if tokens[c.head].tag not in ("PNP", "EX0", "PNX", "PNI")
        ]
        verb = next((n for n in clause.indices if is_finite(tokens[n])), None)
        subject = _subject(tokens, clause, chunks, verb)
        for chunk in chunks:
            if _is_time(tokens, chunk) or _is_predicate(tokens, chunk, verb, subject):
                continue
            if _is_named_behind(reading, tokens, chunk):
                continue
            found += _of_chunk(reading, tokens, chunk, number, chunk == subject, sexes, title)
    return tuple(sorted(found, key=lambda c: c.at))


def _subject(
    tokens: Sequence[Token], clause: Range, chunks: Sequence[Chunk], verb: int | None
) -> Chunk | None:
    """The first noun phrase before the verb, if no pronoun stands there."""
    if verb is None or any(tokens[n].tag in ("PNP", "EX0") for n in range(clause.first, verb)):
        return None
    before = [c for c in chunks if c.range.last <= verb and not c.preposition and not _is_time(tokens, c)]
    return before[0] if before else None


_KIN = frozenset("son daughter child grandson granddaughter brother sister".split())


def _is_predicate(tokens: Sequence[Token], chunk: Chunk, verb: int | None, subject: Chunk | None) -> bool:
    """ "was a teacher", "became the first …", "as a teacher", ", a teacher,"."""
    if chunk.preposition == "as" or (
        chunk.range.first and tokens[chunk.range.first - 1].text.lower() == "as"
    ):
        return True
    if chunk.range.first == 0 and tokens[0].text in ("A", "An") and _leads_pronoun(tokens, chunk):
        return True  # "A native of Bremen, he …"
    if chunk.preposition or verb is None or chunk == subject:
        return False
    joined = tokens[chunk.range.first - 1].tag == "CJC"  # "Anna and Clara", not ", a teacher,"
    if subject and subject.range.last <= chunk.range.first < verb and not joined:
        return True
    if tokens[chunk.head].lemma.lower() in _KIN and tokens[chunk.range.first - 1].text == ",":
        return True  # "She was born in Rome, the daughter of a painter."
    lexical = any(t.tag in ("VVN", "VVG", "VVI") for t in tokens[verb + 1 : chunk.range.first])
    return chunk.range.first > verb and tokens[verb].lemma in _COPULAS and not lexical


def _is_named_behind(reading: Reading, tokens: Sequence[Token], chunk: Chunk) -> bool:
    """ "a new president, Anna Meier": one person, not two."""
    at = chunk.range.last
    noun = tokens[chunk.head].lemma.lower() in PEOPLE or role_kind(tokens[chunk.head].text) is not None
    if not noun or at + 1 >= len(tokens) or tokens[at].text != ",":
        return False
    name = reading.covering(at + 1)
    return name is not None and isinstance(name.value, Person) and name.first == at + 1


def _leads_pronoun(tokens: Sequence[Token], chunk: Chunk) -> bool:
    comma = next((n for n in range(chunk.range.last, len(tokens) - 1) if tokens[n].text == ","), None)
    return comma is not None and tokens[comma + 1].tag == "PNP"


def _is_time(tokens: Sequence[Token], chunk: Chunk) -> bool:
    head = tokens[chunk.head]
    return head.text.lower() in TIME_NOUNS or head.tag == "CRD"


def _of_chunk(
    reading: Reading,
    tokens: Sequence[Token],
    chunk: Chunk,
    clause: int,
    subject: bool,
    sexes: Sexes,
    title: Set[str],
) -> Iterator[Centre]:
    """The persons that a phrase names, or what its head is."""
    inside = [m for m in reading.mentions if chunk.range.first <= m.first < chunk.range.last]
    people = [m for m in inside if isinstance(m.value, Person)]
    joined = any(tokens[n].tag == "CJC" for n in chunk.range.indices) or _goes_on(tokens, chunk)
    for mention in people:
        if _is_alias(tokens, mention):
            continue
        head = mention.first <= chunk.head < mention.last and not _is_genitive(tokens, mention.last)
        yield _person(
            mention,
            clause,
            None if joined and subject else subject and head,
            bool(chunk.preposition) or not head,
            sexes,
        )
    covering = reading.covering(chunk.head)
    if any(m.first <= chunk.head < m.last for m in people) or is_role_of_name(reading, chunk.head):
        return
    if tokens[chunk.head].text in QUOTES or (covering is not None and not isinstance(covering.value, Named)):
        return
    thing = _thing(tokens, chunk, clause, subject, covering, title, joined=joined)
    of_place = any(isinstance(m.value, Place) and _is_genitive(tokens, m.last) for m in inside)
    yield replace(thing, text="") if of_place else thing  # after "Rome's mayor …" "it" may well be Rome


def _goes_on(tokens: Sequence[Token], chunk: Chunk) -> bool:
    """ "Marie and Pierre": one of several."""
    after = tokens[chunk.range.last] if chunk.range.last < len(tokens) else None
    before = tokens[chunk.range.first - 1] if chunk.range.first else None
    return any(t is not None and t.text.lower() == "and" for t in (after, before))


def _is_genitive(tokens: Sequence[Token], last: int) -> bool:
    return last < len(tokens) and tokens[last].tag == "POS"


def _is_alias(tokens: Sequence[Token], mention: Mention) -> bool:
    """ "born Maria Skłodowska", "known as Mark Twain"."""
    before = tokens[mention.first - 1].text.lower() if mention.first else ""
    return before in ("born", "née", "nee", "as", "named", "(", "called")


def _person(mention: Mention, clause: int, subject: bool | None, oblique: bool, sexes: Sexes) -> Centre:
    assert isinstance(mention.value, Person)
    return Centre(
        key_of(mention.value),
        mention.last - 1,
        clause,
        frozenset(sexes.get(mention.value) or "mf"),
        person=True,
        subject=subject,
        oblique=oblique,
        acts=True,
        text=mention.value.name.en,
        value=mention.value,
    )


def _thing(
    tokens: Sequence[Token],
    chunk: Chunk,
    clause: int,
    subject: bool,
    covering: Mention | None,
    title: Set[str],
    *,
    joined: bool,
) -> Centre:
    head = tokens[chunk.head]
    lemma = head.lemma.lower()
    value = covering.value if covering else None
    person: bool | None = False
    genders = "n"
    if value is None and head.text[0].isupper() and given_name(tokens[chunk.head - 1].text):
        person, genders = None, "mf"  # "Karl Bauers", whom nobody knows
    elif chunk.number is Number.PLURAL or joined:
        genders = "p"
    elif value is None and (lemma in PEOPLE or role_kind(head.text) is not None):
        person, genders = True, "".join(sex_of_noun(head))
    elif _may_be_she(tokens, chunk, value) and (
        subject or not (isinstance(value, Place) or chunk.preposition)
    ):
        person, genders = None, "fn"
    elif value is None and head.tag == "NP0" and head.text not in title and chunk.preposition not in _PLACED:
        person, genders = None, "mfn"
    key = value.name.en if isinstance(value, Named) else lemma
    return Centre(
        f"thing {key}",
        chunk.head,
        clause,
        frozenset(genders),
        person=person,
        subject=subject,
        oblique=bool(chunk.preposition),
        acts=isinstance(value, Organisation | Place),
        text=_written(tokens, chunk, covering) if subject and not person else "",
        titled=head.text in title,
    )


def sex_of_noun(noun: Token) -> frozenset[str]:
    """What a noun for somebody tells of the sex."""
    lemma = noun.lemma.lower()
    return frozenset("m" if lemma in _MEN else "f" if lemma in _WOMEN else "mf")


def _may_be_she(tokens: Sequence[Token], chunk: Chunk, value: object) -> bool:
    """A ship or a country."""
    if isinstance(value, Place):
        return value.kind == "country"
    named = any(tokens[n].text in _SHIP_NAMES for n in chunk.range.indices)
    return named or tokens[chunk.head].lemma.lower() in _SHIPS


def _written(tokens: Sequence[Token], chunk: Chunk, covering: Mention | None) -> str:
    """A phrase as it can stand in another sentence: with a name in it, and not "a house in Rome"."""
    first = tokens[chunk.range.first]
    named = covering is not None or any(
        tokens[n].tag == "NP0" or (n > 0 and tokens[n].text[0].isupper()) for n in chunk.range.indices
    )
    definite = first.text.lower() == "the" or first.tag == "NP0" or covering is not None
    if not (named and definite) or len(chunk.range.indices) > _LONGEST_NAME or first.tag == "DPS":
        return ""
    text = "".join(
        ("" if n == chunk.range.first or tokens[n - 1].end == tokens[n].start else " ") + tokens[n].text
        for n in chunk.range.indices
    )
    return text[0].lower() + text[1:] if first.text == "The" else text
