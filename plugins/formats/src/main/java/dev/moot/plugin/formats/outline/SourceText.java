package dev.moot.plugin.formats.outline;

import dev.moot.plugin.formats.thread.Block;
import dev.moot.plugin.formats.thread.ForumThread;
import dev.moot.plugin.formats.thread.Post;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A thread as one text, in which quotes are looked up. A line before each post says whose it is, so
 * that no quote runs from one into the next.
 *
 * @param text the text
 * @param places where each block of it stands, in order
 */
record SourceText(String text, List<Place> places) {

  private static final Pattern HEAD = Pattern.compile("(?m)^(?=\\[\\d+\\])");

  /**
   * Where a block stands.
   *
   * @param line its line, from 1
   * @param post the post it belongs to
   * @param block the block
   */
  record Place(int line, Post post, Block block) {}

  SourceText {
    places = List.copyOf(places);
  }

  static SourceText of(ForumThread thread, Voices voices) {
    Map<String, Integer> numbers = new HashMap<>();
    thread.posts().forEach(p -> numbers.put(p.id(), numbers.size() + 1));
    StringBuilder text = new StringBuilder();
    List<Place> places = new ArrayList<>();
    int line = 1;
    for (Post post : thread.posts()) {
      if (thread.named()) {
        text.append(head(post, numbers, voices)).append("\n\n");
        line += 2;
      }
      for (Block block : post.body()) {
        places.add(new Place(line, post, block));
        String written = written(block);
        text.append(written).append("\n\n");
        line += (int) written.chars().filter(c -> c == '\n').count() + 2;
      }
    }
    return new SourceText(text.toString().stripTrailing() + "\n", places);
  }

  private static String head(Post post, Map<String, Integer> numbers, Voices voices) {
    return "["
        + numbers.get(post.id())
        + "] "
        + voices.id(post.author())
        + post.replyTo().map(to -> " to [" + numbers.get(to) + "]").orElse("")
        + post.day().map(day -> ", " + day).orElse("");
  }

  private static String written(Block block) {
    String margin = "> ".repeat(block.quoted()) + (block.kind() == Block.Kind.ITEM ? "- " : "");
    String words =
        block.kind() == Block.Kind.CODE ? block.text().replace("\n", "\n" + margin) : block.text();
    // What looks like the line before a post is moved in, so that it is not taken for one.
    return HEAD.matcher(margin + words).replaceAll(" ");
  }
}
