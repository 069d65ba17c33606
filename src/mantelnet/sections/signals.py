"""The signals: what deserves a look at the table, each with why, what lies behind it, how firm it is and a question."""

from collections.abc import Iterator

from mantelnet.firmness import TOO_LARGE, sentence
from mantelnet.report import Block, Bullet, Bullets, Paragraph
from mantelnet.sections.section import Section, View
from mantelnet.text import Text, count


def build(view: View) -> Iterator[Block]:
    """The insights, most important first, and how to read them."""
    insights = view.analysis.insights
    if not insights:
        return
    shown = insights[: view.most_insights]
    kinds = [signal.id for signal, _ in shown]
    yield Bullets(
        tuple(
            Bullet(insight.see, _below(view, place, first=signal.id not in kinds[:place]))
            for place, (signal, insight) in enumerate(shown)
        ),
        numbered=True,
    )
    rest = len(insights) - len(shown)
    if rest:
        yield Paragraph(
            Text(
                en="There {are} {n} more. Use --signals {all} to see them all.",
                nl="Er {are} nog {n}. Met --signals {all} ziet u ze allemaal.",
            ).fill(
                n=count(rest, Text(en="signal", nl="signaal"), Text(en="signals", nl="signalen")),
                are=Text(en="is" if rest == 1 else "are", nl="is" if rest == 1 else "zijn"),
                all=len(insights),
            ),
            "muted",
        )
    if any(found is not None for found in view.analysis.firmness[: len(shown)]):
        yield Paragraph(_HOW_FIRM, "muted")
    elif view.analysis.firmness_skipped:
        yield Paragraph(TOO_LARGE, "muted")
    yield Paragraph(Text(en="Is this picture right? Whom do you miss?", nl="Klopt dit beeld? Wie mist u?"))


def _below(view: View, place: int, first: bool) -> tuple[Text, ...]:
    """Why an insight matters (for the first of its kind), what lies behind it and how firm it is, and the question."""
    signal, insight = view.analysis.insights[place]
    found = view.analysis.firmness[place]
    behind = insight.evidence
    if found is not None:
        known = insight.conclusion.tie if insight.conclusion else None
        behind = behind + " " + sentence(found, view.analysis.picture.label, known)
    return (signal.matters, behind, insight.ask) if first else (behind, insight.ask)


_HOW_FIRM = Text(
    en="Firm, leans on one tie, open: we drew each conclusion from ties again, each time with some ties fewer. A tie "
    "that nobody has noted yet can still change it.",
    nl="Stevig, hangt af van één relatie, onzeker: elke conclusie uit relaties trokken we opnieuw, steeds met wat "
    "relaties minder. Een relatie die nog niet is genoteerd, kan die conclusie nog veranderen.",
)

SECTION = Section("signals", Text(en="signals", nl="signalen"), Text(en="What stands out", nl="Wat opvalt"), build)
