package dev.moot.plugin.asides;

import dev.moot.api.plugin.NearMiss;
import dev.moot.api.plugin.NearMiss.Advice;
import dev.moot.api.plugin.NearMiss.Find;
import java.util.List;
import java.util.Optional;

/** First lines of callouts that begin no callout. */
final class NearCallouts {

  static final List<NearMiss> ALL =
      List.of(
          NearMiss.unless(
              AsideRules.NEAR_MISS,
              "[!",
              "(?m)^\\[!\\s*(\\p{L}[^\\[\\]\\n]{0,40})\\]([-+]?)(?![(\\[:])[ \\t]*([^\\n]{0,80})",
              "[!note] Tea calms",
              NearCallouts::unread),
          NearMiss.of(
              AsideRules.NEAR_MISS,
              "[!",
              "(?m)^\\[!("
                  + String.join("|", Aside.NAMED.stream().sorted().toList())
                  + ")\\b(?![^\\n]*\\])",
              "[!note Tea calms",
              find ->
                  Advice.of(
                      "the bracket of this callout does not close",
                      "write `> [!" + find.group(1) + "] Title`")));

  private NearCallouts() {}

  private static Optional<Advice> unread(Find find) {
    String line =
        ("> [!" + find.group(1).strip() + "]" + find.group(2) + " " + find.written(3)).strip();
    return Optional.of(
        find.quoted()
            ? Advice.of(
                "a callout begins with the first line of a quote",
                "put a blank line before `" + line + "`")
            : Advice.of("a callout is a quote, so this is none", "write `" + line + "`"));
  }
}
