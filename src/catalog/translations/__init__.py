"""Translations: the Japanese that each English text was made from, and the way to a translator and back."""
