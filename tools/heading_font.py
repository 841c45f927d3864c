"""Make overrides/assets/fonts/newsreader-600.woff2, the type of English headings, from an npm package.

    tools/npm.sh pack @fontsource/newsreader@5.3.0
    tar xzf fontsource-newsreader-5.3.0.tgz
    .venv/bin/python tools/heading_font.py package [OTHER.woff2 …]

Takes fontTools and brotli, which WeasyPrint brings. For each other face it prints the `@font-face` that stands in until
Newsreader is there: as wide on average and as high, so that nothing jumps (site.css). Gelasio is as wide as Georgia,
Tinos as Times New Roman.
"""

import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FONTS: Final = Path(__file__).parent.parent / "overrides" / "assets" / "fonts"
NAME: Final = "newsreader-600.woff2"
PARTS: Final = ("latin", "latin-ext")
RANGES: Final = ((0x20, 0x7E), (0xA0, 0x17F), (0x2010, 0x2027), (0x2030, 0x203A))
MORE: Final = (0x20AC, 0x2122, 0x2190, 0x2192, 0x2212, 0x2260, 0x2264, 0x2265)
"""Latin of Europe with the long vowels of rōmaji, quotation marks, dashes, a few signs."""
FEATURES: Final = ("kern", "liga", "lnum", "mark", "mkmk", "ccmp", "locl")
LETTERS: Final = {
    " ": 18, "e": 10, "t": 7, "a": 7, "o": 7, "i": 6, "n": 6, "s": 5, "r": 5, "h": 4, "l": 4, "d": 4, "u": 3, "c": 3,
    "m": 2, "f": 2, "p": 2, "g": 2, "w": 2, "y": 2, "b": 1, "v": 1, "k": 1, "S": 1, "P": 1, "K": 1, "F": 1, "C": 1,
}  # fmt: skip
"""How often letters come in a hundred of English headings."""


def main(package: Path, others: list[Path]) -> None:
    font = joined(package)
    subset(font)
    font.flavor = "woff2"
    FONTS.mkdir(exist_ok=True)
    font.save(FONTS / NAME)
    (FONTS / "OFL.txt").write_bytes((package / "LICENSE").read_bytes())
    sys.stdout.write(
        f"{FONTS / NAME}: {(FONTS / NAME).stat().st_size} bytes, {len(font.getBestCmap())} characters\n"
    )
    for other in others:
        sys.stdout.write(f"{other.name} {dict(adjustment(font, TTFont(other)))}\n")


def joined(package: Path) -> TTFont:
    """Return the parts of the face as one."""
    with tempfile.TemporaryDirectory() as folder:
        return Merger().merge([*_unpacked(package, Path(folder))])


def _unpacked(package: Path, folder: Path) -> Iterator[str]:
    for part in PARTS:
        font = TTFont(package / "files" / f"newsreader-{part}-600-normal.woff2")
        font.flavor = None
        font.save(folder / part)
        yield str(folder / part)


def subset(font: TTFont) -> None:
    options = Options(hinting=False, layout_features=list(FEATURES), name_IDs=["*"], notdef_outline=True)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[*MORE, *(code for first, last in RANGES for code in range(first, last + 1))])
    subsetter.subset(font)


def adjustment(font: TTFont, other: TTFont) -> Iterator[tuple[str, str]]:
    """Return what lets `other` take as much room as `font`."""
    size = width(font) / width(other)
    em = font["head"].unitsPerEm * size
    yield "size-adjust", f"{size:.1%}"
    yield "ascent-override", f"{font['hhea'].ascent / em:.1%}"
    yield "descent-override", f"{-font['hhea'].descent / em:.1%}"
    yield "line-gap-override", f"{font['hhea'].lineGap / em:.1%}"


def width(font: TTFont) -> float:
    """Return how wide English is on average, in parts of the height of the type."""
    glyphs: Mapping[int, str] = font.getBestCmap()
    wide = sum(font["hmtx"][glyphs[ord(letter)]][0] * often for letter, often in LETTERS.items())
    return wide / sum(LETTERS.values()) / font["head"].unitsPerEm


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(other) for other in sys.argv[2:]])
