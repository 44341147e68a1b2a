package dev.moot.api.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The whole site, every name resolved, as the link stage leaves it. Immutable; lookups take
 * constant time, lists are in an order that depends on content alone. Moot itself gives a page a
 * site that notes what the page asks, so that it is known which pages a change concerns.
 */
public class Site implements SiteFacts {

  /** The order of posts in lists: newest first. */
  public static final Comparator<Post> NEWEST_FIRST =
      Comparator.comparing((Post p) -> p.date().orElseThrow())
          .reversed()
          .thenComparing(Post::permalink);

  private static final Comparator<Post> PARTS =
      Comparator.comparing(
              (Post p) -> p.part().flatMap(SeriesPart::number).orElse(Integer.MAX_VALUE))
          .thenComparing(p -> p.date().orElseThrow())
          .thenComparing(Post::permalink);

  private final SiteSettings settings;
  private final List<Post> posts;
  private final List<Post> pages;
  private final DebateIndex index;
  private final Map<Tag, List<Post>> tags;
  private final Map<Series, List<Post>> series;
  private final Map<ClaimId, List<Backlink>> backlinks;
  private final Map<String, List<Post>> postsByDebate;

  /**
   * @param settings what {@code moot.yaml} says
   * @param sources posts and pages; drafts that are not built are left out
   * @param debates the debates
   * @param backlinks every claim reference of every post
   */
  public Site(
      SiteSettings settings, List<Post> sources, List<Debate> debates, List<Backlink> backlinks) {
    this(settings, sources, new DebateIndex(debates), backlinks);
  }

  private Site(
      SiteSettings settings, List<Post> sources, DebateIndex index, List<Backlink> backlinks) {
    this.settings = settings;
    this.posts = sources.stream().filter(p -> p.date().isPresent()).sorted(NEWEST_FIRST).toList();
    this.pages =
        sources.stream()
            .filter(p -> p.date().isEmpty())
            .sorted(Comparator.comparing(Post::permalink))
            .toList();
    this.index = index;
    Map<Tag, List<Post>> byTag = new HashMap<>();
    this.postsByDebate = new HashMap<>();
    for (Post post : posts) {
      post.tags().forEach(t -> byTag.computeIfAbsent(t, k -> new ArrayList<>()).add(post));
      post.debates()
          .forEach(d -> postsByDebate.computeIfAbsent(d, k -> new ArrayList<>()).add(post));
    }
    Map<Series, List<Post>> bySeries = new TreeMap<>();
    for (Post post : posts) {
      post.part()
          .ifPresent(p -> bySeries.computeIfAbsent(p.series(), k -> new ArrayList<>()).add(post));
    }
    bySeries.values().forEach(parts -> parts.sort(PARTS));
    this.series = Collections.unmodifiableMap(bySeries);
    // Sorted at last, since comparing tags works out their slugs.
    this.tags = Collections.unmodifiableMap(new TreeMap<>(byTag));
    this.backlinks = byClaim(backlinks);
  }

  /** The same site, sharing all it is made of. */
  protected Site(Site other) {
    this.settings = other.settings;
    this.posts = other.posts;
    this.pages = other.pages;
    this.index = other.index;
    this.tags = other.tags;
    this.series = other.series;
    this.backlinks = other.backlinks;
    this.postsByDebate = other.postsByDebate;
  }

  private static Map<ClaimId, List<Backlink>> byClaim(List<Backlink> backlinks) {
    Map<ClaimId, List<Backlink>> byClaim = new HashMap<>();
    backlinks.stream()
        .sorted(Comparator.comparing(Backlink::page).thenComparing(Backlink::location))
        .forEach(b -> byClaim.computeIfAbsent(b.claim(), k -> new ArrayList<>()).add(b));
    return byClaim;
  }

  /** The same site with {@code debates} in place of its own. */
  public Site withDebates(List<Debate> debates) {
    List<Post> sources = new ArrayList<>(posts);
    sources.addAll(pages);
    return new Site(
        settings, sources, debates, backlinks.values().stream().flatMap(List::stream).toList());
  }

  /**
   * A site of other posts with the same settings and debates; what follows from the debates is not
   * worked out again.
   */
  public Site withPosts(List<Post> sources, List<Backlink> backlinks) {
    return new Site(settings, sources, index, backlinks);
  }

  public SiteSettings settings() {
    return settings;
  }

  /** The dated posts, newest first. */
  public List<Post> posts() {
    return posts;
  }

  /** The undated pages, by permalink. */
  public List<Post> pages() {
    return pages;
  }

  /** All debates, by id. */
  public List<Debate> debates() {
    return List.copyOf(index.debates().values());
  }

  @Override
  public Optional<Debate> debate(String id) {
    return Optional.ofNullable(index.debates().get(id));
  }

  @Override
  public Optional<Claim> claim(ClaimId id) {
    ClaimId now = current(id);
    return debate(now.debate()).flatMap(d -> d.claim(now.local()));
  }

  /** The name a claim has now, for an old one; any other id is given back as it is. */
  public ClaimId current(ClaimId id) {
    return index.identity().current(id);
  }

  @Override
  public ClaimId canonical(ClaimId id) {
    return index.identity().canonical(id);
  }

  /** Whether {@code id} has a page of its own, being no wording of another claim. */
  public boolean isCanonical(ClaimId id) {
    return index.identity().canonical(id).equals(id);
  }

  @Override
  public List<Claim> wordings(ClaimId id) {
    return Collections.unmodifiableList(index.identity().wordings(id));
  }

  /** All claims, by debate and then in the order of their file. */
  public List<Claim> claims() {
    return index.debates().values().stream().flatMap(d -> d.claims().values().stream()).toList();
  }

  @Override
  public Optional<Participant> participant(ParticipantId id) {
    return debate(id.debate()).flatMap(d -> d.participant(id.local()));
  }

  @Override
  public List<Backlink> backlinks(ClaimId claim) {
    return Collections.unmodifiableList(backlinks.getOrDefault(claim, List.of()));
  }

  @Override
  public List<Relation> bearingOn(ClaimId claim) {
    return index.bearingOn(claim);
  }

  @Override
  public List<Relation> undercutting(String debate, String relation) {
    return index.undercutting(debate, relation);
  }

  @Override
  public List<Post> postsOn(String debate) {
    return Collections.unmodifiableList(postsByDebate.getOrDefault(debate, List.of()));
  }

  /** The tags in use, each with its posts, newest first. */
  public Map<Tag, List<Post>> tags() {
    return tags;
  }

  /** The series, each with its parts: by number where they have one, else by date, oldest first. */
  public Map<Series, List<Post>> series() {
    return series;
  }
}
