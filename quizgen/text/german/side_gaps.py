"""Names and times of a German sentence that only tell which one something else is, whose, or than what it
is more.
"""

import re
from collections.abc import Callable, Sequence

from quizgen.text.mentions import Mention
from quizgen.text.reading import Reading, last_begins, words
from quizgen.text.tokens import Token
from quizgen.values.dates import Date, Period
from quizgen.values.names import Named, Person, Place, Term


def _is_beside(reading: Reading, mention: Mention) -> bool:
    """ "westlich von ____", "seitens der ____", "König Karl IV. von ____", "in Wedel bei ____": it only tells
    where or who something else is."""
    if not isinstance(mention.value, Named) or isinstance(mention.value, Person):
        return False
    tokens, n = reading.sentence.tokens, mention.first
    while n and tokens[n - 1].tag == "ART":
        n -= 1
    if not n:
        return False
    ruling, before = tokens[n - 1].text.lower(), tokens[n - 2] if n > 1 else None
    if ruling in ("seitens", "namens") and mention.value.type != "term":
        return True
    if before is None:
        return False
    if ruling == "von":
        name = reading.covering(n - 2)
        of_person = name is not None and isinstance(name.value, Person)
        return before.text.lower() in _COMPASS or before.text == "." or of_person
    return ruling == "bei" and before.tag == "NE"


_COMPASS = words(
    "westlich östlich nördlich südlich nordwestlich nordöstlich südwestlich südöstlich unweit nahe"
)


def _is_standard(reading: Reading, mention: Mention) -> bool:
    """ "schlimmer als die Dürre von ____": the date only tells which one."""
    tokens = reading.sentence.tokens
    if not isinstance(mention.value, Date | Period) or tokens[mention.first - 1].text not in ("von", "Jahr"):
        return False
    return any(t.text == "als" for t in tokens[max(mention.first - 6, 0) : mention.first])


def _is_seat(reading: Reading, mention: Mention) -> bool:
    """ "das Landgericht ____", "die Universität ____": half of its name."""
    tokens = reading.sentence.tokens
    if not isinstance(mention.value, Place | Term) or not mention.first:
        return False
    return _SEATED.fullmatch(tokens[mention.first - 1].text) is not None


_SEATED = re.compile(
    r"\w*(?:gericht|universität|hochschule|bistum|klinikum|klinik|staatsanwaltschaft|polizeidirektion|"
    r"polizeipräsidium|handelskammer|messe|börse|zoo|tierpark|stadtwerke|flughafen|diözese|regierungsbezirk|"
    r"hauptbahnhof|botschaft|konservatorium|oper|akademie)e?s?",
    re.IGNORECASE,
)


def _is_of_another(reading: Reading, mention: Mention) -> bool:
    """ "von einer anderen Gesellschaft als die ____ betrieben": it only tells from what it differs."""
    tokens, n = reading.sentence.tokens, mention.first
    while n and tokens[n - 1].tag in ("ART", "APPR", "APPRART") and tokens[n - 1].text != "als":
        n -= 1
    if n < 2 or tokens[n - 1].text != "als" or not isinstance(mention.value, Named):
        return False
    return any(t.text.rstrip("nrsm") == "andere" for t in tokens[max(n - 4, 0) : n - 1])


def _is_possessor_of_subject(reading: Reading, mention: Mention) -> bool:
    """ "Das Haus von ____ steht in Bremen": others have houses there as well."""
    tokens, n = reading.sentence.tokens, mention.first - len(mention.role.split())
    if not isinstance(mention.value, Person) or n < 3 or tokens[n - 1].text != "von":
        return False
    if mention.last >= len(tokens) or tokens[mention.last].lemma not in _BEING_SOMEWHERE:
        return False
    begin = last_begins(reading)
    return n - 3 == begin and tokens[begin].tag == "ART" and tokens[n - 2].tag in ("NN", "NNA")


_BEING_SOMEWHERE = words("stehen liegen befinden sein hängen gehören erinnern zeigen")


def _is_one_of_winners(reading: Reading, mention: Mention) -> bool:
    """ "____ erhielt 1961 den Nobelpreis": for what? Each year several do."""
    tokens = reading.sentence.tokens
    return isinstance(mention.value, Person) and any(
        t.text in ("Nobelpreis", "Nobelpreises", "Pulitzer-Preis", "Oscar", "Grammy")
        and tokens[n + 1].text not in ("für", "in", "der")
        for n, t in enumerate(tokens[:-1])
    )


def _is_where_of_general(reading: Reading, mention: Mention) -> bool:
    """ "Der Verletzer haftet in ____": a rule of which nothing says that it holds there alone."""
    if not isinstance(mention.value, Place) or len(reading.mentions) > 1:
        return False
    tokens = reading.sentence.tokens
    verb = next((n for n, t in enumerate(tokens) if "FIN" in t.tag), 0)
    inside = range(mention.first, mention.last)
    named = any(t.tag in ("NE", "FM") for n, t in enumerate(tokens) if n not in inside)
    said = any(t.text in '„"»' or t.text.lower() in _EXCLUSIVE or _MOST.search(t.text) for t in tokens)
    generic = tokens[0].text in ("Der", "Die", "Das", "Ein", "Eine") and tokens[1].tag == "NN"
    return generic and not (named or said or is_past(tokens, verb))


_EXCLUSIVE = words("nur ausschließlich allein lediglich einzig erst seit erstmals besonders vor")
_MOST = re.compile(r"(?:st|ßt)e[nrsm]?$|isch(?:e[nrsm]?)?$")


def is_past(tokens: Sequence[Token], verb: int) -> bool:
    text, lemma = tokens[verb].text, tokens[verb].lemma
    perfect = lemma in ("haben", "sein") and any(t.tag == "VV(PP)" for t in tokens[verb:])
    weak = text.endswith(("te", "ten")) and not lemma.endswith("ten")
    return perfect or weak or (tokens[verb].tag == "VV(FIN)" and _stem(text) != _stem(lemma))


def _stem(word: str) -> str:
    for ending in ("st", "en", "t", "n", "e"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word[: -len(ending)]
    return word


SIDE_GAPS: tuple[tuple[Callable[[Reading, Mention], bool], str], ...] = (
    (_is_beside, "it only tells where or who something else is"),
    (_is_standard, "what something is compared with"),
    (_is_of_another, "what something is compared with"),
    (_is_seat, "half of a name"),
    (_is_possessor_of_subject, "whose something is"),
    (_is_one_of_winners, "others are such as well"),
    (_is_where_of_general, "where what is told holds as elsewhere"),
)
