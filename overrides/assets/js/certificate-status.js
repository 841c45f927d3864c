// <certificate-status data-until data-expired>: a certificate that was valid when the page was built ends on its day.

import { isValid } from "./status.js";

class CertificateStatus extends HTMLElement {
  connectedCallback() {
    const { until, expired } = this.dataset;
    const badge = this.firstElementChild;
    if (isValid(until) || !badge) return;
    badge.className = "status status--closed";
    badge.textContent = expired ?? "";
  }
}

customElements.define("certificate-status", CertificateStatus);
