package dev.moot.engine.render.page;

import dev.moot.api.model.Backlink;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Expectation;
import dev.moot.api.model.Participant;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.api.model.Series;
import dev.moot.api.model.Site;
import dev.moot.api.model.Split;
import dev.moot.api.model.Stance;
import dev.moot.api.model.Tag;
import dev.moot.api.model.ViewChange;
import dev.moot.api.render.PageScope;
import dev.moot.engine.render.view.ClaimIndex;
import dev.moot.engine.render.view.DebateEntry;
import dev.moot.engine.render.view.DebateOutline;
import dev.moot.engine.render.view.Glossary;
import dev.moot.engine.render.view.ParticipantView;
import dev.moot.engine.render.view.PositionRow;
import dev.moot.engine.render.view.PostEntry;
import dev.moot.engine.render.view.Reason;
import dev.moot.engine.render.view.RelatedPosts;
import dev.moot.engine.render.view.RootView;
import dev.moot.engine.render.view.SeriesView;
import dev.moot.engine.render.view.TagEntry;
import dev.moot.engine.render.view.TermEntry;
import dev.moot.engine.render.view.YearEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the layouts of core pages get; {@code core/docs/theming.md} is the contract. */
final class CoreViews {

  private static final int CONTESTED = 5;
  private static final int EXPECTATIONS = 6;
  private static final int CHANGED_MINDS = 5;

  private final Site site;
  private final ClaimIndex index;
  private final RelatedPosts related;
  private final Map<Permalink, Integer> order = new HashMap<>();

  CoreViews(Site site, RelatedPosts related) {
    this.related = related;
    this.site = site;
    this.index = new ClaimIndex(site);
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
        "changedMinds",
        site.debates().stream()
            .flatMap(d -> d.changedMinds().stream())
            .sorted(
                Comparator.comparing((ViewChange c) -> c.to().date().orElse(LocalDate.MIN))
                    .reversed())
            .limit(CHANGED_MINDS)
            .toList(),
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
    SeriesView.of(post, site).ifPresent(s -> values.put("series", s));
    values.put("related", related.to(post));
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
        site.debates().stream().map(d -> entry(d, List.copyOf(d.claims().values()))).toList());
  }

  /**
   * A page of the list of claims; the last one also names the debates that have none yet.
   *
   * @param claims the claims on it
   */
  Map<String, Object> claims(List<Claim> claims) {
    Map<String, List<Claim>> byDebate = new LinkedHashMap<>();
    for (Claim claim : claims) {
      byDebate.computeIfAbsent(claim.id().debate(), d -> new ArrayList<>()).add(claim);
    }
    List<DebateEntry> entries = new ArrayList<>();
    byDebate.forEach((id, of) -> entries.add(entry(site.debate(id).orElseThrow(), of)));
    List<Claim> all = site.claims();
    if (all.isEmpty() || claims.contains(all.get(all.size() - 1))) {
      site.debates().stream()
          .filter(d -> d.claims().isEmpty())
          .forEach(d -> entries.add(entry(d, List.of())));
    }
    return Map.of("debates", entries);
  }

  private DebateEntry entry(Debate debate, List<Claim> claims) {
    return new DebateEntry(debate, claims, site.postsOn(debate.id()));
  }

  Map<String, Object> debate(Debate debate) {
    DebateOutline outline = new DebateOutline(debate, site);
    List<RootView> roots = outline.roots(c -> positions(List.of(c), Optional.empty()));
    List<Claim> behind = outline.behind();
    return Map.of(
        "debate",
        debate,
        "roots",
        roots,
        "behind",
        behind,
        "others",
        outline.others(),
        "terms",
        debate.terms().values().stream().map(t -> new TermEntry(t, debate, List.of())).toList(),
        "posts",
        site.postsOn(debate.id()));
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
    Map<String, Object> values = new HashMap<>(index.elsewhere(wordings));
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
    Debate debate = site.debate(participant.id().debate()).orElseThrow();
    List<PositionRow> positions =
        positions(debate.claims().values(), Optional.of(participant.id()));
    return ParticipantView.of(participant, debate, positions, site.postsOn(debate.id()));
  }

  /** All expectations by status, those with a day first, then as in their files. */
  Map<String, Object> expectations() {
    List<Expectation> all =
        site.debates().stream()
            .flatMap(d -> d.expectations().stream())
            .sorted(Comparator.comparing((Expectation e) -> e.due().orElse(LocalDate.MAX)))
            .toList();
    Map<String, Object> values = new HashMap<>();
    for (Expectation.Status status : Expectation.Status.values()) {
      values.put(
          status == Expectation.Status.NOT_MET ? "notMet" : status.word(),
          all.stream().filter(e -> e.status() == status).toList());
    }
    return values;
  }

  Map<String, Object> terms(Glossary glossary) {
    return Map.of("terms", glossary.entries());
  }

  Map<String, Object> tagList() {
    return Map.of("tags", tags());
  }

  /**
   * @param all how many posts the tag has
   * @param posts those of them that this page shows
   */
  Map<String, Object> tag(Tag tag, int all, List<Post> posts) {
    return Map.of("tag", tag, "count", all, "posts", entries(posts));
  }

  Map<String, Object> series(Series series) {
    return Map.of(
        "series", series, "posts", entries(site.series().getOrDefault(series, List.of())));
  }

  Map<String, Object> archive(List<Post> posts) {
    Map<Integer, List<PostEntry>> years = new TreeMap<>(Comparator.reverseOrder());
    for (PostEntry entry : entries(posts)) {
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
