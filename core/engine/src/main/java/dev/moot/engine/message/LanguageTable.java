package dev.moot.engine.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the table of a language among those that the engine keeps. */
final class LanguageTable {

  private LanguageTable() {}

  /**
   * What is known of {@code language}, by key: of its region or script, else of the language; empty
   * where neither has a table.
   */
  static Map<String, String> of(Locale language) {
    String tag = language.getLanguage();
    String script = language.getScript();
    if (tag.equals("zh") && List.of("TW", "HK", "MO").contains(language.getCountry())) {
      script = "Hant";
    }
    for (String name :
        Stream.of(tag + "-" + language.getCountry(), tag + "-" + script, tag)
            .filter(name -> !name.endsWith("-"))
            .toList()) {
      Map<String, String> table = read(name);
      if (!table.isEmpty()) {
        return table;
      }
    }
    return Map.of();
  }

  /** The table called {@code name}; empty where there is none. */
  static Map<String, String> read(String name) {
    try (@Nullable InputStream in = LanguageTable.class.getResourceAsStream(name + ".txt")) {
      if (in == null) {
        return Map.of();
      }
      Map<String, String> table = new LinkedHashMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        int sign = line.indexOf('=');
        if (sign > 0 && line.charAt(0) != '#') {
          table.put(line.substring(0, sign), line.substring(sign + 1));
        }
      }
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table of " + name, e);
    }
  }
}
