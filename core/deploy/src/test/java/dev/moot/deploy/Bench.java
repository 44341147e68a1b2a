package dev.moot.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.write.RefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A site in a repository of its own, a bare repository as its remote, and what tests do to them.
 */
final class Bench {

  static final Instant TIME = Instant.parse("2026-11-20T12:00:00Z");

  final Path temp;
  final Path bare;
  final Map<String, String> environment = new HashMap<>();
  Path site;
  boolean squash;
  boolean replace;
  boolean dryRun;
  String remote = "origin";
  String branch = "gh-pages";
  Optional<String> message = Optional.empty();
  Instant time = TIME;

  /** A repository at {@code temp/site} with one commit, whose origin is {@code temp/bare.git}. */
  Bench(Path temp) throws IOException {
    this.temp = temp;
    this.site = Files.createDirectories(temp.resolve("site"));
    this.bare = temp.resolve("bare.git");
    environment.put("PATH", System.getenv("PATH"));
    environment.put("HOME", Files.createDirectories(temp.resolve("home")).toString());
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    git(temp, "config", "--global", "user.name", "An Aunt");
    git(temp, "config", "--global", "user.email", "aunt@example.org");
    git(temp, "init", "-q", "--bare", bare.toString());
    git(site, "init", "-q", "-b", "main");
    write(site, ".gitignore", "_site/\n.moot/\n");
    write(site, "moot.yaml", "title: A site\n");
    git(site, "add", "-A");
    git(site, "commit", "-q", "-m", "one");
    git(site, "remote", "add", "origin", bare.toString());
  }

  Path output() {
    return site.resolve("_site");
  }

  /** Puts these files, paths and texts by turns, where a build would, with their list. */
  void build(String... pathsAndTexts) throws IOException {
    for (Path old : files(output()).keySet().stream().map(output()::resolve).toList()) {
      Files.delete(old);
    }
    StringBuilder list = new StringBuilder("# Written by Moot.\n");
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      write(output(), pathsAndTexts[i], pathsAndTexts[i + 1]);
      list.append(sha256(pathsAndTexts[i + 1])).append(' ').append(pathsAndTexts[i]).append('\n');
    }
    write(output(), ".moot-manifest", list.toString());
  }

  DeployResult deploy() throws IOException, RefusedException, UnreachableException {
    return new SiteDeployer(options(), temp).deploy();
  }

  DeployOptions options() {
    return new DeployOptions(
        site, output(), remote, branch, squash, replace, dryRun, message, time, false, environment);
  }

  /** What git prints, run in {@code folder}; it has to succeed. */
  String git(Path folder, String... arguments) throws IOException {
    GitProgram.Run run =
        new GitProgram(folder, environment, false).run(Map.of(), arguments).orElseThrow();
    assertThat(run.exit()).as(run.err()).isZero();
    return run.out().strip();
  }

  /** The files of a branch of the remote, as they come out of a clone. */
  SortedMap<String, String> published(String name) throws IOException {
    Path clone = Files.createTempDirectory(temp, "clone");
    git(temp, "clone", "-q", "--branch", name, bare.toString(), clone.toString());
    SortedMap<String, String> files = files(clone);
    files.keySet().removeIf(f -> f.startsWith(".git/"));
    return files;
  }

  int commits(String name) throws IOException {
    return Integer.parseInt(git(bare, "rev-list", "--count", name));
  }

  /** Commits a file to a branch of the remote, as somebody else would. */
  void pushElsewhere(String name, String path, String text) throws IOException {
    Path clone = Files.createTempDirectory(temp, "other");
    git(temp, "clone", "-q", bare.toString(), clone.toString());
    boolean there = !git(bare, "branch", "--list", name).isEmpty();
    git(clone, there ? new String[] {"checkout", "-q", name} : orphan(name));
    write(clone, path, text);
    git(clone, "add", "-A");
    git(clone, "commit", "-q", "-m", "another");
    git(clone, "push", "-q", "origin", name);
  }

  private static String[] orphan(String name) {
    return new String[] {"checkout", "-q", "--orphan", name};
  }

  void hook(String name, String script) throws IOException {
    write(bare, "hooks/" + name, "#!/bin/sh\n" + script);
    assertThat(bare.resolve("hooks/" + name).toFile().setExecutable(true)).isTrue();
  }

  /** The text of each file below {@code folder}, byte for character. */
  static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          files.put(
              folder.relativize(file).toString(),
              Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return files;
  }

  static void write(Path folder, String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Path parent = file.getParent();
    Files.createDirectories(parent == null ? folder : parent);
    Files.writeString(file, text);
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
