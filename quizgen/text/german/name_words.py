"""Words that tell the names of persons from those of firms, clubs, streets and institutions."""

import re

# Particles of surnames, and of names like "Karl der Große" only as part of the table of the famous.
PARTICLES = frozenset(
    "von van der den de del della di Di Da da do dos du Du la La le Le ten ter te af al el bin ben ibn Van "
    "Von De Del".split()
)
# Of these, prepositions too: "Otto von Bismarck", but "Ida Huber von der Gemeinde".
PREPOSITIONS = frozenset(("von", "der", "den"))
# Articles that are in a name only behind "von" and "van".
INNER_PARTICLES = frozenset(("der", "den", "dem"))
PARTIES = frozenset(
    "CDU CSU SPD FDP AfD BSW Grüne Grünen Linke Linkspartei SPÖ ÖVP FPÖ NEOS Neos BZÖ Piratenpartei PDS NPD "
    "SED KPD DDP SVP SP CVP Labour Tories Republikaner Demokraten KPÖ DVP Pds".split()
)
# Before a name these say that it is no person's.
BEFORE_NO_PERSON = frozenset(
    "Sankt St. San Santa Santo São Saint Sainte Kap Port Fort Mount Lake Camp Hotel Villa Schloss Firma "
    "Unternehmen Konzern Marke Schiff Frachter Hurrikan Sturm Orkan Tief Hoch Taifun Zyklon FC TSV SV VfB "
    "VfL FSV SC SK Austria Rapid Hertha Werder Borussia Dynamo Eintracht Werft Restaurant Café Kino Kirche "
    "Universität University Bank Bankhaus Verlag Galerie Auktionshaus Straße Platz Cafe Gasthof Theater "
    "Modehaus Kaufhaus Möbelhaus Aston Agentur Kanzlei Anwaltskanzlei Brauerei Stiftung Institut Reederei "
    "Sender Flughafen Airport Stadion Grand The Los Las New El Real Bayern Big Black Institute Club Team "
    "Label Zeche Grube Ausgabe Georg-Büchner-Preis Museum Museums Kunstmuseum Haus Palais Gymnasium Schule "
    "Klinikum Klinik Preis Halle Brücke Turm Hof Saal Sammlung Kaserne".split()
)
# As or at the end of a word that follows a name, or seems to be its last part.
ENDS_NO_PERSON = re.compile(
    r"(?:.*-)?(?:.*(?:[Ii]nstitute?s?|[Uu]niversität|[Ss]tiftung|[Ss]traße|[Pp]latz(?:es)?|[Ss]chule|"
    r"[Gg]esellschaft|"
    r"[Pp]reis(?:es|e|träger\w*)?|[Mm]useums?|[Vv]erlags?|[Gg]ymnasiums?|[Aa]kademie|[Oo]rchesters?|"
    r"[Qq]uartetts?|"
    r"[Kk]linik|[Kk]rankenhaus|[Ss]tadions?|[Tt]heaters?|[Kk]irche|[Bb]rücke|[Aa]llee|[Gg]asse|[Hh]alle|"
    r"[Gg]ruppe|"
    r"[Ww]erke?|[Ff]abrik|[Aa]gentur|[Kk]apelle|[Pp]arks?|[Mm]edaille|[Pp]okals?|[Kk]aserne|[Bb]iografie|"
    r"[Bb]iographie|"
    r"[Ff]lughafens?|[Zz]eitung|[Ff]ilms?|[Aa]lbums?|[Rr]omans?|[Tt]urms?|[Bb]unds?|[Kk]onzerns?)|"
    r"GmbH|AG|SE|KG|Co|Inc|Ltd|Group|University|Foundation|College|School|Street|Airport|Stadium|Arena|"
    r"Orchestra|"
    r"Band|Trio|Company|Corporation|Bank|Center|Centre|Hospital|Award|Awards|Prize|Theatre|Theater|Square|"
    r"Museum|Library|Hall|"
    r"House|Park|Tower|Haus|Hotel|Motors|Cup|Trophy|Club|Bridge|Museum|Avenue|Memorial|Show|Times|Post|"
    r"Institute|Open|"
    r"River|Creek|Valley|County|Island|Lake|Road|Bay|Beach|Falls|Mountains?|Pass|Canyon|Village|Town|"
    r"Highway|Boulevard|"
    r"Lane|Canal|Fort|Church|Cathedral|Chapel|Act|Clan|Project|Program|Council|Committee|Association|"
    r"Federation|Union|"
    r"Society|Office|Agency|Authority|Board|Commission|Service|Party|League|Assembly|Report|Hills?|Cove|"
    r"Superstar|"
    r"Masters|Classics|Records|Pictures|Entertainment|Studios?|Media|Brothers|Bros|Sons|Söhne|Partners?|"
    r"Associates|Capital)"
)
# Surnames that are also firms, makes or brands.
FIRM_NAMES = frozenset(
    "Ford Porsche Benz Daimler Siemens Bosch Tesla Boeing Disney Chanel Dior Ferrari Opel Krupp Thyssen "
    "Philips Honda Toyota Dell Springer Burda Bertelsmann Oetker Ritter Merck Bayer Heinz Kellogg Bloomberg "
    "Morgan Rothschild Versace Gucci Armani Prada Boss Lauda Mateschitz Stronach Swarovski Renner Novomatic "
    "Haselsteiner Novartis Maybach Renault Peugeot Citroën Bugatti Lamborghini Suzuki Yamaha Nestlé Lidl "
    "Aldi Otto Tchibo Jacobs Dreyfus Lehman Stanley Sachs Goldman".split()
)
FIRM_WORDS = frozenset(
    "Konzern Konzerns Unternehmen Autobauer Autohersteller Hersteller Firma Aktie Aktien AG Inc "
    "Aktiengesellschaft Marke Bank Konzernchef Werk Börse".split()
)


def is_capitalised(word: str) -> bool:
    """Whether a word begins as names do."""
    return word[0].isupper() and (len(word) == 1 or word[1] != "." or len(word) > 2)
