"""``mantelnet plot``: a picture of the network, the force field and more, for the wall, the board and the slides."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Literal, cast

import typer

from mantelnet.commands import shell
from mantelnet.commands.command import CommandInfo, Say, Words
from mantelnet.commands.reporting import (
    Session,
    lang_option,
    layer_option,
    members_option,
    output_option,
    project_argument,
    start,
    the_party,
)
from mantelnet.plots import PLOTS, Plot
from mantelnet.text import LANGUAGES, Language, Text, listing

if TYPE_CHECKING:
    from mantelnet.drawing.layout import Place
    from mantelnet.drawing.paper import Paper, SizeName
    from mantelnet.drawing.scene import Scene
    from mantelnet.network import LayerName
    from mantelnet.plots.plot import Request, Subject, Theme

Form = Literal["svg", "png", "pdf"]


def _list_of_plots() -> Text:
    """All pictures below each other; the mark in front keeps the lines apart."""
    long = max(len(plot.name.say(language)) for plot in PLOTS for language in LANGUAGES)

    def lines(language: Language) -> str:
        rows = [f"  {plot.name.say(language).ljust(long + 2)}{plot.about.say(language)}" for plot in PLOTS]
        return "\n".join(["\b", Text(en="Pictures:", nl="Plaatjes:").say(language), *rows])

    return Text(en=lines("en"), nl=lines("nl"))


_THEMES: Final = Words({"light": "licht", "print": "afdrukken"})
_SIZES: Final = Words({"a4": "a4", "a3": "a3", "a0": "a0", "slide": "dia"})

_KEPT: Final = Text(
    en="Places on the map are kept in a small file beside the project, so that the map looks the same next time. "
    "--party and --sector work for all pictures of parties, --layer for maps.",
    nl="De plekken op de kaart staan in een klein bestand naast het project. Zo ziet de kaart er de volgende keer "
    "hetzelfde uit. --party en --sector werken bij alle plaatjes van partijen, --layer bij kaarten.",
)

_WRITTEN: Final = Text(en="Written: {file}", nl="Geschreven: {file}")
_DRAWING: Final = Text(en="Drawing", nl="Bezig met tekenen")
_SLOW: Final = 20  # So many parties take a while.

INFO = CommandInfo(
    name="plot",
    help=Text(
        en="Draw a picture: the map of the network, the force field and more.",
        nl="Maak een plaatje: de netwerkkaart, het krachtenveld en meer.",
    ),
    examples=(
        "mantelnet plot network",
        "mantelnet plot force-field --output krachtenveld.png --size slide",
        "mantelnet plot network --size a0 --output kaart.pdf",
    ),
    ending=_list_of_plots() + "\n\n" + _KEPT,
)


def build(say: Say) -> Callable[..., None]:
    """The command with its help in one language."""

    def plot(
        kind: Annotated[
            str | None,
            typer.Argument(
                metavar=say(Text(en="[PICTURE]", nl="[PLAATJE]")),
                help=say(Text(en="Which picture; see the list below.", nl="Welk plaatje; zie de lijst hieronder.")),
            ),
        ] = None,
        path: Annotated[Path | None, project_argument(say)] = None,
        output: Annotated[Path | None, output_option(say)] = None,
        size: Annotated[
            str,
            typer.Option(
                "--size",
                parser=_SIZES.read,
                metavar=_SIZES.metavar(say),
                show_default=False,
                help=say(Text(en="The sheet; default: a4.", nl="Het vel; standaard: a4.")),
            ),
        ] = "a4",
        layer: Annotated[
            str,
            layer_option(say, Text(en="Which ties are drawn; default: all.", nl="Welke relaties; standaard: alle.")),
        ] = "all",
        theme: Annotated[
            str,
            typer.Option(
                "--theme",
                parser=_THEMES.read,
                metavar=_THEMES.metavar(say),
                show_default=False,
                help=say(Text(en="print saves ink; default: light.", nl="afdrukken spaart inkt; standaard: licht.")),
            ),
        ] = "light",
        party: Annotated[
            str | None,
            typer.Option(
                "--party",
                metavar="ID",
                help=say(Text(en="Only the surroundings of this party.", nl="Alleen de omgeving van deze partij.")),
            ),
        ] = None,
        sector: Annotated[
            str | None,
            typer.Option(
                "--sector",
                metavar=say(Text(en="NAME", nl="NAAM")),
                help=say(Text(en="Only this sector and its ties.", nl="Alleen deze sector en haar relaties.")),
            ),
        ] = None,
        members_only: Annotated[bool, members_option(say)] = False,
        new_places: Annotated[
            bool,
            typer.Option(
                "--new-places",
                help=say(Text(en="Place all parties anew.", nl="Geef alle partijen opnieuw een plek.")),
            ),
        ] = False,
        lang: Annotated[Literal["nl", "en"] | None, lang_option(say)] = None,
    ) -> None:
        plot = _plot(kind)
        form = _form(output)
        place = shell.the_project(path)
        session = start(path, "json", output, lang)
        from mantelnet.drawing.paper import sheets
        from mantelnet.network import Network
        from mantelnet.plots.plot import Request, Subject

        subject = Subject(session.project.file, Network.of(session.project.file, members_only))
        papers = sheets(cast("SizeName", size), len(subject.network.parties) if plot.has_map else 0)
        request = Request(
            subject=subject,
            paper=papers[0],
            language=session.language,
            layer=cast("LayerName", layer),
            theme=cast("Theme", theme),
            party=_party(subject, party),
            sector=_sector(sector),
        )
        target = output or Path(plot.name.say(session.language) + ".svg")
        with shell.waiting(_DRAWING, form != "svg" or len(subject.network.parties) >= _SLOW):
            if plot.has_map:
                request = replace(request, places=_places(subject, place, new_places, session))
            drawing = _rendered(_drawn(plot, request, papers), form)
        shell.write(target, drawing)
        if session.remark:
            shell.tell(session.remark.say(session.language))
        shell.tell(_WRITTEN.fill(file=target.as_posix()).say(session.language))

    return plot


def _drawn(plot: Plot, request: "Request", papers: "Sequence[Paper]") -> "Scene":
    """The drawing, on the first sheet that holds it.

    Raises:
        Problem: when there is nothing to draw; it says what to fill in.
    """
    draw = import_module(plot.module).draw
    scene: Scene | Text | None = None
    for paper in papers:
        scene = draw(replace(request, paper=paper))
        if not isinstance(scene, Text):
            break
    if scene is None and (request.party or request.sector):
        raise shell.Problem(
            Text(
                en="For this choice of parties there is nothing to draw. Leave out --party or --sector.",
                nl="Voor deze keuze van partijen valt er niets te tekenen. Laat --party of --sector weg.",
            )
        )
    if scene is None:
        from mantelnet.vocabulary import key

        names = [key(name) for name in plot.needs.split(".")]
        path = Text(en=" > ".join(n.en for n in names), nl=" > ".join(n.nl for n in names))
        raise shell.Problem(
            Text(
                en='There is nothing to draw yet. Fill in "{needs}" in the project file.',
                nl='Er valt nog niets te tekenen. Vul "{needs}" in het projectbestand in.',
            ).fill(needs=path)
        )
    if isinstance(scene, Text):
        raise shell.Problem(scene)
    return scene


def _plot(kind: str | None) -> Plot:
    """The kind of picture that a word stands for."""
    folded = (kind or "").casefold().replace("_", "-").replace(" ", "-")
    for plot in PLOTS:
        if folded in (plot.id, plot.name.en, plot.name.nl):
            return plot
    names = listing([p.name for p in PLOTS], Text(en="or", nl="of"))
    if kind is None:
        raise shell.Problem(
            Text(en="Which picture? Choose from: {all}.", nl="Welk plaatje? Kies uit: {all}.").fill(all=names)
        )
    from mantelnet.characters import shown
    from mantelnet.vocabulary import nearest

    text = Text(en='There is no picture "{kind}".', nl='Het plaatje "{kind}" bestaat niet.').fill(kind=shown(kind[:60]))
    called = {word: plot.name for plot in PLOTS for word in (plot.name.en, plot.name.nl)}
    if near := nearest(folded[:60], called):
        text += Text(en=' Did you mean "{near}"?', nl=' Bedoelt u "{near}"?').fill(near=called[near])
    raise shell.Problem(text + Text(en=" Choose from: {all}.", nl=" Kies uit: {all}.").fill(all=names))


def _form(output: Path | None) -> Form:
    suffix = output.suffix.casefold().lstrip(".") if output is not None else "svg"
    if suffix not in ("svg", "png", "pdf"):
        raise shell.Problem(
            Text(
                en="A picture is an .svg, .png or .pdf file. Give --output a name that ends so.",
                nl="Een plaatje is een .svg-, .png- of .pdf-bestand. Geef bij --output een naam die zo eindigt.",
            )
        )
    return cast("Form", suffix)


def _places(subject: "Subject", project: Path, anew: bool, session: Session) -> "Mapping[str, Place]":
    """Where parties lie: as in the file beside the project, which learns the new ones."""
    from mantelnet.drawing import places
    from mantelnet.drawing.layout import layout

    kept = project.with_name(places.name_beside(project.name)) if project.exists() else None
    known: dict[str, Place] = {}
    if kept is not None and kept.exists() and not anew:
        found = places.read(shell.read(kept).decode("utf-8", errors="replace"))
        if found is None:
            raise shell.Problem(
                Text(
                    en="{file} is not a file with places. Move it away, or use --new-places.",
                    nl="{file} is geen bestand met plekken. Zet het ergens anders, of gebruik --new-places.",
                ).fill(file=kept.name)
            )
        known = found
    made = layout(subject.network.all, known)
    if kept is not None and any(party not in known for party in made):
        shell.write(kept, places.write(made, known))
        told = Text(en="Places on the map: {file}", nl="Plekken op de kaart: {file}").fill(file=shell.name_of(kept))
        shell.tell(told.say(session.language))
    return made


def _party(subject: "Subject", word: str | None) -> str | None:
    """The id of the party that was named, if any."""
    if word is None:
        return None
    party = the_party(subject.file, word)
    if party not in subject.network.parties:
        raise shell.Problem(
            Text(
                en='With --members-only "{party}" is not in the picture.',
                nl='Met --members-only staat "{party}" niet in het plaatje.',
            ).fill(party=party)
        )
    return party


def _sector(name: str | None) -> str | None:
    if name is None:
        return None
    from mantelnet.vocabulary import SECTOR_OF_TYPE, label, value

    sectors = dict.fromkeys(SECTOR_OF_TYPE.values())
    for sector in sectors:
        words = (value(sector), label(sector))
        if name.casefold() in {word for text in words for word in (text.en, text.nl)}:
            return sector
    raise shell.Problem(
        Text(
            en='There is no sector "{name}". Choose from: {all}.',
            nl='De sector "{name}" bestaat niet. Kies uit: {all}.',
        ).fill(name=name, all=listing([label(sector) for sector in sectors], Text(en="or", nl="of")))
    )


def _rendered(scene: "Scene", form: Form) -> str | bytes:
    from mantelnet.renderers import scene_matplotlib, scene_svg

    return scene_svg.render(scene) if form == "svg" else scene_matplotlib.render(scene, form)
