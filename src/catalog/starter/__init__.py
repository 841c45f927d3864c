"""A new city: what it wishes, what it must not be called, the files that it begins with."""
