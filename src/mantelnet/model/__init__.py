"""The models of a project file: every section of it, frozen, with canonical (English) names.

Each field carries its meaning in both languages; the manual and the editor's hover texts are made from them.
Dutch names are accepted through the vocabulary. The YAML reader hands over mappings, lists, text and ``None``;
an empty optional field counts as absent. Source of the sections: the method's four steps and five conditions.
"""

from mantelnet.model.ambition import SUPPORT_AREAS
from mantelnet.model.conditions import STATEMENT_BANK, Conditions
from mantelnet.model.file import ProjectFile
from mantelnet.model.interests import BUILT_IN_THEMES, Interest
from mantelnet.model.parties import SECTORS, Party
from mantelnet.model.scores import Scores
from mantelnet.model.section import Section
from mantelnet.model.ties import LAYERS, Tie

__all__ = [
    "BUILT_IN_THEMES",
    "LAYERS",
    "SECTORS",
    "STATEMENT_BANK",
    "SUPPORT_AREAS",
    "Conditions",
    "Interest",
    "Party",
    "ProjectFile",
    "Scores",
    "Section",
    "Tie",
]
