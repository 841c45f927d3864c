"""Whether a certificate still holds, on a given day."""

from datetime import date, timedelta
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


def last_day(certificate: Certificate) -> tuple[date, CertificateStatus] | None:
    """Return the last day on which `certificate` holds and what it is afterwards; None where no end is known."""
    ends: list[tuple[date, CertificateStatus]] = []
    if certificate.withdrawn_on:
        ends.append((certificate.withdrawn_on - timedelta(days=1), "withdrawn"))
    if certificate.valid_until:
        ends.append((certificate.valid_until, "expired"))
    return min(ends, key=lambda end: end[0], default=None)
