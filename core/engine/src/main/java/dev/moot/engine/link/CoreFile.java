package dev.moot.engine.link;

import dev.moot.api.model.Permalink;
import dev.moot.api.model.SiteSettings;
import dev.moot.engine.config.CustomDomain;
import java.util.EnumSet;
import java.util.Set;

/** What the core puts into a site beside its pages, its feeds and the data of its debates. */
public enum CoreFile {
  MANIFEST("/" + CorePages.MANIFEST, "Moot's list of files"),
  NO_JEKYLL("/.nojekyll", "a file for GitHub Pages"),
  CNAME("/CNAME", "the domain for GitHub Pages"),
  /** Held like a file, so that nothing else can get below it. */
  THEME("/" + CorePages.THEME, "the folder of the theme"),
  SITEMAP("/sitemap.xml", "the sitemap"),
  ROBOTS("/robots.txt", "the file for crawlers");

  private final Permalink permalink;
  private final String owner;

  CoreFile(String path, String owner) {
    this.permalink = new Permalink(path);
    this.owner = owner;
  }

  /** Those that a site has. Crawlers want full addresses, so they are told of a site with one. */
  static Set<CoreFile> of(SiteSettings settings) {
    Set<CoreFile> files = EnumSet.of(MANIFEST, NO_JEKYLL, THEME);
    if (CustomDomain.of(settings).isPresent()) {
      files.add(CNAME);
    }
    if (settings.url().isPresent()) {
      files.addAll(EnumSet.of(SITEMAP, ROBOTS));
    }
    return files;
  }

  public Permalink permalink() {
    return permalink;
  }

  /** What messages call it. */
  String owner() {
    return owner;
  }
}
