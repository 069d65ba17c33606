"""Give and take (step 3 of the method): what goes from one party to another, and what could.

``matching`` lays wishes beside offers; ``give_take`` sums up who gives, who takes and what is still open.
"""
