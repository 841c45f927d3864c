"""`python -m bench.pictures.photos FOLDER COUNT`: photos of 12 megapixels that differ.

They are soft shapes with some grain, as large in bytes as those of a phone.
"""

import sys
from functools import partial
from pathlib import Path
from typing import Final

from PIL import Image

from catalog.images.together import together

_SIZE: Final = (4000, 3000)
_QUALITY_OF_CAMERAS: Final = 92


def shoot(folder: Path, count: int) -> None:
    """Put photos into a folder."""
    folder.mkdir(parents=True)
    together(partial(_shoot, folder), range(count))


def _shoot(folder: Path, number: int) -> None:
    soft = Image.effect_noise((40, 30), 90).resize(_SIZE, Image.Resampling.BICUBIC)
    grain = Image.effect_noise(_SIZE, 12)
    light = Image.blend(soft, grain, 0.15)
    photo = Image.merge("RGB", (light, light.transpose(Image.Transpose.ROTATE_180), soft))
    photo.save(folder / f"{number}.jpg", quality=_QUALITY_OF_CAMERAS)


shoot(Path(sys.argv[1]), int(sys.argv[2]))
