# shellcheck shell=bash
# Sets flags of a release build. Sourced; needs no folder.
#
# `release_flags` are those of feedtool. On Linux it needs nothing of the system but the kernel: loading
# shared libraries took a fifth of the time to its first byte. It still is loaded at an address of chance.
# `shared_flags` are those of programs that take the place of the C library's functions, and of all where
# an archive is missing: of them Swift's runtime alone is static. What can be is tried with one line.
# The reasons: Docs/decisions/0018-static-program.md

# release_runs FLAG...: whether a program that uses libxml2 can be made so, and runs.
release_runs() {
  local place status
  place=$(mktemp -d) || return
  echo '@main enum Trial { static func main() { print(Int.random(in: 0...9)) } }' > "$place/Trial.swift"
  swiftc -parse-as-library "$@" -Xlinker --undefined=xmlCreatePushParserCtxt -lxml2 \
    -o "$place/trial" "$place/Trial.swift" 2> /dev/null && "$place/trial" > /dev/null 2>&1
  status=$?
  rm -rf "$place"
  return "$status"
}

# release_adopt ARRAY FLAG...: adds flags of the compiler to an array of flags of the package manager.
release_adopt() {
  local -n release_array=$1
  local flag
  for flag in "${@:2}"; do release_array+=(-Xswiftc "$flag"); done
}

release_flags=(-c release)
shared_flags=(-c release)
if [ "$(uname)" = Linux ]; then
  shared_flags+=(--static-swift-stdlib)
  # Relocations in short form (glibc 2.36) are a megabyte and a half less that lies in memory as long as
  # the program runs. The last one is for names that others could link to, which keep code nobody calls.
  release_short=(-use-ld=lld -Xlinker -z -Xlinker pack-relative-relocs -Xlinker --no-export-dynamic)
  if release_runs -static-stdlib "${release_short[@]}"; then
    release_adopt shared_flags "${release_short[@]}"
  else
    release_short=()
  fi
  release_whole=(-static-executable -Xclang-linker -static-pie)
  for release_library in $(pkg-config --static --libs libxml-2.0 zlib 2> /dev/null); do
    release_whole+=(-Xlinker "$release_library")
  done
  # With a section for each function the linker leaves out what nothing calls, and what is left lies closer.
  release_sections=(-Xfrontend -function-sections)
  if release_runs "${release_whole[@]}" "${release_short[@]}" "${release_sections[@]}"; then
    # A path to libraries in a static program ends it before its start (glibc 2.36).
    release_flags+=(--disable-local-rpath)
    release_adopt release_flags "${release_whole[@]}" "${release_short[@]}" "${release_sections[@]}"
  else
    release_flags=("${shared_flags[@]}")
  fi
  unset release_short release_whole release_sections release_library
fi
