"""Cards as questions of the terminal quiz.

They are in one language, and nobody has translated them: both languages show the same text, and the
deck says that the other is not native. A short answer is typed; a long one is chosen among three other
long answers of the deck. What cannot be asked so is left out, with the reason.
"""

import hashlib
import random
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.faces.foreign.archive import Card
from quizgen.faces.foreign.sides import HOLE, Sides, clean, sides
from quizgen.model import GAP, Bilingual, Choice, Cloze, Deck, Kind, Lang, Proof, Question, question_id
from quizgen.text.language import guess_language
from quizgen.values.names import Term

TYPED_WORDS, TYPED_LETTERS = 6, 60
READ_LETTERS = 250  # of an answer to choose
WRONG = 3
_MEANINGS = re.compile(r";\s+|\s/\s")
_REMARK = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")


@dataclass(frozen=True, slots=True)
class Taken:
    deck: Deck
    left_out: Counter[str]  # by reason


def to_deck(cards: Sequence[Card], slug: str, lang: Lang | None, source: str) -> Taken:
    """The deck of these cards; without `lang` the language is that of their words, else English.

    Where cards are left out, the source says how many are there of how many.
    """
    left_out: Counter[str] = Counter()
    seen: list[tuple[Card, Sides]] = []
    for card in cards:
        shown = sides(card) if card.type.templates else Sides("", "", (), False)
        if reason := _unaskable(card, shown):
            left_out[reason] += 1
        else:
            seen.append((card, shown))
    words = " ".join(f"{shown.front} {shown.back}" for _, shown in seen[:500])
    lang = lang or guess_language(words) or Lang.EN
    answers = (_answer(card, shown) for card, shown in seen)
    long = [*{answer.casefold(): answer for answer in sorted(answers) if not _is_typed(answer)}.values()]
    questions: dict[str, Question] = {}
    for card, shown in seen:
        question = _question(card, shown, slug, lang, long)
        if question is None:
            left_out["too few other long answers to choose from"] += 1
        else:
            questions[question.id] = question
    decks = Counter(card.deck for card, _ in seen)
    title = clean(decks.most_common(1)[0][0].replace("::", " · ")) if decks else ""
    if left_out:
        source += f" ({len(questions)}/{len(cards)})"
    return Taken(Deck(slug, title or slug, lang, None, source, tuple(questions.values())), left_out)


def _unaskable(card: Card, shown: Sides) -> str:
    answer = _answer(card, shown)
    if shown.picture:
        return "asks about a picture"
    if not shown.front.replace(HOLE, "").strip():
        return "nothing to read on the front"
    if not answer:
        return "nothing to read on the back"
    if len(answer) > READ_LETTERS:
        return "the answer is too long"
    return "a gap that stands twice" if card.type.cloze and len(shown.answers) != 1 else ""


def _answer(card: Card, shown: Sides) -> str:
    return (shown.answers[0] if shown.answers else "") if card.type.cloze else shown.back


def _is_typed(answer: str) -> bool:
    return all(len(way) <= TYPED_LETTERS and len(way.split()) <= TYPED_WORDS for way in meanings(answer))


def meanings(answer: str) -> list[str]:
    """The answers that an answer lists; each alone will do.

    >>> meanings("Bank; Ufer (of a river)"), meanings("and/or")
    (['Bank', 'Ufer (of a river)'], ['and/or'])
    """
    return [part.strip() for part in _MEANINGS.split(answer) if part.strip()]


def also_right(answer: str) -> tuple[str, ...]:
    """What else may be typed: one meaning of several, and each without its remarks.

    >>> also_right("Bank; Ufer (of a river)"), also_right("Bank")
    (('Bank', 'Ufer (of a river)', 'Ufer'), ())
    """
    parts = meanings(answer)
    ways = [way for part in parts for way in (part, " ".join(_REMARK.sub(" ", part).split()))]
    return tuple(dict.fromkeys(way for way in ways if way and way != answer))


def _question(card: Card, shown: Sides, slug: str, lang: Lang, long: Sequence[str]) -> Question | None:
    """None if there is nothing to choose from."""
    answer = _answer(card, shown)
    both = Bilingual(answer, answer)
    fact = hashlib.sha256(card.guid.encode()).hexdigest()[:16]
    kind = Kind.CLOZE if _is_typed(answer) else Kind.CHOICE
    name = question_id(slug, fact, f"{'c' if card.type.cloze else 'card'}{card.number + 1}", kind)
    front = shown.front.replace(GAP, "__")
    also = () if card.type.cloze else also_right(answer)
    tags = tuple(filter(None, map(clean, card.tags)))
    proof, value = Proof(shown.back, answer), Term(both)
    native = Bilingual.of(lambda other: other is lang)
    if kind is Kind.CLOZE:
        prompt = front.replace(HOLE, GAP) if card.type.cloze else f"{front} {GAP}"
        return Cloze(name, Bilingual(prompt, prompt), both, value, also, native, proof, tags=tags)
    stem = front.replace(HOLE, "…")
    rng = random.Random(name)
    if len(long) <= WRONG:
        return None
    others = [text for text in rng.sample(long, WRONG + 1) if text.casefold() != answer.casefold()]
    wrong = tuple(Bilingual(text, text) for text in others[:WRONG])
    place = rng.randrange(WRONG + 1)
    return Choice(name, Bilingual(stem, stem), both, value, (), native, proof, wrong, place, tags=tags)
