"""The words of the interface: English in the code, other languages in catalogues of gettext.

A text is said in a language at the moment it is shown, so that the language may change while it is on
the screen. `python -m tests.catalogues` collects what is marked here: the texts given to `say`, `count`,
`N_` and `NP_`, which therefore are literals, outside of f-strings.
"""

import gettext
from functools import cache
from pathlib import Path

from quizgen.bilingual import Lang

DOMAIN = "quizgen"
LOCALE = Path(__file__).parents[1] / "locale"
SOURCE = Lang.EN  # what the code speaks
_CONTEXT = "\x04"  # gettext's own sign between a context and its text


def N_(text: str) -> str:  # noqa: N802 - the name that gettext gives it
    """Mark a text that is said later."""
    return text


def NP_(context: str, text: str) -> str:  # noqa: N802
    """The same for one that means different things in different places; `context` tells them apart."""
    return f"{context}{_CONTEXT}{text}"


def say(face: Lang, text: str, **filled: object) -> str:
    """
    >>> say(Lang.DE, "Question {at} of {all}", at=3, all=10)
    'Frage 3 von 10'
    >>> say(Lang.DE, NP_("questions", "suspended")), say(Lang.EN, NP_("questions", "suspended"))
    ('ausgesetzte', 'suspended')
    """
    if not text:  # gettext would tell about its file
        return ""
    return _catalogue(face).gettext(text).rpartition(_CONTEXT)[2].format(**filled)


def count(face: Lang, n: float, one: str, many: str) -> str:
    """
    >>> count(Lang.DE, 1, "{n} day", "{n} days"), count(Lang.EN, 1200, "{n} day", "{n} days")
    ('1 Tag', '1,200 days')
    """
    whole = int(n) if n == int(n) else 2  # half a day more is "days", too
    return _catalogue(face).ngettext(one, many, whole).format(n=number(n, face))


@cache
def _catalogue(face: Lang) -> gettext.NullTranslations:
    return gettext.translation(DOMAIN, LOCALE, [face.value], fallback=face is SOURCE)


def number(n: float, lang: Lang) -> str:
    """
    >>> number(1200, Lang.DE), number(2.5, Lang.DE), number(2.5, Lang.EN)
    ('1.200', '2,5', '2.5')
    """
    text = f"{n:,}"
    return text if lang is Lang.EN else text.translate(str.maketrans(",.", ".,"))


def percent(share: float, lang: Lang) -> str:
    """
    >>> percent(0.914, Lang.DE), percent(0.914, Lang.EN)
    ('91 %', '91%')
    """
    space = " " if lang is Lang.DE else ""
    return f"{round(100 * share)}{space}%"


def language_name(named: Lang, face: Lang) -> str:
    """
    >>> language_name(Lang.EN, Lang.DE)
    'Englisch'
    """
    return say(face, N_("German") if named is Lang.DE else N_("English"))


# Keys whose name is a word, by Textual's name for them. Arrows and letters need none.
KEY_NAMES = {
    "home": N_("Home"),
    "end": N_("End"),
    "space": N_("Space"),
    "pageup": N_("PgUp"),
    "pagedown": N_("PgDn"),
    "escape": N_("Esc"),
    "tab": N_("Tab"),
    "ctrl+p": N_("Ctrl+P"),
    "ctrl+q": N_("Ctrl+Q"),
    "ctrl+z": N_("Ctrl+Z"),
}
