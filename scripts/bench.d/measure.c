/* Runs a command and writes its wall time, CPU time and peak memory to a file.
 * usage: measure RESULT COMMAND [ARGUMENT...]
 *
 * A child's peak memory counts what its parent held when it was started (exec keeps the
 * larger of the two), so the parent has to be as small as this. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

static double seconds(struct timeval t) { return t.tv_sec + t.tv_usec / 1e6; }

int main(int count, char **arguments) {
  if (count < 3) return 2;
  double start = now();
  pid_t child = fork();
  if (child < 0) return 1;
  if (child == 0) {
    execvp(arguments[2], arguments + 2);
    _exit(127);
  }
  int status;
  struct rusage use;
  if (wait4(child, &status, 0, &use) < 0) return 1;
  double wall = now() - start;
  FILE *result = fopen(arguments[1], "w");
  if (!result) return 1;
  fprintf(result, "%.6f %.6f %ld\n", wall, seconds(use.ru_utime) + seconds(use.ru_stime),
          use.ru_maxrss);
  fclose(result);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
}
