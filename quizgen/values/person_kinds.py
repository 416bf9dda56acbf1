"""What persons are known for: kinds, the families they belong to, and which kinds compare.

A sheet may name a person's family ("politician") or the kind itself ("foreign-minister").
"""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

FAMILIES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        family: tuple(kinds.split())
        for family, kinds in {
            "politician": "president head-of-government foreign-minister minister party-politician "
            "international-official",
            "monarch": "ruler royal",
            "cleric": "pope bishop reformer theologian",
            "scientist": "philosopher mathematician computer-scientist astronomer physicist chemist "
            "biologist "
            "physician psychologist sociologist economist historian archaeologist geographer linguist "
            "climate-scientist inventor engineer rocket-engineer",
            "artist": "composer conductor singer musician "
            "classical-musician jazz-musician painter sculptor architect director actor comedian "
            "designer playwright screenwriter poet writer",
            "athlete": "footballer coach american-football-coach american-football-player tennis-player "
            "alpine-skier ski-jumper nordic-skier nordic-combined biathlete "
            "racing-driver cyclist runner swimmer boxer "
            "basketball-player "
            "ice-hockey-player golfer chess-player figure-skater gymnast",
            "manager": "founder executive central-banker sports-official",
            "explorer": "explorer mountaineer aviator",
            "astronaut": "astronaut",
            "soldier": "general admiral",
            "activist": "activist revolutionary",
            "journalist": "journalist",
            "lawyer": "judge lawyer",
        }.items()
    }
)


def family(kind: str) -> str:
    """That of a kind; any other word is its own.

    >>> family("foreign-minister"), family("saint")
    ('politician', 'saint')
    """
    return _by_kind().get(kind, kind)


def is_kind(word: str) -> bool:
    """Whether it says what somebody is known for, as "chemist" does and "scientist" does not quite."""
    return word in _by_kind()


@cache
def _by_kind() -> Mapping[str, str]:
    return MappingProxyType({kind: name for name, kinds in FAMILIES.items() for kind in kinds})
