"""How questions, answers and verdicts look: text with styles, never markup."""

from textual.content import Content

from quizgen.faces.tui.spoken import Tongues
from quizgen.faces.words import Word
from quizgen.model import GAP, Cloze, Deck, Lang, Match
from quizgen.study.grading import difference, meant
from quizgen.study.session import Outcome, Picked, Turn, Typed

SIGNS = {Match.RIGHT: "✓", Match.ALMOST: "≈", Match.WRONG: "✗"}
STYLES = {Match.RIGHT: "bold $success", Match.ALMOST: "bold $warning", Match.WRONG: "bold $error"}
WORDS = {Match.RIGHT: Word.RIGHT, Match.ALMOST: Word.ALMOST, Match.WRONG: Word.WRONG}
MARKED = "bold $mark-text on $mark-bg"
OPEN_GAP = "▁" * 8


def prompt(turn: Turn, answered: bool, lang: Lang) -> Content:
    """The question; the gap of a cloze is a line to fill, and once answered holds the key."""
    question = turn.question
    if not isinstance(question, Cloze):
        return Content.styled(question.prompt[lang], "bold")
    head, _, tail = question.prompt[lang].partition(GAP)
    gap = (question.key[lang], f"underline {MARKED}") if answered else (OPEN_GAP, "$accent")
    return Content.assemble((head, "bold"), gap, (tail, "bold"))


def verdict(outcome: Outcome, tongues: Tongues, later: str = "") -> Content:
    """Right or wrong in a sign and a word, when it comes back, and what would have been right.

    The options of a choice stay on the screen with their signs, so its number is enough.
    """
    face, sign, style = tongues.face, SIGNS[outcome.match], STYLES[outcome.match]
    parts = [Content.styled(f"{sign} {WORDS[outcome.match].say(face)}", style)]
    notes = ((outcome.overruled, Word.BY_YOU), (outcome.peeked, Word.PEEKED))
    parts += [Content.styled(word.say(face), "italic") for holds, word in notes if holds]
    if isinstance(outcome.given, Picked) and outcome.match is Match.WRONG:
        number = (f"{outcome.turn.key_row + 1}", "bold")
        parts.append(Content.assemble(f"{Word.ANSWER_IS.say(face)} ", number, "."))
    if later:
        parts.append(Content.styled(later, "$muted"))
    lines = [Content("   ").join(parts)]
    if isinstance(outcome.given, Typed) and (outcome.match is not Match.RIGHT or outcome.overruled):
        told = compared if outcome.match is Match.ALMOST else _answers
        lines.append(told(outcome, tongues))
    return Content("\n").join(lines)


def other_side(turn: Turn, lang: Lang) -> Content:
    """The question and its answer in one language, for the back of the other."""
    question = turn.question
    head, gap, tail = question.prompt[lang].partition(GAP)
    key = (question.key[lang], "bold $success")
    between, after = ("", tail) if gap else ("  ", "")
    return Content.assemble((f"{lang.upper()}  ", "bold $primary"), head, between, key, after)


def origin(deck: Deck) -> str:
    """Where the article is from, and when."""
    return " · ".join(filter(None, (deck.source, deck.published.isoformat() if deck.published else "")))


def later(days: int, face: Lang) -> str:
    """When a question comes back.

    >>> later(1, Lang.EN), later(12, Lang.DE)
    ('comes back tomorrow', 'kommt in 12 Tagen wieder')
    """
    if days < 2:
        return (Word.AGAIN_TOMORROW if days else Word.AGAIN_TODAY).say(face)
    return Word.AGAIN_IN.count(days, face)


def span(days: int, face: Lang) -> str:
    """A stretch of days, in the largest unit that tells it well enough.

    >>> span(1, Lang.DE), span(90, Lang.EN), span(800, Lang.DE)
    ('1 Tag', '3 months', '2,2 Jahre')
    """
    if days <= 30:
        return Word.DAYS.count(days, face)
    if days < 360:
        return Word.MONTHS.count(round(days / 30.4), face)
    return Word.YEARS.count(round(days / 365, 1), face)


def compared(outcome: Outcome, tongues: Tongues) -> Content:
    """The typed and the right spelling, one above the other, what differs underlined."""
    typed = outcome.answer(tongues.asked)
    wanted = meant(outcome.turn.question, typed, _typed_in(outcome, tongues))
    left = [(text, "" if same else "bold underline $error") for text, same in difference(wanted, typed)]
    right = [(text, "" if same else "bold underline $success") for text, same in difference(typed, wanted)]
    return _two_lines(Content.assemble(*left), Content.assemble(*right), tongues)


def missed(outcome: Outcome, tongues: Tongues) -> Content:
    """A question of the round as the summary lists it: asked, answered, right."""
    question = outcome.turn.question
    asked = question.prompt[tongues.asked].replace(GAP, OPEN_GAP)
    if outcome.turn.card:
        key = Content.styled(question.key[tongues.asked], "bold $success")
        return Content("\n").join([Content.styled(asked, "bold"), key])
    told = compared if outcome.match is Match.ALMOST else _answers
    return Content("\n").join([Content.styled(asked, "bold"), told(outcome, tongues)])


def _answers(outcome: Outcome, tongues: Tongues) -> Content:
    given = Content.styled(outcome.answer(tongues.asked), "$error")
    key = Content.styled(outcome.turn.question.key[tongues.asked], "bold $success")
    return _two_lines(given, key, tongues)


def _two_lines(given: Content, key: Content, tongues: Tongues) -> Content:
    you, right = Word.YOU.say(tongues.face), Word.KEY.say(tongues.face)
    width = max(len(you), len(right))
    return Content.assemble(
        (f"{you:<{width}}  ", "$muted"), given, "\n", (f"{right:<{width}}  ", "$muted"), key
    )


def _typed_in(outcome: Outcome, tongues: Tongues) -> Lang:
    return outcome.given.lang if isinstance(outcome.given, Typed) else tongues.asked
