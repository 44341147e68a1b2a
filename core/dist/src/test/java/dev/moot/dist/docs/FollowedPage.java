package dev.moot.dist.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Does what a page says, from top to bottom, in a folder: writes a block below {@code `a file`:} to
 * that file, adds one below {@code In `a file`:} to its end, and types what stands in a block
 * {@code sh}. A block {@code text} right below is what the commands print, or some of its lines.
 *
 * @param folder where the reader is
 */
record FollowedPage(Path folder) {

  private static final Pattern BLOCK =
      Pattern.compile(
          "^(?<in>In )?`(?<path>[A-Za-z0-9/._-]+)`:\\n\\n(?<fence>```+)[a-z]+\\n(?<text>.*?)^\\k<fence>$"
              + "|^```sh\\n(?<commands>.*?)^```$(?:\\n\\n```text\\n(?<printed>.*?)^```$)?",
          Pattern.MULTILINE | Pattern.DOTALL);

  /** What serves until it is stopped, or needs the network; ServeTest and DeployTest do these. */
  private static final List<String> NOT_TYPED =
      List.of("moot serve ", "moot deploy ", "git ", "npx ", "curl ", "rsync ");

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
    Path file = folder.resolve(block.group("path"));
    String before = block.group("in") != null ? Product.read(file) : "";
    Folder.write(folder, block.group("path"), before + block.group("text"));
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
