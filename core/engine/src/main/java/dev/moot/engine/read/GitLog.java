package dev.moot.engine.read;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.repeat.GitHead;
import dev.moot.engine.rule.GitRules;
import dev.moot.engine.work.Tools;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When git last saw the posts and pages of a site change, from one {@code git log} for all of them.
 * The day is that of the author of the newest commit with the file, in the site's time zone; what
 * is not committed does not count, so one commit always gives the same days.
 */
public final class GitLog {

  /** What git may know of its surroundings: nothing that would point it at another repository. */
  private static final Set<String> ENVIRONMENT =
      Set.of("PATH", "Path", "HOME", "USERPROFILE", "XDG_CONFIG_HOME", "SystemRoot");

  /**
   * Paths are those below the folder git is called in, each ended by a NUL. Files of a site that
   * look like a bare repository are not taken for one, as its settings could run programs. The
   * files of the first commit are named, whatever is set.
   */
  private static final List<String> ARGUMENTS =
      List.of(
          "-c",
          "safe.bareRepository=explicit",
          "-c",
          "core.fsmonitor=false",
          "-c",
          "log.showRoot=true",
          "--no-pager",
          "log",
          "--format=%x01%at%x01%D",
          "--decorate=short",
          "--decorate-refs=refs/none",
          "--name-only",
          "--relative",
          "-z",
          "--no-color",
          "--no-renames",
          "--no-show-signature",
          "--no-ext-diff",
          "--no-textconv",
          "--",
          "posts",
          "pages");

  private static final Pattern COMMIT = Pattern.compile("\\n?\\x01(\\d{1,12})\\x01(.*)");

  private static final String GRAFTED = "grafted";

  private final Path folder;
  private final ZoneId zone;
  private final SourceLocation place;
  private final Diagnostics diagnostics;

  /**
   * @param folder the site's folder
   * @param zone where days are read
   * @param place where the site asks for git's dates
   */
  public GitLog(Path folder, ZoneId zone, SourceLocation place, Diagnostics diagnostics) {
    this.folder = folder;
    this.zone = zone;
    this.place = place;
    this.diagnostics = diagnostics;
  }

  /** What git knows of the files of a site, if the site asks for it. */
  public static LastChanges changes(Tools tools, Path folder) {
    ZoneId zone = tools.config().settings().timeZone();
    return tools
        .config()
        .gitDates()
        .map(
            at ->
                tools.recall(
                    LastChanges.class,
                    folder.toString(),
                    List.of(zone, at, GitHead.of(folder)),
                    t -> new GitLog(folder, zone, at, t.diagnostics()).read()))
        .orElse(LastChanges.NONE);
  }

  /** Asks git; when it has nothing to say, that is a warning and nothing is known. */
  public LastChanges read() {
    Map<String, String> environment = System.getenv();
    return read(environment.getOrDefault("PATH", environment.getOrDefault("Path", "")));
  }

  /**
   * @param searchPath the folders in which git is looked for
   */
  LastChanges read(String searchPath) {
    try {
      Process process = start(find(searchPath));
      try {
        process.getOutputStream().close();
        // Read beside the log: who complains at length would wait for a reader, and we for the log.
        GitComplaint complaint = new GitComplaint(process.getErrorStream());
        complaint.start();
        LastChanges changes = read(process.getInputStream());
        complaint.join();
        if (process.waitFor() == 0) {
          return changes;
        }
        report(
            GitRules.UNAVAILABLE,
            problem(complaint.text()),
            "commit the site, or take `git-dates` out");
      } finally {
        process.destroy();
      }
    } catch (IOException e) {
      report(
          GitRules.UNAVAILABLE,
          "git cannot be run, so nothing says when files changed",
          "install git, or take `git-dates` out");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return LastChanges.NONE;
  }

  private Process start(String program) throws IOException {
    ProcessBuilder builder = new ProcessBuilder().directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().retainAll(ENVIRONMENT);
    environment.put("LC_ALL", "C");
    environment.put("GIT_OPTIONAL_LOCKS", "0");
    environment.put("GIT_NO_LAZY_FETCH", "1");
    // Versions that do not know the variable before fetch nothing without a protocol.
    environment.put("GIT_ALLOW_PROTOCOL", "");
    environment.put("GIT_TERMINAL_PROMPT", "0");
    List<String> command = new ArrayList<>();
    command.add(program);
    command.addAll(ARGUMENTS);
    return builder.command(command).start();
  }

  /**
   * The program, looked for in full paths only: some systems would look in the current folder
   * first, which may be that of the site.
   *
   * @throws NoSuchFileException when there is none
   */
  static String find(String searchPath) throws NoSuchFileException {
    for (String folder : searchPath.split(File.pathSeparator)) {
      for (String name : List.of("git", "git.exe")) {
        File program = new File(folder, name);
        if (program.isAbsolute() && program.isFile() && program.canExecute()) {
          return program.getPath();
        }
      }
    }
    throw new NoSuchFileException("git");
  }

  private LastChanges read(InputStream log) throws IOException {
    Map<String, LocalDate> days = new HashMap<>();
    Optional<LocalDate> day = Optional.empty();
    boolean cutOff = false;
    InputStream in = new BufferedInputStream(log, 1 << 16);
    for (Optional<String> part = next(in); part.isPresent(); part = next(in)) {
      Matcher commit = COMMIT.matcher(part.get());
      if (commit.matches()) {
        long seconds = Long.parseLong(commit.group(1));
        // Where a shallow clone is cut off, all that is older seems to come from one commit.
        day =
            commit.group(2).equals(GRAFTED)
                ? Optional.empty()
                : Optional.of(Instant.ofEpochSecond(seconds).atZone(zone).toLocalDate());
      } else {
        String file = part.get().startsWith("\n") ? part.get().substring(1) : part.get();
        day.ifPresent(d -> days.putIfAbsent(file, d));
        cutOff |= !days.containsKey(file);
      }
    }
    if (cutOff) {
      report(
          GitRules.SHALLOW,
          "the clone is shallow, so the last change of older files is not known",
          "fetch the whole history: `git fetch --unshallow`, `fetch-depth: 0` in a workflow");
    }
    return new LastChanges(days);
  }

  /** What stands before the next NUL; empty at the end. */
  private static Optional<String> next(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int b = in.read();
    if (b < 0) {
      return Optional.empty();
    }
    for (; b > 0; b = in.read()) {
      bytes.write(b);
    }
    return Optional.of(bytes.toString(StandardCharsets.UTF_8));
  }

  private static String problem(String complaint) {
    if (complaint.contains("not a git repository") || complaint.contains("any commits yet")) {
      return "git has no history of this site, so nothing says when files changed";
    }
    return "git cannot say when files changed: "
        + complaint.lines().findFirst().orElse("it ended with an error");
  }

  private void report(Rule rule, String message, String hint) {
    diagnostics.report(Diagnostic.of(rule, place, message).withHint(hint));
  }
}
