// The least that libxml2 can do for a document: a push parse whose callbacks do nothing.
#ifndef CYARDSTICK_H
#define CYARDSTICK_H

// What a pass saw. The empty pass fills only the first three; the counting pass fills all.
typedef struct {
  long long bytes;
  int chunks;
  int error;  // libxml2's error number of the first refusal, 0 when well-formed
  long long elements;
  long long attributes;
  long long texts;  // callbacks for text and CDATA
  long long text_bytes;
} yardstick_result;

// Parses what a file descriptor holds, in chunks of 64 KiB, with empty callbacks.
yardstick_result yardstick_parse(int file);

// The same with callbacks that count: for statistics, not for timing.
yardstick_result yardstick_count(int file);

// The version of the libxml2 that is loaded, as it writes it: 20914.
const char *yardstick_libxml_version(void);

#endif
