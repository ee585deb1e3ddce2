# Sourced by the scripts beside this folder: where the repository is, what the machine must have,
# and how to run things quietly.
#
# It installs what is missing with apt-get, through sudo where needed, and says so. Scripts that are
# sourced after it run in the repository's root.

export LC_ALL=C.UTF-8
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root" || exit
# The program that this shell runs, for messages.
me=Scripts/$(basename "$0")

say() { printf '%s: %s\n' "$me" "$*" >&2; }

die() {
  say "$@"
  exit 1
}

# as_root COMMAND...: runs it as root, or fails where that cannot be.
as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    return 1
  fi
}

# install_packages PACKAGE...: from Debian's or Ubuntu's archive.
install_packages() {
  command -v apt-get >/dev/null || die "needs $* (Debian's names); install them and try again"
  say "installing with apt-get: $*"
  local log
  log=$(mktemp)
  local get=(env DEBIAN_FRONTEND=noninteractive apt-get -qq)
  local install=("${get[@]}" install -y --no-install-recommends "$@")
  # A fresh machine has no package lists, an old one stale lists.
  if as_root "${install[@]}" >"$log" 2>&1 ||
    { as_root "${get[@]}" update >"$log" 2>&1 && as_root "${install[@]}" >"$log" 2>&1; }; then
    rm -f "$log"
    return
  fi
  cat "$log" >&2
  rm -f "$log"
  die "cannot install $*; try as root: apt-get update && apt-get install $*"
}

# need_command COMMAND PACKAGE
need_command() { command -v "$1" >/dev/null || install_packages "$2"; }

# What every build needs: Swift, and the headers of libxml2 and zlib (part of the SDK on a Mac).
need_toolchain() {
  command -v swift >/dev/null ||
    die "needs Swift 6.3 or later on the PATH; get it from https://www.swift.org/install"
  [ "$(uname)" = Linux ] || return 0
  local missing=()
  command -v git >/dev/null || missing+=(git)
  command -v pkg-config >/dev/null || missing+=(pkg-config)
  pkg-config --exists libxml-2.0 2>/dev/null || missing+=(libxml2-dev liblzma-dev)
  pkg-config --exists zlib 2>/dev/null || missing+=(zlib1g-dev)
  [ ${#missing[@]} = 0 ] || install_packages "${missing[@]}"
}

# quietly COMMAND...: shows what it wrote only when it fails.
quietly() {
  local log
  log=$(mktemp)
  if "$@" >"$log" 2>&1; then
    rm -f "$log"
  else
    local status=$?
    cat "$log" >&2
    rm -f "$log"
    return "$status"
  fi
}

# build_release: builds feedtool and sets `feedtool` to its path.
build_release() {
  need_toolchain
  . Scripts/lib/release.sh
  feedtool=$(swift build "${release_flags[@]}" --show-bin-path)/feedtool
  [ -x "$feedtool" ] || say "building feedtool for the first time; this takes two or three minutes"
  quietly swift build "${release_flags[@]}" --product feedtool || die "the build failed"
}
