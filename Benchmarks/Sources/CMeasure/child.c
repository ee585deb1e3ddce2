#include "CMeasure.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static double seconds(struct timeval time) {
  return (double)time.tv_sec + (double)time.tv_usec / 1e6;
}

static void become(char *const arguments[], const char *input, int output) {
  if (input != NULL) {
    int file = open(input, O_RDONLY);
    if (file < 0) _exit(127);
    dup2(file, STDIN_FILENO);
    close(file);
  }
  if (output >= 0) {
    dup2(output, STDOUT_FILENO);
    close(output);
  }
  execvp(arguments[0], arguments);
  _exit(127);
}

static void drain(int file, double start, measure_child *child) {
  static char buffer[65536];
  ssize_t count;
  while ((count = read(file, buffer, sizeof buffer)) > 0) {
    if (child->first_byte < 0) child->first_byte = now() - start;
    child->output_bytes += count;
  }
  close(file);
}

measure_child measure_run(char *const arguments[], const char *input, int captures) {
  measure_child child = {.status = -1, .first_byte = -1};
  int ends[2] = {-1, -1};
  if (captures && pipe(ends) != 0) return child;

  // fork and not vfork or posix_spawn: Linux counts the memory of the process image that exec
  // leaves behind into the child's peak, and after a vfork that image is all of ours.
  double start = now();
  pid_t process = fork();
  if (process == 0) {
    if (captures) close(ends[0]);
    become(arguments, input, ends[1]);
  }
  if (captures) close(ends[1]);
  if (process < 0) {
    if (captures) close(ends[0]);
    return child;
  }
  if (captures) drain(ends[0], start, &child);

  int status = 0;
  struct rusage usage;
  if (wait4(process, &status, 0, &usage) != process) return child;
  child.seconds = now() - start;
  child.processor = seconds(usage.ru_utime) + seconds(usage.ru_stime);
#if defined(__APPLE__)
  child.peak_bytes = usage.ru_maxrss;
#else
  child.peak_bytes = usage.ru_maxrss * 1024LL;
#endif
  child.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return child;
}
