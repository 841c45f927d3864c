"""Commands and options that explain themselves in the language asked for, and the options that all commands share."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from gettext import gettext
from pathlib import Path
from typing import IO, Any, Final, TypeVar

import click

from catalog.build.flow import Listener
from catalog.cli.language import asked_language, language, speak
from catalog.cli.progress import Progress
from catalog.ground.clock import NoDayError, now_in_japan
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import LANGS, Lang
from catalog.kinds import KINDS
from catalog.model.kinds import REFERENCE
from catalog.problems import Problem
from catalog.problems.suggestions import did_you_mean
from catalog.problems.text import as_text

_LANG: Final = Message(
    "メッセージの言語（既定は ja。環境変数 CATALOG_LANG でも選べます）",
    "Language of messages (ja unless CATALOG_LANG says otherwise)",
)
_ROOT: Final = Message(
    "カタログのフォルダ（既定は今いるフォルダ）", "Folder of the catalog (the current one if not given)"
)
_OTHER_LANGUAGE: Final = Message("In English: {command} --lang en --help", "")
_OPTIONS: Final = Message("[オプション]", "[OPTIONS]")
_COMMAND: Final = Message("命令 [オプション]", "COMMAND [ARGS]...")

_DATA_FILES: Final = tuple(kind.file for kind in (*KINDS, *REFERENCE))
_NO_CATALOG: Final = Message(
    "ここにはカタログがありません（data/ のファイルがありません）: {root}"
    " カタログのフォルダに移るか、--root で指定してください。",
    "There is no catalog (no file of data/) in {root}: go to the folder of the catalog, or name it with --root.",
)
_BELOW: Final = Message(
    "ここにはカタログがありません: {root} カタログは {above} にあります。そこに移るか、--root で指定してください。",
    "There is no catalog in {root}, but there is one in {above}: go there, or name it with --root.",
)

Decorated = TypeVar("Decorated", bound=Callable[..., object])


class WrongUse(click.ClickException):
    """Ends a command that cannot begin, with one sentence that says why."""

    exit_code = 2

    def show(self, file: IO[Any] | None = None) -> None:
        click.echo(self.message, file=file, err=True)


def unknown(typed: str, names: Iterable[str], message: Message, otherwise: Message, lang: Lang) -> WrongUse:
    """Return the refusal of a name that there is not, with the nearest that there is, or what to do otherwise."""
    hint = did_you_mean(typed, names) or otherwise
    return WrongUse(message[lang].format(id=typed, hint=hint[lang]))


class SpokenCommand(click.Command):
    """A command with help in both languages, of which a reader sees one."""

    def __init__(self, *args: Any, text: Message, **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.text = text

    def get_short_help_str(self, limit: int = 45) -> str:
        del limit  # one sentence, which is never cut
        return self.text[language()].split("。")[0].split(". ")[0].removesuffix(".")

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option:
            option.help = gettext("Show this message and exit.")
        return option

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        self.options_metavar = _OPTIONS[language(ctx)]
        return super().collect_usage_pieces(ctx)

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        self.help = self.text[language(ctx)]
        super().format_help_text(ctx, formatter)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        self.epilog = _OTHER_LANGUAGE.format(command=ctx.command_path)[language(ctx)]
        super().format_epilog(ctx, formatter)


class SpokenGroup(SpokenCommand, click.Group):
    """The command line as a whole, which finds out the language before anything else."""

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        lang = asked_language(args)
        speak(lang)
        return super().make_context(info_name, args, parent, obj=lang, **extra)

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        self.subcommand_metavar = _COMMAND[language(ctx)]
        return super().collect_usage_pieces(ctx)


class SpokenOption(click.Option):
    """An option with help in both languages, of which a reader sees one."""

    def __init__(self, *args: Any, text: Message, **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.text = text

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        self.help = self.text[language(ctx)]
        return super().get_help_record(ctx)


def group(text: Message) -> Callable[[Callable[..., object]], SpokenGroup]:
    settings = {"help_option_names": ["-h", "--help"]}
    return click.group(cls=SpokenGroup, text=text, context_settings=settings)


def command(text: Message, name: str | None = None) -> Callable[[Callable[..., object]], SpokenCommand]:
    return click.command(name, cls=SpokenCommand, text=text)


def option(*names: str, text: Message, **settings: Any) -> Callable[[Decorated], Decorated]:
    return click.option(*names, cls=SpokenOption, text=text, **settings)


def lang_option(function: Decorated) -> Decorated:
    return option("--lang", type=click.Choice(LANGS), default=language, text=_LANG)(function)


def root_option(function: Decorated) -> Decorated:
    folder = click.Path(exists=True, file_okay=False, resolve_path=True, path_type=Path)
    return option("--root", type=folder, default=".", callback=_catalog_folder, text=_ROOT)(function)


def _catalog_folder(context: click.Context, parameter: click.Parameter, root: Path) -> Path:
    """Refuse a folder that holds no catalog in one sentence, before hundreds of files are called missing."""
    del parameter
    if _holds_catalog(root):
        return root
    lang: Lang = context.params.get("lang") or language(context)
    above = next((folder for folder in root.parents if _holds_catalog(folder)), None)
    if above:
        raise WrongUse(_BELOW[lang].format(root=root, above=above))
    raise WrongUse(_NO_CATALOG[lang].format(root=root))


def _holds_catalog(root: Path) -> bool:
    return any((root / "data" / file).exists() for file in _DATA_FILES)


def today(lang: Lang) -> date:
    """Return the day on which the catalog is looked at."""
    return now(lang).date()


def now(lang: Lang) -> datetime:
    """Return the moment in Japan at which the catalog is looked at; a day that there is not is wrong usage."""
    try:
        return now_in_japan()
    except NoDayError as stop:
        raise WrongUse(stop.message[lang]) from None


def project_at(root: Path) -> Project:
    """Return the project in `root`; where only the data matters, its address does not."""
    return Project(root, "/")


def listener(lang: Lang) -> Listener:
    """Return who prints what a build says."""
    bar = Progress(lang)

    def say(text: Message) -> None:
        bar.clear()
        click.echo(text[lang], err=True)

    def report(problems: Sequence[Problem]) -> None:
        bar.clear()
        if problems:
            click.echo(as_text(problems, lang), err=True)

    return Listener(say, report, bar.show, bar.clear)
