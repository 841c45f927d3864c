"""What browsers would understand otherwise than it looks is no address; odd but honest ones are."""

import pytest

from catalog.addresses.web import is_example_url, site_fault, web_fault
from catalog.ground.text import LANGS

RIGHT = [
    "https://www4.city.kanazawa.lg.jp/soshikikarasagasu/index.html",
    "https://example.jp/a?b=c&d=e#f",
    "https://ja.wikipedia.org/wiki/金沢市",
    "https://web.archive.org/web/2020/https://example.jp/",
    "https://example.jp:8443/",
    "https://日本語.jp/",
    "https://xn--wgv71a119e.jp/",
    "https://foo_bar.example.jp/",
    "https://example.jp/@maker",
    "https://8.8.8.8/",
]

WRONG = {
    "https://user:pw@example.jp/": "利用者名かパスワード",
    "https://city.kanazawa.lg.jp@evil.example/": "利用者名かパスワード",
    "https:///x": "サーバーの名前がありません",
    "https://": "サーバーの名前がありません",
    "https://?q": "サーバーの名前がありません",
    "https://[::1": "「[::1」は正しくありません",
    "https://[::1]/": "「::1」は正しくありません",
    "https://192.168.0.1/": "「192.168.0.1」は正しくありません",
    "https://2130706433/": "「2130706433」は正しくありません",
    "https://localhost/": "「localhost」は正しくありません",
    "https://example/": "「example」は正しくありません",
    "https://a..example.jp/": "正しくありません",
    "https://-a.example.jp/": "正しくありません",
    "https://ex%61mple.jp/": "正しくありません",
    f"https://{'a' * 64}.jp/": "正しくありません",
    "https://xn--0.jp/": "正しくありません",
    "https://example.jp:99999999/": "ポート番号",
    "https://example.jp:0/": "ポート番号",
    "https://example.jp:/": "ポート番号",
    "https://example.jp:http/": "ポート番号",
    "https://https://example.jp/": "二回",
    "https://http:example.jp/": "二回",
    "https://example.jp/a b": "空白",
    "https://example.jp/\u3000（本部）": "空白",
    "https://example.jp/\nSet-Cookie: a": "空白",
    " https://example.jp/": "空白",
    "https://example.jp/\u202egnp.exe": "U+202E",
    "https://exam\u200bple.jp/": "U+200B",
    "https://example.jp/\x07": "U+0007",
    "https://example.jp\\@evil.example/": "「\\」",
    'https://example.jp/"onclick=': '「"」',
    "https://example.jp/<b>": "「<」",
    "www.example.jp": "「https://www.example.jp」のことですか",
    "example.jp/shop?id=1": "「https://example.jp/shop?id=1」のことですか",
    "javascript:alert(1)": "「https://」から始まる",
    "//example.jp/": "「https://」から始まる",
    "ｈｔｔｐｓ：／／example.jp/": "「https://」から始まる",
    "desk@example.jp": "メールアドレスです",
}

EXAMPLES = [
    "https://catalog.example.jp/",
    "https://example.org/catalog/",
    "https://example.co.jp/",
    "https://example3.jp/",
    "https://kanazawa.example/",
    "https://catalog.test/",
    "http://localhost:8000/",
    "http://127.0.0.1:8000/",
    "http://[::1]:8000/",
    "https://nas.local/",
    "https://EXAMPLE.com/",
]

REAL = [
    "https://catalog.city.kanazawa.lg.jp/",
    "https://myexample.jp/",
    "https://example.kanazawa.jp/",
    "https://examples.jp/",
    "https://8.8.8.8/",
]


@pytest.mark.parametrize("url", RIGHT)
def test_an_address_as_people_use_it_is_right(url: str) -> None:
    assert web_fault(url) is None


@pytest.mark.parametrize(("url", "said"), WRONG.items())
def test_what_is_no_address_is_refused_with_advice_that_fits(url: str, said: str) -> None:
    fault = web_fault(url)
    assert fault
    assert said in fault.message.ja + fault.hint.ja
    assert all(fault.message[lang] and fault.hint[lang] for lang in LANGS)


def test_a_page_that_is_cited_may_be_http() -> None:
    assert web_fault("http://example.jp/")
    assert web_fault("http://example.jp/", ("https", "http")) is None


@pytest.mark.parametrize("url", EXAMPLES)
def test_an_example_is_known_and_may_be_built(url: str) -> None:
    assert is_example_url(url)
    assert site_fault(url) is None


@pytest.mark.parametrize("url", REAL)
def test_an_address_that_somebody_has_is_no_example(url: str) -> None:
    assert not is_example_url(url)
    assert site_fault(url) is None


@pytest.mark.parametrize(
    "url",
    [
        'https://example.jp/"><script>alert(1)</script>',
        "https://example.jp/ x",
        "https://user@example.jp/",
        "https://example.jp:99999999/",
        "https://a..example.jp/",
        "https://https://example.jp/",
        "https://example.jp/?a",
        "https://example.jp/#a",
        "https://192.168.0.1@example.jp/",
        "example.jp",
        "/catalog/",
        "",
        "ftp://example.jp/",
    ],
)
def test_what_is_no_address_of_a_site_is_refused_though_it_names_an_example(url: str) -> None:
    assert site_fault(url)
