package dev.moot.plugin.formats.thread;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A thread while it is read: posts as they come, whatever they say of one another. */
public final class Gathering {

  private static final Leftovers.Kind ORPHANS =
      new Leftovers.Kind(
          "lost.answers",
          "mark that a post answers another, which is not there",
          "marks that a post answers another, which is not there");

  private final Map<String, Post> posts = new LinkedHashMap<>();

  /** What each post answers, those too that say nothing: what answers these has its place there. */
  private final Map<String, Optional<String>> all = new LinkedHashMap<>();

  private final Leftovers leftovers = new Leftovers();

  /** What is not taken. */
  public Leftovers leftovers() {
    return leftovers;
  }

  /** How many posts came. */
  public int size() {
    return all.size();
  }

  /** Whether a post of that id came. */
  public boolean has(String id) {
    return all.containsKey(id);
  }

  /** Notes a post that is not taken and may be answered. */
  public void leave(String id, Optional<String> to) {
    all.putIfAbsent(id, to);
  }

  /**
   * Takes {@code post}, unless it says nothing or its id came before.
   *
   * @param by what to call its author where it says nothing
   */
  public void add(Post post, String by) {
    if (has(post.id())) {
      leftovers.remark("", "the post " + post.id() + " stands twice: the second is left out");
      return;
    }
    all.put(post.id(), post.replyTo());
    if (post.body().isEmpty()) {
      leftovers.silent(by);
    } else {
      posts.put(post.id(), post);
    }
  }

  /** The thread, its posts in the order in which they came. */
  public ForumThread asTheyCame(Optional<String> title, Optional<String> address) {
    return thread(title, address, new ArrayList<>(posts.keySet()));
  }

  /** The thread, each post followed by what answers it. */
  public ForumThread byAnswers(Optional<String> title, Optional<String> address) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    List<String> first = new ArrayList<>();
    all.forEach(
        (id, wanted) -> {
          Optional<String> to = wanted.filter(w -> all.containsKey(w) && !w.equals(id));
          if (to.isPresent()) {
            answers.computeIfAbsent(to.get(), k -> new ArrayList<>()).add(id);
          } else {
            first.add(id);
          }
        });
    Set<String> order = new LinkedHashSet<>();
    walk(first, answers, order);
    // What answers itself by a detour hangs on nothing.
    for (String id : all.keySet()) {
      if (!order.contains(id)) {
        walk(List.of(id), answers, order);
      }
    }
    order.retainAll(posts.keySet());
    return thread(title, address, new ArrayList<>(order));
  }

  private static void walk(
      List<String> from, Map<String, List<String>> answers, Set<String> order) {
    Deque<String> open = new ArrayDeque<>();
    from.forEach(open::addLast);
    while (!open.isEmpty()) {
      String id = open.removeFirst();
      if (order.add(id)) {
        List<String> next = answers.getOrDefault(id, List.of());
        for (int i = next.size() - 1; i >= 0; i--) {
          open.addFirst(next.get(i));
        }
      }
    }
  }

  private ForumThread thread(Optional<String> title, Optional<String> address, List<String> order) {
    Map<String, Optional<String>> to = new LinkedHashMap<>();
    for (String id : order) {
      Optional<String> wanted = Objects.requireNonNull(posts.get(id)).replyTo();
      Optional<String> there = wanted.filter(posts::containsKey);
      if (wanted.isPresent() && there.isEmpty()) {
        leftovers.add(ORPHANS);
      }
      to.put(id, there);
    }
    Set<String> sound = new LinkedHashSet<>();
    for (String id : order) {
      Set<String> way = new LinkedHashSet<>();
      String at = id;
      while (!sound.contains(at) && way.add(at) && answered(to, at).isPresent()) {
        at = answered(to, at).get();
        if (way.contains(at)) {
          leftovers.remark("", "the post " + at + " would answer itself: that is left out");
          to.put(at, Optional.empty());
        }
      }
      sound.addAll(way);
    }
    return new ForumThread(
        title.map(t -> Cleaning.line(t, leftovers)).filter(t -> !t.isEmpty()),
        address,
        true,
        order.stream()
            .map(id -> Objects.requireNonNull(posts.get(id)).answering(answered(to, id)))
            .toList(),
        leftovers.counts(),
        leftovers.remarks());
  }

  private static Optional<String> answered(Map<String, Optional<String>> to, String id) {
    return to.getOrDefault(id, Optional.empty());
  }

  /** A text that does not say who wrote which part of it. */
  public ForumThread unnamed(Optional<String> title, Post whole) {
    return new ForumThread(
        title.map(t -> Cleaning.line(t, leftovers)).filter(t -> !t.isEmpty()),
        Optional.empty(),
        false,
        List.of(whole),
        leftovers.counts(),
        leftovers.remarks());
  }
}
