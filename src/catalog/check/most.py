"""Words that call a figure the most: 最大100万円, 100万円が上限, up to ¥1 million, ¥1 million at most."""

import re
from typing import Final

from catalog.check.figures import Figure

_BEFORE: Final = re.compile(
    r"(?:(?:最大|最高|MAX\.?)(?:で|限|値は)?|多く(?:て|とも)も?|多い(?:場合|とき)[では、]*"
    r"|上限額?[はがを]?[^0-9。]{0,8}|限度額?は?"
    r"|\b(?:(?:up to|at most|not? more than|as much as|capped at|not exceed(?:ing)?|limited to"
    r"|(?:an? )?(?:upper )?(?:maximum|max\.?|limit|cap|ceiling)(?: (?:of|is|to))?:?"
    r"|the most \w+ can (?:get|receive) is)"
    r" ?(?:about |around |a (?:total|maximum) of )?))\s*$",
    re.IGNORECASE,
)
_BEHIND: Final = re.compile(
    r"(?:以内|[がを]?(?:上限|限度|最大)|まで|を超えない"
    r"| (?:at (?:the )?most|maximum|max\b|is the (?:most|maximum|limit|cap|ceiling)))",
    re.IGNORECASE,
)


def is_most_before(text: str) -> bool:
    """Return whether a text ends with words that call what follows the most."""
    return _BEFORE.search(text) is not None


def is_called_most(figure: Figure, text: str) -> bool:
    """Return whether a text calls one of its figures the most."""
    return is_most_before(text[: figure.start]) or _BEHIND.match(text, figure.end) is not None
