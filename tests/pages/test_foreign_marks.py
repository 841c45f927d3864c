"""Foreign words are marked where texts become HTML, and texts stay texts."""

import pytest

from catalog.ground.text import Lang
from catalog.pages.languages import mark_english, mark_japanese, mark_outputs, mark_page


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Ask the office", "Ask the office"),
        ("Ask (企業経営センター) first", 'Ask (<span lang="ja">企業経営センター</span>) first'),
        ("search for 「はたらくサイト」 – now", 'search for <span lang="ja">「はたらくサイト」</span> – now'),
        ("the tool BIZミル, too", 'the tool <span lang="ja">BIZミル</span>, too'),
        ("第3章 and 𠮷", '<span lang="ja">第3章</span> and <span lang="ja">𠮷</span>'),
        ("<b>金箔</b> & more", '&lt;b&gt;<span lang="ja">金箔</span>&lt;/b&gt; &amp; more'),
        ("¥10 million – “quoted” … ×", "¥10 million – “quoted” … ×"),
    ],
)
def test_japanese_in_an_english_text_is_marked(text: str, html: str) -> None:
    assert mark_japanese(text) == html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("IT導入補助金", "IT導入補助金"),
        ("Made in 金沢 です", "Made in 金沢 です"),
        ("名称は Made in Kanazawa です", '名称は <span lang="en">Made in Kanazawa</span> です'),
        ("英文はKanazawa Beer Co., Ltd.です", '英文は<span lang="en">Kanazawa Beer Co., Ltd.</span>です'),
        ("R&D of things <b>", '<span lang="en">R&amp;D of things</span> &lt;b&gt;'),
    ],
)
def test_english_in_a_japanese_text_is_marked_from_three_words_on(text: str, html: str) -> None:
    assert mark_english(text) == html


@pytest.mark.parametrize(
    ("lang", "body", "marked"),
    [
        ("en", "<p>The 金箔 &amp; so on</p>", '<p>The <span lang="ja">金箔</span> &amp; so on</p>'),
        ("en", '<p lang="ja">金<b>箔</b>は</p>', '<p lang="ja">金<b>箔</b>は</p>'),
        ("en", '<img alt="金箔"><br><p>A</p>', '<img alt="金箔"><br><p>A</p>'),
        ("en", "<option>金箔</option>", "<option>金箔</option>"),
        ("en", '<p lang="ja">金</p><p>箔</p>', '<p lang="ja">金</p><p><span lang="ja">箔</span></p>'),
        ("ja", "<p>名は The Gold Leaf</p>", '<p>名は <span lang="en">The Gold Leaf</span></p>'),
        ("ja", '<section lang="en"><p>All in English</p></section>', None),
        ("ja", "<p><code>catalog check the data</code></p>", None),
        ("en", "<pre><b>金</b>箔</pre>", None),
    ],
)
def test_a_page_that_people_wrote_is_marked_once(lang: Lang, body: str, marked: str | None) -> None:
    page = "<html><head><title>金 of the Gold Leaf</title></head><body>{}</body></html>"
    assert mark_page(page.format(body), lang) == page.format(marked or body)
    assert mark_page(page.format(marked or body), lang) == page.format(marked or body)


@pytest.mark.parametrize(
    ("template", "marked"),
    [
        ("<p>{{ it.name }}</p>", "<p>{{ (it.name) | marked }}</p>"),
        ('<a href="{{ url }}">{{- a if b -}}</a>', '<a href="{{ url }}">{{- (a if b) | marked -}}</a>'),
        ('<p lang="ja">{{ it.name }}</p>', '<p lang="ja">{{ it.name }}</p>'),
        ('<a hreflang="ja">{{ a }}</a>', '<a hreflang="ja">{{ (a) | marked }}</a>'),
        ("<code id='a'>{{ a }}</code>{{ b }}", "<code id='a'>{{ a }}</code>{{ (b) | marked }}"),
        (
            "{% if a < b %}{{ a }}{% endif %}{# <a {{ b }} #}",
            "{% if a < b %}{{ (a) | marked }}{% endif %}{# <a {{ b }} #}",
        ),
    ],
)
def test_a_template_marks_what_it_prints_as_text(template: str, marked: str) -> None:
    assert mark_outputs(template) == marked
