/*
 * Loaded before the C library, it counts the calls that change files below a folder, and has one of them go wrong:
 * FaultyDisk says which.
 *
 *   FAULT_BELOW   the folder
 *   FAULT_AT      which call, from 1; 0 for none
 *   FAULT         what becomes of it: the number of an error, `kill` before it, `torn` for a kill when half is written
 *   FAULT_STAYS   1 if later calls of its kind fail too, as on a full disk
 *   FAULT_OPENS   1 to count what opens files to read, too
 *   FAULT_CALLS   a file that gets a line for each call
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define FILES 65536
static char below[FILES];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static long calls;
static const char *root;
static size_t root_length;
static long at;
static const char *fault;
static int stays, opens, log_to = -1;

static void begin(void) {
  if (root) return;
  const char *text = getenv("FAULT_AT");
  at = text ? atol(text) : 0;
  fault = getenv("FAULT") ? getenv("FAULT") : "5";
  stays = getenv("FAULT_STAYS") != NULL;
  opens = getenv("FAULT_OPENS") != NULL;
  const char *file = getenv("FAULT_CALLS");
  if (file) log_to = syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
  const char *folder = getenv("FAULT_BELOW");
  root_length = folder ? strlen(folder) : 0;
  root = folder ? folder : "";
}

static int is_below(int folder, const char *path) {
  char whole[2 * PATH_MAX];
  begin();
  if (!root_length || !path) return 0;
  if (path[0] != '/') {
    char link[64];
    ssize_t n;
    if (folder == AT_FDCWD) {
      n = getcwd(whole, PATH_MAX) ? (ssize_t) strlen(whole) : -1;
    } else {
      snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
      n = readlink(link, whole, PATH_MAX);
    }
    if (n < 0) return 0;
    snprintf(whole + n, sizeof whole - n, "/%s", path);
    path = whole;
  }
  return strncmp(path, root, root_length) == 0 && path[root_length] == '/';
}

static void end_all(void) {
  syscall(SYS_kill, syscall(SYS_getpid), SIGKILL);
  for (;;) pause();
}

enum { READS, CHANGES, NEEDS_ROOM };

/* Whether this call goes wrong: 1 and errno, or 2 if the process is to end when half is written. */
static int goes_wrong(const char *call, const char *path, int kind) {
  pthread_mutex_lock(&lock);
  if (log_to >= 0) dprintf(log_to, "%d %s %s\n", kind, call, path ? path : "");
  int counts = kind >= (opens ? READS : strcmp(fault, "28") == 0 ? NEEDS_ROOM : CHANGES);
  long n = counts ? ++calls : 0;
  int hit = counts && at > 0 && (n == at || (stays && n > at));
  pthread_mutex_unlock(&lock);
  if (!hit) return 0;
  if (strcmp(fault, "kill") == 0) end_all();
  if (strcmp(fault, "torn") == 0) return 2;
  errno = atoi(fault);
  return 1;
}

static int fails(const char *call, const char *path, int kind) {
  int wrong = goes_wrong(call, path, kind);
  if (wrong == 2) end_all();
  return wrong;
}

#define REAL(name) ((__typeof__(&name)) real_of(#name))
static void *real_of(const char *name) {
  void *found = dlsym(RTLD_NEXT, name);
  if (!found) abort();
  return found;
}

static int changes(int flags) { return flags & (O_CREAT | O_WRONLY | O_RDWR | O_TRUNC); }

static int opened(int fd, int is_inside) {
  if (fd >= 0 && fd < FILES) below[fd] = is_inside;
  return fd;
}

#define OPENING(name, parameters, arguments, folder)                                      \
  int name parameters {                                                                   \
    mode_t mode = 0;                                                                      \
    if (flags & (O_CREAT | __O_TMPFILE)) {                                                \
      va_list more;                                                                       \
      va_start(more, flags);                                                              \
      mode = va_arg(more, mode_t);                                                        \
      va_end(more);                                                                       \
    }                                                                                     \
    int inside = is_below(folder, path);                                                  \
    int kind = flags & O_CREAT ? NEEDS_ROOM : changes(flags) ? CHANGES : READS;           \
    if (inside && fails("open", path, kind)) return -1;                                   \
    return opened(REAL(name) arguments, inside && changes(flags));                        \
  }
OPENING(open, (const char *path, int flags, ...), (path, flags, mode), AT_FDCWD)
OPENING(open64, (const char *path, int flags, ...), (path, flags, mode), AT_FDCWD)
OPENING(openat, (int folder, const char *path, int flags, ...), (folder, path, flags, mode), folder)
OPENING(openat64, (int folder, const char *path, int flags, ...), (folder, path, flags, mode), folder)

int close(int fd) {
  if (fd >= 0 && fd < FILES) below[fd] = 0;
  return REAL(close)(fd);
}

int dup2(int from, int fd) {
  if (from >= 0 && from < FILES && fd >= 0 && fd < FILES) below[fd] = below[from];
  return REAL(dup2)(from, fd);
}

static int is_ours(int fd) { return fd >= 0 && fd < FILES && below[fd]; }

ssize_t write(int fd, const void *bytes, size_t size) {
  if (is_ours(fd)) {
    int wrong = goes_wrong("write", NULL, NEEDS_ROOM);
    if (wrong == 2) {
      syscall(SYS_write, fd, bytes, size / 2);
      end_all();
    }
    if (wrong) return -1;
  }
  return REAL(write)(fd, bytes, size);
}

#define ON_FILE(result, name, parameters, arguments, kind)                    \
  result name parameters {                                                          \
    if (is_ours(fd) && fails(#name, NULL, kind)) return -1;                   \
    return REAL(name) arguments;                                                    \
  }
ON_FILE(ssize_t, pwrite, (int fd, const void *bytes, size_t size, off_t from), (fd, bytes, size, from), NEEDS_ROOM)
ON_FILE(ssize_t, pwrite64, (int fd, const void *bytes, size_t size, off64_t from), (fd, bytes, size, from), NEEDS_ROOM)
ON_FILE(ssize_t, writev, (int fd, const struct iovec *parts, int count), (fd, parts, count), NEEDS_ROOM)
ON_FILE(int, fsync, (int fd), (fd), CHANGES)
ON_FILE(int, fdatasync, (int fd), (fd), CHANGES)
ON_FILE(int, ftruncate, (int fd, off_t size), (fd, size), CHANGES)
ON_FILE(int, ftruncate64, (int fd, off64_t size), (fd, size), CHANGES)
ON_FILE(int, fchmod, (int fd, mode_t mode), (fd, mode), CHANGES)
ON_FILE(int, futimens, (int fd, const struct timespec times[2]), (fd, times), CHANGES)

#define ON_PATH(name, parameters, arguments, folder, kind)                    \
  int name parameters {                                                             \
    if (is_below(folder, path) && fails(#name, path, kind)) return -1;        \
    return REAL(name) arguments;                                                    \
  }
ON_PATH(unlink, (const char *path), (path), AT_FDCWD, CHANGES)
ON_PATH(unlinkat, (int folder, const char *path, int flags), (folder, path, flags), folder, CHANGES)
ON_PATH(rmdir, (const char *path), (path), AT_FDCWD, CHANGES)
ON_PATH(mkdir, (const char *path, mode_t mode), (path, mode), AT_FDCWD, NEEDS_ROOM)
ON_PATH(mkdirat, (int folder, const char *path, mode_t mode), (folder, path, mode), folder, NEEDS_ROOM)
ON_PATH(chmod, (const char *path, mode_t mode), (path, mode), AT_FDCWD, CHANGES)
ON_PATH(rename, (const char *path, const char *to), (path, to), AT_FDCWD, CHANGES)
ON_PATH(renameat, (int folder, const char *path, int there, const char *to), (folder, path, there, to), folder, CHANGES)
ON_PATH(utimensat, (int folder, const char *path, const struct timespec times[2], int flags),
        (folder, path, times, flags), folder, CHANGES)

int link(const char *from, const char *path) {
  if (is_below(AT_FDCWD, path) && fails("link", path, NEEDS_ROOM)) return -1;
  return REAL(link)(from, path);
}

int symlink(const char *from, const char *path) {
  if (is_below(AT_FDCWD, path) && fails("symlink", path, NEEDS_ROOM)) return -1;
  return REAL(symlink)(from, path);
}
