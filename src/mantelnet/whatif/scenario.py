"""A scenario: a file in the words of a project file that says only what would be different.

It is checked as a project file is, with the same codes, in one run, and each finding has its place in the scenario.
What it leaves out is looked up in the project: references may point at parties and needs of either.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.project import Desk, Opened
from mantelnet.rules import RULES, part_of_circle, unknown_party
from mantelnet.rules.rule import Finding, Known, Rule, did_you_mean
from mantelnet.shape import Flaw, original, validate
from mantelnet.source import Map, read, written
from mantelnet.text import Text
from mantelnet.vocabulary import KEYS, english_key, nearest
from mantelnet.whatif.changes import overlaid

#: The sections that a scenario may have.
SECTIONS: Final = ("mantelnet", "parties", "ties", "scores")
_POSSIBLE: Final = Text(en=", ".join(SECTIONS), nl=", ".join(KEYS[section] for section in SECTIONS))


def open_scenario(data: bytes, name: str, project: ProjectFile) -> Opened:
    """Read and check a scenario.

    Args:
        data: the bytes of the scenario.
        name: how it is called in findings.
        project: the sound project that it is about.

    Returns:
        The project with the scenario laid over it, or no project with at least one error. Never raises for anything
        in the file.
    """
    source = read(data)
    desk = Desk(source, name)
    for trouble in source.troubles:
        desk.trouble(trouble)
    if source.data is None:
        return desk.close(None)
    if not isinstance(source.data, Map):
        desk.flaw(Flaw("not-a-project", (), {}))
        return desk.close(None)
    shaped = validate(_whole(source.data, project, desk), source.parsed)
    for flaw in shaped.flaws:
        desk.flaw(flaw)
    if shaped.file is None:
        return desk.close(None)
    known = replace(
        shaped.known,
        parties=shaped.known.parties | frozenset(project.parties),
        needs=frozenset(project.ambition.needs),
        goals=frozenset(project.ambition.goals),
        themes=frozenset(project.themes),
    )
    for rule in RULES:
        if rule.check and rule.severity is Severity.ERROR and (rule.partial or not desk.has_error):
            _look(desk, rule, shaped.file, known, shaped.data)
    if desk.has_error:
        return desk.close(None)
    merged = overlaid(project, shaped.file)
    # Two files without a circle can make one together.
    _look(desk, part_of_circle.RULE, merged, known, source.data)
    return desk.close(merged)


def _look(desk: Desk, rule: Rule, file: ProjectFile, known: Known, data: object) -> None:
    for finding in rule.check(file, known) if rule.check else ():
        if desk.is_full(rule):
            break
        desk.find(rule, finding, original(data, finding.path))


def _whole(data: Map, project: ProjectFile, desk: Desk) -> Map:
    """The scenario as a whole project file: what it need not say is filled in; sections that it cannot have are out.

    New entries come last, so that what stands in the scenario keeps its place.
    """
    whole = _copy(data)
    for key in data:
        if english_key(key) not in SECTIONS and not key.startswith("\0"):  # such a key is a trouble of the text already
            near = nearest(key, (word for section in SECTIONS for word in (section, KEYS[section])))
            facts = {"key": key, "suggestion": did_you_mean(key, [near] if near else []), "allowed": _POSSIBLE}
            desk.flaw(Flaw("unknown-key", (key,), facts, on_key=True))
            del whole[key]
    for section, filled in (("mantelnet", "1"), ("project", {"name": "-"}), ("ambition", {"statement": "-"})):
        if written(whole, section) is None:
            whole[section] = filled
    place = written(whole, "parties") or "parties"
    if isinstance(whole.get(place) or Map(), Map):
        whole[place] = _parties(whole.get(place) or Map(), project, desk)
    return whole


def _parties(given: Map, project: ProjectFile, desk: Desk) -> Map:
    """The parties of a scenario: one that the project has keeps its name."""
    parties = _copy(given)
    for key, party in given.items():
        if not isinstance(party, Map) or written(party, "name") is not None:
            continue
        if key in project.parties:
            parties[key] = _named(party, project.parties[key].name)
        elif near := nearest(key, project.parties):
            # Without a name it is not a new party: the id is a slip of the pen.
            facts = {"party": key, "suggestion": did_you_mean(key, [near])}
            desk.find(unknown_party.RULE, Finding(("parties", key), facts, on_key=True), ("parties", key))
            parties[key] = _named(party, "-")
    if not parties:
        first, party = next(iter(project.parties.items()))
        parties[first] = _named(Map(), party.name)
    return parties


def _named(party: Map, name: str) -> Map:
    named = _copy(party)
    named["name"] = name
    return named


def _copy(data: Map) -> Map:
    copy = Map()
    copy.update(data)
    copy.marks = data.marks
    return copy
