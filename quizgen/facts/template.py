"""Sentences with gaps, as a sheet writes them: "{who} met {whom|him} in {where}."."""

import re

from quizgen.model import Gap, Template

SLOT = re.compile(r"[a-z][a-z0-9_]*")
_PIECE = re.compile(r"\{\{|\}\}|\{(?P<gap>[^{}]*)\}|[{}]|[^{}]+")


class TemplateError(ValueError):
    """What is wrong in a template, and what to write instead."""

    def __init__(self, what: str, hint: str) -> None:
        super().__init__(what)
        self.what = what
        self.hint = hint


def parse_template(text: str) -> Template:
    """Read a sentence with gaps `{slot}` and `{slot|form}`; `{{` and `}}` are braces.

    Raises TemplateError at the first mistake.

    >>> parse_template("{who|Trumps} Sieg in {{{where}}}")
    Template(parts=(Gap(slot='who', form='Trumps'), ' Sieg in {', Gap(slot='where', form=None), '}'))
    """
    parts: list[str | Gap] = []
    words = ""
    for match in _PIECE.finditer(text):
        piece = match.group()
        if match["gap"] is not None:
            parts += [words, _gap(match["gap"])]
            words = ""
        elif piece in ("{", "}"):
            side = "closed" if piece == "{" else "opened"
            raise TemplateError(f"a {piece} is never {side}", f"write {piece * 2} for a brace in the text")
        else:
            words += piece[0] if piece in ("{{", "}}") else piece
    parts.append(words)
    return Template(tuple(part for part in parts if part != ""))


def write_template(template: Template) -> str:
    """What reads back as `template`.

    >>> write_template(Template((Gap("share", "drei Prozent"), " {rund}")))
    '{share|drei Prozent} {{rund}}'
    """
    return "".join(
        part.replace("{", "{{").replace("}", "}}")
        if isinstance(part, str)
        else "{" + (part.slot if part.form is None else f"{part.slot}|{part.form}") + "}"
        for part in template.parts
    )


def _gap(inside: str) -> Gap:
    slot, bar, form = inside.partition("|")
    if not slot:
        raise TemplateError(f"the gap {{{inside}}} names no slot", "write the slot's name first, as in {who}")
    if not SLOT.fullmatch(slot):
        raise TemplateError(
            f"the gap {{{inside}}} names no slot: '{slot}'",
            "a name is lower-case letters, digits and _, as in {who}; write {{ for a brace in the text",
        )
    if bar and not form.strip():
        raise TemplateError(
            f"the gap {{{inside}}} has an empty form", f"write {{{slot}}} or put words behind the |"
        )
    return Gap(slot, form if bar else None)
