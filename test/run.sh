#!/usr/bin/env bash
# Everything that CI runs: `npm test`. Installs the browser and the spreadsheet program that the
# tests drive where it may; otherwise it says what to install.
set -euo pipefail
cd "$(dirname "$0")/.."

step() { printf '\n== %s\n' "$1"; }

# The Debian package of each program that the tests need.
declare -A package_of=([chromium]=chromium [soffice]=libreoffice-calc [pdftoppm]=poppler-utils [nginx]=nginx-light)
# Where Debian keeps nginx, also for those who are not root.
export PATH="$PATH:/usr/sbin"

missing=()
for program in "${!package_of[@]}"; do
  [ "$program" = chromium ] && [ -n "${CHROMIUM_PATH:-}" ] && continue
  command -v "$program" >/dev/null || missing+=("${package_of[$program]}")
done

# By it the tests edit workbooks in LibreOffice.
/usr/bin/python3 -c "import uno" 2>/dev/null || missing+=(python3-uno)

if [ ${#missing[@]} -gt 0 ]; then
  step "Install ${missing[*]}"
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends "${missing[@]}" fonts-noto-cjk >/dev/null
  else
    echo "The tests need: ${missing[*]} (names of Debian's packages). Install them and run npm test again." >&2
    echo "Another Chromium than /usr/bin/chromium is named by CHROMIUM_PATH." >&2
    exit 1
  fi
fi

step "Lint"
npm run -s lint
step "Types"
npm run -s types
step "Build"
npm run -s build
step "Manifest"
npm run -s check-manifest
step "Unit, golden, property and recalculation tests"
npm run -s test:unit
step "Browser tests"
npm run -s test:e2e
