"""What home says: what there is to do today, each deck in the list, the deck one is on."""

from textual.content import Content

from quizgen.bilingual import Lang
from quizgen.faces.tui.shelf import Shelved, Today
from quizgen.faces.tui.widgets.charts import bar
from quizgen.faces.words import N_, count, language_name, number, say

BAR = 12  # cells of the bar of a row
SECONDS_A_QUESTION = 15


def greeting(today: Today, face: Lang) -> Content:
    """What there is to do today, and about how long it takes."""
    if not today.decks:
        return Content.styled(
            say(
                face,
                "No deck here yet. “quizgen build” makes decks from articles; “quizgen play FILE” opens one.",
            ),
            "bold $primary",
        )
    if not today.counts:
        how = say(
            face,
            "Pick a deck, press Enter, off you go. Every answer is saved at once; when a question "
            "comes back depends on how well you knew it. Tomorrow you will see here what is due.",
        )
        return Content.assemble(
            (say(face, "Welcome!"), "bold $accent"),
            "  ",
            (say(face, "Which deck shall it be?"), "bold $primary"),
            "\n\n",
            how,
        )
    if today.due:
        first = Content.styled(
            count(face, today.due, "{n} question is due today", "{n} questions are due today"), "bold $accent"
        )
        minutes = max(1, round(today.due * SECONDS_A_QUESTION / 60))
        rest = [count(face, minutes, "about {n} minute", "about {n} minutes")]
    else:
        done = say(face, "Everything is reviewed for today")
        first, rest = Content.styled(f"✓ {done}", "bold $success"), []
    if today.new:
        rest.insert(0, say(face, "{n} new", n=number(today.new, face)))
    return Content.assemble(first, ("".join(f"  ·  {text}" for text in rest), "$muted"))


def row(deck: Shelved, face: Lang, here: bool = False, width: int = 76, airy: bool = True) -> Content:
    """A deck in the list: its title and what is due, and below what is in it or why it cannot be played.

    `here` puts a bar along it. Wrapped by hand to `width`, as every line begins behind the bar.
    `airy` leaves a line empty below.
    """
    lines = _broken(deck, face, width - 2) if deck.message else _whole(deck, face, here, width - 2)
    mark = ("▌ ", "$accent") if here else "  "
    gap = [Content(" ")] if airy else []
    return Content("\n").join([*(Content.assemble(mark, line) for line in lines), *gap])


def _broken(deck: Shelved, face: Lang, width: int) -> list[Content]:
    title = Content.assemble(
        ("✗ ", "bold $error"), (deck.path.name, "bold"), "  ", (say(face, "broken"), "$error")
    )
    return [*title.wrap(width), *Content.styled(deck.message, "$muted").wrap(width)]


def _whole(deck: Shelved, face: Lang, here: bool, width: int) -> list[Content]:
    waits = _waits(deck, face)
    room = max(10, width - waits.cell_length - 2)
    title = Content.styled(deck.title, "bold $accent" if here else "bold").truncate(room, ellipsis=True)
    first = Content.assemble(title, " " * max(2, width - title.cell_length - waits.cell_length), waits)
    if deck.unread:
        return [first, Content.styled("…", "$muted")]
    if not deck.questions:
        return [first, Content.styled(say(face, "empty, no questions"), "$muted")]
    share = bar(deck.learned / deck.questions, BAR, "$success")
    known = say(
        face,
        "{learned} of {all} learned",
        learned=number(deck.learned, face),
        all=number(deck.questions, face),
    )
    told = " · ".join(filter(None, (known, deck.origin)))
    below = Content.styled(told, "" if here else "$muted").truncate(max(10, width - BAR - 2), ellipsis=True)
    return [first, Content.assemble(below, " " * max(2, width - below.cell_length - BAR), share)]


def _waits(deck: Shelved, face: Lang) -> Content:
    """How many are due and how many new, or that there is nothing to do."""
    if not deck.questions:
        return Content("")
    if not deck.due and not deck.new:
        return Content.styled("✓ " + say(face, "done for today"), "$success")
    parts: list[Content] = []
    if deck.due:
        parts.append(Content.styled(" ".join((number(deck.due, face), say(face, "due"))), "bold $accent"))
    if deck.new:
        parts.append(Content.styled(" ".join((number(deck.new, face), say(face, "new"))), "$primary"))
    return Content("  ").join(parts)


def about(deck: Shelved, face: Lang) -> Content:
    """The deck one is on, where there is room to tell more."""
    numbers = (
        (deck.due, N_("due")),
        (deck.new, N_("new")),
        (deck.learned, N_("learned")),
        (deck.suspended, N_("suspended")),
    )
    lines = [
        Content.styled(deck.title, "bold"),
        Content.styled(say(face, "article in {language}", language=language_name(deck.lang, face)), "$muted"),
        Content(""),
        *(
            Content.assemble((f"{number(n, face):>5}  ", "bold $accent"), say(face, word))
            for n, word in numbers
            if n or word != "suspended"
        ),
    ]
    if deck.origin:
        lines += [Content(""), Content.styled(say(face, "Source"), "bold $primary"), Content(deck.origin)]
    return Content("\n").join(lines)
