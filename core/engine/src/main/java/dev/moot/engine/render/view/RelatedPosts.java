package dev.moot.engine.render.view;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Post;
import dev.moot.api.model.Site;
import dev.moot.api.model.Tag;
import dev.moot.engine.link.LinkedPost;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which posts are related: those that mention the same claims, then those on the same debates, then
 * those with the same tags. What few posts share counts for more: something that {@code n} posts
 * share counts {@code 1/n}. Of something that more than {@value #NEAREST} share, the posts nearest
 * in time stand for all, so that the work grows with the number of posts and not with its square.
 * Immutable once made.
 */
public final class RelatedPosts {

  private static final int SHOWN = 4;
  private static final int NEAREST = 24;

  /** What a post has of each kind; claims by the name under which they have their page. */
  private record Marks(Set<ClaimId> claims, Set<String> debates, Set<Tag> tags) {}

  /** How much a post has in common with another one, the kinds in the order in which they count. */
  private static final class Score {
    private final int post;
    private double claims;
    private double debates;
    private double tags;

    Score(int post) {
      this.post = post;
    }

    boolean isCloserThan(Score other) {
      if (claims != other.claims) {
        return claims > other.claims;
      } else if (debates != other.debates) {
        return debates > other.debates;
      }
      return tags != other.tags ? tags > other.tags : post < other.post;
    }
  }

  @FunctionalInterface
  private interface Counting {
    void add(Score score, double weight);
  }

  private final Site site;
  private final List<Post> posts;
  private final List<Marks> marks = new ArrayList<>();
  private final Map<String, Integer> order = new HashMap<>();
  private final Map<Object, List<Integer>> having = new HashMap<>();

  public RelatedPosts(Site site, List<LinkedPost> linked) {
    this.site = site;
    this.posts = site.posts();
    Map<String, List<Claim>> mentioned =
        linked.stream()
            .collect(Collectors.toMap(p -> p.post().location().file(), LinkedPost::mentioned));
    for (Post post : posts) {
      int index = marks.size();
      String file = post.location().file();
      Marks own = marks(post, mentioned.getOrDefault(file, List.of()));
      order.put(file, index);
      marks.add(own);
      own.claims().forEach(c -> add(c, index));
      own.debates().forEach(d -> add(d, index));
      own.tags().forEach(t -> add(t, index));
    }
  }

  private Marks marks(Post post, List<Claim> mentioned) {
    Set<ClaimId> claims = new LinkedHashSet<>();
    mentioned.forEach(c -> claims.add(site.canonical(c.id())));
    return new Marks(claims, new LinkedHashSet<>(post.debates()), new LinkedHashSet<>(post.tags()));
  }

  private void add(Object mark, int post) {
    having.computeIfAbsent(mark, m -> new ArrayList<>()).add(post);
  }

  /**
   * The posts in its language most closely related to {@code post}, parts of its series left out,
   * closest first.
   */
  public List<RelatedPost> to(Post post) {
    Integer self = order.get(post.location().file());
    if (self == null) {
      return List.of();
    }
    Map<Integer, Score> scores = new HashMap<>();
    Marks own = marks.get(self);
    count(own.claims(), self, scores, (score, weight) -> score.claims += weight);
    count(own.debates(), self, scores, (score, weight) -> score.debates += weight);
    count(own.tags(), self, scores, (score, weight) -> score.tags += weight);
    List<Score> closest = new ArrayList<>();
    for (Score score : scores.values()) {
      Post other = posts.get(score.post);
      if (!isSameSeries(post, other) && other.language().equals(post.language())) {
        insert(score, closest);
      }
    }
    return closest.stream().map(s -> view(own, s.post)).toList();
  }

  /** Keeps the few closest in order, which is cheaper than sorting all. */
  private static void insert(Score score, List<Score> closest) {
    int at = closest.size();
    while (at > 0 && score.isCloserThan(closest.get(at - 1))) {
      at--;
    }
    if (at < SHOWN) {
      closest.add(at, score);
      if (closest.size() > SHOWN) {
        closest.remove(SHOWN);
      }
    }
  }

  private void count(Set<?> shared, int self, Map<Integer, Score> scores, Counting counting) {
    for (Object mark : shared) {
      List<Integer> all = having.getOrDefault(mark, List.of());
      // Its own place in the list; posts stand there in the order of their dates.
      int at = Collections.binarySearch(all, self);
      int from = Math.max(0, Math.min(at - NEAREST / 2, all.size() - NEAREST - 1));
      int to = Math.min(all.size(), from + NEAREST + 1);
      for (int other : all.subList(from, to)) {
        if (other != self) {
          counting.add(scores.computeIfAbsent(other, Score::new), 1.0 / all.size());
        }
      }
    }
  }

  private static boolean isSameSeries(Post one, Post other) {
    return one.part().isPresent()
        && other.part().isPresent()
        && one.part().get().series().equals(other.part().get().series());
  }

  private RelatedPost view(Marks own, int other) {
    Marks others = marks.get(other);
    return new RelatedPost(
        posts.get(other),
        (int) own.claims().stream().filter(others.claims()::contains).count(),
        own.debates().stream()
            .filter(others.debates()::contains)
            .map(site::debate)
            .flatMap(Optional::stream)
            .toList(),
        own.tags().stream().filter(others.tags()::contains).toList());
  }
}
