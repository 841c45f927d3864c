"""Pictures of pages for whoever shares them: what they say, how it is set and drawn, and the files."""
