"""What stands beside the names of places in English, and which of them are also something else."""

import re
from collections.abc import Mapping
from types import MappingProxyType

_CITY = ("city",)
# Before a name they say what kind of place it is.
KIND_NOUNS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        **dict.fromkeys("city town capital port metropolis".split(), _CITY),
        **dict.fromkeys(("state",), ("us-state", "country", "german-state")),
        **dict.fromkeys(("island",), ("island",)),
        **dict.fromkeys(("river", "River"), ("river",)),
        **dict.fromkeys(("mountain", "volcano"), ("mountain",)),
        **dict.fromkeys(("region", "province", "peninsula"), ("region",)),
        **dict.fromkeys(("planet",), ("planet",)),
        **dict.fromkeys(("moon",), ("moon",)),
    }
)
# Which is meant where several places share an English name and nothing else tells.
PREFERRED: Mapping[str, str] = MappingProxyType(
    {
        "New York": "city", "Washington": "city", "Luxembourg": "country", "Berlin": "city",
        "Hamburg": "city",
        "Bremen": "city", "Australia": "country", "Georgia": "us-state", "Singapore": "country",
        "Monaco": "country", "Niger": "country", "Congo": "river", "Mississippi": "us-state",
        "Missouri": "us-state", "Ohio": "us-state", "Colorado": "us-state", "Tennessee": "us-state",
        "Arkansas": "us-state", "Jersey": "island", "Salzburg": "city", "Victoria": "region",
    }
)  # fmt: skip
# Names that are words, persons, clubs or brands as often as places: only behind a preposition of place.
AMBIGUOUS = frozenset(
    """
        Reading Bath Nice Mobile Orange Split Cork Hull Essen Halle Worms Tours Nancy Male Bergen
        Victoria Santiago Florence Sydney Charlotte Georgia Dallas Denver Austin Houston Madison Lincoln
        Jackson Columbia Cleveland Orlando Aurora Anchorage Virginia Dakota Jordan Lima Mali Togo Oman
        Montana Nevada Leverkusen Wolfsburg Dortmund Sahara Gobi Champagne Burgundy Bari Como Turin
        Verona Padua Memphis Nashville Buffalo Boston Chicago Miami Oakland Detroit Seattle Portland
        Baltimore Philadelphia Cincinnati Pittsburgh Carolina Arizona Atlanta Minnesota Tennessee
        Washington Kansas Tampa Cambridge Oxford Manchester Liverpool Newcastle Barcelona Madrid Seville
        Valencia Milan Chelsea Birmingham Phoenix Chad Turkey Java Crete Man Jersey Kent Lancaster York
        Durham Lincoln Derby Leeds Troy Rhodes Titan Europa Naples Odessa Vienna Paris Brest Lens Angers
        Marburg Hamm Hagen Siegen Hof Lance Sydney Perth Adelaide Wellington Hamilton Kingston Nelson
        Salem Concord Trinity Providence Richmond Bristol Kansas Maryland Delaware Israel Kingston
        Geneva Normandy Lorraine Holland
    """.split()
)
# Never a place by themselves.
NEVER = frozenset(
    """
        America Po Don Ob Inn Main Oder Aller Lena Atlas Kos Elba Pentagon Kremlin Capitol Golf Saar
        Moon Io Rhea Dione Ariel Miranda Oberon Triton Olympus Hudson Save Amur US USA UK Congress Earth
        Mercury Mars Venus Jupiter Saturn Neptune Uranus Pluto Amazon Ural
    """.split()
)
IN = frozenset(
    """
        in from to near at of into throughout across outside around through between toward towards via
        reached left visited leaving entering within inside north south east west northwest northeast
        southwest southeast over for central northern southern eastern western northeastern northwestern
        southeastern southwestern modern-day present-day downtown and , ( include includes including
    """.split()
)
PREPOSITIONS = frozenset(
    "in from to near at into throughout across outside around through toward towards via".split()
)
SPORT = frozenset(
    "touchdown touchdowns quarterback NFL NBA NHL interception interceptions goalkeeper striker "
    "midfielder playoffs "
    "playoff league Cup halftime referee coach coaches offense defense yards Championship Bowl fumble".split()
)
# Capitals behind a place that leave it one: "Paris Mayor Anne Hidalgo" speaks of Paris.
AFTER_NO_PLACE = re.compile(
    r"(?:Times|Post|Universit(?:y|ies)|Airport|City|United|Lakers|Institute|Symphony|Orchestra|"
    r"Museum|School|College|"
    r"Tower|Club|Stadium|Bay|Bank|Bridge|Street|Park|Herald|Tribune|Journal|Review|Records|Marathon|"
    r"Open|Masters|"
    r"Hotel|Awards?|Airlines|Airways|Police|Stock|Exchange|Broncos|Panthers|Express|County|River|"
    r"Island|Falls)"
)
