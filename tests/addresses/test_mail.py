"""A mail address is one recipient, and a link to it can say nothing else."""

import pytest

from catalog.addresses.mail import mail_fault, mailto

RIGHT = ["syoukou@city.kanazawa.lg.jp", "a.b+catalog@example.jp", "o'neill@example.jp", "a_b-c@日本語.jp"]

WRONG = {
    "a?bcc=x@example.jp": "「?」",
    "a&subject=x@example.jp": "「&」",
    "a%0Abcc:x@example.jp": "「%」",
    "a@example.jp?bcc=b": "「?」",
    "a,b@example.jp": "「,」",
    "a@example.jp,b@example.jp": "「@」が二つ以上",
    "a@example.jp; b@example.jp": "空白",
    "a\u200b@example.jp": "U+200B",
    "a@example.jp\n": "空白",
    "<a@example.jp>": "「<」",
    "a＠example.jp": "形ではありません",
    "a@example": "形ではありません",
    "a@[127.0.0.1]": "形ではありません",
    '"a"@example.jp': "形ではありません",
    ".a@example.jp": "形ではありません",
    "a..b@example.jp": "形ではありません",
    "a@-example.jp": "形ではありません",
    "https://example.jp/": "ページのアドレスです",
}


@pytest.mark.parametrize("address", RIGHT)
def test_an_address_as_people_have_it_is_right(address: str) -> None:
    assert mail_fault(address) is None


@pytest.mark.parametrize(("address", "said"), WRONG.items())
def test_what_is_more_or_less_than_one_address_is_refused(address: str, said: str) -> None:
    fault = mail_fault(address)
    assert fault
    assert said in fault.message.ja


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("desk@example.jp", "mailto:desk@example.jp"),
        ("a+b@example.jp", "mailto:a%2Bb@example.jp"),
        ("a?bcc=x&y@example.jp", "mailto:a%3Fbcc%3Dx%26y@example.jp"),
        ("a%0A@example.jp?cc=b", "mailto:a%250A@example.jp%3Fcc%3Db"),
    ],
)
def test_a_link_writes_to_this_address_and_says_nothing_else(address: str, link: str) -> None:
    assert mailto(address) == link
