package dev.moot.plugin.formats.argdown;

import dev.moot.plugin.formats.plain.Node;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a statement or an argument is put.
 *
 * @param text the words, without tags; absent where only its title is there
 * @param others how many other texts it has
 */
record Wording(Optional<String> text, int others) {

  private static final Pattern MADE_UP = Pattern.compile("Untitled \\d+");

  /** That of a part with these {@code members}: the one marked as canonical, else the last. */
  static Wording of(List<Node> members) {
    List<Node> said =
        members.stream()
            .filter(m -> !m.at("isReference").isTrue() && m.at("text").text().isPresent())
            .filter(m -> !withoutTags(m).isEmpty())
            .toList();
    if (said.isEmpty()) {
      return new Wording(Optional.empty(), 0);
    }
    Node canonical =
        said.stream()
            .filter(m -> m.at("data").at("isCanonical").isTrue())
            .findFirst()
            .orElse(said.get(said.size() - 1));
    int different = (int) said.stream().map(Wording::withoutTags).distinct().count();
    return new Wording(Optional.of(withoutTags(canonical)), different - 1);
  }

  /** What a part's id is made of: its title, unless the tool made that up. */
  static String name(String title, String text) {
    return MADE_UP.matcher(title).matches() ? text : title;
  }

  private static String withoutTags(Node member) {
    StringBuilder text = new StringBuilder(member.at("text").word());
    List<Node> ranges = member.at("ranges").list();
    for (int i = ranges.size() - 1; i >= 0; i--) {
      int start = ranges.get(i).at("start").number(-1);
      int stop = ranges.get(i).at("stop").number(-1);
      if (ranges.get(i).at("type").word().equals("tag")
          && start >= 0
          && start <= stop
          && stop < text.length()) {
        text.delete(start, stop + 1);
      }
    }
    return text.toString().strip();
  }
}
