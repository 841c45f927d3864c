"""Every engine searches the same documents: pages of records, and of each only what it says."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from bench.search.documents import Document, documents
from real_site import build, once
from sample_project import write_sample


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Sequence[Document]:
    root = once(tmp_path_factory, "sample", lambda folder: build(write_sample(folder).root))
    return list(documents(root / "site", "en"))


def test_records_are_documents_and_lists_are_not(found: Sequence[Document], tmp_path: Path) -> None:
    kinds = {document.path.split("/")[0] for document in found}
    assert kinds == {"programs", "facilities", "products"}
    assert len({document.path for document in found}) == len(found) > 5
    assert list(documents(tmp_path, "en")) == []


def test_a_document_is_the_article_in_its_language_without_the_way_to_it(found: Sequence[Document]) -> None:
    for document in found:
        assert document.html.startswith("<article")
        assert document.html.endswith("</article>")
        assert "crumbs" not in document.html
        assert document.title.isascii()
        assert document.title in document.html.replace("&#39;", "'").replace("&amp;", "&")
