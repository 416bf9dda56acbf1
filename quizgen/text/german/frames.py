"""German clauses as frames: the verb, its arguments, and the words that a statement must not lose."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from quizgen.model import Lang
from quizgen.text.clauses import Case, Chunk, Clause, Kind, Number, Range
from quizgen.text.frames import Argument, Frame, Role, Verb, Voice, joined
from quizgen.text.german.fields import finite_is_plural
from quizgen.text.german.parts import find_parts, parenthetical
from quizgen.text.german.repair import repaired
from quizgen.text.german.time_phrases import times_apart
from quizgen.text.german.verbs import verb_of
from quizgen.text.german.words import CONTRACTED, POINTING
from quizgen.text.mentions import Mention
from quizgen.text.reading import words
from quizgen.text.tokens import Sentence, Token
from quizgen.values.german import article
from quizgen.values.grammar import Determiner
from quizgen.values.known_names import read_name
from quizgen.values.lexicon import german_nouns

# Adverbs without which a statement says less, yet nothing else. All others are missed.
_SPARE = words(
    """zudem außerdem ferner weiters überdies dennoch trotzdem jedoch allerdings aber hingegen dagegen indes
    indessen freilich schließlich letztlich letztendlich endlich bereits schon auch ebenfalls gemeinsam
    zusammen persönlich offiziell überraschend überraschenderweise unerwartet selbst übrigens
    bekanntlich tatsächlich sogar vorzeitig daraufhin anschließend danach dabei dann nun
    feierlich später zugleich gleichzeitig unterdessen inzwischen mittlerweile
    derweil demnach somit daher deshalb deswegen also nämlich vorher zuvor zunächst anfangs zuletzt durchaus
    ohnehin wiederum immerhin diesmal dafür hier dort da heute gestern beispielsweise soweit derzeit jetzt
    einerseits andererseits insbesondere vorerst weiterhin seitdem seither dazu ebenso zuerst eigentlich
    sehr ganz noch erst so hauptsächlich vorwiegend schlussendlich insofern etwa"""
)
# Adjectives as adverbs that take something back.
_HEDGING = words(
    """angeblich mutmaßlich vermeintlich voraussichtlich wahrscheinlich möglich möglicherweise vermutlich
    offenbar offensichtlich scheinbar anscheinend theoretisch teilweise weitgehend annähernd fast nahezu
    häufig oft selten meist meistens üblich üblicherweise gewöhnlich normalerweise indirekt fälschlich
    fälschlicherweise symbolisch vorläufig vorübergehend zeitweise zeitweilig künftig zukünftig geplant
    knapp rund ungefähr etwa gering kaum wenig nur lediglich ausschließlich allein bloß einzig bald
    regelmäßig jährlich monatlich täglich wöchentlich vergeblich beinahe langfristig mittelfristig
    durchschnittlich jeweils insgesamt potenziell potentiell hypothetisch eventuell niemals
    erneut wieder erstmals ursprünglich nominell formal
    zweimal dreimal mehrmals mehrfach wiederholt ständig dauerhaft dahingehend derart dergestalt"""
)
# What opens a subordinate clause whose loss changes nothing that the main clause says.
_SPARE_OPENINGS = frozenset(
    """weil da nachdem als während obwohl obgleich bevor um sodass wodurch womit woraufhin wobei
    seitdem ehe damit indem was dass sobald""".split()
)
# What opens an infinitive that takes something back.
_LIMITING = words("ohne statt anstatt außer als wie wenn falls ob nur")
_PRONOUNS = frozenset("der die das den dem denen dessen deren welcher welche welches wo".split())
# Verbs of which an infinitive is the point.
_OPEN_ENDED = frozenset(
    "beginnen anfangen aufhören drohen scheitern haben sein brauchen nutzen glauben suchen zwingen".split()
)
_COPULAS = ("sein", "werden", "bleiben", "gelten")
_NOUNS = ("NN", "NE", "NNA", "NNI", "FM")


_UNMARKED = frozenset({Case.NOMINATIVE, Case.ACCUSATIVE})


def frame_of(clause: Clause, sentence: Sentence, mentions: Sequence[Mention]) -> Frame | None:
    """The frame of a clause; None for one whose verb is reported ("…, sagte X")."""
    if clause.claimed is not None:
        return None
    tokens = repaired(sentence)
    verb = verb_of(tokens, clause)
    spare = _embedded(tokens, clause)
    if spare and verb.lemma in _OPEN_ENDED and _has_infinitive(tokens, spare):
        spare = None
    doubt = verb.doubt or ("a clause that restricts it" if spare is None else "")
    gone = (spare or frozenset()) | parenthetical(tokens)
    copula = verb.lemma in _COPULAS and not verb.participle
    arguments = tuple(_arguments(tokens, clause, mentions, gone, copula))
    gone |= _appositions(tokens, clause, arguments, mentions)
    arguments = _recast([_by_name(tokens, a) for a in _kept(arguments, gone)], _number(tokens, clause))
    known = gone | {i for a in arguments for i in a.range.indices} | {clause.verb, *clause.rest.indices}
    own = [
        i for field in (clause.front, clause.middle, clause.after) for i in field.indices if i not in known
    ]
    if verb.lemma == "geben" and any(tokens[i].text in ("es", "Es") for i in own):
        return _existential(clause, tokens, verb, arguments, own)
    said = _predicate(tokens, verb, own)
    reflexive = any(tokens[i].tag == "PRF" or tokens[i].text == "sich" for i in own)
    loose = tuple(i for i in own if not _is_spare(tokens, clause, i))
    loose = tuple(i for i in loose if i != said)
    participle = verb.participle if said is None else tokens[said].text.lower()
    voice = verb.voice if said is None else Voice.STATE
    return Frame(
        tokens, clause, verb.lemma, participle, voice, verb.tense, reflexive, arguments, loose, doubt,
        _number(tokens, clause),
    )  # fmt: skip


def _existential(
    clause: Clause, tokens: Sequence[Token], verb: Verb, arguments: Sequence[Argument], own: Sequence[int]
) -> Frame:
    """ "Es gibt X": X exists."""
    there = tuple(
        replace(a, role=Role.SUBJECT, cases=frozenset({Case.NOMINATIVE})) if a.role is Role.OBJECT else a
        for a in arguments
    )
    loose = tuple(i for i in own if tokens[i].text.lower() != "es" and not _is_spare(tokens, clause, i))
    return Frame(
        tokens, clause, "existieren", "", Voice.ACTIVE, verb.tense, False, there, loose, verb.doubt, None
    )


def _number(tokens: Sequence[Token], clause: Clause) -> Number:
    return Number.PLURAL if finite_is_plural(tokens[clause.verb]) else Number.SINGULAR


def _predicate(tokens: Sequence[Token], verb: Verb, own: Sequence[int]) -> int | None:
    """The adjective of "ist verheiratet", "war bekannt"."""
    if verb.participle or verb.lemma not in _COPULAS:
        return None
    said = [
        i for i in own if tokens[i].tag in ("ADJ(D)", "VV(PP)") and tokens[i].text.lower() not in _HEDGING
    ]
    return said[-1] if said else None


def _is_spare(tokens: Sequence[Token], clause: Clause, i: int) -> bool:
    token, word = tokens[i], tokens[i].text.lower()
    if token.tag == "PRF" or word == "sich":
        return True
    if token.tag == "$,":  # round an embedded clause; in a list the "und" or the next noun is missed
        return True
    if word in _HEDGING:
        return False
    if token.tag == "KON":
        return word in _SPARE and i == clause.front.first
    return word in _SPARE or (token.tag == "ADJ(D)" and word not in POINTING)


def _embedded(tokens: Sequence[Token], clause: Clause) -> frozenset[int] | None:
    """The words of clauses inside the clause; None where one of them takes something back."""
    found: set[int] = set()
    for part in find_parts(tokens):
        inside = [i for i in part.range.indices if clause.range.first <= i < clause.range.last]
        if clause.kind is Kind.RELATIVE and clause.verb in part.range:
            continue
        if not part.embedded or not inside or inside[0] == clause.range.first == clause.verb:
            continue
        if clause.verb in part.range and clause.kind is Kind.MAIN:
            continue
        first = tokens[part.range.first].text.lower()
        if part.range.first in range(*_bounds(clause)) and not _is_harmless(tokens, part.range, first):
            return None
        found.update(inside)
    return frozenset(found)


def _has_infinitive(tokens: Sequence[Token], where: frozenset[int]) -> bool:
    return any(tokens[i].tag == "PTKZU" or "(IZU)" in tokens[i].tag for i in where)


def _bounds(clause: Clause) -> tuple[int, int]:
    return clause.range.first, clause.range.last


def _is_harmless(tokens: Sequence[Token], where: Range, first: str) -> bool:
    if first in _SPARE_OPENINGS or first in _PRONOUNS:
        return True
    if first not in _LIMITING and any(
        t.tag == "PTKZU" or "(IZU)" in t.tag for t in tokens[where.first : where.last]
    ):
        return True
    second = tokens[where.first + 1].text.lower() if where.first + 1 < where.last else ""
    return tokens[where.first].tag in ("APPR", "APPRART", "PRELS", "PRELAT") and second in _PRONOUNS


def _arguments(
    tokens: Sequence[Token], clause: Clause, mentions: Sequence[Mention], gone: frozenset[int], copula: bool
) -> Iterator[Argument]:
    """The chunks as mentions cut and join them."""
    if clause.kind is Kind.RELATIVE and clause.antecedent is not None:
        yield _argument(tokens, clause.antecedent, Role.SUBJECT)
    chunks = [c for c in clause.chunks if c.range.first not in gone]
    for chunk in joined(chunks, mentions):
        first = next(c for c in chunks if c.range.first == chunk.range.first)
        argument = _argument(tokens, chunk, _role(first, clause, copula))
        argument = _unruled(tokens, argument, clause, mentions)
        for part in times_apart(tokens, argument):
            yield from _parted(tokens, part, mentions)


def _unruled(
    tokens: Sequence[Token], argument: Argument, clause: Clause, mentions: Sequence[Mention]
) -> Argument:
    """ "Über 60 Prozent der Stadt": what is no preposition before an amount."""
    first = argument.range.first
    hedged = any(
        m.first == argument.inner.first and m.hedge.casefold() == tokens[first].text.casefold()
        for m in mentions
    )
    if not hedged or tokens[first].text.lower() not in ("über", "unter") or argument.inner.first != first + 1:
        return argument
    role = Role.OPEN if clause.subject is None else Role.OBJECT
    return replace(
        argument, inner=argument.range, role=role, preposition="", cases=_UNMARKED, number=Number.PLURAL
    )


def _parted(tokens: Sequence[Token], argument: Argument, mentions: Sequence[Mention]) -> Iterator[Argument]:
    """ "in Paris Emmanuel Macron", "in Leipzig Physik": what follows a whole name is another argument."""
    inside = [m for m in mentions if m.first in argument.inner]
    if inside and (towns := _towns_before(tokens, argument, inside[0])):
        yield replace(
            argument, range=Range(argument.range.first, towns.last), inner=towns, head=towns.last - 1
        )
        behind = Range(towns.last, argument.range.last)
        yield from _parted(tokens, Argument(behind, behind, behind.last - 1, Role.OPEN), mentions)
        return
    for left, right in zip_longest(inside, inside[1:]):
        if left.last < argument.range.last and _ends(tokens, left, right):
            first = Range(argument.inner.first, left.last)
            behind = Range(left.last, argument.range.last)
            unmarked = argument.role in (Role.OPEN, Role.SUBJECT)
            dated = left.value.type in ("date", "period")
            role = Role.OBJECT if dated and unmarked else Role.SUBJECT if unmarked else argument.role
            outer = Range(argument.range.first, left.last)
            yield replace(argument, range=outer, inner=first, head=left.last - 1, role=role)
            role = (
                Role.OPEN if argument.role is Role.PREPOSITIONAL else argument.role if dated else Role.OBJECT
            )
            yield Argument(behind, behind, behind.last - 1, role)
            return
    yield argument


def _towns_before(tokens: Sequence[Token], argument: Argument, person: Mention) -> Range | None:
    """The name of a town that is none of the values, before a person: "in Hannover Angela Merkel"."""
    before = Range(argument.inner.first, person.first - len(person.role.split()))
    fits = argument.preposition in ("in", "aus", "bei") and person.value.type == "person"
    return before if fits and before and all(tokens[i].tag == "NE" for i in before.indices) else None


def _ends(tokens: Sequence[Token], left: Mention, right: Mention | None) -> bool:
    """Whether what follows a value cannot belong to it, nor it to that: no genitive, no longer name."""
    last = tokens[left.last - 1].text
    if last.endswith("s") and last != left.value.say(Lang.DE).split()[-1]:
        return False
    if right and left.last == right.first - len(right.role.split()):
        return True
    following = tokens[left.last].tag
    if left.value.type in ("date", "period"):
        return following in ("NN", "NE", "ART", "ADJ(A)", "CARD")
    if left.value.grain == "organisation:university":
        return following == "NN"  # "an der Universität Wien Medizin"
    if left.value.type == "person":
        return following == "NN"  # "wurde Otto von Bismarck Reichskanzler"
    if left.value.type == "organisation":
        return following == "NN" and _is_plural(tokens[left.last].text)  # "nahm Siemens Verhandlungen auf"
    known = following == "NE" and read_name(tokens[left.last].text, Lang.DE) is not None
    return left.value.type == "place" and (following in ("NN", "CARD") or known)


def _is_plural(word: str) -> bool:
    """Whether a noun tells that there are several."""
    return any(noun.de.plural == word != noun.de.singular for noun in german_nouns(word))


def _argument(tokens: Sequence[Token], chunk: Chunk, role: Role) -> Argument:
    before = chunk.range.first - 1
    compared = before > 0 and tokens[before - 1].text.lower() in ("mehr", "weniger")
    if not chunk.preposition and before >= 0 and tokens[before].text == "als" and not compared:
        where = Range(before, chunk.range.last)
        return Argument(where, chunk.range, chunk.head, Role.PREPOSITIONAL, "als", chunk.cases, chunk.number)
    definite = bool(chunk.preposition) and tokens[chunk.inner.first - 1].text.lower() in CONTRACTED
    return Argument(
        chunk.range, chunk.inner, chunk.head, role, chunk.preposition, chunk.cases, chunk.number, definite,
        chunk.genders,
    )  # fmt: skip


def _role(chunk: Chunk, clause: Clause, copula: bool) -> Role:
    if chunk.preposition:
        return Role.PREPOSITIONAL
    if copula and Case.NOMINATIVE in chunk.cases:
        return Role.OPEN  # subject or predicate
    if chunk == clause.subject:
        return Role.SUBJECT
    taken = clause.subject is not None or clause.antecedent is not None
    return Role.OBJECT if taken or Case.NOMINATIVE not in chunk.cases else Role.OPEN


def _appositions(
    tokens: Sequence[Token], clause: Clause, arguments: Sequence[Argument], mentions: Sequence[Mention]
) -> frozenset[int]:
    """ "Rutte, der Chef der NATO, …": what stands between commas behind a name and only adds to it."""
    found: set[int] = set()
    for argument in arguments:
        last = argument.range.last
        if not any(m.last == last for m in mentions) or last >= len(tokens) or tokens[last].text != ",":
            continue
        for field in (clause.front, clause.middle, clause.after):
            end = next((i for i in range(last + 1, field.last + 1) if _closes(tokens, clause, i)), None)
            if last in field and end is not None and _adds(tokens, Range(last + 1, end)):
                found.update(range(last, end))
    return frozenset(found)


def _by_name(tokens: Sequence[Token], argument: Argument) -> Argument:
    """With the number of a known name and the cases its article leaves: "der EU" is no nominative."""
    words = [tokens[i].text for i in argument.inner.indices]
    name = read_name(" ".join(words), Lang.DE) if words else None
    if name is None:
        return argument
    argument = replace(argument, number=name.de.number)
    if tokens[argument.inner.first].tag != "ART":
        return argument
    said = {c for c in Case if article(Determiner.DEFINITE, c, name.de.gender) == words[0].lower()}
    return replace(argument, cases=argument.cases & said or frozenset(said))


def _recast(arguments: Sequence[Argument], number: Number) -> tuple[Argument, ...]:
    """Whoever cannot be the subject of a verb in that number is none; then any other may be."""
    if all(_may_be_subject(a, number) for a in arguments if a.role in (Role.SUBJECT, Role.OPEN)):
        return tuple(arguments)
    subject = any(a.role is Role.SUBJECT and _may_be_subject(a, number) for a in arguments)
    return tuple(_recast_one(a, number, subject) for a in arguments)


def _recast_one(argument: Argument, number: Number, subject: bool) -> Argument:
    if argument.role is Role.PREPOSITIONAL or (argument.role is Role.SUBJECT and subject):
        return argument
    open_to_it = not subject and _may_be_subject(argument, number)
    return replace(argument, role=Role.OPEN if open_to_it else Role.OBJECT)


def _may_be_subject(argument: Argument, number: Number) -> bool:
    return Case.NOMINATIVE in argument.cases and argument.number in (None, number)


def _kept(arguments: Sequence[Argument], gone: frozenset[int]) -> Iterator[Argument]:
    """Without appositions; what these are taken for is the name that they add to."""
    for argument, following in zip_longest(arguments, arguments[1:]):
        if argument.range.first in gone:
            continue
        if following and following.range.first in gone and following.role is Role.SUBJECT:
            yield replace(argument, role=Role.SUBJECT)
        else:
            yield argument


def _closes(tokens: Sequence[Token], clause: Clause, i: int) -> bool:
    return tokens[i].text == "," or i == clause.verb


def _adds(tokens: Sequence[Token], where: Range) -> bool:
    words = [tokens[i] for i in where.indices]
    if not words or any(t.tag in ("KON", "PTKNEG") or "FIN" in t.tag for t in words):
        return False
    return words[0].tag in ("ART", "NN", "PPOSAT", "ADJ(A)") and any(t.tag in _NOUNS for t in words)
