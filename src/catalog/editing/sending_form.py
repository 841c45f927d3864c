"""Part of a page for what was saved: to commit it with a message in words, and to send it for review."""

from typing import Final

from catalog.ground.message import Message
from catalog.ground.text import Lang

_SEND: Final = Message("保存した変更を送る", "Send what you saved")
_SEND_LEAD: Final = Message(
    "変更を記録し（git のコミット）、ほかの人に確認を頼めます。公開はまだ変わりません。",
    "Record the change (a commit in git) and ask for a review. The published site does not change yet.",
)
_WHAT: Final = Message(
    "何を変えたか（最初の行が題になります）", "What was changed (the first line is its title)"
)
_BRANCH: Final = Message("ブランチ", "Branch")
_COMMIT: Final = Message("記録する", "Commit")
_SEND_NOW: Final = Message("記録して、確認に送る", "Commit and send for review")


def sending_form(lang: Lang) -> str:
    """Return the part of a page that a script shows once something was saved."""
    return (
        '<p id="unsent" hidden></p>'
        f'<section id="send" hidden aria-labelledby="send-title"><h2 id="send-title">{_SEND[lang]}</h2>'
        f'<p>{_SEND_LEAD[lang]}</p><label for="send-text">{_WHAT[lang]}</label>'
        f'<textarea id="send-text" rows="3"></textarea><label for="send-branch">{_BRANCH[lang]}</label>'
        '<input id="send-branch" autocomplete="off" spellcheck="false">'
        f'<p><button type="button" id="commit">{_COMMIT[lang]}</button> '
        f'<button type="button" id="review" class="main">{_SEND_NOW[lang]}</button></p></section>'
    )
