"""Cards in a real browser: the scripts, the styles, and the card without either."""

import json
import re
from collections import Counter
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from tests.faces.anki_oracle import shown
from tests.faces.anki_samples import choice, cloze, deck
from tests.faces.browser import BROWSER, heard

pytestmark = pytest.mark.skipif(BROWSER is None, reason="there is no Chromium on this machine")

ROUNDS = 100
OPTIONS = [("Texas", "Texas"), ("Florida", "Florida"), ("Kalifornien", "California"), ("Georgia", "Georgia")]

# The script of the page that Anki's desktop reviews on; its license (AGPL) lets us run it, not ship it.
_AQT = find_spec("_aqt")
REVIEWER = next(
    (Path(p, "data/web/js/reviewer.js") for p in (_AQT and _AQT.submodule_search_locations) or ()), None
)
ours_alone = pytest.mark.skipif(REVIEWER is None, reason="aqt is not installed; onePage imitates its page")
VIEWERS = [
    "onePage",
    "onePageWithoutStorage",
    "pageForEachSide",
    pytest.param("reviewer", marks=ours_alone),
    pytest.param("reviewerWithoutStorage", marks=ours_alone),
]

# Anki's desktop and AnkiWeb swap the content of one page and run its scripts again; AnkiDroid loads
# a page for each side, here from the same server. A sandboxed frame may not touch any storage.
DRIVER = """
const wait = (frame) => new Promise((done) => { frame.onload = done; });
const look = (root, view) => {
  const items = [...root.querySelectorAll("li")];
  return {
    order: items.map((item) => item.textContent),
    picked: items.filter((item) => item.matches(".picked")).map((item) => item.textContent),
    said: items.map((item) => view.getComputedStyle(item, "::after").content.replace(/"/g, "")),
    verdict: (root.querySelector(".verdict") || {textContent: ""}).textContent.trim(),
  };
};
const pick = (root, round) => {
  if (round % 3 < 2) root.querySelectorAll("li")[round % 4].click();
};
function swap(root, html) {
  root.innerHTML = html;
  for (const old of root.querySelectorAll("script")) {
    const fresh = document.createElement("script");
    fresh.text = old.text;
    old.replaceWith(fresh);
  }
}
async function onePage() {
  const root = document.getElementById("qa"), seen = [];
  for (let round = 0; round < ROUNDS; round++) {
    swap(root, CARD.front);
    pick(root, round);
    const front = look(root, window);
    swap(root, CARD.back);
    seen.push([front, look(root, window)]);
  }
  swap(root, "");
  return seen;
}
async function load(path, sandbox, width) {
  const frame = document.createElement("iframe");
  if (sandbox !== undefined) frame.setAttribute("sandbox", sandbox);
  frame.width = width || 400;
  frame.height = 600;
  const loaded = wait(frame);
  frame.src = path;
  document.body.append(frame);
  await loaded;
  return frame;
}
async function pageForEachSide() {
  const seen = [];
  for (let round = 0; round < ROUNDS; round++) {
    const frame = await load("/front");
    pick(frame.contentDocument, round);
    const front = look(frame.contentDocument, frame.contentWindow);
    const loaded = wait(frame);
    frame.src = "/back";
    await loaded;
    seen.push([front, look(frame.contentDocument, frame.contentWindow)]);
    frame.remove();
  }
  return seen;
}
async function reviewed() {
  const root = document.getElementById("qa"), seen = [];
  const shown = async (side) => {
    while (!root.querySelector(side) || root.style.opacity !== "1")
      await new Promise((done) => setTimeout(done));
  };
  for (let round = 0; round < ROUNDS; round++) {
    _showQuestion(CARD.style + CARD.front, CARD.back, "card card1");
    await shown(".front");
    pick(root, round);
    const front = look(root, window);
    _showAnswer(CARD.style + CARD.back);
    await shown(".back");
    seen.push([front, look(root, window)]);
  }
  return seen;
}
const report = () => new Promise((done) => { window.onmessage = (event) => done(event.data); });
async function told(path, sandbox) {
  const said = report(), frame = await load(path, sandbox), seen = await said;
  frame.remove();
  return seen;
}
async function storageDenied() {
  const seen = [];
  for (const side of ["/front?report", "/back?report"]) {
    seen.push(await told(side, "allow-scripts"));
  }
  return seen;
}
async function withoutScripts() {
  const frame = await load("/back", "allow-same-origin");
  const seen = look(frame.contentDocument, frame.contentWindow);
  seen.text = frame.contentDocument.body.innerText;
  frame.remove();
  return seen;
}
function paper(element, view) {
  for (let e = element; e; e = e.parentElement) {
    const color = view.getComputedStyle(e).backgroundColor;
    if (color !== "rgba(0, 0, 0, 0)") return color;
  }
  return "none";
}
async function inks(path) {
  const frame = await load(path), view = frame.contentWindow, doc = frame.contentDocument, seen = {};
  for (const name of ["question", "title", "label", "source", "mark", "cloze", "li", "li.key", "li.picked"]) {
    const found = doc.querySelector(/^(li|mark)/.test(name) ? name : "." + name);
    if (!found) continue;
    for (const part of ["", "::before", "::after"])
      seen[name + part] = [view.getComputedStyle(found, part).color, paper(found, view)];
  }
  frame.remove();
  return seen;
}
async function overflow() {
  const seen = {};
  for (const width of [280, 360, 1200]) for (const path of ["/long", "/long-cloze"]) {
    const frame = await load(path, undefined, width), root = frame.contentDocument.documentElement;
    seen[path + " " + width] = root.scrollWidth - root.clientWidth;
    frame.remove();
  }
  return seen;
}
"""
REPORT_PAGE = """
onePage().then((seen) => parent.postMessage(seen, "*"));
"""
REPORT_REVIEWER = """
reviewed().catch((error) => ({error: String(error)})).then((seen) => parent.postMessage(seen, "*"));
"""
REPORT_SIDE = """
parent.postMessage(look(document, window), "*");
"""
REPORT_ALL = """
(async () => {
  let said;
  try {
    said = {
      onePage: await onePage(), onePageWithoutStorage: await told("/one-page", "allow-scripts"),
      reviewer: HAS_REVIEWER && await told("/reviewer"),
      reviewerWithoutStorage: HAS_REVIEWER && await told("/reviewer", "allow-scripts"),
      pageForEachSide: await pageForEachSide(),
      storageDenied: await storageDenied(), storageDeniedAgain: await storageDenied(),
      withoutScripts: await withoutScripts(), overflow: await overflow(),
      inks: {day: await inks("/wrong"), night: await inks("/wrong?night"),
             clozeDay: await inks("/cloze"), clozeNight: await inks("/cloze?night")},
    };
  } catch (error) { said = {error: String(error && error.stack)}; }
  fetch("/said", {method: "POST", body: JSON.stringify(said)});
})();
"""
LONG = "Donaudampfschifffahrtsgesellschaftskapitän" * 4


def pages(folder: Path) -> dict[str, str]:
    """What the server has: the German cards of a choice and a cloze, short and long."""
    options = [(LONG, LONG), *OPTIONS]
    found = shown(
        folder,
        deck(
            choice(options=OPTIONS),
            cloze(),
            choice("long", (LONG, LONG), options, 0),
            cloze("long", (f"{LONG} ____", f"{LONG} ____"), (LONG, LONG)),
        ),
    )
    css = found[0].css
    sides = {"/front": found[0].front, "/back": found[0].back, "/cloze": found[1].back}
    sides |= {"/long": found[2].back, "/long-cloze": found[3].back}
    sides["/wrong"] = sides["/back"].replace("<li><span>Texas", '<li class="picked"><span>Texas')
    sides["/wrong"] = re.sub(r"<script>.*</script>", "", sides["/wrong"], flags=re.DOTALL)
    shown_card = {"front": sides["/front"], "back": sides["/back"], "style": f"<style>{css}</style>"}
    card = json.dumps(shown_card).replace("</", "<\\/")
    driver = (
        f"const CARD = {card}; const ROUNDS = {ROUNDS}; const HAS_REVIEWER = {json.dumps(bool(REVIEWER))};"
        # How often an option is where is the same every day, then.
        f"Date.now = () => 20779 * 86400000; {DRIVER}"
    )
    made = {}
    if REVIEWER:
        made["/reviewer.js"] = REVIEWER.read_text(encoding="utf-8")
        made["/reviewer"] = (
            f"<!doctype html><meta charset=utf-8><body class=card><div id=_mark hidden></div>"
            f"<div id=_flag hidden></div><div id=qa dir=auto></div>"
            f"<script>window.pycmd = window.bridgeCommand = () => {{}};</script><script src=/reviewer.js>"
            f"</script><script>{driver}{REPORT_REVIEWER}</script>"
        )
    for path, html in sides.items():
        for query, more, body in (
            ("", "", "card"),
            ("?night", "", "card nightMode"),
            ("?report", f"<script>{driver}{REPORT_SIDE}</script>", "card"),
        ):
            made[path + query] = (
                f"<!doctype html><meta charset=utf-8><meta name=viewport content='width=device-width'>"
                f"<style>{css}</style><body class='{body}'><div id=qa>{html}</div>{more}"
            )
    for path, script in (("/", REPORT_ALL), ("/one-page", REPORT_PAGE)):
        made[path] = (
            f"<!doctype html><meta charset=utf-8><style>{css}</style><body class=card><div id=qa></div>"
            f"<script>{driver}{script}</script>"
        )
    return made


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("browser")
    said: dict[str, Any] = heard(pages(folder), folder)
    assert "error" not in said, said["error"]
    return said


@pytest.mark.parametrize("viewer", VIEWERS)
def test_the_back_keeps_the_fronts_order_and_pick(said: dict[str, Any], viewer: str) -> None:
    rounds = said[viewer]
    assert len(rounds) == ROUNDS
    for front, back in rounds:
        assert sorted(front["order"]) == sorted(german for german, _ in OPTIONS)
        assert (back["order"], back["picked"]) == (front["order"], front["picked"])
    assert len({tuple(front["order"]) for front, _ in rounds}) > 12, "of the 24 orders most should come up"
    places = Counter((option, place) for front, _ in rounds for place, option in enumerate(front["order"]))
    assert len(places) == 16
    assert all(12 <= often <= 38 for often in places.values()), "25 on the average, within 3 deviations"


@pytest.mark.parametrize("viewer", VIEWERS)
def test_the_picked_and_the_right_option_are_told_in_words(said: dict[str, Any], viewer: str) -> None:
    verdicts = set()
    for front, back in said[viewer]:
        assert front["said"] == ["none"] * 4
        assert front["verdict"] == ""
        words = {
            option: said for option, said in zip(back["order"], back["said"], strict=True) if said != "none"
        }
        picked = front["picked"][0] if front["picked"] else None
        if picked == "Florida":
            assert (words, back["verdict"]) == ({"Florida": "✓ Deine Antwort"}, "✓ Richtig.")
        elif picked:
            assert words == {"Florida": "✓ Richtige Antwort", picked: "✗ Deine Antwort"}
            assert back["verdict"] == "✗ Leider falsch."
        else:
            assert (words, back["verdict"]) == ({"Florida": "✓ Richtige Antwort"}, "")
        verdicts.add(back["verdict"])
    assert len(verdicts) == 3, "right, wrong and no answer should all have come up"


def test_where_storage_is_denied_the_order_stays_too(said: dict[str, Any]) -> None:
    front, back = said["storageDenied"]
    assert sorted(front["order"]) == sorted(german for german, _ in OPTIONS)
    assert front["order"] == back["order"]
    assert said["storageDeniedAgain"] == said["storageDenied"]


def test_without_scripts_the_card_is_read_as_it_was_written(said: dict[str, Any]) -> None:
    back = said["withoutScripts"]
    assert back["order"] == [german for german, _ in OPTIONS]
    assert back["said"] == ["none", "✓ Richtige Antwort", "none", "none"]
    lines = back["text"].split("\n")
    assert "Antwort: Florida" in lines
    assert "In welchem US-Bundesstaat war das Treffen?" in lines


def test_nothing_sticks_out_at_any_width(said: dict[str, Any]) -> None:
    assert said["overflow"] == dict.fromkeys(said["overflow"], 0)


@pytest.mark.parametrize("mode", ["day", "night", "clozeDay", "clozeNight"])
def test_every_text_stands_out_from_its_ground(said: dict[str, Any], mode: str) -> None:
    """4.5 is what WCAG 2 asks of small text (1.4.3, level AA)."""
    faint = {
        name: round(contrast(*pair), 1) for name, pair in said["inks"][mode].items() if contrast(*pair) < 4.5
    }
    assert said["inks"][mode].keys() >= {"question", "title", "label", "source", "mark"}
    assert faint == {}


def test_night_is_dark(said: dict[str, Any]) -> None:
    day, night = (luminance(said["inks"][mode]["title"][1]) for mode in ("day", "night"))
    assert night < 0.05 < 0.9 < day


def luminance(color: str) -> float:
    """Relative luminance of "rgb(r, g, b)" as WCAG 2 defines it."""
    parts = [int(part) / 255 for part in re.findall(r"\d+", color)[:3]]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(ink: str, paper: str) -> float:
    dark, light = sorted((luminance(ink), luminance(paper)))
    return (light + 0.05) / (dark + 0.05)
