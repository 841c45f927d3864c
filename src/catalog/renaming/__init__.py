"""Renaming a record: every reference to it, its stamps, and the address at which its page was."""
