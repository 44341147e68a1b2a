package dev.moot.fuzz;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.rule.ClaimRules;
import dev.moot.engine.rule.MarkdownRules;
import dev.moot.engine.rule.PluginRules;
import dev.moot.engine.rule.TemplateRules;
import dev.moot.engine.write.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What is promised of all that is said about a site, whatever its files say. */
final class Promises {

  /** What may be true of a large file, and never of one that a fuzzer makes. */
  private static final Set<String> NEVER =
      Set.of(
          PluginRules.CRASHED.code(),
          MarkdownRules.TOO_SLOW.code(),
          ClaimRules.TOO_SLOW.code(),
          TemplateRules.TOO_SLOW.code());

  private static final Pattern TRACE = Pattern.compile("\\w\\.[A-Z]\\w*(Exception|Error)\\b");

  private Promises() {}

  /**
   * Throws unless {@code found} is as promised.
   *
   * @param files what the file at a path holds; empty where there is none
   */
  static void keptBy(Function<String, Optional<byte[]>> files, List<Diagnostic> found) {
    for (Diagnostic diagnostic : found) {
      if (NEVER.contains(diagnostic.code())) {
        throw new AssertionError("not the writer's fault: " + diagnostic);
      }
      placed(files, diagnostic, diagnostic.location());
      diagnostic.related().forEach(r -> placed(files, diagnostic, r.location()));
      if (diagnostic.isError() && diagnostic.hint().isEmpty()) {
        throw new AssertionError("no hint: " + diagnostic);
      }
    }
  }

  /** Why something was refused, which is a sentence and no trace of classes. */
  static String sentence(RefusedException refusal) {
    String text = refusal.getMessage() + "; " + refusal.hint();
    if (TRACE.matcher(text).find() || text.contains("tell its author")) {
      throw new AssertionError("no sentence for a writer: " + text, refusal);
    }
    return text;
  }

  private static void placed(
      Function<String, Optional<byte[]>> files, Diagnostic diagnostic, SourceLocation place) {
    Optional<byte[]> bytes = files.apply(place.file());
    if (bytes.isEmpty()) {
      throw new AssertionError("of no file: " + diagnostic);
    }
    if (place.line() == 0) {
      return;
    }
    List<String> lines = lines(bytes.get());
    if (place.line() > lines.size()
        || place.column() > lines.get(place.line() - 1).length() + 1
        || place.column() == 0 && place.length() > 0) {
      throw new AssertionError("of no place in its file: " + diagnostic);
    }
  }

  private static List<String> lines(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return List.of((text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|[\r\n]", -1));
  }
}
