#ifndef CFEEDKIT_ZLIB_SHIM_H
#define CFEEDKIT_ZLIB_SHIM_H

#include <zlib.h>

// inflateInit2 is a macro over this; Swift cannot call macros.
static inline int feedkit_inflate_init(z_stream *stream, int window_bits) {
  return inflateInit2(stream, window_bits);
}

#endif
