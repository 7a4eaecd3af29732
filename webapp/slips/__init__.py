"""Payment slips: reference, code, QR, paper and the resident's status page."""
