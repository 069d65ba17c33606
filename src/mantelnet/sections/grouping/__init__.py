"""What the section on groups is made of: one file for how the network divides, one for what parties are in it."""
