"""Takes README's pictures of the cards: `python -m tests.pictures.take_anki`, with a Chromium on the path.

The cards are those of a shipped deck, as the real Anki renders them. What its own page adds where
an answer is typed (the box, the comparison) is put in as its reviewer does.
"""

import json
import re
import subprocess
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from quizgen.faces.anki import package_bytes
from quizgen.faces.anki.package import guid
from quizgen.model import Lang, QuestionId
from quizgen.store.decks import read_deck
from tests.faces.anki_oracle import Rendered, cards, collection, put_in
from tests.faces.browser import command

ROOT = Path(__file__).parents[2]
DECK = ROOT / "decks" / "rutte-bei-trump.yaml"
WHERE = QuestionId("rutte-bei-trump/meeting/where/choice")
WHO = QuestionId("rutte-bei-trump/meeting/who/cloze")
KEY, TYPED = "Mark Rutte", "Mark Rute"
DESKTOP, PHONE = 640, 390
# Options are in the order of some day; the front is gone through first, as the back takes it from there.
PAGE = """<!doctype html><meta charset=utf-8><meta name=viewport content="width=device-width">
<style>{css} body {{ margin: 20px }}</style><body class="card {body}"><div id=qa></div><script>
Date.now = () => 20779 * 86400000;
function show(html) {{
  const root = document.getElementById("qa");
  root.innerHTML = html;
  for (const old of root.querySelectorAll("script")) {{
    const fresh = document.createElement("script");
    fresh.text = old.text;
    old.replaceWith(fresh);
  }}
}}
show({front});
{then}
</script>"""
PICK = 'document.querySelectorAll("li{key}")[0].click(); '


@dataclass(frozen=True, slots=True)
class Picture:
    question: QuestionId
    height: int
    then: str = ""  # what happens after the front is there; BACK is the other side
    lang: Lang = Lang.DE
    width: int = DESKTOP
    body: str = ""
    typing: bool = False


PICTURES = {
    "choice-front": Picture(WHERE, 440),
    "choice-right": Picture(WHERE, 700, PICK.format(key=".key") + "show(BACK)"),
    "choice-wrong": Picture(WHERE, 700, PICK.format(key=":not(.key)") + "show(BACK)"),
    "cloze-front": Picture(WHO, 280, 'document.querySelector("details").open = true'),
    "cloze-back": Picture(WHO, 430, "show(BACK)"),
    "cloze-typed": Picture(WHO, 600, "show(BACK)", typing=True),
    "night": Picture(
        WHERE, 700, PICK.format(key=":not(.key)") + "show(BACK)", Lang.EN, body="nightMode night_mode"
    ),
    "phone": Picture(WHERE, 700, PICK.format(key=":not(.key)") + "show(BACK)", width=PHONE),
    "phone-cloze": Picture(WHO, 330, "", Lang.EN, PHONE, typing=True),
}


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="quizgen-") as name:
        folder = Path(name)
        found = {typing: _rendered(folder / str(typing), typing) for typing in (False, True)}
        for picture_name, picture in PICTURES.items():
            page = folder / f"{picture_name}.html"
            number = list(Lang).index(picture.lang)
            page.write_text(_page(found[picture.typing][guid(picture.question), number], picture), "utf-8")
            _shoot(page, picture, ROOT / "tests" / "pictures" / f"anki-{picture_name}.png")


def _rendered(folder: Path, typing: bool) -> dict[tuple[str, int], Rendered]:
    with collection(folder) as col:
        put_in(col, package_bytes([read_deck(DECK)]), folder)
        if not typing:
            return {(card.note, card.number): card for card in cards(col)}
        for number in col.find_notes("TypeIn:"):
            note = col.get_note(number)
            note["TypeIn"], note["Notes"] = "on", "Stoltenberg ging im Oktober 2024."
            col.update_note(note)
        compared = f"<div>{col.compare_answer(KEY, TYPED)}</div>"
        return {(card.note, card.number): _typed(card, compared) for card in cards(col)}


def _typed(card: Rendered, compared: str) -> Rendered:
    box = "<center><input type=text id=typeans style='font-size: 20px'></center>"
    front, back = (
        re.sub(r"\[\[type:.+?\]\]", html.replace("\\", r"\\"), side)
        for side, html in ((card.front, box), (card.back, compared))
    )
    return replace(card, front=front, back=back)


def _page(card: Rendered, picture: Picture) -> str:
    front, back = (_literal(side) for side in (card.front, card.back))
    then = f"const BACK = {back}; {picture.then}"
    return PAGE.format(css=card.css, body=picture.body, front=front, then=then)


def _literal(html: str) -> str:
    return json.dumps(html).replace("</", "<\\/")


def _shoot(page: Path, picture: Picture, target: Path) -> None:
    size = f"--window-size={picture.width},{picture.height}"
    options = [f"--screenshot={target}", size, "--hide-scrollbars", "--force-device-scale-factor=1"]
    subprocess.run(
        [*command(page.parent / "profile"), *options, page.as_uri()],
        check=True,
        capture_output=True,
        timeout=60,
    )


if __name__ == "__main__":
    main()
