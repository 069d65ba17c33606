"""Over time: measurements one after the other, and an older copy of the file beside the one of now.

``moments`` puts the measurements in order, ``steps`` reads what scores did between two of them, ``course`` puts it
together with the answers about the conditions, ``copies`` compares two copies of one file. Nothing is overwritten: what
was, stays beside what is. Who left stays in it too, because leaving is a fact about a network.
"""
