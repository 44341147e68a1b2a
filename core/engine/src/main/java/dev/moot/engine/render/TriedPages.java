package dev.moot.engine.render;

import dev.moot.api.model.Permalink;
import dev.moot.api.render.PageSubject;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.link.PlacedPage;
import dev.moot.engine.plugin.PluginOrigin;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.render.output.Planned;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which pages a check makes to see whether they can be made, and which come out of the same parts
 * as one of those. Where theme, messages and plugins are all Moot's own, a page of a claim can fail
 * by its size alone; a large debate has hundreds of them, and nobody sees what a check makes. The
 * first of each debate is made all the same.
 */
final class TriedPages {

  /** Letters of a claim file, up to which no page of a claim in it can be too large. */
  private static final int SMALL = 1_000_000;

  private final Set<Permalink> alike;

  private TriedPages(Set<Permalink> alike) {
    this.alike = alike;
  }

  static TriedPages of(LinkedSite linked, Plugins plugins) {
    return new TriedPages(isMootsOwn(linked, plugins) ? alike(linked) : Set.of());
  }

  private static boolean isMootsOwn(LinkedSite linked, Plugins plugins) {
    return !linked.config().theme().isPath()
        && linked.read().theme().isEmpty()
        && plugins.loaded().stream().allMatch(p -> p.origin() == PluginOrigin.SHIPPED);
  }

  private static Set<Permalink> alike(LinkedSite linked) {
    Set<String> large =
        linked.read().claims().stream()
            .filter(file -> file.text().length() > SMALL)
            .map(SourceFile::path)
            .collect(Collectors.toSet());
    Set<String> begun = new HashSet<>();
    Set<Permalink> alike = new HashSet<>();
    for (PlacedPage page : linked.pages()) {
      if (page.subject() instanceof PageSubject.OfClaim of
          && !begun.add(of.claim().id().debate())
          && !large.contains(of.claim().location().file())) {
        alike.add(page.permalink());
      }
    }
    return alike;
  }

  /**
   * The pages of a site.
   *
   * @param tried those to be made
   * @param alike those that come out of the same parts
   */
  record Parted(List<Planned<OutputFile>> tried, List<Planned<OutputFile>> alike) {}

  /**
   * Parts {@code pages}.
   *
   * @param asked the paths of pages that are needed in any case
   */
  Parted part(List<Planned<OutputFile>> pages, Set<String> asked) {
    List<Planned<OutputFile>> tried = new ArrayList<>();
    List<Planned<OutputFile>> left = new ArrayList<>();
    for (Planned<OutputFile> page : pages) {
      Permalink at = page.permalink();
      (alike.contains(at) && !asked.contains(at.outputFile()) ? left : tried).add(page);
    }
    return new Parted(tried, left);
  }
}
