"""The examples of `explain/kinds.yaml` that are no text: what the file holds, or how the problem comes about."""

import dataclasses
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Annotated, Any, Final

from openpyxl import load_workbook
from PIL import ExifTags, Image
from repositories import merge_edits, start
from sample_project import TODAY, Content, replace, sample_text
from stamped import stamps_of
from tests.sheets.sheet_files import as_bytes, ole, package, workbook

from catalog.build.load import load
from catalog.check import check
from catalog.explain import Example, Slip, Table
from catalog.ground.project import Project
from catalog.ground.text import Lang
from catalog.images.complaints import avif_is_missing
from catalog.kinds import KINDS
from catalog.kinds.program import PROGRAMS
from catalog.model.entry import Entry
from catalog.model.kinds import REFERENCE
from catalog.model.pointers import To
from catalog.model.types import Id, record
from catalog.pages.pour import check_shells, cut_shell
from catalog.pages.render import broken_templates
from catalog.problems import Location, Problem, Problems
from catalog.renderers.mkdocs import problem_of
from catalog.sheets.apply import prepare
from catalog.sheets.book.export import as_book
from catalog.sheets.book.keys import BEFORE
from catalog.sheets.book.merge import plan_book
from catalog.sheets.book.reading import read_book
from catalog.sheets.book.start import look_at
from catalog.sheets.start import look, plan_file
from catalog.sheets.table import read_file
from catalog.translations.row import Returned
from catalog.translations.taking import plan_of
from catalog.translations.texts import typed_records
from catalog.translations.xliff import from_xliff

LIST: Final = "製品名,事業者名\n琥珀醤油,大野醤油\n"
_TABLE_ENDINGS: Final = (".csv", ".xls", ".xlsx", ".xlsb", ".ods", ".numbers", ".xml")


def problems_of(code: str, example: Example, project: Project) -> Problems:
    """Make an example happen in the sample catalog, and return what is said of it."""
    if code in _OTHERWISE:
        return _OTHERWISE[code](project)
    if isinstance(example, Table):
        return imported(project, "list.csv", example.text.encode(), update="--update" in example.options)
    content = _slipped(example, project) if isinstance(example, Slip) else _CONTENTS[code]()
    if example.file.endswith(_TABLE_ENDINGS):
        return imported(project, example.file, content)
    return checked(project, {example.file: content, **_named(example.file)})


def _slipped(slip: Slip, project: Project) -> str:
    if not slip.right:
        return slip.wrong
    text = (project.root / slip.file).read_text("utf-8")
    assert slip.right in text, f"{slip.right!r} is not in {slip.file}"
    return text.replace(slip.right, slip.wrong, 1)


def checked(project: Project, files: Mapping[str, Content]) -> Problems:
    with _typed(project, files):
        return check(load(project), TODAY)


def imported(project: Project, file: str, content: Content, *, update: bool = False) -> Problems:
    with _typed(project, {file: content}):
        start = look(project, KINDS)
        plan = plan_file(start, project.root / file, None, update=update, add_makers=False)
        return [*plan.problems, *prepare(plan, project, date(2026, 11, 21), _unchecked).problems]


def _unchecked(_: Project) -> Problems:
    return []


@contextmanager
def _typed(project: Project, files: Mapping[str, Content]) -> Iterator[None]:
    """Let files hold something for a while, and be as they were afterwards."""
    before = {name: _bytes(project.root / name) for name in files}
    try:
        for name, content in files.items():
            replace(project.root / name, content)
        yield
    finally:
        for name, content in before.items():
            if content is not None or (project.root / name).exists():
                replace(project.root / name, content)


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _named(file: str) -> Mapping[str, Content]:
    """Name a photo in a product."""
    if not file.startswith("content/photos/"):
        return {}
    name = file.removeprefix("content/photos/")
    photo = f"  photos: [{{file: {name}, alt: {{ja: 瓶, en: A bottle}}, rights: {{ja: 大野, en: Ono}}}}]\n"
    text = sample_text("brand_products.yaml")
    return {"data/brand_products.yaml": text.replace("  maker: ono-soy\n", f"  maker: ono-soy\n{photo}")}


def _saved(image: Image.Image, form: str = "JPEG", **how: Any) -> bytes:
    out = BytesIO()
    image.save(out, form, **how)
    return out.getvalue()


def _plain(width: int = 60, height: int = 40, mode: str = "RGB") -> Image.Image:
    return Image.new(mode, (width, height))


def _with_place() -> bytes:
    exif = Image.Exif()
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (36.0, 33.0, 36.0)
    return _saved(_plain(), exif=exif.tobytes())


def _two_sheets() -> bytes:
    book = workbook([{"製品名": "琥珀醤油", "事業者名": "大野醤油"}])
    book.copy_worksheet(book.worksheets[0])
    return as_bytes(book)


_CONTENTS: Final[Mapping[str, Callable[[], Content]]] = {
    "file-missing": lambda: None,
    "encoding": lambda: sample_text("programs.yaml").encode("cp932", "ignore"),
    "not-text": lambda: _saved(_plain(), "PNG"),
    "control-character": lambda: sample_text("programs.yaml").replace("市税を", "市税を\u2028"),
    "photo-unreadable": lambda: b"This is not a picture.",
    "photo-broken": lambda: _saved(Image.effect_noise((300, 200), 80))[:2000],
    "photo-format": lambda: _saved(_plain(), "GIF"),
    "photo-mislabelled": lambda: _saved(_plain(), "PNG"),
    "photo-too-large": lambda: _saved(_plain(10_000, 10_000, "1"), "PNG"),
    "photo-too-long": lambda: _saved(_plain(1100, 100)),
    "photo-cmyk": lambda: _saved(_plain(mode="CMYK")),
    "photo-16-bit": lambda: _saved(_plain(mode="I;16"), "PNG"),
    "photo-place": _with_place,
    "photo-small": lambda: _saved(_plain()),
    "photo-animated": lambda: _saved(
        _plain(), "PNG", save_all=True, append_images=[Image.new("RGB", (60, 40), "red")]
    ),
    "sheet-not-read": _two_sheets,
    "other-ending": lambda: LIST,
    "not-a-workbook": lambda: b"%PDF-1.7",
    "locked": lambda: ole("EncryptedPackage"),
    "old-format": lambda: ole("Workbook"),
    "binary-workbook": lambda: package("xl/workbook.bin"),
    "open-document": lambda: package(
        "content.xml", mimetype="application/vnd.oasis.opendocument.spreadsheet"
    ),
    "numbers": lambda: package("Index/Document.iwa"),
    "web-page": lambda: "<html><table><tr><td>製品名</td></tr></table></html>",
    "xml-spreadsheet": lambda: '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>',
}
"""What the file of an example holds; nothing where it is not there."""


def _broken_template(project: Project) -> Problems:
    root = project.root / "broken"
    for name, text in {"words/ui.yaml": "", "overrides/catalog/program.html": "{% if w %}"}.items():
        replace(root / name, text)
    return list(broken_templates(Project(root, "/")))


@record
class _Visit(Entry):
    facility: Annotated[Id, To("facilities")]


def _needs_a_draft(project: Project) -> Problems:
    visit = (
        "- {id: v, name: {ja: 見学, en: Visit}, summary: {ja: 見ます。, en: See it.}, facility: training-hall,\n"
        "   sources: [{document: guide-2025, section: 見学}], verified_on: 2026-11-01}\n"
    )
    draft = sample_text("facilities.yaml").replace(
        "- id: training-hall", "- id: training-hall\n  status: draft"
    )
    visits = dataclasses.replace(PROGRAMS, id="visits", file="visits.yaml", record=_Visit)
    with _typed(project, {"data/visits.yaml": visit, "data/facilities.yaml": draft}):
        return check(load(project, kinds=(*KINDS, visits)), TODAY)


def _unfilled(_: Project) -> Problems:
    shell = cut_shell("@@titel@@ @@body@@", "programs/_record", "ja")
    place: tuple[Lang, str] = ("ja", "programs/_record")
    return check_shells({place: frozenset({"body"})}, {place: shell})


def _two_of_one_name(project: Project) -> Problems:
    products = sample_text("brand_products.yaml").replace("ja: 織機センサー", "ja: 琥珀醤油")
    with _typed(project, {"data/brand_products.yaml": products}):
        return imported(project, "list.csv", "製品名,部門\n琥珀醤油,食品\n")


def _comment_in_the_way(project: Project) -> Problems:
    products = sample_text("brand_products.yaml").replace(
        "  maker: ono-soy", "  aliases:\n    - 琥珀\n    # more to come\n  # why\n  maker: ono-soy"
    )
    with _typed(project, {"data/brand_products.yaml": products}):
        return imported(project, "list.csv", "製品名,別名\n琥珀醤油,こはく; アンバー\n", update=True)


def _after_stamps(project: Project, *change: str) -> Problems:
    """Stamp all English of the sample, then change a data file."""
    programs = sample_text("programs.yaml").replace(*change)
    with _typed(project, {"data/.translations": stamps_of(project), "data/programs.yaml": programs}):
        return check(load(project), TODAY)


def _from_before(project: Project) -> Problems:
    back = Returned(Location("訳.xlsx", 2, 8), "programs/trade-fairs", "name", "見本市の補助", "Fairs")
    return plan_of([back], typed_records(project, (*KINDS, *REFERENCE))).problems


def _old_xliff(_: Project) -> Problems:
    found = from_xliff(b'<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>', "訳.xlf")
    assert isinstance(found, Problem)
    return [found]


def _book_with(project: Project, key: str, row: int, column: str, value: str | None) -> Problems:
    """Change one cell of a workbook of programs, and take it in."""
    book = load_workbook(BytesIO(as_book(look_at(project, KINDS, ["programs"]))))
    sheet = next(sheet for sheet in book.worksheets if sheet.cell(2, 1).value == key)
    at = next(cell.column for cell in sheet[2] if cell.value == column)
    sheet.cell(row, at).value = value
    with _typed(project, {"book.xlsx": as_bytes(book)}):
        start, grids = look_at(project, KINDS, ["programs"]), read_file(project.root / "book.xlsx", BEFORE)
        assert isinstance(grids, dict)
        return plan_book(start, read_book(grids, start), update=False).problems


def _without_marks(project: Project) -> Problems:
    file = "data/programs.yaml"
    start(project.root)
    merge_edits(
        project.root, file, ("kana: みほんいち", "kana: ひとり"), ("kana: みほんいち", "kana: ふたり")
    )
    found = checked(project, {file: sample_text("programs.yaml")})
    shutil.rmtree(project.root / ".git")
    (project.root / ".gitignore").unlink()
    replace(project.root / file, sample_text("programs.yaml"))
    return found


_OTHERWISE: Final[Mapping[str, Callable[[Project], Problems]]] = {
    "no-avif": lambda _: [avif_is_missing()],
    "template": _broken_template,
    "draft-needed": _needs_a_draft,
    "unfilled-slot": _unfilled,
    "renderer": lambda project: [problem_of("Unrecognised configuration name: colour", project)],
    "several-records": _two_of_one_name,
    "change-by-hand": _comment_in_the_way,
    "translation-stale": lambda project: _after_stamps(
        project, "見本市への出展に", "見本市や商談会への出展に"
    ),
    "translation-unstamped": lambda project: _after_stamps(
        project, "en: City taxes are paid", "en: All city taxes are paid"
    ),
    "merge-not-committed": _without_marks,
    "not-xliff": _old_xliff,
    "translation-not-taken": _from_before,
    "cell-emptied": lambda project: _book_with(project, "programs: id", 3, "kana", None),
    "row-without-record": lambda project: _book_with(
        project, "programs.contacts: record", 3, "programs.contacts: record", "nowhere"
    ),
}
"""Examples that take more than one file."""

MADE: Final = {*_CONTENTS, *_OTHERWISE}
