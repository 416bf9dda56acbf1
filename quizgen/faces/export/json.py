"""All of a deck as JSON."""

import json
from collections.abc import Sequence
from typing import Any

from quizgen.faces.export.wording import answers, wrong
from quizgen.model import Choice, Deck, Lang, Question


def write_json(decks: Sequence[Deck], langs: Sequence[Lang]) -> str:
    """A list of decks; what is said in a language stands under its code."""
    return json.dumps([_deck(deck, langs) for deck in decks], ensure_ascii=False, indent=2) + "\n"


def _deck(deck: Deck, langs: Sequence[Lang]) -> dict[str, Any]:
    return {
        "deck": deck.slug,
        "title": deck.title,
        "language": deck.lang.value,
        "published": deck.published.isoformat() if deck.published else None,
        "source": deck.source,
        "questions": [_question(question, langs) for question in deck.questions],
    }


def _question(question: Question, langs: Sequence[Lang]) -> dict[str, Any]:
    choice = isinstance(question, Choice)
    said = {
        lang.value: {
            "question": question.prompt[lang],
            "answer": question.key[lang],
            **({"wrong": list(wrong(question, lang))} if choice else {}),
            "also right": list(answers(question, lang)[1:]),
            "native": question.native[lang],
        }
        for lang in langs
    }
    proof = {"evidence": question.proof.evidence, "mark": question.proof.mark}
    return {"id": question.id, "kind": "choice" if choice else "cloze", **said, **proof}
