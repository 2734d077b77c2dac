"""Draws every card from example data: `make pictures` puts them into docs/images/."""
