"""The two note types, each with a German and an English card.

Everything is told apart by number, never by name: an import updates what it finds under the same
ids. So no id here may change or be used again, and fields and cards may be renamed, but neither
added nor moved: Anki would take that for another note type. What is missing takes a spare field.

Notes, Speak and TypeIn are the learner's: we leave them empty, what stands in Speak and TypeIn is
no matter. They are fields because Anki has no other switch that a card can ask for.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from importlib.resources import files
from string import Template

import genanki

from quizgen.faces.anki.fields import CARD_NUMBERS
from quizgen.model import Bilingual, Kind, Lang

# When templates or styles last changed; an import takes only newer ones over.
CHANGED = int(datetime(2026, 11, 22, 15, tzinfo=UTC).timestamp())

_CHOICE_ID = 1_527_093_841
_CLOZE_ID = 1_527_093_842

_CHOICE_FIELDS = {
    "ID": 3101,
    "QuestionDE": 3102,
    "OptionsDE": 3103,
    "AnswerDE": 3104,
    "QuestionEN": 3105,
    "OptionsEN": 3106,
    "AnswerEN": 3107,
    "Title": 3108,
    "Language": 3109,
    "Evidence": 3110,
    "Source": 3111,
    "PublishedDE": 3112,
    "PublishedEN": 3113,
    "Hint": 3114,
    "Notes": 3115,
    "Speak": 3116,
    "Spare4": 3117,
}
_CLOZE_FIELDS = {
    "ID": 3201,
    "TextDE": 3202,
    "TextEN": 3203,
    "Title": 3204,
    "Language": 3205,
    "Evidence": 3206,
    "Source": 3207,
    "PublishedDE": 3208,
    "PublishedEN": 3209,
    "Hint": 3210,
    "Notes": 3211,
    "Speak": 3212,
    "TypeIn": 3213,
}
# What Anki's editor shows in these fields while they are empty.
_DESCRIPTIONS = {
    "Notes": "Your own notes, shown on the back",
    "Speak": "Anything here: the card is read aloud",
    "TypeIn": "Anything here: you type the answer",
}
_CARD_IDS = {Lang.DE: 4101, Lang.EN: 4102}
_CLOZE_CARD_ID = 4201

NAMES = Bilingual("Deutsch", "English")
_WORDS = {
    Lang.DE: {
        "right": "✓ Richtig.",
        "wrong": "✗ Leider falsch.",
        "answer": "Antwort",
        "evidence": "Beleg",
        "hint": "Hinweis",
        "notes": "Notizen",
        "voice": "de_DE",
    },
    Lang.EN: {
        "right": "✓ Correct.",
        "wrong": "✗ Incorrect.",
        "answer": "Answer",
        "evidence": "Evidence",
        "hint": "Hint",
        "notes": "Notes",
        "voice": "en_US",  # as its dates are written
    },
}


def note_types() -> Mapping[Kind, genanki.Model]:
    """Models for genanki, without their time of change, which it takes only when writing."""
    return {Kind.CHOICE: _choice(), Kind.CLOZE: _cloze()}


def _choice() -> genanki.Model:
    cards = [
        {
            "name": NAMES[lang],
            "id": _CARD_IDS[lang],
            "qfmt": _side("choice-front.html", lang),
            "afmt": _side("choice-back.html", lang),
        }
        for lang in Lang
    ]
    return genanki.Model(
        _CHOICE_ID,
        "quizgen choice",
        fields=_numbered(_CHOICE_FIELDS),
        templates=cards,
        css=_read("cards.css"),
        sort_field_index=list(_CHOICE_FIELDS).index("QuestionDE"),
    )


def _cloze() -> genanki.Model:
    """One template for both languages, as Anki renders no second one of a cloze type: German
    stands in it under the condition of gap 1, English under that of gap 2."""
    card = {
        "name": "Cloze",
        "id": _CLOZE_CARD_ID,
        "qfmt": "".join(_side("cloze-front.html", lang) for lang in Lang),
        "afmt": "".join(_side("cloze-back.html", lang) for lang in Lang),
    }
    return genanki.Model(
        _CLOZE_ID,
        "quizgen cloze",
        fields=_numbered(_CLOZE_FIELDS),
        templates=[card],
        css=_read("cards.css"),
        model_type=genanki.Model.CLOZE,
        sort_field_index=list(_CLOZE_FIELDS).index("TextDE"),
    )


def _numbered(ids: Mapping[str, int]) -> list[dict[str, str | int]]:
    return [
        {"name": name, "id": number, "description": _DESCRIPTIONS.get(name, "")}
        for name, number in ids.items()
    ]


def _side(name: str, lang: Lang) -> str:
    """A side of a card in one language; `$word` is filled in here, `{{Field}}` by Anki."""
    words = _WORDS[lang] | {"lang": lang.value, "CODE": lang.upper(), "number": str(CARD_NUMBERS[lang] + 1)}
    shared = {
        "proof": Template(_read("proof.html")).substitute(words),
        "hint_part": Template(_read("hint.html")).substitute(words),
        "notes_part": Template(_read("notes.html")).substitute(words),
        "script": _read("choice.js"),
    }
    return Template(_read(name)).substitute(words, **{part: text.rstrip() for part, text in shared.items()})


def _read(name: str) -> str:
    return (files(__package__) / "templates" / name).read_text(encoding="utf-8")
