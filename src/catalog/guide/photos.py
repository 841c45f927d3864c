"""Photos of products within a book: the sizes that the site has, as `data:` addresses."""

from base64 import b64encode
from collections.abc import Mapping
from pathlib import Path

from markupsafe import Markup

from catalog.ground.output import SiteFile
from catalog.images.plan import pictures_of
from catalog.images.produce import produce_images
from catalog.pages.html_pieces import markup
from catalog.views.parts import PhotoView
from catalog.views.scene import Scene

Photos = Mapping[str, SiteFile]
"""Files of photos by their addresses below the root of the site."""


def photos_of(scene: Scene, cache: Path) -> Photos:
    """Return every size of the photos of published products, from the cache where the site has made them."""
    return {file.path: file for file in produce_images(pictures_of(scene.catalog, scene.pictures), cache)}


def photo_address(photos: Photos, photo: PhotoView, width: int) -> Markup:
    """Return a photo within its address: the smallest that is `width` pixels wide, or the largest there is.

    A PDF takes a JPEG as it is, and would unpack any other format.
    """
    path = next((path for path, size in photo.sizes if size >= width), photo.sizes[-1][0])
    return markup(f"data:image/jpeg;base64,{b64encode(photos[path].content).decode()}")
