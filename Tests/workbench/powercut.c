// Writes down everything that a process asks of the files of a journal, so that a power cut at any
// moment can be played afterwards: what was not yet synced then may be gone.
//
// usage: POWERCUT_TRACE=FILE [POWERCUT_BROKEN=FLAG] LD_PRELOAD=powercut.so plait serve …
// While a file FLAG is there, the disk is broken: every sync fails with EIO.
// A record: time (ns, CLOCK_MONOTONIC), kind, length of the path, offset, length of the data; then
// the path and the data. The lock keeps the records in the order of what they tell.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum { WRITE = 1, TRUNCATE = 2, SYNC = 3, UNLINK = 4 };

struct head {
  uint64_t time;
  uint32_t kind, path_length;
  int64_t offset;
  uint64_t length;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int trace = -1;

static void *next(const char *name) { return dlsym(RTLD_NEXT, name); }

// Whether a descriptor is of a file that survives a power cut at all, and its path.
static int followed(int fd, char *path, size_t room) {
  char link[64];
  const char *file = getenv("POWERCUT_TRACE");
  if (!file) return 0;
  char *end = link + sizeof link - 1;
  *end = 0;
  unsigned number = (unsigned)fd;
  do { *--end = (char)('0' + number % 10); } while (number /= 10);
  end -= 14;
  memcpy(end, "/proc/self/fd/", 14);
  ssize_t length = readlink(end, path, room - 1);
  if (length < 0) return 0;
  path[length] = 0;
  const char *name = strstr(path, "/journal.sqlite");
  struct stat status;
  int is_folder = syscall(SYS_fstat, fd, &status) == 0 && S_ISDIR(status.st_mode);
  if (!is_folder && (!name || strstr(name, "-shm"))) return 0;
  if (trace < 0) trace = (int)syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  return trace >= 0;
}

static void note(uint32_t kind, const char *path, int64_t offset, const void *data, size_t length) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  struct head head = {(uint64_t)now.tv_sec * 1000000000ull + (uint64_t)now.tv_nsec, kind,
                      (uint32_t)strlen(path), offset, length};
  struct iovec parts[3] = {{&head, sizeof head}, {(void *)path, head.path_length},
                           {(void *)data, data ? length : 0}};
  if (!data) head.length = 0;
  syscall(SYS_writev, trace, parts, 3);
}

static ssize_t put(int fd, const void *data, size_t length, int64_t offset) {
  char path[4096];
  if (!followed(fd, path, sizeof path)) {
    return offset < 0 ? syscall(SYS_write, fd, data, length) : syscall(SYS_pwrite64, fd, data, length, offset);
  }
  pthread_mutex_lock(&lock);
  int64_t place = offset < 0 ? syscall(SYS_lseek, fd, 0, SEEK_CUR) : offset;
  ssize_t done = offset < 0 ? syscall(SYS_write, fd, data, length)
                            : syscall(SYS_pwrite64, fd, data, length, offset);
  if (done > 0) note(WRITE, path, place, data, (size_t)done);
  pthread_mutex_unlock(&lock);
  return done;
}

ssize_t write(int fd, const void *data, size_t length) { return put(fd, data, length, -1); }
ssize_t pwrite(int fd, const void *data, size_t length, off_t offset) { return put(fd, data, length, offset); }
ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset) { return put(fd, data, length, offset); }

static int cut_off(int fd, int64_t length) {
  char path[4096];
  if (!followed(fd, path, sizeof path)) return (int)syscall(SYS_ftruncate, fd, length);
  pthread_mutex_lock(&lock);
  int done = (int)syscall(SYS_ftruncate, fd, length);
  if (done == 0) note(TRUNCATE, path, length, 0, 0);
  pthread_mutex_unlock(&lock);
  return done;
}

int ftruncate(int fd, off_t length) { return cut_off(fd, length); }
int ftruncate64(int fd, off64_t length) { return cut_off(fd, length); }

static int sync_through(int fd, long call) {
  char path[4096];
  if (!followed(fd, path, sizeof path)) return (int)syscall(call, fd);
  // Nobody writes while the disk works: what others write meanwhile would not be promised.
  pthread_mutex_lock(&lock);
  const char *broken = getenv("POWERCUT_BROKEN");
  if (broken && syscall(SYS_faccessat, AT_FDCWD, broken, F_OK) == 0) {
    pthread_mutex_unlock(&lock);
    errno = EIO;
    return -1;
  }
  int done = (int)syscall(call, fd);
  if (done == 0) note(SYNC, path, 0, 0, 0);
  pthread_mutex_unlock(&lock);
  return done;
}

int fsync(int fd) { return sync_through(fd, SYS_fsync); }
int fdatasync(int fd) { return sync_through(fd, SYS_fdatasync); }

int unlink(const char *path) {
  int (*real)(const char *) = (int (*)(const char *))next("unlink");
  int done = real(path);
  if (done == 0 && trace >= 0 && strstr(path, "/journal.sqlite") && !strstr(path, "-shm")) {
    pthread_mutex_lock(&lock);
    note(UNLINK, path, 0, 0, 0);
    pthread_mutex_unlock(&lock);
  }
  return done;
}
