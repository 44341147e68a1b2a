package dev.moot.plugin.formats.outline;

import dev.moot.api.thread.PostHead;
import dev.moot.plugin.formats.thread.Block;
import dev.moot.plugin.formats.thread.ForumThread;
import dev.moot.plugin.formats.thread.Post;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A thread as one text, in which quotes are looked up. A line before each post says whose it is, so
 * that no quote runs from one into the next.
 *
 * @param text the text
 * @param places where each block of it stands, in order
 */
record SourceText(String text, List<Place> places) {

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
    return of(thread, thread.posts(), numbers, voices, "");
  }

  /**
   * The text {@code before} with what is not in it yet behind it; only that has places.
   *
   * @param changed is told the numbers of posts that read otherwise now
   */
  static SourceText after(String before, ForumThread thread, Voices voices, List<Integer> changed) {
    Earlier earlier = new Earlier(before);
    if (!thread.named()) {
      Post whole = thread.posts().get(0);
      List<Block> fresh = whole.body().stream().filter(b -> !earlier.has(written(b))).toList();
      return of(thread, List.of(whole.saying(fresh)), Map.of(), voices, before);
    }
    List<String> words =
        thread.posts().stream()
            .map(p -> p.body().stream().map(SourceText::written).collect(Collectors.joining("\n")))
            .toList();
    Map<String, Integer> numbers = earlier.known(thread.posts(), words, voices, changed);
    List<Post> fresh = thread.posts().stream().filter(p -> !numbers.containsKey(p.id())).toList();
    int last = earlier.last();
    for (Post post : fresh) {
      numbers.put(post.id(), ++last);
    }
    return of(thread, fresh, numbers, voices, before);
  }

  /** How many posts have places. */
  int posts() {
    return (int) places.stream().map(p -> p.post().id()).distinct().count();
  }

  private static SourceText of(
      ForumThread thread,
      List<Post> posts,
      Map<String, Integer> numbers,
      Voices voices,
      String before) {
    StringBuilder text = new StringBuilder(before.stripTrailing());
    if (!before.isBlank()) {
      text.append("\n\n");
    }
    List<Place> places = new ArrayList<>();
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    for (Post post : posts) {
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
    return places.isEmpty()
        ? new SourceText(before, List.of())
        : new SourceText(text.toString().stripTrailing() + "\n", places);
  }

  private static String head(Post post, Map<String, Integer> numbers, Voices voices) {
    return new PostHead(
            Optional.of(String.valueOf(numbers.get(post.id()))),
            voices.id(post.author()),
            post.replyTo().map(to -> String.valueOf(numbers.get(to))),
            post.day(),
            post.said())
        .line();
  }

  private static String written(Block block) {
    String margin = "> ".repeat(block.quoted()) + (block.kind() == Block.Kind.ITEM ? "- " : "");
    String words =
        block.kind() == Block.Kind.CODE ? block.text().replace("\n", "\n" + margin) : block.text();
    return PostHead.apart(margin + words);
  }
}
