# Sourced after prepare.sh: finds a Chromium, or installs one.

# find_browser: prints the program; fails where there is none to be had.
find_browser() {
  local name
  for name in chromium chromium-browser google-chrome; do
    command -v "$name" && return
  done
  command -v apt-get >/dev/null || return 1
  (install_packages chromium) >&2 || return 1
  command -v chromium
}
