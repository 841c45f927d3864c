"""How soon a page stands on a phone, whether it jumps, and what it brings."""
