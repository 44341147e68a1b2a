package dev.moot.engine.live;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.FoundBy;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.plugin.Directive;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.parse.ParsedSite;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.read.SiteFiles;
import dev.moot.engine.render.Rendered;
import dev.moot.engine.render.SitePlan;
import dev.moot.engine.render.check.SeenPages;
import dev.moot.engine.render.check.UnusedAssets;
import dev.moot.engine.roots.Unsaved;
import dev.moot.engine.store.Shelf;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * A site that is checked while it is written, as its files say it in an editor: what a check finds,
 * at once as far as no page has to be rendered for it, the rest when there is time. One thread at a
 * time may use it; what it hands out does not change.
 */
public final class LiveCheck implements AutoCloseable {

  private final VersionMaking making;
  private final LiveShelf shelf = new LiveShelf();
  private final SeenPages seen = new SeenPages();
  private Version newest = VersionMaking.NOTHING;
  private Optional<SitePlan> plan = Optional.empty();
  private List<Diagnostic> early = List.of();
  private boolean begun;
  private boolean whole;

  /** What a look at all of a version has shown beside, the last time that there was one. */
  private List<Diagnostic> late = List.of();

  public LiveCheck(Installation installation, SiteOptions options) {
    this.making =
        new VersionMaking(installation, options, EnumSet.of(FoundBy.BUILD, FoundBy.CHECK));
  }

  /**
   * Brings the site up to date with its folder.
   *
   * @param unsaved what stands in for what files say
   * @param touched the files that were written, as far as that is known; it is found out of all
   *     others whether they were
   * @return whether anything is different
   */
  public boolean update(Unsaved unsaved, Set<Path> touched) {
    making.take(unsaved);
    Optional<Version> next = making.next(newest, touched);
    if (next.isEmpty()) {
      return false;
    }
    Map<String, String> before = newest.inputs().texts();
    newest = next.get();
    late = late.stream().filter(d -> isAsItWas(d.location(), before)).toList();
    begun = false;
    early = newest.problems(false);
    whole = false;
    making.closeAllBut(newest, newest);
    return true;
  }

  /** Whether what {@code place} marks is where it was. */
  private boolean isAsItWas(SourceLocation place, Map<String, String> before) {
    String now = newest.inputs().texts().get(place.file());
    String then = before.get(place.file());
    if (now == null || then == null || now.equals(then)) {
      return Objects.equals(now, then);
    }
    return place.line() > 0 && line(now, place.line()).equals(line(then, place.line()));
  }

  private static String line(String text, int number) {
    return text.lines().skip(number - 1L).findFirst().orElse("");
  }

  /** Whether all of the newest version was looked at, so that nothing else is wrong with it. */
  public boolean isWhole() {
    return whole;
  }

  /**
   * What is wrong with the newest version. While not all of it was looked at, what pages showed of
   * the one before is taken to be so still, but on lines that say something else now.
   */
  public List<Diagnostic> problems() {
    List<Diagnostic> now = newest.problems(whole);
    if (whole || late.isEmpty()) {
      return now;
    }
    Set<Diagnostic> all = new HashSet<>(now);
    all.addAll(late);
    return all.stream().sorted().toList();
  }

  /**
   * Renders everything, to find what else is wrong.
   *
   * @param stop asked now and then whether to leave it for later
   * @return whether all was looked at
   */
  public boolean checkRest(BooleanSupplier stop) {
    if (whole) {
      return true;
    }
    if (!begun) {
      plan = making.planToCheck(newest);
      begun = true;
    }
    if (plan.isPresent() && !look(plan.get(), stop)) {
      return false;
    }
    making.isDone();
    whole = true;
    late = newest.problems(true).stream().filter(d -> !early.contains(d)).toList();
    return true;
  }

  private boolean look(SitePlan pages, BooleanSupplier stop) {
    SiteFiles files = newest.linked().orElseThrow().read();
    UnusedAssets assets = new UnusedAssets(files, newest.log());
    boolean own = making.hasOwnCode(newest);
    Rendered made =
        pages.all(seen.with(assets, files.assets()), own ? Shelf.NONE : shelf, stop, done -> {});
    if (!own) {
      made.leave().accept(shelf);
    }
    if (made.whole() && !newest.log().hasCauses()) {
      assets.report();
    }
    return made.whole();
  }

  /** The files of the newest version; empty when its {@code moot.yaml} cannot be read. */
  public Optional<ParsedSite> parsed() {
    return newest.parsed();
  }

  /** The same with all names resolved. */
  public Optional<LinkedSite> linked() {
    return newest.linked();
  }

  /** What its files say, by path, {@code moot.yaml} included. */
  public Map<String, String> texts() {
    return Collections.unmodifiableMap(newest.inputs().texts());
  }

  /** The directives that its posts may use, in the order of their names. */
  public List<Directive> directives() {
    return newest.directives();
  }

  @Override
  public void close() {
    making.closeAllBut(VersionMaking.NOTHING, VersionMaking.NOTHING);
  }
}
