package dev.moot.dist.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.cli.Moot;
import dev.moot.engine.plugin.PluginLoading;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.rule.KnownRules;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The assembled distribution under test, and the repository it was made from. */
public final class Product {

  /** The distribution: {@code bin lib plugins themes}. */
  public static final Path HOME = folder("moot.home");

  /** The repository. */
  public static final Path ROOT = folder("moot.root");

  /** The real site. */
  public static final Path CONTENT = ROOT.resolve("content");

  /** What the tests read, at its source, so that it can be rewritten in place. */
  public static final Path RESOURCES = ROOT.resolve("core/dist/src/test/resources");

  /** A small site that uses every feature. */
  public static final Path GOLDEN = RESOURCES.resolve("golden/site");

  /** How a run of {@code moot} ended, and what it printed. */
  public record Run(int exit, String out, String err) {

    /** Everything printed. */
    public String text() {
      return out + err;
    }
  }

  private Product() {}

  /** Runs {@code moot} in this process. */
  public static Run moot(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = Moot.run(new PrintWriter(out), new PrintWriter(err), strings(arguments));
    return new Run(exit, out.toString(), err.toString());
  }

  /** Runs {@code bin/moot} as a process of its own. */
  public static Run process(Map<String, String> environment, Path directory, Object... arguments)
      throws IOException, InterruptedException {
    return run(start(environment, directory, arguments));
  }

  /** Runs what {@code program} starts, to its end. */
  public static Run run(ProcessBuilder program) throws IOException, InterruptedException {
    Path out = Files.createTempFile("moot", ".out");
    Path err = Files.createTempFile("moot", ".err");
    try {
      Process process = program.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      int exit = process.waitFor();
      return new Run(exit, Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /**
   * {@code bin/moot}, which starts from an archive of classes, as it does for a user from the third
   * build on.
   */
  public static Path launcher() {
    return ArchivedLauncher.PROGRAM;
  }

  /** {@code bin/moot}, ready to be started. */
  public static ProcessBuilder start(
      Map<String, String> environment, Path directory, Object... arguments) {
    List<String> command = new ArrayList<>();
    command.add(launcher().toString());
    command.addAll(List.of(strings(arguments)));
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    return builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
  }

  /** The rules of the core and of every shipped plugin, which the jars are asked for. */
  public static KnownRules rules() {
    List<Diagnostic> found = new ArrayList<>();
    try (Plugins plugins =
        new PluginLoading("0.1.0", List.of(), found::add)
            .load(HOME.resolve("plugins"), Optional.empty())) {
      assertThat(found).isEmpty();
      return plugins.rules();
    }
  }

  /** The source of the test class of that name. */
  public static Path testSource(String name) {
    try (Stream<Path> files = Files.walk(ROOT.resolve("core/dist/src/test/java"))) {
      return files.filter(f -> f.endsWith(name + ".java")).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] strings(Object[] arguments) {
    return Stream.of(arguments).map(Object::toString).toArray(String[]::new);
  }

  private static Path folder(String property) {
    String value = System.getProperty(property);
    if (value == null) {
      throw new IllegalStateException("-D" + property + " is set by core/dist/pom.xml");
    }
    return Path.of(value).toAbsolutePath().normalize();
  }
}
