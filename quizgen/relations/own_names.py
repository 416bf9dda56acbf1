"""Names that no table has and both languages write alike: firms, clubs and bands called by no words of
either, small towns, and institutions of the English-speaking world, which German leaves as they are."""

from collections.abc import Mapping, Sequence

from quizgen.model import Bilingual, Lang
from quizgen.text.clauses import Range
from quizgen.text.frames import Argument
from quizgen.text.tokens import Token
from quizgen.values.grammar import Number
from quizgen.values.known_names import read_name
from quizgen.values.lexicon import english_adjectives, english_nouns, german_adjectives, german_nouns
from quizgen.values.names import Named, Organisation, Person, Place, Term
from quizgen.values.naming import Name, english_name, german_name

_FORMS = frozenset("AG GmbH SE KG Inc Inc. Ltd Ltd. Corp Corp. Co Co. Group Holding & FC SC".split())
_SHORTEST = 4  # letters
_LONGEST = 3  # words
_WITHOUT_THE = frozenset(
    "city company club band airline team broadcaster media bank news-agency".split()
)  # kinds of organisations that English names without article
_ARTICLES = {"m": "der", "f": "die", "n": "das"}
_NAME_TAGS = {Lang.DE: ("NE", "FM", "XY"), Lang.EN: ("NP0", "UNC", "ZZ0")}
# What the last noun of an English name is called in German texts, and whether English says "the".
_WITH_THE = """
die Group Gallery Assembly Society Company Association League Times Foundation Corporation Commission
 Agency Army Authority Union Federation Academy Legion Church Bridge Line Library Post Conference
 Initiative Organization
der Market Act Award Prize Cup Council Trust Tower Club Guardian Fund Service
der River Canyon Mall Building
das Institute Museum Orchestra Theatre Theater Office Center Centre Committee Ensemble Laboratory Network
 Department Bureau Parliament Journal
"""
_WITHOUT = """
die University School Street Road Avenue Cathedral Bay
der Park Square Airport Bowl Boulevard Freeway Highway
das College Stadium County
"""


def _heads(table: str, the: bool) -> dict[str, tuple[str, bool]]:
    found, article = {}, ""
    for word in table.split():
        if word in _ARTICLES.values():
            article = word
        else:
            found[word] = (article, the)
    return found


_HEADS: Mapping[str, tuple[str, bool]] = {**_heads(_WITH_THE, True), **_heads(_WITHOUT, False)}


def own_name(
    value: Organisation | Place | Term, tokens: Sequence[Token], where: Range, argument: Argument, lang: Lang
) -> Name | None:
    """The name of an organisation or town in the words of `where`; None where a word of it could be
    translated, or its article in the other language is not certain."""
    words = [tokens[i] for i in where.indices]
    if not words or value.name.de != value.name.en:
        return None
    if isinstance(value, Place) and value.kind != "city":
        return None
    before = tokens[where.first - 1].text.lower() if where.first > argument.inner.first else ""
    if _is_english(words) and value.name[lang] == " ".join(w.text for w in words):
        return _institution(value, words, before, lang)
    name = value.name[lang]
    if found := _numbered(name, before):
        return _name(*found, value)
    if before in ("the", "die", "den", "der") and _is_team(value, argument):
        return _name(f"die {name} p", f"the {name} p", value)
    if isinstance(value, Term) or not all(is_own(word, lang) for word in words):
        return None
    if not before and not argument.definite:
        plain = value.kind in _WITHOUT_THE or not name.isupper()
        return _name(name, name, value) if plain else None
    if lang is Lang.EN or value.kind not in (*_WITHOUT_THE, "party") or len(argument.genders) != 1:
        return None
    if argument.number is Number.PLURAL:
        return None
    article = _ARTICLES[next(iter(argument.genders))]
    english = f"the {name}" if value.kind == "party" else name
    return _name(f"{article} {name}", english, value)


# German names of regions and countries end so, which English may call otherwise.
_TRANSLATED = ("ien", "land", "lande", "reich", "ei", "mark", "gau", "wald", "see", "gebirge", "ung")


# English names of regions and countries end so, which German may call otherwise.
_TRANSLATED_EN = ("ia", "land", "lands", "y", "ish", "sea", "ese", "an", "ans", "ium")
_PLACED = frozenset(("Fort", "San", "Santa", "Port", "Camp"))  # stand before a name in both languages


def bare_name(tokens: Sequence[Token], lang: Lang) -> Name | None:
    """A name without article that nobody knows, and that is no word of the language.

    >>> from quizgen.text.tagging import tag
    >>> found = bare_name(tag("Quedlinburg", Lang.DE), Lang.DE)
    >>> found and found.say(Lang.EN)
    'Quedlinburg'
    """
    placed = len(tokens) > 1 and tokens[0].text in _PLACED
    county = len(tokens) > 1 and tokens[-1].text == "County"
    mount = len(tokens) > 1 and tokens[0].text == "Mount"
    own = tokens[placed or mount : len(tokens) - county]
    text = " ".join(token.text for token in tokens)
    plain = all(token.text.isalpha() and len(token.text) >= _SHORTEST for token in own)
    ends = _TRANSLATED if lang is Lang.DE else () if placed or mount else _TRANSLATED_EN
    genitive = len(own) == 1 and text.endswith("s")
    if not own or not plain or genitive or len(own) > _LONGEST or text.endswith(ends):
        return None
    if read_name(text, lang) or not all(is_own(token, lang) for token in own):
        return None
    german = ("der " if mount else "") + text.replace(" ", "_")
    return Name(german_name(german), english_name(text), "", Bilingual(text, text))


# What names of their own are called that both languages say alike behind it.
_STORMS: Mapping[Lang, Mapping[str, tuple[str, str]]] = {
    Lang.EN: {
        "Hurricane": ("der Hurrikan", "Hurricane"),
        "Typhoon": ("der Taifun", "Typhoon"),
        "Tropical Storm": ("der Tropensturm", "Tropical Storm"),
        "Cyclone": ("der Zyklon", "Cyclone"),
    },
    Lang.DE: {
        "Hurrikan": ("der Hurrikan", "Hurricane"),
        "Taifun": ("der Taifun", "Typhoon"),
        "Zyklon": ("der Zyklon", "Cyclone"),
        "Tropensturm": ("der Tropensturm", "Tropical Storm"),
        "tropische Sturm": ("der Tropensturm", "Tropical Storm"),
        "tropischen Sturm": ("der Tropensturm", "Tropical Storm"),
    },
}


def storm(tokens: Sequence[Token], lang: Lang) -> Name | None:
    """A storm by its name.

    >>> from quizgen.text.tagging import tag
    >>> found = storm(tag("dem Hurrikan Katrina", Lang.DE), Lang.DE)
    >>> found and (found.say(Lang.DE), found.say(Lang.EN))
    ('der Hurrikan Katrina', 'Hurricane Katrina')
    """
    words = [token.text for token in tokens]
    if lang is Lang.DE and words and words[0].lower() in ("der", "dem", "den", "des"):
        words = words[1:]
    kind, name = " ".join(words[:-1]), words[-1] if words else ""
    found = _STORMS[lang].get(kind)
    if found is None or not name[:1].isupper() or not name.isalpha():
        return None
    german, english = f"{found[0]} {name}", f"{found[1]} {name}"
    article, called = german.split(" ", 1)
    said = german_name(f"{article} {called.replace(' ', '_')}")
    return Name(said, english_name(english), "", Bilingual(called, english))


def in_other(value: Named, lang: Lang) -> str | None:
    """The name of something in the language that `lang` is not; None where that is not certain.

    >>> from quizgen.model import Bilingual
    >>> in_other(Place(Bilingual("Severn Bridge", "Severn Bridge"), "building"), Lang.EN)
    'Severn Bridge'
    >>> in_other(Place(Bilingual("Black Forest", "Black Forest"), "region"), Lang.EN) is None
    True
    """
    name = value.name[lang]
    if value.name.de != value.name.en:
        return value.name[lang.other]
    words = name.split()
    english = len(words) > 1 and words[-1] in _HEADS
    known = words[:-1] if english else words
    if isinstance(value, Person) or not any(is_word(word, lang) for word in known):
        return name
    return None


def is_word(text: str, lang: Lang) -> bool:
    """Whether it may be a word of the language, and no name alone."""
    small = text.lower()
    if lang is Lang.DE:
        return bool(german_nouns(text)) or any(german_adjectives(small)) or text.islower()
    nouns = english_nouns(small) or english_nouns(text)
    return bool(nouns or english_adjectives(small)) or text.islower()


_ROADS = {"State Route": "die", "Interstate": "die", "Route": "die", "U.S. Route": "die", "Highway": "der"}


def _numbered(name: str, before: str) -> tuple[str, str] | None:
    """ "State Route 99": die State Route 99."""
    road, _, number = name.rpartition(" ")
    if road not in _ROADS or not number.isdecimal() or before not in ("", "the", "die", "der", "den"):
        return None
    return f"{_ROADS[road]} {name.replace(' ', '_')}", name


def _is_team(value: Organisation | Place | Term, argument: Argument) -> bool:
    """ "the Chicago Blackhawks"."""
    several = value.name.en.endswith("s") and argument.number is not Number.SINGULAR
    return several and value.kind in ("team", "club", "band")


def _institution(
    value: Organisation | Place | Term, words: Sequence[Token], before: str, lang: Lang
) -> Name | None:
    """ "Newcastle University", "the Laing Art Gallery": die Newcastle University, die Laing Art Gallery."""
    article, the = _HEADS[words[-1].text]
    fits = (
        (before == "the") == the if lang is Lang.EN else before in ("", article, "der", "dem", "den", "des")
    )
    if not fits or (lang is Lang.EN and before not in ("", "the")):
        return None
    name = value.name.en
    unchanging = name.replace(" ", "_")
    return _name(f"{article} {unchanging}", f"the {name}" if the else name, value)


def _is_english(words: Sequence[Token]) -> bool:
    """Whether a name ends in what English institutions are called, and has a name or two before it."""
    plain = all(word.text[:1].isupper() and word.text.isalpha() for word in words)
    return len(words) > 1 and plain and words[-1].text in _HEADS


def _name(german: str, english: str, value: Organisation | Place | Term) -> Name:
    return Name(german_name(german), english_name(english), value.kind, value.name)


def is_own(word: Token, lang: Lang) -> bool:
    """Whether a word is part of a name and no word of the language."""
    text = word.text
    if text in _FORMS:
        return True
    if word.tag not in _NAME_TAGS[lang] or not text[0].isupper() or "-" in text:
        return False
    if lang is Lang.DE:
        return not german_nouns(text) and not any(german_adjectives(text.lower()))
    return not english_nouns(text.lower()) and not english_adjectives(text.lower())
