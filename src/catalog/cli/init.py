"""`catalog init`: begin the site of a city."""

import shutil
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import click

from catalog import check as rules
from catalog.addresses.fault import Fault
from catalog.addresses.mail import mail_fault
from catalog.build.load import load
from catalog.cli.help import WrongUse, command, lang_option, option, today
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import LANGS, Lang, Text
from catalog.model.types import is_phone
from catalog.problems import Location, Problem
from catalog.problems.text import as_text
from catalog.source.site_address import judge_site_url
from catalog.starter.files import starter_files
from catalog.starter.package import package_here
from catalog.starter.wishes import DEFAULT_COLORS, SECTIONS, Wishes, color_fault, name_fault, site_id
from catalog.starter.write import move_in, refuse_occupied, write_beside

_HELP: Final = Message(
    "新しい市のサイトを、フォルダ DIR に作りはじめます。名前を付けなければ、端末でたずねます。"
    "フォルダは新しいか、空でなければなりません。",
    "Begin the site of a city in the folder DIR, which must be new or empty. "
    "Without its names they are asked in the terminal.",
)
_CITY_JA: Final = Message("市の名前（例: 海野市）", "Name of the city in Japanese")
_CITY_EN: Final = Message("市の英語の名前（例: Umino）", "Name of the city in English, such as Umino")
_OFFICE_JA: Final = Message("市の窓口の名前", "Name of its office in Japanese")
_OFFICE_EN: Final = Message("市の窓口の英語の名前", "Name of its office in English")
_URL: Final = Message("サイトのアドレス（https://…）", "Address of the site (https://…)")
_PHONE: Final = Message("窓口の電話番号（なければ空のまま）", "Phone of the office (may be left empty)")
_EMAIL: Final = Message("窓口のメール（なければ空のまま）", "Mail address of the office (may be left empty)")
_COLORS: Final = Message(
    "三つの色をコンマで（例: {example}）", "Three colours, with commas (such as {example})"
).format(example=",".join(DEFAULT_COLORS))
_SECTIONS: Final = Message("載せる種類をコンマで（{all}）", "Sections, with commas ({all})").format(
    all=",".join(SECTIONS)
)
_MISSING: Final = Message(
    "市の名前を --city-ja と --city-en で書いてください。", "Name the city with --city-ja and --city-en."
)
_THREE: Final = Message("色は三つ書いてください。", "Three colours are needed.")
_NO_SECTION: Final = Message(
    "「{name}」という種類はありません。使えるのは {all} です。",
    "There is no section `{name}`. There are: {all}.",
)
_PHONE_FAULT: Final = Message(
    "「{value}」は電話番号ではありません。076-220-2205 の形で書いてください。",
    "`{value}` is no phone number: write it like 076-220-2205.",
)
_DONE: Final = Message(
    "{folder} に {n} 個のファイルを書きました。次は:\n  cd {folder}\n  catalog serve --open",
    "{n} files are in {folder}. Next:\n  cd {folder}\n  catalog serve --open",
)


@dataclass(frozen=True, slots=True)
class _Question:
    """Something that is asked: the option that answers it, and what is wrong with an answer."""

    name: str
    text: Message
    fault: Callable[[str], Message | None]
    default: Callable[[Mapping[str, str]], str | None]
    """What is taken without an answer, given those before; None where one is needed."""


def _english(name: str) -> Message | None:
    return name_fault(name, is_english=True)


def _url_fault(url: str) -> Message | None:
    return _first(judge_site_url(url, Location("site_url")))


def _mail_fault(address: str) -> Message | None:
    fault = mail_fault(address) if address else None
    return _with_hint(fault) if fault else None


def _first(problems: Iterable[Problem]) -> Message | None:
    return next(map(_with_hint, problems), None)


def _with_hint(fault: Problem | Fault) -> Message:
    return Message(*(f"{fault.message[lang]} {fault.hint[lang]}" for lang in LANGS))


def _phone_fault(phone: str) -> Message | None:
    return None if not phone or is_phone(phone) else _PHONE_FAULT.format(value=phone)


def _colors_fault(colors: str) -> Message | None:
    each = _split(colors)
    if len(each) != len(DEFAULT_COLORS):
        return _THREE
    return next((fault for color in each if (fault := color_fault(color))), None)


def _sections_fault(sections: str) -> Message | None:
    odd = next((name for name in _split(sections) if name not in SECTIONS), None)
    return _NO_SECTION.format(name=odd, all=", ".join(SECTIONS)) if odd else None


def _split(answer: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in answer.split(",") if part.strip())


def _hall(city: str) -> str:
    """Return what the office of a city is called: 市役所, or 役場 of a town or village."""
    return f"{city}役場" if city.endswith(("町", "村")) else f"{city}役所"


def _nothing(_: Mapping[str, str]) -> str:
    return ""


QUESTIONS: Final = (
    _Question("city_ja", _CITY_JA, name_fault, lambda _: None),
    _Question("city_en", _CITY_EN, _english, lambda _: None),
    _Question("office_ja", _OFFICE_JA, name_fault, lambda answers: _hall(answers["city_ja"])),
    _Question("office_en", _OFFICE_EN, _english, lambda answers: f"{answers['city_en']} City Office"),
    _Question(
        "site_url", _URL, _url_fault, lambda answers: f"https://{site_id(answers['city_en'])}.example.jp/"
    ),
    _Question("phone", _PHONE, _phone_fault, _nothing),
    _Question("email", _EMAIL, _mail_fault, _nothing),
    _Question("colors", _COLORS, _colors_fault, lambda _: ",".join(DEFAULT_COLORS)),
    _Question("sections", _SECTIONS, _sections_fault, lambda _: ",".join(SECTIONS)),
)


@command(_HELP)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@option("--city-ja", text=_CITY_JA)
@option("--city-en", text=_CITY_EN)
@option("--office-ja", text=_OFFICE_JA)
@option("--office-en", text=_OFFICE_EN)
@option("--site-url", text=_URL)
@option("--phone", text=_PHONE)
@option("--email", text=_EMAIL)
@option("--colors", text=_COLORS)
@option("--sections", text=_SECTIONS)
@lang_option
def init(folder: Path, lang: Lang, **given: str | None) -> None:
    """Begin a project in `folder`: nothing is there, or all of it."""
    place = folder.resolve()
    refuse_occupied(place)
    answers = _answers(given, lang)
    package = package_here()
    texts = starter_files(_wishes(answers), today(lang), package.requirement)
    files = {**{name: text.encode() for name, text in texts.items()}, **package.files}
    beside = write_beside(place, files)
    try:
        _refuse_mistakes(beside, lang)
        move_in(beside, place)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    click.echo(_DONE[lang].format(n=len(files), folder=folder))


def _answers(given: Mapping[str, str | None], lang: Lang) -> Mapping[str, str]:
    """Take what options say, and ask for the rest if somebody sits at the terminal and has named no city."""
    names_nothing = not given["city_ja"] or not given["city_en"]
    if names_nothing and not sys.stdin.isatty():
        raise click.UsageError(_MISSING[lang])
    answers: dict[str, str] = {}
    for question in QUESTIONS:
        typed = given[question.name]
        if typed is None:
            default = question.default(answers)
            typed = _ask(question, default, lang) if names_nothing else default or ""
        if fault := question.fault(typed := typed.strip()):
            raise WrongUse(fault[lang])
        answers[question.name] = typed
    return answers


def _ask(question: _Question, default: str | None, lang: Lang) -> str:
    """Ask until the answer is sound."""
    while True:
        answer: str = click.prompt(question.text[lang], default=default, show_default=bool(default))
        fault = question.fault(answer.strip())
        if not fault:
            return answer
        click.echo(fault[lang], err=True)


def _wishes(answers: Mapping[str, str]) -> Wishes:
    city = Text(answers["city_ja"], answers["city_en"])
    url = answers["site_url"]
    return Wishes(
        city=city,
        office=Text(answers["office_ja"], answers["office_en"]),
        site=Text(f"{city.ja} 産業支援カタログ", f"{city.en} Industry Catalog"),
        site_url=url if url.endswith("/") else f"{url}/",
        colors=_split(answers["colors"]),
        sections=_split(answers["sections"]),
        phone=answers["phone"],
        email=answers["email"],
    )


def _refuse_mistakes(root: Path, lang: Lang) -> None:
    """Stop if the check would complain of the new project."""
    problems = rules.check(load(Project(root, "/")), today(lang))
    shutil.rmtree(root / ".cache", ignore_errors=True)
    if problems:
        click.echo(as_text(problems, lang), err=True)
        raise SystemExit(1)
