"""Messages about a file that cannot be shown as it is, with the advice that mends it."""

from collections.abc import Mapping
from typing import Final

from catalog.ground.message import Message
from catalog.problems import Location, Problem, Severity
from catalog.problems.codes import Code

MOST_PIXELS: Final = 60_000_000
"""More is a slip of the camera settings, or an attack."""

MOST_BYTES: Final = 100_000_000

MOST_LENGTHS: Final = 10
"""How often the short side may fit into the long one; no encoder takes a strip of any length."""

_SAVE_AGAIN: Final = Message(
    "写真のソフトで開き、JPEG で保存し直してください。",
    "Open it in a program for photos and save it again as JPEG.",
)

_COMPLAINTS: Final[dict[Code, tuple[Message, Message]]] = {
    "photo-unreadable": (
        Message("写真「{file}」を画像として読めません。", "The photo `{file}` cannot be read as a picture."),
        _SAVE_AGAIN,
    ),
    "photo-broken": (
        Message(
            "写真「{file}」は途中で切れているか、こわれています。",
            "The photo `{file}` is cut short or broken.",
        ),
        Message(
            "もとの写真を、もう一度コピーしてください。",
            "Copy the original once more.",
        ),
    ),
    "photo-format": (
        Message(
            "写真「{file}」の中身は {kind} です。サイトでは使えません。",
            "The photo `{file}` is {kind} inside, which the site cannot use.",
        ),
        Message(
            "JPEG、PNG、WebP のどれかで保存し直してください。名前を変えるだけでは変わりません。",
            "Save it again as JPEG, PNG or WebP. A new name alone does not change it.",
        ),
    ),
    "photo-mislabelled": (
        Message("写真「{file}」の中身は {kind} です。", "The photo `{file}` is {kind} inside."),
        Message(
            "ファイルの名前の終わりを {endings} に変え、file: も合わせてください。",
            "Let the name of the file end in {endings}, and change `file:` with it.",
        ),
    ),
    "photo-too-large": (
        Message("写真「{file}」は大きすぎます（{size}）。", "The photo `{file}` is too large ({size})."),
        Message(
            "6,000万画素、100 MB までに縮めて保存し直してください。",
            "Save it again with at most 60 megapixels and 100 MB.",
        ),
    ),
    "photo-too-long": (
        Message(
            "写真「{file}」は細長すぎます（{size}）。",
            "The photo `{file}` is too long and narrow ({size}).",
        ),
        Message(
            "長い辺が短い辺の10倍までになるように、切り取ってください。",
            "Crop it until the long side is at most 10 times the short one.",
        ),
    ),
    "photo-cmyk": (
        Message(
            "写真「{file}」は印刷用の色（CMYK）です。画面の色は、もとの写真とちがってしまいます。",
            "The photo `{file}` has colours for print (CMYK); on a screen they would not be those of the original.",
        ),
        Message(
            "画面用の色（RGB、sRGB）の写真を置いてください。なければ、写真のソフトで RGB に変えて保存できます。",
            "Put the photo in RGB (sRGB) there, or convert it in a program for photos and look at the colours.",
        ),
    ),
    "photo-16-bit": (
        Message(
            "写真「{file}」は一色あたり16ビットで保存されています。",
            "The photo `{file}` is saved with 16 bits per colour.",
        ),
        Message(
            "一色あたり8ビットで保存し直してください。ふつうの JPEG なら8ビットです。",
            "Save it again with 8 bits per colour; an ordinary JPEG has 8.",
        ),
    ),
    "photo-place": (
        Message(
            "写真「{file}」には、撮った場所（GPS）が書きこまれています。"
            "サイトには出ませんが、git に入れると、もとの写真から読めます。",
            "The photo `{file}` says where it was taken (GPS). The site leaves that out, but whoever has the original "
            "from git can read it.",
        ),
        Message(
            "git に入れる前に消してください。Windows: 右クリック →「プロパティ」→「詳細」"
            "→「プロパティや個人情報を削除」。"
            "Mac: プレビューの「ツール」→「インスペクタを表示」→「GPS」→「位置情報を削除」。",
            "Remove it before the photo goes into git. Windows: right click, Properties, Details, Remove Properties "
            "and Personal Information. Mac: Preview, Tools, Show Inspector, GPS, Remove Location Info.",
        ),
    ),
    "photo-small": (
        Message(
            "写真「{file}」の幅は {width} px です。ページでは {shown} px まで広がるので、ぼやけて見えます。",
            "The photo `{file}` is {width} px wide. The page shows it up to {shown} px wide, which looks blurred.",
        ),
        Message(
            "もっと大きなもとの写真に替えてください（幅 {best} px が最適です）。"
            "引きのばして保存しても、きれいにはなりません。",
            "Take a larger original (a width of {best} px is best). To enlarge this one does not make it sharper.",
        ),
    ),
    "photo-animated": (
        Message("写真「{file}」は動く画像です。", "The photo `{file}` is animated."),
        Message("動かない一枚を選び、保存し直してください。", "Choose one frame and save it as a photo."),
    ),
}


def complaint(code: Code, at: Location, gaps: Mapping[str, str], severity: Severity = "error") -> Problem:
    """Problem with the photo that is named at a place."""
    message, hint = _COMPLAINTS[code]
    return Problem(at, code, message.format(**gaps), hint.format(**gaps), severity=severity)


def avif_is_missing() -> Problem:
    """Tell that photos will be larger than they could be."""
    return Problem(
        Location("content/photos"),
        "no-avif",
        Message(
            "このコンピュータの Pillow は AVIF を作れません。写真は WebP と JPEG だけになります。",
            "The Pillow of this computer cannot make AVIF: there will be photos in WebP and JPEG only.",
        ),
        Message(
            "写真は見られます。AVIF も作るには Pillow を新しくしてください。",
            "Photos can be seen all the same. A newer Pillow makes AVIF too.",
        ),
        severity="warning",
    )
