"""Links that lead out of the site: where they stand, how their pages answer, and what has moved."""
