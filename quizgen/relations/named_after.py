"""Treaties, laws and battles whose names are told by that of a place, or taken over from English."""

import re
from collections.abc import Iterable

from quizgen.model import Bilingual, Lang
from quizgen.values.known_names import read_name
from quizgen.values.naming import Name, english_name, german_name

# What is named after a place, in German and English, with its kind.
_AFTER_PLACES = (
    ("das Edikt von", "the Edict of", "treaty"),
    ("der Vertrag von", "the Treaty of", "treaty"),
    ("der Frieden von", "the Peace of", "treaty"),
    ("die Belagerung von", "the Siege of", "battle"),
    ("die Schlacht von", "the Battle of", "battle"),
)
_OPENINGS = {
    Lang.DE: tuple(f"{german.partition(' ')[2]} " for german, _, _ in _AFTER_PLACES),
    Lang.EN: tuple(f"{english.partition(' ')[2]} " for _, english, _ in _AFTER_PLACES),
}
_NAMING = frozenset(opening.split()[0] for openings in _OPENINGS.values() for opening in openings)
_ENDINGS = ("Act", "-Massaker", "massacre", "-Dynastie", "dynasty", "Dynasty")


def may_be_named_after_place(words: Iterable[str]) -> bool:
    """Whether one of the words tells what is named so."""
    return any(word in _NAMING or word.endswith(_ENDINGS) for word in words)


def named_after_place(text: str, lang: Lang) -> Name | None:
    """ "Edikt von Fontainebleau": the place has one name in each language, or the same in both."""
    for opening, (german, english, kind) in zip(_OPENINGS[lang], _AFTER_PLACES, strict=True):
        place = text.removeprefix(opening)
        if place == text or " " in place or not place[:1].isupper():
            continue
        name = read_name(place, lang)
        names = Bilingual.of(lambda each: name.say(each) if name else place)  # noqa: B023
        label = Bilingual(f"{german} {names.de}", f"{english} {names.en}")
        return Name(german_name(label.de), english_name(label.en), kind, label)
    return _act(text) or _massacre(text, lang) or _dynasty(text, lang)


def _act(text: str) -> Name | None:
    """ "South African Schools Act": German keeps the name of a law of an English-speaking country."""
    if not text.endswith(" Act"):
        return None
    text = text.removeprefix("Der ").removeprefix("The ").removeprefix("the ")
    words = text.split()
    if len(words) < 3 or not all(word[0].isupper() for word in words):
        return None
    german = german_name("der " + text.replace(" ", "_"))
    return Name(german, english_name(f"the {text}"), "treaty", Bilingual(text, text))


def _dynasty(text: str, lang: Lang) -> Name | None:
    """ "Yuan-Dynastie"."""
    who = re.sub("-Dynastie$" if lang is Lang.DE else " [dD]ynasty$", "", text)
    if who == text or not who.isalpha() or not who[0].isupper() or who.endswith(_TRANSLATED):
        return None
    label = Bilingual(f"{who}-Dynastie", f"{who} dynasty")
    return Name(german_name(f"die {label.de}"), english_name(f"the {label.en}"), "", label)


# Dynasties that each language names in its own way end so: "Osmanen-Dynastie", "Romanov dynasty".
_TRANSLATED = ("en", "er", "ov", "ow", "ian", "ids", "id", "ites", "ite", "ese", "oman", "inger")


def _massacre(text: str, lang: Lang) -> Name | None:
    """ "Peterloo-Massaker"."""
    end = "-Massaker" if lang is Lang.DE else " massacre"
    where = text.removesuffix(end)
    if where == text or " " in where or "-" in where or not where[:1].isupper():
        return None
    german, english = f"das {where}-Massaker", f"the {where} massacre"
    label = Bilingual(german.partition(" ")[2], english.partition(" ")[2])
    return Name(german_name(german), english_name(english), "battle", label)
