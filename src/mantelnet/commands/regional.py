"""Several projects side by side: reading them, one after the other or on all cores, and showing what they are together.

One bad file never hides the others: its errors are listed, and the rest is analysed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mantelnet.commands import shell
from mantelnet.commands.checking import spread
from mantelnet.commands.reporting import Format, deliver, format_of
from mantelnet.diagnostics import Diagnostic, Severity
from mantelnet.text import Language, Text, both, count

if TYPE_CHECKING:
    from mantelnet.region import LeftOut, Sheet
    from mantelnet.report import Report

#: So many errors of one file are listed; ``validate`` lists all.
_FIRST: Final = 10


@dataclass(frozen=True, slots=True)
class Wish:
    """What a call asks for.

    Args:
        only: ids of the parts to show; all when empty.
        scores: whether classes and scores are shown.
        members_only: whether invited and wanted parties are left out.
        form: what ``--format`` says; ``None`` goes by the name of the output file.
        output: what ``--output`` says.
        lang: what ``--lang`` says.
    """

    only: Sequence[str]
    scores: bool
    members_only: bool
    form: Format | None
    output: Path | None
    lang: str | None


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What one file gave: a sheet, or errors, or why it could not be read."""

    file: str
    sheet: Sheet | None = None
    errors: int = 0
    first: tuple[Diagnostic, ...] = ()
    warnings: int = 0
    language: str | None = None
    unread: Text | None = None


def show(paths: Sequence[Path], wish: Wish) -> None:
    """Show or write the report of a region, and end with the exit code that goes with it.

    Raises:
        Problem: on wrong use, or when the output would overwrite a project file.
    """
    form = wish.form or format_of(wish.output)
    if form == "json" and wish.only:
        raise shell.Problem(
            Text(en="JSON always holds everything: leave out --section.",
                 nl="JSON bevat altijd alles: laat --section weg.")
        )  # fmt: skip
    work = _once(shell.expand(paths))
    _spare(wish.output, work)
    look = partial(_one, members_only=wish.members_only, scores=wish.scores)
    outcomes = list(spread(work, look, _failed))
    languages = {outcome.language for outcome in outcomes if outcome.unread is None}
    language = shell.language_for(wish.lang, languages.pop() if len(languages) == 1 else None)
    _tell(outcomes, language)
    sheets = [outcome.sheet for outcome in outcomes if outcome.sheet is not None]
    if sheets:
        _deliver(sheets, _left_out(outcomes), wish, form, language, _remark(outcomes))
    if any(outcome.unread for outcome in outcomes):
        shell.end(shell.UNREADABLE)
    if len(sheets) < len(outcomes):
        shell.end(shell.FINDINGS)


def _once(work: Iterable[Path | shell.Problem]) -> list[Path | shell.Problem]:
    """The files, each once, also when a folder and a file in it are both named."""
    seen = set[str]()
    files: list[Path | shell.Problem] = []
    for path in work:
        name = str(path.resolve()) if isinstance(path, Path) and str(path) != "-" else str(path)
        if isinstance(path, shell.Problem) or name not in seen:
            seen.add(name)
            files.append(path)
    return files


def _spare(output: Path | None, work: Sequence[Path | shell.Problem]) -> None:
    """Refuse to write over one of the project files."""
    if output is None or not output.exists():
        return
    if any(isinstance(path, Path) and path.exists() and output.samefile(path) for path in work):
        raise shell.Problem(
            Text(
                en="--output names one of the project files. Choose another file.",
                nl="Bij --output staat een van de projectbestanden. Kies een ander bestand.",
            )
        )


def _one(path: Path, members_only: bool, scores: bool) -> _Outcome:
    from mantelnet.region import sheet

    try:
        opened = shell.open_file(path)
    except shell.Problem as problem:
        return _failed(problem)
    file = shell.name_of(path)
    if opened.project is None:
        errors = [found for found in opened.diagnostics if found.severity is Severity.ERROR]
        return _Outcome(file, errors=len(errors), first=tuple(errors[:_FIRST]), language=opened.language)
    return _Outcome(
        file,
        sheet(opened.project.file, file, members_only, scores),
        warnings=sum(found.severity is Severity.WARNING for found in opened.diagnostics),
        language=opened.language,
    )


def _failed(problem: shell.Problem) -> _Outcome:
    return _Outcome(problem.file, unread=problem.text)


def _tell(outcomes: Sequence[_Outcome], language: Language) -> None:
    """The errors of the files that are left out, on standard error."""
    from mantelnet.renderers import findings_text

    bad = [outcome for outcome in outcomes if outcome.sheet is None]
    for outcome in bad:
        if outcome.unread is not None:
            shell.tell(outcome.unread.say(language))
            continue
        shell.out_lines(findings_text.render(outcome.first, language, shell.width()), to_stderr=True)
        if outcome.errors > len(outcome.first):
            shell.tell(
                Text(
                    en="{file} has {n} errors; the first are above. All of them: mantelnet validate {file}",
                    nl="{file} heeft {n} fouten; de eerste staan hierboven. Allemaal: mantelnet validate {file}",
                )
                .fill(file=outcome.file, n=outcome.errors)
                .say(language)
            )
    if bad and len(bad) == len(outcomes):
        shell.tell(
            Text(
                en="No file could be used, so nothing was computed. Correct the errors and try again.",
                nl="Geen enkel bestand was te gebruiken. Daarom is er niets berekend. Verbeter de fouten en probeer "
                "het opnieuw.",
            ).say(language)
        )
    elif bad:
        files = count(len(bad), Text(en="file is", nl="bestand is"), Text(en="files are", nl="bestanden zijn"))
        shell.tell(
            (files + Text(en=" left out; the rest is shown.", nl=" weggelaten; de rest ziet u wel.")).say(language)
        )


def _left_out(outcomes: Sequence[_Outcome]) -> tuple[LeftOut, ...]:
    from mantelnet.region import LeftOut

    return tuple(LeftOut(outcome.file, outcome.errors) for outcome in outcomes if outcome.sheet is None)


def _remark(outcomes: Sequence[_Outcome]) -> Text | None:
    """One line about warnings: whoever reads numbers should know that files have some."""
    warned = [outcome for outcome in outcomes if outcome.warnings]
    if not warned:
        return None
    number = sum(outcome.warnings for outcome in warned)
    return Text(
        en="The check of the files gives {n}. See: mantelnet validate {file}",
        nl="De controle van de bestanden geeft {n}. Bekijken: mantelnet validate {file}",
    ).fill(
        n=count(number, Text(en="warning", nl="waarschuwing"), Text(en="warnings", nl="waarschuwingen")),
        file=both(warned[0].file) + (" …" if len(warned) > 1 else ""),
    )


def _deliver(
    sheets: Sequence[Sheet],
    left_out: tuple[LeftOut, ...],
    wish: Wish,
    form: Format,
    language: Language,
    remark: Text | None,
) -> None:
    from mantelnet.region import look

    region = look(sheets)

    def report() -> Report:
        from mantelnet.sections.region import report
        from mantelnet.sections.region_view import RegionView

        return report(RegionView(region, left_out, wish.scores, wish.members_only), wish.only)

    def document() -> str:
        from mantelnet.renderers import json_text, region_json

        return json_text.document(None, language, region_json.data(region, left_out, wish.scores, wish.members_only))

    deliver(form, language, wish.output, report, document, remark)
