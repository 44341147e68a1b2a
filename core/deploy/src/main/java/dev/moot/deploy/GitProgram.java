package dev.moot.deploy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The machine's {@code git}, run in a folder. */
final class GitProgram {

  /**
   * How a run ended.
   *
   * @param exit its exit code
   * @param out what it printed
   * @param err what it printed for people, in English
   */
  record Run(int exit, String out, String err) {}

  /** Variables that would lead git to another repository than it is sent to. */
  private static final List<String> LEADING =
      List.of(
          "GIT_ALTERNATE_OBJECT_DIRECTORIES",
          "GIT_COMMON_DIR",
          "GIT_DIR",
          "GIT_INDEX_FILE",
          "GIT_NAMESPACE",
          "GIT_OBJECT_DIRECTORY",
          "GIT_PREFIX",
          "GIT_SHALLOW_FILE",
          "GIT_WORK_TREE");

  private final Path folder;
  private final Map<String, String> environment;
  private final boolean interactive;

  /**
   * @param folder where it runs
   * @param interactive whether it may ask somebody for a password
   */
  GitProgram(Path folder, Map<String, String> environment, boolean interactive) {
    this.folder = folder;
    this.environment = environment;
    this.interactive = interactive;
  }

  /**
   * Runs it to its end.
   *
   * @param more variables on top of the environment
   * @return nothing when there is no git
   */
  Optional<Run> run(Map<String, String> more, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> variables = builder.environment();
    variables.clear();
    variables.putAll(environment);
    LEADING.forEach(variables::remove);
    Token.variables().forEach(variables::remove);
    variables.put("LC_ALL", "C");
    variables.put("LANGUAGE", "");
    if (!interactive) {
      variables.put("GIT_TERMINAL_PROMPT", "0");
    }
    variables.putAll(more);
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      return Optional.empty();
    }
    process.getOutputStream().close();
    CompletableFuture<String> err =
        CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
    String out = text(process.getInputStream());
    try {
      return Optional.of(new Run(process.waitFor(), out, err.join()));
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("git was interrupted");
    }
  }

  private static String text(InputStream from) {
    try (from) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      from.transferTo(bytes);
      return bytes.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
