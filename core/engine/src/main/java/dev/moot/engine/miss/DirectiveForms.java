package dev.moot.engine.miss;

import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.plugin.NearMiss;
import dev.moot.api.plugin.NearMiss.Advice;
import dev.moot.api.plugin.NearMiss.Find;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Directives with too few colons, with other colons, or within a line. */
final class DirectiveForms {

  private static final String WIDE = "：";

  private DirectiveForms() {}

  /** The forms where {@code directives} are the names there are. */
  static List<NearMiss> of(Collection<String> directives) {
    String known = directives.stream().sorted().findFirst().orElse("");
    if (known.isEmpty()) {
      return List.of();
    }
    return List.of(
        Forms.missUnless(
            ":",
            "(?m)^(:{1,2})([A-Za-z][A-Za-z0-9_-]*)(?=[\\[{]|[ \\t]*(?:\\n|$))([^\\n]*)",
            "::" + known,
            find ->
                near(find.group(2), directives)
                    .flatMap(
                        name ->
                            MarkForms.inParagraph(
                                find,
                                Forms.write(
                                    "a directive begins with three colons",
                                    ":::" + name + Shown.of(find.written(3)))))),
        Forms.missUnless(
            ":",
            "(?<=[^\\n:\\w])(:{1,3})([A-Za-z][A-Za-z0-9_-]*)(?=[\\[{])",
            "tea :::" + known + "[Milk]",
            find -> within(find, directives)),
        Forms.missUnless(
            WIDE,
            "(?m)^" + WIDE + "{2,}([A-Za-z][A-Za-z0-9_-]*)?([^\\n]*)",
            WIDE.repeat(3) + known,
            find -> {
              Optional<String> name = near(find.group(1), directives);
              return find.group(1).isEmpty() && !find.group(2).isBlank()
                      || !find.group(1).isEmpty() && name.isEmpty()
                  ? Optional.empty()
                  : MarkForms.inParagraph(
                      find,
                      Forms.write(
                          "a directive has colons of ASCII",
                          ":::" + name.orElse("") + Shown.of(find.written(2))));
            }));
  }

  private static Optional<Advice> within(Find find, Collection<String> directives) {
    return near(find.group(2), directives)
        .map(
            name ->
                Advice.of(
                    "a directive stands on lines of its own",
                    "begin a line with `:::" + name + "` and close it with a line `:::`"));
  }

  /** A short word has too many neighbours. */
  private static Optional<String> near(String word, Collection<String> directives) {
    return directives.contains(word) || word.length() > 3
        ? Nearest.to(word, directives)
        : Optional.empty();
  }
}
