"""From a source to a sound project, or to located findings about everything that is wrong.

Whoever holds a :class:`Project` holds a sound one; nothing downstream checks again.
"""

from __future__ import annotations

import gc
from bisect import bisect_left, insort
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Final

from mantelnet.accepted import Acceptance, acceptances
from mantelnet.characters import MOST, Trouble, normal
from mantelnet.diagnostics import Diagnostic, Location, Severity
from mantelnet.model import ProjectFile
from mantelnet.rules import RULES
from mantelnet.rules.rule import Finding, Rule
from mantelnet.shape import Flaw, at, original, validate
from mantelnet.source import Source, Span, read
from mantelnet.text import Text

_BY_KIND: Final[Mapping[str, Rule]] = {kind: rule for rule in RULES for kind in rule.kinds}
_HOLD_PERSONAL: Final = tuple(rule.holds for rule in RULES if rule.holds)
#: Facts that repeat what the file says: keys, ids and words of comments.
_QUOTED: Final = frozenset(
    ["key", "twin", "word", "statement", "respondent", "party", "other", "one", "need", "goal", "measurement"]
)
_LONGEST_QUOTE: Final = 70
_LONGEST_LINE: Final = 10_000
_MORE: Final = Text(
    en=" There are more of these in the file than are listed here.",
    nl=" Er staan er hiervan meer in het bestand dan hier.",
)
_STOPPED: Final = Text(
    en=" Reading stopped here, because there are so many mistakes. Correct these first.",
    nl=" Het lezen stopte hier, omdat er zoveel fouten zijn. Verbeter eerst deze.",
)


@dataclass(frozen=True, slots=True)
class Project:
    """A sound project.

    Args:
        file: its contents.
        name: the file's name as it is shown.
    """

    file: ProjectFile
    name: str


@dataclass(frozen=True, slots=True)
class Opened:
    """What opening a file gave.

    Args:
        project: the project, if there is no error.
        diagnostics: every finding, in the order of the file.
        language: the language that the file asks for, also when it has errors; ``None`` if it does not tell.
    """

    project: Project | None
    diagnostics: tuple[Diagnostic, ...]
    language: str | None


@contextmanager
def _no_collection() -> Iterator[None]:
    """Building millions of small objects is several times faster when nothing goes looking for cycles."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def open_project(data: bytes, name: str) -> Opened:
    """Read and check a project file.

    Args:
        data: the file's bytes.
        name: how the file is called in findings.

    Returns:
        The project, or ``None`` with at least one error; and all findings, of all rules, in one run. Never raises
        for anything in the file.
    """
    with _no_collection():
        return _open(data, name)


def _open(data: bytes, name: str) -> Opened:
    source = read(data)
    desk = Desk(source, name)
    for trouble in source.troubles:
        desk.trouble(trouble)
    if source.data is None:
        return desk.close(None)
    shaped = validate(source.data, source.parsed)
    for flaw in shaped.flaws:
        desk.flaw(flaw)
    if shaped.file is not None:
        whole = not desk.has_error
        for rule in RULES:
            # Errors are looked for in every file of a sound shape; warnings and notes judge files without any error.
            ready = rule.partial or (whole if rule.severity is Severity.ERROR else not desk.has_error)
            if rule.check and ready:
                for finding in rule.check(shaped.file, shaped.known):
                    if desk.is_full(rule):
                        break
                    desk.find(rule, finding, original(shaped.data, finding.path))
    return desk.close(shaped.file)


class Desk:
    """Collects findings about one source and gives them their places and words.

    Args:
        source: the source.
        name: how its file is called in findings.
    """

    def __init__(self, source: Source, name: str) -> None:
        self._source = source
        self._name = name
        self._found: list[Diagnostic] = []
        self._told: Counter[str] = Counter()
        self._troubled: list[int] = []
        self._private: dict[int, bool] = {}
        self._accepted: defaultdict[int, list[Acceptance]] = defaultdict(list)
        for accepted in acceptances(source.parsed):
            self._accepted[source.place((accepted.start, accepted.end))[0]].append(accepted)

    @property
    def has_error(self) -> bool:
        """Whether an error was found."""
        return any(d.severity is Severity.ERROR for d in self._found)

    def is_full(self, rule: Rule) -> bool:
        """Whether no more findings of a rule are kept, wherever in the file they stand."""
        return self._told[rule.code] > MOST and not rule.private and not self._accepted

    def trouble(self, trouble: Trouble) -> None:
        """A trouble of the text."""
        insort(self._troubled, trouble.start)
        self._add(_BY_KIND[trouble.kind], (trouble.start, trouble.end), trouble.facts, ())

    def flaw(self, flaw: Flaw) -> None:
        """A shape error; dropped where the text itself is already in trouble."""
        span = self._source.span(flaw.path, flaw.on_key)
        at_trouble = bisect_left(self._troubled, span[0])
        if at_trouble == len(self._troubled) or self._troubled[at_trouble] >= span[1]:
            self._add(_BY_KIND[flaw.kind], span, flaw.facts, tuple(flaw.path))

    def find(self, rule: Rule, finding: Finding, path: tuple[str | int, ...]) -> None:
        """A place where a rule about content does not hold."""
        self._add(rule, self._source.span(path, finding.on_key), finding.facts, path)

    def _add(self, rule: Rule, span: Span, facts: Mapping[str, object], path: tuple[str | int, ...]) -> None:
        line, column, length, excerpt = self._source.place(span)
        if rule.private:
            self._private[line] = True
        if rule.kinds or line not in self._accepted:
            self._told[rule.code] += 1
            if self._told[rule.code] > MOST:
                return
        words = {name: _quotable(fact) if name in _QUOTED else fact for name, fact in facts.items()}
        self._found.append(
            Diagnostic(
                code=rule.code,
                name=rule.name,
                severity=rule.severity,
                message=rule.message.fill(**words),
                hint=rule.hint.fill(**words),
                location=Location(self._name, line, column, length, excerpt),
                path=tuple(str(_quotable(s)) if isinstance(s, str) else s for s in self._source.as_written(path)),
            )
        )

    def close(self, file: ProjectFile | None) -> Opened:
        """All findings in order, and the project if there is no error."""
        sound = file is not None and not self.has_error
        project = Project(file, self._name) if sound and file is not None else None
        language = at(self._source.data, ("language",))
        self._accept()
        found = [self._discreet(d) for d in sorted(self._found, key=lambda d: d.order)]
        for code, told in self._told.items():
            if told > MOST:
                last = max(place for place, d in enumerate(found) if d.code == code)
                found[last] = replace(found[last], message=found[last].message + _MORE)
        if self._source.unfinished and found:
            found[-1] = replace(found[-1], message=found[-1].message + _STOPPED)
        return Opened(project, tuple(found), language if isinstance(language, str) else None)

    def _accept(self) -> None:
        """Take out the warnings and notes that a comment on their line accepts; what accepts nothing is a note."""
        covered = set[int]()
        on_line: defaultdict[int, list[Diagnostic]] = defaultdict(list)
        for d in self._found:
            if d.severity < Severity.ERROR and d.location.line in self._accepted:
                on_line[d.location.line].append(d)
        for line, accepted_here in self._accepted.items():
            for accepted in accepted_here:
                if here := [id(d) for d in on_line[line] if accepted.covers(d.code, d.name)]:
                    covered.update(here)
                else:
                    self.trouble(Trouble("unused-ignore", accepted.start, accepted.end, {"word": accepted.word}))
        self._found = [d for d in self._found if id(d) not in covered]

    def _discreet(self, found: Diagnostic) -> Diagnostic:
        """The finding without the line's text, when the line holds personal data, known from a finding or not."""
        line, excerpt = found.location.line, found.location.excerpt or ""
        if line not in self._private:
            self._private[line] = len(excerpt) > _LONGEST_LINE or _is_personal(excerpt)
        if not self._private[line]:
            return found
        return replace(found, location=replace(found.location, excerpt=None))


def _is_personal(text: str) -> bool:
    """Whether a piece of text holds what a rule about personal data looks for."""
    plain = normal(text, "NFKC")
    return any(holds(plain) for holds in _HOLD_PERSONAL)


def _quotable(fact: object) -> object:
    """A key or id as a message repeats it: not when it holds personal data, and never at length."""
    said = fact.en if isinstance(fact, Text) else fact
    if not isinstance(said, str):
        return fact
    if _is_personal(said[:_LONGEST_LINE]):
        return "…"
    return said[: _LONGEST_QUOTE - 1] + "…" if len(said) > _LONGEST_QUOTE else fact
