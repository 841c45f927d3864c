"""Make src/catalog/characters/radicals.json from Unicode's EquivalentUnifiedIdeograph.txt.

    apt-get install unicode-data
    python tools/radicals.py /usr/share/unicode/EquivalentUnifiedIdeograph.txt

Where Unicode names a form that only Chinese uses, the form of Japan is taken: it is what a Japanese PDF shows.
"""

import json
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Final

JAPANESE: Final = {"⼾": "戸", "⾭": "青", "⿈": "黄", "⿊": "黒"}
RADICALS: Final = 0x2E80, 0x2FD5
"""Without the strokes that the file lists too: no text holds them by mistake."""

TABLE: Final = Path(__file__).parent.parent / "src" / "catalog" / "characters" / "radicals.json"


def equivalents(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Return each radical with the ideograph that looks like it."""
    for line in lines:
        codes, _, kanji = line.partition("#")[0].partition(";")
        if kanji:
            first, _, last = codes.strip().partition("..")
            for code in range(int(first, 16), int(last or first, 16) + 1):
                if RADICALS[0] <= code <= RADICALS[1]:
                    yield chr(code), chr(int(kanji, 16))


def table(lines: list[str]) -> dict[str, object]:
    kangxi = {chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0x2F00, 0x2FD6)}
    kanji = dict(equivalents(lines)) | kangxi | JAPANESE
    return {
        "source": f"{lines[0].strip('# ')}, Unicode Character Database; forms of Japan for {''.join(JAPANESE)}",
        "license": "Unicode License, see UNICODE-LICENSE.txt",
        "kanji": {radical: kanji[radical] for radical in sorted(kanji)},
    }


if __name__ == "__main__":
    made = table(Path(sys.argv[1]).read_text("utf-8").splitlines())
    TABLE.write_text(json.dumps(made, ensure_ascii=False, indent=0) + "\n", "utf-8")
