package dev.moot.plugin.asides;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.markdown.DirectiveLabel;
import dev.moot.api.markdown.DirectiveNode;
import dev.moot.api.markdown.MarkdownSource;
import java.util.Locale;

/** Finds asides whose kind or sign is a letter or a space off what was meant. */
final class AsideCheck {

  private final MarkdownSource source;
  private final Diagnostics diagnostics;

  private AsideCheck(MarkdownSource source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  static void inspect(MarkdownSource source, Diagnostics diagnostics) {
    AsideCheck check = new AsideCheck(source, diagnostics);
    for (Node node : source.document().getDescendants()) {
      if (node instanceof DirectiveNode aside && aside.name().matches("aside")) {
        aside.attributes().stream()
            .filter(a -> a.key().matches("kind"))
            .forEach(a -> check.kind(a.value()));
        aside.label().filter(l -> aside.getChars().startsWith(">")).ifPresent(check::sign);
      }
    }
  }

  /** Kinds of one's own are fine; one that differs by a letter is a slip of the pen. */
  private void kind(BasedSequence written) {
    String kind = written.toString().strip().toLowerCase(Locale.ROOT);
    if (!Aside.NAMED.contains(kind)) {
      Nearest.to(kind, Aside.NAMED, 1)
          .ifPresent(
              near ->
                  diagnostics.report(
                      Diagnostic.of(
                              AsideRules.NEAR_KIND,
                              source.locationOf(written),
                              "`" + written + "` is nearly `" + near + "`, and a kind of its own")
                          .withHint("did you mean `" + near + "`?")));
    }
  }

  private void sign(DirectiveLabel label) {
    String title = label.getChars().toString();
    if (title.matches("[-+]( .*)?")) {
      diagnostics.report(
          Diagnostic.of(
                  AsideRules.NEAR_MISS,
                  source.locationOf(label.getChars().subSequence(0, 1)),
                  "after a space this sign is part of the title")
              .withHint("put it right after the bracket: `> [!kind]" + title + "`"));
    }
  }
}
