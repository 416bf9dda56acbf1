"""Templates: gaps, forms, braces, and every mistake with its hint."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.facts.template import TemplateError, parse_template, write_template
from quizgen.model import Gap, Template

GOOD: list[tuple[str, tuple[str | Gap, ...]]] = [
    ("Rom ist alt.", ("Rom ist alt.",)),
    ("{who} starb.", (Gap("who"), " starb.")),
    ("{a}{b_2}", (Gap("a"), Gap("b_2"))),
    ("{who|Trumps} Sieg", (Gap("who", "Trumps"), " Sieg")),
    ("in {where|den USA | hier}", ("in ", Gap("where", "den USA | hier"))),
    ("{{who}} {{{who}}}", ("{who} {", Gap("who"), "}")),
    ("", ()),
]
NAME = "a name is lower-case letters, digits and _, as in {who}; write {{ for a brace in the text"
BAD = [
    ("{", "a { is never closed", "write {{ for a brace in the text"),
    ("{who starb", "a { is never closed", "write {{ for a brace in the text"),
    ("who} starb", "a } is never opened", "write }} for a brace in the text"),
    ("{a {b} c}", "a { is never closed", "write {{ for a brace in the text"),
    ("{who|{x}}", "a { is never closed", "write {{ for a brace in the text"),
    ("{}", "the gap {} names no slot", "write the slot's name first, as in {who}"),
    ("{|Trumps}", "the gap {|Trumps} names no slot", "write the slot's name first, as in {who}"),
    ("{ who }", "the gap { who } names no slot: ' who '", NAME),
    ("{Who}", "the gap {Who} names no slot: 'Who'", NAME),
    ("{2nd}", "the gap {2nd} names no slot: '2nd'", NAME),
    ("{wer-1}", "the gap {wer-1} names no slot: 'wer-1'", NAME),
    ("{who|}", "the gap {who|} has an empty form", "write {who} or put words behind the |"),
    ("{who| }", "the gap {who| } has an empty form", "write {who} or put words behind the |"),
]
TEMPLATES = st.lists(
    st.one_of(
        st.text(min_size=1),
        st.builds(
            Gap,
            st.from_regex(r"[a-z][a-z0-9_]*", fullmatch=True),
            st.none() | st.from_regex(r"[^{}\s][^{}]*", fullmatch=True),
        ),
    )
)


@pytest.mark.parametrize(("text", "parts"), GOOD)
def test_reads(text: str, parts: tuple[str | Gap, ...]) -> None:
    assert parse_template(text) == Template(parts)


@pytest.mark.parametrize(("text", "what", "hint"), BAD)
def test_refuses(text: str, what: str, hint: str) -> None:
    with pytest.raises(TemplateError) as caught:
        parse_template(text)
    assert (caught.value.what, caught.value.hint) == (what, hint)


@settings(deadline=2000)  # ms
@given(TEMPLATES)
def test_what_is_written_reads_back(parts: list[str | Gap]) -> None:
    text = write_template(Template(tuple(parts)))
    assert write_template(parse_template(text)) == text
    assert parse_template(text).gaps == Template(tuple(parts)).gaps


@settings(deadline=2000)  # ms
@given(st.text(alphabet="{}|a_1 ", max_size=20))
def test_any_text_is_a_template_or_an_error(text: str) -> None:
    try:
        template = parse_template(text)
    except TemplateError:
        return
    assert write_template(template) == text
