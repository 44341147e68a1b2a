package dev.moot.plugin.formats.outline;

import dev.moot.plugin.formats.thread.ForumThread;
import dev.moot.plugin.formats.thread.Post;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The longest runs of answers in a thread, each from its first post to its last. */
final class Chains {

  private static final int MOST = 3;
  private static final int LONGEST = 12;

  private final Map<String, Post> posts = new HashMap<>();
  private final Map<String, Integer> depths = new HashMap<>();

  private Chains(ForumThread thread) {
    thread.posts().forEach(p -> posts.put(p.id(), p));
    thread.posts().forEach(this::measure);
  }

  /** Up to three of {@code thread}; none has a post that one before it ends with. */
  static List<List<Post>> of(ForumThread thread) {
    Chains chains = new Chains(thread);
    List<Post> byDepth = new ArrayList<>(thread.posts());
    byDepth.sort(
        Comparator.comparing((Post p) -> chains.depths.getOrDefault(p.id(), 0)).reversed());
    Set<String> used = new HashSet<>();
    List<List<Post>> found = new ArrayList<>();
    for (Post last : byDepth) {
      if (found.size() == MOST) {
        break;
      }
      List<Post> chain = used.contains(last.id()) ? List.of() : chains.upTo(last, used);
      if (chain.stream().map(Post::author).distinct().count() > 1) {
        chain.forEach(p -> used.add(p.id()));
        found.add(chain);
      }
    }
    return found;
  }

  private void measure(Post post) {
    Deque<Post> way = new ArrayDeque<>();
    Post at = post;
    while (!depths.containsKey(at.id())) {
      way.push(at);
      if (at.replyTo().isEmpty()) {
        break;
      }
      at = Objects.requireNonNull(posts.get(at.replyTo().get()));
    }
    int depth = depths.getOrDefault(at.id(), 0);
    while (!way.isEmpty()) {
      depths.put(way.pop().id(), ++depth);
    }
  }

  /** Back from {@code last} to the first post, or to one that was used. */
  private List<Post> upTo(Post last, Set<String> used) {
    Deque<Post> chain = new ArrayDeque<>();
    Post at = last;
    while (chain.size() < LONGEST) {
      chain.push(at);
      if (used.contains(at.id()) || at.replyTo().isEmpty()) {
        break;
      }
      at = Objects.requireNonNull(posts.get(at.replyTo().get()));
    }
    return List.copyOf(chain);
  }
}
