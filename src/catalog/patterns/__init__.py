"""Patterns of Japanese crafts: their geometry, and how pages draw them."""
