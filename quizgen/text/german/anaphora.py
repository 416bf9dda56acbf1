"""German pronouns as the discourse resolves them: what each could mean, what can be written instead."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from quizgen.model import Article
from quizgen.text.clauses import Case, Number, Range
from quizgen.text.descriptions import Description, roles_told
from quizgen.text.discourse import Discourse, Form, Pronoun, Utterance, with_antecedents
from quizgen.text.german.animacy import is_had_by_persons, is_of_things, wants
from quizgen.text.german.centres import Sexes, clause_at, could_be_subject, find_centres
from quizgen.text.german.chunks import QUOTES, find_chunks
from quizgen.text.german.fields import finite_is_plural
from quizgen.text.german.named_again import named_again
from quizgen.text.german.parts import Part, find_parts
from quizgen.text.german.pronouns import is_expletive, sex_of
from quizgen.text.german.repair import repaired
from quizgen.text.german.restating import genitive
from quizgen.text.german.roles import is_woman, role_kind
from quizgen.text.named_again import with_names_again
from quizgen.text.protagonist import key_of, main_person, misread
from quizgen.text.reading import Reading, is_role_of_name, words
from quizgen.text.tagging import tag
from quizgen.text.tokens import Token
from quizgen.values.lexicon import german_nouns
from quizgen.values.names import Organisation, Person

_LONGEST = 90  # tokens of a sentence that is worth understanding
_GENDER = {"er": "m", "ihn": "m", "ihm": "mn", "sie": "fp", "ihr": "f", "ihnen": "p", "es": "n"}
_SEX = {"male": "m", "female": "f"}
_DATIVE = words("mit von nach bei zu aus in an auf unter vor seit über zwischen neben gegenüber")
_ATTRIBUTES = ("NE", "FM", "APPR", "$,", "$(")  # of what says behind a noun which one is meant
_SURE = 3  # pronouns that tell the sex of the person in the title
_BEING = words("sein werden bleiben")


def resolve(readings: Sequence[Reading], article: Article) -> list[Reading]:
    """The readings with what their pronouns mean, as far as that is certain."""
    title = [t.text for t in tag(article.title, article.lang)] if article.title else []
    main = main_person(readings, article.title)
    sexes = _sexes(readings)
    for person in sexes:
        if sexes[person] is None and main.titled and main.key == key_of(person):
            sexes = {**sexes, person: _by_pronouns(readings)}

    def describe(reading: Reading) -> Utterance:
        return _describe(reading, sexes, frozenset(title))

    roles = roles_told(readings, _predicates(readings))
    discourse = Discourse(main, roles, genitive, misread(readings, ("NE",)))
    return with_names_again(with_antecedents(readings, discourse, describe), named_again)


# --- the sex of persons


def _sexes(readings: Sequence[Reading]) -> Mapping[Person, str | None]:
    """What given names, roles, and sentences like "X war Lehrerin" tell."""
    found: dict[Person, str | None] = {}
    for reading in readings:
        for mention in reading.mentions:
            if isinstance(mention.value, Person):
                sex = _by_predicate(reading, mention.last) or _SEX.get(sex_of(mention, mention.value) or "")
                found[mention.value] = found.get(mention.value) or sex
    return found


def _by_predicate(reading: Reading, behind: int) -> str | None:
    """ "war eine englische Mathematikerin"."""
    tokens = reading.sentence.tokens
    verb = next((n for n in range(behind, len(tokens)) if "FIN" in tokens[n].tag), None)
    if verb is None or tokens[verb].lemma not in _BEING or any(t.text == "," for t in tokens[behind:verb]):
        return None
    for n in range(verb + 1, min(verb + 6, len(tokens))):
        if tokens[n].tag in ("NN", "NNA"):
            if role_kind(tokens[n].text) is None:
                return None
            return "f" if is_woman(tokens[n].text) else "m"
        if tokens[n].tag not in ("ART", "ADJ(A)", "ADV", "PIS"):
            return None
    return None


def _by_pronouns(readings: Sequence[Reading]) -> str | None:
    """In an article about a person nearly all of "er" or "sie" mean that person."""
    tokens = [t for reading in readings for t in reading.sentence.tokens if t.tag in ("PPER", "PPOSAT")]
    he = sum(t.text.lower() in ("er", "ihn", "ihm") or t.text.lower().startswith("sein") for t in tokens)
    she = sum(t.text.lower() == "sie" or t.text.lower().startswith("ihr") for t in tokens)
    if max(he, she) < _SURE or min(he, she) * 5 > max(he, she):
        return None
    return "m" if he > she else "f"


# --- a sentence as its centres and pronouns


def _describe(reading: Reading, sexes: Sexes, title: frozenset[str]) -> Utterance:
    paragraph = reading.sentence.paragraph
    if not 3 <= len(reading.sentence.tokens) <= _LONGEST:
        return Utterance(paragraph)
    tokens = _named(repaired(reading.sentence), title)
    parts = tuple(find_parts(tokens))
    centres = find_centres(reading, tokens, parts, sexes, title)
    described = tuple(_descriptions(reading, tokens))
    return Utterance(paragraph, centres, tuple(_pronouns(reading, tokens, parts)), described)


def _descriptions(reading: Reading, tokens: Sequence[Token]) -> Iterator[Description]:
    """ "die Physikerin", "der SPD-Politiker": with nothing that says which one."""
    for at in range(1, len(tokens) - 1):
        noun, word = tokens[at], tokens[at - 1].text.lower()
        kind = role_kind(noun.text) if noun.tag in ("NN", "NNA") else None
        if kind is None or tokens[at - 1].tag != "ART" or word not in ("der", "die", "den", "dem"):
            continue
        after = tokens[at + 1]
        attribute = after.tag in _ATTRIBUTES or after.text in ("der", "des", "eines", "einer")
        if attribute or is_role_of_name(reading, at):
            continue
        woman = is_woman(noun.text)
        if woman != (word == "die" or (word == "der" and noun.text.endswith("in"))):
            continue
        before = tokens[at - 2] if at > 1 else None
        ruled = before is not None and before.tag == "APPR" and word != "die"
        verb = before is None or ("FIN" in before.tag and word == ("die" if woman else "der"))
        yield Description(
            at - 1, at, frozenset("f" if woman else "m"), noun.text.lower(), kind, ruled or verb
        )


def _predicates(readings: Sequence[Reading]) -> dict[Person, set[str]]:
    """ "war eine Physikerin und Politikerin"."""
    found: dict[Person, set[str]] = {}
    for reading in readings:
        tokens = reading.sentence.tokens
        for mention in reading.mentions:
            if not isinstance(mention.value, Person):
                continue
            verb = next((n for n in range(mention.last, len(tokens)) if "FIN" in tokens[n].tag), None)
            if verb is None or tokens[verb].lemma not in _BEING:
                continue
            end = next((n for n in range(verb, len(tokens)) if tokens[n].tag in ("APPR", "$,", "$.")), verb)
            nouns = {
                t.text.lower() for t in tokens[verb:end] if t.tag == "NN" and role_kind(t.text) is not None
            }
            found.setdefault(mention.value, set()).update(nouns)
    return found


def _named(tokens: Sequence[Token], title: frozenset[str]) -> tuple[Token, ...]:
    """A word of the title without an article that the lexicon does not know is a name: "Jacksonville"."""
    return tuple(
        replace(token, tag="NE", lemma=token.text)
        if token.tag == "NN"
        and token.text in title
        and not german_nouns(token.text)
        and (at == 0 or tokens[at - 1].tag not in ("ART", "ADJ(A)", "PPOSAT", "APPRART"))
        else token
        for at, token in enumerate(tokens)
    )


def _pronouns(reading: Reading, tokens: Sequence[Token], parts: Sequence[Part]) -> Iterator[Pronoun]:
    """Those of the third person, but what is quoted."""
    quoted = _quoted(tokens)
    for at, token in enumerate(tokens[:-1]):
        part = next((p for p in parts if at in p.range), None)
        if part is None or at in quoted or (at and tokens[at - 1].end == token.start):
            continue
        if token.tag == "PPOSAT" and token.text.lower().startswith(("sein", "ihr")):
            yield _possessive(tokens, parts, at)
        elif token.tag == "PPER" and token.text.lower() in _GENDER:
            found = _personal(reading, tokens, parts, part, at)
            if found:
                yield found


def _quoted(tokens: Sequence[Token]) -> set[int]:
    marks = [*(n for n, t in enumerate(tokens) if t.text in QUOTES), len(tokens)]
    return {n for first, last in list(pairwise(marks))[::2] for n in range(first, last)}


def _possessive(tokens: Sequence[Token], parts: Sequence[Part], at: int) -> Pronoun:
    genders = "mn" if tokens[at].text.lower().startswith("sein") else "fp"
    noun = next((n for n in range(at + 1, min(at + 5, len(tokens))) if tokens[n].tag in ("NN", "NNA")), None)
    person = True if noun is not None and is_had_by_persons(tokens[noun]) else None
    clause = clause_at(tokens, parts, at)
    within = at if noun is None else noun
    named = noun is not None and role_kind(tokens[noun].text) is not None
    while named and any(token.tag == "NE" for token in tokens[within + 1 : within + 2]):
        within += 1
    return Pronoun(
        at,
        clause,
        frozenset(genders),
        False,
        _form_of_owner(tokens, at),
        person,
        bool(person),
        possessive=True,
        within=within,
        oblique=at > 0 and tokens[at - 1].tag in ("APPR", "APPRART"),
    )


def _form_of_owner(tokens: Sequence[Token], at: int) -> Form:
    """ "Curies Mann" for "ihr Mann": not where a genitive would hang on a genitive ("am Ende seines Lebens"),
    nor where the adjective would have to change ("mit ihrem alten Vater")."""
    word, following = tokens[at].text.lower(), tokens[at + 1]
    ruled = at > 0 and tokens[at - 1].text.lower() in _DATIVE
    if word.endswith("es") or (word.endswith(("seiner", "ihrer")) and not ruled):
        return Form.NOTHING
    if following.tag in ("NN", "NNA") or (word in ("sein", "ihr") and following.tag == "ADJ(A)"):
        return Form.GENITIVE
    return Form.NOTHING


def _personal(
    reading: Reading, tokens: Sequence[Token], parts: Sequence[Part], part: Part, at: int
) -> Pronoun | None:
    word = tokens[at].text.lower()
    clause = clause_at(tokens, parts, at)
    genders = frozenset(_GENDER[word])
    if word == "es":
        front = at == 0 and len(tokens) > 1 and not is_expletive(tokens) and _is_about(reading, tokens, part)
        return Pronoun(at, clause, genders, True, Form.PHRASE, person=False) if front else None
    if word not in ("er", "sie"):
        ruled = at > 0 and tokens[at - 1].tag == "APPR"
        person = True if ruled or word in ("ihm", "ihr", "ihnen") else None
        form = Form.NAME if ruled or _is_behind_subject(tokens, part, at) else Form.NOTHING
        return Pronoun(at, clause, genders, False, form, person, bool(person))
    where = _own(tokens, part, at)
    if word == "sie":
        verb = _its_verb(tokens, part, at)
        if verb is None or _is_object(reading, tokens, where, at, verb):
            form = Form.NAME if _is_behind_subject(tokens, part, at) else Form.NOTHING
            return Pronoun(at, clause, genders, False, form)
        genders = frozenset("p" if finite_is_plural(tokens[verb]) else "f")
    person, acts = wants(tokens, where, word) if genders != {"p"} else (None, False)
    tells = not person and is_of_things(tokens, where)
    return Pronoun(at, clause, genders, True, Form.PHRASE, person, acts, tells=tells)


def _is_behind_subject(tokens: Sequence[Token], part: Part, at: int) -> bool:
    """Whether a name in place of an object would not be taken for the subject, which stands in front."""
    verb = next((v for v in part.finite if v < at), None)
    chunks = find_chunks(tokens, part.range)
    return verb is not None and any(
        c.range.first == part.range.first and c.range.last == verb and could_be_subject(tokens, c, verb)
        for c in chunks
    )


def _own(tokens: Sequence[Token], part: Part, at: int) -> Range:
    """The clause of a pronoun within its stretch, up to "und" with another subject."""
    first, last = part.range.first, part.range.last
    for n in range(first, last):
        if (
            tokens[n].tag == "KON"
            and n < at
            and any(v < n for v in part.finite)
            and any(v > n for v in part.finite)
        ):
            first = n + 1
    return Range(first, last)


def _its_verb(tokens: Sequence[Token], part: Part, at: int) -> int | None:
    """The finite verb beside a pronoun, or at the end of its clause."""
    for n in (at + 1, at - 1, at - 2):
        if n in part.range and "FIN" in tokens[n].tag and (n != at - 2 or tokens[at - 1].tag == "PRF"):
            return n
    behind = [v for v in part.finite if v > at]
    return behind[0] if part.embedded and behind else None


def _is_object(reading: Reading, tokens: Sequence[Token], where: Range, at: int, verb: int) -> bool:
    """Whether "sie" may be the object: a phrase behind it could be the subject ("wählte sie die Partei")."""
    plural = finite_is_plural(tokens[verb])
    for chunk in find_chunks(tokens, Range(at + 1, where.last)):
        before = tokens[chunk.range.first - 1].text.lower()
        if chunk.preposition or Case.NOMINATIVE not in chunk.cases or before in ("als", "wie"):
            continue
        if chunk.number is not None and (chunk.number is Number.PLURAL) != plural:
            continue
        if any(t.lemma in _BEING for t in (tokens[verb],)):
            continue
        covering = reading.covering(chunk.head)
        certain = Case.ACCUSATIVE not in chunk.cases
        acting = isinstance(getattr(covering, "value", None), Person | Organisation)
        if certain or acting or role_kind(tokens[chunk.head].text) is not None:
            return True
    return False


def _is_about(reading: Reading, tokens: Sequence[Token], part: Part) -> bool:
    """Whether "Es" in front means something: no other subject follows, and nothing is told of it."""
    verb = next((n for n in part.range.indices if "FIN" in tokens[n].tag), None)
    if verb != 1 or any(t.text in ("dass", "ob", "zu") for t in tokens):
        return False
    if tokens[verb].lemma in words("geben gehen handeln kommen heißen gelingen dauern folgen fehlen stehen"):
        return False
    others = [
        c
        for c in find_chunks(tokens, Range(2, part.range.last))
        if not c.preposition and Case.NOMINATIVE in c.cases and reading.covering(c.head) is None
    ]
    return tokens[verb].lemma in _BEING or not others
