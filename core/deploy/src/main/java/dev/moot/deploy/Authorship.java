package dev.moot.deploy;

import dev.moot.engine.write.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Who publishes, and what the commit says of where it comes from. Git is asked where there is one,
 * because it reads every repository and all of its configuration, and JGit where there is none.
 */
final class Authorship {

  private static final int SHORT = 7;

  private final SourceRepository source;
  private final GitProgram git;
  private final DeployOptions options;

  Authorship(SourceRepository source, GitProgram git, DeployOptions options) {
    this.source = source;
    this.git = git;
    this.options = options;
  }

  String name() throws IOException {
    return user("name").orElse("Moot");
  }

  String email() throws IOException {
    return user("email").orElse("moot@localhost");
  }

  private Optional<String> user(String key) throws IOException {
    Optional<GitProgram.Run> run = ask("config", "--get", "user." + key);
    return run.isPresent() ? answer(run.get()) : source.user(key);
  }

  private Optional<String> commit() throws IOException {
    Optional<GitProgram.Run> run = ask("rev-parse", "--quiet", "--verify", "HEAD");
    return run.isPresent() ? answer(run.get()) : source.commit().map(ObjectId::name);
  }

  /** Whether the site's files are those of the commit; what was built is none of them. */
  private boolean isClean() throws IOException, RefusedException {
    Path built = options.site().relativize(options.output());
    Optional<GitProgram.Run> run =
        ask(
            "status",
            "--porcelain",
            "--",
            ".",
            ":(exclude).moot",
            built.startsWith("..") ? "." : ":(exclude)" + built.toString().replace('\\', '/'));
    return run.isPresent() ? answer(run.get()).isEmpty() : source.isClean(options.output());
  }

  /** Asks git, which is not to refresh the index on this occasion; nothing if there is no git. */
  private Optional<GitProgram.Run> ask(String... command) throws IOException {
    List<String> all = new ArrayList<>(List.of("-C", options.site().toString()));
    all.addAll(List.of(command));
    return git.run(Map.of("GIT_OPTIONAL_LOCKS", "0"), all.toArray(String[]::new));
  }

  private static Optional<String> answer(GitProgram.Run run) {
    return Optional.of(run.out().strip()).filter(o -> run.exit() == 0 && !o.isEmpty());
  }

  String message() throws IOException, RefusedException {
    Optional<String> commit = commit();
    StringBuilder message = new StringBuilder();
    message.append(
        options
            .message()
            .orElseGet(
                () ->
                    commit
                        .map(c -> "Publish the site of " + c.substring(0, SHORT))
                        .orElse("Publish the site")));
    message.append('\n');
    if (commit.isPresent()) {
      message.append("\nSource: ").append(commit.get()).append('\n');
      if (!isClean()) {
        message.append("It was built with changes that are not in that commit.\n");
      }
    }
    return message.toString();
  }
}
