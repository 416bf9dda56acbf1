"""States, Länder, continents, planets, waters, mountains and other places in German and English.

The names are those of the two Wikipedias' articles and, for the US states, of ISO 3166-2:US; German
uses the English names of the states but for California. Written `German|other German names/English|
other English names size`; without a "/" both languages use the same names. Groups hold what compares;
within them sizes (millions of inhabitants, metres of height), "!" for what everybody knows and "?" for
what few do set the order.
"""

US_STATES = {
    "south": (
        "Texas 29!, Florida 22!, Georgia 11!, North Carolina 10, Virginia 9, Tennessee 7, Maryland 6, "
        "South Carolina 5, Alabama 5!, Louisiana 4.6!, Kentucky 4.5, Oklahoma 4, Arkansas 3, "
        "Mississippi 3, West Virginia 1.8, Delaware 1"
    ),
    "west": (
        "Kalifornien/California 39!, Washington 8, Arizona 7!, Colorado 6!, Oregon 4, Utah 3.3, Nevada 3!, "
        "New Mexico|Neumexiko 2, Idaho 1.8, Hawaii|Hawaiʻi 1.5!, Montana 1, Alaska 0.7!, Wyoming 0.6"
    ),
    "midwest": (
        "Illinois 13, Ohio 12!, Michigan 10!, Indiana 7, Missouri 6, Wisconsin 6, Minnesota 6, Iowa 3.2, "
        "Kansas 3, Nebraska 2, South Dakota 0.9, North Dakota 0.8"
    ),
    "northeast": (
        "New York 20!, Pennsylvania|Pennsylvanien 13!, New Jersey 9, Massachusetts 7!, Connecticut 3.6, "
        "New Hampshire 1.4, Maine 1.4, Rhode Island 1.1, Vermont 0.6"
    ),
}

GERMAN_STATES = {
    "west": (
        "Nordrhein-Westfalen|NRW/North Rhine-Westphalia|NRW 18, Hessen/Hesse|Hessen 6.3, "
        "Rheinland-Pfalz/Rhineland-Palatinate 4.1, Saarland/Saarland|Saar 1"
    ),
    "south": "Bayern/Bavaria 13, Baden-Württemberg 11",
    "north": "Niedersachsen/Lower Saxony 8, Schleswig-Holstein 2.9",
    "east": (
        "Sachsen/Saxony 4, Sachsen-Anhalt/Saxony-Anhalt 2.2, Thüringen/Thuringia 2.1, Brandenburg 2.5, "
        "Mecklenburg-Vorpommern/Mecklenburg-Western Pomerania|Mecklenburg-Vorpommern 1.6"
    ),
    "cities": "Berlin 3.6, Hamburg 1.8, Bremen 0.7",
}

CONTINENTS = {
    "earth": (
        "Europa/Europe, Asien/Asia, Afrika/Africa, Nordamerika/North America, Südamerika/South America, "
        "Australien|Ozeanien|Australien und Ozeanien/Australia|Oceania, Antarktika|Antarktis/Antarctica-"
    ),
}

PLANETS = {
    "inner": "Merkur/Mercury, Venus, Erde/Earth, Mars",
    "outer": "Jupiter, Saturn, Uranus, Neptun/Neptune",
}

MOONS = {
    "earth": "Mond/Moon",
    "jupiter": "Io!, Europa!, Ganymed/Ganymede!, Kallisto/Callisto",
    "saturn": "Titan!, Enceladus, Rhea?, Dione?, Tethys?, Iapetus?, Mimas?",
    "mars": "Phobos, Deimos",
    "uranus": "Titania, Oberon, Ariel, Umbriel, Miranda",
    "neptune": "Triton",
}

SEAS = {
    "oceans": (
        "Atlantischer Ozean|Atlantik/Atlantic Ocean|Atlantic, "
        "Pazifischer Ozean|Pazifik/Pacific Ocean|Pacific, Indischer Ozean|Indik/Indian Ocean, "
        "Arktischer Ozean|Nordpolarmeer/Arctic Ocean, Südlicher Ozean|Südpolarmeer/Southern Ocean"
    ),
    "europe": (
        "Nordsee/North Sea!, Ostsee|Baltisches Meer/Baltic Sea|Baltic!, "
        "Mittelmeer/Mediterranean Sea|Mediterranean!, Schwarzes Meer/Black Sea!, "
        "Asowsches Meer/Sea of Azov?, Adria|Adriatisches Meer/Adriatic Sea|Adriatic, "
        "Ägäis|Ägäisches Meer/Aegean Sea|Aegean, Barentssee/Barents Sea, Irische See/Irish Sea?, "
        "Ionisches Meer/Ionian Sea?, Tyrrhenisches Meer/Tyrrhenian Sea?"
    ),
    "asia": (
        "Rotes Meer/Red Sea!, Kaspisches Meer/Caspian Sea, Totes Meer/Dead Sea!, "
        "Arabisches Meer/Arabian Sea, Persischer Golf/Persian Gulf, Südchinesisches Meer/South China Sea, "
        "Ostchinesisches Meer/East China Sea, Japanisches Meer/Sea of Japan, "
        "Golf von Bengalen/Bay of Bengal?, Golf von Aden/Gulf of Aden"
    ),
    "america": (
        "Karibisches Meer|Karibik/Caribbean Sea|Caribbean, Golf von Mexiko/Gulf of Mexico, "
        "Beringmeer/Bering Sea, Sargassosee/Sargasso Sea?"
    ),
}

RIVERS = {
    "germany": (
        "Rhein/Rhine!, Donau/Danube!, Elbe!, Weser!, Main!, Mosel/Moselle!, Neckar, Oder!, Spree, Havel, "
        "Isar, Inn, Saale?, Neiße/Neisse|Lusatian Neisse?, Ems?, Ruhr, Lahn?, Saar, Aller?"
    ),
    "europe-west": (
        "Themse/Thames!, Seine!, Loire, Rhone/Rhône, Garonne, Maas/Meuse, Schelde/Scheldt?, Ebro, "
        "Tajo/Tagus, Marne, Somme"
    ),
    "europe-south": "Po, Tiber, Arno, Etsch/Adige, Rubikon/Rubicon, Save/Sava?, Drau/Drava?, Theiß/Tisza",
    "europe-east": (
        "Wolga/Volga!, Dnipro|Dnjepr|Dnepr/Dnieper|Dnipro, Don, Dnister|Dnjestr/Dniester, "
        "Weichsel/Vistula, Moldau/Vltava, Ural, Memel/Neman, Newa/Neva?"
    ),
    "africa": "Nil/Nile!, Kongo/Congo, Niger, Sambesi/Zambezi, Senegal, Limpopo?",
    "america-north": (
        "Mississippi!, Missouri, Colorado, Rio Grande, Hudson|Hudson River/Hudson|Hudson River, Potomac, "
        "Ohio, Yukon, Columbia|Columbia River/Columbia|Columbia River"
    ),
    "america-south": "Amazonas/Amazon!, Orinoco|Orinoko/Orinoco, Paraná, Río de la Plata",
    "asia": (
        "Ganges!, Indus, Jangtsekiang|Jangtse/Yangtze|Yangtze River, "
        "Gelber Fluss|Huang He/Yellow River|Huang He, Mekong, Brahmaputra, Irrawaddy"
    ),
    "asia-west": "Euphrat/Euphrates!, Tigris, Jordan",
    "siberia": "Ob, Jenissei/Yenisei|Yenisey, Lena, Amur, Irtysch/Irtysh?",
}

LAKES = {
    "europe": (
        "Bodensee/Lake Constance!, Genfersee|Genfer See/Lake Geneva!, Gardasee/Lake Garda!, Chiemsee!, "
        "Müritz, Comer See/Lake Como, Plattensee|Balaton/Lake Balaton, Ladogasee/Lake Ladoga?, "
        "Zürichsee/Lake Zurich!, Vierwaldstättersee/Lake Lucerne, Neusiedler See/Lake Neusiedl, "
        "Starnberger See/Lake Starnberg, Loch Ness, Onegasee/Lake Onega?, Lago Maggiore/Lake Maggiore"
    ),
    "america": (
        "Oberer See/Lake Superior, Michigansee/Lake Michigan, Huronsee/Lake Huron, Eriesee/Lake Erie, "
        "Ontariosee/Lake Ontario, Großer Salzsee/Great Salt Lake, Titicacasee/Lake Titicaca"
    ),
    "africa": (
        "Viktoriasee/Lake Victoria, Tanganjikasee/Lake Tanganyika, Malawisee/Lake Malawi, Tschadsee/Lake Chad"
    ),
    "asia": "Baikalsee/Lake Baikal, Aralsee/Aral Sea, Vansee/Lake Van?, See Genezareth/Sea of Galilee",
}

MOUNTAINS = {
    "peaks-germany": "Zugspitze 2962, Watzmann 2713, Feldberg 1493, Brocken 1141",
    "peaks-alps": (
        "Mont Blanc|Montblanc 4806, Matterhorn 4478, Großglockner 3798, Eiger 3967, Jungfrau 4158, "
        "Ortler 3905, Monte Rosa 4634"
    ),
    "peaks-world": (
        "Mount Everest 8849, K2 8611, Kangchendzönga/Kangchenjunga 8586, Nanga Parbat 8125, "
        "Annapurna 8091, Kilimandscharo/Kilimanjaro|Mount Kilimanjaro 5895, Denali|Mount McKinley 6190, "
        "Aconcagua 6961, Elbrus/Mount Elbrus|Elbrus 5642, Ararat/Mount Ararat|Ararat 5137, "
        "Olymp/Mount Olympus|Olympus 2918, Fuji|Fudschijama/Mount Fuji|Fuji 3776"
    ),
    "volcanoes": (
        "Vesuv/Vesuvius|Mount Vesuvius, Ätna/Etna|Mount Etna, Stromboli, Krakatau/Krakatoa, "
        "Mount St. Helens|Mount Saint Helens"
    ),
    "ranges-germany": (
        "Harz, Schwarzwald/Black Forest, Erzgebirge/Ore Mountains, Thüringer Wald/Thuringian Forest, "
        "Bayerischer Wald/Bavarian Forest, Eifel, Taunus, Rhön, Odenwald, Spessart"
    ),
    "ranges-world": (
        "Alpen/Alps, Pyrenäen/Pyrenees, Karpaten/Carpathians|Carpathian Mountains, "
        "Kaukasus/Caucasus|Caucasus Mountains, Ural/Urals|Ural Mountains, Himalaya/Himalayas|Himalaya, "
        "Anden/Andes, Rocky Mountains|Rockies, Appalachen/Appalachians|Appalachian Mountains, "
        "Apennin|Apenninen/Apennines, Hindukusch/Hindu Kush, Vogesen/Vosges, Dolomiten/Dolomites, "
        "Karakorum/Karakoram, Altai, Atlas"
    ),
}

ISLANDS = {
    "germany": (
        "Rügen!, Usedom!, Sylt!, Fehmarn, Helgoland/Heligoland|Helgoland, Borkum, Norderney, Amrum, Föhr, "
        "Hiddensee?"
    ),
    "mediterranean": (
        "Sizilien/Sicily!, Sardinien/Sardinia!, Korsika/Corsica!, Kreta/Crete!, Zypern/Cyprus!, "
        "Mallorca/Mallorca|Majorca!, Menorca/Menorca|Minorca, Ibiza, Rhodos/Rhodes, Korfu/Corfu, Lesbos, "
        "Malta, Elba, Capri, Lampedusa, Kos?, Samos?"
    ),
    "atlantic": (
        "Teneriffa/Tenerife, Gran Canaria, Lanzarote, Fuerteventura, La Palma, Madeira, "
        "St. Helena|Sankt Helena/Saint Helena|St. Helena"
    ),
    "north": (
        "Grönland/Greenland, Island/Iceland, Irland/Ireland, Großbritannien/Great Britain, Gotland, "
        "Bornholm, Spitzbergen/Spitsbergen|Svalbard"
    ),
    "caribbean": "Kuba/Cuba, Jamaika/Jamaica, Hispaniola, Puerto Rico, Martinique, Guadeloupe",
    "asia": (
        "Borneo, Sumatra, Java, Bali, Sulawesi, Neuguinea/New Guinea, Luzon, Sri Lanka, Taiwan, "
        "Honshū|Honshu, Hokkaidō|Hokkaido, Okinawa, Sachalin/Sakhalin"
    ),
    "south": "Madagaskar/Madagascar, Tasmanien/Tasmania, Mauritius, Sansibar/Zanzibar, Réunion",
    "america": "Manhattan, Long Island, Staten Island",
    "pacific": "Guam, Tahiti, Oahu|Oʻahu, Osterinsel/Easter Island",
}

REGIONS = {
    "uk": "England, Schottland/Scotland, Wales, Nordirland/Northern Ireland",
    "belgium": "Flandern/Flanders, Wallonien/Wallonia",
    "spain": (
        "Katalonien/Catalonia, Baskenland/Basque Country, Andalusien/Andalusia, Galicien/Galicia, "
        "Kastilien/Castile, Aragonien|Aragón/Aragon, Asturien/Asturias"
    ),
    "france": (
        "Bretagne/Brittany, Normandie/Normandy, Elsass/Alsace, Lothringen/Lorraine, Provence, "
        "Burgund/Burgundy, Champagne, Savoyen/Savoy"
    ),
    "italy": (
        "Toskana/Tuscany, Lombardei/Lombardy, Piemont/Piedmont, Umbrien/Umbria, Venetien/Veneto, "
        "Apulien/Apulia, Kalabrien/Calabria, Südtirol/South Tyrol, Ligurien/Liguria, Kampanien/Campania"
    ),
    "germany": (
        "Schwaben/Swabia, Franken/Franconia, Westfalen/Westphalia, Rheinland/Rhineland, "
        "Ruhrgebiet/Ruhr|Ruhr area, Pfalz/Palatinate, Lausitz/Lusatia, Vorpommern/Western Pomerania, "
        "Ostfriesland/East Frisia, Allgäu"
    ),
    "prussia": "Schlesien/Silesia, Pommern/Pomerania, Ostpreußen/East Prussia, Westpreußen/West Prussia",
    "austria": (
        "Tirol/Tyrol, Kärnten/Carinthia, Steiermark/Styria, Niederösterreich/Lower Austria, "
        "Oberösterreich/Upper Austria, Vorarlberg, Burgenland"
    ),
    "switzerland": (
        "Graubünden/Grisons|Graubünden, Wallis/Valais, Tessin/Ticino, Aargau, Thurgau, Waadt/Vaud"
    ),
    "canada": "Alberta, Ontario, British Columbia, Manitoba, Saskatchewan",
    "central-europe": (
        "Böhmen/Bohemia, Mähren/Moravia, Siebenbürgen|Transsilvanien/Transylvania, Galizien/Galicia, "
        "Bukowina/Bukovina, Masuren/Masuria"
    ),
    "black-sea": (
        "Krim/Crimea, Donbass|Donbas/Donbas|Donbass, Transnistrien/Transnistria, Abchasien/Abkhazia, "
        "Südossetien/South Ossetia, Tschetschenien/Chechnya, Dagestan, "
        "Bergkarabach|Berg-Karabach/Nagorno-Karabakh"
    ),
    "levant": (
        "Gazastreifen|Gaza-Streifen|Gaza/Gaza Strip|Gaza, Westjordanland|Westbank/West Bank, "
        "Golanhöhen|Golan/Golan Heights|Golan, Sinai, Ostjerusalem|Ost-Jerusalem/East Jerusalem"
    ),
    "asia": (
        "Tibet, Xinjiang, Kaschmir/Kashmir, Kurdistan, Mandschurei/Manchuria, Anatolien/Anatolia, "
        "Mesopotamien/Mesopotamia, Sibirien/Siberia, Belutschistan/Balochistan"
    ),
    "european": (
        "Balkan/Balkans, Skandinavien/Scandinavia, Baltikum/Baltic states|Baltics, "
        "Mitteleuropa/Central Europe, Osteuropa/Eastern Europe, Westeuropa/Western Europe, "
        "Südeuropa/Southern Europe"
    ),
    "asian": (
        "Naher Osten/Middle East, Nordafrika/North Africa, Südostasien/Southeast Asia, "
        "Zentralasien/Central Asia, Ostasien/East Asia"
    ),
    "african": "Westafrika/West Africa, Ostafrika/East Africa, Sahelzone|Sahel/Sahel",
    "american": "Lateinamerika/Latin America",
    "polar": "Arktis/Arctic",
    "desert": "Sahara, Gobi, Kalahari, Namib, Negev, Sonora",
}

BUILDINGS = {
    "washington": (
        "Weißes Haus/White House, Kapitol/Capitol|US Capitol|United States Capitol, Pentagon, "
        "Lincoln Memorial, Camp David"
    ),
    "berlin": (
        "Reichstag|Reichstagsgebäude/Reichstag|Reichstag building, "
        "Kanzleramt|Bundeskanzleramt/Federal Chancellery|Chancellery, Schloss Bellevue/Bellevue Palace, "
        "Brandenburger Tor/Brandenburg Gate, Berliner Schloss/Berlin Palace, "
        "Rotes Rathaus/Red City Hall|Rotes Rathaus"
    ),
    "churches": (
        "Kölner Dom/Cologne Cathedral, Petersdom/St. Peter’s Basilica, Notre-Dame|Notre-Dame de Paris, "
        "Dresdner Frauenkirche/Dresden Frauenkirche, Ulmer Münster/Ulm Minster, "
        "Stephansdom/St. Stephen’s Cathedral, Hagia Sophia, Sagrada Família|Sagrada Familia"
    ),
    "europe": (
        "Eiffelturm/Eiffel Tower, Kolosseum/Colosseum, Akropolis/Acropolis, "
        "Buckingham-Palast|Buckingham Palace/Buckingham Palace, Louvre, Kreml/Kremlin, "
        "Schloss Versailles/Palace of Versailles, Schloss Schönbrunn/Schönbrunn Palace, "
        "Schloss Neuschwanstein/Neuschwanstein Castle, Alhambra"
    ),
    "world": (
        "Freiheitsstatue/Statue of Liberty, Empire State Building, World Trade Center, Burj Khalifa, "
        "Taj Mahal, Golden Gate Bridge, Chinesische Mauer|Große Mauer/Great Wall of China"
    ),
}

FEATURES = {
    "us-state": US_STATES,
    "german-state": GERMAN_STATES,
    "continent": CONTINENTS,
    "planet": PLANETS,
    "moon": MOONS,
    "sea": SEAS,
    "river": RIVERS,
    "lake": LAKES,
    "mountain": MOUNTAINS,
    "island": ISLANDS,
    "region": REGIONS,
    "building": BUILDINGS,
}
