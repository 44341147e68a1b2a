package dev.moot.engine.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.render.Embed;
import dev.moot.api.render.PageSubject;
import dev.moot.engine.link.Change;
import dev.moot.engine.markdown.CoreMessage;
import dev.moot.engine.render.feed.FeedEntry;
import dev.moot.engine.render.feed.FeedHead;
import dev.moot.engine.render.feed.SitemapEntry;
import dev.moot.engine.render.theme.Dot;
import dev.moot.engine.render.view.Bearing;
import dev.moot.engine.render.view.BranchView;
import dev.moot.engine.render.view.ClaimSieve;
import dev.moot.engine.render.view.DebateEntry;
import dev.moot.engine.render.view.ExportLink;
import dev.moot.engine.render.view.MainClaim;
import dev.moot.engine.render.view.MenuEntry;
import dev.moot.engine.render.view.PageVersion;
import dev.moot.engine.render.view.Pager;
import dev.moot.engine.render.view.PositionChange;
import dev.moot.engine.render.view.PositionRow;
import dev.moot.engine.render.view.PostEntry;
import dev.moot.engine.render.view.Reason;
import dev.moot.engine.render.view.RelatedPost;
import dev.moot.engine.render.view.RootView;
import dev.moot.engine.render.view.SeriesView;
import dev.moot.engine.render.view.TagEntry;
import dev.moot.engine.render.view.TermEntry;
import dev.moot.engine.render.view.YearEntry;
import dev.moot.engine.review.Fairness;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code theming.md} promises to themes is what the code gives and asks for. */
final class ThemingDocTest {

  private static final Path DOC = Path.of("../docs/site/pages/theming.md");
  private static final String RENDER = "dev.moot.engine.render.";
  private static final Pattern NAME = Pattern.compile("`([a-z]\\w*)`");

  private static final Map<String, Class<?>> RECORDS =
      Map.ofEntries(
          Map.entry("entry", PostEntry.class),
          Map.entry("version", PageVersion.class),
          Map.entry("tag entry", TagEntry.class),
          Map.entry("debate entry", DebateEntry.class),
          Map.entry("export", ExportLink.class),
          Map.entry("year", YearEntry.class),
          Map.entry("pager", Pager.class),
          Map.entry("menu entry", MenuEntry.class),
          Map.entry("sieve", ClaimSieve.class),
          Map.entry("related post", RelatedPost.class),
          Map.entry("series", SeriesView.class),
          Map.entry("term", TermEntry.class),
          Map.entry("main claim", MainClaim.class),
          Map.entry("root", RootView.class),
          Map.entry("branch", BranchView.class),
          Map.entry("position", PositionRow.class),
          Map.entry("reason", Reason.class),
          Map.entry("bearing", Bearing.class),
          Map.entry("change", PositionChange.class),
          Map.entry("revision or correction", Change.class),
          Map.entry("dot", Dot.class),
          Map.entry("report", Fairness.class),
          Map.entry("embed", Embed.class),
          Map.entry("feed head", FeedHead.class),
          Map.entry("feed entry", FeedEntry.class),
          Map.entry("sitemap entry", SitemapEntry.class));

  /** Names of layouts that do not follow from those of their pages. */
  private static final Map<String, String> LAYOUTS =
      Map.of(
          "PostPage$View",
          "`post`, `page`",
          "NotFoundPage$View",
          "`404`",
          "FeedFiles$View",
          "`feed.ftlx`",
          "FeedTexts$View",
          "`feed/post`, a partial",
          "Sitemap$View",
          "`sitemap.ftlx`",
          "Sitemap$RobotsView",
          "`robots.ftl`");

  @Test
  void everyLayoutGetsWhatItsRowNames() throws Exception {
    Map<String, Set<String>> expected = new TreeMap<>();
    for (Class<?> view : classes(".*\\$\\w*View")) {
      expected.put(layout(view), components(view));
    }
    assertThat(expected).hasSizeGreaterThan(15);
    assertRows(rows("## Per layout", "| Record"), expected);
  }

  @Test
  void everyRecordHasWhatItsRowNames() throws IOException {
    Map<String, Set<String>> expected = new TreeMap<>();
    RECORDS.forEach((name, type) -> expected.put(name, components(type)));
    assertRows(rows("| Record", "Plugins bring layouts"), expected);
  }

  /** A record without a row is one that themes cannot know of. */
  @Test
  void everyRecordThatPagesShowHasARow() throws Exception {
    List<Class<?>> shown =
        classes("\\w+").stream()
            .filter(c -> c.getPackageName().equals(RENDER + "view"))
            .filter(c -> c.isRecord() && Modifier.isPublic(c.getModifiers()))
            .toList();
    assertThat(shown).hasSizeGreaterThan(10);
    assertThat(RECORDS.values()).containsAll(shown);
  }

  @Test
  void noLayoutHidesWhatEveryTemplateHas() throws Exception {
    Set<String> everywhere = new TreeSet<>(Set.of("page"));
    Matcher name =
        Pattern.compile("(?m)^\\| (`\\w+.*?) \\|")
            .matcher(part("## In every template", "## Per layout"));
    while (name.find()) {
      Matcher one = Pattern.compile("`(\\w+)").matcher(name.group(1));
      while (one.find()) {
        everywhere.add(one.group(1));
      }
    }
    assertThat(everywhere).contains("href", "site", "m", "participantOf");
    for (Class<?> view : classes(".*\\$\\w*View")) {
      assertThat(components(view)).as(view.getName()).doesNotContainAnyElementsOf(everywhere);
    }
  }

  @Test
  void everyMessageThatTheEngineAsksForIsListed() throws IOException {
    Set<String> listed = new TreeSet<>();
    Matcher row = Pattern.compile("(?m)^\\| (`.*?`) \\|").matcher(part("| Message", "\u0000"));
    while (row.find()) {
      Matcher key = Pattern.compile("`([^`]+)`").matcher(row.group(1));
      while (key.find()) {
        listed.add(key.group(1));
      }
    }
    assertThat(listed).containsExactlyInAnyOrderElementsOf(CoreMessage.keys());
  }

  @Test
  void everySubjectHasAKindOfPage() throws Exception {
    Set<String> kinds =
        classes("\\w+Page").stream()
            .filter(c -> Page.class.isAssignableFrom(c) && c.isRecord())
            .map(c -> c.getSimpleName().replace("Page", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> subjects = new TreeSet<>();
    for (Class<?> subject : PageSubject.class.getPermittedSubclasses()) {
      subjects.add(subject.getSimpleName().replaceFirst("^Of(?=[A-Z])", ""));
    }
    subjects.remove("Index");
    subjects.remove("Language"); // whose page is a front page too
    for (PageSubject.Index index : PageSubject.Index.values()) {
      subjects.add(index.name().charAt(0) + index.name().substring(1).toLowerCase(Locale.ROOT));
    }
    assertThat(kinds).isEqualTo(subjects);
  }

  /** A failure names the row, and what is missing in it or too much. */
  private static void assertRows(
      Map<String, Set<String>> written, Map<String, Set<String>> expected) {
    assertThat(written.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
    expected.forEach(
        (row, names) ->
            assertThat(written.get(row)).as(row).containsExactlyInAnyOrderElementsOf(names));
  }

  /** The first column of each row, and the names in its last one. */
  private static Map<String, Set<String>> rows(String from, String to) throws IOException {
    Map<String, Set<String>> rows = new TreeMap<>();
    for (String line : part(from, to).lines().skip(1).toList()) {
      List<String> cells = List.of(line.split(" *\\| *"));
      if (cells.size() < 3 || cells.get(1).matches("-+|Layout|Record|")) {
        continue;
      }
      String values = cells.get(cells.size() - 1).replaceFirst("\\. Plugins add .*", "");
      Set<String> names = new TreeSet<>();
      Matcher name = NAME.matcher(values);
      while (name.find()) {
        names.add(name.group(1));
      }
      names.remove("href");
      rows.put(cells.get(1), names);
    }
    return rows;
  }

  private static String part(String from, String to) throws IOException {
    String doc = Files.readString(DOC);
    int start = doc.indexOf(from);
    int end = doc.indexOf(to, start + 1);
    assertThat(start).as(from).isPositive();
    return doc.substring(start, end < 0 ? doc.length() : end);
  }

  private static String layout(Class<?> view) {
    String name = view.getName().replaceFirst(".*\\.", "");
    return Optional.ofNullable(LAYOUTS.get(name))
        .orElse("`" + name.replaceFirst("Page\\$View", "").toLowerCase(Locale.ROOT) + "`");
  }

  private static Set<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The classes of the render stage with such a name, without their packages. */
  private static List<Class<?>> classes(String name) throws IOException, URISyntaxException {
    Path root = Path.of(Page.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(root.resolve("dev/moot/engine/render"))) {
      return files
          .map(f -> root.relativize(f).toString().replace('\\', '/'))
          .filter(f -> f.endsWith(".class"))
          .map(f -> f.substring(0, f.length() - ".class".length()).replace('/', '.'))
          .filter(c -> c.substring(c.lastIndexOf('.') + 1).matches(name))
          .sorted()
          .<Class<?>>map(ThemingDocTest::load)
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ThemingDocTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
