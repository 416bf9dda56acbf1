"""`quizgen relations`: what is seen in a sentence, and why a row does not match."""

import io

import pytest

from quizgen.faces.cli import main


def said(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(["relations", *words]) == 0
    return " ".join(capsys.readouterr().out.split())


def test_a_sentence_is_explained_up_to_its_questions(capsys: pytest.CaptureFixture[str]) -> None:
    text = said(capsys, "--lang", "de", "Am 3. Mai 2019 traf Angela Merkel Emmanuel Macron in Paris.")
    assert "value place:city Paris" in text
    assert "verb: treffen active past" in text
    assert "= meets encounters.yaml" in text
    assert "en Angela Merkel met Emmanuel Macron in Paris on May 3, 2019." in text
    assert "when: On what date did Angela Merkel meet Emmanuel Macron in Paris?" in text


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Angela Merkel met Emmanuel Macron like two ministers.", "'like two ministers' would be lost"),
        ("Angela Merkel did not meet Emmanuel Macron in Paris.", "a negation"),
        ("Angela Merkel xeroxed Emmanuel Macron.", "no relation has this verb"),
    ],
)
def test_a_miss_is_explained(text: str, reason: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert reason in said(capsys, "--lang", "en", text)


def test_without_a_sentence_the_rows_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    text = said(capsys)
    assert "meets" in text
    assert "relations" in text.rsplit(maxsplit=1)[-1]


def test_a_text_is_read_from_standard_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("Portugal grenzt an Spanien. Es ist dort warm und trocken."))
    assert "= borders geography.yaml" in said(capsys, "-")
