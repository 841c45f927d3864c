"""`web.config` for IIS, the web server of Windows.

Only what every IIS knows stands here: a redirect would need a module, without which every page were an error.
"""

from datetime import timedelta
from typing import Final
from urllib.parse import unquote
from xml.etree import ElementTree as ET

from catalog.ground.output import OutputFile
from catalog.hosting.rules import A_YEAR, MEDIA_TYPES, NAMED_BY_CONTENT, HostRules
from catalog.pages.seal import SHARED, SHARING

_A_YEAR: Final = f"{timedelta(seconds=A_YEAR).days}.00:00:00"


def web_config(rules: HostRules) -> OutputFile:
    """Return the file; what a server knows already is taken away first, for it refuses to hear a thing twice."""
    root = ET.Element("configuration")
    server = ET.SubElement(root, "system.webServer")
    _default_document(server)
    _headers(server, rules)
    _types(server)
    _missing_page(server, rules)
    for folder in NAMED_BY_CONTENT:
        _for_good(root, folder)
    for folder in SHARED:
        _shared(root, folder)
    ET.indent(root)
    return OutputFile("web.config", ET.tostring(root, "utf-8", xml_declaration=True) + b"\n")


def _default_document(server: ET.Element) -> None:
    files = ET.SubElement(ET.SubElement(server, "defaultDocument", enabled="true"), "files")
    ET.SubElement(files, "clear")
    ET.SubElement(files, "add", value="index.html")


def _headers(server: ET.Element, rules: HostRules) -> None:
    headers = ET.SubElement(ET.SubElement(server, "httpProtocol"), "customHeaders")
    ET.SubElement(headers, "remove", name="X-Powered-By")
    for name, value in rules.headers.items():
        ET.SubElement(headers, "remove", name=name)
        ET.SubElement(headers, "add", name=name, value=value)


def _types(server: ET.Element) -> None:
    content = ET.SubElement(server, "staticContent")
    for ending, kind in MEDIA_TYPES.items():
        ET.SubElement(content, "remove", fileExtension=ending)
        ET.SubElement(content, "mimeMap", fileExtension=ending, mimeType=kind)
    ET.SubElement(content, "clientCache", cacheControlMode="UseMaxAge", cacheControlMaxAge="00:00:00")


def _missing_page(server: ET.Element, rules: HostRules) -> None:
    errors = ET.SubElement(server, "httpErrors", errorMode="Custom", existingResponse="Auto")
    ET.SubElement(errors, "remove", statusCode="404", subStatusCode="-1")
    path = unquote(rules.missing_page)
    ET.SubElement(errors, "error", statusCode="404", path=path, responseMode="ExecuteURL")


def _for_good(root: ET.Element, folder: str) -> None:
    server = ET.SubElement(ET.SubElement(root, "location", path=folder), "system.webServer")
    content = ET.SubElement(server, "staticContent")
    ET.SubElement(
        content,
        "clientCache",
        cacheControlCustom="public, immutable",
        cacheControlMode="UseMaxAge",
        cacheControlMaxAge=_A_YEAR,
    )


def _shared(root: ET.Element, folder: str) -> None:
    server = ET.SubElement(ET.SubElement(root, "location", path=folder), "system.webServer")
    headers = ET.SubElement(ET.SubElement(server, "httpProtocol"), "customHeaders")
    for name, value in SHARING.items():
        ET.SubElement(headers, "remove", name=name)
        ET.SubElement(headers, "add", name=name, value=value)
