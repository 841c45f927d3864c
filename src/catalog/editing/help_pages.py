"""Pages of help: the recipes, and what each kind of problem means."""

from html import escape

from catalog.editing.explained import explained_page
from catalog.editing.page_frame import BACK, HELP, RECIPES, framed
from catalog.editing.recipes import recipes
from catalog.ground.text import Lang


def problem_page(code: str, lang: Lang) -> str | None:
    """Return the page that explains a kind of problem; None if there is none of that code."""
    found = explained_page(code, lang)
    if found is None:
        return None
    title, text = found
    return framed(
        title, f'<nav><a href="{HELP}">{RECIPES[lang]}</a></nav><h1>{escape(title)}</h1>{text}', lang
    )


def help_page(lang: Lang) -> str:
    """Return the page with all recipes, one below the other."""
    found = recipes(lang)
    links = "".join(f'<li><a href="#{name}">{escape(each.title)}</a></li>' for name, each in found.items())
    texts = "".join(
        f'<section id="{name}"><h2>{escape(each.title)}</h2>{each.html}</section>'
        for name, each in found.items()
    )
    body = f'<nav><a href="/">{BACK[lang]}</a></nav><h1>{RECIPES[lang]}</h1><ol>{links}</ol>{texts}'
    return framed(RECIPES[lang], body, lang)
