"""The flow: load, check, lay out, render, assemble; readable top to bottom in `site.py`."""
