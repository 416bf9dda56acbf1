"""Packages, judged by the real Anki: what it imports, and what it shows."""

import re
import unicodedata
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from anki.collection import Collection
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.faces.anki import package_bytes
from quizgen.faces.anki.fields import deck_fields, question_fields, to_html
from quizgen.faces.anki.package import STAMP, guid, subdeck_name
from quizgen.model import GAP, Choice, Kind, Lang, Proof, Question, QuestionId
from quizgen.store.decks import deck_files, read_deck
from tests.faces.anki_oracle import Rendered, cards, collection, faults, put_in, shown
from tests.faces.anki_samples import SAID, SAMPLE, SAMPLE_CARDS, choice, cloze, deck

ROOT = Path(__file__).parents[2]


@dataclass
class Seen(HTMLParser):
    """The text of each element with a class, of list items and of marks, as a browser has it."""

    NAMED = ("li", "b", "mark", "blockquote")
    open: list[str] = field(default_factory=list)
    texts: dict[str, list[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self.handle_data("\n")
            return
        name = tag if tag in self.NAMED else (dict(attrs).get("class") or tag)
        self.open.append(name)
        self.texts.setdefault(name, []).append("")

    def handle_endtag(self, _tag: str) -> None:
        self.open.pop()

    def handle_data(self, data: str) -> None:
        for name in set(self.open):
            self.texts[name][-1] += data


def seen(html: str) -> dict[str, list[str]]:
    parser = Seen()
    parser.feed(html)
    parser.close()
    assert parser.open == [], "an element is not closed"
    return parser.texts


def page(html: str) -> str:
    """All text of a side, without scripts, a line for each block."""
    plain = re.sub(r"<script>.*?</script>", "", html, flags=re.DOTALL)
    lines = re.sub(r"</?(?:div|li|ol|blockquote|details)\b[^>]*>", "\n", plain)
    marked = re.sub(r"<mark>(.*?)</mark>", r"=\1=", lines)
    words = re.sub(r"</?(?:span|b|a|summary)\b[^>]*>", " ", marked)
    text = seen(f"<p>{words}</p>")["p"][0]
    return "\n".join(" ".join(line.split()) for line in text.split("\n") if line.strip())


def contents(col: Collection) -> list[tuple[object, ...]]:
    assert col.db is not None
    rows = col.db.all("select n.*, c.* from notes n join cards c on c.nid = n.id order by c.id")
    return [tuple(row) for row in rows]


def test_anki_finds_no_fault(tmp_path: Path) -> None:
    with collection(tmp_path) as col:
        imported = put_in(col, package_bytes([SAMPLE]), tmp_path)
        assert faults(col, imported, SAMPLE_CARDS) == []
        assert imported.new == 5


@pytest.mark.parametrize("path", deck_files(ROOT / "decks"), ids=lambda path: path.stem)
def test_anki_finds_no_fault_in_a_shipped_deck(path: Path, tmp_path: Path) -> None:
    ours = read_deck(path)
    with collection(tmp_path) as col:
        imported = put_in(col, package_bytes([ours]), tmp_path)
        expected = sum(bool(q.prompt[lang].strip()) for q in ours.questions for lang in Lang)
        assert faults(col, imported, expected) == []
        assert imported.new == len(ours.questions)


def test_a_second_import_changes_nothing(tmp_path: Path) -> None:
    with collection(tmp_path) as col:
        put_in(col, package_bytes([SAMPLE]), tmp_path)
        before = contents(col)
        again = put_in(col, package_bytes([SAMPLE]), tmp_path)
        assert (again.new, again.updated, again.duplicate) == (0, 0, 5)
        assert contents(col) == before


def test_a_later_change_updates_its_note_alone_and_keeps_the_progress(tmp_path: Path) -> None:
    old, new = choice(), choice(prompt=("Wo trafen sie sich?", "Where did they meet?"))
    with collection(tmp_path) as col:
        put_in(col, package_bytes([deck(old, cloze())]), tmp_path)
        number = col.find_cards(f"note:quizgen* tag:quizgen::{Kind.CHOICE}")[0]
        card = col.get_card(number)
        card.reps, card.ivl = 7, 30
        col.update_card(card)
        again = put_in(col, package_bytes([deck(new, cloze())], {new.id: STAMP + 1}), tmp_path)
        assert (again.new, again.updated, again.duplicate) == (0, 1, 1)
        assert (col.get_card(number).reps, col.get_card(number).ivl) == (7, 30)
        assert "Wo trafen sie sich?" in col.get_card(number).question()


def test_cards_lie_in_their_languages_subdecks_in_the_decks_order(tmp_path: Path) -> None:
    by_deck: dict[str, list[str]] = {}
    for card in shown(tmp_path, SAMPLE):
        by_deck.setdefault(card.deck, []).append(card.fields["ID"].removeprefix("rutte/"))
    assert by_deck == {
        "quizgen::Treffen in Florida::Deutsch": [
            "meeting/where/choice",
            "meeting/where/cloze",
            "german-only/where/choice",
            "unmarked/where/cloze",
        ],
        "quizgen::Treffen in Florida::English": [
            "meeting/where/choice",
            "meeting/where/cloze",
            "english-only/where/cloze",
            "unmarked/where/cloze",
        ],
    }


TITLES = {
    "levels": ("std::vector", "std:vector"),
    "many colons": (":::a::::b:", "a:b"),
    "only colons": ("::", "odd"),
    "empty": ("", "odd"),
    "blank": ("  ", "odd"),
    "white space": (" a\n\tb  c ", "a b c"),
    "no character": ("a\ud800b", "a\ufffdb"),
    "quotes": ("\"a\" 'b'", "\"a\" 'b'"),
    "spaced colons": ("a: :b", "a: :b"),
    "markup": ("<b>&{{Title}}", "<b>&{{Title}}"),
    "emoji": ("Rom 🏛", "Rom 🏛"),
}


def test_new_questions_of_one_sentence_come_far_apart(tmp_path: Path) -> None:
    bridges = [
        cloze(
            river,
            (f"{river}: Wann? {GAP}", f"{river}: when? {GAP}"),
            ("1950", "1950"),
            Proof(f"Über die {river} führt seit 1950 eine Brücke.", "1950"),
        )
        for river in ("elbe", "oder")
    ]
    asked = deck(cloze("a"), cloze("b", ("Wo war er?" + GAP, "Where was he?" + GAP)), *bridges)
    found = [card.fields["ID"].split("/")[1] for card in shown(tmp_path, asked) if card.number == 0]
    assert found == ["a", "elbe", "oder", "b"]


@pytest.mark.parametrize(("title", "level"), TITLES.values(), ids=TITLES.keys())
def test_a_title_is_one_level_of_decks(title: str, level: str, tmp_path: Path) -> None:
    found = shown(tmp_path, deck(choice(), title=title, slug="odd"))
    assert [card.deck for card in found] == [f"quizgen::{level}::Deutsch", f"quizgen::{level}::English"]


def test_many_decks_share_a_package(tmp_path: Path) -> None:
    decks = [deck(replace(choice(), id=QuestionId(f"s{n}/a/b/choice")), title=f"T{n}") for n in range(30)]
    found = shown(tmp_path, *decks)
    assert {card.deck for card in found} == {subdeck_name(d, lang) for d in decks for lang in Lang}
    assert len(found) == 60


def test_tags_name_deck_and_kind(tmp_path: Path) -> None:
    tags = {card.type: card.tags for card in shown(tmp_path, SAMPLE)}
    assert tags == {
        "quizgen choice": ("quizgen", "quizgen::choice", "quizgen::rutte"),
        "quizgen cloze": ("quizgen", "quizgen::cloze", "quizgen::rutte"),
    }


def test_the_cards_read_like_this(tmp_path: Path) -> None:
    found = shown(tmp_path, deck(choice(), cloze()))
    choice_de, cloze_de, choice_en, cloze_en = [(page(card.front), page(card.back)) for card in found]
    assert choice_de[0] == (
        "Treffen in Florida\nIn welchem US-Bundesstaat war das Treffen?\nTexas\nFlorida\nKalifornien"
    )
    assert choice_de[1] == (
        "Treffen in Florida\nIn welchem US-Bundesstaat war das Treffen?\nTexas\nFlorida\nKalifornien\n"
        "Antwort: Florida\n"
        "Beleg\nNATO-Generalsekretär Mark Rutte ist am Freitag in =Florida= mit Donald Trump "
        "zusammengekommen.\nDeutsche Welle 23. November 2024"
    )
    assert choice_en[0] == "Treffen in Florida\nIn which US state was it?\nTexas\nFlorida\nCalifornia"
    assert choice_en[1].splitlines()[5:] == [
        "Answer: Florida",
        "Evidence",
        SAID.replace("Florida", "=Florida="),
        "Deutsche Welle November 23, 2024",
    ]
    assert cloze_de[0] == "Treffen in Florida\nMark Rutte war in [...] .\nHinweis F…"
    assert cloze_en[0] == "Treffen in Florida\nMark Rutte was in [...] .\nHint F…"
    assert cloze_de[1] == (
        "Treffen in Florida\nMark Rutte war in Florida .\nBeleg\nNATO-Generalsekretär Mark Rutte ist am "
        "Freitag in =Florida= mit Donald Trump zusammengekommen.\nDeutsche Welle 23. November 2024"
    )
    assert cloze_en[1].splitlines()[1:3] == ["Mark Rutte was in Florida .", "Evidence"]


def test_languages_are_told_to_the_browser(tmp_path: Path) -> None:
    for card in shown(tmp_path, replace(deck(choice(), cloze()), lang=Lang.EN)):
        lang = list(Lang)[card.number].value
        for side in (card.front, card.back):
            assert re.findall(r'<div id="quizgen"[^>]* lang="(..)"', side) == [lang]
        assert '<blockquote lang="en">' in card.back


SOURCES = {
    "words": ("Deutsche Welle <DW>", "Deutsche Welle &lt;DW&gt;"),
    "address": (
        'https://www.dw.com/de/a?b="c"&d',
        '<a href="https://www.dw.com/de/a?b=&#34;c&#34;&amp;d">www.dw.com</a>',
    ),
    "words with address": ("DW, https://dw.com", "DW, https://dw.com"),
    "script": ("javascript:alert(1)", "javascript:alert(1)"),
}


@pytest.mark.parametrize(("source", "html"), SOURCES.values(), ids=SOURCES.keys())
def test_a_source_that_is_an_address_is_a_link(source: str, html: str) -> None:
    assert deck_fields(replace(SAMPLE, source=source))["Source"] == html


def test_without_date_none_is_shown() -> None:
    fields = deck_fields(replace(SAMPLE, published=None))
    assert (fields["PublishedDE"], fields["PublishedEN"]) == ("", "")


MARKS = {
    "whole word first": (Proof("In Romanen steht Rom.", "Rom"), "In Romanen steht <mark>Rom</mark>."),
    "markup": (Proof("a <b> & c", "<b> &"), "a <mark>&lt;b&gt; &amp;</mark> c"),
    "line end": (Proof("steht\nin Rom", "Rom"), "steht in <mark>Rom</mark>"),
    "not there": (Proof("steht in Rom", "Bonn"), "steht in Rom"),
}


@pytest.mark.parametrize(("proof", "html"), MARKS.values(), ids=MARKS.keys())
def test_the_key_is_marked_in_the_evidence(proof: Proof, html: str) -> None:
    assert question_fields(choice(proof=proof))["Evidence"] == html


def test_a_cloze_without_gap_is_refused() -> None:
    with pytest.raises(ValueError, match="rutte/meeting/where/cloze: no gap in its en prompt"):
        question_fields(cloze(prompt=(f"In {GAP}.", "In it.")))


HOSTILE = (
    "<b>", "</div>", "<script>alert(1)</script>", "<!--", "]]>", "&", "&amp;", "&lt", "'", '"', "<",
    "{{", "}}", "{{c1::", "{{c2::x::y}}", "{{Title}}", "{{#c1}}", "{{/c1}}", "{{=<% %>=}}", "::", ":",
    "{", "}", "<%",
    "[sound:a.mp3]", "[latex]", "[/latex]", "[$]", "[anki:play:q:0]", "[...]",
    "[", "\\(", "\\)", "\\[", "$CODE",
    "image-occlusion:rect:left=.1", "\n", "\r\n", "\r", "\t", "\x00", "\x1f", "\x7f", "\ud800", "\u2028",
    "👩‍👩‍👧", "🇩🇪", "שלום", "مرحبا", "\u202e", "e\u0301", "ﬁ", "\u00a0", "%", "x" * 10_000,
)  # fmt: skip
hostile = st.lists(st.sampled_from(HOSTILE) | st.text(max_size=8), min_size=1, max_size=6).map("".join)


def as_text(text: str) -> str:
    """What a reader should see: Anki composes accents, and no control character is shown."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    clean = re.sub(
        "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff\ud800-\udfff]", "\ufffd", lines
    )
    return unicodedata.normalize("NFC", clean)


@settings(max_examples=3, deadline=None)
@given(texts=st.lists(hostile, min_size=12, max_size=12), odd=st.integers(0, 3))
def test_text_is_shown_as_text(texts: list[str], odd: int, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("hostile")
    questions: list[Question] = []
    for number, text in enumerate([*texts, *HOSTILE]):
        said = f"({text})"
        rest = [(f"{n}", f"{n}") for n in range(3)]
        options = (*rest[:odd], (said, said), *rest[odd:])
        gapped = said.replace("_", "-") + GAP + text.replace("_", "-")
        proof = Proof(f"{text} {said}", said)
        questions += [
            choice(f"f{number}", (said, said), options, odd, proof),
            cloze(f"f{number}", (gapped, gapped), (said, said), proof),
        ]
    with collection(folder) as col:
        imported = put_in(col, package_bytes([deck(*questions, title=f"T {texts[0]}")]), folder)
        assert faults(col, imported, 2 * len(questions)) == []
        found = {(card.note, card.number): card for card in cards(col)}
    for question in questions:
        for number, lang in enumerate(Lang):
            check_text(question, lang, found[guid(question.id), number], f"T {texts[0]}")


def check_text(question: Question, lang: Lang, card: Rendered, title: str) -> None:
    for html, gap in ((card.front, "[...]"), (card.back, question.key[lang])):
        texts = seen(re.sub(r"<script>\s*/\*.*?</script>", "", html, flags=re.DOTALL))
        prompt = question.prompt[lang].replace(GAP, gap)
        assert texts["title"] == [as_text(title)]
        assert texts["question"] == [as_text(prompt)]
        if isinstance(question, Choice):
            assert texts["li"] == [as_text(option) for option in question.options(lang)]
    assert texts["mark"] == [as_text(question.key[lang]).replace("\n", " ")]
    assert texts["blockquote"] == [as_text(question.proof.evidence).replace("\n", " ")]
    if isinstance(question, Choice):
        assert texts["b"] == [as_text(question.key[lang])]


@given(st.text())
def test_html_of_a_field_holds_nothing_that_means_something(text: str) -> None:
    html = to_html(text)
    assert not re.search(r"""["'{}\[\]\\]|<(?!br>)|&(?!#\d+;|amp;|lt;|gt;)""", html)
