package dev.moot.engine.render;

import dev.moot.api.model.Backlink;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Expectation;
import dev.moot.api.model.Participant;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.api.model.Revision;
import dev.moot.api.model.Site;
import dev.moot.api.model.Split;
import dev.moot.api.model.Stance;
import dev.moot.api.model.Tag;
import dev.moot.api.render.PageScope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the layouts of core pages get; {@code core/docs/theming.md} is the contract. */
final class CoreViews {

  private static final int CONTESTED = 5;
  private static final int EXPECTATIONS = 6;

  private final Site site;
  private final Map<Permalink, Integer> order = new HashMap<>();

  CoreViews(Site site) {
    this.site = site;
    for (int i = 0; i < site.posts().size(); i++) {
      order.put(site.posts().get(i).permalink(), i);
    }
  }

  Map<String, Object> home() {
    List<Claim> contested =
        site.claims().stream()
            .filter(c -> c.split().isContested() && site.isCanonical(c.id()))
            .sorted(
                Comparator.comparingInt((Claim c) -> c.split().contention())
                    .thenComparingInt(c -> c.split().voices())
                    .reversed()
                    .thenComparing(Claim::id))
            .limit(CONTESTED)
            .toList();
    List<Expectation> expectations =
        site.debates().stream()
            .flatMap(d -> d.expectations().stream())
            .sorted(Comparator.comparing(Expectation::status))
            .limit(EXPECTATIONS)
            .toList();
    List<Crux> cruxes =
        site.posts().stream()
            .limit(1)
            .flatMap(p -> p.debates().stream())
            .flatMap(d -> site.debate(d).stream())
            .flatMap(d -> d.cruxes().stream())
            .toList();
    return Map.of(
        "posts",
        entries(site.posts()),
        "cruxes",
        cruxes,
        "contested",
        contested,
        "expectations",
        expectations,
        "voices",
        site.debates().stream().mapToInt(d -> d.participants().size()).sum(),
        "tags",
        tags());
  }

  Map<String, Object> post(Post post) {
    Map<String, Object> values = new HashMap<>();
    values.put("post", post);
    values.put(
        "debates", post.debates().stream().map(site::debate).flatMap(Optional::stream).toList());
    values.put("voices", PostEntry.of(post, site).voices());
    int index = order.getOrDefault(post.permalink(), -1);
    if (index > 0) {
      values.put("newer", site.posts().get(index - 1));
    }
    if (index >= 0 && index + 1 < site.posts().size()) {
      values.put("older", site.posts().get(index + 1));
    }
    return values;
  }

  Map<String, Object> debates() {
    return Map.of(
        "debates",
        site.debates().stream().map(d -> new DebateEntry(d, site.postsOn(d.id()))).toList());
  }

  Map<String, Object> debate(Debate debate) {
    return Map.of("debate", debate, "posts", site.postsOn(debate.id()));
  }

  Map<String, Object> claim(Claim claim, PageScope scope) {
    List<Claim> wordings = scope.wordings(claim.id());
    List<Reason> reasons = Reason.on(claim, scope);
    List<Backlink> backlinks =
        wordings.stream().flatMap(w -> scope.backlinks(w.id()).stream()).toList();
    List<Post> posts =
        wordings.stream()
            .flatMap(w -> scope.postsOn(w.id().debate()).stream())
            .distinct()
            .sorted(Comparator.comparingInt(p -> order.getOrDefault(p.permalink(), -1)))
            .toList();
    Map<String, Object> values = new HashMap<>();
    values.put("claim", claim);
    values.put("wordings", wordings);
    values.put("split", Split.of(wordings.stream().flatMap(w -> w.stances().stream()).toList()));
    values.put("debate", site.debate(claim.id().debate()).orElseThrow());
    values.put("positions", positions(wordings, Optional.empty()));
    values.put("reasonsFor", reasons.stream().filter(Reason::supports).toList());
    values.put("reasonsAgainst", reasons.stream().filter(r -> !r.supports()).toList());
    values.put("backlinks", backlinks);
    values.put("mentionedIn", digests(backlinks));
    values.put("posts", posts);
    return values;
  }

  /** How many digests {@code backlinks} come from. */
  private long digests(List<Backlink> backlinks) {
    return backlinks.stream().map(Backlink::page).distinct().filter(order::containsKey).count();
  }

  Map<String, Object> participant(Participant participant) {
    ParticipantId id = participant.id();
    Debate debate = site.debate(id.debate()).orElseThrow();
    List<ClaimRevision> revisions = new ArrayList<>();
    for (Claim claim : debate.claims().values()) {
      for (Revision revision : claim.revisions()) {
        if (revision.by().equals(id)) {
          revisions.add(new ClaimRevision(claim, revision));
        }
      }
    }
    return Map.of(
        "participant",
        participant,
        "debate",
        debate,
        "positions",
        positions(debate.claims().values(), Optional.of(id)),
        "expectations",
        debate.expectations().stream().filter(e -> e.by().equals(id)).toList(),
        "revisions",
        revisions,
        "posts",
        site.postsOn(id.debate()));
  }

  Map<String, Object> tagList() {
    return Map.of("tags", tags());
  }

  Map<String, Object> tag(Tag tag) {
    return Map.of("tag", tag, "posts", entries(site.tags().getOrDefault(tag, List.of())));
  }

  Map<String, Object> archive() {
    Map<Integer, List<PostEntry>> years = new TreeMap<>(Comparator.reverseOrder());
    for (PostEntry entry : entries(site.posts())) {
      int year = entry.post().date().orElseThrow().getYear();
      years.computeIfAbsent(year, y -> new ArrayList<>()).add(entry);
    }
    return Map.of(
        "years",
        years.entrySet().stream().map(e -> new YearEntry(e.getKey(), e.getValue())).toList());
  }

  Map<String, Object> notFound() {
    return Map.of("posts", entries(site.posts()));
  }

  private List<PostEntry> entries(List<Post> posts) {
    return posts.stream().map(p -> PostEntry.of(p, site)).toList();
  }

  private List<TagEntry> tags() {
    return site.tags().entrySet().stream()
        .map(e -> new TagEntry(e.getKey(), e.getValue()))
        .toList();
  }

  /** The stances on {@code claims}, of one participant or of all, strongest first. */
  private List<PositionRow> positions(Iterable<Claim> claims, Optional<ParticipantId> of) {
    List<PositionRow> rows = new ArrayList<>();
    for (Claim claim : claims) {
      for (Stance stance : claim.stances()) {
        if (of.isEmpty() || of.get().equals(stance.participant())) {
          site.participant(stance.participant())
              .ifPresent(p -> rows.add(PositionRow.of(p, claim, stance)));
        }
      }
    }
    rows.sort(
        Comparator.comparingDouble((PositionRow r) -> r.stance().strength())
            .reversed()
            .thenComparing(r -> r.stance().participant())
            .thenComparing(r -> r.claim().id()));
    return rows;
  }
}
