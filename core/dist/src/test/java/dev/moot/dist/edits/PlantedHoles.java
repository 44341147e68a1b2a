package dev.moot.dist.edits;

import dev.moot.dist.product.Folder;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.trace.Question;
import dev.moot.engine.trace.TraceBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Looks for edits after which a page would be stale if the questions of one kind were not noted.
 * Such a page was made because answers of that kind were others; if answers of other kinds were
 * others too, these are forgotten in both of two builds from what there was before, and the kind in
 * one of them: that one leaves the page stale, and the other one does not. What is forgotten is
 * forgotten of one page, so that two builds try a kind on each of many pages.
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
  private record Renewed(String page, Set<Question.Kind> because) {

    boolean isAlone() {
      return because.size() == 1;
    }
  }

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

  /** Whether a page was stale without any of the kinds that were asked. */
  boolean isDone() {
    return found.equals(asked);
  }

  /**
   * Edits the site of {@code seed}, one edit at a time.
   *
   * @param first the edits that are made anyway
   * @param more those that are made after them until it {@link #isDone}
   */
  void look(long seed, List<String> first, List<String> more) throws Exception {
    EditedSite site = EditedSite.in(temp.resolve("site" + seed), seed);
    for (int i = 0; i < TIMES; i++) {
      for (String each : MORE) {
        site.only(each);
      }
    }
    KeptSite kept = new KeptSite(site.folder());
    kept.build(options(site, site.folder()));
    for (String edit : first) {
      edit(site, kept, edit);
    }
    for (String edit : more) {
      if (isDone()) {
        return;
      }
      edit(site, kept, edit);
    }
  }

  private void edit(EditedSite site, KeptSite kept, String edit) throws Exception {
    TraceBook last = traces(kept);
    Path before = temp.resolve("before");
    Folder.delete(before);
    Folder.copy(Folder.files(site.folder()), site.folder(), before);
    site.only(edit);
    if (kept.build(options(site, site.folder())).exit() == 0) {
      List<Renewed> renewed = renewed(last, traces(kept));
      Map<Renewed, Question.Kind> tried = choice(renewed);
      while (!tried.isEmpty() && plant(tried, site, before)) {
        tried = choice(renewed);
      }
    }
  }

  /** A page for each kind that is yet to be found, and for each page one kind at most. */
  private Map<Renewed, Question.Kind> choice(List<Renewed> renewed) {
    Map<Renewed, Question.Kind> choice = new HashMap<>();
    for (Renewed page : renewed) {
      page.because().stream()
          .filter(k -> !(page.isAlone() ? alone : found).contains(k) && !choice.containsValue(k))
          .findFirst()
          .ifPresent(k -> choice.put(page, k));
    }
    return choice;
  }

  /** Whether any of the kinds was found, each on its page. */
  private boolean plant(Map<Renewed, Question.Kind> tried, EditedSite site, Path before)
      throws IOException {
    Map<String, Set<Question.Kind>> all = new TreeMap<>();
    Map<String, Set<Question.Kind>> others = new TreeMap<>();
    for (Map.Entry<Renewed, Question.Kind> one : tried.entrySet()) {
      Set<Question.Kind> but = EnumSet.copyOf(one.getKey().because());
      but.remove(one.getValue());
      all.put(one.getKey().page(), one.getKey().because());
      others.put(one.getKey().page(), but);
    }
    Set<String> stale = stale(all, site, before);
    stale.removeAll(stale(others, site, before));
    tried.keySet().removeIf(page -> !stale.contains(page.page()));
    tried.forEach((page, kind) -> (page.isAlone() ? alone : found).add(kind));
    found.addAll(alone);
    return !tried.isEmpty();
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

  /** The pages that a build leaves as they were if it forgets those kinds of each. */
  private Set<String> stale(Map<String, Set<Question.Kind>> forgotten, EditedSite site, Path before)
      throws IOException {
    Path shadow = temp.resolve("shadow");
    Folder.delete(shadow);
    Folder.copy(site.folder(), shadow);
    Folder.copy(
        Folder.files(before).stream().filter(f -> !Folder.isSource(before, f)).toList(),
        before,
        shadow);
    KeptSite holed = new KeptSite(shadow, shelf -> new ForgetfulShelf(shelf, forgotten));
    Set<String> stale = new TreeSet<>();
    if (holed.build(options(site, shadow)).exit() == 0) {
      for (String page : forgotten.keySet()) {
        if (!Arrays.equals(bytes(shadow, page), bytes(site.folder(), page))) {
          stale.add(page);
        }
      }
    }
    return stale;
  }

  /** What was built of a page; nothing, if it was not. */
  private static byte[] bytes(Path site, String page) throws IOException {
    Path file = site.resolve("_site").resolve(page);
    return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
  }
}
