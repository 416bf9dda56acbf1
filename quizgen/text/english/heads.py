"""Nouns that make a name of the capitals before them, or of those behind an "of"."""

from collections.abc import Mapping
from types import MappingProxyType

# Heads of organisations, by kind.
ORGANISATIONS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("University", "Universities"), "university"),
        **dict.fromkeys(("College", "School", "Academy", "Gymnasium"), "school"),
        **dict.fromkeys(
            """
                Company Corporation Corp. Corp Inc. Inc Ltd. Ltd Co. Airlines Airways Motors Railway
                Railroad Industries Enterprises Holdings Systems Technologies Laboratories Entertainment
                Pictures Studios Studio Records Group Productions Broadcasting Electronics
                Communications Insurance Partners
            """.split(),
            "company",
        ),
        **dict.fromkeys(("Party",), "party"),
        **dict.fromkeys(
            (
                "Times",
                "Tribune",
                "Herald",
                "Gazette",
                "Observer",
                "Telegraph",
                "Chronicle",
                "Post",
                "Journal",
                "Magazine",
            ),
            "media",
        ),
        **dict.fromkeys(
            """
                Institute Bank Ministry Department Council Commission Committee Agency Association
                Society Union Foundation Church Museum Orchestra Authority Bureau Board Court Parliament
                Assembly Senate League Federation Confederation Club Network Laboratory Library Hospital
                Organization Organisation Fund Trust Alliance Coalition Service Police Guard Navy Army
                Convention Congress Chamber Panel Observatory Centre Institution Administration Force
                Corps Exchange Brigade Regiment Philharmonic Symphony Choir
            """.split(),
            "",
        ),
    }
)
# Heads of events, works of law, buildings, landscapes and the like.
THINGS = frozenset(
    """
        War Wars Revolution Rebellion Uprising Mutiny Act Agreement Accord Accords Protocol Pact Treaty
        Edict Declaration Constitution Amendment Charter Code Doctrine Plan Programme Program Project
        Mission Prize Award Awards Medal Cup Bowl Championship Championships Games Olympics Festival
        Exhibition Conference Summit Bridge Tower Canal Dam Highway Freeway Street Avenue Boulevard
        Station Airport Stadium Arena Center Hall House Palace Castle Cathedral Basilica Abbey Chapel
        Mosque Temple Park Gardens Zoo Square Gate Building Monument Memorial Cemetery Theatre Theater
        River Lake Creek Bay Gulf Ocean Strait Islands Mountains Hills Valley Canyon Desert Forest
        Plateau Peninsula Basin County Empire Kingdom Dynasty Republic Confederacy Reformation
        Renaissance Enlightenment Ages Crisis Depression Massacre Crusade Crusades Movement Theorem
        Bible Testament Gospel Comet Telescope Virus Disease Plague Death Crown Barracks Campus Trail
        Falls Reef Glacier Range Wall Gallery Collection Line Report Confession Catechism Scale Law Route
        Interstate Motorway Apollo
    """.split()
)
# With "of" and more capitals behind them.
OF_ORGANISATIONS: Mapping[str, str] = MappingProxyType(
    {
        "University": "university",
        **dict.fromkeys(("College", "School", "Academy"), "school"),
        "Bank": "",
        **dict.fromkeys(
            """
                Ministry Department Institute Council House Bureau Board Association Society Museum
                Library Church Court Confederation Federation League Parliament Chamber Office Union
                Organization Organisation Army
            """.split(),
            "",
        ),
    }
)
OF_THINGS = frozenset(
    """
        Battle Treaty Peace Edict Siege Declaration Articles Statue Gulf Strait Straits Isle Bill Fall
        Sea Bay Cape Duchy Kingdom Republic Confession Act Order Palace Council Synod Diet Congress
        Convention Province Colony Territory Cathedral Tower Temple Massacre Charter Book Gospel
        Constitution Commonwealth
    """.split()
)
GENITIVE = frozenset(
    """
        College Church Cathedral School Hospital Square Basilica Park Palace Theatre Abbey Chapel Gate
        Cup Court Hall University Island Bay Day War Rebellion Comet
    """.split()
)
NUMBERED = frozenset(
    "Route Interstate Highway Motorway Bowl Apollo Voyager Falcon Soyuz Gemini Sputnik Pioneer Ariane".split()
)
