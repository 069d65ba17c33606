"""The poster: one sheet for the wall of the next meeting, with the whole story of a network on it."""
