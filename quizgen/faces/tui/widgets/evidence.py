"""The words of the article that prove the answer, with the answer marked."""

from textual.app import ComposeResult
from textual.content import Content

from quizgen.faces.tui.widgets.pane import Pane
from quizgen.faces.tui.widgets.text import Text
from quizgen.faces.tui.wording import MARKED
from quizgen.model import Proof


class Evidence(Pane):
    proof: Proof | None = None

    def compose(self) -> ComposeResult:
        yield Text(id="passage")

    def hide(self, title: str, hint: str) -> None:
        self.proof = None
        self._frame(title, "")
        self.query_one(Text).tell(Content.styled(hint, "$muted italic"))

    def show(self, proof: Proof, title: str, source: str, marked: bool) -> None:
        """Unmarked the passage leaves the answer to be found in it."""
        self.proof = proof if marked else None
        self._frame(title, source)
        start, end = (proof.span.start, proof.span.end) if marked else (0, 0)
        text = proof.evidence
        told = Content.assemble(text[:start], (text[start:end], f"underline {MARKED}"), text[end:])
        self.query_one(Text).tell(told)
        self.see(self._marked_line)

    def _frame(self, title: str, source: str) -> None:
        self.border_title = Content(title)
        self.border_subtitle = Content(source)

    def _marked_line(self, width: int) -> int:
        upto = self.proof.evidence[: self.proof.span.end] if self.proof else ""
        return len(Content(upto).wrap(width)) - 1
