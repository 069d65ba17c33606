"""What if: a project with changes that were not made, and what is different in it.

:mod:`~mantelnet.whatif.changes` makes the changed file, :mod:`~mantelnet.whatif.scenario` reads changes from a file,
:mod:`~mantelnet.whatif.comparison` lays the two pictures side by side, and :mod:`~mantelnet.whatif.best_ties` ranks
the ties that are not there. The project file itself is never changed.
"""
