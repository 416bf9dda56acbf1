"""What several formats say of a question."""

from collections.abc import Iterator

from quizgen.model import GAP, Choice, Deck, Lang, Match, Question

NAMES = {Lang.DE: "Deutsch", Lang.EN: "English"}
LETTERS = "ABCD"
WRITTEN_IN_MANY_WAYS = frozenset({"number", "percent", "money", "quantity", "duration", "date", "period"})


def answers(question: Question, lang: Lang) -> tuple[str, ...]:
    """What may be typed, the key first, each once. Figures and dates are written in many ways, and
    programs that compare letter by letter must know them; of names the other forms are inflected."""
    value = question.value
    forms = value.forms(lang) if value.type in WRITTEN_IN_MANY_WAYS else (value.say(lang),)
    right = (form for form in forms if value.accepts(form, lang) is Match.RIGHT)
    plain = (" ".join(text.split()) for text in (*right, *question.also))  # nobody types no-break spaces
    return tuple(dict.fromkeys((question.key[lang], *plain)))


def wrong(question: Question, lang: Lang) -> tuple[str, ...]:
    """The distractors; a cloze has none."""
    return tuple(d[lang] for d in question.distractors) if isinstance(question, Choice) else ()


def solved(question: Question, lang: Lang) -> str:
    """The right answer as a key of a printed quiz gives it: with its letter, if it has one."""
    if isinstance(question, Choice):
        return f"{LETTERS[question.position]} · {question.key[lang]}"
    return question.key[lang]


def blank(prompt: str) -> str:
    """A prompt with a gap wide enough to write into.

    >>> blank("Rom hat ____ Hügel.")
    'Rom hat ____________ Hügel.'
    """
    return prompt.replace(GAP, GAP * 3)


def told(deck: Deck) -> str:
    """Where a deck is from, "" if nobody said."""
    return " · ".join(filter(None, (deck.source, deck.published.isoformat() if deck.published else "")))


def numbered(deck: Deck) -> Iterator[tuple[int, Question]]:
    return enumerate(deck.questions, 1)
