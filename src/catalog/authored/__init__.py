"""Pages that people write in `content/`: their heads, the slots of shells, links to records."""
