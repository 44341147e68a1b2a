package dev.moot.cli.report;

import dev.moot.api.diagnostic.Rule;
import dev.moot.engine.rule.Documentation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the documentation says of rules: its pages {@code diagnostics/<area>.md}, which the jar
 * carries and the distribution has in {@code share/doc/site/pages}.
 */
final class RuleTexts {

  private static final Pattern ENTRY = Pattern.compile("(?m)^## `([a-z0-9-]+/[a-z0-9-]+)`$");
  private static final Pattern SEVERITY = Pattern.compile("^(Error|Warning|Notice)\\. ");

  /**
   * An entry of the documentation.
   *
   * @param page its address
   */
  record Text(String page, String markdown) {

    /** Its first paragraph. */
    String plain() {
      String first = markdown.split("\\R\\s*\\R", 2)[0].replaceAll("\\s+", " ");
      String unlinked = first.replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1");
      return SEVERITY.matcher(unlinked).replaceFirst("").replace("`", "");
    }
  }

  private final Map<String, Map<String, Text>> areas = new HashMap<>();

  /** Empty for a rule of a plugin that the documentation does not know. */
  Optional<Text> of(Rule rule) {
    Map<String, Text> area = areas.get(rule.area());
    if (area == null) {
      area = read(rule.area());
      areas.put(rule.area(), area);
    }
    return Optional.ofNullable(area.get(rule.code()));
  }

  private static Map<String, Text> read(String area) {
    Map<String, Text> texts = new HashMap<>();
    try (InputStream in = RuleTexts.class.getResourceAsStream("diagnostics/" + area + ".md")) {
      if (in != null) {
        String document = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        Matcher entry = ENTRY.matcher(document);
        boolean found = entry.find();
        while (found) {
          String code = entry.group(1);
          int start = entry.end();
          found = entry.find();
          String text = document.substring(start, found ? entry.start() : document.length());
          texts.put(code, new Text(Documentation.of(code), text.strip()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
