"""How long a large catalog takes, beside Hugo with the same records. Run `make bench`."""
