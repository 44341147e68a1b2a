package dev.moot.engine.pipeline;

import dev.moot.engine.plugin.OwnPlugins;
import dev.moot.engine.roots.Root;
import dev.moot.engine.roots.Unsaved;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Which site, and what of it is taken.
 *
 * @param site the folder that holds {@code moot.yaml}
 * @param url the address to use in place of the configured one
 * @param sources a folder with texts of sources that are not stored with the site
 * @param drafts whether drafts are part of it
 * @param now the moment of the run, an input like any other: posts dated after its day in the
 *     site's time zone are left out; absent to take these in too
 * @param safe whether only code is used that came with Moot
 * @param unsaved what stands in for what its files say
 */
public record SiteOptions(
    Path site,
    Optional<String> url,
    Optional<Path> sources,
    boolean drafts,
    Optional<Instant> now,
    boolean safe,
    Unsaved unsaved) {

  /** {@code site} without its drafts, posts of all days, with the plugins that it names. */
  public static SiteOptions of(Path site) {
    return new SiteOptions(
        site, Optional.empty(), Optional.empty(), false, Optional.empty(), false, Unsaved.NONE);
  }

  /** All there is of {@code site}, drafts too. */
  public static SiteOptions allOf(Path site) {
    return of(site).withDrafts(true);
  }

  /** The same at {@code address}. */
  public SiteOptions withUrl(Optional<String> address) {
    return new SiteOptions(site, address, sources, drafts, now, safe, unsaved);
  }

  /** The same with the texts in {@code folder}. */
  public SiteOptions withSources(Optional<Path> folder) {
    return new SiteOptions(site, url, folder, drafts, now, safe, unsaved);
  }

  /** The same, drafts taken in or not. */
  public SiteOptions withDrafts(boolean taken) {
    return new SiteOptions(site, url, sources, taken, now, safe, unsaved);
  }

  /** The same at {@code moment}. */
  public SiteOptions withNow(Optional<Instant> moment) {
    return new SiteOptions(site, url, sources, drafts, moment, safe, unsaved);
  }

  /** The same, with shipped plugins alone or not. */
  public SiteOptions withSafe(boolean shippedAlone) {
    return new SiteOptions(site, url, sources, drafts, now, shippedAlone, unsaved);
  }

  /** The same, with {@code texts} in place of what files say. */
  public SiteOptions withUnsaved(Unsaved texts) {
    return new SiteOptions(site, url, sources, drafts, now, safe, texts);
  }

  /** The folder, absolute. */
  public Path folder() {
    return site.toAbsolutePath().normalize();
  }

  /** The folder as the root of what may be read. */
  public Root root() {
    return Root.ofSite(folder()).with(unsaved);
  }

  /** The site's own plugins, code among them unless only shipped code is used. */
  public OwnPlugins plugins() {
    OwnPlugins own = OwnPlugins.in(root().file("plugins"));
    return safe ? own.withoutCode() : own;
  }
}
