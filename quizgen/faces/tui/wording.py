"""How questions, answers and verdicts look: text with styles, never markup."""

from textual.content import Content

from quizgen.faces.tui.spoken import Tongues
from quizgen.faces.words import N_, count, say
from quizgen.model import GAP, Deck, Lang, Match
from quizgen.store.progress import Mode, Rating
from quizgen.study.grading import difference, meant
from quizgen.study.session import Outcome, Picked, Session, Turn, Typed

SIGNS = {Match.RIGHT: "✓", Match.ALMOST: "≈", Match.WRONG: "✗"}
STYLES = {Match.RIGHT: "bold $success", Match.ALMOST: "bold $warning", Match.WRONG: "bold $error"}
WORDS = {Match.RIGHT: N_("Right"), Match.ALMOST: N_("Almost right"), Match.WRONG: N_("Wrong")}
GRADES = {
    Rating.AGAIN: N_("Again"),
    Rating.HARD: N_("Hard"),
    Rating.GOOD: N_("Good"),
    Rating.EASY: N_("Easy"),
}
KINDS = {Mode.CHOICE: N_("Multiple choice"), Mode.CLOZE: N_("Fill the gap"), Mode.CARD: N_("Flashcard")}
MARKED = "bold $mark-text on $mark-bg"
OPEN_GAP = "▁" * 8


def heading(session: Session, title: str, face: Lang) -> Content:
    """What kind of question it is, how far the round has come, and of what deck, if `title` says so."""
    place = say(face, "Question {at} of {all}", at=session.at + 1, all=len(session.turns))
    practice = say(face, "practice, does not count") if session.practice else ""
    notes = " · ".join(filter(None, (place, practice, title)))
    return Content.assemble(
        (say(face, KINDS[session.turn.mode]).upper(), "bold $primary"), (f"   {notes}", "$muted")
    )


def prompt(turn: Turn, answered: bool, lang: Lang) -> Content:
    """The question; a gap in it is a line to fill, and once answered holds the key."""
    question = turn.question
    head, gap, tail = question.prompt[lang].partition(GAP)
    if not gap:
        return Content.styled(head, "bold")
    filled = (question.filling(lang), f"underline {MARKED}") if answered else (OPEN_GAP, "$accent")
    return Content.assemble((head, "bold"), filled, (tail, "bold"))


def verdict(outcome: Outcome, tongues: Tongues, later: str = "") -> Content:
    """Right or wrong in a sign and a word, when it comes back, and what would have been right.

    The options of a choice stay on the screen with their signs, so its number is enough.
    """
    face, sign, style = tongues.face, SIGNS[outcome.match], STYLES[outcome.match]
    parts = [Content.styled(f"{sign} {say(face, WORDS[outcome.match])}", style)]
    notes = ((outcome.overruled, N_("as you judged it")), (outcome.peeked, N_("looked up")))
    parts += [Content.styled(say(face, word), "italic") for holds, word in notes if holds]
    if isinstance(outcome.given, Picked) and outcome.match is Match.WRONG:
        number = (f"{outcome.turn.key_row + 1}", "bold")
        parts.append(Content.assemble(say(face, "The answer is"), " ", number, "."))
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
    key = (question.filling(lang) if gap else question.key[lang], "bold $success")
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
        return say(face, N_("comes back tomorrow") if days else N_("comes back today"))
    return count(face, days, "comes back in {n} day", "comes back in {n} days")


def span(days: int, face: Lang) -> str:
    """A stretch of days, in the largest unit that tells it well enough.

    >>> span(1, Lang.DE), span(90, Lang.EN), span(800, Lang.DE)
    ('1 Tag', '3 months', '2,2 Jahre')
    """
    if days <= 30:
        return count(face, days, "{n} day", "{n} days")
    if days < 360:
        return count(face, round(days / 30.4), "{n} month", "{n} months")
    return count(face, round(days / 365, 1), "{n} year", "{n} years")


def compared(outcome: Outcome, tongues: Tongues) -> Content:
    """The typed and the right spelling, one above the other, what differs underlined."""
    typed = outcome.answer(tongues.asked)
    wanted = meant(outcome.turn.question, typed, _typed_in(outcome, tongues))
    left = [(text, "" if same else "bold underline $error") for text, same in difference(wanted, typed)]
    right = [(text, "" if same else "bold underline $success") for text, same in difference(typed, wanted)]
    return _two_lines(Content.assemble(*left), Content.assemble(*right), tongues)


def listed(outcome: Outcome, graded: tuple[Rating, int] | None, tongues: Tongues) -> Content:
    """A question of the round as the summary lists it: asked, answered, right, its grade and in how many
    days it comes back, if the round counts."""
    question = outcome.turn.question
    lines = [Content.styled(question.prompt[tongues.asked].replace(GAP, OPEN_GAP), "bold")]
    if outcome.turn.card or outcome.match is Match.RIGHT:
        lines.append(Content.styled(question.key[tongues.asked], "bold $success"))
    else:
        told = compared if outcome.match is Match.ALMOST else _answers
        lines.append(told(outcome, tongues))
    if graded:
        rating, days = graded
        grade = f"{say(tongues.face, GRADES[rating])} · {later(days, tongues.face)}"
        lines.append(Content.styled(grade, "$muted"))
    return Content("\n").join(lines)


def _answers(outcome: Outcome, tongues: Tongues) -> Content:
    given = Content.styled(outcome.answer(tongues.asked), "$error")
    key = Content.styled(outcome.turn.question.key[tongues.asked], "bold $success")
    return _two_lines(given, key, tongues)


def _two_lines(given: Content, key: Content, tongues: Tongues) -> Content:
    you, right = say(tongues.face, "You"), say(tongues.face, "Right answer")
    width = max(len(you), len(right))
    return Content.assemble(
        (f"{you:<{width}}  ", "$muted"), given, "\n", (f"{right:<{width}}  ", "$muted"), key
    )


def _typed_in(outcome: Outcome, tongues: Tongues) -> Lang:
    return outcome.given.lang if isinstance(outcome.given, Typed) else tongues.asked
