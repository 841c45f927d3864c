"""The support guide on paper: a booklet in each language, chapters of it, and leaflets of single programs."""
