"""The blank list of statements about the five conditions, to hand out. No part of the report of an analysis."""

from __future__ import annotations

from mantelnet.conditions.answers import asked, scale_of
from mantelnet.model import ProjectFile
from mantelnet.report import Cell, Column, Paragraph, Part, Report, Table
from mantelnet.sections.condition_tables import DONT_KNOW, name_of
from mantelnet.statements import ANSWERS, condition_of
from mantelnet.text import Text, both, listing
from mantelnet.vocabulary import CONDITIONS


def report(file: ProjectFile) -> Report:
    """The blank list of statements to hand out: ours, the file's own, the scale and "don't know"."""
    scale = scale_of(file)
    steps = [both(f"{n} ") + words for n, words in enumerate(ANSWERS[scale], start=1)]
    how = Text(
        en="Put one cross in every row: {steps}. Do you not know? Then cross “don't know”: that is a good answer too. "
        "Something does not apply to you? Leave the row empty.",
        nl="Zet in elke rij één kruisje: {steps}. Weet u het niet? Kruis dan “weet niet” aan: ook dat is een goed "
        "antwoord. Past een zin niet bij u? Laat de rij dan leeg.",
    ).fill(steps=listing(steps))
    private = Text(
        en="Do not write down names. Your answers get a code. What fewer than three people answered is not shown to "
        "others. There are no wrong answers: differences are what we want to talk about.",
        nl="Schrijf geen namen op. Uw antwoorden krijgen een code. Wat minder dan drie personen hebben geantwoord, "
        "laten we niet aan anderen zien. Foute antwoorden zijn er niet: over verschillen willen we juist praten.",
    )
    code = Text(en="Code: ……………… Date: ………………", nl="Code: ……………… Datum: ………………")
    first = Part(
        "how", Text(en="How to fill it in", nl="Zo vult u de lijst in"), tuple(map(Paragraph, (how, private, code)))
    )
    statements = asked(file)
    parts = [_sheet(condition, scale, statements) for condition in CONDITIONS]
    title = Text(en="How is working together going?", nl="Hoe gaat het samenwerken?")
    return Report(title, both(" ".join(file.project.name.split())), (first, *parts))


def _sheet(condition: str, scale: int, statements: tuple[tuple[str, Text], ...]) -> Part:
    columns = (
        Column(Text(en="Statement", nl="Stelling")),
        *(Column(both(n), "centre") for n in range(1, scale + 1)),
        Column(DONT_KNOW.map(str.lower), "centre"),
    )
    box = Cell(both("☐"))
    rows = tuple(
        (Cell(both(f"{name.rpartition('_')[2]}. ") + text), *[box] * (scale + 1))
        for name, text in statements
        if condition_of(name) == condition
    )
    return Part(condition, name_of(condition), (Table(columns, rows),))
