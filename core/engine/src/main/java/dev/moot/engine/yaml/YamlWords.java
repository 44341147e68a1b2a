package dev.moot.engine.yaml;

import java.util.Set;
import java.util.regex.Pattern;

/** Text as a value of YAML: bare where that reads the same, else in double quotes. */
public final class YamlWords {

  /** Begins with a letter and has nothing that YAML gives a meaning to. */
  private static final Pattern BARE = Pattern.compile("\\p{L}[\\p{L}\\p{N} .,;!?’“”'()/–—-]*");

  private static final Set<String> RESERVED =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  private YamlWords() {}

  /** {@code text} as YAML has it. */
  public static String of(String text) {
    boolean bare =
        BARE.matcher(text).matches()
            && !text.endsWith(" ")
            && !RESERVED.contains(text.toLowerCase(java.util.Locale.ROOT));
    return bare ? text : quoted(text);
  }

  /** {@code text} in double quotes. */
  public static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
