"""What home says: what there is to do today, each deck in the list, the deck one is on."""

from enum import Enum

from textual.content import Content

from quizgen.bilingual import Lang
from quizgen.faces.tui.shelf import Shelved, Today
from quizgen.faces.tui.widgets.charts import bar
from quizgen.faces.words import N_, count, language_name, number, percent, say

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


class Ground(Enum):
    """What a row stands on."""

    PLAIN = ""
    POINTED = "on $surface"  # under the mouse
    HERE = "on $block-cursor-background"  # the deck the learner is on


def height(deck: Shelved, face: Lang, width: int, airy: bool) -> int:
    """How many lines the row of a deck takes."""
    return (len(_broken(deck, face, width - 3)) if deck.message else 2) + airy


def row(deck: Shelved, face: Lang, ground: Ground, width: int, airy: bool) -> Content:
    """A deck in the list: its title and what is due, and below what is in it or why it cannot be played.

    Wrapped by hand to `width`, as every line begins behind a bar, which says where the learner is
    without colours, too. `airy` leaves a line empty below.
    """
    here, room = ground is Ground.HERE, width - 3
    lines = _broken(deck, face, room) if deck.message else _whole(deck, face, here, room)
    mark = ("▌ ", "$accent") if here else "  "
    told = [Content.assemble(mark, line.truncate(room, pad=True), " ") for line in lines]
    gap = [Content(" ")] if airy else []
    return Content("\n").join([*(line.stylize_before(ground.value) for line in told), *gap])


def _broken(deck: Shelved, face: Lang, width: int) -> list[Content]:
    title = Content.assemble(
        ("✗ ", "bold $error"), (deck.path.name, "bold"), "  ", (say(face, "broken"), "$error")
    )
    return [*title.wrap(width), *Content.styled(deck.message, "$muted").wrap(width)]


def _whole(deck: Shelved, face: Lang, here: bool, width: int) -> list[Content]:
    if deck.unread or not deck.questions:
        told = "…" if deck.unread else say(face, "empty, no questions")
        title = Content.styled(deck.title, "bold").truncate(width, ellipsis=True)
        return [title, Content.styled(told, "$muted")]
    known = say(
        face,
        "{learned} of {all} learned",
        learned=number(deck.learned, face),
        all=number(deck.questions, face),
    )
    share = deck.learned / deck.questions
    told = " · ".join(filter(None, (known, deck.origin)))
    return [
        _apart(Content.styled(deck.title, "bold"), _waits(deck, face), width),
        _apart(
            Content.styled(told, "" if here else "$muted"),
            Content.assemble(bar(share, BAR, "$success"), (f"{percent(share, face):>6}", "$muted")),
            width,
        ),
    ]


def _apart(left: Content, right: Content, width: int) -> Content:
    """One at each end of the line; the left one gives way."""
    room = max(10, width - right.cell_length - 2)
    return Content.assemble(left.truncate(room, ellipsis=True, pad=True), "  ", right)


def _waits(deck: Shelved, face: Lang) -> Content:
    """How many are due and how many new, one below the other from row to row; or that all is done."""
    if not deck.due and not deck.new:
        return Content.styled("✓ " + say(face, "done for today"), "$success")
    columns = ((deck.due, N_("due"), "bold $accent"), (deck.new, N_("new"), "$primary"))
    parts = [(f"{number(n, face):>3} {say(face, word)}", style) for n, word, style in columns if n]
    gap = "" if deck.new else " " * (6 + len(say(face, "new")))
    return Content.assemble(Content("  ").join(Content.styled(*part) for part in parts), gap)


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
