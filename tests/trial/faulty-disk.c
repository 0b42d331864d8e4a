/*
 * A disk that fails, for real programs: given with LD_PRELOAD, it makes chosen calls on files below
 * one folder fail or fall short, or notes them all. The program notices nothing but the errors.
 *
 * TRIAL_FOLDER  only files below this folder are meant
 * TRIAL_FAIL    number of the call that fails, from 1; absent: none
 * TRIAL_ERRNO   the error it fails with; absent or 0: as on a full disk, a write takes half of its
 *               bytes, and the next one, which libraries try by themselves, fails with ENOSPC
 * TRIAL_STICKY  1: every later call fails too
 * TRIAL_LOG     file that every call is noted in, one line each
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#define FILES 4096

static char watched[FILES];
static int calls = 0;
static int is_full = 0;
static int log_fd = -2;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

#define REAL(type, name, ...) \
  static type (*real)(__VA_ARGS__); \
  if (!real) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

static int number(const char *name) {
  const char *value = getenv(name);
  return value ? atoi(value) : 0;
}

static int is_below(const char *path) {
  const char *folder = getenv("TRIAL_FOLDER");
  size_t length = folder ? strlen(folder) : 0;
  if (!length || !path || strncmp(path, folder, length) != 0) return 0;
  return path[length] == '/' || path[length] == '\0';
}

static int is_watched(int fd) { return fd >= 0 && fd < FILES && watched[fd]; }

static void note(const char *line) {
  REAL(ssize_t, "write", int, const void *, size_t);
  if (log_fd == -2) {
    const char *file = getenv("TRIAL_LOG");
    int (*open_file)(const char *, int, ...) = (int (*)(const char *, int, ...))dlsym(RTLD_NEXT, "open");
    log_fd = file ? open_file(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
  }
  if (log_fd >= 0 && real(log_fd, line, strlen(line)) < 0) log_fd = -1;
}

/* Counts a call: 0 to go on, -1 to fail with errno set, 1 to fall short. */
static int strike(void) {
  pthread_mutex_lock(&lock);
  int mine = ++calls;
  pthread_mutex_unlock(&lock);
  int failing = number("TRIAL_FAIL");
  if (failing == 0 || mine < failing || (mine > failing && !number("TRIAL_STICKY"))) return 0;
  int error = number("TRIAL_ERRNO");
  if (error == 0) return 1;
  errno = error;
  return -1;
}

static void noted(const char *form, ...) {
  char line[2 * PATH_MAX + 100];
  va_list given;
  va_start(given, form);
  vsnprintf(line, sizeof line, form, given);
  va_end(given);
  note(line);
}

static int opened(int fd, const char *path, int flags) {
  if (fd >= 0 && fd < FILES) watched[fd] = 1;
  if (fd >= 0) noted("open %d %d %s\n", fd, (flags & O_CREAT) != 0, path);
  return fd;
}

#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    REAL(int, #name, const char *, int, ...); \
    mode_t mode = 0; \
    if (flags & (O_CREAT | O_TMPFILE)) { \
      va_list given; \
      va_start(given, flags); \
      mode = va_arg(given, mode_t); \
      va_end(given); \
    } \
    if (is_below(path)) return strike() < 0 ? -1 : opened(real(path, flags, mode), path, flags); \
    int fd = real(path, flags, mode); \
    if (is_watched(fd)) watched[fd] = 0; /* Node closes files behind our back */ \
    return fd; \
  }
OPEN(open)
OPEN(open64)

#define WRITE(name, parameters, arguments, offset) \
  ssize_t name parameters { \
    static ssize_t (*real) parameters; \
    if (!real) real = (ssize_t (*) parameters)dlsym(RTLD_NEXT, #name); \
    if (!is_watched(fd)) return real arguments; \
    if (is_full) { \
      is_full = 0; \
      errno = ENOSPC; \
      return -1; \
    } \
    int struck = strike(); \
    if (struck < 0) return -1; \
    if (struck > 0) { \
      is_full = 1; \
      size = size / 2; \
    } \
    ssize_t taken = real arguments; \
    if (taken >= 0) noted("write %d %lld %zd\n", fd, (long long)(offset), taken); \
    return taken; \
  }
WRITE(write, (int fd, const void *bytes, size_t size), (fd, bytes, size), -1)
WRITE(pwrite, (int fd, const void *bytes, size_t size, off_t at), (fd, bytes, size, at), at)
WRITE(pwrite64, (int fd, const void *bytes, size_t size, off64_t at), (fd, bytes, size, at), at)

#define SYNC(name) \
  int name(int fd) { \
    REAL(int, #name, int); \
    if (!is_watched(fd)) return real(fd); \
    if (strike() < 0) return -1; \
    int answer = real(fd); \
    if (answer == 0) noted("sync %d\n", fd); \
    return answer; \
  }
SYNC(fsync)
SYNC(fdatasync)

int rename(const char *from, const char *to) {
  REAL(int, "rename", const char *, const char *);
  if (!is_below(to)) return real(from, to);
  if (strike() < 0) return -1;
  int answer = real(from, to);
  if (answer == 0) noted("rename %s\t%s\n", from, to);
  return answer;
}

int unlink(const char *path) {
  REAL(int, "unlink", const char *);
  if (!is_below(path)) return real(path);
  if (strike() < 0) return -1;
  int answer = real(path);
  if (answer == 0) noted("unlink %s\n", path);
  return answer;
}

int chmod(const char *path, mode_t mode) {
  REAL(int, "chmod", const char *, mode_t);
  if (!is_below(path)) return real(path, mode);
  if (strike() < 0) return -1;
  return real(path, mode);
}
