"""Certificate of a product under the city's scheme, and whether it is still valid."""

from dataclasses import dataclass

from catalog.model.product import BrandProduct
from catalog.rules.certificate import ENDED, CertificateStatus, certificate_status, last_day
from catalog.views.parts import Row, row
from catalog.views.scene import Scene
from catalog.words.voice import Voice


@dataclass(frozen=True, slots=True)
class CertificateView:
    """A certificate; `until` and `then` let the browser end it on its day, however old the page is."""

    scheme: str
    division: str
    year: str
    award: str
    number: str
    status: CertificateStatus
    status_label: str
    until: str
    """The last day on which it holds as ISO text, empty where none is known or it has passed."""
    then: CertificateStatus
    """What it is afterwards."""
    valid_until: str

    @property
    def has_ended(self) -> bool:
        return self.status in ENDED


def certificate_view(scene: Scene, product: BrandProduct, voice: Voice) -> CertificateView:
    certificate = product.certificate
    status = certificate_status(certificate, scene.today)
    valid_until = certificate.valid_until
    until, then = (None, status) if status in ENDED else last_day(certificate) or (None, status)
    return CertificateView(
        scheme=voice(scene.catalog.schemes[certificate.scheme].name),
        division=voice(scene.term("division", product.division)) if product.division else "",
        year=voice.formats.fiscal_year(certificate.fiscal_year) if certificate.fiscal_year else "",
        award=voice(scene.term("award", certificate.award)) if certificate.award else "",
        number=certificate.number or "",
        status=status,
        status_label=voice.words.certificate[status],
        until=until.isoformat() if until else "",
        then=then,
        valid_until=voice.formats.plain_day(valid_until) if valid_until else "",
    )


def certificate_rows(certificate: CertificateView, voice: Voice) -> tuple[Row, ...]:
    """Return what is known, and say of what everybody asks that it is being checked."""
    say = voice.words.product
    return (
        *row(say.scheme, certificate.scheme),
        _checked(say.division, certificate.division, say.not_known),
        _checked(say.year, certificate.year, say.not_known),
        *row(say.award, certificate.award),
        *row(say.number, certificate.number),
        *row(say.valid_until, certificate.valid_until),
    )


def _checked(label: str, text: str, not_known: str) -> Row:
    return Row(label, (text or not_known,), is_known=text != "")
