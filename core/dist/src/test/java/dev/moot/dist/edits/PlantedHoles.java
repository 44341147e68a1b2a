package dev.moot.dist.edits;

import dev.moot.dist.product.Folder;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.trace.Question;
import dev.moot.engine.trace.TraceBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for edits after which a page would be stale if the questions of one kind were not noted.
 * Such a page was made because answers of that kind were others; if answers of other kinds were
 * others too, these are forgotten in both of two builds from what there was before, and the kind in
 * one of them: that one leaves the page stale, and the other one does not.
 */
final class PlantedHoles {

  private static final int AS_MANY_AS_ARE_TOLD = 8;

  /** What there is more of than in other sites, so that not everything is beside everything. */
  private static final List<String> MORE =
      List.of(
          "new post", "new post", "body", "body", "link", "link", "series", "picture", "new page");

  private static final int TIMES = 4;

  private final Path temp;
  private final Set<Question.Kind> asked = EnumSet.noneOf(Question.Kind.class);
  private final Set<Question.Kind> found = EnumSet.noneOf(Question.Kind.class);
  private final Set<Question.Kind> alone = EnumSet.noneOf(Question.Kind.class);

  /** A page that became another one, and the kinds whose answers made it be made. */
  private record Renewed(String page, Set<Question.Kind> because) {}

  PlantedHoles(Path temp) {
    this.temp = temp;
  }

  /** The kinds that any page asked. */
  Set<Question.Kind> asked() {
    return asked;
  }

  /** The kinds without which a page was stale. */
  Set<Question.Kind> found() {
    return found;
  }

  /** Those of them that were the only ones whose answers were others. */
  Set<Question.Kind> alone() {
    return alone;
  }

  /** Makes each of {@code edits} to the site of {@code seed}, one at a time. */
  void look(long seed, List<String> edits) throws Exception {
    EditedSite site = EditedSite.in(temp.resolve("site" + seed), seed);
    for (int i = 0; i < TIMES; i++) {
      for (String more : MORE) {
        site.only(more);
      }
    }
    KeptSite kept = new KeptSite(site.folder());
    kept.build(options(site, site.folder()));
    Path before = temp.resolve("before");
    for (String edit : edits) {
      TraceBook last = traces(kept);
      Folder.delete(before);
      Folder.copy(Folder.files(site.folder()), site.folder(), before);
      site.only(edit);
      if (kept.build(options(site, site.folder())).exit() == 0) {
        for (Renewed page : renewed(last, traces(kept))) {
          plant(page, site, before);
        }
      }
    }
  }

  private void plant(Renewed page, EditedSite site, Path before) throws IOException {
    boolean only = page.because().size() == 1;
    for (Question.Kind kind : page.because()) {
      Set<Question.Kind> others = EnumSet.copyOf(page.because());
      others.remove(kind);
      if (!(only ? alone : found).contains(kind)
          && isStale(page, page.because(), site, before)
          && !isStale(page, others, site, before)) {
        found.add(kind);
        if (only) {
          alone.add(kind);
        }
      }
    }
  }

  private static TraceBook traces(KeptSite kept) {
    return kept.store().take(TraceBook.NAME, TraceBook.class).orElse(TraceBook.EMPTY);
  }

  private static SiteOptions options(EditedSite site, Path folder) {
    return SiteOptions.of(folder).withNow(Optional.of(site.now()));
  }

  private List<Renewed> renewed(TraceBook last, TraceBook now) {
    Map<String, TraceBook.Output> before = new HashMap<>();
    last.outputs().forEach(o -> before.put(o.name(), o));
    now.answered().forEach(a -> asked.add(a.question().kind()));
    return now.outputs().stream()
        .filter(TraceBook.Output::fresh)
        .filter(o -> before.containsKey(o.name()))
        .filter(o -> !before.get(o.name()).result().equals(o.result()))
        .filter(o -> !o.because().questions().isEmpty())
        .filter(o -> o.because().questions().size() < AS_MANY_AS_ARE_TOLD)
        .map(o -> new Renewed(o.name(), kinds(o)))
        .distinct()
        .toList();
  }

  private static Set<Question.Kind> kinds(TraceBook.Output output) {
    Set<Question.Kind> kinds = EnumSet.noneOf(Question.Kind.class);
    output.because().questions().forEach(q -> kinds.add(q.kind()));
    return kinds;
  }

  /** Whether a build that forgets {@code kinds} leaves the page as it was. */
  private boolean isStale(Renewed page, Set<Question.Kind> kinds, EditedSite site, Path before)
      throws IOException {
    Path shadow = temp.resolve("shadow");
    Folder.delete(shadow);
    Folder.copy(site.folder(), shadow);
    Folder.copy(
        Folder.files(before).stream().filter(f -> !Folder.isSource(before, f)).toList(),
        before,
        shadow);
    KeptSite holed = new KeptSite(shadow, shelf -> new ForgetfulShelf(shelf, kinds));
    return holed.build(options(site, shadow)).exit() == 0
        && !Objects.equals(
            holed.output().get(page.page()), new KeptSite(site.folder()).output().get(page.page()));
  }
}
