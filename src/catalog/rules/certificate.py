"""Whether a certificate still holds, on a given day."""

from datetime import date
from typing import Final, Literal

from catalog.model.product import Certificate

CertificateStatus = Literal["valid", "expired", "withdrawn", "not-stated"]
"""`not-stated`: certified, and no source says until when."""

ENDED: Final[frozenset[CertificateStatus]] = frozenset({"expired", "withdrawn"})


def certificate_status(certificate: Certificate, today: date) -> CertificateStatus:
    """Return how `certificate` stands on `today`; the last day still counts."""
    if certificate.withdrawn_on and certificate.withdrawn_on <= today:
        return "withdrawn"
    if certificate.valid_until is None:
        return "not-stated"
    return "valid" if today <= certificate.valid_until else "expired"
