"""The network: pieces, one-sided ties, parties that left, and the near misses."""

from __future__ import annotations

from mantelnet.diagnostics import Severity
from rules.small import codes, only

IDS = ("town", "school", "church", "choir", "club", "bank")


def parties(**left: str) -> str:
    return "parties:\n" + "".join(
        f"  {party}: {{name: {party.title()}, status: {left.get(party, 'member')}}}\n" for party in IDS
    )


def ties(*pairs: str, more: str = "") -> str:
    return "ties:\n  formal:\n" + "".join(f"    - {{between: [{pair}]{more}}}\n" for pair in pairs)


def test_no_ties_at_all_is_no_finding() -> None:
    assert not {"MN301", "MN302", "MN303", "MN305"} & set(codes(parties()))


def test_parties_without_ties() -> None:
    assert codes(parties() + ties("town, school, church, choir")).count("MN301") == 2
    assert "MN301" not in codes(parties() + ties("town, school, church, choir, club, bank"))
    assert codes(parties(club="left") + ties("town, school, church, choir")).count("MN301") == 1


def test_pieces() -> None:
    found = only(parties() + ties("town, school, church", "club, bank"), "MN302")
    assert found.severity is Severity.NOTE
    assert found.path == ("ties",)
    assert found.message.en == "The network consists of 2 separate pieces. The smallest: club and bank."
    assert found.message.nl == "Het netwerk bestaat uit 2 losse stukken. Het kleinste stuk: club en bank."


def test_a_loose_party_is_no_piece() -> None:
    assert "MN302" not in codes(parties() + ties("town, school, church"))


def test_a_piece_is_tied_in_either_layer() -> None:
    joined = ties("town, school", "church, choir") + "  informal:\n    - {from: school, to: church}\n"
    assert "MN302" not in codes(parties() + joined)


def test_a_party_that_left_joins_nothing() -> None:
    joined = ties("town, school", "school, church", "church, choir", "town, club")
    assert "MN302" not in codes(parties() + joined)
    assert "MN302" not in codes(parties(school="left") + joined.replace("town, club", "town, choir"))
    assert "MN302" in codes(parties(school="left") + joined)


def test_one_sided_ties_are_one_note() -> None:
    piece = ties("town, school", more=", confirmed: both") + (
        "    - {between: [town, church], confirmed: one}\n"
        "    - {between: [town, choir], confirmed: none}\n"
        "    - {between: [town, club]}\n"
        "    - {between: [town, bank], confirmed: one}\n"
    )
    found = only(parties(bank="left") + piece, "MN303")
    assert found.path == ("ties", "formal", 1, "confirmed")
    assert found.message.en.startswith("2 ties are not confirmed")
    assert found.message.nl.startswith("2 relaties zijn niet")
    assert only(parties() + ties("town, school", more=", confirmed: none"), "MN303").message.nl.startswith(
        "1 relatie is"
    )
    assert "MN303" not in codes(parties() + ties("town, school"))


def test_ties_of_who_left_are_one_note_for_each_party() -> None:
    piece = parties(club="left", bank="left") + ties("town, school", "town, club", "school, club", "church, choir")
    found = only(piece, "MN305")
    assert found.severity is Severity.NOTE
    assert found.path == ("ties", "formal", 1)
    assert found.message.en == 'Party "club" has left: 2 ties with it count no longer.'
    assert found.message.nl == 'Partij "club" is vertrokken: 2 relaties met deze partij tellen niet meer mee.'


def test_the_network_is_judged_only_without_errors() -> None:
    piece = parties() + ties("town, school", "club, bnk")
    assert codes(piece) == ["MN201"]
