"""What people have written on pages of their own, as others may look for it."""

from catalog.authored.pages import authored_pages
from catalog.ground.project import Project


def test_quotes_around_a_description_are_none_of_it(project: Project) -> None:
    page = project.content / "about" / "index.en.md"
    page.write_text('---\ntitle: About\ndescription: "Support, and places"\n---\n\nText.\n', "utf-8")
    (found,) = authored_pages({"about/index.en.md": page})
    assert (found.lang, found.path) == ("en", "about/")
    assert (found.title, found.description, found.text) == ("About", "Support, and places", "Text.")
