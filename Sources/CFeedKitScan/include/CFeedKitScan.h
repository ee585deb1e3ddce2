// Byte searches that Swift's SIMD types cannot express, for lack of a movemask: each looks at 16
// bytes and returns a mask with one bit a byte, lowest first. Portable vector extensions; no
// intrinsics. Callers guarantee that 16 bytes can be read.
#ifndef CFEEDKIT_SCAN_H
#define CFEEDKIT_SCAN_H

#include <stdint.h>
#include <string.h>

typedef uint8_t feedkit_u8x16 __attribute__((vector_size(16)));
typedef int8_t feedkit_i8x16 __attribute__((vector_size(16)));
typedef _Bool feedkit_b16 __attribute__((ext_vector_type(16)));

static inline feedkit_u8x16 feedkit_load16(const uint8_t *p) {
  feedkit_u8x16 v;
  memcpy(&v, p, 16);
  return v;
}

static inline uint32_t feedkit_mask16(feedkit_i8x16 lanes) {
  feedkit_b16 bits = __builtin_convertvector(lanes, feedkit_b16);
  uint16_t mask;
  memcpy(&mask, &bits, 2);
  return mask;
}

// Bytes that CleanText must look at: below 0x20 or above 0x7E as signed comparison sees them, that
// is, controls (line feed and tab too) and everything that is not ASCII.
static inline uint32_t feedkit_special16(const uint8_t *p) {
  feedkit_i8x16 v = (feedkit_i8x16)feedkit_load16(p);
  return feedkit_mask16((feedkit_i8x16)(v < 0x20));
}

// '<' '&' ']'
static inline uint32_t feedkit_text16(const uint8_t *p) {
  feedkit_u8x16 v = feedkit_load16(p);
  return feedkit_mask16((feedkit_i8x16)((v == '<') | (v == '&') | (v == ']')));
}

// '<' '&' ']' '\r'
static inline uint32_t feedkit_leaf16(const uint8_t *p) {
  feedkit_u8x16 v = feedkit_load16(p);
  return feedkit_mask16((feedkit_i8x16)((v == '<') | (v == '&') | (v == ']') | (v == '\r')));
}

// Everything but ASCII letters, digits, ':', '-', '.' and '_'.
static inline uint32_t feedkit_notname16(const uint8_t *p) {
  feedkit_u8x16 v = feedkit_load16(p);
  feedkit_u8x16 letters = (v | 0x20) - 'a';
  feedkit_u8x16 digits = v - '0';
  feedkit_u8x16 signs = v - '-';
  return feedkit_mask16((feedkit_i8x16)((letters >= 26) & (digits >= 11) & (signs >= 2) & (v != '_')));
}

// '&' and '<'
static inline uint32_t feedkit_markup16(const uint8_t *p) {
  feedkit_u8x16 v = feedkit_load16(p);
  return feedkit_mask16((feedkit_i8x16)((v == '&') | (v == '<')));
}

// `quote`, '&', '<' and controls
static inline uint32_t feedkit_value16(const uint8_t *p, uint8_t quote) {
  feedkit_u8x16 v = feedkit_load16(p);
  return feedkit_mask16((feedkit_i8x16)((v == quote) | (v == '&') | (v == '<') | (v < 0x20)));
}

// Spaces and controls: in clean text nothing but white space.
static inline uint32_t feedkit_space16(const uint8_t *p) {
  feedkit_u8x16 v = feedkit_load16(p);
  return feedkit_mask16((feedkit_i8x16)(v <= 0x20));
}

// Bytes that differ.
static inline uint32_t feedkit_differ16(const uint8_t *p, const uint8_t *q) {
  return feedkit_mask16((feedkit_i8x16)(feedkit_load16(p) != feedkit_load16(q)));
}

// Copies 16 bytes.
static inline void feedkit_copy16(uint8_t *to, const uint8_t *from) { memcpy(to, from, 16); }

// One byte.
static inline uint32_t feedkit_byte16(const uint8_t *p, uint8_t byte) {
  feedkit_u8x16 v = feedkit_load16(p);
  return feedkit_mask16((feedkit_i8x16)(v == byte));
}

// '\n' '\r'
static inline uint32_t feedkit_line16(const uint8_t *p) {
  feedkit_u8x16 v = feedkit_load16(p);
  return feedkit_mask16((feedkit_i8x16)((v == '\n') | (v == '\r')));
}

// Bytes with the high bit.
static inline uint32_t feedkit_high16(const uint8_t *p) {
  feedkit_i8x16 v = (feedkit_i8x16)feedkit_load16(p);
  return feedkit_mask16((feedkit_i8x16)(v < 0));
}

// What a JSON string must escape: controls, '"' and '\\'.
static inline uint32_t feedkit_json16(const uint8_t *p) {
  feedkit_u8x16 v = feedkit_load16(p);
  return feedkit_mask16((feedkit_i8x16)((v < 0x20) | (v == '"') | (v == '\\')));
}

// What may not stand everywhere in a URI: white space and controls, '"' '%' '<' '>' '\\' '^' '`' '{' '|'
// '}' and what deletes. Bytes that are not ASCII may.
static inline uint32_t feedkit_uri16(const uint8_t *p) {
  feedkit_u8x16 v = feedkit_load16(p);
  feedkit_u8x16 braces = v - '{';
  return feedkit_mask16((feedkit_i8x16)((v <= 0x20) | (v == '"') | (v == '%') | (v == '<') | (v == '>') |
                                        (v == '\\') | (v == '^') | (v == '`') | (braces <= 2) |
                                        (v == 0x7F)));
}

// What a CSV cell must be quoted for: '"' ',' '\n' '\r' '\t', and controls.
static inline uint32_t feedkit_csv16(const uint8_t *p) {
  feedkit_u8x16 v = feedkit_load16(p);
  return feedkit_mask16((feedkit_i8x16)((v < 0x20) | (v == '"') | (v == ',')));
}

// What XML text and attributes must escape: '<' '>' '&' '"', and controls; and the byte that begins
// U+FFFE and U+FFFF, which XML cannot hold.
static inline uint32_t feedkit_xml16(const uint8_t *p) {
  feedkit_u8x16 v = feedkit_load16(p);
  return feedkit_mask16((feedkit_i8x16)((v < 0x20) | (v == '<') | (v == '>') | (v == '&') |
                                        (v == '"') | (v == 0xEF)));
}

// What a caption of SubRip must part: '<' '>' '\\', and controls; and the bytes that begin a word joiner,
// and U+FFFE and U+FFFF, which no text holds.
static inline uint32_t feedkit_srt16(const uint8_t *p) {
  feedkit_u8x16 v = feedkit_load16(p);
  return feedkit_mask16((feedkit_i8x16)((v < 0x20) | (v == '<') | (v == '>') | (v == '\\') |
                                        (v == 0xE2) | (v == 0xEF)));
}

#endif
