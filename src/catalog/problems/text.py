"""Problems as text for a terminal, as JSON for a program, as annotations for GitHub and GitLab."""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, Literal

from catalog.characters.unseen import find_unseen, may_hold_unseen
from catalog.ground.digest import digest
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.problems import Problem

Format = Literal["text", "json", "github", "gitlab"]

_INVISIBLE: Final = re.compile(r"[\t\n\r]")
_SEVERITY: Final = {"error": Message("エラー", "error"), "warning": Message("注意", "warning")}
_SOUND: Final = Message("問題はありません。", "No problems.")
_ALSO: Final = Message("ほか:", "also:")
_MORE: Final = Message("ほか {n} か所（--format json ですべて）", "and {n} more (all with --format json)")
MOST_PLACES: Final = 20
"""How many places of one mistake to list for people; programs get all."""
_COUNT: Final = Message("エラー {errors} 件、注意 {warnings} 件。", "{errors} errors, {warnings} warnings.")


def as_text(problems: Sequence[Problem], lang: Lang) -> str:
    """Every problem with its place, then one count."""
    return "\n".join([*(one_as_text(problem, lang) for problem in problems), _count(problems, lang)])


def one_as_text(problem: Problem, lang: Lang) -> str:
    """Return `place: severity[code] subject: message` and the hint on a line of its own."""
    subject = f" {problem.subject[lang]}:" if problem.subject else ""
    severity = _SEVERITY[problem.severity][lang]
    head = f"{problem.location}: {severity}[{problem.code}]{subject} {problem.message[lang]}"
    details = (f"      {visible(detail[lang])}" for detail in problem.details)
    hint = f"    → {visible(problem.hint[lang])}"
    return "\n".join([visible(head), *details, hint, *_other_places(problem, lang)])


def _other_places(problem: Problem, lang: Lang) -> Iterator[str]:
    """Return a line for each further place, as far as somebody will read them."""
    for place in problem.also[:MOST_PLACES]:
        subject = f" {place.subject[lang]}" if place.subject else ""
        yield f"      {_ALSO[lang]} {place.location}{visible(subject)}"
    if len(problem.also) > MOST_PLACES:
        yield f"      {_MORE[lang].format(n=len(problem.also) - MOST_PLACES)}"


def visible(text: str) -> str:
    """Write out what would break the line, move the cursor or hide; somebody may have typed it."""
    if may_hold_unseen(text):
        text = "".join(_seen(text))
    return _INVISIBLE.sub(lambda found: _escaped(found[0]), text)


def _seen(text: str) -> Iterator[str]:
    done = 0
    for position, _ in find_unseen(text):
        yield text[done:position]
        yield _escaped(text[position])
        done = position + 1
    yield text[done:]


def _escaped(char: str) -> str:
    return char.encode("unicode_escape").decode()


def as_json(problems: Sequence[Problem]) -> str:
    """Return a list of objects; the texts are there in both languages."""
    return json.dumps([_as_object(problem) for problem in problems], ensure_ascii=False, indent=2)


def as_github(problems: Sequence[Problem], lang: Lang) -> str:
    """Return workflow commands that mark the lines of a pull request."""
    return "\n".join(_as_annotation(problem, lang) for problem in problems)


def as_gitlab(problems: Sequence[Problem], lang: Lang) -> str:
    """Return a report of code quality, which GitLab shows at the lines of a merge request."""
    return json.dumps([_as_finding(problem, lang) for problem in problems], ensure_ascii=False, indent=2)


FORMATS: Final[Mapping[Format, Callable[[Sequence[Problem], Lang], str]]] = {
    "text": as_text,
    "json": lambda problems, _: as_json(problems),
    "github": as_github,
    "gitlab": as_gitlab,
}


def _count(problems: Sequence[Problem], lang: Lang) -> str:
    errors = sum(problem.is_error for problem in problems)
    return _COUNT[lang].format(errors=errors, warnings=len(problems) - errors) if problems else _SOUND[lang]


def _as_object(problem: Problem) -> dict[str, object]:
    def both(text: Message) -> dict[str, str]:
        return {"ja": text.ja, "en": text.en}

    return {
        "path": problem.location.path,
        "line": problem.location.line,
        "column": problem.location.column,
        "severity": problem.severity,
        "code": problem.code,
        "subject": both(problem.subject) if problem.subject else None,
        "message": both(problem.message),
        "details": [both(detail) for detail in problem.details],
        "hint": both(problem.hint),
        "also": [
            {
                "path": place.location.path,
                "line": place.location.line,
                "column": place.location.column,
                "subject": both(place.subject) if place.subject else None,
            }
            for place in problem.also
        ],
    }


def _as_annotation(problem: Problem, lang: Lang) -> str:
    at = problem.location
    title = _property(problem.code)
    text = "\n".join([_sentence(problem, lang), *(line.strip() for line in _other_places(problem, lang))])
    place = f"file={_property(at.path)},line={at.line or 1},col={at.column or 1}"
    return f"::{problem.severity} {place},title={title}::{_escape(text)}"


def _as_finding(problem: Problem, lang: Lang) -> dict[str, object]:
    at, text = problem.location, _sentence(problem, lang)
    return {
        "check_name": problem.code,
        "description": text,
        "fingerprint": digest(f"{at}", problem.code, text),
        "severity": "major" if problem.is_error else "minor",
        "location": {"path": at.path, "lines": {"begin": at.line or 1}},
    }


def _sentence(problem: Problem, lang: Lang) -> str:
    subject = f"{problem.subject[lang]}: " if problem.subject else ""
    details = "".join(f" {detail[lang]};" for detail in problem.details)
    return f"{subject}{problem.message[lang]}{details} {problem.hint[lang]}"


def _escape(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escape(text).replace(":", "%3A").replace(",", "%2C")
