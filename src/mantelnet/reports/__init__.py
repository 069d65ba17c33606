"""Reports for people outside the desk of the coordinator: what an audience may see, as a page or as Markdown."""
