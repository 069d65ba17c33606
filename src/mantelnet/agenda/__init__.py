"""The next meeting: what to talk about, in which order and how long, and what to bring.

``material`` is everything that a topic may look at: it starts from what the audience may see, so that nothing else can
come through. ``topics/`` has one topic a file; ``session`` chooses among them and divides the minutes; ``actions`` is
the improvement agenda that a meeting ends with.

That names are gathered before they are placed, that placing is explained, that differences are talked about before
strategy and action, and that the ambition comes first is common workshop practice (method notes, section 6). The
questions, the minutes and the rules for choosing are ours.
"""
