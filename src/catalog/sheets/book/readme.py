"""The first sheet of a workbook: how to use it, in both languages, and where everything is."""

from collections.abc import Iterator, Mapping
from typing import Final

from catalog.ground.message import Message
from catalog.sheets.cells import CLEAR

TITLE: Final = ("シート Sheet", "使い方", "How to use this workbook")
ENDING: Final = Message(
    f"この行のものをなくすときだけ「{CLEAR}」を選びます。行を消すだけでは、何もなくなりません。",
    f"Choose {CLEAR} only to remove what the row is about. Deleting the row removes nothing.",
)
WHICH_ROW: Final = Message(
    "どの記録のどこかを表します。変えないでください。新しい行は、番号を空にします。",
    "Says which record, and where in it. Leave it as it is; a new row has no number.",
)
_LINES: Final = (
    Message(
        "1. セルを書き換えて保存し、catalog import --all このファイル.xlsx とします。何が変わるかが出ます。",
        "1. Change cells, save, and run catalog import --all THIS_FILE.xlsx. It shows what would change.",
    ),
    Message(
        "2. よければ、同じ命令に --write を付けます。それまでデータは変わりません。"
        "エラーが1つでもあれば、何も書きません。",
        "2. If that is right, add --write. Until then no data changes, and with one error nothing is written.",
    ),
    Message(
        f"3. 値を消すときは、そのセルに「{CLEAR}」と書きます。空のセルは何も消しません。",
        f"3. To remove a value write {CLEAR} (or (clear)) into its cell. An empty cell removes nothing.",
    ),
    Message(
        f"4. 記録や、コースなどの1行をなくすときは、「この行をどうするか」の列で「{CLEAR}」を選びます。"
        "サイトから下げるだけなら、状態を「下書き」にします。",
        f"4. To end a record, a course or any row choose {CLEAR} in the column `What to do with this row`. "
        "To take a record off the site and keep it, make it a draft.",
    ),
    Message(
        "5. 新しい記録は、支援などのシートの下に足します。IDは英小文字・数字・ハイフンで、"
        "空なら英語の名前から付きます。コースなどは、その記録のIDを書いて足します。番号は空にします。",
        "5. Add a record below the others of its sheet. Its ID has lower-case letters, digits and hyphens; if empty "
        "it is made from the English name. Add courses and the like with the ID of their record and no number.",
    ),
    Message(
        "6. 日本語と英語は隣の列です。いくつも書くセルは、文なら1行に1つずつ、日本語と英語を同じ順に、"
        "名前なら「;」で区切ります。ないと分かっているときは「なし」と書きます。",
        "6. Japanese and English stand side by side. Several texts have a line each, in the same order in both "
        "languages; several names have ; between them. なし says that there are none.",
    ),
    Message(
        "7. 書き出したあとにデータのほうが変わっていても、書き換えたセルだけが取りこまれます。"
        "同じ値が両方で変わっていたら、--update を付けるまで書き換えません。",
        "7. If the data has changed since, only the cells that you changed come in. Where both changed one value, "
        "it is left alone unless you add --update.",
    ),
    Message(
        "8. 灰色の2行目は、列の目印です。消さないでください。列の順や見出しは変えてかまいません。",
        "8. The grey second row marks the columns: keep it. Columns may be moved, and headers renamed.",
    ),
)
_ROWS: Final = Message("{n} 行", "{n} rows")


def readme_rows(counts: Mapping[str, int]) -> tuple[list[tuple[str, str, str]], dict[int, str]]:
    """Return the rows of the sheet, and which sheet each leads to."""
    lines = [("", line.ja, line.en) for line in _LINES]
    sheets = list(_sheets(counts))
    links = {len(lines) + at: row[0] for at, row in enumerate(sheets)}
    return [*lines, *sheets], links


def _sheets(counts: Mapping[str, int]) -> Iterator[tuple[str, str, str]]:
    for title, count in counts.items():
        rows = _ROWS.format(n=count)
        yield title, rows.ja, rows.en


def both(text: Message) -> str:
    """Return a text in both languages, one below the other."""
    return f"{text.ja}\n{text.en}"
