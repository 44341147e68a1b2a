package dev.moot.engine.live;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.FoundBy;
import dev.moot.api.plugin.Directive;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.parse.ParsedSite;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.render.SitePlan;
import dev.moot.engine.render.check.UnusedAssets;
import dev.moot.engine.roots.Unsaved;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
  private Version newest = VersionMaking.NOTHING;
  private List<Diagnostic> early = List.of();
  private boolean whole;

  /** What only the pages of the last version that was looked at as a whole have shown. */
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
    Set<String> changed = new HashSet<>();
    next.get()
        .inputs()
        .texts()
        .forEach(
            (file, text) -> {
              if (!text.equals(newest.inputs().texts().get(file))) {
                changed.add(file);
              }
            });
    late = late.stream().filter(d -> !changed.contains(d.location().file())).toList();
    newest = next.get();
    early = newest.problems(false);
    whole = false;
    making.closeAllBut(newest, newest);
    return true;
  }

  /** Whether all of the newest version was looked at, so that nothing else is wrong with it. */
  public boolean isWhole() {
    return whole;
  }

  /**
   * What is wrong with the newest version. While not all of it was looked at, what pages showed of
   * the one before is taken to be so still, but in files that say something else now.
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
    if (newest.plan().isPresent() && !look(newest.plan().get(), stop)) {
      return false;
    }
    whole = true;
    late = newest.problems(true).stream().filter(d -> !early.contains(d)).toList();
    return true;
  }

  private boolean look(SitePlan plan, BooleanSupplier stop) {
    UnusedAssets assets = new UnusedAssets(newest.linked().orElseThrow().read(), newest.log());
    boolean all = plan.look(assets, stop);
    if (all && !newest.log().hasCauses()) {
      assets.report();
    }
    return all;
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
    return newest.plugins().stream()
        .flatMap(p -> p.plugins().directives().values().stream())
        .map(Plugins.Owned::contribution)
        .toList();
  }

  @Override
  public void close() {
    making.closeAllBut(VersionMaking.NOTHING, VersionMaking.NOTHING);
  }
}
