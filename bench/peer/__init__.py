"""The peers: Hugo, whose templates are read off our own finished pages, and Pagefind over what Hugo wrote.

Nobody keeps Hugo's templates in step with ours by hand. A catalog of sample records (`samples.py`) is built; its
records differ from one another in a single thing each, a field left out or an item more. What differs between their
pages is therefore what follows from that field, and becomes `{{ if … }}` or `{{ range … }}` of a template
(`derive.py`); what the records say stands there as marks, and becomes the actions that print it (`marks.py`).
"""
