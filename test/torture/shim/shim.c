/*
 * Preloaded into the server, it sees what is done to the files of one folder.
 *
 * TORTURE_DIR      the folder, an absolute path without a slash at its end
 * TORTURE_JOURNAL  each operation that succeeded is appended to this file
 * TORTURE_FAIL     while this file exists, writes and syncs in the folder fail with EIO
 *
 * A record is a head of six little-endian 32-bit numbers (mark, operation, low and high half of the
 * offset, length of the path, length of the data), the path below the folder, and the data. What
 * happens and its record are one step under a lock, so the journal is in the order of the deeds,
 * and a sync is in it before its caller knows.
 *
 * Source: our choice; after SQLite's own crash tests (sqlite.org/testing.html, 3.3).
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define MARK 0x54524f54u
enum operation { WRITE = 1, TRUNCATE = 2, SYNC = 3, CREATE = 4, UNLINK = 5, RENAME = 6 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int journal = -2;

#define REAL(type, name, ...)                                   \
  static type (*real)(__VA_ARGS__);                             \
  if (!real) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

/* The part of a path below the folder, "" for the folder itself; NULL for what is elsewhere. */
static const char *below(const char *path) {
  const char *dir = getenv("TORTURE_DIR");
  size_t length = dir ? strlen(dir) : 0;
  if (!length || !path || strncmp(path, dir, length)) return NULL;
  if (!path[length]) return path + length;
  return path[length] == '/' ? path + length + 1 : NULL;
}

static const char *below_fd(int fd, char *buffer) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, buffer, PATH_MAX - 1);
  if (length < 0) return NULL;
  buffer[length] = 0;
  return below(buffer);
}

static int is_failing(void) {
  const char *sign = getenv("TORTURE_FAIL");
  return sign && !access(sign, F_OK);
}

static void note(enum operation what, const char *path, uint64_t offset, const void *data,
                 size_t length) {
  const char *file = getenv("TORTURE_JOURNAL");
  if (!file) return;
  if (journal == -2) journal = (int)syscall(SYS_openat, AT_FDCWD, file,
                                            O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  uint32_t head[6] = {MARK, what, (uint32_t)offset, (uint32_t)(offset >> 32),
                      (uint32_t)strlen(path), (uint32_t)length};
  struct iovec parts[3] = {{head, sizeof head}, {(void *)path, head[4]}, {(void *)data, length}};
  ssize_t all = (ssize_t)(sizeof head + head[4] + length);
  if (syscall(SYS_writev, journal, parts, 3) != all) abort();
}

/* One write, failed or done and noted. `offset` is -1 where the file's own position counts. */
static ssize_t written(int fd, const void *data, size_t count, off64_t offset) {
  char buffer[PATH_MAX];
  const char *path = below_fd(fd, buffer);
  if (path && is_failing()) { errno = EIO; return -1; }
  if (path) pthread_mutex_lock(&lock);
  ssize_t done = offset < 0 ? syscall(SYS_write, fd, data, count)
                            : syscall(SYS_pwrite64, fd, data, count, offset);
  if (path) {
    int error = errno;
    if (done > 0) {
      off64_t at = offset < 0 ? lseek64(fd, 0, SEEK_CUR) - done : offset;
      note(WRITE, path, (uint64_t)at, data, (size_t)done);
    }
    pthread_mutex_unlock(&lock);
    errno = error;
  }
  return done;
}

ssize_t write(int fd, const void *data, size_t count) { return written(fd, data, count, -1); }
ssize_t pwrite(int fd, const void *data, size_t count, off_t at) {
  return written(fd, data, count, at);
}
ssize_t pwrite64(int fd, const void *data, size_t count, off64_t at) {
  return written(fd, data, count, at);
}

static int synced(int fd, long call) {
  char buffer[PATH_MAX];
  const char *path = below_fd(fd, buffer);
  if (path && is_failing()) { errno = EIO; return -1; }
  if (path) pthread_mutex_lock(&lock);
  int result = (int)syscall(call, fd);
  if (path) {
    if (!result) note(SYNC, path, 0, NULL, 0);
    pthread_mutex_unlock(&lock);
  }
  return result;
}

int fsync(int fd) { return synced(fd, SYS_fsync); }
int fdatasync(int fd) { return synced(fd, SYS_fdatasync); }

static int truncated(int fd, off64_t length) {
  char buffer[PATH_MAX];
  const char *path = below_fd(fd, buffer);
  if (path) pthread_mutex_lock(&lock);
  int result = (int)syscall(SYS_ftruncate, fd, length);
  if (path) {
    if (!result) note(TRUNCATE, path, (uint64_t)length, NULL, 0);
    pthread_mutex_unlock(&lock);
  }
  return result;
}

int ftruncate(int fd, off_t length) { return truncated(fd, length); }
int ftruncate64(int fd, off64_t length) { return truncated(fd, length); }

static int opened(int dir, const char *path, int flags, mode_t mode) {
  const char *name = below(path);
  if (!name) return (int)syscall(SYS_openat, dir, path, flags, mode);
  pthread_mutex_lock(&lock);
  struct stat64 kept;
  int is_new = (flags & O_CREAT) && stat64(path, &kept);
  int fd = (int)syscall(SYS_openat, dir, path, flags, mode);
  int error = errno;
  if (fd >= 0 && is_new) note(CREATE, name, 0, NULL, 0);
  else if (fd >= 0 && (flags & O_TRUNC)) note(TRUNCATE, name, 0, NULL, 0);
  pthread_mutex_unlock(&lock);
  errno = error;
  return fd;
}

#define MODE_OF(flags)                                    \
  mode_t mode = 0;                                        \
  if ((flags) & (O_CREAT | O_TMPFILE)) {                  \
    va_list rest;                                         \
    va_start(rest, flags);                                \
    mode = (mode_t)va_arg(rest, int);                     \
    va_end(rest);                                         \
  }

int open(const char *path, int flags, ...) {
  MODE_OF(flags)
  return opened(AT_FDCWD, path, flags, mode);
}
int open64(const char *path, int flags, ...) {
  MODE_OF(flags)
  return opened(AT_FDCWD, path, flags, mode);
}
int openat(int dir, const char *path, int flags, ...) {
  MODE_OF(flags)
  return opened(dir, path, flags, mode);
}
int openat64(int dir, const char *path, int flags, ...) {
  MODE_OF(flags)
  return opened(dir, path, flags, mode);
}

int unlink(const char *path) {
  REAL(int, "unlink", const char *);
  const char *name = below(path);
  if (name) pthread_mutex_lock(&lock);
  int result = real(path);
  if (name) {
    int error = errno;
    if (!result) note(UNLINK, name, 0, NULL, 0);
    pthread_mutex_unlock(&lock);
    errno = error;
  }
  return result;
}

int rename(const char *from, const char *to) {
  REAL(int, "rename", const char *, const char *);
  const char *old = below(from);
  const char *name = below(to);
  if (name) pthread_mutex_lock(&lock);
  int result = real(from, to);
  if (name) {
    int error = errno;
    if (!result && old) note(RENAME, old, 0, name, strlen(name));
    pthread_mutex_unlock(&lock);
    errno = error;
  }
  return result;
}
