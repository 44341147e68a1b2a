package dev.moot.engine.parse;

import dev.moot.api.model.Permalink;
import dev.moot.engine.config.SiteLanguage;
import dev.moot.engine.config.SitePaths;
import dev.moot.engine.descriptor.DeclaredKey;
import dev.moot.engine.plugin.PluginDescriptor;
import dev.moot.engine.yaml.Count;
import dev.moot.engine.yaml.Key;
import dev.moot.engine.yaml.Located;
import dev.moot.engine.yaml.Shape;
import dev.moot.engine.yaml.Shorthand;
import dev.moot.engine.yaml.YamlMapping;
import dev.moot.engine.yaml.YamlTypes;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The keys of front matter. */
public final class FrontMatterKeys {

  private FrontMatterKeys() {}

  /** The keys of a correction. */
  static final class OfCorrection {

    static final Key<Located<LocalDate>> DATE =
        Key.of("date", YamlTypes.DAY.located(), "The day it was corrected: 2026-11-20.")
            .required("add the day: `date: 2026-11-20`");
    static final Key<String> TEXT =
        Key.of("text", YamlTypes.TEXT, "What was wrong, and what is right.")
            .required("say what was wrong: `text: ...`");

    static final Key<List<Located<String>>> CLAIMS =
        Key.list(
            "claims",
            QuoteKeys.CLAIM_NAME,
            "The claims that it concerns, named as in prose; their pages show it.");

    static final Shape SHAPE = Shape.of("correction", "a correction", DATE, TEXT, CLAIMS);

    private OfCorrection() {}
  }

  /** The keys of what says that a post is part of a series. */
  static final class OfSeries {

    static final Key<Located<String>> NAME =
        Key.of("name", YamlTypes.TEXT.located(), "The name of the series.")
            .required("say which series: `name: ...`");
    static final Key<Located<Integer>> PART =
        Key.of(
            "part",
            new Count(1, 9999).located(),
            "Which part of the series it is. Without it, parts follow each other by date.");

    static final Shape SHAPE = Shape.of("series", "`series`", NAME, PART);

    private OfSeries() {}
  }

  static final Key<String> TITLE =
      Key.of("title", YamlTypes.TEXT, "Its title.")
          .required("add `title: ...` to the front matter");
  static final Key<LocalDate> DATE =
      Key.of("date", YamlTypes.DAY, "The day it is dated, by which posts are ordered: 2026-11-20.")
          .required("add the day: `date: 2026-11-20`");
  static final Key<Located<LocalDate>> UPDATED =
      Key.of("updated", YamlTypes.DAY.located(), "The day of its last revision: 2026-11-20.");
  static final Key<String> SUMMARY =
      Key.of("summary", YamlTypes.TEXT, "One or two sentences of plain text, for lists and feeds.");
  static final Key<List<Located<String>>> TAGS =
      Key.of(
              "tags",
              new TagsType(Key.list("tags", YamlTypes.TEXT.located(), "").type()),
              "Its tags; each has a page.")
          .otherwise(List.of());
  static final Key<List<Located<String>>> DEBATES =
      Key.list(
          "debates",
          QuoteKeys.NAME,
          "The ids of the debates it digests; bare ids of claims are looked up in these, in this"
              + " order.");
  static final Key<Located<Locale>> LANGUAGE =
      Key.of(
          "language",
          SiteLanguage.TAG.located(),
          "The language it is written in, where that is not the site's: de. The name of the file can"
              + " say it too: tea.de.md.");
  static final Key<Boolean> DRAFT =
      Key.of("draft", YamlTypes.FLAG, "True keeps it out of a build without --drafts.")
          .otherwise(false);
  static final Key<String> SLUG =
      Key.of("slug", YamlTypes.ID, "The last part of its path, in place of the file's name.");
  static final Key<List<Located<Permalink>>> ALIASES =
      Key.list(
          "aliases",
          SitePaths.OLD.located(),
          "Paths it had before: /old/path/. They lead on to it.");
  static final Key<String> LAYOUT =
      Key.of("layout", YamlTypes.ID, "A layout of the theme in place of the usual one.");
  static final Key<YamlMapping> SERIES =
      Key.of(
          "series",
          new Shorthand<>(OfSeries.SHAPE, OfSeries.NAME),
          "The series it is part of: its name, or name and part.");
  static final Key<List<YamlMapping>> CORRECTIONS =
      Key.list("corrections", OfCorrection.SHAPE, "What was corrected after it was published.");

  private static final Shape PAGE =
      Shape.of(
          "page",
          "the front matter",
          TITLE,
          UPDATED,
          SUMMARY,
          DEBATES,
          LANGUAGE,
          DRAFT,
          SLUG,
          ALIASES,
          LAYOUT,
          CORRECTIONS);

  private static final Shape POST =
      Shape.of(
          "post",
          "the front matter",
          TITLE,
          DATE,
          UPDATED,
          SUMMARY,
          TAGS,
          DEBATES,
          LANGUAGE,
          DRAFT,
          SLUG,
          ALIASES,
          LAYOUT,
          SERIES,
          CORRECTIONS);

  /** The front matter of a post, which is dated, or of a page, with what {@code plugins} read. */
  public static Shape shape(boolean dated, List<PluginDescriptor> plugins) {
    return (dated ? POST : PAGE)
        .with(
            plugins.stream().flatMap(p -> p.frontMatter().stream().map(DeclaredKey::key)).toList());
  }
}
