"""The signals shelf: one insight in plain words a file, in order of importance."""

from typing import Final

from mantelnet.signals import (
    all_roles_in_one,
    coverage_gap,
    formal_only,
    hangs_on_coordinator,
    hangs_on_one,
    hidden_connector,
    high_impact_no_contact,
    influential_without_interests,
    informal_only,
    leading_alone,
    loose_party,
    no_carers,
    no_decision_rule,
    no_hours,
    no_mandate,
    no_municipality,
    one_chair,
    one_sided_ties,
    only_bridge_between_sectors,
    outside_core,
    overloaded,
    raters_differ,
    review_overdue,
    separate_pieces,
    single_point_of_failure,
    to_invite,
    unconfirmed_interests,
)
from mantelnet.signals.signal import Signal

SIGNALS: Final[tuple[Signal, ...]] = (
    influential_without_interests.SIGNAL,
    single_point_of_failure.SIGNAL,
    hangs_on_coordinator.SIGNAL,
    no_carers.SIGNAL,
    no_municipality.SIGNAL,
    coverage_gap.SIGNAL,
    high_impact_no_contact.SIGNAL,
    loose_party.SIGNAL,
    separate_pieces.SIGNAL,
    raters_differ.SIGNAL,
    leading_alone.SIGNAL,
    all_roles_in_one.SIGNAL,
    no_mandate.SIGNAL,
    no_decision_rule.SIGNAL,
    no_hours.SIGNAL,
    review_overdue.SIGNAL,
    one_chair.SIGNAL,
    hangs_on_one.SIGNAL,
    overloaded.SIGNAL,
    only_bridge_between_sectors.SIGNAL,
    outside_core.SIGNAL,
    informal_only.SIGNAL,
    formal_only.SIGNAL,
    one_sided_ties.SIGNAL,
    hidden_connector.SIGNAL,
    to_invite.SIGNAL,
    unconfirmed_interests.SIGNAL,
)

#: The signals about agreements and roles.
ABOUT_AGREEMENTS: Final[frozenset[str]] = frozenset(
    signal.SIGNAL.id
    for signal in (leading_alone, all_roles_in_one, no_mandate, no_decision_rule, no_hours, review_overdue, one_chair)
)
