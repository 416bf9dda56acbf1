"""German pronouns that nothing in their own sentence explains."""

from collections.abc import Sequence
from itertools import pairwise

from quizgen.text.german.fields import finite_is_plural
from quizgen.text.german.roles import is_woman, role_kind
from quizgen.text.given_names import given_name
from quizgen.text.mentions import Mention
from quizgen.text.reading import Reading, words
from quizgen.text.tokens import Token
from quizgen.values.grammar import Gender
from quizgen.values.lexicon import german_nouns
from quizgen.values.names import Named, Organisation, Person

_HE = words("er ihn ihm")
PERSONAL = words("er ihn ihm sie ihr ihnen es")
POSSESSIVE = words("sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres dessen deren")
_JUDGING = words("sein werden bleiben scheinen gelten")  # "Es ist bekannt, dass …"
_MANY = words("alle viele mehrere einige zahlreiche manche")


def open_pronouns(reading: Reading, lower: Sequence[str]) -> list[int]:
    """Pronouns that nothing before them in the sentence explains."""
    tokens = reading.sentence.tokens
    found = []
    for index, word in enumerate(lower):
        personal = word in PERSONAL and tokens[index].tag == "PPER"
        possessive = word in POSSESSIVE and tokens[index].tag == "PPOSAT"
        if _is_ending(tokens, index):
            continue
        if word == "es" and not _is_es_of_something(tokens, index):
            continue
        if (personal and not _named_before(reading, index)) or (
            possessive and not _owned_within(reading, lower, index)
        ):
            found.append(index)
    return found


def _is_es_of_something(tokens: Sequence[Token], index: int) -> bool:
    """ "Es kostete …", "1998 erzielte es einen Gewinn", "Huber muss es wissen.", but "1998 gab es", "Dort
    heißt es, dass …"."""
    if index == 0:
        return not is_expletive(tokens)
    if tokens[index - 1].lemma == "handeln" and tokens[index + 1].text == "sich":
        return not any(token.text.lower() in ("bei", "beim") for token in tokens)
    if [token.tag for token in tokens[index + 1 :]] == ["VV(INF)", "$."]:
        return True
    verb, after = tokens[index - 1], tokens[index + 1 : index + 2]
    if tokens[0].tag == "VV(PP)" and index == 2:
        return True  # "Benannt ist es nach …"
    first = next(n for n, token in enumerate(tokens) if "FIN" in token.tag) if "FIN" in verb.tag else None
    if first == index - 1 and _is_of_full_verb(tokens, index):
        return True
    if first != index - 1 or finite_is_plural(verb) or verb.lemma in _IMPERSONAL:
        return False
    opens = any(a.text == "," and b.text in ("dass", "ob", "wie", "zu") for a, b in pairwise(tokens))
    end = next((n for n in range(index, len(tokens)) if tokens[n].text in (",", ";", ".")), len(tokens))
    objects = (b.tag in ("ART", "PPOSAT") and "APPR" not in a.tag for a, b in pairwise(tokens[index:end]))
    return not opens and bool(after) and (after[0].tag in ("CARD", "PIAT") or any(objects))


def _is_of_full_verb(tokens: Sequence[Token], index: int) -> bool:
    """ "1925 wurde es geschlossen", "1996 musste es schließen", not "wurde es versäumt, sie zu öffnen"."""
    end = next(
        (n for n in range(index, len(tokens)) if tokens[n].text in (",", ";", ".", "und")), len(tokens)
    )
    full = tokens[end - 1]
    if tokens[index - 1].tag not in ("VA(FIN)", "VM(FIN)") or full.tag not in ("VV(PP)", "VV(INF)"):
        return False
    behind = tokens[end + 1 : end + 2]
    clause = bool(behind) and behind[0].text in ("dass", "ob", "wie", "wenn", "als")
    clause |= any(t.tag in ("PTKZU", "VV(IZU)") for t in tokens[end:])
    return full.lemma not in _IMPERSONAL and not clause


_IMPERSONAL = words(
    """geben gehen handeln kommen heißen gelingen dauern folgen fehlen stehen sein werden haben scheinen
    gelten regnen schneien mangeln passieren geschehen bedürfen brauchen bleiben sollen können müssen dürfen
    mögen machen bestehen lassen"""
)


def is_expletive(tokens: Sequence[Token]) -> bool:
    """Whether "Es" in front means nothing: "Es gibt …", and before a plural the subject follows."""
    verb = tokens[1]
    opens = any(a.text == "," and b.text in ("dass", "ob", "wie") for a, b in pairwise(tokens))
    if opens and verb.lemma in _JUDGING:
        return True
    plural = "FIN" in verb.tag and finite_is_plural(verb)
    return verb.text.lower() in ("gibt", "gab") or (plural and not _is_said_of(tokens))


def _is_said_of(tokens: Sequence[Token]) -> bool:
    """ "Es sind zwei Häuser aus Stein.", not "Es sind 30 Gäste gekommen", "Es waren die Gäste, die …"."""
    if tokens[1].lemma != "sein":
        return False
    end = next((n for n in range(2, len(tokens)) if tokens[n].text in (",", ";", ".")), 2)
    perfect = tokens[end - 1].tag in ("VV(PP)", "VA(PP)")
    return not perfect and not any(t.tag in ("PRELS", "PRELAT") for t in tokens)


def _is_ending(tokens: Sequence[Token], index: int) -> bool:
    """The "er" of "1920er"."""
    before = tokens[index - 1] if index else None
    return before is not None and before.text.isdigit() and before.end == tokens[index].start


def _named_before(reading: Reading, index: int) -> bool:
    """Whether somebody a personal pronoun can mean stands before it, in another clause: within one
    clause "sie" is never its subject."""
    tokens = reading.sentence.tokens
    borders = (n for n in range(index) if tokens[n].text in (",", ":", ";", "–") or _joins_clauses(tokens, n))
    border = max(borders, default=0)
    if not any("FIN" in token.tag for token in tokens[:border]):
        return False  # what is before the comma is no clause
    if border == index - 1 and _is_infinitive(tokens, index):
        return False  # not the object before it, which is to do it
    word = tokens[index].text.lower() if index < len(tokens) else "sie"
    people = [m for m in reading.mentions if m.last <= border and isinstance(m.value, Person)]
    other = "female" if word in _HE else "male"
    if any(isinstance(m.value, Person) and sex_of(m, m.value) != other for m in people) or (
        len(people) > 1 and word not in _HE
    ):
        return True
    if word in _HE and len(_unknown_names(reading, border)) == 1:
        return True
    return any(
        tokens[n].tag in (("NN", "NNA") if word in _HE else ("NN", "NNA", "NE"))
        and not _is_other_value(reading, n)
        and not is_ruled(tokens, n)
        and (role_kind(tokens[n].text) is not None if word in _HE else _may_be_she(tokens[n]))
        for n in range(border)
    )


def _is_infinitive(tokens: Sequence[Token], index: int) -> bool:
    """Whether "sie" is the object of ", sie … zu bauen"."""
    end = next((n for n in range(index, len(tokens)) if tokens[n].text in (",", ";", ".")), len(tokens))
    inner = tokens[index:end]
    return not any("FIN" in t.tag for t in inner) and any(t.tag in ("PTKZU", "VV(IZU)") for t in inner)


def _may_be_she(noun: Token) -> bool:
    """Whether "sie" can mean a noun: not a masculine or neuter in the singular that the lexicon knows."""
    known = [lexeme.de for lexeme in german_nouns(noun.text) if lexeme.de.gender]
    return not known or any(n.gender is Gender.FEMININE or n.singular != noun.text for n in known)


def _joins_clauses(tokens: Sequence[Token], n: int) -> bool:
    """Whether "und" stands before another verb, and not in a row of nouns."""
    if tokens[n].text != "und":
        return False
    end = next((m for m in range(n, len(tokens)) if tokens[m].text in (",", ";", ".")), len(tokens))
    return any("FIN" in token.tag for token in tokens[n:end])


def _unknown_names(reading: Reading, border: int) -> set[str]:
    """Names that no value tells and that are no object, without an article: "Goldmann sagte, dass er …"."""
    tokens = reading.sentence.tokens
    return {
        tokens[n].text
        for n in range(border)
        if tokens[n].tag == "NE"
        and reading.covering(n) is None
        and not is_ruled(tokens, n)
        and (n == 0 or tokens[n - 1].tag != "ART")
        and "FIN" in (tokens[n + 1].tag + (tokens[n - 1].tag if n else ""))
    }


def _is_other_value(reading: Reading, index: int) -> bool:
    """Whether a token is part of a value no pronoun can mean: a place, a time, a number."""
    mention = reading.covering(index)
    return mention is not None and not isinstance(mention.value, Organisation)


def owner_before(reading: Reading, index: int) -> bool:
    tokens = reading.sentence.tokens
    return any(m.last <= index and isinstance(m.value, Named) for m in reading.mentions) or any(
        tokens[n].tag in ("NN", "NE", "NNA") and reading.covering(n) is None and not is_ruled(tokens, n)
        for n in range(index)
    )


def _owned_within(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """Whether the owner is named before, or right behind as in "In seiner Rede sagte Rutte"."""
    tokens = reading.sentence.tokens
    persons = [m for m in reading.mentions if isinstance(m.value, Person)]
    other = "male" if lower[index].startswith(("ihr", "deren")) else "female"
    fitting = [m for m in persons if isinstance(m.value, Person) and sex_of(m, m.value) != other]
    if (
        owner_before(reading, index)
        and (fitting or not persons)
        and (fitting or not _is_inverted(reading, index))
    ):
        return True
    if lower[index].startswith("ihr") and _many_before(reading, lower, index):
        return True
    behind = [m for m in fitting if m.first > index + 1 and not _is_apposed(tokens, index, m.first)]
    return bool(behind) and index > 0 and not any(w in _HE or w == "sie" for w in lower)


def _is_apposed(tokens: Sequence[Token], owned: int, name: int) -> bool:
    """ "sein Halbbruder Karl Huber": that is the name of whom somebody has."""
    return all(t.tag in ("NN", "NNA", "ADJ(A)") for t in tokens[owned + 1 : name])


def _is_inverted(reading: Reading, index: int) -> bool:
    """ "Im Finale der Liga hatte seine Elf …": the subject has its owner outside what stands in front."""
    tokens = reading.sentence.tokens
    front = [n for n in range(index) if "FIN" in tokens[n].tag]
    return tokens[0].tag in ("APPR", "APPRART") and front == [index - 1]


def _many_before(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """Whether its clause begins with several things or people that "ihr" belongs to: "alle Staaten"."""
    border = max((n for n in range(index) if lower[n] in (",", ":", "–")), default=-1)
    tokens = reading.sentence.tokens
    return any(
        lower[n] in _MANY and not is_ruled(tokens, n) and tokens[n + 1].tag in ("NN", "NNA", "ADJ(A)")
        for n in range(border + 1, index - 1)
    )


def sex_of(mention: Mention, person: Person) -> str | None:
    """ "male" or "female", as the role before the name or the given name tells."""
    roles = mention.role.split()
    if any(role_kind(word) is not None and is_woman(word) for word in roles):
        return "female"
    return given_name(person.name.de.split()[0])


def is_ruled(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a noun or its article follows a preposition: "im Oktober" is not who "er" is."""
    at = index - 1
    while at >= 0 and tokens[at].tag in ("ART", "ADJ(A)", "PPOSAT", "PIAT", "CARD", "PDAT"):
        at -= 1
    return at >= 0 and tokens[at].tag in ("APPR", "APPRART")
