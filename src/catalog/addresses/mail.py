"""Mail addresses that are accepted, and the link that writes to one."""

import re
from functools import lru_cache
from typing import Final
from urllib.parse import quote

from catalog.addresses.fault import Fault, unseen_fault
from catalog.ground.message import Message

_ASKS: Final = re.compile("[?&=%#/,;:<>]")
"""Signs of links and lists. RFC 5322 allows some of them in a name; nobody has one, and a link would obey them."""

_FORM: Final = Message("「name@example.jp」の形にしてください。", "Write it like name@example.jp.")
_MESSAGE: Final = Message("メールアドレスの形ではありません。", "This is not a mail address.")


@lru_cache(4096)
def mail_fault(address: str) -> Fault | None:
    """Return what is wrong with a mail address, or None."""
    if fault := unseen_fault(address):
        return fault
    if "://" in address or address.startswith("www."):
        return Fault(
            Message("これはページのアドレスです。", "This is the address of a page."),
            Message("website に書いてください。", "Write it under `website`."),
        )
    if address.count("@") > 1:
        return Fault(
            Message("「@」が二つ以上あります。", "There is more than one `@`."),
            Message("アドレスは一つだけ書いてください。", "Write a single address."),
        )
    if sign := _ASKS.search(address):
        message = Message(
            "メールアドレスに使えない記号「{sign}」があります。", "A mail address cannot hold `{sign}`."
        )
        return Fault(message.format(sign=sign[0]), _FORM)
    return None if _is_mail(address) else Fault(_MESSAGE, _FORM)


def mailto(address: str) -> str:
    """Return the link that writes to `address` and to nobody else."""
    name, _, host = address.rpartition("@")
    return f"mailto:{quote(name, safe='')}@{quote(host, safe='')}"


def _is_mail(address: str) -> bool:
    from email_validator import EmailNotValidError, validate_email  # noqa: PLC0415  # slow, and mails are few

    try:
        validate_email(address, check_deliverability=False, allow_smtputf8=False)
    except EmailNotValidError:
        return False
    return True
