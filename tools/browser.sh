#!/usr/bin/env bash
# Makes sure that there is a Chromium and a Chinese font: what is here, else Debian's, else
# Playwright's own, else a message that says what to do.
set -euo pipefail

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }

from_debian() {
	command -v apt-get >/dev/null || return 1
	as_root apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
		as_root apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

has_browser() { .venv/bin/python -m tools.browser >/dev/null 2>&1; }
has_font() { command -v fc-list >/dev/null && [ -n "$(fc-list :lang=zh-cn family)" ]; }

has_browser || from_debian chromium || .venv/bin/playwright install chromium || true
has_browser || {
	echo "The browser tests need Chromium. Install it, or set CHROMIUM=/path/to/chromium." >&2
	exit 1
}
has_font || from_debian fontconfig fonts-noto-cjk || has_font ||
	echo "No Chinese font was found: pictures of pages will show boxes for characters." >&2
.venv/bin/python -m tools.browser
