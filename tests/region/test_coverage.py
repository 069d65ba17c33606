"""What the region has and misses, and who could mean something elsewhere."""

from mantelnet.region import Region, Sheet, look
from mantelnet.region.coverage import AreaCover
from region.networks import network

RESPITE = {"x": {"text": "Take over care", "area": "respite_care"}}
ADVICE = {"y": {"text": "Questions", "area": "information_advice"}}


def area(region: Region, name: str) -> AreaCover:
    return next(cover for cover in region.coverage.areas if cover.area == name)


def party(name: str, *covers: str, **more: str) -> dict[str, object]:
    return {"name": name, "covers": list(covers), **more}


def said(region: Region) -> list[tuple[str, str, list[str]]]:
    """Each suggestion: the network, what is missing, and the candidates."""
    return [
        (region.sheets[s.network].name, s.word, [region.entries[number].name for number, _ in s.candidates])
        for s in region.suggestions
    ]


def test_asked_and_covered_by_nobody() -> None:
    region = look([network({"a": party("Aa", "y")}, needs={**RESPITE, **ADVICE})])
    assert area(region, "respite_care") == AreaCover("respite_care", (0,), (0,), (), ())
    assert [cover.area for cover in region.coverage.open_areas] == ["respite_care"]
    assert area(region, "information_advice").by == (0,)
    assert area(region, "education").asked_in == ()


def test_wanted_parties_are_not_there_yet() -> None:
    parties = {"a": party("Aa", "x", status="wanted"), "b": party("Bb")}
    found = area(look([network(parties, needs=RESPITE)]), "respite_care")
    assert (found.by, found.later_by, found.missing_in) == ((), (0,), ())


def test_an_empty_column_is_not_an_empty_network() -> None:
    region = look([network({"a": party("Aa")}, needs=RESPITE)])
    assert region.coverage.silent == (0,)
    assert area(region, "respite_care").missing_in == ()
    assert region.coverage.open_areas == ()


def test_sectors() -> None:
    parties = {
        "a": party("Aa", type="municipality"),
        "b": party("Bb", type="fund", status="invited"),
        "c": party("Cc"),
        "d": party("Dd", type="other"),
    }
    found = look([network(parties)]).coverage
    assert "government" not in found.no_sector
    assert "other" not in found.no_sector
    assert "housing" in found.no_sector
    assert "funder" not in found.no_sector
    assert found.later_sector == ("funder",)
    assert found.sector_unknown == 1


def test_needs_without_an_area_are_counted() -> None:
    assert look([network(["Aa"], needs={"x": {"text": "Something"}})]).coverage.unplaced == 1


def near(first: Sheet, *more: Sheet) -> Region:
    return look([first, *more])


def test_help_from_a_network_nearby() -> None:
    here = network({"a": party("Aa", "y")}, needs={**RESPITE, **ADVICE}, name="Here", region="Oost")
    there = network({"b": party("Bb", "x"), "c": party("Cc", "x")}, needs=RESPITE, name="There", region="Oost")
    assert said(near(here, there)) == [("Here", "respite_care", ["Bb", "Cc"])]
    elsewhere = network({"b": party("Bb", "x")}, needs=RESPITE, name="There", region="West")
    assert said(near(here, elsewhere)) == []


def test_help_from_somebody_who_sits_here_too() -> None:
    here = network({"a": party("Aa", "y"), "b": party("Bb")}, needs={**RESPITE, **ADVICE}, name="Here", region="O")
    there = network({"b": party("Bb", "x")}, needs=RESPITE, name="There", region="O")
    assert said(near(here, there)) == [("Here", "respite_care", ["Bb"])]


def test_those_of_whom_much_is_asked_are_not_suggested() -> None:
    here = network({"a": party("Aa", "y")}, needs={**RESPITE, **ADVICE}, name="Here", region="O")
    there = [network({"b": party("Bb", "x")}, needs=RESPITE, name=f"T{n}", region="O") for n in range(3)]
    region = near(here, *there)
    assert [region.entries[number].name for number in region.busy] == ["Bb"]
    assert said(region) == []


def test_at_most_three_names_those_in_fewest_networks_first() -> None:
    here = network({"a": party("Aa", "y")}, needs={**RESPITE, **ADVICE}, name="Here", region="O")
    first = network({f"p{n}": party(f"P{n}", "x") for n in range(5)}, needs=RESPITE, name="T1", region="O")
    second = network({"p0": party("P0")}, name="T2", region="O")
    (found,) = near(here, first, second).suggestions
    assert found.others == 2
    assert said(near(here, first, second)) == [("Here", "respite_care", ["P1", "P2", "P3"])]


def kinds(name: str, *types: str, **more: object) -> Sheet:
    parties = {f"{name.lower()}{n}": {"name": f"{name} {kind}", "type": kind} for n, kind in enumerate(types)}
    return network(parties, name=name, region="O", **more)  # type: ignore[arg-type]


def test_a_kind_of_party_that_is_usual_nearby() -> None:
    sheets = [kinds("Aap", "municipality"), kinds("Noot", "library", "municipality"), kinds("Mies", "library")]
    assert said(look(sheets)) == [
        ("Aap", "library", ["Noot library", "Mies library"]),
        ("Mies", "municipality", ["Aap municipality", "Noot municipality"]),
    ]
    assert said(look([kinds("Aap", "municipality"), kinds("Noot", "library")])) == []


def test_carers_of_any_age_are_carers() -> None:
    sheets = [kinds("Aap", "young_carers"), kinds("Noot", "carers"), kinds("Mies", "carers")]
    assert said(look(sheets)) == []


def test_nothing_is_missing_where_most_kinds_are_unknown() -> None:
    blank = network(["Aa", "Bb"], name="Blank", region="O")
    assert said(look([blank, kinds("Noot", "library"), kinds("Mies", "library")])) == []


def test_a_kind_that_offers_something_else_is_not_suggested() -> None:
    here = network({"a": {"name": "Aa", "type": "fund", "covers": ["y"]}}, needs=ADVICE, name="Here", region="O")
    there = [
        network(
            {"b": {"name": f"Day {n}", "type": "day_care", "covers": ["x"]}}, needs=RESPITE, name=f"T{n}", region="O"
        )
        for n in range(2)
    ]
    assert said(look([here, *there])) == []
