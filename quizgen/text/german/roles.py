"""What people are: the German nouns for offices and professions, and the kinds of person they make."""

from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType

# By kind of person (`values.person_kinds`), or its family where they say no more; in lower case. Compounds
# end in them ("Bundeskanzler"), women add "in".
_ROLES: Mapping[str, str] = MappingProxyType(
    {
        "politician": (
            "präsident minister ministerpräsident generalsekretär abgeordneter abgeordnete senator "
            "gouverneur "
            "bürgermeister oberbürgermeister landeshauptmann landeshauptfrau landesrat landesrätin "
            "stadträtin "
            "parteichef parteichefin parteivorsitzender parteivorsitzende klubobmann klubobfrau "
            "fraktionschef "
            "fraktionsvorsitzender fraktionsvorsitzende staatssekretär kommissar parlamentspräsident "
            "botschafter diplomat politiker staatsmann spitzenkandidat präsidentschaftskandidat eu-chef "
            "ressortchef republikaner demokrat sozialdemokrat vizekanzler vizepräsident landeschef "
            "landesvorsitzender obmann mandatar sonderbeauftragter "
            "spd-chef cdu-chef csu-chef fdp-chef grünen-chef spö-chef övp-chef fpö-chef hdp-chef akp-chef"
        ),
        "president": "staatschef staatsoberhaupt bundespräsident us-präsident staatspräsident kremlchef "
        "kreml-chef",
        "head-of-government": "kanzler premier premierminister regierungschef",
        "foreign-minister": "außenminister chefdiplomat",
        "minister": "innenminister finanzminister verteidigungsminister justizminister wirtschaftsminister "
        "umweltminister gesundheitsminister arbeitsminister bundesminister",
        "international-official": "kommissionschef kommissionspräsident eu-kommissar ratspräsident nato-chef "
        "nato-generalsekretär uno-generalsekretär un-generalsekretär außenbeauftragter außenbeauftragte",
        "ruler": "könig königin kaiser kaiserin zar zarin queen king sultan emir pharao",
        "royal": "prinz prinzessin kronprinz kronprinzessin",
        "monarch": "herzog herzogin fürst fürstin graf gräfin kurfürst erzherzog",
        "pope": "papst",
        "bishop": "bischof erzbischof kardinal",
        "reformer": "reformator",
        "theologian": "theologe theologin",
        "cleric": "pfarrer priester pastor imam rabbiner abt patriarch dompfarrer",
        "coach": "fußballtrainer",
        "footballer": "fußballer fußballprofi fußballspieler",
        "american-football-player": "quarterback receiver linebacker cornerback defensive-end safety kicker",
        "tennis-player": "tennisspieler tennisprofi",
        "alpine-skier": "skirennläufer slalomläufer abfahrer",
        "ski-jumper": "skispringer",
        "nordic-skier": "langläufer",
        "biathlete": "biathlet",
        "nordic-combined": "kombinierer",
        "racing-driver": "rennfahrer formel-1-pilot",
        "cyclist": "radfahrer radprofi radrennfahrer",
        "runner": "sprinter",
        "swimmer": "schwimmer",
        "boxer": "boxer",
        "golfer": "golfer golfprofi",
        "chess-player": "schachweltmeister schachspieler",
        "gymnast": "turner",
        "athlete": (
            "trainer coach stürmer spieler torwart torhüter mittelfeldspieler teamchef "
            "profi läufer pilot weltmeister olympiasieger sportler goalie keeper bundestrainer "
            "nationalspieler weltranglistenerster angreifer tormann torschütze spielmacher leichtathlet "
            "snowboarder ruderer judoka teamkollege titelverteidiger titelverteidigerin schiedsrichter"
        ),
        "philosopher": "philosoph",
        "mathematician": "mathematiker",
        "computer-scientist": "informatiker",
        "astronomer": "astronom",
        "physicist": "physiker astrophysiker",
        "chemist": "chemiker",
        "biologist": "biologe biologin genetiker botaniker zoologe zoologin evolutionsbiologe",
        "physician": "mediziner virologe virologin immunologe neurologe",
        "psychologist": "psychologe psychologin",
        "sociologist": "soziologe soziologin",
        "economist": "ökonom volkswirt",
        "historian": "historiker",
        "archaeologist": "archäologe archäologin",
        "geographer": "geograph geograf",
        "linguist": "linguist sprachwissenschaftler",
        "climate-scientist": "klimaforscher",
        "inventor": "erfinder",
        "engineer": "ingenieur",
        "scientist": (
            "forscher wissenschafter wissenschaftler geologe geologin politologe politologin paläontologe "
            "paläontologin anthropologe ethnologe universitätsprofessor nobelpreisträger verhaltensforscher "
            "meteorologe kosmologe neurowissenschaftler neurowissenschafter"
        ),
        "singer": "sänger rapper popstar rockstar sängerin popsänger",
        "musician": "musiker gitarrist schlagzeuger bassist",
        "classical-musician": "pianist geiger cellist organist",
        "composer": "komponist",
        "conductor": "dirigent",
        "director": "regisseur filmemacher",
        "actor": "schauspieler schauspielerin",
        "comedian": "kabarettist komiker satiriker showmaster",
        "writer": "schriftsteller romancier",
        "poet": "dichter lyriker",
        "playwright": "dramatiker",
        "painter": "maler",
        "sculptor": "bildhauer",
        "architect": "architekt",
        "designer": "modedesigner modeschöpfer",
        "artist": (
            "autor künstler fotograf designer drehbuchautor moderator produzent karikaturist zeichner "
            "intendant kurator tänzer choreograf choreograph entertainer"
        ),
        "founder": "unternehmensgründer firmengründer",
        "executive": "vorstandschef vorstandsvorsitzender vorstandsvorsitzende konzernchef",
        "central-banker": "notenbankchef ezb-chef ezb-präsident",
        "manager": (
            "manager vorstand firmenchef unternehmer geschäftsführer aufsichtsratschef "
            "aufsichtsratsvorsitzender generaldirektor ceo finanzvorstand bankier banker investor "
            "milliardär verleger direktor finanzchef vw-chef apple-chef google-chef facebook-chef mitgründer "
            "mitbegründer gründer industrieller bankmanager vorstandsmitglied hotelier"
        ),
        "general": "general feldmarschall marschall feldherr heerführer",
        "admiral": "admiral",
        "soldier": "offizier oberst kommandant befehlshaber oberbefehlshaber",
        "explorer": "seefahrer polarforscher",
        "mountaineer": "bergsteiger",
        "astronaut": "astronaut kosmonaut raumfahrer",
        "journalist": "journalist reporter korrespondent kolumnist herausgeber chefredakteur publizist "
        "redakteur",
        "judge": "verfassungsrichter",
        "lawyer": "anwalt rechtsanwalt verteidiger richter staatsanwalt jurist "
        "generalanwalt verfassungsjurist strafverteidiger völkerrechtler staatsrechtler notar",
        # Said of people, but of too many sorts to compare them.
        "": (
            "kapitän sprecher chef leiter vorsitzender vorsitzende experte expertin professor berater "
            "anführer führer herr frau mitglied aktivist präsidentschaftsbewerber gewerkschafter sekretär "
            "lehrer arzt ärztin polizist dr. dr prof. prof entdecker missionar pionier gewinner "
            "sieger bruder schwester vater mutter sohn tochter ehefrau ehemann gattin gatte witwe freund "
            "freundin witwer onkel neffe kollege kollegin zeuge zeugin täter opfer angeklagter angeklagte "
            "kandidat nachfolger vorgänger studienautor erstautor studienleiter chefin analyst beauftragter "
            "ombudsmann vertreter sir lord lady mr. mrs. großvater großmutter cousin enkel bauer händler "
            "rebell revolutionär gründungsvater kolonist patron gefährte assistent schüler student "
            "whistleblower starredner unterhändler vermittler chefökonom"
        ),
    }
)
# End like a role and are none.
_NO_ROLE = frozenset("autopilot trichter verrichter ehefrauen damen herren konzernvorstand".split())
_LONGEST = 60
_SHORTEST = 4
_REMEMBERED = 8192  # words


@cache
def _table() -> Mapping[str, str]:
    return MappingProxyType({word: kind for kind, words in _ROLES.items() for word in words.split()})


@lru_cache(maxsize=_REMEMBERED)
def role_kind(noun: str) -> str | None:
    """The kind of person a noun names, "" if that says little; None if it names none.

    >>> role_kind("Bundeskanzlerin"), role_kind("NATO-Sprecher"), role_kind("Brücke")
    ('head-of-government', '', None)
    """
    word = noun.casefold()
    if len(word) > _LONGEST or word in _NO_ROLE or not noun[:1].isupper():
        return None
    for stem in _stems(word):
        for start in range(len(stem) - 1):
            if start and len(stem) - start < _SHORTEST:
                break
            kind = _table().get(stem[start:])
            if kind is not None:
                return kind
    return None


def is_woman(noun: str) -> bool:
    """Whether the noun for a role says that it is a woman: "Kanzlerin", "Frau"."""
    word = noun.casefold()
    return word.endswith(
        ("in", "frau", "schwester", "mutter", "tochter", "königin", "queen", "lady", "gattin", "witwe")
    )


def _stems(word: str) -> tuple[str, ...]:
    """The noun without what declension and gender add."""
    found = [word]
    if word.endswith("in"):
        found += [word[:-2], word[:-2] + "e"]
    for ending in ("s", "en", "n", "es", "innen"):
        if word.endswith(ending):
            found.append(word[: -len(ending)])
    return tuple(found)
