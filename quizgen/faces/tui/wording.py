"""How questions, answers and verdicts look: text with styles, never markup."""

from textual.content import Content

from quizgen.faces.tui.spoken import Tongues
from quizgen.faces.words import Word
from quizgen.model import GAP, Cloze, Lang, Match
from quizgen.study.grading import difference, meant
from quizgen.study.session import Outcome, Turn, Typed

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


def verdict(outcome: Outcome, tongues: Tongues) -> Content:
    """Right or wrong in a sign and a word, and what would have been right.

    The options of a choice stay on the screen with their signs, so its number is enough.
    """
    sign, style = SIGNS[outcome.match], STYLES[outcome.match]
    first = Content.assemble((f"{sign} {WORDS[outcome.match].say(tongues.face)}", style))
    if outcome.match is Match.RIGHT:
        return first
    if outcome.match is Match.ALMOST:
        return Content("\n").join([first, compared(outcome, tongues)])
    if isinstance(outcome.given, Typed):
        return Content("\n").join([first, _answers(outcome, tongues)])
    number = f"{outcome.turn.key_row + 1}"
    return Content.assemble(first, f"   {Word.ANSWER_IS.say(tongues.face)} ", (number, "bold"), ".")


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
