"""Authored pages link to records that are there."""

from collections.abc import Iterator

from catalog.authored.links import MARKDOWN_LINK
from catalog.check.facts import Facts
from catalog.ground.message import Message
from catalog.model.timing import first_moment, is_lasting
from catalog.problems import Location, Problem, location_in
from catalog.problems.suggestions import did_you_mean
from catalog.source.files import read_text


def known_records(facts: Facts) -> Iterator[Problem]:
    """Every link `catalog:<kind>/<id>` in `content/` leads to a record that visitors may see."""
    targets = _targets(facts)
    timed = {f"{kind}/{entry.id}" for kind, entry in facts.entries() if entry.status == "published"} - targets
    left_out = facts.origins.left_out  # what cannot be read has been complained of
    for path in facts.loaded.pages.values():
        name = facts.project.relative(path)
        text = read_text(path, name)
        for match in MARKDOWN_LINK.finditer(text) if isinstance(text, str) else ():
            target = f"{match[1]}/{match[2]}"
            is_left_out = (match[1], match[2]) in left_out or (match[1], "") in left_out
            if target not in targets and not is_left_out:
                at = location_in(name, match.string, match.start())
                yield _hidden_at_times(at, target) if target in timed else _unknown(at, target, targets)


def _targets(facts: Facts) -> set[str]:
    now = first_moment(facts.today)
    published = [(kind, entry.id) for kind, entry in facts.entries() if is_lasting(entry, now)]
    kinds = {kind for kind, _ in (*published, *facts.origins.left_out)}  # what cannot be read may be there
    return {f"{kind}/{entry_id}" for kind, entry_id in published} | {f"data/{kind}" for kind in kinds}


def _hidden_at_times(at: Location, target: str) -> Problem:
    message = Message(
        "リンク先「{target}」は、公開の期間が決まっている記録なので、リンクできません。",
        "The record `{target}` is on the site for a time only, so that no page can link to it.",
    )
    hint = Message(
        "リンクを消すか、記録の publish_from（これからの日）と publish_until を消してください。",
        "Remove the link, or `publish_from` (if it is still to come) and `publish_until` of the record.",
    )
    return Problem(at, "unknown-record", message.format(target=target), hint)


def _unknown(at: Location, target: str, targets: set[str]) -> Problem:
    hint = Message("種類と id を確かめてください。", "See how kind and id are spelled.")
    message = Message("リンク先「{target}」の記録はありません。", "There is no record `{target}` to link to.")
    return Problem(at, "unknown-record", message.format(target=target), did_you_mean(target, targets) or hint)
