"""What gives a key away before any option is read: the deck's title, a people or a person that stands in the
stem, arithmetic, a list that can be counted."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from quizgen.model import Bilingual, Lang, Value
from quizgen.questions.abbreviations import abbreviates
from quizgen.questions.fitting import is_as_place
from quizgen.questions.nations import tells_country, well_known
from quizgen.questions.reckoning import counts_list, reckons
from quizgen.text.given_names import given_name
from quizgen.text.wording import begins_in, contains, content_words, folded, run, tokens
from quizgen.values.dates import Date
from quizgen.values.names import Named, Organisation, Person, Place, Term
from quizgen.values.places import known_place

# Years that everybody knows by what happened in them, by how that begins in either language.
_KNOWN_YEARS: Mapping[int, tuple[str, ...]] = MappingProxyType(
    {
        1789: ("Französische Revolution", "Französischen Revolution", "French Revolution"),
        1914: ("Ausbruch des Ersten Weltkrieg", "outbreak of the First World War", "outbreak of World War I"),
        1918: ("Ende des Ersten Weltkrieg", "end of the First World War", "end of World War I"),
        1917: ("Oktoberrevolution", "October Revolution"),
        1933: ("Machtergreifung", "Machtübernahme", "Nationalsozialist", "Nazi", "als Jude", "als Jüdin",
               "jüdische", "Jewish", "Hitler"),
        1938: ("Anschluss", "Novemberpogrom", "Kristallnacht"),
        1939: ("Ausbruch des Zweiten Weltkrieg", "outbreak of the Second World War",
               "outbreak of World War II", "Überfall auf Polen", "invasion of Poland"),
        1945: ("Ende des Zweiten Weltkrieg", "Kriegsende", "end of the Second World War",
               "end of World War II", "Hiroshima"),
        1989: ("Mauerfall", "Fall der Mauer", "Fall der Berliner Mauer", "fall of the Berlin Wall"),
        1990: ("Wiedervereinigung", "deutschen Einheit", "Deutschen Einheit", "German reunification"),
        2001: ("September 11", "11. September", "9/11"),
    }
)  # fmt: skip
_PRODUCTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "apple": ("iPhone", "iPad", "iPod", "Macintosh", "MacBook", "iTunes", "Steve Jobs"),
        "microsoft": ("Windows", "Xbox", "Bill Gates"),
        "google": ("Android", "Chrome", "Gmail"),
        "amazon": ("Kindle", "Alexa", "Jeff Bezos"),
        "facebook": ("Instagram", "WhatsApp", "Zuckerberg"),
        "tesla": ("Model S", "Model 3", "Elon Musk"),
        "sony": ("PlayStation", "Walkman"),
        "nintendo": ("Wii", "Game Boy", "Super Mario", "Zelda"),
        "samsung": ("Galaxy",),
        "volkswagen": ("VW", "Wolfsburg"),
        "bmw": ("Bayerische Motoren",),
        "airbus": ("A320", "A380", "A350"),
        "boeing": ("737", "747", "787"),
    }
)
_HUMPS = re.compile(r"[A-ZÄÖÜ]{2,}(?![a-zäöü])|[A-ZÄÖÜ][a-zäöü]+")
_OWNERS = re.compile(r"['’]s\b")
_GENITIVE = re.compile(r"\b([A-ZÄÖÜ]\w{3,})s\b")  # "Merkels"
_ADJECTIVES = re.compile(r"\b([A-ZÄÖÜ]\w{2,})(?:ische[nrsm]?\b| (?:Empire|Kingdom|Dynasty)\b)")
_SHORTEST = 3  # letters of a part that one recognises
_PAIR = 2  # words of a name of which one is enough
_CLIPPED = 4  # letters of a name that is cut short
_ROOT = 6  # letters that a name and its adjective share


def given_away(value: Value, stem: Bilingual[str]) -> str | None:
    """What in the stem tells the value, as far as knowledge of names and arithmetic goes.

    >>> from quizgen.values.dates import Date
    >>> stem = "Der Krieg begann 1756, dauerte sieben Jahre und endete ____."
    >>> given_away(Date(1763), Bilingual(stem, stem))
    '1756 and sieben Jahre'
    """
    if isinstance(value, Place) or (isinstance(value, Term) and value.kind == "name"):
        return _tells_nation(value, stem)
    if isinstance(value, Organisation):
        union = value.kind == "international-organisation" and is_as_place(stem)
        return "a union of states is a place" if union else _product(value, stem)
    if value.grain == "term:office":
        return next((name for name, _ in well_known(stem)), None)
    return reckons(value, stem) or counts_list(value, stem) or _year_everybody_knows(value, stem)


def _tells_nation(value: Place | Term, stem: Bilingual[str]) -> str | None:
    """The word that shows which country is meant: its people, or an adjective of the same root."""
    if known_place(value.name.de, "country"):
        return tells_country(stem, Place(value.name, "country"))
    return next(
        (word for lang in Lang for word in tokens(stem[lang]) if _is_of_root(word, value, lang)), None
    )


def _is_of_root(word: str, value: Place | Term, lang: Lang) -> bool:
    """ "sowjetisch" of "Sowjetunion"."""
    root = folded(value.name[lang])[:_ROOT]
    return len(root) == _ROOT and word[0].islower() and folded(word).startswith(root)


def _product(maker: Organisation, stem: Bilingual[str]) -> str | None:
    """What the stem names that everybody knows to be made by a company, which it asks for."""
    things = _PRODUCTS.get(maker.name.en.casefold(), ())
    return next((thing for thing in things for lang in Lang if _opens(stem[lang], thing)), None)


def _year_everybody_knows(value: Value, stem: Bilingual[str]) -> str | None:
    if not isinstance(value, Date):
        return None
    said = (words for words in _KNOWN_YEARS.get(value.year, ()) for lang in Lang if _opens(stem[lang], words))
    return next(said, None)


def _opens(text: str, words: str) -> bool:
    """Whether words of the text begin so."""
    return run(words).rstrip() in run(text)


def in_title(value: Value, title: str) -> str | None:
    """The name of a value that the title of the deck says, or is made of.

    >>> from quizgen.values.names import Organisation
    >>> in_title(Organisation(Bilingual("BSkyB", "BSkyB")), "Sky (United Kingdom)")
    'BSkyB'
    >>> in_title(Organisation(Bilingual("NASA", "NASA")), "NASA's next telescope")
    'NASA'
    """
    title = _OWNERS.sub("", title)
    if isinstance(value, Person):
        title += " " + _GENITIVE.sub(r"\1", title)
    if not isinstance(value, Named):
        forms = (form for lang in Lang for form in value.forms(lang))
        return next((form for form in forms if _stands_in(title, form)), None)
    if isinstance(value, Organisation) and (product := _product(value, Bilingual(title, title))):
        return product
    if isinstance(value, Place) and value.kind == "country":
        return tells_country(Bilingual(title, title), value)
    if isinstance(value, Place):
        return next((name for name in _names(value) if begins_in(title.replace("-", " "), name)), None)
    said = (
        name
        for name in _names(value)
        if _says(title, name)
        or abbreviates(name, title)
        or _is_people_of(name, title)
        or (not isinstance(value, Person) and _is_short(name, title))
    )
    return next(said, None)


def half_in_title(value: Value, title: str) -> str | None:
    """The word of a body's name that the title says, if it has but one other.

    >>> from quizgen.values.names import Organisation
    >>> half_in_title(Organisation(Bilingual("Universität Jena", "University of Jena")), "Jena in Thüringen")
    'jena'
    """
    if not isinstance(value, Organisation):
        return None
    said = content_words(title, Lang.DE)
    for lang in Lang:
        words = content_words(value.name[lang], Lang.DE)
        if len(words) == _PAIR and (shared := words & said):
            return min(shared)
    return None


def _is_short(name: str, title: str) -> bool:
    """Whether a name is what a word of the title is called for short: "Barça" for "FC Barcelona"."""
    short = folded(name)[:_CLIPPED]
    if " " in name or not _CLIPPED <= len(name) <= _CLIPPED + 1:
        return False
    return any(folded(word).startswith(short) and word[:1].isupper() for word in tokens(title))


def _is_people_of(name: str, title: str) -> bool:
    """Whether an adjective of the title is that of a people: "Osmanen" of "Osmanisches Reich"."""
    if " " in name or not name[:1].isupper():
        return False
    return any(folded(name).startswith(folded(root)) for root in _ADJECTIVES.findall(title))


def _stands_in(title: str, form: str) -> bool:
    if form.casefold() not in title.casefold():  # hardly any is, and to compile a pattern takes long
        return False
    return (
        re.search(rf"(?<![\w.,:])(?<!\d-){re.escape(form)}(?![\w:]|[.,-]\d)", title, re.IGNORECASE)
        is not None
    )


def word_in_title(key: Bilingual[str], distractors: tuple[Bilingual[str], ...], title: str) -> str | None:
    """A name in the title that of all options only the key has, too."""
    said = frozenset(folded(word) for word in tokens(title) if word[0].isupper() and len(word) > _SHORTEST)
    for lang in Lang:
        shared = said & frozenset(map(folded, tokens(key[lang])))
        for distractor in distractors:
            shared -= frozenset(map(folded, tokens(distractor[lang])))
        if shared:
            return min(shared)
    return None


def _names(value: Named) -> Iterator[str]:
    for lang in Lang:
        yield value.name[lang]
        if isinstance(value, Person):
            yield from value.short_names(lang)
        elif value.grain == "term:name" and given_name(value.name[lang].split()[0]):
            yield value.name[lang].split()[-1]  # a person, by the look of it


def _says(title: str, name: str) -> bool:
    if contains(title.replace("-", " "), name):
        return True
    parts = _HUMPS.findall(name) if " " not in name else []
    if parts != [name] and any(len(part) >= _SHORTEST and contains(title, part) for part in parts):
        return True
    words = content_words(name, Lang.DE)
    return len(words) > 1 and words <= content_words(title, Lang.DE)
