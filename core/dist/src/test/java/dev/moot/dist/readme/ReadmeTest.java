package dev.moot.dist.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.docs.FollowedPage;
import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the README tells a reader to type works when it is typed. */
class ReadmeTest {

  /** A file, its path in the line above it, or a block of commands. */
  private static final Pattern BLOCK =
      Pattern.compile(
          "^`(?<path>[A-Za-z0-9/._-]+)`:\\n\\n(?<fence>```+)[a-z]+\\n(?<text>.*?)^\\k<fence>$"
              + "|^```sh\\n(?<commands>.*?)^```$",
          Pattern.MULTILINE | Pattern.DOTALL);

  /** Commands that are not run here, by how they begin, and why. */
  private static final Map<String, String> NOT_RUN =
      new TreeMap<>(
          Map.of(
              "./mvnw ", "runs these very tests",
              "mvn ", "runs these very tests, or needs the network",
              "git push ", "needs the network",
              "xdg-open ", "needs a desktop",
              "open ", "needs a desktop"));

  /** Serves until it says where, which takes no browser. */
  private static final String SERVE =
      """
      served() {
        "$@" --port 0 >serve.log 2>&1 &
        for second in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
          if grep -q 'the site is at' serve.log; then break; fi
          sleep 1
        done
        kill $!
        wait $! || :
        cat serve.log
        grep -q 'the site is at http://localhost:' serve.log
      }
      """;

  private static final Pattern COMMANDS =
      Pattern.compile("^```sh\\n(?<commands>.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private static final Pattern MISTAKE =
      Pattern.compile(
          "^```text\\n(?<text>posts/tea\\.md:.*?nothing was written\\n)```$",
          Pattern.MULTILINE | Pattern.DOTALL);

  private static final String AFTER_THE_FIRST = "## From a thread to a digest";

  @TempDir static Path first;
  private static int blocksOfTheFirst;

  /** The first digest of the README, from which each test goes on in a copy. */
  @BeforeAll
  static void theFirstDigest() throws Exception {
    repository(first);
    String readme = readme();
    blocksOfTheFirst = follow(readme.substring(0, readme.indexOf(AFTER_THE_FIRST)), first);
  }

  /** A clone in which all was done up to the first digest. */
  private static Path goneOn(Path temp) throws Exception {
    Folder.copy(first.resolve("my-site"), temp.resolve("my-site"));
    return repository(temp);
  }

  @Test
  @Timeout(1800)
  void everyCommandOfTheReadmeWorks(@TempDir Path temp) throws Exception {
    String readme = readme();
    int blocks = follow(readme.substring(readme.indexOf(AFTER_THE_FIRST)), goneOn(temp));

    assertThat(blocksOfTheFirst + blocks).as("blocks that were run").isGreaterThan(6);
  }

  @Test
  void theMistakeThatTheReadmeShowsIsSaidAsItShowsIt(@TempDir Path temp) throws Exception {
    String readme = readme();
    Matcher mistake = MISTAKE.matcher(readme);
    assertThat(mistake.find()).isTrue();
    assertThat(BLOCK.matcher(readme).region(mistake.end(), readme.indexOf(AFTER_THE_FIRST)).find())
        .as("anything done after it and before the copy")
        .isFalse();
    goneOn(temp);
    Path post = temp.resolve("my-site/posts/tea.md");
    Files.writeString(post, Product.read(post).replace("[[scalding|", "[[scaldng|"));

    assertThat(Product.moot("build", temp.resolve("my-site")).text())
        .isEqualTo(mistake.group("text"));
  }

  @Test
  @Timeout(1800)
  void everyCommandOfTheDocumentationAndOfANewSitesReadmeWorks(@TempDir Path temp)
      throws Exception {
    Path site = goneOn(temp).resolve("my-site");
    int run = 0;
    for (Path file : documents(site)) {
      Matcher block = COMMANDS.matcher(Product.read(file));
      while (block.find()) {
        run(runnable(block.group("commands")), site);
        run++;
      }
    }
    assertThat(run).as("blocks that were run").isPositive();
  }

  private static List<Path> documents(Path site) throws Exception {
    List<Path> documents = new ArrayList<>(Folder.files(Product.ROOT.resolve("core/docs")));
    documents.removeIf(f -> !f.toString().endsWith(".md"));
    // Tags a version and makes downloads of it, in minutes; its workflow has a test of its own.
    documents.removeIf(f -> f.endsWith("releasing.md"));
    // These have a test of their own, DocsSiteTest.
    documents.removeIf(FollowedPage::isOne);
    documents.add(site.resolve("README.md"));
    return documents;
  }

  /** What a clone has that the README speaks of. */
  private static Path repository(Path temp) throws Exception {
    Folder.copy(Product.CONTENT, temp.resolve("content"));
    Path launcher = temp.resolve("moot");
    Files.writeString(launcher, "#!/bin/sh\nexec '" + Product.launcher() + "' \"$@\"\n");
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    Files.createDirectories(temp.resolve("core/dist/target"));
    Files.createSymbolicLink(temp.resolve("core/dist/target/moot"), Product.HOME);
    return temp;
  }

  /** Does what {@code readme} says from top to bottom; gives how many blocks were run. */
  private static int follow(String readme, Path directory) throws Exception {
    int run = 0;
    Matcher m = BLOCK.matcher(readme);
    while (m.find()) {
      String commands = m.group("commands");
      if (commands == null) {
        Folder.write(directory, m.group("path"), m.group("text"));
      } else if (!runnable(commands).isBlank()) {
        run(runnable(commands), directory);
        run++;
      }
    }
    return run;
  }

  @Test
  void theReadmeShowsTheTwoCommands() {
    assertThat(readme())
        .contains("```sh\n./moot build content\n```")
        .contains("```sh\n./mvnw verify\n```");
  }

  private static String readme() {
    return Product.read(Product.ROOT.resolve("README.md"));
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
      if (NOT_RUN.keySet().stream().anyMatch((line.strip() + " ")::startsWith)) {
        continue;
      }
      boolean serves = line.startsWith("./moot serve ");
      script.append(serves ? SERVE + "served " + line.replace(" --open", "") : line).append('\n');
      Matcher here = Pattern.compile("<<-?\\s*'?(\\w+)'?").matcher(line);
      end = here.find() ? Optional.of(here.group(1)) : Optional.empty();
    }
    return script.toString();
  }

  private static void run(String script, Path directory) throws Exception {
    Path log = Files.createTempFile("readme", ".log");
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-e", "-c", script)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    String java = System.getProperty("java.home");
    builder.environment().put("JAVA_HOME", java);
    String bin = java + "/bin:" + Product.HOME + "/bin";
    builder.environment().merge("PATH", bin, (path, first) -> first + ":" + path);
    for (String role : List.of("AUTHOR", "COMMITTER")) {
      builder.environment().put("GIT_" + role + "_NAME", "A writer");
      builder.environment().put("GIT_" + role + "_EMAIL", "writer@example.org");
    }
    int exit = builder.start().waitFor();
    assertThat(exit).as(script + "\n" + Files.readString(log)).isZero();
    Files.delete(log);
  }
}
