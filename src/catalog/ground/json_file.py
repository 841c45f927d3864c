"""JSON files that people read too: a line for each value, letters as they are."""

import json


def json_content(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()
