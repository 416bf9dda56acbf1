"""What decides where the fields of a German clause begin and end: verbs, fronts, subjects."""

from collections.abc import Sequence
from itertools import pairwise

from quizgen.text.clauses import Case, Chunk, Number, Range
from quizgen.text.german.chunks import QUOTES, find_chunks
from quizgen.text.german.roles import role_kind
from quizgen.text.german.which import class_gender
from quizgen.text.german.words import CONNECTIVES, DATIVE_OR_BOTH, DATIVE_VERBS, SUBJUNCTIVE, WEEKDAYS
from quizgen.text.tokens import Token

CLOSING = frozenset("VV(PP) VV(INF) VV(IZU) VA(INF) VA(PP) VM(INF) VM(PP) PTKVZ PTKZU".split())
_AUXILIARIES = ("VA(FIN)", "VM(FIN)")
_FOCUS = frozenset(
    "auch nur sogar erst bereits schon allein selbst vor allem insbesondere gerade rund".split()
)
_FILLING = frozenset(
    """ADV ADJ(D) PRF PTKNEG PROAV PIS PPER PTKA KOKOM PDS CARD KON TRUNC APZR
    ITJ PTKZU VV(PP) PTKVZ PIAT ADJ(A)""".split()
)
_NO_FRONT = frozenset(
    "KON KOUS KOUI PWAV PWS PWAT PRELS PRELAT $, XY APPR VV(PP) VV(INF) PTKVZ PTKZU PRF".split()
)
# A name beside them may be whom something lacks or belongs to.
_OF_DATIVE = frozenset(
    "fehlen gelingen gefallen gehören drohen winken blühen genügen nützen schaden passieren".split()
)
_SPANS = frozenset(
    "tag woche monat jahr mal moment stunde minute zeit jahre tage monate wochen stunden".split()
)


def is_finite(tokens: Sequence[Token], at: int, where: Range | None) -> bool:
    """Whether the token is a finite verb; a participle or infinitive that looks like one and stands
    at the end of a stretch with an auxiliary is none."""
    if not 0 <= at < len(tokens) or not tokens[at].tag.endswith("(FIN)"):
        return False
    if where is None or at != where.last - 1 or tokens[at].tag in _AUXILIARIES:
        return True
    text = tokens[at].text
    helped = any(tokens[i].tag in _AUXILIARIES for i in range(where.first, at))
    return not (helped and text.endswith(("t", "en")))


def overlooked(tokens: Sequence[Token], where: Range) -> int | None:
    """A verb in second place that was taken for an adjective or a participle: "1950 ernannte …"."""
    for i in where.indices[1:14]:
        looks = tokens[i].tag in ("ADJ(A)", "VV(PP)", "ADJ(D)") and tokens[i].text.endswith(("te", "t"))
        if looks and tokens[i].text.islower() and front_is_one(tokens, Range(where.first, i)):
            following = tokens[i + 1].tag if i + 1 < where.last else ""
            named = following in ("NE", "ART", "APPR", "APPRART", "CARD", "PPOSAT", "PRF")
            titled = following == "NN" and i + 2 < where.last and tokens[i + 2].tag == "NE"
            return i if named or titled or (following == "ADV" and tokens[i].text.endswith("t")) else None
    return None


def verb_final(tokens: Sequence[Token], where: Range) -> bool:
    """Whether a stretch ends with its only finite verb."""
    finite = [i for i in where.indices if is_finite(tokens, i, where)]
    return len(finite) == 1 and finite[0] == where.last - 1 and finite[0] > where.first + 1


def finite_is_plural(verb: Token) -> bool:
    """
    >>> finite_is_plural(Token("waren", "sein", "VA(FIN)", 0, 5))
    True
    >>> finite_is_plural(Token("erschien", "erscheinen", "VV(FIN)", 0, 8))
    False
    """
    if verb.text.endswith(("schien", "spien", "schrien")) and not verb.text.endswith("schienen"):
        return False
    return verb.text in ("sind", "tun") or verb.text.endswith(("en", "ern", "eln"))


def subjunctive(verb: Token) -> bool:
    """Indirect speech or what is not so: "sei", "habe", "komme", "wäre"."""
    text = verb.text.lower()
    return text in SUBJUNCTIVE or (text.endswith("e") and verb.lemma.lower() == text + "n")


def front_is_one(tokens: Sequence[Token], front: Range) -> bool:
    """Whether the words before the verb are one constituent: a phrase with what belongs to it, or an
    adverb."""
    begin = front.first
    while begin < front.last - 1 and tokens[begin].text.lower() in _FOCUS:
        begin += 1
    if (
        tokens[front.last - 1].tag == "APPO" or tokens[front.last - 1].text == "selbst"
    ) and front.last - begin > 1:
        front = Range(front.first, front.last - 1)
    words = [tokens[i] for i in range(begin, front.last) if tokens[i].text not in QUOTES]
    if len(words) == 1:
        return words[0].tag not in _NO_FRONT
    if len(words) == 2 and all(w.tag in ("ADV", "ADJ(D)") for w in words):
        return words[0].text.lower() not in CONNECTIVES
    chunks = find_chunks(tokens, Range(begin, front.last))
    if not chunks or chunks[0].range.first != begin or chunks[-1].range.last != front.last:
        return False
    return len(chunks) <= 5 and all(_continues(tokens, a, b) for a, b in pairwise(chunks))


def _continues(tokens: Sequence[Token], before: Chunk, chunk: Chunk) -> bool:
    """Whether a chunk is an attribute of the one before: "Treffen in Rom", "Kern als Kanzler"."""
    between = tokens[before.range.last : chunk.range.first]
    if not between:
        return bool(chunk.preposition)
    joined = between[0].tag == "KON" and bool(chunk.preposition) == bool(before.preposition)
    return len(between) == 1 and (between[0].text in ("als", "wie") or (joined and bool(chunk.preposition)))


def covered(
    tokens: Sequence[Token], middle: Range, chunks: Sequence[Chunk], embedded: Sequence[Range]
) -> bool:
    """Whether every word of the middle field belongs to something known."""
    known = {i for c in chunks for i in c.range.indices} | {i for e in embedded for i in e.indices}
    return all(
        i in known
        or tokens[i].tag in _FILLING
        or tokens[i].text in QUOTES
        or tokens[i].text in (",", "(", ")")
        or (tokens[i].tag in ("APPR", "APPRART") and i + 1 < middle.last and _ruled(tokens[i + 1]))
        for i in middle.indices
    )


def _ruled(token: Token) -> bool:
    """What a preposition may rule besides a noun phrase."""
    return token.tag in ("PPER", "PRF", "PDS", "PIS", "ADV", "CARD", "ADJ(D)", "ADJ(A)", "APPR")


def subject_of(tokens: Sequence[Token], chunks: Sequence[Chunk], verb: int) -> Chunk | None:
    """The subject where one noun phrase alone can be it, or a name in front beside an object that is
    no name."""
    fits = Number.PLURAL if finite_is_plural(tokens[verb]) else Number.SINGULAR
    possible = [
        c
        for c in chunks
        if not c.preposition
        and Case.NOMINATIVE in c.cases
        and c.number in (None, fits)
        and not is_time(tokens, c)
        and not _after_als(tokens, c)
    ]
    if _leaves_to_name(tokens, chunks, verb):
        return None
    if len(possible) == 1 and not _pronoun_subject(tokens, chunks, verb):
        return possible[0]
    if len(possible) >= 2 and not _pronoun_subject(tokens, chunks, verb):
        first, others = possible[0], possible[1:]
        certain = [c for c in possible if Case.ACCUSATIVE not in c.cases]
        if len(certain) == 1 and tokens[verb].lemma not in DATIVE_VERBS | DATIVE_OR_BOTH:
            return certain[0]
        ahead = first.range.last <= verb or (
            first.range.first == verb + 1 and not any(is_name(tokens, c) for c in others)
        )
        may_act = is_name(tokens, first) or _makes(tokens, first, others, verb)
        if ahead and may_act and all(Case.ACCUSATIVE in c.cases for c in others):
            return first
    return None


def _makes(tokens: Sequence[Token], first: Chunk, others: Sequence[Chunk], verb: int) -> bool:
    """ "Die Brauerei baute ein neues Werk": what is known stands in front of what is new and does nothing."""
    known = tokens[first.range.first].text.lower() in ("der", "die", "das") and first.range.last <= verb
    return known and all(
        tokens[c.range.first].text in ("ein", "eine")
        and role_kind(tokens[c.head].text) is None
        and class_gender(tokens[c.head].text) is None
        for c in others
    )


def _leaves_to_name(tokens: Sequence[Token], chunks: Sequence[Chunk], verb: int) -> bool:
    """ "Huber fehlt ein Pferd", "Viel Zeit bleibt Huber": a name beside what may be the subject; but "Huber
    bleibt Präsident"."""
    bare = [c for c in chunks if not c.preposition and Case.NOMINATIVE in c.cases]
    measured = any(tokens[c.range.first].tag == "PIAT" for c in bare)
    owned = tokens[verb].lemma in _OF_DATIVE or (tokens[verb].lemma == "bleiben" and measured)
    return owned and len(bare) > 1 and any(is_name(tokens, c) for c in bare)


def is_name(tokens: Sequence[Token], chunk: Chunk) -> bool:
    return tokens[chunk.head].tag == "NE"


def is_time(tokens: Sequence[Token], chunk: Chunk) -> bool:
    head = tokens[chunk.head]
    return (
        head.text.lower() in WEEKDAYS
        or head.lemma.lower() in _SPANS
        or head.text.lower() in _SPANS
        or (head.tag == "CARD" and head.text.isdigit() and len(head.text) == 4)
    )


def _after_als(tokens: Sequence[Token], chunk: Chunk) -> bool:
    before = chunk.range.first - 1
    return before >= 0 and tokens[before].text.lower() in ("als", "wie")


def _pronoun_subject(tokens: Sequence[Token], chunks: Sequence[Chunk], verb: int) -> bool:
    """ "er", "sie", "man" next to the verb leave no noun phrase as the subject."""
    last = max((c.range.last for c in chunks), default=verb)
    near = range(max(verb - 1, 0), min(verb + 4, max(last, verb + 2), len(tokens)))
    return any(tokens[i].text.lower() in ("er", "sie", "es", "man", "wir", "ich") for i in near)
