"""Addresses of pages and sites that are accepted, as browsers understand them."""

import re
from collections.abc import Collection
from functools import lru_cache
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from catalog.addresses.fault import Fault, unseen_fault
from catalog.ground.message import Message

_COPY: Final = Message(
    "ページをブラウザで開き、アドレス欄から写し直してください。",
    "Open the page in a browser and copy its address from there.",
)
_BEGIN: Final = Message(
    "「https://」から始まるアドレスにしてください。", "Give an address that begins with https://."
)
_MEANT: Final = Message(
    "「{url}」のことですか。ブラウザで開けるか確かめ、頭に「https://」を付けてください。",
    "Did you mean `{url}`? See whether it opens in a browser, and put https:// before it.",
)
_FORBIDDEN: Final = re.compile(r'[<>"\\]')
_PLAIN: Final = re.compile(r"(https?)://([a-z0-9.-]+\.[a-z]+)(?:/[!#-;=?-\[\]-~]*)?")
"""What nearly all look like; a catalog of ten thousand records holds two hundred thousand."""

_SCHEME: Final = re.compile("https?:", re.IGNORECASE)
_MAIL: Final = re.compile(r"[^@/:]+@[^@/]+")
_LABEL: Final = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?", re.IGNORECASE)
_LONGEST_HOST: Final = 253
_EXAMPLE: Final = re.compile(
    r"(.+\.)?(example[0-9]?(\.[a-z]{2,3}){1,2}|xn--eckwd4c7cu47r2wf\.jp|(.+\.)?(example|test|invalid|localhost|local))"
)
"""Names that belong to nobody: RFC 2606 and 6761, and those that JPRS keeps for examples."""


def web_fault(url: str, schemes: Collection[str] = ("https",)) -> Fault | None:
    """Return what is wrong with the address of a page, or None."""
    if (plain := _PLAIN.fullmatch(url)) and plain[1] in schemes:
        return _server_fault(plain[2])
    if fault := unseen_fault(url):
        return fault
    scheme, mark, rest = url.partition("://")
    if not mark or scheme not in schemes:
        return _scheme_fault(url)
    if _SCHEME.match(rest):
        return Fault(
            Message("「https://」が二回書かれています。", "It says https:// twice."),
            Message("一つだけ残してください。", "Leave only one."),
        )
    if sign := _FORBIDDEN.search(rest):
        message = Message("アドレスに使えない記号「{sign}」があります。", "An address cannot hold `{sign}`.")
        return Fault(message.format(sign=sign[0]), _COPY)
    return _server_fault(re.split("[/?#]", rest, maxsplit=1)[0])


EXAMPLE_SITE: Final = Message(
    "サイトのアドレスが見本（{url}）のままです。公開の前に、mkdocs.yml の site_url を本当のアドレスに変えてください。"
    "見本のままでは公開できません。",
    "The address of the site is still an example ({url}). Set site_url in mkdocs.yml to the real one before you"
    " publish: with an example, publishing is refused.",
)
"""Told after a build whose site has an address that `is_example_url`."""


def site_fault(url: str) -> Fault | None:
    """Return what is wrong with the address of a whole site; one for trying things out is right too."""
    fault = web_fault(url, ("https", "http"))
    if fault and not is_example_url(url):
        return fault
    if "?" in url or "#" in url:
        return Fault(
            Message(
                "サイトのアドレスに「?」や「#」は使えません。", "The address of a site has no `?` and no `#`."
            ),
            Message("その記号から後ろを消してください。", "Remove what begins there."),
        )
    return None


def is_example_url(url: str) -> bool:
    """Return whether the site at `url` can be reached by nobody else: an example, a test, or this machine."""
    if unseen_fault(url) or _FORBIDDEN.search(url):
        return False
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").rstrip(".")
        is_whole = parts.scheme in {"http", "https"} and "@" not in parts.netloc and parts.port != 0
    except ValueError:
        return False
    return is_whole and (
        _is_inner(host) or (_is_example(host) and all(map(_LABEL.fullmatch, host.split("."))))
    )


def _is_example(host: str) -> bool:
    return _EXAMPLE.fullmatch(host) is not None


def _scheme_fault(url: str) -> Fault:
    if _MAIL.fullmatch(url):
        return Fault(
            Message("これはメールアドレスです。", "This is a mail address."),
            Message("ここにはページのアドレスを書いてください。", "Write the address of a page here."),
        )
    meant = f"https://{url}"
    return Fault(
        Message("ここで使えるアドレスの形ではありません。", "This is not an address that can stand here."),
        _MEANT.format(url=meant) if _PLAIN.fullmatch(meant) else _BEGIN,
    )


@lru_cache(4096)
def _server_fault(server: str) -> Fault | None:
    """Judge what stands between `//` and the path; a catalog names the same few servers over and over."""
    if "@" in server:
        return Fault(
            Message(
                "アドレスに利用者名かパスワードが入っています。",
                "The address holds a user name or a password.",
            ),
            Message("「@」までを消してください。", "Remove everything up to the `@`."),
        )
    try:
        parts = urlsplit(f"https://{server}")
        host = parts.hostname or ""
    except ValueError:
        return _impossible(server)
    try:
        is_port = parts.port != 0 and not server.endswith(":")
    except ValueError:
        is_port = False
    if not is_port:
        return Fault(
            Message("アドレスのポート番号が正しくありません。", "The port of the address is wrong."),
            Message(
                "「:」から「/」の前までを消してください。", "Remove what stands from the `:` up to the `/`."
            ),
        )
    return None if _is_host(host) else _impossible(host)


def _impossible(host: str) -> Fault:
    if not host:
        return Fault(Message("サーバーの名前がありません。", "The name of the server is missing."), _COPY)
    message = Message("サーバーの名前「{host}」は正しくありません。", "No server can be named `{host}`.")
    return Fault(message.format(host=host[:60]), _COPY)


def _is_host(host: str) -> bool:
    try:
        return ip_address(host).is_global
    except ValueError:
        name = _in_ascii(host)
    labels = name.split(".")
    is_name = len(labels) > 1 and not labels[-1].isdigit() and len(name) <= _LONGEST_HOST
    return is_name and all(map(_LABEL.fullmatch, labels))


def _is_inner(host: str) -> bool:
    """Return whether a host is one of this machine or house."""
    try:
        return not ip_address(host).is_global
    except ValueError:
        return False


def _in_ascii(host: str) -> str:
    """Return the name of a host as the network knows it; empty if it is none."""
    if host.isascii() and "xn--" not in host:
        return host
    import idna  # noqa: PLC0415  # large tables, and nearly every name is plain

    try:
        return idna.encode(host).decode()
    except idna.IDNAError:
        return ""
