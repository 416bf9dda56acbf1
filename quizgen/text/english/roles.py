"""What people are: the English nouns for offices and professions, and the kinds of person they make."""

from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType

# By kind of person (`values.person_kinds`), or its family where they say no more; in lower case, compounds in
# two words where the last word alone says something else.
_ROLES: Mapping[str, str] = MappingProxyType(
    {
        "politician": (
            "president, minister, secretary, secretary general, secretary-general, senator, governor, mayor, "
            "congressman, congresswoman, representative, lawmaker, legislator, mp, mep, politician, "
            "statesman, "
            "diplomat, ambassador, commissioner, attorney general, governor general, vice president, "
            "vice-president, whip, speaker, party leader, candidate, nominee, republican, democrat, "
            "councillor, councilman, envoy, high representative, chief minister, first minister, "
            "first lady, dictator, lieutenant governor"
        ),
        "head-of-government": "chancellor, premier, prime minister, taoiseach",
        "foreign-minister": "foreign minister, foreign secretary",
        "minister": "finance minister, interior minister, defence minister, defense minister",
        "ruler": "king, queen, emperor, empress, tsar, tsarina, czar, sultan, pharaoh, khan, shah, caliph, "
        "emir, "
        "kaiser",
        "royal": "prince, princess, crown prince",
        "monarch": "duke, duchess, count, countess, archduke, archduchess, elector, earl, marquis, viceroy, "
        "ruler",
        "pope": "pope",
        "bishop": "bishop, archbishop, cardinal",
        "reformer": "reformer",
        "theologian": "theologian",
        "cleric": (
            "priest, pastor, imam, rabbi, abbot, patriarch, monk, preacher, missionary, saint, reverend, "
            "minister of religion, nun, chaplain, deacon, evangelist"
        ),
        "footballer": "footballer, soccer player",
        "american-football-player": (
            "quarterback, linebacker, cornerback, receiver, wide receiver, running back, tight end, safety, "
            "kicker, defensive end, defensive tackle, lineman, tackle, fullback"
        ),
        "tennis-player": "tennis player",
        "alpine-skier": "skier",
        "racing-driver": "racing driver, racer",
        "cyclist": "cyclist",
        "runner": "sprinter",
        "swimmer": "swimmer",
        "boxer": "boxer",
        "golfer": "golfer",
        "gymnast": "gymnast",
        "athlete": (
            "coach, head coach, striker, goalkeeper, midfielder, defender, runner, pitcher, shortstop, "
            "wrestler, "
            "jockey, cricketer, athlete, olympian, player, captain of the team, goalie, batsman, rookie, "
            "guard, "
            "center"
        ),
        "philosopher": "philosopher",
        "mathematician": "mathematician",
        "computer-scientist": "computer scientist",
        "astronomer": "astronomer",
        "physicist": "physicist, astrophysicist",
        "chemist": "chemist",
        "biologist": "biologist, geneticist, botanist, zoologist, naturalist, microbiologist",
        "physician": "physician, surgeon, virologist, epidemiologist, neurologist, bacteriologist, "
        "immunologist",
        "psychologist": "psychologist",
        "sociologist": "sociologist",
        "economist": "economist",
        "historian": "historian",
        "archaeologist": "archaeologist",
        "geographer": "geographer",
        "linguist": "linguist",
        "climate-scientist": "climatologist, climate scientist",
        "inventor": "inventor",
        "engineer": "engineer",
        "scientist": (
            "scientist, geologist, researcher, anthropologist, meteorologist, paleontologist, "
            "palaeontologist, "
            "political scientist, cosmologist, scholar, chronicler, statistician, ecologist"
        ),
        "singer": "singer, rapper, songwriter, singer-songwriter",
        "musician": "musician, guitarist, drummer, bassist",
        "classical-musician": "pianist, violinist, cellist, organist",
        "composer": "composer",
        "conductor": "conductor",
        "director": "filmmaker, film director, film-maker",
        "actor": "actor, actress",
        "comedian": "comedian, satirist",
        "writer": "writer, novelist",
        "poet": "poet",
        "playwright": "playwright, dramatist",
        "painter": "painter",
        "sculptor": "sculptor",
        "architect": "architect",
        "artist": (
            "director, author, artist, photographer, designer, screenwriter, producer, cartoonist, "
            "illustrator, "
            "dancer, choreographer, entertainer, essayist, librettist, presenter, showrunner, animator, "
            "hymnwriter"
        ),
        "executive": "chief executive, ceo, chief executive officer",
        "manager": (
            "manager, executive, entrepreneur, businessman, businesswoman, "
            "founder, co-founder, cofounder, chairman, chairwoman, banker, investor, billionaire, publisher, "
            "financier, industrialist, magnate, managing director, "
            "executive director, vice chairman, tycoon, hotelier, general manager, merchant"
        ),
        "general": "general, marshal, field marshal, brigadier general, major general, lieutenant general",
        "admiral": "admiral, vice admiral, rear admiral",
        "soldier": (
            "officer, colonel, commander, lieutenant, major, brigadier, commodore, commander-in-chief, "
            "soldier, "
            "lieutenant colonel, captain, sergeant, warlord"
        ),
        "astronaut": "astronaut, cosmonaut, command module pilot, lunar module pilot, command pilot",
        "journalist": "journalist, reporter, correspondent, columnist, editor, anchor, newscaster",
        "judge": "chief justice, justice",
        "lawyer": (
            "lawyer, attorney, judge, prosecutor, barrister, solicitor, "
            "jurist, magistrate, defense attorney, public prosecutor, district attorney"
        ),
        "explorer": "explorer, navigator, seafarer, conquistador, discoverer",
        "mountaineer": "mountaineer",
        # Said of people, but of too many sorts to compare them.
        "": (
            "spokesman, spokeswoman, spokesperson, leader, head, chair, expert, professor, adviser, advisor, "
            "mr., mrs., ms., mr, mrs, ms, dr., dr, prof., sir, lord, lady, dame, baron, baroness, miss, "
            "madame, "
            "member, activist, unionist, teacher, doctor, police officer, pioneer, winner, brother, "
            "sister, father, mother, son, daughter, wife, husband, widow, friend, uncle, nephew, "
            "colleague, witness, victim, suspect, defendant, successor, predecessor, analyst, "
            "delegate, official, cousin, grandson, farmer, rebel, revolutionary, founding father, "
            "colonist, settler, patron, pupil, student, assistant, whistleblower, negotiator, mediator, "
            "aide, director general, surgeon general, deputy, pilot, partner, girlfriend, boyfriend, "
            "mentor, slave, plumber, detective, host, chief, hereditary chief, nurse, translator, cook, fan, "
            "owner, veteran, critic, supporter, opponent, rival, lecturer, fellow, half-brother, stepfather, "
            "grandfather, grandmother, principal, dean, provost, curator, librarian, treasurer, dealer, "
            "noble, "
            "nobleman, mathematics teacher, blogger, chef, model, spy, secretary of state, lead author"
        ),
    }
)
# Before a name these are titles, and no part of it.
TITLES = frozenset(
    """
        President Chancellor Minister Premier Secretary Senator Governor Mayor Ambassador Commissioner
        King Queen Emperor Empress Tsar Czar Prince Princess Duke Duchess Sultan Count Countess Pope
        Bishop Archbishop Cardinal Father Sister Brother Pastor Imam Rabbi General Admiral Marshal
        Colonel Commander Lieutenant Major Captain Sergeant Judge Justice Professor Prof. Doctor Dr. Mr.
        Mrs. Ms. Mr Mrs Ms Dr Sir Lord Lady Dame Baron Baroness Miss Madame Saint Gen. Col. Lt. Sgt.
        Capt. Adm. Maj. Rev. Hon. Sen. Rep. Gov. Congressman Congresswoman Coach Representative Speaker
        Reverend Chairman Chief Officer Detective Earl Archduke Pharaoh Emir Sheikh Caliph Kaiser
        Corporal Private Inspector Superintendent Sheriff Commodore Brigadier Director Councillor
        Monsieur Signor Messrs.
    """.split()
)
# After these a first name alone is the whole name: "King George".
REGNAL = frozenset(
    "King Queen Emperor Empress Tsar Czar Prince Princess Pope Saint Sultan Duke Archduke".split()
)
_LONGEST = 60
_REMEMBERED = 8192  # words


@cache
def _table() -> Mapping[str, str]:
    rows = ((kind, role) for kind, roles in _ROLES.items() for role in roles.split(", "))
    return MappingProxyType({role: kind for kind, role in rows})


@lru_cache(maxsize=_REMEMBERED)
def role_kind(words: str) -> str | None:
    """The kind of person a noun, or two, names, "" if that says little; None if it names none.

    >>> role_kind("Prime Minister"), role_kind("spokesman"), role_kind("bridge")
    ('head-of-government', '', None)
    """
    if len(words) > _LONGEST:
        return None
    text = words.casefold().replace("-elect", "")
    for prefix in ("ex-", "then-", "vice-", "co-"):
        text = text.removeprefix(prefix)
    found = _table().get(text)
    return _table().get(text.removesuffix("s")) if found is None and text.endswith("s") else found
