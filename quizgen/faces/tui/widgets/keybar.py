"""The line at the bottom: the keys that work now. Textual's Footer makes a widget of each key, which
takes longer than all else that changes when a question is answered."""

from textual import events
from textual.binding import ActiveBinding, Binding
from textual.content import Content
from textual.screen import Screen
from textual.style import Style
from textual.widget import Widget


class KeyBar(Widget, can_focus=False):
    """One widget for all keys; a click on a key is that key."""

    def __init__(self) -> None:
        super().__init__()
        self.told, self.under = Content(""), ""  # the key the mouse is on
        self.tips: dict[str, str] = {}
        self.late = False  # what it tells may be of before

    def on_mount(self) -> None:
        self.screen.bindings_updated_signal.subscribe(self, self.bindings_changed)
        self._renew()

    def on_unmount(self) -> None:
        self.screen.bindings_updated_signal.unsubscribe(self)

    def bindings_changed(self, _: Screen[object]) -> None:
        """Comes several times a key; once is enough to look."""
        if not self.late:
            self.late = True
            self.call_later(self._renew)

    def _renew(self) -> None:
        self.late = False
        if self.is_attached:
            told = self._tell(self.screen)
            if not told.is_same(self.told):
                self.told = told
                self.refresh()

    def _tell(self, screen: Screen[object]) -> Content:
        actions: dict[str, ActiveBinding] = {}
        for active in screen.active_bindings.values():
            if active.binding.show:
                actions.setdefault(active.binding.action, active)  # one key each is enough
        self.tips = {active.binding.key: active.tooltip for active in actions.values()}
        return Content("").join(self._key(active.binding) for active in actions.values())

    def _key(self, binding: Binding) -> Content:
        told = Content.assemble(
            (f" {self.app.get_key_display(binding)} ", "bold $footer-key-foreground"),
            (f"{binding.description} ", "$footer-description-foreground"),
        )
        here = "on $block-hover-background" if binding.key == self.under else ""
        return told.stylize(here).stylize(Style.from_meta({"key": binding.key}))

    def render(self) -> Content:
        return self.told

    def on_mouse_move(self, event: events.MouseMove) -> None:
        self._point(event.style.meta.get("key", ""))

    def on_leave(self) -> None:
        self._point("")

    def _point(self, key: str) -> None:
        if key != self.under:
            self.under, self.tooltip = key, self.tips.get(key)
            self._renew()

    def on_mouse_down(self, event: events.MouseDown) -> None:
        if key := event.style.meta.get("key"):
            self.app.simulate_key(key)
