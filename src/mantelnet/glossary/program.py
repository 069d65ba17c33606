"""Words that only mantelnet uses: what stands on the screen and in the file."""

from typing import Final

from mantelnet.glossary.term import Term, Topic
from mantelnet.text import Text

TOPIC: Final = Topic(
    id="program",
    title=Text(en="Words of mantelnet itself", nl="Woorden van mantelnet zelf"),
    terms=(
        Term(
            id="class",
            name=Text(en="class", nl="klasse"),
            also=("classes", "klassen"),
            meaning=Text(
                en="The kind of place that a party has in the force field, taken from its three scores. There are "
                "eight, and one for parties that are still unknown; each comes with advice.",
                nl="Het soort plek dat een partij in het krachtenveld heeft, gezien haar drie scores. Er zijn er "
                "acht, en één voor partijen die nog onbekend zijn; bij elke klasse hoort advies.",
            ),
            example=Text(
                en="Much commitment, much impact and little influence gives the class “Involved, little say yet”.",
                nl="Veel commitment, veel impact en weinig invloed geeft de klasse “Betrokken, nog weinig invloed”.",
            ),
            origin="mantelnet",
        ),
        Term(
            id="signal",
            name=Text(en="signal", nl="signaal"),
            also=("signals", "signalen"),
            meaning=Text(
                en="Something in the file that deserves a look at the table, with a question to ask. It is not a "
                "verdict: perhaps something is only missing in the file.",
                nl="Iets in het bestand dat een blik aan tafel verdient, met een vraag om te stellen. Het is geen "
                "oordeel: misschien ontbreekt er alleen iets in het bestand.",
            ),
            origin="mantelnet",
        ),
        Term(
            id="rater",
            name=Text(en="rater", nl="beoordelaar"),
            also=("raters", "beoordelaars"),
            meaning=Text(
                en="Somebody who gives scores, noted by a code and not by a name. With several raters the middle score "
                "counts (the median).",
                nl="Iemand die scores geeft, genoteerd met een code en niet met een naam. Bij meer beoordelaars telt "
                "de middelste score (de mediaan).",
            ),
            keys=("scores.*.commitment", "scores.*.impact", "scores.*.influence"),
            origin="mantelnet",
        ),
        Term(
            id="reference_date",
            name=Text(en="reference date", nl="peildatum"),
            meaning=Text(
                en="The day for which the file holds true. mantelnet compares all dates with it, and never with the "
                "clock of your computer.",
                nl="De dag waarop het bestand klopt. mantelnet vergelijkt alle datums daarmee, en nooit met de klok "
                "van uw computer.",
            ),
            keys=("project.date",),
            origin="mantelnet",
        ),
        Term(
            id="key",
            name=Text(en="key", nl="sleutel"),
            also=("keys", "sleutels", "field", "veld"),
            meaning=Text(
                en="The name of a field in the file; behind it come a colon, a space and the value. Each key has a "
                "Dutch and an English name.",
                nl="De naam van een veld in het bestand; daarachter komen een dubbele punt, een spatie en de waarde. "
                "Elke sleutel heeft een Nederlandse en een Engelse naam.",
            ),
            example=Text(
                en="In “name: Linden School” the key is “name”.", nl="In “naam: Lindeschool” is “naam” de sleutel."
            ),
            origin="mantelnet",
        ),
        Term(
            id="id",
            name=Text(en="id", nl="korte naam (id)"),
            also=("id", "short name", "korte naam"),
            meaning=Text(
                en="A short name of your own choice for a party, a goal or a need, by which the rest of the file "
                "refers to it. It has lower-case letters, digits and hyphens.",
                nl="Een korte naam die u zelf kiest voor een partij, een doel of iets wat nodig is; elders in het "
                "bestand verwijst u ermee. Die bestaat uit kleine letters, cijfers en streepjes.",
            ),
            example=Text(en="carer-centre", nl="steunpunt-noord"),
            origin="mantelnet",
        ),
    ),
)
