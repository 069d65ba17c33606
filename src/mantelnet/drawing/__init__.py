"""Drawings without a medium: what lies where, in points from the top left. Renderers turn them into SVG, PNG or PDF."""
