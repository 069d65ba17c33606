"""An id with characters that an id may not have."""

from mantelnet.diagnostics import Severity
from mantelnet.rules.rule import Rule
from mantelnet.text import Text

RULE = Rule(
    code="MN111",
    name="invalid-id",
    severity=Severity.ERROR,
    title=Text(en="Invalid id", nl="Ongeldige korte naam (id)"),
    why=Text(
        en="Ids return in file names and in maps, on every kind of computer. So only plain characters will do, "
        "and no words that Windows keeps for itself, such as con and nul.",
        nl="Een id komt terug in bestandsnamen en kaarten, op elke computer. Daarom kunnen alleen gewone tekens. "
        "Ook woorden die Windows zelf gebruikt, zoals con en nul, kunnen niet.",
    ),
    message=Text(en="This cannot be an id.{suggestion}", nl="Dit kan geen korte naam (id) zijn.{suggestion}"),
    hint=Text(
        en="Use lower-case letters, digits and hyphens in between, at most 64. No spaces or accents. Con, nul and "
        "prn cannot be used: Windows keeps those words to itself. Do you mean a party? Write its id, not its name.",
        nl="Gebruik kleine letters, cijfers en streepjes ertussen, hooguit 64 tekens. Geen spaties of accenten. "
        "Con, nul en prn kunnen niet: die woorden houdt Windows voor zichzelf. "
        'Bedoelt u een partij? Schrijf haar korte naam (id), zoals die onder "partijen" staat.',
    ),
    example="parties:\n  Linden School:\n    name: Linden School\n",
    instead="parties:\n  linden-school:\n    name: Linden School\n",
    kinds=("bad_id",),
)
