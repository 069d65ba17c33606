"""The coordinator, close ties, the core, paper, and ties that one side names."""

from typing import Any

from signals.small import asked, insights, parties, picture, said

CENTRE = "steunpunt:carer_centre gemeente:municipality thuis kerk arts"
ROUND = "gemeente-thuis thuis-steunpunt gemeente-steunpunt"


def test_who_is_cut_off_when_the_coordinator_stops() -> None:
    seen = picture(CENTRE, informal=f"{ROUND} steunpunt-kerk kerk-arts")
    assert said("hangs-on-coordinator", seen) == [
        (
            "Het contact met Kerk en Arts loopt alleen via Steunpunt.",
            "Contact with Kerk and Arts runs through Steunpunt only.",
        )
    ]
    insight = insights("hangs-on-coordinator", seen)[0]
    assert insight.parties == ("steunpunt", "kerk", "arts")
    assert insight.evidence.nl == "Zonder Steunpunt zijn er delen van 2 en 2 partijen."
    assert insight.step.nl == "Spreek af wie naast Steunpunt contact houdt met Kerk en Arts."
    # What this signal says is not said again.
    assert [insight.parties[0] for insight in insights("single-point-of-failure", seen)] == ["kerk"]


def test_the_coordinator_keeps_parts_together() -> None:
    seen = picture(CENTRE, informal="steunpunt-gemeente steunpunt-thuis steunpunt-kerk")
    assert said("hangs-on-coordinator", seen) == [
        (
            "Het contact tussen 3 delen van het netwerk loopt alleen via Steunpunt.",
            "Contact between 3 parts of the network runs through Steunpunt only.",
        )
    ]
    assert insights("hangs-on-coordinator", seen)[0].parties == ("steunpunt",)


def test_without_a_centre_that_takes_part_the_leads_coordinate() -> None:
    path = "gemeente-thuis thuis-kerk kerk-arts gemeente-arts thuis-steunpunt"
    wanted = parties(CENTRE, steunpunt={"status": "wanted"})
    assert said("hangs-on-coordinator", picture(wanted, informal=path, leads="thuis"))[0][0] == (
        "Het contact met Steunpunt loopt alleen via Thuis."
    )
    assert said("hangs-on-coordinator", picture(CENTRE, informal=path, leads="thuis")) == []
    assert said("hangs-on-coordinator", picture(wanted, informal=path)) == []


def test_nobody_hangs_on_the_coordinator() -> None:
    assert said("hangs-on-coordinator", picture(CENTRE, informal="steunpunt-gemeente-thuis-kerk-arts")) == []
    assert said("hangs-on-coordinator", picture(CENTRE, informal="steunpunt-kerk steunpunt-arts")) == []
    assert said("hangs-on-coordinator", picture(CENTRE)) == []


def ties(*lines: str) -> dict[str, Any]:
    """``"spil-a 4"``: an informal tie with its strength, ``?`` for unknown, and who confirmed it where that is said."""
    found = []
    for line in lines:
        pair, *more = line.split()
        tie: dict[str, Any] = {"between": pair.split("-")}
        if more and more[0] != "?":
            tie["strength"] = more[0]
        if len(more) > 1:
            tie["confirmed"] = more[1]
        found.append(tie)
    return {"ties": {"informal": found}}


FIVE = [f"spil-{other} 4" for other in "abcde"]


def test_many_close_ties_at_one_party() -> None:
    seen = picture("spil a b c d e", **ties(*FIVE))
    assert said("overloaded", seen) == [
        ("Veel nauwe relaties komen samen bij Spil.", "Many close ties come together at Spil.")
    ]
    assert insights("overloaded", seen)[0].evidence.nl == (
        "Sterke relaties (4 of 5): Spil 5. De helft van de partijen heeft er hoogstens 1."
    )


def test_many_close_ties_at_two_parties_most_first() -> None:
    others = "a b c d e f g h i j k l"
    seen = picture(
        f"een twee {others}",
        **ties(*(f"een-{p} 4" for p in others.split()[:5]), *(f"twee-{p} 5" for p in others.split()[4:])),
    )
    assert insights("overloaded", seen)[0].parties == ("twee", "een")


def test_a_tie_of_unknown_strength_may_be_a_close_one_of_others() -> None:
    # Five close ties beside others with one each; with these unknown ties the others may have two or three.
    unknown = ("a-b ?", "b-c ?", "c-d ?", "d-e ?", "e-a ?")
    assert said("overloaded", picture("spil a b c d e", **ties(*FIVE, *unknown))) == []
    weak = tuple(line.replace("?", "3") for line in unknown)
    assert said("overloaded", picture("spil a b c d e", **ties(*FIVE, *weak))) != []


def test_not_overloaded() -> None:
    assert said("overloaded", picture("spil a b c d e", **ties(*FIVE[:4], "spil-e 3"))) == []
    assert said("overloaded", picture("spil a b c d e", **ties(*(f"spil-{p} ?" for p in "abcde")))) == []
    assert said("overloaded", picture("a b c d e f", **ties("a-b-c-d-e-f 5"))) == []
    assert said("overloaded", picture("a b c d e f")) == []
    assert said("overloaded", picture("spil a b c d e f g", **ties(*FIVE, "f-g 2"))) == []


CORE = "a-b-c-d d-rand rand-verder"


def test_influence_outside_the_core() -> None:
    seen = picture("a b c d rand verder", informal=CORE, scores={"rand": "2 2 4", "a": "5 5 5"})
    assert said("outside-core", seen) == [
        (
            "De invloed van Rand is groot, maar in de kern van het netwerk zien we hen niet.",
            "The influence of Rand is high, but we do not see them in the core of the network.",
        )
    ]
    assert insights("outside-core", seen)[0].evidence.nl == (
        "De kern telt 4 partijen, elk met 3 of meer contacten binnen die kern."
    )


def test_nobody_with_influence_is_outside_the_core() -> None:
    signal = "outside-core"
    assert said(signal, picture("a b c d rand verder", informal=CORE, scores={"rand": "2 2 3"})) == []
    assert said(signal, picture("a b c d rand verder", informal=CORE)) == []
    near = f"{CORE} a-rand"
    assert said(signal, picture("a b c d rand verder", informal=near, scores={"rand": "2 2 5"})) == []
    no_core = "a-b b-c c-d d-rand rand-verder"
    assert said(signal, picture("a b c d rand verder", informal=no_core, scores={"rand": "2 2 5"})) == []
    loose = picture("a b c d rand verder los", informal=CORE, scores={"los": "2 2 5"})
    assert said(signal, loose) == []
    pieces = picture("a b c d rand verder", informal="a-b-c-d rand-verder", scores={"rand": "2 2 5"})
    assert said(signal, pieces) == []


def formal(*noted: dict[str, Any]) -> dict[str, Any]:
    return {"ties": {"informal": [{"between": ["a", "b"]}, {"between": ["b", "c"]}], "formal": [*noted]}}


def test_paper_without_contact() -> None:
    seen = picture("a b c d", **formal({"between": ["a", "d"], "strength": "2", "frequency": "yearly"}))
    assert said("formal-only", seen) == [
        (
            "Met D zijn er afspraken op papier, maar informeel contact zien we niet.",
            "With D there are agreements on paper, but we do not see any informal contact.",
        )
    ]
    assert insights("formal-only", seen)[0].evidence.nl == "Formele relaties genoteerd: 1; informele: geen."
    assert asked("formal-only", seen)[0][0] == "Wie kennen we daar persoonlijk, en wie belt er wel eens?"


def test_paper_that_is_in_use_is_contact() -> None:
    signal = "formal-only"
    for use in ({"strength": "3"}, {"frequency": "quarterly"}):
        assert said(signal, picture("a b c d", **formal({"between": ["a", "d"], **use}))) == []
    assert said(signal, picture("a b c", **formal({"between": ["a", "c"]}))) == []
    wanted = parties("a b c d", d={"status": "wanted"})
    assert said(signal, picture(wanted, **formal({"between": ["a", "d"]}))) == []
    hardly_informal = {"ties": {"informal": [{"between": ["a", "b"]}], "formal": [{"between": ["a", "d"]}]}}
    assert said(signal, picture("a b c d", **hardly_informal)) == []


def test_ties_that_one_side_names() -> None:
    seen = picture("a b c d", **ties("a-b 2 one", "a-c 2 none", "b-c 2 one", "c-d 2 both", "a-d 2"))
    assert said("one-sided-ties", seen) == [
        (
            "Van de 4 relaties die zijn nagevraagd, zijn er 3 niet door beide kanten bevestigd.",
            "Of the 4 ties that were checked, 3 are not confirmed by both sides.",
        )
    ]
    insight = insights("one-sided-ties", seen)[0]
    assert insight.evidence.nl == "Door één kant: 2. Door niemand: 1. Nog niet gevraagd: 1."
    assert insight.step.nl == "Vraag het ook aan de andere kant, bijvoorbeeld bij A met B, A met C en B met C."
    assert insight.parties == ("a", "b", "c")


def test_the_best_answer_counts_for_a_pair() -> None:
    often = picture("a b c d", **ties("a-b 2 one", "a-b 2 both", "a-c 2 none", "b-c 2 one"))
    assert said("one-sided-ties", often) == []
    more = picture("a b c d", **ties("a-b 2 one", "a-b 2 none", "a-c 2 none", "b-c 2 one"))
    assert insights("one-sided-ties", more)[0].evidence.nl == "Door één kant: 2. Door niemand: 1. Nog niet gevraagd: 0."


def test_few_one_sided_ties() -> None:
    signal = "one-sided-ties"
    assert said(signal, picture("a b c d", **ties("a-b 2 one", "a-c 2 none"))) == []
    most_both = ties("a-b 2 one", "a-c 2 one", "a-d 2 one", "b-c 2 both", "b-d 2 both", "c-d 2 both", "a-e 2 both")
    assert said(signal, picture("a b c d e", **most_both)) == []
    assert said(signal, picture("a b c d", informal="a-b-c-d")) == []
