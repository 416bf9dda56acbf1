"""English sentences end where they end, and what is no sentence is none."""

from datetime import date

import pytest

from quizgen.model import Lang
from quizgen.text.boilerplate import published_in
from tests.text.test_sentences import sentences

# A bar stands where a sentence ends.
SPLITS = [
    ("titles", "Mr. Smith met Dr. Lee and Gen. Marsh in St. Ives.| They talked."),
    (
        "states",
        "He left the U.S. for the U.K. in May.| The tower is old.| She left the U.S.| Today it is shut.",
    ),
    ("latin", "It grows in bogs, e.g. in Wales, i.e. in the west.| It is rare."),
    ("months", "It opened on Jan. 5 and shut on Sept. 7, 1905.| The tower is old."),
    (
        "works",
        "The songs were printed as Op. 12, Nos. 3 and 4, in Vols. 2 and 3, Opp. 5 to 7, App. 6.| They are short.",
    ),
    ("number", "Read No. 5 on p. 12 first.| He said no.| Then he left."),
    ("firms", "She runs Hall Inc. and Bell Co. Ltd. from Leeds.| He works for Hall Inc.| The firm is old."),
    ("hours", "It opens at 9 a.m. and shuts at 5 p.m. on Sunday.| It opens at 9 a.m.| The cafe opens later."),
    ("initials", "J. R. R. Miller and George W. Lee wrote it.| A. Hobson read it.| J. A. Hobson did, too."),
    ("streets", "He lives on Main St.| The house is old."),
    ("regnal", "Henry VIII and Louis XIV. were kings.| Both are dead."),
    ("others", "It was shown by Lee et al. in 1998.| They were right."),
    ("said behind", "“Stop!” Anna Lee said.| He stopped.| “Why?” she asked.| He left."),
    ("said behind a comma", "“It is late,” he said.| “We go.”| She stayed."),
    ("single quotes", "‘It’s late. We go,’ he said.| She stayed."),
    ("two in quotes", "She said: “It is late. We go.”| He stayed."),
    ("footnotes", "The tower is old.[3]| It stands[12] on a hill.[4][5]"),
    ("brackets", "The tower (it is old. Very old.) stands on a hill.| It shines."),
    ("dots", "The tower is old ... very old.| It stands …| Nobody knows why."),
    ("money", "It cost $4.2 billion.| He paid £3.5m.| That was much."),
    ("decades", "It was built in the 1990s.| It is new."),
]

REST = "The tower is very old."
DROPPED = [
    ("dateline with agency", f"LONDON (Reuters) — {REST}", [REST]),
    ("dateline with day", f"WASHINGTON, March 4 (AP) - {REST}", [REST]),
    ("dateline of two", f"NEW YORK/PARIS (AFP) – {REST}", [REST]),
    ("dateline without comma", f"EDGARTOWN Mass. (Reuters) - {REST}", [REST]),
    ("dateline alone", f"PARIS — {REST}", [REST]),
    ("dateline of an agency", f"May 25 (UPI) -- {REST}", [REST]),
    ("dateline with a full stop", f"OAKLAND, Ca. -- {REST}", [REST]),
    ("dateline with state", f"PORTLAND, Ore. (AP) — {REST}", [REST]),
    ("byline", f"By Anna Lee and Tom Hall, London\n\n{REST}", [REST]),
    ("stamp", f"Updated at 10:15 a.m. EST, March 4, 2016\n\n{REST}", [REST]),
    ("published", f"Published: 4 March 2016\n\n{REST}", [REST]),
    ("caption", f"{REST}\n\nPhoto: Anna Lee shows the tower at night to some guests.", [REST]),
    ("credits", f"{REST}\n\n(Reporting by Anna Lee in London; editing by Tom Hall)", [REST]),
    ("advertisement", f"{REST}\n\nAdvertisement\n\n{REST}", [REST, REST]),
    ("read more", f"{REST}\n\nRead more: the tower at night, and what it costs.", [REST]),
    ("cross-head", f"{REST}\n\nA Row Over The Bridge\n\n{REST}", [REST, REST]),
    (
        "capitals of a title",
        "He saw Gone With The Storm in 1950 at home.",
        ["He saw Gone With The Storm in 1950 at home."],
    ),
    ("a dash is no dateline", "The tower – very old – stands.", ["The tower – very old – stands."]),
]

DAYS = [
    ("updated", "Updated at 10:15 a.m. EST, March 4, 2016", date(2016, 3, 4)),
    ("published", "Published: 4 March 2016\n\nThe tower is old.", date(2016, 3, 4)),
    ("last updated", "Last updated on Fri, Nov. 22, 2024", date(2024, 11, 22)),
    ("numbers", "Published 2024-11-22 by us", date(2024, 11, 22)),
    ("a line of its own", "A title\n\nJuly 18, 2015 at 1:28AM\n\nThe tower is old.", date(2015, 7, 18)),
    ("dateline", "BRUSSELS, March 4, 2016 (Reuters) - The tower is old.", date(2016, 3, 4)),
    ("no year", "BRUSSELS, March 4 (Reuters) - The tower is old.", None),
    ("a book", "Her book was published in March 2016.", None),
    ("no such day", "Published: 31 November 2024", None),
]


@pytest.mark.parametrize("marked", [row[1] for row in SPLITS], ids=[row[0] for row in SPLITS])
def test_where_sentences_end(marked: str) -> None:
    assert sentences(marked.replace("|", ""), Lang.EN) == [part.strip() for part in marked.split("|")]


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in DROPPED], ids=[row[0] for row in DROPPED])
def test_what_is_no_sentence(text: str, expected: list[str]) -> None:
    assert sentences(text, Lang.EN) == expected


@pytest.mark.parametrize(("text", "day"), [row[1:] for row in DAYS], ids=[row[0] for row in DAYS])
def test_day_of_publishing(text: str, day: date | None) -> None:
    assert published_in(text) == day
