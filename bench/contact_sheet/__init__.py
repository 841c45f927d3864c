"""A contact sheet: every kind of page in every look, so that one sees the whole site at a glance."""
