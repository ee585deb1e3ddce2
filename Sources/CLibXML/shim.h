#ifndef CFEEDKIT_LIBXML_SHIM_H
#define CFEEDKIT_LIBXML_SHIM_H

// Where libxml2 is built with ICU its headers bring ICU's along, and their types clash with those of
// Foundation's own copy in every file that sees both. Nothing here needs them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>
#include <libxml/dict.h>

// libxml2 2.12 made the error argument const.
#if LIBXML_VERSION >= 21200
typedef const xmlError *feedkit_error_ref;
#else
typedef xmlError *feedkit_error_ref;
#endif

// Some messages of libxml2 go past the context's own handler to stderr; a variadic function is
// needed to take them, and Swift cannot write one.
static void feedkit_silent(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}

static inline void feedkit_silence_this_thread(void) {
  xmlSetGenericErrorFunc(0, feedkit_silent);
}

// A global of the library, which Swift would take for shared mutable state.
static inline const char *feedkit_libxml_version(void) {
  return xmlParserVersion;
}

#endif
