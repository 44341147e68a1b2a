package dev.moot.deploy;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/** Who publishes, and what the commit says of where it comes from. */
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

  /** As git has it, which reads files of configuration that JGit does not. */
  private Optional<String> user(String key) throws IOException {
    Optional<GitProgram.Run> run = git.run(Map.of(), "config", "--get", "user." + key);
    return run.isPresent()
        ? run.filter(r -> r.exit() == 0).map(r -> r.out().strip()).filter(v -> !v.isEmpty())
        : source.user(key);
  }

  String message() throws IOException {
    Optional<ObjectId> commit = source.commit();
    StringBuilder message = new StringBuilder();
    message.append(
        options
            .message()
            .orElseGet(
                () ->
                    commit
                        .map(c -> "Publish the site of " + c.name().substring(0, SHORT))
                        .orElse("Publish the site")));
    message.append('\n');
    if (commit.isPresent()) {
      message.append("\nSource: ").append(commit.get().name()).append('\n');
      if (!source.isClean(options.output())) {
        message.append("It was built with changes that are not in that commit.\n");
      }
    }
    return message.toString();
  }
}
