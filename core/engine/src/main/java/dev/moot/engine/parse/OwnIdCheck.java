package dev.moot.engine.parse;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.diagnostic.VisibleText;
import dev.moot.engine.markdown.OwnIds;
import dev.moot.engine.rule.MarkdownRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reports ids that no heading can have, and ids that two parts of one text would have: both given
 * by the writer, or one of them by the words of a heading.
 */
final class OwnIdCheck {

  private final Function<BasedSequence, SourceLocation> places;
  private final Diagnostics diagnostics;

  OwnIdCheck(Function<BasedSequence, SourceLocation> places, Diagnostics diagnostics) {
    this.places = places;
    this.diagnostics = diagnostics;
  }

  void check(Document document) {
    List<OwnIds.Given> all = OwnIds.of(document);
    if (all.isEmpty()) {
      return;
    }
    Map<String, Heading> slugs = OwnIds.slugs(document);
    Map<String, OwnIds.Given> first = new HashMap<>();
    for (OwnIds.Given given : all) {
      if (given.ofHeading() && !given.isSound()) {
        diagnostics.report(bad(given));
        continue;
      }
      OwnIds.Given before = first.putIfAbsent(given.id(), given);
      Heading heading = slugs.get(given.id());
      if (before != null) {
        diagnostics.report(twice(given, before));
      } else if (heading != null) {
        diagnostics.report(ofHeading(given, heading));
      }
    }
  }

  private Diagnostic bad(OwnIds.Given given) {
    String message =
        given.id().isEmpty()
            ? "there is no id after the `#`"
            : "`" + VisibleText.of(given.id()) + "` cannot be the id of a heading";
    return Diagnostic.of(MarkdownRules.BAD_ID, places.apply(given.written()), message)
        .withHint(
            (given.id().isEmpty()
                    ? "write one, as in `{#reasons}`"
                    : "write `{#" + given.sound() + "}`, in letters, digits and hyphens")
                + "; `\\{#` is text");
  }

  private Diagnostic twice(OwnIds.Given given, OwnIds.Given before) {
    return Diagnostic.of(
            MarkdownRules.DUPLICATE_ID,
            places.apply(given.written()),
            "the id `" + given.id() + "` is given twice on this page")
        .withHint("give one of them another id, as in `" + given.id() + "-2`")
        .withRelated(places.apply(before.written()), "first given here");
  }

  private Diagnostic ofHeading(OwnIds.Given given, Heading heading) {
    return Diagnostic.of(
            MarkdownRules.DUPLICATE_ID,
            places.apply(given.written()),
            "the id `" + given.id() + "` is that of a heading, by its words")
        .withHint(
            "give this another id, or the heading: `"
                + shown(heading)
                + " {#"
                + given.id()
                + "-2}`")
        .withRelated(places.apply(heading.getText()), "the heading");
  }

  private static String shown(Heading heading) {
    return "#".repeat(heading.getLevel())
        + " "
        + VisibleText.of(heading.getText().toString().strip().replaceAll("\\R", " "));
  }
}
