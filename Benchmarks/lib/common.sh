# shellcheck shell=bash disable=SC2034
# What the scripts of this folder share. Sourced from the folder itself.

feedbench=.build/release/feedbench
mkdir -p work

# Ends the script with a line.
fail() {
  echo "$(basename "$0"): $*" >&2
  exit 1
}

# Makes sure that a program is there, from a package of apt where it is not.
need() {
  local program=$1 package=$2 as_root=()
  command -v "$program" > /dev/null && return
  command -v apt-get > /dev/null || fail "$program is missing; install it and try again"
  [[ $(id -u) == 0 ]] || as_root=(sudo)
  echo "installing $package with apt-get" >&2
  "${as_root[@]}" apt-get update -qq > work/log 2>&1 \
    && "${as_root[@]}" apt-get install -y -qq "$package" >> work/log 2>&1 \
    || fail "$package cannot be installed: $(tail -3 work/log)"
}

# Builds something in release, as released binaries are built; quiet unless it fails.
build() {
  swift build -c release --static-swift-stdlib "$@" > work/log 2>&1 \
    || fail "the build has failed: $(grep -E 'error' work/log || tail -20 work/log)"
}

build_feedbench() {
  # SwiftPM plans anew only when a manifest is newer: it misses files that came or went in a package
  # it depends on by path.
  touch Package.swift
  build --product feedbench
}
