"""Where a project file names parties: every reference, with its path. What the reference rules share."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mantelnet.model import LAYERS, Conditions, ProjectFile, Scores

Path = tuple[str | int, ...]


def _many(path: Path, ids: tuple[str, ...]) -> Iterator[tuple[Path, str]]:
    for place, party in enumerate(ids):
        yield (*path, place), party


def _one(path: Path, party: str | None) -> Iterator[tuple[Path, str]]:
    if party is not None:
        yield path, party


def _respondents(path: Path, conditions: Conditions | None) -> Iterator[tuple[Path, str]]:
    for code, respondent in conditions.respondents.items() if conditions else ():
        yield from _one((*path, "respondents", code, "party"), respondent.party)


def score_tables(file: ProjectFile) -> Iterator[tuple[Path, Mapping[str, Scores]]]:
    """The top-level scores and those of each measurement, with their paths."""
    yield ("scores",), file.scores
    for place, measurement in enumerate(file.measurements):
        yield ("measurements", place, "scores"), measurement.scores


def condition_tables(file: ProjectFile) -> Iterator[tuple[Path, Conditions]]:
    """The top-level conditions and those of each measurement, with their paths."""
    if file.conditions:
        yield ("conditions",), file.conditions
    for place, measurement in enumerate(file.measurements):
        if measurement.conditions:
            yield ("measurements", place, "conditions"), measurement.conditions


def party_keys(file: ProjectFile) -> Iterator[tuple[Path, str]]:
    """The maps whose keys are parties: interests, scores, contributions."""
    for party in file.interests:
        yield ("interests", party), party
    for path, scores in score_tables(file):
        for party in scores:
            yield (*path, party), party
    for party in file.agreements.contributions:
        yield ("agreements", "contributions", party), party


def party_values(file: ProjectFile) -> Iterator[tuple[Path, str]]:
    """The values that are parties: leads, ties, exchanges, actions and so on."""
    yield from _many(("project", "leads"), file.project.leads)
    for key, party in file.parties.items():
        yield from _one(("parties", key, "part_of"), party.part_of)
    for layer in LAYERS:
        for place, tie in enumerate(getattr(file.ties, layer)):
            path: Path = ("ties", layer, place)
            yield from _many((*path, "between"), tie.between)
            yield from _one((*path, "from"), tie.from_)
            yield from _one((*path, "to"), tie.to)
    for path, conditions in condition_tables(file):
        yield from _respondents(path, conditions)
    if file.agreements.governance:
        yield from _many(("agreements", "governance", "chair"), file.agreements.governance.chair)
    for place, exchange in enumerate(file.exchanges):
        yield ("exchanges", place, "from"), exchange.from_
        yield ("exchanges", place, "to"), exchange.to
    for place, action in enumerate(file.actions):
        yield from _one(("actions", place, "owner"), action.owner)
        yield from _one(("actions", place, "about"), action.about)


def current_scores(file: ProjectFile) -> tuple[Path, Mapping[str, Scores]]:
    """The scores of now with their path: the top-level ones, else those of the latest measurement that has any."""
    scored = [(place, m) for place, m in enumerate(file.measurements) if m.scores]
    if file.scores or not scored:
        return ("scores",), file.scores
    place, latest = max(scored, key=lambda entry: entry[1].date)
    return ("measurements", place, "scores"), latest.scores


def inside(file: ProjectFile) -> list[str]:
    """The parties in the network: all but those that left."""
    return [key for key, party in file.parties.items() if party.status != "left"]


def contacts(file: ProjectFile) -> dict[str, set[str]]:
    """With whom each party in the network is tied, in either layer; parties in file order."""
    near: dict[str, set[str]] = {party: set() for party in inside(file)}
    for layer in LAYERS:
        for tie in getattr(file.ties, layer):
            ends = [end for end in tie.ends if end in near]
            for end in ends:
                near[end].update(ends)
    for party, others in near.items():
        others.discard(party)
    return near


def influential(file: ProjectFile) -> Iterator[tuple[Path, str]]:
    """The parties in the network whose influence is high (median of the raters), with the path of their scores."""
    path, scores = current_scores(file)
    present = frozenset(inside(file))
    for party, given in scores.items():
        known = sorted(score for score in given.influence.values() if score != "unknown")
        middle = len(known) // 2
        # The median; the mean of the two in the middle where there is no middle one.
        if party in present and known and (known[middle] + known[~middle]) / 2 >= file.settings.high_from:
            yield (*path, party), party


def covering(file: ProjectFile) -> dict[str, list[str]]:
    """For each need of the ambition the statuses of the parties in the network that cover it."""
    statuses: dict[str, list[str]] = {need: [] for need in file.ambition.needs}
    for key in inside(file):
        for need in file.parties[key].covers:
            if need in statuses:
                statuses[need].append(file.parties[key].status)
    return statuses
