"""`catalog edit` prints an address that works on this computer alone, and ends when it is asked to."""

import signal
import subprocess
import sys
from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest

from catalog.ground.project import Project
from catalog.ground.text import LANGS, Lang

_SENTENCE = {"ja": "ここで編集できます: ", "en": "Edit at "}


@pytest.mark.parametrize("lang", LANGS)
def test_the_address_with_its_token_is_printed_and_opens_the_editor(project: Project, lang: Lang) -> None:
    command = [sys.executable, "-m", "catalog", "edit", "--port", "0", "--no-open", "--lang", lang]
    with subprocess.Popen(
        [*command, "--root", str(project.root)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        assert process.stdout
        line = process.stdout.readline().strip()
        assert line.startswith(_SENTENCE[lang])
        address = urlsplit(line.removeprefix(_SENTENCE[lang]))
        assert address.hostname == "127.0.0.1"
        for query, status in ((address.query, 303), ("token=", 403)):
            connection = HTTPConnection("127.0.0.1", address.port, timeout=60)
            connection.request("GET", f"/?{query}")
            assert connection.getresponse().status == status
            connection.close()
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (0, "")
