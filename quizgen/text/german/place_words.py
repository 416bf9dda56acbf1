"""What stands beside the names of places, and which of them are also something else."""

import re
from collections.abc import Mapping
from types import MappingProxyType

_CITY, _US, _LAND = ("city",), ("us-state",), ("german-state", "country", "region")
# Before a name they say what kind of place it is.
KIND_NOUNS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        **dict.fromkeys(
            "Stadt Großstadt Hauptstadt Metropole Hafenstadt Kleinstadt Millionenstadt Küstenstadt "
            "Grenzstadt Landeshauptstadt Provinzhauptstadt Stadtteil Industriestadt Universitätsstadt "
            "Nachbarstadt Ort".split(),
            _CITY,
        ),
        **dict.fromkeys(
            "US-Bundesstaat US-Staat US-Bundesstaates US-Bundesstaats US-Staates US-Staats".split(), _US
        ),
        **dict.fromkeys(("Bundesstaat", "Staat", "Staates"), ("us-state", "country")),
        **dict.fromkeys("Bundesland Bundesländern Land Freistaat Bundeslandes Landes".split(), _LAND),
        **dict.fromkeys(
            ("Insel", "Mittelmeerinsel", "Ferieninsel", "Ostseeinsel", "Nordseeinsel"), ("island",)
        ),
        **dict.fromkeys(("Fluss", "Flusses", "Strom"), ("river",)),
        **dict.fromkeys(("Berg", "Vulkan", "Gipfel"), ("mountain",)),
        **dict.fromkeys(("Region", "Provinz", "Halbinsel", "Landesteil", "Grafschaft"), ("region",)),
        **dict.fromkeys(("Planet", "Planeten"), ("planet",)),
        **dict.fromkeys(("Jupitermond", "Saturnmond", "Mond", "Marsmond"), ("moon",)),
        **dict.fromkeys(("Nachbarland", "Nachbarstaat", "Inselstaat"), ("country",)),
        "Präsidialrepublik": ("country",),
    }
)
_SHORTEST_KIND = 8  # letters: not "stadt" of "Darmstadt"
_KIND_ENDS = MappingProxyType(
    {n.lower(): kinds for n, kinds in KIND_NOUNS.items() if len(n) >= _SHORTEST_KIND}
)


def kinds_of(noun: str) -> tuple[str, ...]:
    """The kinds of places that a noun or a compound of it stands before.

    >>> kinds_of("Hafenstadt"), kinds_of("Ostküstenstadt"), kinds_of("Ingolstadt")
    (('city',), ('city',), ())
    """
    word = noun[:_LONGEST_KIND].lower()
    ends = (kinds for end, kinds in _KIND_ENDS.items() if word.endswith(end))
    return KIND_NOUNS.get(noun) or next(ends, ())


_LONGEST_KIND = 40  # letters
# Which is meant where several places share a German name and nothing else tells.
PREFERRED: Mapping[str, str] = MappingProxyType(
    {
        "New York": "city", "Washington": "city", "Luxemburg": "country", "Berlin": "city", "Hamburg": "city",
        "Bremen": "city", "Island": "country", "Australien": "country", "Georgia": "us-state",
        "Singapur": "country", "Monaco": "country", "Ural": "mountain", "Niger": "country", "Kongo": "river",
    }
)  # fmt: skip
# Names that are words, first names, clubs or brands as often as places: only after "in", "aus", "nach".
AMBIGUOUS = frozenset(
    (
        "Essen Halle Hagen Hamm Siegen Herne Gent Wels Ulm Trier Mons Nancy Nizza Bergen Split Reading Bath "
        "Worms Hof Leer Brest Lens Tours Angers Orange Mobile Phoenix Victoria Santiago Florenz Sydney "
        "Charlotte Georgia Dallas Denver Austin Houston Madison Lincoln Jackson Columbia Cleveland Orlando "
        "Aurora Anchorage Virginia Dakota Jordan Lima Münster Konstanz Marburg Celle Davos Mali Togo Benin "
        "Oman Panama Malta Jena Namur Montana Nevada Leverkusen Wolfsburg Dortmund Mainz Sahara Gobi Negev "
        "Sonora Provence Champagne Burgund Bretagne Bari Como Pisa Siena Parma Turin Palermo Modena Verona "
        "Padua Nazareth Bethlehem Laos Memphis Nashville Buffalo Boston Chicago Miami Oakland Detroit "
        "Seattle "
        "Portland Baltimore Philadelphia Cincinnati Pittsburgh Carolina Arizona Atlanta Minnesota Tennessee "
        "Washington Kansas Tampa Cambridge Oxford Manchester Liverpool Newcastle Barcelona Madrid Sevilla "
        "Valencia Villarreal Mailand Chelsea Innsbruck Villach Klagenfurt Altach Ried Mattersburg Grödig "
        "Wolfsberg Neapel Zagreb Tiflis "
    ).split()
)
# Never a place by themselves.
NEVER = frozenset(
    (
        "US UK Amerika Franken Oder Main Inn Po Don Ob Aller Lena Atlas Jungfrau Kos Elba Bundesrepublik "
        "Britannien Kreml Pentagon Reichstag Kapitol Kanzleramt Bundeskanzleramt Golf Golan Saar Titan Erde "
        "Mond Io Rhea Dione Ariel Miranda Oberon Titania Triton Feldberg Brocken Watzmann Olymp Ruhr "
        "Columbia "
        "Hudson Rubikon Save Newa Amur Orange Mobile Nice Bath Reading Gaza Tours Emirate Merkurs Altai Dons "
        "Mains Inns Obs Oders Ems Ahr BRD DDR "
    ).split()
)
# Also the plural of those who live there.
PEOPLES = frozenset(
    "Ungarn Schweden Polen Bayern Sachsen Hessen Westfalen Schwaben Pommern Böhmen Thüringen Preußen".split()
)
CITY_BEFORE = frozenset(
    "in aus nach bei von zwischen um nahe nördlich südlich östlich westlich über nahe ganz".split()
)
BUILDING_BEFORE = frozenset("im ins am zum vom der den dem beim vorm auf".split())
SPORT = frozenset(
    "Bundesliga Trainer Tor Tore Stürmer Liga Champions League Saisonspiel Elfmeter Teamchef Spieltag "
    "Meisterschaft Halbzeit Halbfinale Finale Spieler Auswärtssieg Heimsieg Torhüter Tabellenführer NFL NBA "
    "NHL Punktegewinn Playoffs Cup Europameisterschaft Premier Torschütze Quarterback Interception "
    "Touchdown Mannschaft Grunddurchgang".split()
)
AFTER_NO_PLACE = re.compile(
    r"(?:Times|Post|University|Airport|City|United|Lakers|Institute|Symphony|Orchestra|Museum|School|"
    r"College|Tower|Club|"
    r"Stadium|Bay|Bank|Bridge|Street|Park|Herald|Tribune|Journal|Review|Records|Marathon|Open|Masters|Army|"
    r"Navy|"
    r"Hotel|Award|Awards|Hilton|Telekom|Airlines|Airways|Police|Stock|Exchange|Calling|Broncos|Panthers|"
    r"Express)"
)
