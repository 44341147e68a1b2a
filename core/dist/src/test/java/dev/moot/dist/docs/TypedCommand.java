package dev.moot.dist.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a page that a reader types into a shell, done in this process: {@code moot}, {@code rm}
 * and {@code mkdir -p}, with {@code > FILE} behind it or not.
 *
 * @param words as the shell splits them
 * @param into the file that its output goes to; empty for none
 */
record TypedCommand(List<String> words, String into) {

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|([^\\s\"']+)");

  private static final Set<String> PLACES = Set.of("-o", "--output", "--sources");

  static TypedCommand of(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line.replaceFirst("\\s#.*", ""));
    while (word.find()) {
      words.add(word.group().replaceAll("^[\"']|[\"']$", ""));
    }
    int into = words.indexOf(">");
    return into < 0
        ? new TypedCommand(words, "")
        : new TypedCommand(words.subList(0, into), words.get(into + 1));
  }

  /** Does it in {@code folder}; gives what is printed, without the folder's own path. */
  String in(Path folder) throws IOException {
    switch (words.get(0)) {
      case "moot" -> {
        return moot(folder);
      }
      case "rm" -> {
        for (String file : words.subList(1, words.size())) {
          Files.delete(folder.resolve(file));
        }
      }
      case "mkdir" -> Files.createDirectories(folder.resolve(words.get(2)));
      default -> throw new IllegalArgumentException("not a command of the pages: " + words);
    }
    return "";
  }

  private String moot(Path folder) throws IOException {
    List<String> arguments = new ArrayList<>();
    boolean newSite = words.size() > 2 && words.subList(1, 3).equals(List.of("new", "site"));
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      boolean place =
          Files.exists(folder.resolve(word))
              || (newSite && i == 3)
              || (PLACES.contains(words.get(i - 1)) && !word.equals("-"));
      arguments.add(place ? folder.resolve(word).normalize().toString() : word);
    }
    if (words.size() == 4 && words.subList(1, 3).equals(List.of("new", "theme"))) {
      arguments.add(folder.resolve(words.get(3)).toString());
    }
    Product.Run run = Product.moot(arguments.toArray());
    assertThat(run.exit()).as(words + "\n" + run.text()).isZero();
    if (!into.isEmpty()) {
      Folder.write(folder, into, run.out());
    }
    return run.text().replace(folder + "/", "");
  }
}
