"""One language, ready to print: whatever a template shows is decided and formatted here."""
