"""What a rule is: one thing that can be wrong with a project file, and how to say so."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from mantelnet.diagnostics import Severity
from mantelnet.model import ProjectFile
from mantelnet.text import NOTHING, Text
from mantelnet.vocabulary import nearest

Made = TypeVar("Made")
# Comparing takes the square of the length; no id and no fixed value is longer.
_LONGEST_WORD = 100


@dataclass(frozen=True, slots=True)
class Known:
    """What the file declares, also where the declaration itself has an error: nothing is unknown because its
    neighbour is wrong.

    Args:
        parties: ids of the parties.
        needs: ids of the needs of the ambition.
        goals: ids of its goals.
        themes: ids of the themes of its own.
        statements: English ids of the statements of its own.
        text: the whole text of the file, for a quick look whether a rule can have anything to find; ``None`` when
            it is not at hand.
        kept: what several rules need and one of them has made, for this one check of this one file.
    """

    parties: frozenset[str]
    needs: frozenset[str]
    goals: frozenset[str]
    themes: frozenset[str]
    statements: frozenset[str] = frozenset()
    text: str | None = None
    kept: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)

    def once(self, name: str, make: Callable[[], Made]) -> Made:
        """What ``make`` gives, made by the first rule that asks."""
        if name not in self.kept:
            self.kept[name] = make()
        made: Made = self.kept[name]
        return made


@dataclass(frozen=True, slots=True)
class Finding:
    """One place where a rule does not hold.

    Args:
        path: the place, in canonical names.
        facts: what the rule's words need.
        on_key: point at the key rather than at its value.
    """

    path: tuple[str | int, ...]
    facts: Mapping[str, object] = field(default_factory=dict)
    on_key: bool = False


Check = Callable[[ProjectFile, Known], Iterable[Finding]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. Its file is its documentation, its two examples are its test.

    Args:
        code: ``MN`` and three digits; the first digit is the shelf (0 text, 1 shape, 2 references, 3 network,
            4 judgements, 5 privacy).
        name: short name in kebab case.
        severity: errors stop the analysis; warnings and notes do not.
        title: the rule as a heading.
        why: why it matters, for the method or for the file.
        message: what is the matter, with ``{facts}``. Quotes keys, ids and fixed values; never free text.
        hint: what to do next, with ``{facts}``.
        example: a piece of a file that provokes the rule; ``None`` where no short piece can.
        instead: the same piece as it should be.
        kinds: the kinds of text trouble and of shape error that this rule words.
        check: for rules about content: finds the places. Such a rule sees a file whose shape is sound.
        partial: the check also runs on what is left of a file with shape errors; for references.
        private: the line is not shown, because it holds personal data.
        holds: for rules about personal data in a text: whether a text holds it. Such a text is never repeated, also
            not by another rule.
    """

    code: str
    name: str
    severity: Severity
    title: Text
    why: Text
    message: Text
    hint: Text
    example: str | bytes | None
    instead: str
    kinds: tuple[str, ...] = ()
    check: Check | None = None
    partial: bool = False
    private: bool = False
    holds: Callable[[str], bool] | None = None


def did_you_mean(word: str, choices: Iterable[str]) -> Text:
    """A sentence that begins with a space, or nothing: ' Did you mean "steunpunt"?'"""
    found = nearest(word, choices) if len(word) <= _LONGEST_WORD else None
    return NOTHING if found is None else suggested(found)


def suggested(word: object) -> Text:
    """A sentence that begins with a space and names the word that was probably meant."""
    return Text(en=' Did you mean "{word}"?', nl=' Bedoelt u "{word}"?').fill(word=word)
