"""A finished site takes the place of the old one, and nothing else does: lock, mark, recovery, exchange."""
