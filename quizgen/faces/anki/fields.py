"""What stands in the fields of a note: questions and decks as HTML that shows their text as it is."""

import re
from datetime import date

from quizgen.files import CONTROL
from quizgen.model import GAP, Bilingual, Choice, Cloze, Deck, Lang, Proof, Question
from quizgen.values.dates import Date

# The cards of a note; a cloze card's gap has its number, counted from 1. Fixed for good: with other
# numbers the learners' German cards would turn into English ones.
CARD_NUMBERS = {Lang.DE: 0, Lang.EN: 1}

# Beyond HTML's own: braces make clozes, square brackets sounds and LaTeX, the backslash formulas.
_ESCAPES = {char: f"&#{ord(char)};" for char in "\"'{}[]\\"} | {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "\n": "<br>",
    "\r\n": "<br>",
    "\r": "<br>",
}
_SPECIAL = re.compile(rf"""\r\n|[&<>"'{{}}\[\]\\\r\n]|{CONTROL.pattern}""")
_MARKUP = re.compile(r"""[&<>"'{}\[\]\\]""")
_WORD = re.compile(r"[^\W_]+")
_RETIRED = (
    '<div class="retired"><span lang="de">Diese Frage gehört nicht mehr zum Stapel.</span> '
    '<span lang="en">This question has left the deck.</span></div>'
)
_URL = re.compile(r"https?://([^\s/?#]+)\S*")


def to_html(text: str) -> str:
    """Text as HTML of a field; nothing in it is taken for a tag, a cloze, a sound or a formula.

    >>> to_html("{{c1::a}} < [sound:b.mp3]")
    '&#123;&#123;c1::a&#125;&#125; &lt; &#91;sound:b.mp3&#93;'
    """
    if text.isprintable() and not _MARKUP.search(text):  # nearly all text, found out in half the time
        return text
    return _SPECIAL.sub(lambda special: _ESCAPES.get(special[0], "\N{REPLACEMENT CHARACTER}"), text)


def card_languages(question: Question) -> tuple[Lang, ...]:
    """The languages there is a prompt in; only these get a card."""
    return tuple(lang for lang in CARD_NUMBERS if question.prompt[lang].strip())


def deck_fields(deck: Deck, *, retired: bool = False) -> dict[str, str]:
    """What all notes of a deck share, by name of field."""
    published = Bilingual.of(lambda lang: _day(deck.published, lang) if deck.published else "")
    return {
        "Title": (_RETIRED if retired else "") + to_html(deck.title),
        "Language": deck.lang.value,
        "Source": _source(deck.source),
        "PublishedDE": published.de,
        "PublishedEN": published.en,
    }


def question_fields(question: Question) -> dict[str, str]:
    """What only the note of this question holds, by name of field; a language without card has none."""
    fields = {"ID": to_html(question.id), "Evidence": _evidence(question.proof)}
    for lang in card_languages(question):
        code = lang.upper()
        match question:
            case Choice():
                fields[f"Question{code}"] = to_html(question.prompt[lang])
                fields[f"Options{code}"] = _options(question.options(lang), question.position)
                fields[f"Answer{code}"] = to_html(question.key[lang])
            case Cloze():
                fields[f"Text{code}"] = _gapped(question, lang)
    if isinstance(question, Cloze):
        fields["Hint"] = _hint(question)
    return fields


def _options(options: tuple[str, ...], key: int) -> str:
    items = [f"<li><span>{to_html(option)}</span></li>" for option in options]
    items[key] = items[key].replace("<li>", '<li class="key">', 1)
    return f"<ol>{''.join(items)}</ol>"


def _gapped(question: Cloze, lang: Lang) -> str:
    before, gap, after = question.prompt[lang].partition(GAP)
    if not gap:
        raise ValueError(f"{question.id}: no gap in its {lang} prompt")
    key = to_html(question.key[lang]).replace(":", "&#58;")  # "::" would start a hint
    return f"{to_html(before)}{{{{c{CARD_NUMBERS[lang] + 1}::{key}}}}}{to_html(after)}"


def _hint(question: Cloze) -> str:
    """How the words of the key begin: for both cards, or for each, of which styles show its own."""
    de, en = question.key.de, question.key.en
    if de == en:
        return _beginnings(de)
    hints = zip(("de", "en"), (_beginnings(de), _beginnings(en)), strict=True)
    return "".join(f'<span lang="{lang}">{hint}</span>' for lang, hint in hints if hint)


def _beginnings(text: str) -> str:
    """The first letter of each word, so nothing that HTML knows; a word of one letter is not told.

    >>> _beginnings("am 3. Oktober")
    'a… … O…'
    """
    return " ".join("…" if len(word) == 1 else f"{word[0]}…" for word in _WORD.findall(text))


def _evidence(proof: Proof) -> str:
    mark, said = proof.span, proof.evidence
    before, after = to_html(said[: mark.start]), to_html(said[mark.end :])
    key = to_html(said[mark.start : mark.end])
    html = f"{before}<mark>{key}</mark>{after}" if key else before + after
    return html.replace("<br>", " ")  # where the file wraps its lines says nothing


def _source(source: str) -> str:
    url = _URL.fullmatch(source)
    return f'<a href="{to_html(source)}">{to_html(url[1])}</a>' if url else to_html(source)


def _day(day: date, lang: Lang) -> str:
    return to_html(Date(day.year, day.month, day.day).say(lang))
