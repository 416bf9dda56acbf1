"""What English pronouns mean where it is certain, and where it is not."""

import pytest

from quizgen.model import Lang
from tests.text.anaphora import last_of, with_names

CERTAIN = [  # title, text, its last sentence
    ("the one woman", "", "Clara Brand came from Kiel. In 1899 she married Max Fink.",
     "In 1899 Clara Brand married Max Fink."),
    ("a man in between is no competitor", "Clara Brand",
     "Clara Brand came from Kiel. She met Max Fink in 1899. In 1902 she built a lighthouse.",
     "In 1902 Clara Brand built a lighthouse."),
    ("the title's person goes on as the subject", "Max Fink",
     "Max Fink travelled to Rome with Karl Huber. He died in Vienna in 1910.",
     "Max Fink died in Vienna in 1910."),
    ("the title's person begins a paragraph", "Clara Brand",
     "Clara Brand came from Kiel. The shipyard had money.\nIn 1902 she moved to Bremen.",
     "In 1902 Clara Brand moved to Bremen."),
    ("once a sentence", "Clara Brand", "Clara Brand came from Kiel. When she was twelve, she left her family.",
     "When Clara Brand was twelve, she left her family."),
    ("not a boat by the way", "Clara Brand",
     "Clara Brand made 34 trips to Kiel, mostly in a boat. Her main work was printed in 1902.",
     "Clara Brand’s main work was printed in 1902."),
    ("an object", "Clara Brand", "Clara Brand came from Kiel. In 1902 the king gave her a medal.",
     "In 1902 the king gave Clara Brand a medal."),
    ("a possessive", "Clara Brand", "Clara Brand came from Kiel. Her mother died in 1880.",
     "Clara Brand’s mother died in 1880."),
    ("bound by the subject behind it", "Clara Brand",
     "Clara Brand came from Kiel. At her request she was buried in Kiel.",
     "At her request Clara Brand was buried in Kiel."),
    ("not bound from a clause above", "Max Fink",
     "Max Fink came from Kiel. In 1902 a train crushed his foot while he was asleep.",
     "In 1902 a train crushed Max Fink’s foot while he was asleep."),
    ("the pronouns of the article tell the sex", "Robin Ghai",
     "Robin Ghai was born in Kiel. She was a judge. In 1902 she sold her house.",
     "In 1902 Robin Ghai sold her house."),
    ("a profession of the title's person", "Clara Brand",
     "Clara Brand was a physicist from Kiel. She met Max Fink. In 1949 the physicist received a medal.",
     "In 1949 Clara Brand received a medal."),
    ("a thing that was the subject", "Kiel Tower",
     "Kiel Tower is a landmark of the coast. It was built in 1902.", "Kiel Tower was built in 1902."),
    ("they did one thing more", "", "The Browns beat the Reds in Kiel in 1902. They then beat the Blues in Rome.",
     "The Browns then beat the Blues in Rome."),
    ("she did one thing more", "", "Clara Brand married in 1899. She also built a mill.",
     "Clara Brand also built a mill."),
    ("a class behind its name", "", "Max Fink saw the Amber Basin. This basin is two miles long.",
     "The Amber Basin is two miles long."),
    ("a class before its name", "", "Max Fink sold Fort Amber in 1902. In 1910 Kiel bought the fort.",
     "In 1910 Kiel bought Fort Amber."),
    ("a name with 'of'", "", "Max Fink saw the Basilica of the Sacred Heart. The basilica was sold in 1902.",
     "The Basilica of the Sacred Heart was sold in 1902."),
    ("a thing's possessive", "Kiel Tower",
     "Kiel Tower was built in 1902. Its walls are two metres thick.",
     "Kiel Tower’s walls are two metres thick."),
]  # fmt: skip

OPEN = [  # title, text whose last sentence stays as it is
    ("two women", "", "Clara Brand met Anna Smith. In 1902 she died in Kiel."),
    ("an object that could go on", "Clara Brand",
     "Clara Brand hired Anna Smith for the shipyard. She built three ships."),
    ("father and son", "Max Fink", "Max Fink was a smith. His father Karl Fink was a teacher. He died in 1880."),
    ("an unnamed man", "Max Fink", "Max Fink had a son. The son was a teacher. He died in 1902."),
    ("a ship", "Clara Brand", "Clara Brand bought a ship. She was launched in 1902."),
    ("a country", "Clara Brand", "Clara Brand moved to Kiel when Germany built her fleet."),
    ("many", "Clara Brand", "Clara Brand had two sons. They died in Kiel in 1902."),
    ("two things", "", "The firm Brand built a bridge. It is 40 metres long."),
    ("'it' that means nothing", "Kiel Tower",
     "Kiel Tower is a landmark. It took two years to build the bridge of Kiel."),
    ("'it' before a clause", "Kiel Tower",
     "Kiel Tower is a landmark. It is unknown how many people died there in 1902."),
    ("two physicists", "", "Clara Brand was a physicist. Max Fink was a physicist. The physicist died in 1902."),
    ("another office", "Max Fink", "Max Fink was a physicist. The minister died in Rome in 1902."),
    ("what stands in quotation marks", "Clara Brand",
     'Clara Brand wrote a song. Its title is "How she died in Kiel" in all books.'),
    ("a name that was read in part", "", "Xil Brewster Murray Brand came from Kiel. She died there in 1902."),
    ("who fled", "", "The Browns beat the Reds in Kiel in 1902. They fled to Rome."),
    ("two who may have", "", "Clara Brand and Anna Smith came to Kiel in 1899. She also built a mill."),
    ("a man that nobody knows", "", "Max Fink met Karl Hubers in 1899. He built a mill."),
    ("two forts", "", "Fort Amber lies near Fort Huber. In 1910 Kiel bought the fort."),
    ("another fort", "", "Fort Amber was small. Kiel built a fort. In 1910 Max Fink bought the fort."),
    ("a park that has no name", "", "In Kiel the park includes Amber Park. In Rome the park includes a hill."),
    ("somebody behind it", "", "Max Fink won. Before the race, the team was led by his deputy when Otto Meir left."),
]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "text", "expected"), [row[1:] for row in CERTAIN], ids=[r[0] for r in CERTAIN]
)
def test_what_is_certain(title: str, text: str, expected: str) -> None:
    assert with_names(text, Lang.EN, title) == expected


@pytest.mark.parametrize(("title", "text"), [row[1:] for row in OPEN], ids=[row[0] for row in OPEN])
def test_what_stays_open(title: str, text: str) -> None:
    assert text.endswith(with_names(text, Lang.EN, title))


WITHIN = [  # text, the pronouns of its last sentence that its own words explain
    ("Goldner added to the confusion when he proposed a merger in 1954.", ["he"]),
    ("Goldner met Max Fink when he proposed a merger in 1954.", []),
    ("Max Fink came from Kiel. The mountain lay in mist when he arrived in 1902.", []),
]


@pytest.mark.parametrize(("text", "bound"), WITHIN, ids=[row[0] for row in WITHIN])
def test_what_the_sentence_itself_explains(text: str, bound: list[str]) -> None:
    _, last = last_of(text, Lang.EN)
    assert [last.sentence.tokens[n].text for n, meant in last.meant.items() if meant.bound] == bound
