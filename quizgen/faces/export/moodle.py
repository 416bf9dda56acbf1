"""Moodle XML, as its importer reads it (question/format/xml/format.php)."""

from collections.abc import Sequence
from xml.etree import ElementTree as Xml

from quizgen.faces.export.wording import NAMES, answers, told
from quizgen.files import CONTROL
from quizgen.model import Choice, Deck, Lang, Question

PLAIN = "plain_text"  # Moodle's name for text without markup


def write_moodle(decks: Sequence[Deck], langs: Sequence[Lang]) -> str:
    """A category for each deck and language."""
    root = Xml.Element("quiz")
    for deck in decks:
        for lang in langs:
            title = " ".join(deck.title.split()).replace("/", "//")  # a single one begins a subcategory
            category = Xml.SubElement(root, "question", type="category")
            _text(category, "category", f"$course$/top/quizgen/{title}/{NAMES[lang]}")
            for question in deck.questions:
                _question(root, question, lang, told(deck))
    Xml.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{Xml.tostring(root, encoding="unicode")}\n'


def _question(root: Xml.Element, question: Question, lang: Lang, source: str) -> None:
    choice = isinstance(question, Choice)
    node = Xml.SubElement(root, "question", type="multichoice" if choice else "shortanswer")
    _text(node, "name", f"{question.id} {lang}")
    _text(node, "questiontext", question.prompt[lang], format=PLAIN)
    _text(node, "generalfeedback", " – ".join(filter(None, (question.proof.evidence, source))), format=PLAIN)
    Xml.SubElement(node, "defaultgrade").text = "1"
    Xml.SubElement(node, "idnumber").text = f"{question.id}/{lang}"
    if isinstance(question, Choice):
        for name, value in (("single", "true"), ("shuffleanswers", "true"), ("answernumbering", "abc")):
            Xml.SubElement(node, name).text = value
        for number, option in enumerate(question.options(lang)):
            fraction = "100" if number == question.position else "0"
            _text(node, "answer", option, fraction=fraction, format=PLAIN)
    else:
        Xml.SubElement(node, "usecase").text = "0"
        for answer in answers(question, lang):
            # A star stands for any text there.
            _text(node, "answer", answer.replace("*", "\\*"), fraction="100", format=PLAIN)


def _text(node: Xml.Element, name: str, text: str, **attributes: str) -> None:
    inner = Xml.SubElement(Xml.SubElement(node, name, attributes), "text")
    inner.text = CONTROL.sub("\N{REPLACEMENT CHARACTER}", text)
