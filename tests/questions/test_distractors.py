"""Which values can stand beside a key, by what the stem and the article say."""

import random
from datetime import date
from pathlib import Path

import pytest

from quizgen.errors import Location
from quizgen.model import Article, Bilingual, Fact, Lang, Slot, Span, Value
from quizgen.questions.described import beyond_knowledge
from quizgen.questions.distractors import Pool, distractors
from quizgen.questions.evenness import is_odd_one_out
from quizgen.questions.fitting import unfit_for_options
from quizgen.values.amounts import Duration
from quizgen.values.dates import Date, Period
from quizgen.values.gazetteer import compare_as_places, translate_place
from quizgen.values.magnitude import magnitude
from quizgen.values.names import Organisation, Person, Place, Term
from quizgen.values.numbers import Number, Percent

NOWHERE = Location(Path("x.yaml"), 1)


def same(text: str) -> Bilingual[str]:
    return Bilingual(text, text)


def country(de: str, en: str) -> Place:
    return Place(Bilingual(de, en), "country")


SYRIA, USA, JORDAN = (
    country("Syrien", "Syria"),
    country("USA", "United States"),
    country("Jordanien", "Jordan"),
)
FRANCE, GERMANY = country("Frankreich", "France"), country("Deutschland", "Germany")


def options(
    key: Value,
    stem: str,
    *named: Value,
    seed: int = 1,
    text: str = "",
    title: str = "",
    day: date | None = None,
) -> list[str]:
    """What stands beside the key, in an article that names further values."""
    slots = {name: Slot(name, value, NOWHERE) for name, value in zip("abcd", (key, *named), strict=False)}
    fact = Fact("f", {}, {"a": slots["a"]}, stem, NOWHERE)
    others = [Fact(name, {}, {name: slot}, stem, NOWHERE) for name, slot in slots.items() if name != "a"]
    article = Article("x", Lang.DE, title, day, "", Path("x.md"), text or stem, (Span(0, len(text or stem)),))
    found = distractors(fact, slots["a"], same(stem), article, Pool([fact, *others], {}), random.Random(seed))
    return [value.say(Lang.DE) for value in found]


def test_a_country_of_the_article_must_compare() -> None:
    for seed in range(10):
        found = options(SYRIA, "In ____ herrscht seit 2011 Krieg.", USA, JORDAN, seed=seed)
        assert "Jordanien" in found
        assert "USA" not in found


def test_colonial_powers_stand_beside_one() -> None:
    powers = {"Spanien", "Portugal", "Niederlande", "Dänemark", "Schweden", "Großbritannien"}
    for seed in range(10):
        assert (
            set(options(FRANCE, "1562 nahm ein Entdecker das Land für ____ in Besitz.", seed=seed)) <= powers
        )


def test_the_paragraph_tells_the_time() -> None:
    text = "Im Jahr 1562 fuhr er los. Er nahm das Land für ____ in Besitz."
    for seed in range(10):
        found = options(FRANCE, "Er nahm das Land für ____ in Besitz.", GERMANY, seed=seed, text=text)
        assert "Deutschland" not in found


def test_what_is_planned_is_beside_plans() -> None:
    text = "Der Vertrag wurde 2022 bis 2026 verlängert."
    fact_years = {
        year for seed in range(20) for year in options(Date(2026), text.replace("2026", "____"), seed=seed)
    }
    assert fact_years
    assert min(map(int, fact_years)) > 2022


def test_nobody_of_another_time_though_the_article_names_them() -> None:
    lesseps, sadat = (
        Person(same("Ferdinand de Lesseps"), "politician"),
        Person(same("Anwar Sadat"), "politician"),
    )
    assert "Anwar Sadat" not in options(lesseps, "Wer baute zwischen 1859 und 1869 den Kanal?", sadat)


def test_only_sees_beside_a_see() -> None:
    innsbruck = Place(same("Innsbruck"), "city")
    towns = {"Graz", "Linz", "Klagenfurt", "St. Pölten", "Feldkirch"}
    for seed in range(5):
        assert set(options(innsbruck, "Bischof welcher Stadt war Anton Ried?", seed=seed)) <= towns
    assert options(Place(same("Wels"), "city"), "Bischof welcher Stadt war Anton Ried?") == []


def test_organisations_of_the_country_beside_one() -> None:
    spd, ovp, bbc = (Organisation(same(name), kind) for name, kind in
                     (("SPD", "party"), ("ÖVP", "party"), ("BBC", "broadcaster")))  # fmt: skip
    assert "ÖVP" not in options(spd, "Welche Partei gewann 2021 in Mainz?", ovp)
    assert "CNN" not in options(bbc, "Welcher Sender zeigte 1953 die Krönung?")


def test_only_companies_of_the_trade() -> None:
    google, railway = Organisation(same("Google"), "company"), Organisation(same("Ried Rail"), "company")
    for seed in range(5):
        assert "Ried Rail" not in options(google, "____ hat in Wels ein Büro eröffnet.", railway, seed=seed)


@pytest.mark.parametrize(
    ("town", "stem", "near"),
    [
        ("Paris", "Near which city did France begin drilling?", {"Lyon", "Marseille", "Nizza", "Bordeaux",
                                                                  "Straßburg", "Toulouse", "Lille", "Nantes"}),
        ("Kairo", "In ____ starb er.", {"Alexandria", "Gizeh", "Luxor", "Suez", "Algier", "Tunis", "Tripolis",
                                        "Damaskus", "Beirut", "Bagdad", "Casablanca", "Assuan", "Rabat", "Khartum"}),
    ],
)  # fmt: skip
def test_towns_of_the_country_or_region(town: str, stem: str, near: set[str]) -> None:
    both = translate_place(town, "city")
    assert both
    for seed in range(10):
        found = set(options(Place(both, "city"), stem, seed=seed))
        assert found
        assert found <= near


def test_a_town_of_the_article_must_be_of_the_country() -> None:
    paris, vienna, lyon = (
        Place(Bilingual(*names), "city")
        for names in (("Paris", "Paris"), ("Wien", "Vienna"), ("Lyon", "Lyon"))
    )
    assert compare_as_places(paris, lyon)
    assert not compare_as_places(paris, vienna)


def test_about_a_round_year_only_round_ones() -> None:
    for seed in range(20):
        years = options(Date(1900), "Um ____ lebten im Land nur noch wenige Biber.", seed=seed)
        assert all(year.endswith("0") for year in years)


def test_in_a_war_the_years_of_it() -> None:
    for seed in range(8):
        days = options(Date(1940, 4), "Wann fiel der Turm?", seed=seed)
        assert days
        assert all(1936 < int(day[-4:]) < 1944 for day in days)


@pytest.mark.parametrize("title", ["Balkankrieg", "Deutsch-Dänischer Krieg", "Opium War"])
def test_where_the_title_names_a_war_no_years_far_from_it(title: str) -> None:
    for key in (Date(1842, 5), Date(1842, 5, 3), Date(1842)):
        for seed in range(8):
            days = options(key, "Wann fiel der Turm?", seed=seed, title=title)
            assert len(days) == 3
            assert all(1838 < int(day[-4:]) < 1846 for day in days)


def test_in_a_war_without_a_year_no_young_states_beside_an_old_one() -> None:
    russia, ukraine = country("Russland", "Russia"), country("Ukraine", "Ukraine")
    for seed in range(8):
        found = options(russia, "Wer gab die Festung ab?", ukraine, seed=seed, title="Donaukrieg")
        assert found
        assert not {"Ukraine", "Belarus"} & set(found)


def test_about_an_early_hundred_only_halves_of_one() -> None:
    for seed in range(8):
        assert all(int(year) % 50 == 0 for year in options(Date(600), "Um ____ kam er.", seed=seed))


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize(("key", "past"), [(Date(2015, 9, 8), True), (Date(2015, 10, 15), False)])
def test_days_on_the_key_s_side_of_publishing(key: Date, past: bool, seed: int) -> None:
    days = options(key, "Wann fällt der Turm?", seed=seed, day=date(2015, 9, 25))
    assert len(days) == 3
    later = {f"{n}. September 2015" for n in range(26, 31)}
    assert later.isdisjoint(days) if past else not any("August" in day for day in days)


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize(
    ("key", "past"),
    [(Date(2014, 12), True), (Date(2015, 12), False), (Date(2012), True), (Date(2018), False)],
)
def test_months_and_years_on_the_key_s_side(key: Date, past: bool, seed: int) -> None:
    found = options(key, "Wann fällt der Turm?", seed=seed, day=date(2015, 9, 25))
    assert len(found) == 3
    years = {int(said[-4:]) for said in found}
    assert max(years) <= 2015 if past else min(years) >= 2015


@pytest.mark.parametrize("key", [Date(2015, 8), Date(2015, 10), Date(2014), Date(2015), Date(2016)])
def test_a_month_or_year_next_to_publishing_has_no_options(key: Date) -> None:
    assert options(key, "Wann fällt der Turm?", day=date(2015, 9, 25)) == []


def test_of_a_day_of_history_the_year_is_asked() -> None:
    for seed in range(8):
        days = options(Date(1930, 3, 30), "Wann fiel der Turm?", seed=seed, day=date(2015, 9, 25))
        assert len(days) == 3
        assert all(day.startswith("30. März 19") for day in days)


def test_of_a_period_of_days_the_years_are_asked() -> None:
    siege = Period(Date(1645, 5, 3), Date(1645, 8, 19))
    lived = Period(Date(1891, 4, 12), Date(1964, 6, 3))
    for seed in range(8):
        assert all(said.startswith("3. Mai bis 19. August 16") for said in options(siege, "Wann?", seed=seed))
        assert all(said.startswith("12. April 1") for said in options(lived, "Wann?", seed=seed))


@pytest.mark.parametrize(
    ("stem", "title", "day"),
    [
        ("Wann fiel nach dem Sturm von 1930 der Turm?", "", None),
        ("Wann fiel der Turm?", "Das Beben von 1930", None),
        ("Wann fiel der Turm?", "", date(1930, 9, 25)),
    ],
)
def test_a_year_that_is_told_is_not_asked(stem: str, title: str, day: date | None) -> None:
    days = options(Date(1930, 3, 30), stem, title=title, day=day)
    assert len(days) == 3
    assert all(day.endswith("1930") for day in days)


def test_no_year_before_the_topic_was_founded() -> None:
    text = "Der Sender Radio Ried wurde 1979 gegründet. Er zog 1980 um."
    for seed in range(8):
        years = options(Date(1980), "Er zog ____ um.", seed=seed, text=text, title="Radio Ried")
        assert all(int(year) >= 1979 for year in years)


def test_no_year_before_there_was_what_the_stem_names() -> None:
    for seed in range(20):
        years = options(
            Date(1946), "____ nahm die Generalversammlung der Vereinten Nationen ihn auf.", seed=seed
        )
        assert all(int(year) >= 1945 for year in years)


@pytest.mark.parametrize(
    ("year", "stem"),
    [
        (1978, "Das Tor fiel bei der Fußball-WM ____ in Ried."),
        (2008, "Das war bei der US-Präsidentschaftswahl ____ in Ohio."),
        (2008, "Die Frage kam bei der Präsidentschaftswahl ____ des Demokraten auf."),
    ],
)
def test_what_is_held_every_fourth_year_has_options_of_such_years(year: int, stem: str) -> None:
    years = [int(other) for seed in range(20) for other in options(Date(year), stem, seed=seed)]
    assert years
    assert all(other % 4 == year % 4 for other in years)


def test_one_is_no_option() -> None:
    """Nothing but the number would fit behind it: "eins Türme"."""
    for seed in range(30):
        assert "eins" not in options(Number("2"), "____ Türme stehen in Wels.", seed=seed)


def test_no_day_before_the_one_told() -> None:
    left, came = Date(1754, 4, 5), Date(1754, 4, 16)
    for seed in range(10):
        found = options(came, "Er brach am 5. April 1754 auf und kam am ____ an.", left, seed=seed)
        assert all(int(day.split(".")[0]) > 5 for day in found if "April" in day)


def test_the_years_of_an_article_are_its_present() -> None:
    text = "Im Jahr 2014 wurde das Werk in Steyr geschlossen."
    for seed in range(20):
        found = options(Date(2014), text.replace("2014", "____"), seed=seed, text=text)
        assert all(int(year) <= 2015 for year in found)


@pytest.mark.parametrize(
    "key",
    [
        Date(1847),
        Date(1990),
        Date(2004, 5, 12),
        Number("640"),
        Percent("31.5"),
        Period(Date(1991), Date(2000)),
    ],
)
def test_a_key_takes_every_rank(key: Value) -> None:
    ranks = [0, 0, 0, 0]
    for seed in range(60):
        slot = Slot("a", key, NOWHERE)
        fact = Fact("f", {}, {"a": slot}, "x", NOWHERE)
        article = Article("x", Lang.DE, "", None, "", Path("x.md"), "x", ())
        found = distractors(fact, slot, same("Was war ____?"), article, Pool([fact], {}), random.Random(seed))
        ranks[sum(magnitude(value) < magnitude(key) for value in found)] += 1
        assert not is_odd_one_out(key, found)
    assert min(ranks) >= 6  # of 15 on average


@pytest.mark.parametrize(
    ("key", "others"),
    [
        (Date(1850), (Date(1844), Date(1833))),
        (Date(1963, 8, 1), (Date(1963, 7, 28), Date(1963, 7, 22))),
        (Period(Date(1500), Date(1850)), (Period(Date(1509), Date(1859)), Period(Date(1513), Date(1863)))),
        (Number("500"), (Number("510"), Number("520"))),
    ],
)
def test_the_odd_one_out(key: Value, others: tuple[Value, ...]) -> None:
    assert is_odd_one_out(key, others)


UNFIT: list[tuple[Value, str]] = [
    (Number("40"), "Über ____ Gäste kamen."),
    (Percent("60"), "At least what percentage of the village died?"),
    (Duration("3", "year"), "Er muss höchstens ____ in Haft."),
    (Place(Bilingual("Europa", "Europe"), "continent"), "Auf welchem Kontinent gab es die Pest?"),
    (Organisation(same("SV Ried"), "club"), "Er wechselt zum Zweitligisten ____."),
    (Organisation(same("EU"), "union"), "Sie flohen in die ____."),
    (Organisation(Bilingual("Ebay", "eBay"), "company"), "Auf der Handelsplattform ____ wurde es verkauft."),
    (Organisation(same("YouTube"), "company"), "Die Lieder sind auf ____ zu hören."),
    (Organisation(same("Uniqa"), "company"), "Die Versicherung ____ sagte zu."),
    (Organisation(same("Google"), "company"), "The search engine ____ showed a map."),
    (Organisation(Bilingual("Wehrmacht", "Wehrmacht"), "armed-forces"), "Wer kapitulierte?"),
    (Place(same("Edinburgh"), "city"), "Nine miles west of ____, in the east of Scotland, stands a bridge."),
    (Person(same("Anton Ried"), "politician"), "SPÖ-Obmann ____ will verhandeln."),
    (Person(same("Anton Ried"), "politician"), "Mit der SPÖ geht nichts, deren Obmann ____ ist krank."),
    (Person(same("Anton Ried"), "singer"), "Who was the lead singer of Black Sabbath?"),
    (Person(same("Anton Ried"), "chemist"), "1891 gelang dem schottischen Chemiker ____ der Versuch."),
    (Person(same("Anton Ried"), "founder"), "Der Verlag gehört dem Medienunternehmer ____."),
    (Person(same("Anton Ried"), "politician"), "Das lehnt Landeshauptmann ____ ab."),
    (Person(same("Anton Ried"), "footballer"), "Er gewann vor dem Bayern-Profi ____."),
    (Place(same("England"), "region"), "Which country declared war on France?"),
    (Organisation(same("Atlético Madrid"), "club"), "Stadtkonkurrent ____ liegt zurück."),
    (Organisation(same("Peugeot"), "company"), "____ gehört auch dem französischen Staat."),
    (Organisation(same("Gazprom"), "company"), "Der Tausch mit der russischen ____ kam zustande."),
    (Organisation(same("ASEAN"), "international-organisation"), "Sie sind Mitglieder der asiatischen ____."),
]


@pytest.mark.parametrize(("key", "stem"), UNFIT, ids=[stem for _, stem in UNFIT])
def test_nothing_can_stand_beside_it(key: Value, stem: str) -> None:
    assert unfit_for_options(key, same(stem))


FIT: list[tuple[Value, str]] = [
    (Number("40"), "Rund ____ Gäste kamen."),
    (Number("40"), "Über den Fluss kamen ____ Gäste."),
    (Organisation(same("Google"), "company"), "Der Technologiekonzern ____ hat zugesagt."),
    (Place(same("Edinburgh"), "city"), "Nine miles west of ____ stands a bridge."),
    (Date(2007), "Er war bis ____ Vorstand des Vereins."),
    (Person(same("Anton Ried"), "politician"), "Wer stand an der Spitze der SPÖ?"),
    (Person(same("Anton Ried"), "chemist"), "1891 gelang dem deutschen Chemiker ____ der Versuch."),
    (Person(same("Anton Ried"), "president"), "Das sagte US-Präsident ____."),
    (Person(same("Anton Ried"), "physicist"), "Das zeigte die Forscherin ____."),
    (Organisation(same("Peugeot"), "company"), "____ baut zwei neue Wagen."),
    (Organisation(same("Bundesbank"), "central-bank"), "Das gab die ____ bekannt."),
    (Organisation(same("CDU"), "party"), "Die deutsche Partei ____ stimmte zu."),
]


@pytest.mark.parametrize(("key", "stem"), FIT, ids=[stem for _, stem in FIT])
def test_something_can_stand_beside_it(key: Value, stem: str) -> None:
    assert unfit_for_options(key, same(stem)) is None


def test_the_trade_that_is_told_must_fit() -> None:
    gruber = Person(same("Bernhard Gruber"), "nordic-combined")
    found = options(gruber, "Welcher Kombinierer kam am 5. Dezember 2015 in Lillehammer auf Rang vier?")
    assert len(found) == 3
    assert not {"Dominik Landertinger", "Simon Eder"} & set(found)


def test_a_party_beyond_knowledge() -> None:
    assert beyond_knowledge(same("Vizekanzler und ÖVP-Obmann ____ will verhandeln.")) == "ÖVP-Obmann"
    assert beyond_knowledge(same("Die Vorsitzende der Linken, ____, sprach in Ulm.")) == "Linken"


@pytest.mark.parametrize("seed", range(8))
def test_no_party_before_it_was_founded(seed: int) -> None:
    cdu = Organisation(same("CDU"), "party")
    assert not {"BSW", "AfD"} & set(options(cdu, "Welche Partei regierte 2005 in Bonn?", seed=seed))


@pytest.mark.parametrize("seed", range(8))
def test_no_year_before_the_first_that_the_article_tells(seed: int) -> None:
    text = "Der Sender ging 1979 auf Sendung. Er zog 1984 um."
    found = options(Date(1984), "Er zog ____ um.", seed=seed, text=text)
    assert len(found) >= 2
    assert min(found) >= "1979"


@pytest.mark.parametrize("seed", range(8))
def test_about_ten_is_not_about_eleven(seed: int) -> None:
    found = options(Percent("10"), "Das Land ist rund ____ kleiner.", seed=seed)
    assert not {"neun Prozent", "elf Prozent"} & set(found)


def test_a_dependency_has_no_company() -> None:
    assert options(country("Guadeloupe", "Guadeloupe"), "Which country was Swedish?") == []


@pytest.mark.parametrize("seed", range(4))
def test_parties_in_the_form_of_the_key(seed: int) -> None:
    union = Organisation(Bilingual("Christlich Demokratische Union", "Christian Democratic Union"), "party")
    found = options(Organisation(same("SPD"), "party"), "Welche Partei gewann 2021?", union, seed=seed)
    assert "CDU" in found
    assert "Grünen" not in found


@pytest.mark.parametrize("seed", range(4))
def test_no_lawyer_beside_a_public_prosecutor(seed: int) -> None:
    prosecutor = Term(Bilingual("Staatsanwalt", "public prosecutor"), "office")
    found = options(prosecutor, "Was ist Eva Blum von Beruf?", seed=seed)
    assert len(found) == 3
    assert "Anwalt" not in found
