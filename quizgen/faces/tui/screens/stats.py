"""What has been learned, how well, and what is ahead."""

import asyncio
from collections.abc import Mapping
from datetime import timedelta
from importlib import import_module
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content

from quizgen.faces.tui.spoken import Spoken, Tongues
from quizgen.faces.tui.widgets.charts import Heatmap, bar
from quizgen.faces.tui.widgets.keybar import KeyBar
from quizgen.faces.tui.widgets.text import Text
from quizgen.faces.tui.widgets.topbar import TopBar
from quizgen.faces.words import N_, language_name, number, percent, say
from quizgen.model import GAP, Lang, Question, QuestionId
from quizgen.study.statistics import NO_DAY, Statistics

BAR, TITLE = 10, 26  # cells
DAYS, WEEKS = 28, 13
PLOTS = {
    "behind": N_("Answers in the last 4 weeks"),
    "coming": N_("Due in the next 4 weeks"),
    "weeks": N_("Remembered, by week"),
}
LISTS = {"decks-title": "by-deck", "languages-title": "by-language", "hardest-title": "hardest"}


class StatsScreen(Spoken[None]):
    CSS_PATH = "../more.tcss"
    AUTO_FOCUS = "#stats"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,enter,q,s", "dismiss", N_("Back"), tooltip=N_("Back to the decks"), id="stats.back"),
    ]

    def __init__(
        self,
        figures: Statistics,
        titles: Mapping[str, str],
        questions: Mapping[QuestionId, Question],
        tongues: Tongues,
    ) -> None:
        """`titles` of decks by slug, `questions` those among the hardest that still are in a deck."""
        super().__init__(tongues)
        self.figures, self.titles, self.questions = figures, titles, questions
        self.plotted = False

    def compose(self) -> ComposeResult:
        yield TopBar()
        with VerticalScroll(id="stats"):
            yield Text(id="none")
            with Horizontal(id="sums"):
                for name in ("streak", "today", "right", "total"):
                    yield Text(id=name, classes="sum")
            yield Text(id="by-day", classes="heading")
            yield Heatmap(id="days")
            with Horizontal(classes="pair"):
                for name in ("behind", "coming"):
                    with Vertical(id=name):
                        yield Text(classes="heading")
            with Horizontal(classes="pair -texts"):
                with Vertical(id="weeks"):
                    yield Text(classes="heading")
                with Vertical(classes="told"):
                    yield Text(id="decks-title", classes="heading")
                    yield Text(id="by-deck")
                    yield Text(id="languages-title", classes="heading")
                    yield Text(id="by-language")
            with Vertical(classes="told"):
                yield Text(id="hardest-title", classes="heading")
                yield Text(id="hardest")
        yield KeyBar()

    def retell(self) -> None:
        face, figures = self.tongues.face, self.figures
        self.query_one(TopBar).tell(say(face, "Your statistics"), self.tongues.asked)
        self.query_one("#stats").set_class(not figures.days, "-empty")
        self.query_one("#none", Text).tell(
            Content(say(face, "No answer yet. There will be more here after the first round."))
        )
        self._tell_sums()
        self.query_one("#by-day", Text).tell(Content(say(face, "Answers per day")))
        counts = {day: count.answers for day, count in figures.days.items()}
        self.query_one("#days", Heatmap).tell(counts, figures.day, face)
        for name, title in PLOTS.items():
            self.query_one(f"#{name} .heading", Text).tell(Content(say(face, title)))
        self._tell_plots()
        self._tell_lists()

    def on_mount(self) -> None:  # beside that of Spoken, which Textual calls too
        self.call_after_refresh(self.run_worker, self._plot())

    async def _plot(self) -> None:
        """Put the plots on the screen once the rest is there: their library takes its time to load."""
        await asyncio.to_thread(import_module, "quizgen.faces.tui.widgets.plots")
        from quizgen.faces.tui.widgets.plots import Days, Weeks

        for name, plot in (("behind", Days(DAYS)), ("coming", Days(DAYS)), ("weeks", Weeks(WEEKS))):
            await self.query_one(f"#{name}").mount(plot)
        self.plotted = True
        self._tell_plots()

    def _tell_plots(self) -> None:
        if not self.plotted:
            return
        from quizgen.faces.tui.widgets.plots import Days, Weeks

        face, figures, today = self.tongues.face, self.figures, self.figures.day
        first = today - timedelta(days=DAYS - 1)
        before = [figures.days.get(first + timedelta(days=at), NO_DAY).answers for at in range(DAYS)]
        self.query_one("#behind Days", Days).tell(before, first, today, face)
        self.query_one("#coming Days", Days).tell(figures.forecast[:DAYS], today, today, face)
        self.query_one(Weeks).tell(figures.retention_by_week(WEEKS), today, face)

    def _tell_sums(self) -> None:
        face, figures = self.tongues.face, self.figures
        pairs = figures.retention_by_language().values()
        right, answers = sum(pair[0] for pair in pairs), sum(pair[1] for pair in pairs)
        total = sum(count.answers for count in figures.days.values())
        for name, shown, word in (
            ("#streak", number(figures.streak, face), N_("days in a row")),
            ("#today", number(figures.today.answers, face), N_("answered today")),
            ("#right", percent(right / answers, face) if answers else "–", N_("remembered")),
            ("#total", number(total, face), N_("answers in all")),
        ):
            told = Content.assemble((shown, "bold $accent"), "\n", (say(face, word), "$muted"))
            self.query_one(name, Text).tell(told)

    def _tell_lists(self) -> None:
        face, figures = self.tongues.face, self.figures
        decks = {self.titles.get(slug, slug): pair for slug, pair in figures.retention_by_deck().items()}
        languages = {
            language_name(lang, face): pair for lang, pair in figures.retention_by_language().items()
        }
        hardest = [
            Content.assemble(
                (say(face, "{n} × wrong", n=trouble.misses), "bold $error"),
                "  ",
                self._asked(trouble.question),
            )
            for trouble in figures.hardest
            if trouble.question in self.questions
        ]
        nothing = Content.styled("–", "$muted")
        for name, title, lines in (
            ("decks-title", N_("Remembered, by deck"), shares(decks, face)),
            ("languages-title", N_("Remembered, by language"), shares(languages, face)),
            ("hardest-title", N_("The hardest questions"), hardest),
        ):
            self.query_one(f"#{name}", Text).tell(Content(say(face, title)))
            self.query_one(f"#{LISTS[name]}", Text).tell(Content("\n").join(lines or [nothing]))

    def _asked(self, name: QuestionId) -> str:
        return self.questions[name].prompt[self.tongues.asked].replace(GAP, "▁▁▁")


def shares(named: Mapping[str, tuple[int, int]], face: Lang) -> list[Content]:
    """A line for each: its name, a bar, how much of it was right."""
    return [
        Content.assemble(
            Content(name).truncate(TITLE, ellipsis=True, pad=True),
            "  ",
            bar(right / answers, BAR, "$success"),
            (f" {percent(right / answers, face):>5}", "bold"),
            (f"  {number(answers, face)}", "$muted"),
        )
        for name, (right, answers) in named.items()
    ]
