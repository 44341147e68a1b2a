package dev.moot.plugin.formats.outline;

import dev.moot.api.thread.PostHead;
import dev.moot.api.thread.PostedText;
import dev.moot.plugin.formats.thread.Post;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The text of an earlier import, post by post: what of a longer thread is in it already. */
final class Earlier {

  /** So many letters that two posts begin with make one a version of the other. */
  private static final int ALIKE = 20;

  private record Known(int number, String by, String day, String words) {}

  private final List<Known> left = new ArrayList<>();
  private final Set<String> paragraphs = new HashSet<>();
  private int last;

  Earlier(String text) {
    List<String> lines = PostedText.lines(text);
    lines.stream()
        .filter(l -> PostHead.in(l).isEmpty())
        .map(Earlier::folded)
        .forEach(paragraphs::add);
    for (PostedText.Part post : PostedText.of(text).posts()) {
      String words = String.join("\n", lines.subList(post.words() - 1, post.end() - 1));
      int number = post.head().number().map(Integer::parseInt).orElse(0);
      left.add(
          new Known(
              number, post.head().author(), post.head().when().orElse("null"), folded(words)));
      last = Math.max(last, number);
    }
  }

  /** How {@code text} calls those who wrote its posts, in order. */
  static Set<String> authors(String text) {
    Set<String> authors = new LinkedHashSet<>();
    PostedText.of(text).posts().stream()
        .map(PostedText.Part::head)
        .filter(PostHead::names)
        .forEach(h -> authors.add(h.author()));
    return authors;
  }

  private static String folded(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  /** The highest number of a post. */
  int last() {
    return last;
  }

  /** Whether a paragraph is there, whoever wrote it. */
  boolean has(String paragraph) {
    return paragraphs.contains(folded(paragraph));
  }

  /**
   * The numbers of those of {@code posts} that are there, by their ids.
   *
   * @param words what each says, as a text has it
   * @param changed is told the numbers of those that read otherwise now
   */
  Map<String, Integer> known(
      List<Post> posts, List<String> words, Voices voices, List<Integer> changed) {
    Map<String, Integer> known = new HashMap<>();
    Map<String, List<Known>> exact = new HashMap<>();
    left.forEach(
        k -> exact.computeIfAbsent(k.by() + "\n" + k.words(), w -> new ArrayList<>()).add(k));
    Set<Known> used = new HashSet<>();
    for (int i = 0; i < posts.size(); i++) {
      List<Known> same =
          exact.getOrDefault(
              voices.id(posts.get(i).author()) + "\n" + folded(words.get(i)), List.of());
      if (!same.isEmpty()) {
        Known first = same.remove(0);
        used.add(first);
        known.put(posts.get(i).id(), first.number());
      }
    }
    Map<String, List<Known>> alike = new HashMap<>();
    left.stream()
        .filter(k -> !used.contains(k))
        .forEach(
            k ->
                alike
                    .computeIfAbsent(likeness(k.by(), k.day(), k.words()), w -> new ArrayList<>())
                    .add(k));
    for (int i = 0; i < posts.size(); i++) {
      Post post = posts.get(i);
      String day = post.when().orElse("null");
      List<Known> near =
          known.containsKey(post.id())
              ? List.of()
              : alike.getOrDefault(
                  likeness(voices.id(post.author()), day, folded(words.get(i))), List.of());
      if (!near.isEmpty()) {
        Known first = near.remove(0);
        known.put(post.id(), first.number());
        changed.add(first.number());
      }
    }
    return known;
  }

  private static String likeness(String by, String day, String words) {
    return by + "\n" + day + "\n" + words.substring(0, Math.min(ALIKE, words.length()));
  }
}
