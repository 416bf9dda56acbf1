"""How far the round is, and how it went so far."""

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from quizgen.faces.tui.widgets.charts import bar
from quizgen.faces.tui.wording import SIGNS, STYLES
from quizgen.model import Match
from quizgen.study.session import Session

HERE, AHEAD = ("◆", "bold $accent"), ("·", "$muted")


class Trail(Widget):
    """One sign a question: answered, being asked, still to come; a bar where there is no room."""

    matches: reactive[tuple[Match, ...]] = reactive(())
    at: reactive[int] = reactive(0)
    length: reactive[int] = reactive(1)

    def follow(self, session: Session) -> None:
        self.matches = tuple(o.match for o in session.outcomes)
        self.at, self.length = session.at, len(session.turns)

    def render(self) -> Content:
        count = f" {min(self.at + 1, self.length)}/{self.length}"
        if 2 * self.length + len(count) > self.size.width:
            return self._bar(count)
        answered = [(SIGNS[m], STYLES[m]) for m in self.matches]
        here = [HERE] if len(answered) == self.at < self.length else []
        signs = answered + here
        signs += [AHEAD] * (self.length - len(signs))
        spaced = [part for sign in signs for part in (sign, " ")]
        return Content.assemble(*spaced, (count, "$muted"))

    def _bar(self, count: str) -> Content:
        width = max(4, self.size.width - len(count))
        done = len(self.matches) / max(1, self.length)
        return Content.assemble(bar(done, width, "$success"), (count, "$muted"))
