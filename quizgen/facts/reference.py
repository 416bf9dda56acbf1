"""What keeps a German sentence from standing alone: pronouns, pointing words, somebody's claim
without who claims it, "die Behörde" that an earlier sentence names.

A pronoun is replaced where the two sentences before leave one person it can mean; what is not
certain is a Doubt, and the sentence is not used by itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from quizgen.text.mentions import Mention
from quizgen.text.tokens import Sentence, Token
from quizgen.values.names import Person


class Doubt(StrEnum):
    """Why a sentence gives no fact by itself."""

    NO_VERB = "no finite verb"
    QUESTION = "a question or a command"
    SPEAKER = "speaks of 'ich', 'wir' or 'Sie'"
    PRONOUN = "a pronoun that could mean several"
    POINTING = "points at another sentence"
    UNCLAIMED = "somebody's claim without who claims it"
    DEFINITE = "a noun that an earlier sentence explains"
    TIME = "a time that depends on the day of reading"
    SIZE = "too short or too long"


@dataclass(frozen=True, slots=True)
class Edit:
    """Tokens first to last (half-open) of a sentence become `text`; with empty text they go."""

    first: int
    last: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence with the values found in it."""

    sentence: Sentence
    mentions: tuple[Mention, ...]

    def covering(self, index: int) -> Mention | None:
        return next((m for m in self.mentions if m.first <= index < m.last), None)


@dataclass(frozen=True, slots=True)
class Standing:
    """How a sentence can stand alone: after these edits, or, with a doubt, not at all."""

    edits: tuple[Edit, ...] = ()
    doubt: Doubt | None = None
    detail: str = ""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Closed classes after Duden, Die Grammatik (9th ed., 2016), §§ 354-420 and 840-870; in lower case.
_SPEAKER = _words(
    """ich mich mir mein meine meinen meinem meiner meines wir uns unser unsere unseren unserem unserer
    unseres du dich dir dein deine deinen deinem deiner euch euer eure"""
)
_HE = _words("er ihn ihm")
_PERSONAL = _words("er ihn ihm sie ihr ihnen es")
_POSSESSIVE = _words(
    "sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres dessen deren"
)
_POINTING = _words(
    """dieser diese dieses diesen diesem jener jene jenes jenen jenem dies dort hier dorthin hierher damals
    danach davor dabei dahinter daneben darunter darin daran daraus darauf darüber davon dazu dafür dagegen
    dadurch damit hierzu hierfür hierbei seither seitdem derselbe dieselbe dasselbe denselben demselben
    letzterer letztere letzteres ersterer erstere ersteres selbige solche solcher solches solchen solchem
    beide beiden beides ebenso genauso umgekehrt andererseits einerseits zweitens drittens demnach
    diesbezüglich diesmal ebendort gleichzeitig zugleich anschließend derselben"""
)
_NOW = _words(
    """heute gestern morgen vorgestern übermorgen heuer jetzt derzeit gegenwärtig aktuell momentan zurzeit
    kürzlich neulich jüngst bislang bisher mittlerweile inzwischen nun nunmehr künftig vorerst zuletzt
    demnächst bald"""
)
# They tie a sentence to the one before it and say nothing else: in the middle of it they can go.
_TIES = _words(
    """aber jedoch allerdings hingegen indes unterdessen zudem außerdem dennoch trotzdem deshalb deswegen
    daher somit demnach nämlich ferner weiters überdies ebenfalls freilich indessen folglich wiederum
    schließlich mithin dagegen nun also doch übrigens gleichwohl"""
)
_OPENS_TIED = _words("und aber doch denn oder sondern")
_SUBJUNCTIVE = _words(
    """sei seien habe werde könne müsse solle wolle dürfe möge wären wäre hätte hätten würde würden müssten
    bräuchte käme gäbe"""
)
_CLAIMS = _words("laut zufolge so nach meinung angaben ansicht")
_SAYING = _words(
    """sagen erklären meinen betonen berichten schreiben melden mitteilen teilen ankündigen kündigen fordern
    behaupten glauben hoffen fürchten heißen versichern argumentieren kritisieren beklagen verlangen bekräftigen
    angeben geben bestätigen vermuten erzählen ergänzen verweisen finden zeigen warnen drohen vorwerfen werfen
    schätzen erwarten annehmen nehmen denken wissen sehen begründen rechnen urteilen feststellen stellen
    unterstreichen hervorheben heben bemängeln loben einräumen räumen zugeben berufen lauten appellieren
    prognostizieren aussagen plädieren beteuern bedauern entgegnen antworten fragen vermelden verkünden"""
)
_ARTICLES = _words("der die das den dem des")
_UNIQUE = _words(
    """polizei regierung bundesregierung parlament bundestag opposition welt erde sonne mond internet
    bevölkerung wirtschaft natur papst menschheit presse öffentlichkeit gesellschaft feuerwehr staat mensch
    menschen nato eu uno un meer himmel bibel koran antike mittelalter neuzeit renaissance reformation
    industrie politik wissenschaft forschung kirche universum zukunft vergangenheit gegenwart bundesrat
    nationalrat bundeskanzler weltkrieg menschheit demokratie globalisierung klimawandel mehrheit hälfte teil
    zahl anteil großteil drittel viertel rest preis grund name begriff zeit jahr monat woche tag leben"""
)
_SELF_EXPLAINING = 11  # letters: a compound says of what it is: "Metallerlohnrunde"
_WITHIN = 2  # sentences before that may name who is meant


def standing(reading: Reading, before: Sequence[Reading], seen: frozenset[str]) -> Standing:
    """Whether a sentence stands alone, and after which edits.

    `before` are the sentences above it in order, `seen` the lemmas of the nouns in all of them.
    """
    tokens = reading.sentence.tokens
    lower = [t.text.lower() for t in tokens]
    for check in (_shape, _speaker, _pointing, _claim):
        if found := check(reading, lower):
            return found
    edits: list[Edit] = list(_ties(tokens, lower))
    for index in _pronouns(reading, lower):
        meant = _antecedent(reading, index, before)
        if meant is None:
            return Standing(doubt=Doubt.PRONOUN, detail=tokens[index].text)
        edits.append(Edit(index, index + 1, meant))
    if noun := _unexplained(reading, lower, seen):
        return Standing(tuple(edits), Doubt.DEFINITE, noun)
    return Standing(tuple(edits))


def _shape(reading: Reading, lower: Sequence[str]) -> Standing | None:
    tokens = reading.sentence.tokens
    if not 5 <= len(tokens) <= 60:
        return Standing(doubt=Doubt.SIZE, detail=f"{len(tokens)} words")
    if not any("FIN" in t.tag for t in tokens):
        return Standing(doubt=Doubt.NO_VERB)
    if tokens[-1].text in ("?", "!") or "IMP" in tokens[0].tag:
        return Standing(doubt=Doubt.QUESTION)
    if lower[0] in _OPENS_TIED:
        return Standing(doubt=Doubt.POINTING, detail=tokens[0].text)
    return None


def _speaker(reading: Reading, lower: Sequence[str]) -> Standing | None:
    tokens = reading.sentence.tokens
    for index, word in enumerate(lower):
        polite = index > 0 and tokens[index].text in ("Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem")
        if word in _SPEAKER or polite:
            return Standing(doubt=Doubt.SPEAKER, detail=tokens[index].text)
    return None


def _pointing(reading: Reading, lower: Sequence[str]) -> Standing | None:
    tokens = reading.sentence.tokens
    for index, word in enumerate(lower):
        mention = reading.covering(index)
        if mention is not None and mention.relative:
            continue  # resolved by its value
        if word in _NOW:
            return Standing(doubt=Doubt.TIME, detail=tokens[index].text)
        if word in _POINTING and mention is None and not _cataphoric(tokens, lower, index):
            return Standing(doubt=Doubt.POINTING, detail=tokens[index].text)
        if word == "das" and tokens[index].tag == "PDS" and not _relative(tokens, index):
            return Standing(doubt=Doubt.POINTING, detail=tokens[index].text)
    if lower[0] in ("da", "so", "dann", "dabei", "auch", "ebenfalls") and tokens[0].tag in ("ADV", "PROAV"):
        return Standing(doubt=Doubt.POINTING, detail=tokens[0].text)
    if lower[0] == "es" and lower[1:2] not in (["gibt"], ["gab"]):
        return Standing(doubt=Doubt.PRONOUN, detail=tokens[0].text)
    return None


def _cataphoric(tokens: Sequence[Token], lower: Sequence[str], index: int) -> bool:
    """"dafür, dass …" says itself what it points at; "die Insel, auf der … beide …" is no matter."""
    ahead = lower[index + 1 : index + 12]
    if lower[index][:2] == "da" and "," in ahead:
        after = ahead[ahead.index(",") + 1 :]
        return after[:1] in (["dass"], ["ob"], ["wie"], ["weil"], ["wenn"]) or "zu" in after
    return lower[index] == "damit" and tokens[index].tag == "KOUS"


def _relative(tokens: Sequence[Token], index: int) -> bool:
    return index > 0 and tokens[index - 1].text in (",", "in", "für", "auf", "durch")


def _claim(reading: Reading, lower: Sequence[str]) -> Standing | None:
    """The subjunctive of reported speech where the sentence has no verb of saying."""
    tokens = reading.sentence.tokens
    told = [n for n, t in enumerate(tokens) if lower[n] in _SUBJUNCTIVE or _is_subjunctive(t)]
    told = [n for n in told if "FIN" in tokens[n].tag]
    if not told or any(t.lemma in _SAYING or t.lemma in _CLAIMS for t in tokens) or "laut" in lower:
        return None
    return Standing(doubt=Doubt.UNCLAIMED, detail=tokens[told[0]].text)


def _is_subjunctive(token: Token) -> bool:
    """"liege", "helfe": with nobody who says "ich" they are no indicative."""
    text = token.text
    return token.tag == "VV(FIN)" and text.islower() and text.endswith("e") and not text.endswith(("te", "de", "ße"))


def _ties(tokens: Sequence[Token], lower: Sequence[str]) -> list[Edit]:
    """Words between two others that only tie the sentence to the one before."""
    return [
        Edit(n, n + 1)
        for n, word in enumerate(lower)
        if 1 < n < len(lower) - 1
        and word in _TIES
        and tokens[n].tag in ("ADV", "PROAV")
        and tokens[n - 1].text not in (",", "(", "–", "-", "„", '"')
        and lower[n - 1] not in ("und", "oder")
        and lower[n + 1] not in ("als", "wie", "auch", "noch", ",")
    ]


# --- pronouns


def _pronouns(reading: Reading, lower: Sequence[str]) -> list[int]:
    """Pronouns that nothing before them in the sentence explains."""
    tokens = reading.sentence.tokens
    found = []
    for index, word in enumerate(lower):
        personal = word in _PERSONAL and tokens[index].tag == "PPER"
        possessive = word in _POSSESSIVE and tokens[index].tag == "PPOSAT"
        if word == "es" and index > 0:
            continue
        if personal and not _named_before(reading, index):
            found.append(index)
        elif possessive and not _owned_within(reading, lower, index):
            found.append(index)
    return found


def _named_before(reading: Reading, index: int) -> bool:
    """Whether a person, or a noun with its article, stands before the pronoun in its sentence."""
    if any(m.last <= index and isinstance(m.value, Person) for m in reading.mentions):
        return True
    tokens = reading.sentence.tokens
    return any(
        tokens[n].tag in ("NN", "NE", "NNA") and reading.covering(n) is None and not _ruled(tokens, n)
        for n in range(index)
    )


def _owned_within(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """Whether the owner is named before, or right behind as in "In seiner Rede sagte Rutte"."""
    if _named_before(reading, index):
        return True
    behind = [m for m in reading.mentions if isinstance(m.value, Person) and m.first > index + 1]
    return bool(behind) and index > 0 and not any(w in _HE or w == "sie" for w in lower)


def _ruled(tokens: Sequence[Token], index: int) -> bool:
    """Whether a noun follows a preposition: "im Oktober" is not who "er" is."""
    at = index - 1
    while at >= 0 and tokens[at].tag in ("ART", "ADJ(A)", "PPOSAT", "PIAT", "CARD", "PDAT"):
        at -= 1
    return at >= 0 and tokens[at].tag in ("APPR", "APPRART")


def _antecedent(reading: Reading, index: int, before: Sequence[Reading]) -> str | None:
    """The name that a nominative pronoun at the front of a clause stands for, if it is certain."""
    token = reading.sentence.tokens[index]
    word = token.text.lower()
    if word not in ("er", "sie") or token.tag != "PPER" or not _is_subject(reading, index):
        return None
    near = before[-_WITHIN:]
    persons = dict.fromkeys(
        (m.value, _is_woman(m)) for r in near for m in r.mentions if isinstance(m.value, Person)
    )
    if len({person for person, _ in persons}) != 1 or _others(near, word):
        return None
    women = {woman for _, woman in persons}
    if (word == "sie") != (True in women) or any(m.value == p for m in reading.mentions for p, _ in persons):
        return None
    person = next(iter(persons))[0]
    return person.name.de if isinstance(person, Person) else None


def _is_subject(reading: Reading, index: int) -> bool:
    tokens = reading.sentence.tokens
    beside = [tokens[n] for n in (index - 1, index + 1) if 0 <= n < len(tokens)]
    verb = next((t for t in beside if "FIN" in t.tag), None)
    return verb is not None and not verb.text.endswith(("en", "ind", "eien"))


def _is_woman(mention: Mention) -> bool:
    return any(word.endswith("in") and len(word) > 4 for word in mention.role.split())


def _others(near: Sequence[Reading], word: str) -> bool:
    """Whether a noun could be meant too: one with "der" for "er", with "die" for "sie"."""
    article = {"er": ("der", "ein"), "sie": ("die", "eine")}[word]
    for reading in near:
        tokens = reading.sentence.tokens
        for n, token in enumerate(tokens[:-1]):
            if token.text.lower() in article and token.tag == "ART" and not _ruled(tokens, n):
                head = next((m for m in range(n + 1, len(tokens)) if tokens[m].tag in ("NN", "NE", "NNA")), None)
                if head is not None and reading.covering(head) is None and not _role_of(reading, head):
                    return True
    return False


def _role_of(reading: Reading, index: int) -> bool:
    """Whether a noun is part of the role before a name: "der Trainer" in "der Trainer Max Fink"."""
    return any(m.role and index < m.first <= index + len(m.role.split()) + 1 for m in reading.mentions)


# --- nouns with "der" that an earlier sentence explains


def _unexplained(reading: Reading, lower: Sequence[str], seen: frozenset[str]) -> str | None:
    tokens = reading.sentence.tokens
    for n, token in enumerate(tokens[:-1]):
        if not (token.tag == "APPRART" or (token.tag == "ART" and lower[n] in _ARTICLES)):
            continue
        head = n + 1
        bare = tokens[head].tag in ("NN", "NNA", "NNI")
        while head < len(tokens) - 1 and tokens[head].tag in ("ADJ(A)", "CARD", "PIAT"):
            head += 1
        noun = tokens[head]
        if noun.tag not in ("NN", "NNA", "NNI") or _explained(reading, lower, head):
            continue
        ruled = token.tag == "APPRART" or _ruled(tokens, n)
        known = noun.lemma in seen
        if known or (bare and not ruled and not _is_genitive(tokens, lower, n)):
            return noun.text
    return None


def _is_genitive(tokens: Sequence[Token], lower: Sequence[str], n: int) -> bool:
    """"der" and "des" behind a noun."""
    return lower[n] in ("der", "des") and n > 0 and tokens[n - 1].tag in ("NN", "NE", "NNA")


def _explained(reading: Reading, lower: Sequence[str], head: int) -> bool:
    tokens = reading.sentence.tokens
    noun = tokens[head]
    plain = noun.text.lower()
    if plain in _UNIQUE or noun.lemma.lower() in _UNIQUE or reading.covering(head) is not None:
        return True
    if len(noun.text) >= _SELF_EXPLAINING or "-" in noun.text or noun.text.isupper() or _role_of(reading, head):
        return True
    after = tokens[head + 1] if head + 1 < len(tokens) else None
    if after is None:
        return False
    if after.tag in ("NE", "FM", "CARD", "APPR", "APPRART", "NN") or after.text in ("„", '"', "»", "("):
        return True
    if after.tag == "ART" and lower[head + 1] in ("des", "der", "eines", "einer"):
        return True
    return after.text == "," and head + 2 < len(tokens) and tokens[head + 2].tag in ("PRELS", "PRELAT", "APPR", "KOUS")
