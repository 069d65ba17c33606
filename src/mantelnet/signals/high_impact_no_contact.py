"""Parties that the cooperation affects, without any tie."""

from collections.abc import Iterator

from mantelnet.conclusions import without_ties
from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal, mostly_tied, names, scored
from mantelnet.text import Text


def look(picture: Picture) -> Iterator[Insight]:
    """One insight naming them in file order; silent as long as most parties have no tie in the file."""
    found = [party for party in picture.all.loose if picture.field[party].is_high("impact")]
    if found and mostly_tied(picture):
        yield Insight(
            see=Text(
                en="The cooperation affects {names}, but nobody in this picture is in contact with them.",
                nl="De samenwerking raakt {names}, maar niemand in dit overzicht heeft contact met hen.",
            ).fill(names=names(picture, found)),
            evidence=Text(en="Impact scored: {scores}.", nl="Score voor impact: {scores}.").fill(
                scores=scored(picture, found, "impact")
            ),
            ask=Text(en="Who goes and listens to them?", nl="Wie gaat naar hen luisteren?"),
            step=Text(en="Visit {names}, and listen.", nl="Ga langs bij {names} en luister.").fill(
                names=names(picture, found)
            ),
            parties=tuple(found),
            conclusion=without_ties(picture.all.layer, found),
        )


SIGNAL = Signal(
    id="high-impact-no-contact",
    title=Text(en="Affected, but no contact", nl="Wel geraakt, geen contact"),
    matters=Text(
        en="Whoever notices most of the plans should be heard.",
        nl="Wie het meest merkt van de plannen, moet ook gehoord worden.",
    ),
    why=Text(
        en="Step 4 of the method looks at how strongly the cooperation affects a party. Where its own interests lie "
        "elsewhere: above all listen well, and name the concerns. That takes contact.",
        nl="Stap 4 van de methode kijkt hoe sterk de samenwerking een partij raakt. Liggen haar belangen ergens "
        "anders, luister dan vooral goed en benoem de zorgen. Daar is contact voor nodig.",
    ),
    look=look,
)
