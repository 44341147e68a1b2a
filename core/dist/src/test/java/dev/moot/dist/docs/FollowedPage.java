package dev.moot.dist.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Does what a page says, from top to bottom, in a folder: writes a block below {@code `a file`:} to
 * that file, adds one below {@code In `a file`:} to its end or below the line it names, and types
 * what stands in a block {@code sh}. A block {@code text} right below is what the commands print,
 * or some of its lines.
 *
 * @param folder where the reader is
 */
public record FollowedPage(Path folder) {

  private static final Pattern BLOCK =
      Pattern.compile(
          "^(?<in>In )?`(?<path>[A-Za-z0-9/._-]+)`(?:, below `(?<line>[^`\\n]+)`)?:\\n\\n"
              + "(?<fence>```+)[a-z]+\\n(?<text>.*?)^\\k<fence>$"
              + "|^```sh\\n(?<commands>.*?)^```$(?:\\n\\n```text\\n(?<printed>.*?)^```$)?",
          Pattern.MULTILINE | Pattern.DOTALL);

  /** Those that are no guides. */
  private static final Set<String> ALONE =
      Set.of("tutorial.md", "thread-to-digest.md", "cookbook.md");

  /** What serves until it is stopped, or needs the network; ServeTest and DeployTest do these. */
  private static final List<String> NOT_TYPED =
      List.of("moot serve ", "moot deploy ", "git ", "npx ", "curl ", "rsync ");

  /**
   * Whether a page of the site goes on from what the tutorial makes. The others are references,
   * whose commands are typed into a site that the README makes.
   */
  public static boolean isOne(Path page) {
    return page.getParent() != null && page.getParent().endsWith("guide")
        || ALONE.contains(String.valueOf(page.getFileName()));
  }

  /** Gives how many blocks there were. */
  int follow(String page) throws IOException {
    Matcher block = BLOCK.matcher(page);
    int blocks = 0;
    while (block.find()) {
      if (block.group("commands") == null) {
        write(block);
      } else {
        String printed = type(block.group("commands"));
        String shown = block.group("printed") == null ? "" : block.group("printed");
        assertThat(printed.lines().map(String::strip))
            .containsAll(shown.lines().map(String::strip).toList());
      }
      blocks++;
    }
    return blocks;
  }

  private void write(Matcher block) throws IOException {
    String path = block.group("path");
    String text = block.group("text");
    if (block.group("in") != null) {
      String before = Product.read(folder.resolve(path));
      int from = block.group("line") == null ? before.length() : below(before, block.group("line"));
      text = before.substring(0, from) + text + before.substring(from);
    }
    Folder.write(folder, path, text);
  }

  /** Where the line after the first one begins that has {@code words}. */
  private static int below(String text, String words) {
    assertThat(text).contains(words);
    return text.indexOf('\n', text.indexOf(words)) + 1;
  }

  private String type(String commands) throws IOException {
    StringBuilder printed = new StringBuilder();
    for (String line : commands.replace("\\\n", " ").lines().toList()) {
      if (!line.isBlank()
          && !line.startsWith("#")
          && NOT_TYPED.stream().noneMatch(line::startsWith)) {
        printed.append(TypedCommand.of(line).in(folder));
      }
    }
    return printed.toString();
  }

  /** The site that the tutorial makes. */
  Path site() {
    return folder.resolve("my-site");
  }
}
