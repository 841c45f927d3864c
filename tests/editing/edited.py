"""What tests of the editor ask for and get."""

import json
from collections.abc import Callable
from typing import Any, NamedTuple

Answer = dict[str, Any]
Open = Callable[..., tuple[str, Answer, Answer]]


class Reply(NamedTuple):
    """The answer of a server."""

    status: int
    headers: dict[str, str]
    text: str

    @property
    def json(self) -> Answer:
        return json.loads(self.text)
