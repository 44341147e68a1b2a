package dev.moot.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the documentation says of each code: {@code diagnostics.md}, which the jar carries. */
public final class RuleTexts {

  private static final Pattern ENTRY = Pattern.compile("### `([a-z0-9/-]+)`");
  private static final Pattern FENCE = Pattern.compile("(`{3,})(.*)");
  private static final Pattern SEVERITY = Pattern.compile("^(Error|Warning|Notice)\\. ");

  /** An entry of the documentation. */
  public record Text(String markdown) {

    /** Its first paragraph. */
    String plain() {
      String first = markdown.strip().split("\\R\\s*\\R", 2)[0].replaceAll("\\s+", " ");
      String unlinked = first.replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1");
      return SEVERITY.matcher(unlinked).replaceFirst("").replace("`", "");
    }

    /** Its first sentence. */
    String sentence() {
      Matcher end = Pattern.compile("\\.(?= [A-Z])").matcher(plain());
      return end.find() ? plain().substring(0, end.end()) : plain();
    }
  }

  private final Map<String, Text> texts = new TreeMap<>();

  private RuleTexts() {}

  public static RuleTexts read() throws IOException {
    RuleTexts rules = new RuleTexts();
    try (InputStream in = RuleTexts.class.getResourceAsStream("diagnostics.md")) {
      if (in != null) {
        rules.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return rules;
  }

  private void read(String document) {
    String code = "";
    StringBuilder text = new StringBuilder();
    String fence = "";
    for (String line : document.lines().toList()) {
      Matcher entry = ENTRY.matcher(line);
      Matcher mark = FENCE.matcher(line);
      if (mark.matches()) {
        boolean closes = mark.group(2).isBlank() && mark.group(1).length() >= fence.length();
        fence = fence.isEmpty() ? mark.group(1) : closes ? "" : fence;
      }
      // A heading within a fence is an example.
      if (fence.isEmpty() && (entry.matches() || line.startsWith("## "))) {
        texts.put(code, new Text(text.toString().strip()));
        code = entry.matches() ? entry.group(1) : "";
        text.setLength(0);
      } else {
        text.append(line).append('\n');
      }
    }
    texts.put(code, new Text(text.toString().strip()));
  }

  /** Empty for a code of a plugin that the documentation does not know. */
  public Optional<Text> of(String code) {
    return Optional.ofNullable(texts.get(code));
  }
}
