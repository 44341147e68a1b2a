package dev.moot.engine.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The theme {@code plain} is whole without script, and small. */
class PlainThemeTest {

  private static final Path THEMES = Path.of("../../themes");
  private static final Pattern WHOLE_KEY = Pattern.compile("\\bm\\(\\(?\"([a-z0-9.-]+[a-z0-9])\"");

  @Test
  void itHasALayoutForEachThatBroadsheetHas() throws IOException {
    assertThat(names("plain/layouts")).containsAll(htmlOf(names("broadsheet/layouts")));
  }

  private static TreeSet<String> htmlOf(TreeSet<String> names) {
    names.removeIf(n -> !n.endsWith(".ftlh"));
    return names;
  }

  private static TreeSet<String> names(String folder) throws IOException {
    try (Stream<Path> files = Files.list(THEMES.resolve(folder))) {
      TreeSet<String> names = new TreeSet<>();
      files.forEach(f -> names.add(String.valueOf(f.getFileName())));
      return names;
    }
  }

  @Test
  void itHasNoScriptAndThreeKilobytesOfStyle() throws IOException {
    long styles = 0;
    for (Path file : files()) {
      String name = String.valueOf(file.getFileName());
      assertThat(name).doesNotEndWith(".js");
      if (name.endsWith(".css")) {
        styles += Files.size(file);
      } else {
        assertThat(Files.readString(file)).as(name).doesNotContain("<script");
      }
    }
    assertThat(styles).isBetween(1L, 3_600L);
  }

  @Test
  void aLinkToItsOwnPlaceIsSeenOnHoverAndFocusAlone() throws IOException {
    assertThat(THEMES.resolve("plain/assets/theme.css"))
        .content()
        .contains(":not(:hover) > .h:not(:focus) { opacity: 0; }");
  }

  @Test
  void itsTemplatesAskForMessagesThatBroadsheetHas() throws IOException {
    Properties words = new Properties();
    try (Reader text =
        Files.newBufferedReader(THEMES.resolve("broadsheet/messages/en.properties"))) {
      words.load(text);
    }
    TreeSet<String> asked = new TreeSet<>();
    for (Path file : files()) {
      Matcher key = WHOLE_KEY.matcher(Files.readString(file));
      while (key.find()) {
        asked.add(key.group(1));
      }
    }
    assertThat(asked).hasSizeGreaterThan(60);
    asked.removeAll(words.stringPropertyNames());
    assertThat(asked).isEmpty();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(THEMES.resolve("plain"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
