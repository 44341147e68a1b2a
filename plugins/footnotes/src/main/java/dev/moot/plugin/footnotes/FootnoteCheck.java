package dev.moot.plugin.footnotes;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.markdown.MarkdownSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds references without a note, notes without a reference or without text, notes defined twice,
 * and notes that lead back to themselves.
 */
final class FootnoteCheck {

  private final Map<String, FootnoteDefinition> first = new LinkedHashMap<>();
  private final List<FootnoteDefinition> again = new ArrayList<>();
  private final List<FootnoteReference> references = new ArrayList<>();
  private final List<Reference> spaced = new ArrayList<>();

  private FootnoteCheck() {}

  static void inspect(MarkdownSource source, Diagnostics diagnostics) {
    FootnoteCheck check = new FootnoteCheck();
    check.collect(source.document());
    check.again.forEach(d -> diagnostics.report(check.duplicate(d, source)));
    check.references.stream()
        .filter(r -> !check.first.containsKey(Label.key(r.id())))
        .forEach(r -> diagnostics.report(check.undefined(r, source)));
    check.first.values().stream()
        .filter(d -> !d.isReached())
        .forEach(d -> diagnostics.report(unused(d, source)));
    check.first.values().stream()
        .filter(d -> d.isReached() && d.isBlank())
        .forEach(d -> diagnostics.report(empty(d, source)));
    check.spaced.forEach(r -> diagnostics.report(spaced(r, source)));
    new NoteRings(check.first, source, diagnostics).report();
  }

  private void collect(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteDefinition definition) {
        if (first.putIfAbsent(Label.key(definition.id()), definition) != null) {
          again.add(definition);
        }
      } else if (node instanceof FootnoteReference reference) {
        references.add(reference);
      } else if (node instanceof Reference link && link.getReference().startsWith("^")) {
        spaced.add(link);
      }
      collect(node);
    }
  }

  private Diagnostic duplicate(FootnoteDefinition definition, MarkdownSource source) {
    String message = "footnote `" + definition.id() + "` is defined twice";
    FootnoteDefinition before = first.getOrDefault(Label.key(definition.id()), definition);
    return Diagnostic.of(FootnoteRules.DUPLICATE, source.locationOf(definition.id()), message)
        .withHint("give one of them another id, as in `[^" + definition.id() + "-2]: ...`")
        .withRelated(source.locationOf(before.id()), "first defined here");
  }

  private Diagnostic undefined(FootnoteReference reference, MarkdownSource source) {
    String id = reference.id().toString();
    List<String> known = first.values().stream().map(d -> d.id().toString()).toList();
    String hint =
        Nearest.to(id, known)
            .map(near -> "did you mean `[^" + near + "]`?")
            .orElse(
                "add a line `[^"
                    + id
                    + "]: ...` with its text, or write `\\[^"
                    + id
                    + "]` if it is no footnote");
    return Diagnostic.of(
            FootnoteRules.UNDEFINED,
            source.locationOf(reference.id()),
            "no footnote `" + id + "` in this file")
        .withHint(hint);
  }

  /** One word after the colon makes the address of a link of it. */
  private static Diagnostic spaced(Reference link, MarkdownSource source) {
    String id = link.getReference().subSequence(1).toString().strip().replaceAll("\\s+", "-");
    return Diagnostic.of(
            FootnoteRules.NEAR_MISS,
            source.locationOf(link.getReference()),
            "the id of a note has no spaces, so this says where a link leads")
        .withHint("write `[^" + id + "]: ...`, and `[^" + id + "]` for its marks");
  }

  private static Diagnostic empty(FootnoteDefinition definition, MarkdownSource source) {
    String id = definition.id().toString();
    return Diagnostic.of(
            FootnoteRules.EMPTY,
            source.locationOf(definition.id()),
            "footnote `" + id + "` is empty")
        .withHint("write its text after the colon, or below it, indented by four spaces");
  }

  private static Diagnostic unused(FootnoteDefinition definition, MarkdownSource source) {
    String id = definition.id().toString();
    return Diagnostic.of(
            FootnoteRules.UNUSED,
            source.locationOf(definition.id()),
            "footnote `" + id + "` is not referred to, so it is not shown")
        .withHint("write `[^" + id + "]` where the note belongs, or remove it");
  }
}
