// Readings that Swift cannot take: allocations of this thread, and what a child process used.
#ifndef CMEASURE_H
#define CMEASURE_H

// Calls of malloc, calloc, realloc and aligned allocation by this thread since it started; -1 where
// they cannot be counted.
long long measure_allocations(void);

// What a child process used.
typedef struct {
  int status;              // exit code, 128 + number for a signal, -1 when it could not be started
  long long peak_bytes;    // highest resident memory
  double seconds;          // from start to end
  double processor;        // seconds of processor time
  double first_byte;       // from start to its first byte of output, -1 when there was none
  long long output_bytes;  // counted only with `captures`
} measure_child;

// Runs a command (`arguments` ends with NULL) and waits for it. With `captures` its output is read,
// counted and dropped; without, it goes where ours goes. With `input` its standard input is that
// file, without (NULL) ours.
measure_child measure_run(char *const arguments[], const char *input, int captures);

#endif
