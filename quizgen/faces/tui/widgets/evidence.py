"""The words of the article that prove the answer, with the answer marked."""

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from quizgen.faces.tui.wording import MARKED
from quizgen.model import Proof


class Evidence(VerticalScroll, can_focus=False):
    proof: Proof | None = None

    def compose(self) -> ComposeResult:
        yield Static(id="passage", markup=False)

    def hide(self, title: str, hint: str) -> None:
        self.proof = None
        self.add_class("-hidden")
        self._frame(title, "")
        self.query_one("#passage", Static).update(Content.styled(hint, "$muted italic"))

    def show(self, proof: Proof, title: str, source: str, marked: bool) -> None:
        """Unmarked the passage leaves the answer to be found in it."""
        self.proof = proof if marked else None
        self.remove_class("-hidden")
        self._frame(title, source)
        start, end = (proof.span.start, proof.span.end) if marked else (0, 0)
        text = proof.evidence
        self.query_one("#passage", Static).update(
            Content.assemble(text[:start], (text[start:end], f"underline {MARKED}"), text[end:])
        )
        self.call_after_refresh(self._find_mark)

    def on_resize(self) -> None:
        self.call_after_refresh(self._find_mark)

    def _frame(self, title: str, source: str) -> None:
        self.border_title = Content(title)
        self.border_subtitle = Content(source)

    def _find_mark(self) -> None:
        """Scroll so that the marked line can be seen; which one it is depends on the width."""
        width = self.query_one("#passage", Static).content_size.width
        if self.proof is None or not width:
            return
        upto = self.proof.evidence[: self.proof.span.end]
        line = len(Content(upto).wrap(width)) - 1
        self.scroll_to(y=max(0, line - self.content_size.height + 2), animate=False)
