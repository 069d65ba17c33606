"""Signals about who is connected to whom."""

from signals.small import asked, insights, parties, picture, said

HUB = "spil-a spil-b spil-c spil-d a-b c-d"


def test_one_party_is_cut_off() -> None:
    seen = picture("a b c d", informal="a-b b-c a-c c-d")
    assert said("single-point-of-failure", seen) == [
        (
            "Zonder C is er geen weg meer van D naar de rest van het netwerk.",
            "Without C there is no way left from D to the rest of the network.",
        )
    ]
    assert insights("single-point-of-failure", seen)[0].parties == ("c", "d")


def test_parties_are_cut_off_most_first() -> None:
    seen = picture("a b c d e f g h", informal="a-b-c c-d d-e c-f a-g a-h g-h")
    assert [nl for nl, _ in said("single-point-of-failure", seen)] == [
        "Zonder C is er geen weg meer van D, E en F naar de rest van het netwerk.",
        "Zonder A is er geen weg meer van G en H naar de rest van het netwerk.",
        "Zonder D is er geen weg meer van E naar de rest van het netwerk.",
    ]


def test_the_network_falls_apart() -> None:
    seen = picture("spil a b c", informal="spil-a spil-b spil-c")
    assert said("single-point-of-failure", seen) == [
        (
            "Zonder Spil valt het netwerk uiteen in 3 losse delen.",
            "Without Spil the network falls apart into 3 separate parts.",
        )
    ]
    assert asked("single-point-of-failure", seen) == [
        ("Klopt dit, en wie kan deze delen ook verbinden?", "Is that right, and who else could connect these parts?")
    ]


def test_no_single_point_of_failure() -> None:
    assert said("single-point-of-failure", picture("a b c d", informal="a-b b-c c-d d-a")) == []
    assert said("single-point-of-failure", picture("a b c", informal="a-b b-c")) == []


def test_cut_points_look_at_their_own_piece_only() -> None:
    seen = picture("a b c d e f g h", informal="a-b b-c a-c c-d e-f-g-h")
    assert insights("single-point-of-failure", seen)[0].parties == ("c", "d")
    assert len(insights("single-point-of-failure", seen)) == 1


def test_high_impact_no_contact() -> None:
    one = picture("a b c d", informal="a-b-c", scores={"d": "3 5 1"})
    assert said("high-impact-no-contact", one) == [
        (
            "De samenwerking raakt D, maar niemand in dit overzicht heeft contact met hen.",
            "The cooperation affects D, but nobody in this picture is in contact with them.",
        )
    ]
    two = picture("a b c d e", informal="a-b-c", scores={"d": "3 5 1", "e": "1 3 1"})
    assert said("high-impact-no-contact", two) == [
        (
            "De samenwerking raakt D en E, maar niemand in dit overzicht heeft contact met hen.",
            "The cooperation affects D and E, but nobody in this picture is in contact with them.",
        )
    ]
    assert said("loose-party", two) == []


def test_high_impact_with_contact_or_unknown() -> None:
    assert said("high-impact-no-contact", picture("a b c", informal="a-b-c", scores={"c": "3 5 1"})) == []
    assert said("high-impact-no-contact", picture("a b c", informal="a-b", scores={"c": "3 2 1"})) == []
    assert said("high-impact-no-contact", picture("a b c", informal="a-b", scores={"c": "3 unknown 1"})) == []
    assert said("high-impact-no-contact", picture("a b c", scores={"c": "3 5 1"})) == []


def test_loose_party() -> None:
    assert said("loose-party", picture("a b c", informal="a-b")) == [
        (
            "In dit overzicht zien we nog geen contact met C.",
            "In this picture we do not see any contact with C yet.",
        )
    ]
    assert said("loose-party", picture("a b c d", informal="a-b", scores={"d": "1 2 5"})) == [
        (
            "In dit overzicht zien we nog geen contact met C en D.",
            "In this picture we do not see any contact with C and D yet.",
        )
    ]


def test_no_loose_party() -> None:
    assert said("loose-party", picture("a b c", informal="a-b b-c")) == []
    assert said("loose-party", picture("a b c")) == []
    assert said("loose-party", picture("a b c d e", informal="a-b")) == []


def test_two_groups() -> None:
    seen = picture("a b c d e f", informal="a-b-c e-f")
    assert said("separate-pieces", seen) == [
        (
            "E en F hebben contact met elkaar, maar niet met de andere partijen.",
            "E and F are in contact with each other, but not with the other parties.",
        )
    ]
    assert insights("separate-pieces", seen)[0].parties == ("e", "f")


def test_more_groups() -> None:
    seen = picture("a b c d e f g", informal="a-b b-c d-e f-g")
    assert said("separate-pieces", seen) == [
        (
            "Er zijn 3 groepen zonder contact met elkaar. Uit elke groep één naam: A, D en F.",
            "There are 3 groups without contact between them. One name from each: A, D and F.",
        )
    ]


def test_one_group() -> None:
    assert said("separate-pieces", picture("a b c d", informal="a-b-c")) == []
    assert said("separate-pieces", picture("a b c d e", informal="a-b b-c c-d d-e")) == []
    assert said("separate-pieces", picture("a b c d e f g h i", informal="a-b c-d")) == []


def test_hangs_on_one() -> None:
    seen = picture("spil a b c d e", informal=HUB + " spil-e")
    assert said("hangs-on-one", seen) == [
        (
            "Wie hier een ander zoekt, komt vaak langs Spil: ongeveer 80% van de kortste wegen loopt daarlangs.",
            "Whoever looks for somebody else here often passes Spil: about 80% of the shortest ways run through it.",
        )
    ]
    assert asked("hangs-on-one", seen) == [
        (
            "Past deze rol bij hen, en wie kan er een deel van overnemen?",
            "Does this role suit them, and who could take over part of it?",
        )
    ]


def test_what_if_this_person_falls_ill() -> None:
    ill = "Wat als de persoon die iedereen daar kent, ziek wordt?"
    assert asked("hangs-on-one", picture("spil a b c d e", informal=HUB + " spil-e", leads="spil"))[0][0] == ill
    assert asked("hangs-on-one", picture("spil:carer_centre a b c d e", informal=HUB + " spil-e"))[0][0] == ill


def test_does_not_hang_on_one() -> None:
    assert said("hangs-on-one", picture("spil a b c d", informal=HUB)) == []
    assert said("hangs-on-one", picture("a b c d e f", informal="a-b-c-d-e-f")) == []
    assert said("hangs-on-one", picture("spil a b c d e f g", informal=HUB + " spil-e f-g")) == []


SECTORS = "arts:general_practice thuis:home_care school:primary_school mbo:vocational_school"


def test_only_bridge_between_sectors() -> None:
    seen = picture(SECTORS, informal="arts-thuis school-mbo mbo-arts")
    assert said("only-bridge-between-sectors", seen) == [
        (
            'Tussen de sectoren "zorg" en "onderwijs en jeugd" kennen we maar één direct contact: Arts met Mbo.',
            'Between the sectors "care" and "education and youth" we know only one direct contact: Arts with Mbo.',
        )
    ]
    assert insights("only-bridge-between-sectors", seen)[0].parties == ("arts", "mbo")


def test_more_bridges_or_small_sectors() -> None:
    signal = "only-bridge-between-sectors"
    assert said(signal, picture(SECTORS, informal="arts-thuis school-mbo mbo-arts thuis-school")) == []
    assert said(signal, picture(SECTORS, informal="arts-thuis school-mbo")) == []
    assert said(signal, picture("arts:general_practice school:primary_school mbo:mbo", informal="arts-school")) == []
    assert said(signal, picture("a b c:other d:other e:fund f:fund", informal="a-c b-d c-e")) == []
    both = picture(SECTORS, informal="arts-mbo", formal="arts-mbo")
    assert len(said(signal, both)) == 1


def test_informal_only() -> None:
    one = picture("a b c d", informal="c-a", formal="a-b b-d")
    assert said("informal-only", one) == [
        (
            "Met C is er alleen informeel contact, en dat kan weg zijn als één persoon vertrekt.",
            "Contact with C is informal only, so it may be gone when one person leaves.",
        )
    ]
    two = picture("a b c d e", informal="c-a e-a", formal="a-b b-d", scores={"e": "1 1 4"})
    assert said("informal-only", two) == [
        (
            "Met E en C is er alleen informeel contact, en dat kan weg zijn als één persoon vertrekt.",
            "Contact with E and C is informal only, so it may be gone when one person leaves.",
        )
    ]
    assert insights("informal-only", two)[0].parties == ("e", "c")


def test_not_informal_only() -> None:
    assert said("informal-only", picture("a b c d", informal="c-a", formal="a-b-c b-d")) == []
    assert said("informal-only", picture("a b c", informal="a-b-c")) == []
    assert said("informal-only", picture("a b c", informal="c-a", formal="a-b")) == []
    coming = parties("a b c d", c={"status": "wanted"})
    assert said("informal-only", picture(coming, informal="c-a", formal="a-b b-d")) == []
