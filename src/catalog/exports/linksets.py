"""Where the address of each GTIN leads, for machines: `01/<gtin>/linkset.json` (RFC 9264, GS1 Digital Link)."""

import json
from collections.abc import Iterator

from catalog.ground.output import OutputFile
from catalog.rules.gtin import link_path
from catalog.views.digital_link import LINKSET, linkset, with_gtin
from catalog.views.scene import Scene


def linkset_files(scene: Scene) -> Iterator[OutputFile]:
    """Return a file for every product with a GTIN."""
    for product, gtin in with_gtin(scene):
        content = json.dumps(linkset(scene, product, gtin), ensure_ascii=False, indent=1)
        yield OutputFile(f"{link_path(gtin)}/{LINKSET}", f"{content}\n".encode())
