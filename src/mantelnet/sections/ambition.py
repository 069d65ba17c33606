"""The ambition in one sentence; the overview shows it too, so this part is there for whoever wants only this."""

from collections.abc import Iterator

from mantelnet.report import Block, Paragraph
from mantelnet.sections.section import Section, View
from mantelnet.text import Text, both, day


def build(view: View) -> Iterator[Block]:
    """The shared task, with its horizon."""
    ambition = view.analysis.picture.file.ambition
    yield Paragraph(both(" ".join(ambition.statement.split())), "strong")
    if ambition.horizon:
        yield Paragraph(Text(en="By {day}.", nl="Uiterlijk {day}.").fill(day=day(ambition.horizon)), "muted")


SECTION = Section(
    "ambition", Text(en="ambition", nl="ambitie"), Text(en="Our ambition", nl="Onze ambitie"), build, on_request=True
)
