"""Many ties that one side only has confirmed, or nobody."""

from collections import Counter
from collections.abc import Iterator

from mantelnet.firmness import Conclusion
from mantelnet.network import Layer, Pair
from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal
from mantelnet.text import Text, both, some

_MANY = 3
_EXAMPLES = 3
_BEST_FIRST = ("both", "one", "none")


def look(picture: Picture) -> Iterator[Insight]:
    """One insight when of the tied pairs that were checked three or more, and at least half, miss a side.

    A pair that is tied several times counts once, by its best confirmed tie. Ties for which nothing was noted are
    not counted: nobody asked.
    """
    layer = picture.all.layer
    asked = _asked(layer)
    if not _many(layer):
        return
    found = Counter(asked.values())
    open_pairs = [pair for pair, answer in asked.items() if answer != "both"]
    examples = [
        Text(en="{one} with {other}", nl="{one} met {other}").fill(one=picture.label(one), other=picture.label(other))
        for one, other in open_pairs[:_EXAMPLES]
    ]
    yield Insight(
        see=Text(
            en="Of the {n} ties that were checked, {open} are not confirmed by both sides.",
            nl="Van de {n} relaties die zijn nagevraagd, zijn er {open} niet door beide kanten bevestigd.",
        ).fill(n=len(asked), open=len(open_pairs)),
        evidence=Text(
            en="By one side: {one}. By nobody: {none}. Not asked yet: {rest}.",
            nl="Door één kant: {one}. Door niemand: {none}. Nog niet gevraagd: {rest}.",
        ).fill(one=found["one"], none=found["none"], rest=len(layer.pairs) - len(asked)),
        ask=Text(en="Who asks the other side how they see it?", nl="Wie vraagt aan de andere kant hoe zij het zien?"),
        step=Text(
            en="Ask the other side too, for example about {pairs}.",
            nl="Vraag het ook aan de andere kant, bijvoorbeeld bij {pairs}.",
        ).fill(pairs=some([both(example) for example in examples])),
        parties=tuple(dict.fromkeys(party for pair in open_pairs[:_EXAMPLES] for party in pair)),
        conclusion=Conclusion(layer, _many),
    )


def _asked(layer: Layer) -> dict[Pair, str]:
    """The tied pairs that were checked, in file order, each with its best answer."""
    answers: dict[Pair, list[str]] = {}
    for tie in layer.ties:
        if tie.confirmed:
            answers.setdefault(layer.pair(tie.source, tie.target), []).append(tie.confirmed)
    return {pair: min(answers[pair], key=_BEST_FIRST.index) for pair in layer.pairs if pair in answers}


def _many(layer: Layer) -> bool:
    answers = list(_asked(layer).values())
    missing = sum(answer != "both" for answer in answers)
    return missing >= _MANY and 2 * missing >= len(answers)


SIGNAL = Signal(
    id="one-sided-ties",
    title=Text(en="Ties that one side names", nl="Relaties die één kant noemt"),
    matters=Text(
        en="What one side calls contact may look quite different to the other.",
        nl="Wat de een contact noemt, kan voor de ander heel anders zijn.",
    ),
    why=Text(
        en="Step 2 of the method looks at existing relations; the picture need not be complete. It is quite usual that "
        "only one side names a tie. Asking the other side makes the picture better, and is a contact in itself.",
        nl="Stap 2 van de methode kijkt naar bestaande relaties; het beeld hoeft niet compleet te zijn. Het is heel "
        "gewoon dat maar één kant een relatie noemt. Wie het ook aan de ander vraagt, krijgt een beter beeld, en "
        "meteen contact.",
    ),
    look=look,
)
