"""The city is there, once, and its colours can be read."""

from collections.abc import Iterator
from typing import Final

from catalog.check.facts import Facts
from catalog.ground.message import Message
from catalog.model.city import City
from catalog.problems import Problem
from catalog.problems.suggestions import did_you_mean

GROUNDS: Final[dict[str, tuple[str, ...]]] = {"light": ("#fbfaf6", "#ffffff"), "dark": ("#171614", "#211f1c")}
"""What text stands on, as in `site.css`; a test holds the two together."""

LEAST_CONTRAST: Final = 4.5
"""Of text to its ground, WCAG 2.2, 1.4.3."""


def one_city(facts: Facts) -> Iterator[Problem]:
    """A site belongs to one city; that there is none, the reader of the file has said."""
    for city in list(facts.catalog.city.values())[1:]:
        yield facts.problem(
            "city",
            city.id,
            (),
            "city-twice",
            Message("市の記録が二つあります。", "There is more than one city."),
            Message("一つだけ残してください。", "Leave only one."),
        )


def looks_of_every_kind(facts: Facts) -> Iterator[Problem]:
    """A city gives a look to every kind of record of which it has some, and to nothing else."""
    kinds = [kind.id for kind in facts.catalog.kinds]
    for city in facts.catalog.city.values():
        missing = [kind for kind in kinds if kind not in city.looks and facts.catalog.of(kind)]
        free = [kind for kind in kinds if kind not in city.looks]
        unknown = [name for name in city.looks if name not in kinds]
        yield from (_look_of_nothing(facts, city, name, free) for name in unknown)
        if not unknown:
            yield from (_without_look(facts, city, kind) for kind in missing)


def _without_look(facts: Facts, city: City, kind: str) -> Problem:
    return facts.problem(
        "city",
        city.id,
        ("looks",),
        "look-missing",
        Message("「{kind}」の色と模様がありません。", "There is no look for `{kind}`.").format(kind=kind),
        Message(
            "「{kind}: {{color: 色の id, pattern: 模様}}」の行を書き足してください。",
            "Add a line `{kind}: {{color: id of a colour, pattern: name}}`.",
        ).format(kind=kind),
    )


def _look_of_nothing(facts: Facts, city: City, name: str, free: list[str]) -> Problem:
    message = Message("「{name}」という種類の記録はありません。", "No records are of the kind `{name}`.")
    hint = did_you_mean(name, free) or Message("その行を消してください。", "Remove the line.")
    return facts.problem("city", city.id, ("looks", name), "look-unknown", message.format(name=name), hint)


def readable_colors(facts: Facts) -> Iterator[Problem]:
    """Text in every colour of the city can be read on the grounds of the site."""
    for city in facts.catalog.city.values():
        for i, color in enumerate(city.colors):
            for mode in ("light", "dark"):
                if (least := least_contrast(getattr(color, mode), mode)) < LEAST_CONTRAST:
                    yield _pale(facts, city, ("colors", i, mode), getattr(color, mode), least)


def least_contrast(color: str, mode: str) -> float:
    """Return how far text in a colour stands out from the ground on which it does so least."""
    return min(contrast(color, ground) for ground in GROUNDS[mode])


def _pale(facts: Facts, city: City, path: tuple[str | int, ...], color: str, found: float) -> Problem:
    message = Message(
        "「{color}」の文字は、地の色との差が足りません（{found:.1f}、{least} 以上が必要）。",
        "Text in `{color}` does not stand out from the ground ({found:.1f}; {least} is needed).",
    )
    hint = Message("light は暗く、dark は明るくしてください。", "Make `light` darker, or `dark` lighter.")
    text = message.format(color=color, found=found, least=LEAST_CONTRAST)
    return facts.problem("city", city.id, path, "color-contrast", text, hint)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21, as WCAG 2.2 defines it."""
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(color: str) -> float:
    channels = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels)  # noqa: PLR2004
    return sum(part * weight for part, weight in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))
