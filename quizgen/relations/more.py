"""Where further phrases stand in a sentence that is written out."""

import re

from quizgen.model import Lang

_GAP = r"\[?\{(?:when|where)(?::\w+)?\}\]?"
_ANY = re.compile(_GAP)
_AT_END = re.compile(rf"((?: {_GAP})*)(?= ?[.?]$)")


def with_more(text: str, lang: Lang) -> str:
    """A statement or question with a gap for them: German has them behind time and place, English before
    these at the end.

    >>> with_more("{who} griff [{when}] [{where}] {whom:acc} an.", Lang.DE)
    '{who} griff [{when}] [{where}] [{more}] {whom:acc} an.'
    >>> with_more("{who?} attacked {whom} [{where}] {when:day}?", Lang.EN)
    '{who?} attacked {whom} [{more}] [{where}] {when:day}?'
    """
    if lang is Lang.EN:
        return _AT_END.sub(r" [{more}]\1", text, count=1)
    found = list(_ANY.finditer(text))
    return f"{text[: found[-1].end()]} [{{more}}]{text[found[-1].end() :]}" if found else text
