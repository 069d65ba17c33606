"""Parties with agreements on paper, without regular or informal contact."""

from collections.abc import Iterator

from mantelnet.conclusions import in_one_layer, only_in
from mantelnet.picture import Picture
from mantelnet.signals.signal import Insight, Signal, members, names, ties_of
from mantelnet.text import Text

_COORDINATE = 3
_RARE = (None, "yearly")


def look(picture: Picture) -> Iterator[Insight]:
    """One insight naming the members whose ties are all formal, and none of them known to be in use.

    In use is: contact more than once a year, or a strength of 3 (they coordinate) or more.

    Silent with fewer than two informal ties: then that layer has hardly been filled in.
    """
    formal, informal = (picture.layers[name].layer for name in ("formal", "informal"))
    used = [t for t in picture.file.ties.formal if t.frequency not in _RARE or (t.strength or 0) >= _COORDINATE]
    often = {party for tie in used for party in tie.ends}
    found = [party for party in only_in(formal, informal, members(picture)) if party not in often]
    if not found or len(informal.pairs) < 2:
        return
    yield Insight(
        see=Text(
            en="With {names} there are agreements on paper, but we do not see any informal contact.",
            nl="Met {names} zijn er afspraken op papier, maar informeel contact zien we niet.",
        ).fill(names=names(picture, found)),
        evidence=Text(
            en="Formal ties noted: {n}; informal ones: none.", nl="Formele relaties genoteerd: {n}; informele: geen."
        ).fill(n=ties_of(formal, found)),
        ask=Text(
            en="Who there do we know in person, and who calls now and then?",
            nl="Wie kennen we daar persoonlijk, en wie belt er wel eens?",
        ),
        step=Text(en="Call {names}, and get to know each other.", nl="Bel eens met {names} om kennis te maken.").fill(
            names=names(picture, found)
        ),
        parties=tuple(found),
        conclusion=in_one_layer(picture.all.layer, found, "formal"),
    )


SIGNAL = Signal(
    id="formal-only",
    title=Text(en="Agreements without contact", nl="Afspraken zonder contact"),
    matters=Text(
        en="Working together is done by people, also where all is on paper.",
        nl="Samenwerken doen mensen, ook als alles op papier staat.",
    ),
    why=Text(
        en="The method says under relations: cooperation is people's work, so know whom you work with. A contract or "
        "subsidy works better when people also know how to find each other.",
        nl="De methode zegt bij relaties: samenwerken is mensenwerk, dus weet met wie u werkt. Een contract of "
        "subsidie werkt beter als mensen elkaar ook weten te vinden.",
    ),
    look=look,
)
