"""What a text talks of: the values found in its sentences, and where they stand."""

from dataclasses import dataclass

from quizgen.model import Value


@dataclass(frozen=True, slots=True)
class Mention:
    """A value where a sentence writes it.

    `first` and `last` are a half-open range of the sentence's tokens, the whole unit ("drei Prozent",
    "20. Januar 2025") without article, preposition, hedge or role.
    """

    value: Value
    first: int
    last: int
    hedge: str = ""  # "rund", "gerade einmal": the words before it that qualify it
    role: str = ""  # for persons: "NATO-Generalsekretär", "der frühere Verfassungsrichter"
    relative: bool = False  # "am Freitag": resolved by the day of publishing, so no question may show it
