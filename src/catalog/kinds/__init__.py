"""The kinds of records that have pages. To add one, write its file beside these and name it in `KINDS`."""

from typing import Final

from catalog.kinds.facility import FACILITIES
from catalog.kinds.product import PRODUCTS
from catalog.kinds.program import PROGRAMS
from catalog.views.kind import Kind

KINDS: Final[tuple[Kind, ...]] = (PROGRAMS, PRODUCTS, FACILITIES)
"""In the order of the site: doors, menu, lists, search, files for machines."""
