"""Closed classes of German words that the grammar looks up, in lower case.

Prepositions with their cases, articles, connecting adverbs, separable prefixes and verbs with a dative
object after Duden, Die Grammatik (9th ed., 2016); the lists of verbs hold what newspapers use most.
"""

from collections.abc import Mapping

from quizgen.text.clauses import Case
from quizgen.text.reading import words

NOM, ACC, DAT, GEN = Case.NOMINATIVE, Case.ACCUSATIVE, Case.DATIVE, Case.GENITIVE


CONTRACTED: Mapping[str, tuple[str, Case]] = {
    "am": ("an", DAT), "im": ("in", DAT), "beim": ("bei", DAT), "vom": ("von", DAT), "zum": ("zu", DAT),
    "zur": ("zu", DAT), "ans": ("an", ACC), "ins": ("in", ACC), "aufs": ("auf", ACC), "fürs": ("für", ACC),
    "ums": ("um", ACC), "durchs": ("durch", ACC), "übers": ("über", ACC), "vors": ("vor", ACC),
    "unterm": ("unter", DAT), "überm": ("über", DAT), "vorm": ("vor", DAT), "hinterm": ("hinter", DAT),
}  # fmt: skip
GOVERNED: Mapping[str, frozenset[Case]] = {
    **dict.fromkeys(
        words("aus bei mit nach von zu seit gegenüber samt mitsamt entgegen gemäß nahe zufolge"),
        frozenset({DAT}),
    ),
    **dict.fromkeys(words("für gegen durch ohne um bis pro per"), frozenset({ACC})),
    **dict.fromkeys(words("in an auf über unter vor hinter neben zwischen"), frozenset({ACC, DAT})),
    **dict.fromkeys(
        words("""namens wegen während trotz statt anstatt innerhalb außerhalb infolge anlässlich aufgrund
               mithilfe angesichts mangels oberhalb unterhalb jenseits diesseits laut dank"""),
        frozenset({GEN, DAT}),
    ),
}  # fmt: skip
GENITIVE_ARTICLES = words(
    """des eines dieses jenes der einer dieser jener aller beider vieler mehrerer einiger keiner keines
    seines seiner ihres ihrer unseres unserer jedes jeder dessen deren"""
)

# In front, these tie the sentence to the one before and may go without changing what it says.
CONNECTIVES = words(
    """und aber doch jedoch allerdings zudem außerdem ferner weiters überdies dennoch trotzdem dagegen
    hingegen indes indessen freilich nämlich daher deshalb deswegen somit also folglich schließlich
    ebenfalls ebenso wiederum derweil unterdessen auch nun sondern oder denn"""
)
# The same in the middle field; "auch" and "nun" mean something there.
PARTICLES = CONNECTIVES - words("und oder sondern denn auch nun doch also ebenso")

# Point out of the clause: whoever reads it alone does not know what they mean.
POINTING = words(
    """dort dorthin hier hierher dahin daher heute gestern morgen vorgestern übermorgen heuer jetzt nun
    damals derzeit gegenwärtig aktuell momentan kürzlich neulich jüngst zuletzt bisher bislang seither
    seitdem zuvor vorher davor danach hernach nachher anschließend daraufhin inzwischen mittlerweile
    unterdessen währenddessen dabei dadurch dafür dagegen dahinter damit daneben daran darauf daraus
    darin darüber darum darunter davon dazu dazwischen hierbei hierfür hiermit hierzu demnach demzufolge
    dementsprechend stattdessen solche solcher solches solchen solchem letztere letzterer letzteres
    letzteren erstere ersterer ersteres beide beiden beides derselbe dieselbe dasselbe
    diese dieser dieses diesen diesem jene jener jenes jenen jenem so ebenda ebendort sonst dies
    andere anderer anderen anderem anderes
    vorjahr vorjahres vortag vormonat vorwoche gleichen gleiche gleichzeitig später früher
    nächste nächsten nächster nächstes kommende kommenden kommender vergangene vergangenen vergangener
    vergangenes vorige vorigen letzten letzter letzte voriges vorangegangenen folgenden
    heutige heutigen heutiger gestrige gestrigen hiesige hiesigen dortige dortigen damalige damaligen
    damaliger derzeitige derzeitigen genannte genannten besagte besagten dessen deren denen"""
)
MONTHS = words(
    "januar jänner februar feber märz april mai juni juli august september oktober november dezember"
)
SEASONS = words("frühjahr frühling sommer herbst winter")
WEEKDAYS = words(
    """montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags mittwochs
    donnerstags freitags samstags sonntags wochenende montagabend dienstagabend mittwochabend
    donnerstagabend freitagabend samstagabend sonntagabend montagnacht dienstagnacht mittwochnacht
    donnerstagnacht freitagnacht samstagnacht sonntagnacht montagvormittag dienstagvormittag
    mittwochvormittag donnerstagvormittag freitagvormittag montagnachmittag dienstagnachmittag
    mittwochnachmittag donnerstagnachmittag freitagnachmittag samstagnachmittag sonntagnachmittag
    vormittag nachmittag abend nacht"""
)

DATIVE_VERBS = words(
    """helfen danken gratulieren folgen widersprechen zustimmen drohen vertrauen gehören gelingen
    begegnen antworten unterliegen nachfolgen beitreten angehören zuhören zusehen entkommen ähneln
    gehorchen dienen schaden misstrauen nacheifern vorausgehen entsprechen gefallen imponieren
    widerstehen beistehen beipflichten kondolieren"""
)
ACCUSATIVE_VERBS = words(
    """treffen besiegen schlagen wählen ernennen kritisieren heiraten töten ermorden verhaften festnehmen
    entlassen ablösen verklagen loben empfangen besuchen unterstützen nominieren beauftragen ersetzen
    verurteilen feuern einladen begleiten beerben beschuldigen erschießen verletzen entdecken porträtieren
    vertreten zitieren auszeichnen krönen stürzen beobachten bezwingen engagieren verpflichten befragen
    interviewen bestellen beschäftigen begrüßen nennen bestätigen warnen überreden überzeugen bezeichnen"""
)
DATIVE_OR_BOTH = words(
    """geben sagen mitteilen erklären zeigen schenken verleihen überreichen übergeben vorwerfen anbieten
    berichten schreiben erzählen empfehlen verkaufen verweigern untersagen erlauben verbieten schicken
    bringen leihen liefern zusprechen zusichern versprechen garantieren gewähren attestieren bescheinigen"""
)
COPULAS = words("sein werden bleiben heißen gelten")
SAYING = words(
    """sagen erklären mitteilen berichten melden betonen schreiben meinen behaupten versichern ankündigen
    bekräftigen fordern kritisieren ergänzen hinzufügen bestätigen bekanntgeben fürchten befürchten hoffen
    glauben erwarten vermuten schätzen warnen argumentieren verkünden erläutern zitieren lauten heißen
    unterstreichen feststellen einräumen zugeben dementieren prognostizieren vermelden verlauten
    verweisen hinweisen urteilen resümieren antworten fragen denken"""
)
# What only people and their institutions do.
ACTING = words(
    """gutheißen verhängen beschließen ablehnen planen genehmigen verurteilen empfehlen untersagen verbieten
    billigen zulassen verabschieden einführen abschaffen verlangen verhandeln ernennen entlassen anklagen
    warnen wollen vorschlagen zusagen prüfen unterzeichnen veröffentlichen vorlegen vorstellen senken erhöhen
    streichen aufheben anerkennen verleihen auszeichnen beauftragen gründen errichten finanzieren ausrufen"""
)
# Behind these "in" says where to.
INTO = words(
    """einrücken einmarschieren einziehen einreisen eindringen einfallen einwandern vordringen vorrücken
    vorstoßen marschieren"""
)
# What happens, stands or lies somewhere: a place that follows the object belongs to the verb.
PLACED = words(
    """liegen befinden stattfinden eröffnen gründen errichten wohnen leben bauen sterben gebären töten
    verhaften festnehmen treffen stehen beginnen enden arbeiten studieren aufwachsen erscheinen tagen
    zusammenkommen zusammentreffen vorstellen präsentieren unterzeichnen entdecken ermorden begraben
    beisetzen entstehen verbringen besuchen betreiben produzieren spielen gewinnen finden auftreten
    landen starten verletzen heiraten feiern"""
)
LASTING = words(
    """dauern leben arbeiten regieren amtieren bleiben verbringen warten herrschen andauern währen
    brauchen benötigen liegen halten fahren fliegen laufen schlafen gelten spielen sitzen wohnen"""
)

# Longest first, so that "zusammen" is not read as "zu".
PREFIXES = tuple(
    sorted(
        words(
            """ab an auf aus bei dar durch ein empor entgegen entlang fehl fest fern fort frei gegenüber
            heim her herab heran herauf heraus herbei herein herum herunter hervor hin hinab hinauf hinaus
            hinein hinter hinzu hoch inne instand los mit nach nahe nieder preis statt teil um
            umher unter vor voran voraus vorbei vorüber vorweg weg weiter wett wieder zu zurecht zurück
            zusammen zuwider bekannt bereit bevor da dabei zustande bloß kennen kaputt übrig überein"""
        ),
        key=lambda prefix: (-len(prefix), prefix),
    )
)

# Finite forms of indirect speech and of what is not so; other verbs show it by -e without t before it.
SUBJUNCTIVE = words(
    """sei seien habe werde wolle könne müsse solle dürfe möge wisse lasse hätte hätten wäre wären würde
    würden könnte könnten müsste müssten dürfte dürften käme kämen gäbe gäben ginge bliebe bekäme
    bräuchte bräuchten ließe ließen stünde stünden läge lägen täte"""
)
