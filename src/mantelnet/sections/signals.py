"""The signals: what deserves a look at the table, each with a question."""

from collections.abc import Iterator

from mantelnet.report import Block, Bullet, Bullets, Paragraph
from mantelnet.sections.section import Section, View
from mantelnet.text import Text, count


def build(view: View) -> Iterator[Block]:
    """The insights, most important first."""
    insights = view.analysis.insights
    if not insights:
        return
    shown = insights[: view.most_insights]
    yield Bullets(tuple(Bullet(insight.see, (insight.ask,)) for _, insight in shown), numbered=True)
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


SECTION = Section("signals", Text(en="signals", nl="signalen"), Text(en="What stands out", nl="Wat opvalt"), build)
