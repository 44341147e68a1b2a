package dev.moot.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the README tells a reader to type works when it is typed. */
class ReadmeTest {

  private static final Pattern BLOCK =
      Pattern.compile("^```sh\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

  /** Commands that are not run here, by how they begin, and why. */
  private static final Map<String, String> NOT_RUN =
      new TreeMap<>(
          Map.of(
              "./mvnw", "runs these very tests",
              "mvn", "runs these very tests, or needs the network",
              "git", "needs the network",
              "javac", "is shown with the reader's own paths",
              "jar", "is shown with the reader's own paths",
              "xdg-open", "needs a desktop",
              "open", "needs a desktop"));

  @Test
  @Timeout(300)
  void everyCommandOfTheReadmeWorks(@TempDir Path temp) throws Exception {
    Folder.copy(Product.CONTENT, temp.resolve("content"));
    Path launcher = temp.resolve("moot");
    Files.writeString(launcher, "#!/bin/sh\nexec '" + Product.HOME + "/bin/moot' \"$@\"\n");
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    int run = 0;
    for (String block : blocks()) {
      String script = runnable(block);
      if (!script.isBlank()) {
        run(script, temp);
        run++;
      }
    }
    assertThat(run).as("blocks that were run").isPositive();
  }

  @Test
  void theReadmeShowsTheTwoCommands() throws IOException {
    assertThat(String.join("\n", blocks())).contains("./moot build content").contains("./mvnw");
  }

  private static List<String> blocks() {
    List<String> blocks = new ArrayList<>();
    Matcher m = BLOCK.matcher(Product.read(Product.ROOT.resolve("README.md")));
    while (m.find()) {
      blocks.add(m.group(1));
    }
    assertThat(blocks).as("blocks marked sh").isNotEmpty();
    return blocks;
  }

  /** The block without the lines that are not run; a here-document is kept with its command. */
  private static String runnable(String block) {
    StringBuilder script = new StringBuilder();
    Optional<String> end = Optional.empty();
    for (String line : block.replace("\\\n", " ").lines().toList()) {
      if (end.isPresent()) {
        script.append(line).append('\n');
        end = line.equals(end.get()) ? Optional.empty() : end;
        continue;
      }
      String command = line.strip().split("\\s+")[0];
      if (NOT_RUN.containsKey(command) || line.contains("../shared/")) {
        continue;
      }
      script.append(line).append('\n');
      Matcher here = Pattern.compile("<<-?\\s*'?(\\w+)'?").matcher(line);
      end = here.find() ? Optional.of(here.group(1)) : Optional.empty();
    }
    return script.toString();
  }

  private static void run(String script, Path directory) throws Exception {
    Path log = Files.createTempFile("readme", ".log");
    Process process =
        new ProcessBuilder("sh", "-e", "-c", script)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int exit = process.waitFor();
    assertThat(exit).as(script + "\n" + Files.readString(log)).isZero();
    Files.delete(log);
  }
}
