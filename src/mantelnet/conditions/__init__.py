"""The five conditions of healthy cooperation (after Kaats and Opheij): from answers to something to talk about.

``answers`` reads and sums up, ``comparing`` lays conditions and measurements side by side, ``questions`` has the
questions for the table, ``links`` what the network shows as well; ``survey`` puts it together. Nothing here judges: a
low answer is a beginning of a conversation.
"""
