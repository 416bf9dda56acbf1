"""What people are: the German nouns for offices and professions, and the kinds of person they make."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

# By kind of person, in lower case; compounds end in them ("Bundeskanzler"), women add "in".
_ROLES: Mapping[str, str] = MappingProxyType(
    {
        "politician": (
            "präsident kanzler minister premier premierminister ministerpräsident regierungschef staatschef "
            "staatsoberhaupt generalsekretär abgeordneter abgeordnete senator gouverneur bürgermeister "
            "oberbürgermeister landeshauptmann landeshauptfrau landesrat landesrätin stadträtin "
            "außenbeauftragter außenbeauftragte parteichef parteichefin parteivorsitzender "
            "parteivorsitzende klubobmann klubobfrau fraktionschef fraktionsvorsitzender "
            "fraktionsvorsitzende staatssekretär kommissar kommissionschef kommissionspräsident "
            "ratspräsident parlamentspräsident botschafter diplomat politiker staatsmann spitzenkandidat "
            "präsidentschaftskandidat außenminister innenminister kremlchef kreml-chef nato-chef eu-chef "
            "ressortchef republikaner demokrat sozialdemokrat vizekanzler vizepräsident landeschef "
            "landesvorsitzender obmann mandatar bundespräsident justizministerin sonderbeauftragter "
            "spd-chef cdu-chef csu-chef fdp-chef grünen-chef spö-chef övp-chef fpö-chef hdp-chef akp-chef"
        ),
        "monarch": "könig königin kaiser kaiserin zar zarin prinz prinzessin kronprinz kronprinzessin herzog "
        "herzogin fürst fürstin queen king sultan emir pharao graf gräfin kurfürst erzherzog",
        "cleric": "papst bischof erzbischof kardinal pfarrer priester theologe theologin pastor imam "
        "rabbiner "
        "abt "
        "reformator patriarch dompfarrer",
        "athlete": (
            "trainer coach stürmer spieler torwart torhüter mittelfeldspieler teamchef fußballer "
            "fußballprofi profi läufer sprinter skirennläufer rennfahrer pilot schwimmer boxer turner "
            "tennisspieler weltmeister olympiasieger sportler skispringer radfahrer radprofi goalie keeper "
            "quarterback receiver linebacker cornerback defensive-end safety kicker bundestrainer "
            "nationalspieler weltranglistenerster angreifer tormann torschütze spielmacher leichtathlet "
            "snowboarder slalomläufer biathlet ruderer judoka golfer golfprofi schachweltmeister "
            "formel-1-pilot teamkollege titelverteidiger titelverteidigerin schiedsrichter"
        ),
        "scientist": (
            "forscher physiker chemiker biologe biologin mathematiker astronom wissenschafter "
            "wissenschaftler historiker soziologe soziologin ökonom philosoph psychologe psychologin "
            "geologe geologin archäologe archäologin mediziner erfinder ingenieur informatiker "
            "astrophysiker politologe politologin paläontologe paläontologin anthropologe ethnologe "
            "genetiker botaniker zoologe zoologin virologe virologin immunologe neurologe "
            "universitätsprofessor nobelpreisträger klimaforscher verhaltensforscher volkswirt linguist "
            "sprachwissenschaftler geograph geograf meteorologe kosmologe neurowissenschaftler "
            "neurowissenschafter evolutionsbiologe"
        ),
        "artist": (
            "sänger regisseur autor schriftsteller dichter maler komponist musiker schauspieler künstler "
            "bildhauer architekt dirigent fotograf designer rapper gitarrist schlagzeuger pianist "
            "filmemacher drehbuchautor dramatiker lyriker kabarettist moderator komiker produzent bassist "
            "popstar rockstar geiger cellist modedesigner modeschöpfer karikaturist zeichner intendant "
            "kurator schauspielerin tänzer choreograf choreograph romancier sängerin popsänger entertainer "
            "satiriker showmaster"
        ),
        "manager": (
            "manager vorstand vorstandschef vorstandsvorsitzender vorstandsvorsitzende konzernchef "
            "firmenchef unternehmer unternehmensgründer firmengründer geschäftsführer aufsichtsratschef "
            "aufsichtsratsvorsitzender generaldirektor ceo finanzvorstand bankier banker investor "
            "milliardär verleger notenbankchef ezb-chef ezb-präsident direktor finanzchef vw-chef "
            "apple-chef google-chef facebook-chef mitgründer mitbegründer gründer industrieller bankmanager "
            "vorstandsmitglied hotelier"
        ),
        "soldier": "general admiral feldmarschall marschall offizier oberst feldherr heerführer kommandant "
        "befehlshaber oberbefehlshaber",
        "astronaut": "astronaut kosmonaut raumfahrer",
        "journalist": "journalist reporter korrespondent kolumnist herausgeber chefredakteur publizist "
        "redakteur",
        "lawyer": "anwalt rechtsanwalt verteidiger richter verfassungsrichter staatsanwalt jurist "
        "generalanwalt verfassungsjurist strafverteidiger völkerrechtler staatsrechtler notar",
        # Said of people, but of too many sorts to compare them.
        "": (
            "kapitän sprecher chef leiter vorsitzender vorsitzende experte expertin professor berater "
            "anführer führer herr frau mitglied aktivist präsidentschaftsbewerber gewerkschafter sekretär "
            "lehrer arzt ärztin polizist dr. dr prof. prof entdecker seefahrer missionar pionier gewinner "
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


@cache
def _table() -> Mapping[str, str]:
    return MappingProxyType({word: kind for kind, words in _ROLES.items() for word in words.split()})


def role_kind(noun: str) -> str | None:
    """The kind of person a noun names, "" if that says little; None if it names none.

    >>> role_kind("Bundeskanzlerin"), role_kind("NATO-Sprecher"), role_kind("Brücke")
    ('politician', '', None)
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
