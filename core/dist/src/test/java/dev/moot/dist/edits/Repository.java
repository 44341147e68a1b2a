package dev.moot.dist.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The git repository of a site. */
record Repository(Path site) {

  /** Commits all there is, on {@code day}, into a repository made if there is none. */
  void commit(LocalDate day) throws Exception {
    String moment = day + "T08:00:00Z";
    if (!Files.exists(site.resolve(".git"))) {
      git(moment, "init", "-q");
    }
    git(moment, "add", "posts", "pages");
    git(moment, "commit", "-q", "--allow-empty", "-m", "a change");
  }

  private void git(String moment, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                "git",
                "-c",
                "user.name=Ada",
                "-c",
                "user.email=ada@example.org",
                "-c",
                "gc.auto=0"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(site.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().put("GIT_AUTHOR_DATE", moment);
    builder.environment().put("GIT_COMMITTER_DATE", moment);
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }
}
