#include "CYardstick.h"

#include <libxml/parser.h>
#include <string.h>
#include <unistd.h>

enum { chunk_size = 65536 };

static void empty_start(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                        int namespace_count, const xmlChar **namespaces, int attribute_count,
                        int defaulted_count, const xmlChar **attributes) {}

static void empty_end(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {}

static void empty_text(void *data, const xmlChar *bytes, int count) {}

static void counting_start(void *data, const xmlChar *name, const xmlChar *prefix,
                           const xmlChar *uri, int namespace_count, const xmlChar **namespaces,
                           int attribute_count, int defaulted_count, const xmlChar **attributes) {
  yardstick_result *result = data;
  result->elements += 1;
  result->attributes += attribute_count;
}

static void counting_text(void *data, const xmlChar *bytes, int count) {
  yardstick_result *result = data;
  result->texts += 1;
  result->text_bytes += count;
}

static yardstick_result parse(int file, startElementNsSAX2Func start, charactersSAXFunc text) {
  yardstick_result result = {0};
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = start;
  handler.endElementNs = empty_end;
  handler.characters = text;
  handler.ignorableWhitespace = text;
  handler.cdataBlock = text;

  // The user data is never nil: libxml2 would fall back to handlers of its own.
  xmlParserCtxtPtr context = xmlCreatePushParserCtxt(&handler, &result, NULL, 0, NULL);
  if (context == NULL) {
    result.error = XML_ERR_NO_MEMORY;
    return result;
  }
  xmlCtxtUseOptions(context, XML_PARSE_NONET);

  char buffer[chunk_size];
  ssize_t count;
  while (result.error == 0 && (count = read(file, buffer, sizeof buffer)) > 0) {
    result.bytes += count;
    result.chunks += 1;
    result.error = xmlParseChunk(context, buffer, (int)count, 0);
  }
  if (result.error == 0) result.error = xmlParseChunk(context, NULL, 0, 1);
  xmlFreeParserCtxt(context);
  return result;
}

yardstick_result yardstick_parse(int file) { return parse(file, empty_start, empty_text); }

yardstick_result yardstick_count(int file) { return parse(file, counting_start, counting_text); }

const char *yardstick_libxml_version(void) { return xmlParserVersion; }
