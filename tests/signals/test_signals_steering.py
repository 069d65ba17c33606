"""Signals about steering and agreements: what each sees, and when it keeps silent."""

from __future__ import annotations

from typing import Any

import pytest

from mantelnet.picture import Picture
from signals.small import asked, insights, parties, picture, said

THREE = "gemeente:municipality steunpunt:carer_centre kerk:faith_community"


def seen(
    who: str = THREE, date: str | None = "2026-03-01", leads: str = "", roles: Any = None, **agreements: Any
) -> Picture:
    given = {party: {"roles": words.split()} for party, words in (roles or {}).items()}
    return picture(
        parties(who, **given),
        project={"name": "Test", "date": date, "leads": leads.split()},
        agreements=agreements,
    )


def silent(signal: str, found: Picture) -> bool:
    return insights(signal, found) == []


def test_nobody_decides_when_something_was_agreed_without_how() -> None:
    told = seen(governance={"form": "shared"})
    assert said("no-decision-rule", told)[0][0] == "Bij de afspraken zien we niet hoe dit netwerk besluiten neemt."
    assert not silent("no-decision-rule", seen(ground_rules=["Eerlijk"]))
    assert not silent("no-decision-rule", seen(contributions={"kerk": {"what": "Zaal"}}))
    assert silent("no-decision-rule", seen(governance={"decisions": "Met elkaar"}))
    assert silent("no-decision-rule", seen(leads="gemeente steunpunt", roles={"gemeente": "chair"}))


def test_a_mandate_that_is_missing_is_not_one_that_is_unknown() -> None:
    found = seen(contributions={"kerk": {"mandate": "no"}, "steunpunt": {"mandate": "yes"}, "gemeente": {}})
    assert said("no-mandate", found) == [
        ("Er is nog geen mandaat van de leiding voor Kerk.", "There is no mandate from the manager yet for Kerk.")
    ]
    assert insights("no-mandate", found)[0].parties == ("kerk",)
    assert silent("no-mandate", seen(contributions={"gemeente": {}}))
    assert silent("no-mandate", seen("a:carers b c", contributions={"a": {"mandate": "no"}}))


def test_hours_not_noted_and_hours_zero_have_words_of_their_own() -> None:
    ((unknown, _),) = said("no-hours", seen(contributions={"kerk": {"what": "Zaal"}}))
    ((zero, _),) = said("no-hours", seen(contributions={"kerk": {"hours_per_month": "0"}, "gemeente": {}}))
    assert "nergens hoeveel uren" in unknown
    assert "staat 0" in zero
    assert silent("no-hours", seen(contributions={"kerk": {"hours_per_month": "0.5"}, "gemeente": {}}))
    assert silent("no-hours", seen(governance={"form": "shared"}))


def test_review_in_the_past() -> None:
    assert "15 januari 2026" in said("review-overdue", seen(governance={"review": "2026-01-15"}))[0][0]
    assert silent("review-overdue", seen(governance={"review": "2026-03-01"}))
    assert silent("review-overdue", seen(governance={"review": "2026-01-15"}, date=None))
    assert silent("review-overdue", seen(governance={"form": "shared"}))


def test_all_roles_with_one_organisation() -> None:
    found = seen(roles={"gemeente": "initiator connector facilitator"})
    assert said("all-roles-in-one", found)[0][0] == (
        "Alle rollen die zijn ingevuld, liggen bij één organisatie: Gemeente (aanjager, verbinder en facilitator)."
    )
    chaired = seen(roles={"gemeente": "initiator connector"}, governance={"chair": ["gemeente"]})
    assert insights("all-roles-in-one", chaired)[0].parties == ("gemeente",)


@pytest.mark.parametrize(
    "found",
    [
        seen(roles={"gemeente": "initiator connector"}),
        seen(roles={"gemeente": "initiator connector member"}),
        seen(roles={"gemeente": "initiator connector", "kerk": "facilitator"}),
        seen(roles={"gemeente": "initiator connector"}, governance={"chair": ["kerk"]}),
        seen("gemeente:municipality kerk", roles={"gemeente": "initiator connector facilitator"}),
    ],
    ids=["two-roles", "member-is-no-role", "shared", "chair-elsewhere", "two-parties"],
)
def test_roles_that_are_few_or_shared_are_fine(found: Picture) -> None:
    assert silent("all-roles-in-one", found)


def test_departments_are_one_organisation() -> None:
    who = parties(
        THREE + " loket",
        loket={"part_of": "gemeente", "roles": ["connector"]},
        gemeente={"roles": ["initiator", "chair"]},
    )
    found = picture(who)
    assert insights("all-roles-in-one", found)[0].parties == ("gemeente", "loket")
    assert not silent("one-chair", found)


def test_where_a_shared_chair_would_help() -> None:
    found = seen(leads="gemeente steunpunt", governance={"chair": ["steunpunt"]})
    assert said("one-chair", found)[0][0] == "Eén organisatie zit dit netwerk voor: Steunpunt."
    assert asked("one-chair", found)[0][0] == "Wie kan er mee voorzitten, bijvoorbeeld Gemeente?"
    alone = seen("kerk club school", governance={"chair": ["kerk"]})
    assert asked("one-chair", alone)[0][0] == "Wie kan er mee voorzitten?"
    duo = seen(governance={"chair": ["gemeente"]})
    assert asked("one-chair", duo)[0][0] == "Wie kan er mee voorzitten, bijvoorbeeld Steunpunt?"


@pytest.mark.parametrize(
    "found",
    [
        seen(leads="gemeente steunpunt"),
        seen(leads="gemeente steunpunt", governance={"chair": ["gemeente", "kerk"]}),
        seen(leads="gemeente steunpunt", governance={"chair": ["gemeente"]}, roles={"kerk": "project_lead"}),
        seen(leads="gemeente", governance={"chair": ["gemeente"]}),
        seen("a:municipality b:municipality c", leads="a b", governance={"chair": ["a"]}),
        seen("a b", leads="a b", governance={"chair": ["a"]}),
    ],
    ids=["no-chair", "two-chairs", "project-lead", "another-signal-says-so", "municipalities", "two-parties"],
)
def test_no_word_about_the_chair(found: Picture) -> None:
    assert silent("one-chair", found)


@pytest.mark.parametrize(("leads", "chair"), [("gemeente", "gemeente"), ("gemeente steunpunt", "kerk"), ("", "kerk")])
def test_lead_and_chair_are_never_said_twice(leads: str, chair: str) -> None:
    found = seen(leads=leads, governance={"chair": [chair]})
    assert len(insights("leading-alone", found)) + len(insights("one-chair", found)) <= 1


@pytest.mark.parametrize(
    ("signal", "found", "evidence", "step"),
    [
        (
            "no-decision-rule",
            seen(governance={"form": "shared"}, ground_rules=["Eerlijk"]),
            ("Wel ingevuld: besturing en spelregels.", "Noted: governance and ground rules."),
            "Schrijf in één zin op hoe u besluit.",
        ),
        (
            "no-mandate",
            seen(contributions={"kerk": {"mandate": "no"}, "steunpunt": {"mandate": "yes"}, "gemeente": {}}),
            ("Wel mandaat: 1; nog niet: 1; niet ingevuld: 1.", "Mandate: 1; none yet: 1; not noted: 1."),
            "Vraag de leiding van Kerk om tijd en mandaat.",
        ),
        (
            "no-hours",
            seen(contributions={"kerk": {"hours_per_month": "0"}, "gemeente": {}}),
            ("Inzet ingevuld: 2; met uren: 1.", "Contributions: 2; with hours: 1."),
            "Spreek met elke partij uren per maand af.",
        ),
        (
            "review-overdue",
            seen(governance={"review": "2026-01-15"}),
            ("De peildatum van het project is 1 maart 2026.", "Reference date of the project: 1 March 2026."),
            "Kies een dag om samen terug te kijken.",
        ),
        (
            "all-roles-in-one",
            seen(roles={"gemeente": "initiator connector facilitator"}),
            ("Verschillende rollen: 3.", "Different roles: 3."),
            "Vraag één andere partij om één rol op zich te nemen.",
        ),
        (
            "one-chair",
            seen(leads="gemeente steunpunt", governance={"chair": ["steunpunt"]}),
            ("Trekkers: 2. Voorzitters en projectleiders: 1.", "Leads: 2. Chairs and project leads: 1."),
            "Praat met Gemeente over samen voorzitten.",
        ),
        (
            "one-chair",
            seen("kerk club school", governance={"chair": ["kerk"]}),
            ("Trekkers: 0. Voorzitters en projectleiders: 1.", "Leads: 0. Chairs and project leads: 1."),
            "Zoek een tweede voorzitter.",
        ),
    ],
)
def test_evidence_and_step(signal: str, found: Picture, evidence: tuple[str, str], step: str) -> None:
    (insight,) = insights(signal, found)
    assert (insight.evidence.nl, insight.evidence.en) == evidence
    assert insight.step.nl == step
