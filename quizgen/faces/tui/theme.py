"""Two themes of our own: ink (dark) and paper (light).

Right and wrong are bluish green and vermilion, which most colour-blind people can tell apart (after
Okabe and Ito, "Color Universal Design", 2008); a sign and a word always say the same.
"""

from textual.theme import Theme

INK = Theme(
    name="tinte",
    dark=True,
    background="#0f1319",
    surface="#171d26",
    panel="#242e3b",
    foreground="#e2e7ef",
    primary="#74b9e2",
    secondary="#b0a4f2",
    accent="#f3ba6b",
    warning="#f0c75a",
    success="#4bc9a5",
    error="#ff8a69",
    variables={
        "muted": "#95a2b4",
        "heat-1": "#24506b",
        "heat-2": "#37789e",
        "heat-3": "#5da6cf",
        "heat-4": "#b4def5",
        "mark-bg": "#f3ba6b",
        "mark-text": "#17120a",
        "block-cursor-background": "#273649",
        "block-cursor-foreground": "#f6f8fb",
        "footer-background": "#171d26",
        "footer-key-foreground": "#f3ba6b",
        "footer-description-foreground": "#a3afc0",
        "input-cursor-background": "#f3ba6b",
        "input-selection-background": "#74b9e2 40%",
        "border": "#74b9e2",
        "border-blurred": "#2f3b4a",
        "scrollbar": "#2f3b4a",
        "scrollbar-hover": "#40506a",
        "scrollbar-active": "#74b9e2",
        "scrollbar-background": "#0f1319",
        "scrollbar-background-hover": "#0f1319",
        "scrollbar-background-active": "#0f1319",
        "scrollbar-corner-color": "#0f1319",
    },
)

PAPER = Theme(
    name="papier",
    dark=False,
    background="#faf6ee",
    surface="#f1eadd",
    panel="#e3dac8",
    foreground="#262420",
    primary="#1a6288",
    secondary="#63509f",
    accent="#984809",
    warning="#835500",
    success="#0a6a54",
    error="#ac310d",
    variables={
        "muted": "#69645a",
        "heat-1": "#a9cbdd",
        "heat-2": "#6ba3c2",
        "heat-3": "#2f7ba3",
        "heat-4": "#0d4867",
        "mark-bg": "#ffd88a",
        "mark-text": "#231a06",
        "block-cursor-background": "#d6e5ed",
        "block-cursor-foreground": "#12222b",
        "footer-background": "#f1eadd",
        "footer-key-foreground": "#984809",
        "footer-description-foreground": "#5f5a4f",
        "input-cursor-background": "#984809",
        "border": "#1a6288",
        "border-blurred": "#cfc5b1",
        "scrollbar": "#cfc5b1",
        "scrollbar-hover": "#b9ad96",
        "scrollbar-active": "#1a6288",
        "scrollbar-background": "#faf6ee",
        "scrollbar-background-hover": "#faf6ee",
        "scrollbar-background-active": "#faf6ee",
        "scrollbar-corner-color": "#faf6ee",
    },
)

NAMES = (INK.name, PAPER.name)
