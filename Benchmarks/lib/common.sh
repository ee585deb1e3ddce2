# shellcheck shell=bash disable=SC2034
# What the scripts of this folder share. Sourced from the folder itself.

feedbench=.build/release/feedbench
mkdir -p work

# Ends the script with a line.
fail() {
  echo "$(basename "$0"): $*" >&2
  exit 1
}

# prepared COMMAND...: runs one of the functions that make the machine ready, as all scripts do. In a
# shell of its own, since that file moves to the repository's root.
prepared() (
  . ../Scripts/lib/prepare.sh
  "$@"
)

# build FLAGS OPTION...: with one of the arrays of flags that released programs are built with; quiet
# unless it fails.
build() {
  . ../Scripts/lib/release.sh
  local flags="$1[@]"
  swift build "${!flags}" "${@:2}" > work/log 2>&1 \
    || fail "the build has failed: $(grep -E 'error' work/log || tail -20 work/log)"
}

# It counts calls of malloc in place of the C library, which must be a shared one for that.
build_feedbench() {
  # SwiftPM plans anew only when a manifest is newer: it misses files that came or went in a package
  # it depends on by path.
  touch Package.swift
  build shared_flags --product feedbench
}

# Sets FEEDTOOL, which may name a binary that is already built, to the release program.
build_feedtool() {
  [[ -z ${FEEDTOOL-} ]] || return 0
  build release_flags --package-path .. --product feedtool
  FEEDTOOL=../.build/release/feedtool
}

# Makes what counts instructions: valgrind, and feedbench as work/feedbench.
prepare_counting() {
  prepared need_toolchain
  prepared need_command valgrind valgrind
  prepared need_command strip binutils
  build_feedbench
  # Valgrind gives up on debug information that is newer than itself.
  strip -o work/feedbench "$feedbench"
  # Seeds of hashed collections change counts.
  export SWIFT_DETERMINISTIC_HASHING=1
}

# instructions_of FILE MODE: prints the instructions of one pass. Fails as the pass does; what was
# written is in work/callgrind.log.
instructions_of() {
  local log=work/callgrind.log status=0
  valgrind --tool=callgrind --callgrind-out-file=/dev/null \
    work/feedbench once "$1" --mode "$2" > "$log" 2>&1 < /dev/null || status=$?
  awk '/Collected/ { print $NF; found = 1 } END { exit !found }' "$log" || return 1
  return "$status"
}
