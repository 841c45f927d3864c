"""Pages that people write are there in both languages."""

from collections.abc import Iterator

from catalog.check.facts import Facts
from catalog.ground.message import Message
from catalog.ground.text import LANGS, OTHER
from catalog.problems import Location, Problem


def pages_in_both_languages(facts: Facts) -> Iterator[Problem]:
    """Every page says in its name which language it is in, and has a twin in the other."""
    content = facts.project.content
    shells = {content / f"{shell}.{lang}.md" for shell in facts.loaded.shells for lang in LANGS}
    for path in sorted(content.rglob("*.md")):
        stem, _, lang = path.stem.rpartition(".")
        name = facts.project.relative(path)
        if lang not in LANGS or not stem:
            yield _without_language(name)
            continue
        twin = path.with_name(f"{stem}.{OTHER[lang]}.md")
        if not twin.is_file() and twin not in shells:  # of a missing shell is told elsewhere
            yield _without_twin(name, facts.project.relative(twin))


def _without_language(name: str) -> Problem:
    stem = name.removesuffix(".md")
    return Problem(
        Location(name, 1, 1),
        "page-without-language",
        Message("ページの名前に言語がありません。", "The name of the page does not say its language."),
        Message(
            "日本語は {stem}.ja.md、英語は {stem}.en.md という名前にしてください。",
            "Name it {stem}.ja.md in Japanese and {stem}.en.md in English.",
        ).format(stem=stem),
    )


def _without_twin(name: str, twin: str) -> Problem:
    return Problem(
        Location(name, 1, 1),
        "page-without-twin",
        Message(
            "このページには、もう一つの言語のページがありません。",
            "There is no such page in the other language.",
        ),
        Message(
            "{twin} を置いてください。このページも要らなければ、消してください。",
            "Add {twin}, or remove this page if nobody needs it.",
        ).format(twin=twin),
    )
