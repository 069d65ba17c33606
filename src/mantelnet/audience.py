"""What each audience may see: a copy of the project that holds nothing else.

Whatever is computed, drawn or written afterwards starts from that copy, so what is not meant for the reader cannot
come through in any other way. Levels: section 7 of the method notes, made precise in docs/decisions/0014-audience.md.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, Final, Literal, TypeVar, get_args

from mantelnet.model import Party, ProjectFile, Section
from mantelnet.model.agreements import Action, Agreements, Contribution, Exchange, Governance
from mantelnet.model.ambition import Ambition, Goal, Need, ProjectInfo
from mantelnet.model.conditions import Conditions, Measurement, Respondent
from mantelnet.model.file import Settings
from mantelnet.model.interests import Interest
from mantelnet.model.parties import Contact
from mantelnet.model.scores import Desired, Rings, Scores
from mantelnet.model.ties import Tie, Ties

Audience = Literal["board", "network", "core", "own"]
AUDIENCES: Final[tuple[Audience, ...]] = get_args(Audience)
#: Fewer respondents than this could be recognised.
FEWEST_RESPONDENTS: Final = 3
#: The scores that raters give.
_RATED: Final = ("commitment", "impact", "influence", "trust")

_Part = TypeVar("_Part", bound=Section)

#: From which audience on a field is shown, for every field of every section: a field without a level fails a test.
LEVELS: Final[Mapping[type[Section], Mapping[str, Audience]]] = {
    ProjectFile: {
        **dict.fromkeys(
            ("mantelnet", "language", "project", "ambition", "parties", "ties", "actions", "settings"), "board"
        ),
        **dict.fromkeys(("themes", "interests", "conditions", "measurements", "agreements", "exchanges"), "network"),
        "scores": "core",
    },
    ProjectInfo: {
        **dict.fromkeys(("name", "region", "phase", "date", "leads"), "board"),
        "retention": "core",
    },
    Ambition: dict.fromkeys(("statement", "dream", "horizon", "goals", "needs"), "board"),
    Goal: dict.fromkeys(("text", "indicator"), "board"),
    Need: dict.fromkeys(("text", "area", "goal"), "board"),
    Party: {
        **dict.fromkeys(
            ("name", "short", "type", "sector", "status", "roles", "covers", "part_of", "aliases"), "board"
        ),
        **dict.fromkeys(("gives", "wants", "drivers", "limits"), "core"),
        **dict.fromkeys(("concerns", "contacts", "note"), "own"),
    },
    Contact: dict.fromkeys(("name", "function"), "own"),
    Ties: dict.fromkeys(("formal", "informal"), "board"),
    Tie: {
        **dict.fromkeys(("between", "from_", "to", "kind", "since"), "board"),
        **dict.fromkeys(("strength", "frequency", "confirmed"), "network"),
        "note": "own",
    },
    Interest: dict.fromkeys(("text", "theme", "weight", "direction", "confirmed"), "network"),
    Scores: {
        **dict.fromkeys(("commitment", "impact", "influence", "desired", "ring"), "core"),
        **dict.fromkeys(("trust", "reason"), "own"),
    },
    Desired: dict.fromkeys(("commitment", "impact", "influence"), "core"),
    Rings: dict.fromkeys(("actual", "wanted_by_party", "wanted_by_us"), "core"),
    Conditions: {
        **dict.fromkeys(("scale", "statements", "answers"), "network"),
        "respondents": "own",
    },
    Respondent: dict.fromkeys(("party", "function"), "own"),
    Measurement: {
        **dict.fromkeys(("id", "date", "phase", "conditions"), "network"),
        "scores": "core",
    },
    Agreements: dict.fromkeys(("governance", "contributions", "ground_rules"), "network"),
    Governance: dict.fromkeys(("form", "chair", "decisions", "communication", "review"), "network"),
    Contribution: {
        **dict.fromkeys(("hours_per_month", "what"), "network"),
        **dict.fromkeys(("who", "mandate"), "core"),
    },
    Exchange: dict.fromkeys(("from_", "to", "what", "status", "date"), "network"),
    Action: {
        **dict.fromkeys(("what", "due", "status"), "board"),
        **dict.fromkeys(("owner", "about"), "core"),
    },
    Settings: dict.fromkeys(("low_below", "high_from"), "board"),
}
#: From which audience on a party of a status is shown.
_STATUS: Final[Mapping[str, Audience]] = {"member": "board", "invited": "network", "wanted": "core", "left": "core"}


def may(audience: Audience, level: Audience) -> bool:
    """Whether an audience may see what is shown from a level on."""
    return AUDIENCES.index(audience) >= AUDIENCES.index(level)


def shows(party: Party, audience: Audience) -> bool:
    """Whether an audience sees that a party is there at all: that goes by its status."""
    return may(audience, _STATUS[party.status])


def visible(file: ProjectFile, audience: Audience) -> ProjectFile:
    """The project as an audience may see it.

    Args:
        file: the project file.
        audience: who reads it.

    Returns:
        A copy with what is above the audience's level left out: fields, parties by their status, ties and interests
        that are not confirmed, exchanges that are not agreed on, actions about a party, answers of fewer than three
        respondents, and everything that points at a party that was left out. Raters are codes for everybody,
        respondents for everybody but yourself; a code is one person throughout the file.
    """
    parties = {key: party for key, party in file.parties.items() if shows(party, audience)}
    raters = _codes(_raters(file))
    people = _codes(_respondents(file))
    changes: dict[str, Any] = {
        "parties": {key: _known(_cut(party, audience), parties) for key, party in parties.items()},
        "project": _cut(file.project, audience).but(leads=_kept(file.project.leads, parties)),
        "ties": _ties(file.ties, audience, parties),
        "actions": _actions(file, audience, parties),
    }
    if may(audience, "network"):
        changes |= {
            "interests": _interests(file, audience, parties),
            "conditions": _conditions(file.conditions, audience, people),
            "measurements": tuple(_measurement(m, audience, parties, raters, people) for m in file.measurements),
            "agreements": _agreements(file.agreements, audience, parties),
            "exchanges": tuple(e for e in file.exchanges if _goes(e, audience) and {e.from_, e.to} <= set(parties)),
        }
    if may(audience, "core"):
        changes["scores"] = _scores(file.scores, audience, parties, raters)
    return _cut(file, audience).but(**changes)


def _cut(part: _Part, audience: Audience) -> _Part:
    """A section without the fields above a level; they become what they are in a file that does not tell."""
    hidden = {name for name, level in LEVELS[type(part)].items() if not may(audience, level)}
    fields = type(part).model_fields
    return part.but(**{name: _empty(fields[name].default) for name in hidden})


def _empty(default: Any) -> Any:
    return dict(default) if isinstance(default, dict) else default


def _kept(ids: Iterable[str], parties: Collection[str]) -> tuple[str, ...]:
    return tuple(key for key in ids if key in parties)


def _known(party: Party, parties: Collection[str]) -> Party:
    """A party that belongs to no party that was left out."""
    return party if party.part_of in parties else party.but(part_of=None)


def _ties(ties: Ties, audience: Audience, parties: Collection[str]) -> Ties:
    def shown(tie: Tie, layer: str) -> bool:
        if may(audience, "core"):
            return True
        # An agreement exists unless somebody noted that it is not confirmed; short lines have to be.
        sure = tie.confirmed in (None, "both") if layer == "formal" else tie.confirmed == "both"
        return sure and (layer == "formal" or may(audience, "network"))

    def among(tie: Tie) -> Tie | None:
        if not tie.between:
            return tie if {tie.from_, tie.to} <= set(parties) else None
        ends = _kept(tie.between, parties)
        return tie.but(between=ends) if len(ends) > 1 else None

    layers = {
        layer: tuple(
            _cut(kept, audience)
            for tie in getattr(ties, layer)
            if shown(tie, layer) and (kept := among(tie)) is not None
        )
        for layer in ("formal", "informal")
    }
    return ties.but(**layers)


def _interests(file: ProjectFile, audience: Audience, parties: Collection[str]) -> dict[str, tuple[Interest, ...]]:
    every = may(audience, "core")
    found = {
        party: tuple(interest for interest in interests if every or interest.confirmed)
        for party, interests in file.interests.items()
        if party in parties
    }
    return {party: interests for party, interests in found.items() if interests}


def _goes(exchange: Exchange, audience: Audience) -> bool:
    return exchange.status == "agreed" or may(audience, "core")


def _conditions(conditions: Conditions | None, audience: Audience, people: Mapping[str, str]) -> Conditions | None:
    """Answers without respondents, and only to statements that enough of them answered."""
    if conditions is None or audience == "own":
        return conditions
    told = Counter(statement for given in conditions.answers.values() for statement in given)
    answers = {
        people[who]: {statement: answer for statement, answer in given.items() if told[statement] >= FEWEST_RESPONDENTS}
        for who, given in conditions.answers.items()
    }
    kept = {who: given for who, given in answers.items() if given}
    return _cut(conditions, audience).but(answers=kept) if kept else None


def _measurement(
    measurement: Measurement,
    audience: Audience,
    parties: Collection[str],
    raters: Mapping[str, str],
    people: Mapping[str, str],
) -> Measurement:
    return _cut(measurement, audience).but(
        scores=_scores(measurement.scores, audience, parties, raters) if may(audience, "core") else {},
        conditions=_conditions(measurement.conditions, audience, people),
    )


def _agreements(agreements: Agreements, audience: Audience, parties: Collection[str]) -> Agreements:
    governance = agreements.governance
    given = {party: _cut(what, audience) for party, what in agreements.contributions.items() if party in parties}
    return agreements.but(
        governance=governance.but(chair=_kept(governance.chair, parties)) if governance else None,
        # A contribution of which only the person or the mandate was noted has nothing left to say.
        contributions={party: what for party, what in given.items() if what != type(what).model_validate({})},
    )


def _actions(file: ProjectFile, audience: Audience, parties: Collection[str]) -> tuple[Action, ...]:
    """An action about a party is an approach to it, so it is shown no wider than the strategies are."""
    shown = [action for action in file.actions if action.about is None or may(audience, "core")]
    return tuple(_action(action, audience, parties) for action in shown)


def _action(action: Action, audience: Audience, parties: Collection[str]) -> Action:
    cut = _cut(action, audience)
    return cut.but(owner=cut.owner if cut.owner in parties else None, about=cut.about if cut.about in parties else None)


def _scores(
    scores: Mapping[str, Scores], audience: Audience, parties: Collection[str], raters: Mapping[str, str]
) -> dict[str, Scores]:
    found: dict[str, Scores] = {}
    for party, given in scores.items():
        if party in parties:
            cut = _cut(given, audience)
            coded = {name: {raters[r]: s for r, s in getattr(cut, name).items()} for name in _RATED}
            found[party] = cut.but(**coded)
    return found


def _raters(file: ProjectFile) -> Iterator[str]:
    """Everybody who gave a score, now or earlier."""
    for scores in (file.scores, *(measurement.scores for measurement in file.measurements)):
        for given in scores.values():
            for name in _RATED:
                yield from getattr(given, name)


def _respondents(file: ProjectFile) -> Iterator[str]:
    """Everybody who answered statements, now or earlier."""
    for conditions in (file.conditions, *(measurement.conditions for measurement in file.measurements)):
        if conditions is not None:
            yield from conditions.answers


def _codes(people: Iterable[str]) -> dict[str, str]:
    """A code for each person, by the order of the file; a rater without a name keeps having none."""
    named = [person for person in dict.fromkeys(people) if person]
    return {"": "", **{person: f"r{number}" for number, person in enumerate(named, 1)}}
