# shellcheck shell=bash
# Sets `release_flags`, those of a release build. Sourced; needs no folder.
#
# Linux has a static runtime, which halves start time and memory. Its program has 57,000 places that
# the loader must fill in, which lie in memory as long as it runs; where the C library reads them in
# short form (glibc 2.36), a megabyte and a half less is held. The linker of the toolchain writes it.
release_flags=(-c release)
if [ "$(uname)" = Linux ]; then
  release_flags+=(--static-swift-stdlib)
  if ldd_version=$(getconf GNU_LIBC_VERSION 2>/dev/null) \
    && printf '%s\n' 2.36 "${ldd_version#glibc }" | sort -C -V \
    && [ -x "$(dirname "$(readlink -f "$(command -v swiftc)")")/ld.lld" ]; then
    release_flags+=(-Xswiftc -use-ld=lld -Xlinker -z -Xlinker pack-relative-relocs)
    # Names that other programs could link to keep code that nothing calls.
    release_flags+=(-Xlinker --no-export-dynamic)
  fi
  unset ldd_version
fi
