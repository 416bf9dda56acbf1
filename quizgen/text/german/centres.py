"""Of whom and what a German sentence tells, and which of them is its subject."""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace

from quizgen.text.clauses import Case, Chunk, Number, Range
from quizgen.text.discourse import Centre
from quizgen.text.german.chunks import DETERMINERS, QUOTES, find_chunks
from quizgen.text.german.fields import finite_is_plural, is_time
from quizgen.text.german.parts import Part
from quizgen.text.german.roles import is_woman, role_kind
from quizgen.text.mentions import Mention
from quizgen.text.protagonist import key_of
from quizgen.text.reading import Reading, is_role_of_name, words
from quizgen.text.tokens import Token
from quizgen.values.lexicon import german_nouns
from quizgen.values.names import Named, Organisation, Person, Place

_COPULAS = words("sein werden bleiben")
_NOMINATIVE = words("er sie es man wir ich")
_PLACED = words("in nach aus bei an auf über durch bis zwischen")
_NOMINATIVES = {"der": "m", "die": "fp", "das": "n", "ein": "mn", "eine": "f"}
# Things that do what persons do.
_ACTING = words(
    """stadt gemeinde universität hochschule schule firma unternehmen konzern partei regierung mannschaft
    verein akademie zeitung zeitschrift film roman serie oper stück buch gesellschaft gruppe kirche band
    armee familie kommission bank behörde organisation stiftung museum theater institut gericht parlament
    verlag sender
    werft fabrik brauerei agentur klinik siedlung ort dorf land staat republik provinz university
    college company"""
)
_PEOPLE = words("mann mensch person junge mädchen kind")  # who are no roles
_LONGEST_NAME = 9  # tokens of what is written in place of a pronoun


Sexes = Mapping[Person, str | None]


def clause_at(tokens: Sequence[Token], parts: Sequence[Part], index: int) -> int:
    """A number for the clause of a token: its stretch, and behind "und" with a verb of its own a second."""
    for number, part in enumerate(parts):
        if index in part.range:
            joins = (n for n in range(part.range.first, index) if tokens[n].tag == "KON")
            second = any(any(v < n for v in part.finite) and any(v > n for v in part.finite) for n in joins)
            return 2 * number + second
    return -1


def find_centres(
    reading: Reading, tokens: Sequence[Token], parts: Sequence[Part], sexes: Sexes, title: Set[str]
) -> tuple[Centre, ...]:
    """In order; what only says what another is ("war Lehrer", "als Lehrer") is none."""
    found: list[Centre] = []
    for number, part in enumerate(parts):
        chunks = find_chunks(tokens, part.range)
        before = parts[number - 1] if number else None
        subject, known = _subject(tokens, part, chunks, before)
        for chunk in chunks:
            if is_time(tokens, chunk) or _is_predicate(tokens, part, chunk, subject):
                continue
            is_subject = chunk == subject or (None if not known and _could_be(chunk) else False)
            found += _of_chunk(reading, tokens, parts, chunk, is_subject, sexes, title)
        if subject and tokens[part.finite[0]].lemma in _COPULAS:
            found = [
                replace(c, genders=c.genders | _predicate_genders(tokens, part, chunks, subject))
                if c.at == subject.head and c.person is False
                else c
                for c in found
            ]
    return tuple(sorted(_once(found), key=lambda c: c.at))


def _once(centres: Sequence[Centre]) -> Iterator[Centre]:
    seen: set[int] = set()
    for centre in centres:
        if centre.at not in seen:
            seen.add(centre.at)
            yield centre


def _subject(
    tokens: Sequence[Token], part: Part, chunks: Sequence[Chunk], before: Part | None
) -> tuple[Chunk | None, bool]:
    """The subject of a main clause if it is a noun phrase, and whether it is known what it is."""
    if part.embedded or not part.finite:
        return None, False
    verb = part.finite[0]
    near = [n for n in (verb - 1, verb + 1, verb + 2) if n in part.range]
    if any(tokens[n].tag == "PPER" and tokens[n].text.lower() in _NOMINATIVE for n in near):
        return None, True
    fits = [c for c in chunks if could_be_subject(tokens, c, verb)]
    behind = next((c for c in fits if c.range.first > verb and _follows(tokens, verb, c)), None)
    front = next((c for c in fits if c.range.first == part.range.first and c.range.last <= verb), None)
    if verb == part.range.first and before is not None and not before.embedded:
        front = None
    if front and not (behind and Case.ACCUSATIVE not in behind.cases):
        return front, True
    first = next((c for c in chunks if c.range.first < verb), None)
    if front is None and behind and (first is None or first.preposition or is_time(tokens, first)):
        return behind, True
    return None, False


def could_be_subject(tokens: Sequence[Token], chunk: Chunk, verb: int) -> bool:
    agrees = _agrees(tokens, chunk, finite_is_plural(tokens[verb]))
    return _could_be(chunk) and agrees and not is_time(tokens, chunk)


def _follows(tokens: Sequence[Token], verb: int, chunk: Chunk) -> bool:
    between = tokens[verb + 1 : chunk.range.first]
    return all(t.tag in ("ADV", "PRF", "ADJ(D)", "PROAV") for t in between)


def _could_be(chunk: Chunk) -> bool:
    return not chunk.preposition and Case.NOMINATIVE in chunk.cases


def _agrees(tokens: Sequence[Token], chunk: Chunk, plural: bool) -> bool:
    if tokens[chunk.head].tag == "NE" or chunk.number is None:
        return True
    return (chunk.number is Number.PLURAL) == plural


def _is_predicate(tokens: Sequence[Token], part: Part, chunk: Chunk, subject: Chunk | None) -> bool:
    """ "war Lehrer", "wurde die erste Professorin", "als Lehrer"."""
    before = tokens[chunk.range.first - 1].text.lower() if chunk.range.first else ""
    if before == "als" and tokens[chunk.range.first - 1].tag != "KOUS":
        return True
    verb = max((v for v in part.finite if v < chunk.range.first), default=None)
    if chunk.preposition or verb is None or chunk == subject or Case.NOMINATIVE not in chunk.cases:
        return False
    last = min((v for v in part.finite if v > verb), default=part.range.last)
    lexical = any(tokens[n].tag in ("VV(PP)", "VV(INF)") for n in range(verb, last))
    return tokens[verb].lemma in _COPULAS and not lexical


def _predicate_genders(
    tokens: Sequence[Token], part: Part, chunks: Sequence[Chunk], subject: Chunk
) -> frozenset[str]:
    """ "Kiel ist die größte Stadt": it is "sie", too."""
    found = [c for c in chunks if _is_predicate(tokens, part, c, subject) and c.number is Number.SINGULAR]
    return genders_of(tokens, found[0]) if len(found) == 1 else frozenset()


def genders_of(tokens: Sequence[Token], chunk: Chunk) -> frozenset[str]:
    """What a pronoun for a phrase can be: what its article leaves, and its noun as the lexicon knows it."""
    head = tokens[chunk.head]
    nouns = [noun.de for noun in german_nouns(head.text) if noun.de.gender]
    known = {noun.gender.value for noun in nouns if noun.gender}
    plural = known == {"f"} and all(noun.singular != head.text for noun in nouns)
    if chunk.number is Number.PLURAL or plural:
        return frozenset("p")
    genders = chunk.genders & known or chunk.genders
    return genders if chunk.number is Number.SINGULAR else genders | {"p"}


def _of_chunk(
    reading: Reading,
    tokens: Sequence[Token],
    parts: Sequence[Part],
    chunk: Chunk,
    subject: bool | None,
    sexes: Sexes,
    title: Set[str],
) -> Iterator[Centre]:
    """The persons that a phrase names, or what its head is."""
    clause = clause_at(tokens, parts, chunk.head)
    inside = [m for m in reading.mentions if chunk.range.first <= m.first < chunk.range.last]
    people = [m for m in inside if isinstance(m.value, Person)]
    joined = any(tokens[n].tag == "KON" for n in chunk.range.indices)
    for mention in people:
        if _is_alias(tokens, mention):
            continue
        head = mention.first <= chunk.head < mention.last or (is_role_of_name(reading, chunk.head))
        oblique = bool(chunk.preposition) or not head
        yield _person(mention, clause, subject if head and not joined else (subject and None), oblique, sexes)
    if joined and len(people) > 1:
        yield Centre("several", chunk.head, clause, frozenset("p"), None, subject)
    covering = reading.covering(chunk.head)
    if tokens[chunk.head].text in QUOTES:
        return
    if any(m.first <= chunk.head < m.last for m in people) or is_role_of_name(reading, chunk.head):
        return
    if covering is not None and not isinstance(covering.value, Named):
        return
    yield _thing(reading, tokens, chunk, clause, subject, covering, title)


def _is_alias(tokens: Sequence[Token], mention: Mention) -> bool:
    """ "als Maria Skłodowska geboren", "geborene Skłodowska"."""
    before = tokens[mention.first - 1].text.lower() if mention.first else ""
    return before in ("als", "geborene", "geborener", "geb.", "genannt", "eigentlich", "(")


def _person(mention: Mention, clause: int, subject: bool | None, oblique: bool, sexes: Sexes) -> Centre:
    assert isinstance(mention.value, Person)
    sex = sexes.get(mention.value)
    genders = frozenset(sex or "mf")
    name = mention.value.name.de
    return Centre(
        key_of(mention.value),
        mention.last - 1,
        clause,
        genders,
        person=True,
        subject=subject,
        oblique=oblique,
        acts=True,
        text=name,
        value=mention.value,
    )


def _thing(
    reading: Reading,
    tokens: Sequence[Token],
    chunk: Chunk,
    clause: int,
    subject: bool | None,
    covering: Mention | None,
    title: Set[str],
) -> Centre:
    head = tokens[chunk.head]
    value = covering.value if covering else None
    role = covering is None and (role_kind(head.text) is not None or head.lemma.lower() in _PEOPLE)
    genders = genders_of(tokens, chunk)
    if subject and tokens[chunk.range.first].text.lower() in _NOMINATIVES:
        genders &= set(_NOMINATIVES[tokens[chunk.range.first].text.lower()])
    if isinstance(value, Place) and tokens[chunk.inner.first].tag not in DETERMINERS:
        genders = frozenset("n")
    person: bool | None = False
    if role:
        person, genders = True, _sex_of_role(head, genders)
    elif value is None and head.tag == "NE" and tokens[chunk.inner.first].tag not in DETERMINERS:
        person = False if chunk.preposition in _PLACED or head.text in title else None
        genders = frozenset("n") if person is False else genders
    acts = isinstance(value, Organisation | Place) or head.lemma.lower() in _ACTING
    text = _written(reading, tokens, chunk, title) if subject and not role else ""
    key = value.name.de if isinstance(value, Named) else head.lemma
    titled = head.text in title and head.tag != "CARD"
    return Centre(
        f"thing {key}",
        chunk.head,
        clause,
        genders,
        person=person,
        subject=subject,
        oblique=bool(chunk.preposition),
        acts=acts,
        text=text,
        titled=titled,
    )


def _sex_of_role(head: Token, genders: frozenset[str]) -> frozenset[str]:
    if genders == {"p"}:
        return genders
    if is_woman(head.text):
        return frozenset("f")
    return genders & {"m", "f"} or frozenset("m")


def _written(reading: Reading, tokens: Sequence[Token], chunk: Chunk, title: Set[str]) -> str:
    """A phrase as it can stand in another sentence: with a name in it, and not "ein Haus in Wien"."""
    first = tokens[chunk.range.first]
    where = _whole(tokens, chunk)
    named = any(
        tokens[n].tag == "NE"
        or tokens[n].text in title
        or (tokens[n].tag == "NN" and "-" in tokens[n].text)
        or (tokens[n].tag == "ADJ(A)" and tokens[n].text[0].isupper() and n > where.first)
        or isinstance(getattr(reading.covering(n), "value", None), Named)
        for n in where.indices
    )
    definite = first.tag not in DETERMINERS or first.text.lower() in ("der", "die", "das")
    if not (named and definite) or len(where.indices) > _LONGEST_NAME:
        return ""
    text = "".join(
        ("" if n == where.first or tokens[n - 1].end == tokens[n].start else " ") + tokens[n].text
        for n in where.indices
    )
    return text[0].lower() + text[1:] if first.tag == "ART" else text


def _whole(tokens: Sequence[Token], chunk: Chunk) -> Range:
    """The phrase with what hangs on it by prepositions, if it stands in front of the verb."""
    verb = next((n for n in range(chunk.range.last, len(tokens)) if "FIN" in tokens[n].tag), None)
    between = tokens[chunk.range.last : verb] if verb else ()
    if chunk.range.first == 0 and verb and not any(t.text in (",", "(", "–", "„") for t in between):
        last = verb
        while tokens[last - 1].tag in ("ADV", "PIS", "PTKNEG") or tokens[last - 1].text == "selbst":
            last -= 1
        return Range(0, max(last, chunk.range.last))
    return chunk.range
