"""Signals about who is there, who is missing and who leads."""

from signals.small import asked, insights, parties, picture, said

NEEDS = {"needs": {"adem": {"text": "Een vrije dag"}, "geld": {"text": "Hulp bij geld"}, "oor": {"text": "Luisteren"}}}


def test_no_carers() -> None:
    assert said("no-carers", picture("a:municipality b:home_care c:fund")) == [
        (
            "Onder de partijen zien we geen mantelzorgers, en ook niemand die namens hen spreekt.",
            "Among the parties we see no carers, and nobody who speaks for them.",
        )
    ]


def test_carers_in_any_form_are_carers() -> None:
    for kind in ("carers", "young_carers", "patient_association", "social_advisory_council"):
        assert said("no-carers", picture(f"a:municipality b:home_care c:{kind}")) == []
    expert = parties("a:municipality b:home_care c:other", c={"sector": "experience"})
    assert said("no-carers", picture(expert)) == []
    elsewhere = parties("a:municipality b:home_care c:carers", c={"sector": "other"})
    assert said("no-carers", picture(elsewhere)) == []


def test_a_party_of_unknown_kind_may_be_the_missing_one() -> None:
    assert said("no-carers", picture("a:municipality b:home_care mantelzorgers")) == []
    assert said("no-carers", picture("a:municipality b:home_care kerk"))
    assert said("no-carers", picture("a:municipality b c")) == []
    assert said("no-municipality", picture("a:carers b:home_care gemeente")) == []
    assert said("no-municipality", picture("a:carers b:home_care kerk"))


def test_no_municipality() -> None:
    assert said("no-municipality", picture("a:carers b:home_care c:fund")) == [
        ("Onder de partijen zien we geen gemeente.", "Among the parties we see no municipality.")
    ]
    assert said("no-municipality", picture("a:carers b:home_care c:municipality")) == []
    desk = parties("a:carers b:home_care c:other", c={"sector": "government"})
    assert said("no-municipality", picture(desk)) == []
    gone = parties("a:carers b:home_care c:fund d:municipality", d={"status": "left"})
    assert len(said("no-municipality", picture(gone))) == 1


def test_coverage_gap() -> None:
    who = parties("a b c", a={"covers": ["adem"]}, b={"covers": ["oor"], "status": "wanted"})
    seen = picture(who, ambition=NEEDS)
    assert said("coverage-gap", seen) == [
        ('Nog niemand in het netwerk biedt "Hulp bij geld".', 'Nobody in the network offers "Hulp bij geld" yet.'),
        (
            'Alleen wie nog niet meedoet, kan "Luisteren" bieden: B.',
            'Only those who do not take part yet could offer "Luisteren": B.',
        ),
    ]
    assert [insight.parties for insight in insights("coverage-gap", seen)] == [(), ("b",)]


def test_coverage_gaps() -> None:
    later = {"covers": ["oor", "adem"], "status": "invited"}
    who = parties("a b c d", b=later, c={"covers": ["adem"], "status": "wanted"}, d={"covers": ["rust"]})
    needs = {"needs": {**NEEDS["needs"], "rust": {"text": "Rust"}, "reis": {"text": "Vervoer"}}}
    assert said("coverage-gap", picture(who, ambition=needs)) == [
        (
            'Nog niemand in het netwerk biedt "Hulp bij geld" en "Vervoer".',
            'Nobody in the network offers "Hulp bij geld" and "Vervoer" yet.',
        ),
        (
            'Alleen wie nog niet meedoet, kan "Een vrije dag" en "Luisteren" bieden: B en C.',
            'Only those who do not take part yet could offer "Een vrije dag" and "Luisteren": B and C.',
        ),
    ]


def test_no_coverage_gap() -> None:
    covered = parties("a b", a={"covers": ["adem", "geld", "oor"]}, b={"covers": ["oor"], "status": "wanted"})
    assert said("coverage-gap", picture(covered, ambition=NEEDS)) == []
    assert said("coverage-gap", picture("a b", ambition=NEEDS)) == []
    assert said("coverage-gap", picture(covered)) == []


def test_members_only_leaves_wanted_parties_out() -> None:
    who = parties("a b", a={"covers": ["adem", "geld"]}, b={"covers": ["oor"], "status": "wanted"})
    seen = picture(who, ambition=NEEDS, members_only=True)
    assert [nl for nl, _ in said("coverage-gap", seen)] == ['Nog niemand in het netwerk biedt "Luisteren".']
    assert said("to-invite", seen) == []


def test_one_lead() -> None:
    seen = picture("stad:municipality steunpunt:carer_centre", leads="stad")
    assert said("leading-alone", seen) == [("Dit netwerk heeft één trekker: Stad.", "This network has one lead: Stad.")]
    assert asked("leading-alone", seen) == [
        ("Wie kan er mee trekken, bijvoorbeeld Steunpunt?", "Who could share the lead, for example Steunpunt?")
    ]
    centre = picture("stad:municipality steunpunt:carer_centre", leads="steunpunt")
    assert asked("leading-alone", centre)[0][0] == "Wie kan er mee trekken, bijvoorbeeld Stad?"
    assert asked("leading-alone", picture("kerk steunpunt", leads="kerk")) == [
        ("Wie kan er mee trekken?", "Who could share the lead?")
    ]


def test_leads_of_one_organisation() -> None:
    who = parties("stad:municipality team kerk", team={"part_of": "stad"})
    assert said("leading-alone", picture(who, leads="stad team")) == [
        (
            "Alle trekkers horen bij één organisatie: Stad en Team.",
            "Everybody who leads belongs to one organisation: Stad and Team.",
        )
    ]
    siblings = parties("stad team loket", team={"part_of": "stad"}, loket={"part_of": "team"})
    assert len(said("leading-alone", picture(siblings, leads="team loket"))) == 1
    assert said("leading-alone", picture(who, leads="stad kerk")) == []


def test_municipalities_alone() -> None:
    who = parties("dorp:municipality stad:municipality steunpunt:carer_centre")
    seen = picture(who, leads="dorp stad")
    assert said("leading-alone", seen) == [
        ("Alle trekkers zijn gemeenten: Dorp en Stad.", "Only municipalities lead this network: Dorp and Stad.")
    ]
    assert asked("leading-alone", seen)[0][0] == "Wie kan er mee trekken, bijvoorbeeld Steunpunt?"


def test_the_lead_is_shared() -> None:
    assert said("leading-alone", picture("stad:municipality steunpunt:carer_centre", leads="stad steunpunt")) == []
    assert said("leading-alone", picture("stad:municipality steunpunt:carer_centre")) == []
    chaired = {"governance": {"chair": ["steunpunt"]}}
    assert said("leading-alone", picture("stad steunpunt", leads="stad", agreements=chaired)) == []
    role = parties("stad steunpunt", steunpunt={"roles": ["project_lead"]})
    assert said("leading-alone", picture(role, leads="stad")) == []
    circle = parties("a b", a={"part_of": "b"}, b={"part_of": "a"})
    assert len(said("leading-alone", picture(circle, leads="a"))) == 1


def test_to_invite() -> None:
    who = parties("a b c", a={"status": "wanted"}, b={"status": "invited", "covers": ["oor", "adem"]})
    assert said("to-invite", picture(who, ambition=NEEDS)) == [
        ("Gewenst, maar nog niet uitgenodigd: A.", "Wanted, but not invited yet: A."),
        (
            'Wel uitgenodigd, maar nog niet aan tafel: B (voor "Luisteren" en "Een vrije dag").',
            'Invited, but not at the table yet: B (for "Luisteren" and "Een vrije dag").',
        ),
    ]


def test_those_who_can_offer_something_come_first() -> None:
    wanted = {"status": "wanted"}
    who = parties("a b c d", a=wanted, b=wanted, c={**wanted, "covers": ["oor"]})
    seen = picture(who, ambition=NEEDS)
    assert said("to-invite", seen)[0][0] == 'Gewenst, maar nog niet uitgenodigd: C (voor "Luisteren"), A en B.'
    assert insights("to-invite", seen)[0].parties == ("c", "a", "b")
    assert said("to-invite", picture(parties("a b", a={"status": "left"}))) == []
