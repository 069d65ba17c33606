"""The renderers shelf: a report, an analysis or findings to a medium, one medium a file."""
