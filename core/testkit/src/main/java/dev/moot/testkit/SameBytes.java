package dev.moot.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.BuildOptions;
import dev.moot.engine.SiteBuilder;
import dev.moot.engine.live.LiveFile;
import dev.moot.engine.live.LiveSite;
import dev.moot.engine.pipeline.BuildListener;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.store.BuildStore;
import dev.moot.engine.write.RefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;

/** Holds a plugin to this: what is written follows from the files of the site and nothing else. */
final class SameBytes {

  private static final int MANY = 8;

  private final SampleSite sample;

  SameBytes(SampleSite sample) {
    this.sample = sample;
  }

  private static Map<String, String> files(TestSite site) {
    BuiltSite built = site.build();
    assertThat(built.files()).as(() -> String.join("\n", built.lines())).isNotEmpty();
    return built.files();
  }

  void eachTime() {
    Difference.none(
        files(sample.site("a")),
        files(sample.site("b")),
        "the same site gives other bytes each time: is a number random, an order that of a HashSet,"
            + " or the clock asked?");
  }

  void onEveryMachine() {
    Map<String, String> here = files(sample.site("a"));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Difference.none(
          here,
          files(sample.site("b")),
          "the locale or time zone of the machine shows on pages: give `Locale.ROOT`, or"
              + " `page.language()`, and take days as they are");
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  void inAnyOrderOfFiles() {
    Difference.none(
        files(sample.site("a").storedBackwards()),
        files(sample.site("b")),
        "the order in which files are stored shows on pages");
  }

  /** One is asked after the other, or many at once. */
  void onOneThreadAndOnMany() {
    TestSite site = sample.site("a");
    for (int day = 4; day <= 2 * MANY; day++) {
      site.file(SampleSite.post(day), sample.text(day, SampleSite.PLAIN));
    }
    try (Stages one = Stages.with(1, site);
        Stages many = Stages.with(MANY, site)) {
      Difference.none(
          one.files(site),
          many.files(site),
          "one thread gives other bytes than "
              + MANY
              + " do: contributions are called from several"
              + " threads at once, and may keep nothing from one call to the next");
    }
  }

  /** The plugin stays loaded, as while a site is served. */
  void whateverSiteCameBefore() {
    TestSite before = sample.site("before", "other words");
    TestSite site = sample.site("a");
    try (Stages used = Stages.with(1, before);
        Stages fresh = Stages.with(1, site)) {
      used.files(before);
      Difference.none(
          fresh.files(site),
          used.files(site),
          "what a site gives depends on the site built before it: nothing may be kept in fields,"
              + " static or not");
    }
  }

  /** By builds that remember, and by `moot serve`. */
  void builtAnewOrAfterEdits() throws IOException {
    TestSite site = sample.site("edited");
    TestSite served = sample.site("served");
    served.writeFiles();
    try (LiveSite live = new LiveSite(served.installation(), SiteOptions.of(served.folder()))) {
      live.update(Set.of());
      live.checkRest(() -> false);
      remembering(site);
      for (int edit = 1; edit <= 3; edit++) {
        edit(site, edit);
        edit(served, edit);
        served.writeFiles();
        live.update(Set.of());
        TestSite anew = sample.site("anew-" + edit);
        for (int i = 1; i <= edit; i++) {
          edit(anew, i);
        }
        Map<String, String> clean = files(anew);
        Difference.none(clean, remembering(site), said(edit, "a build that remembers the last"));
        Difference.none(clean, served(live, clean.keySet()), said(edit, "`moot serve`"));
      }
    }
  }

  private static String said(int edit, String run) {
    return "after an edit ("
        + switch (edit) {
          case 1 -> "of a post";
          case 2 -> "of a claim";
          default -> "that takes a post away";
        }
        + ") "
        + run
        + " gives other bytes (second) than a build of the whole site (first): what a plugin shows"
        + " has to be asked of the page, `call.page()` or `scope`, when it is shown, so that Moot"
        + " knows what a page follows from";
  }

  private void edit(TestSite site, int edit) throws IOException {
    switch (edit) {
      case 1 -> site.file(SampleSite.post(2), sample.text(2, "newer words"));
      case 2 -> site.file("claims/weather.yaml", sample.claims("newer words"));
      default -> site.without(SampleSite.post(3));
    }
  }

  private static Map<String, String> remembering(TestSite site) throws IOException {
    site.writeFiles();
    Path output = site.folder().resolve("_site");
    BuildStore store = new BuildStore(site.folder(), new byte[32], "the test kit");
    BuildOptions options =
        BuildOptions.of(SiteOptions.of(site.folder()))
            .withOutput(Optional.of(output))
            .withShelf(store);
    try {
      BuiltSite built =
          new BuiltSite(
              new SiteBuilder(site.installation(), BuildListener.SILENT).build(options), output);
      store.save();
      return built.files();
    } catch (RefusedException e) {
      throw new IllegalStateException("the test site is no site: " + e.getMessage(), e);
    }
  }

  private static Map<String, String> served(LiveSite live, Set<String> paths) {
    Map<String, String> files = new TreeMap<>();
    for (String path : paths) {
      live.file(path)
          .map(LiveFile::bytes)
          .ifPresent(bytes -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
    }
    return files;
  }
}
