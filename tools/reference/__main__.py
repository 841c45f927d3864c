"""Write the reference to `docs/`: `python -m tools.reference`."""

from tools.reference.pages import write

write()
