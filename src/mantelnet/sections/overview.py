"""The first screen: the ambition, who is there, what the network leans on, what is missing, and what to do next."""

from collections.abc import Iterator, Sequence

from mantelnet.firmness import WORDS, Firmness, firmness
from mantelnet.overview import OpenActions, Overview, overview
from mantelnet.report import Block, Bullet, Bullets, Paragraph
from mantelnet.sections.missing import absent
from mantelnet.sections.network import NO_CUT_POINT
from mantelnet.sections.section import Section, View
from mantelnet.text import NOTHING, Text, both, day, some


def build(view: View) -> Iterator[Block]:
    """The ambition, a list in sentences, and three steps."""
    found = overview(view.analysis)
    ambition = view.analysis.picture.file.ambition
    yield Paragraph(both(" ".join(ambition.statement.split())), "strong")
    yield Bullets(tuple(Bullet(text) for text in _words(view, found)))
    if found.steps:
        yield Paragraph(Text(en="To do first, in our view:", nl="Wat u nu het eerst kunt doen, volgens ons:"))
        yield Bullets(tuple(Bullet(step) for step in found.steps), numbered=True)


def _words(view: View, found: Overview) -> Iterator[Text]:
    horizon = view.analysis.picture.file.ambition.horizon
    by = Text(en=" By {day}.", nl=" Uiterlijk {day}.").fill(day=day(horizon)) if horizon else NOTHING
    yield _who(found) + by
    if found.carry:
        yield Text(en="Who carries it: {names}.", nl="Wie het draagt: {names}.").fill(names=_names(view, found.carry))
    elif view.analysis.order:
        yield Text(en="Who carries it: no core partner yet.", nl="Wie het draagt: nog geen kernpartner.")
    if found.listen:
        yield Text(en="Listen first: {names}.", nl="Eerst luisteren: {names}.").fill(
            names=_names(view, found.listen, most=5)
        )
    for insight, how_firm in found.leans_on:
        yield _with_word(insight.see, how_firm)
    if found.no_cut_point:
        yield _with_word(NO_CUT_POINT, firmness(found.no_cut_point))
    missing = [insight.see for insight in found.missing]
    if found.absent_sectors:
        missing.append(absent(found.absent_sectors))
    if missing:
        yield Text(en=" ".join(text.en for text in missing), nl=" ".join(text.nl for text in missing))
    if found.actions:
        yield _actions(view, found.actions)


def _who(found: Overview) -> Text:
    text = Text(en="Members: {n}", nl="Deelnemers: {n}").fill(n=found.members)
    if found.invited:
        text = text + Text(en=", invited: {n}", nl=", uitgenodigd: {n}").fill(n=found.invited)
    if found.wanted:
        text = text + Text(en=", wanted: {n}", nl=", gewenst: {n}").fill(n=found.wanted)
    return text + "."


def _names(view: View, parties: Sequence[str], most: int = 6) -> Text:
    return some([view.analysis.picture.label(party) for party in parties], most)


def _with_word(see: Text, found: Firmness | None) -> Text:
    """What we see, with the word for how firm it is before the full stop."""
    if found is None:
        return see
    return see.map(lambda words: words.removesuffix(".")) + Text(en=" ({word}).", nl=" ({word}).").fill(
        word=WORDS[found.word]
    )


def _actions(view: View, actions: OpenActions) -> Text:
    text = Text(en="Open actions: {n}.", nl="Open acties: {n}.").fill(n=actions.n)
    if actions.overdue:
        text = text + Text(en=" Past their date: {n}.", nl=" Over de datum: {n}.").fill(n=actions.overdue)
    if actions.due:
        text = text + Text(en=" Next: {day}", nl=" Eerstvolgende: {day}").fill(day=day(actions.due))
        text = text + (f" ({view.analysis.picture.label(actions.owner)})." if actions.owner else ".")
    return text


SECTION = Section("overview", Text(en="overview", nl="overzicht"), Text(en="At a glance", nl="In één oogopslag"), build)
