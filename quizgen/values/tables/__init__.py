"""Tables of words, as text, a row a line; "#" begins a comment."""

from collections.abc import Iterator
from importlib.resources import files


def rows(name: str) -> Iterator[tuple[str, str]]:
    """The rows of a table with the heading ("[parties]") they stand under.

    >>> next(iter(rows("adjectives.txt")))
    ('relational', 'politisch = political')
    """
    heading = ""
    for line in (files(__package__) / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            heading = line.strip("[]")
        elif line and not line.startswith("#"):
            yield heading, line
