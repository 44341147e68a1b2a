package dev.moot.lsp.change;

import dev.moot.lsp.text.TextLines;
import dev.moot.lsp.yaml.YamlEntry;
import java.util.Optional;
import org.eclipse.lsp4j.TextEdit;

/** A claim that is named and not there yet, put at the end of the claims of its file. */
final class NewClaims {

  private NewClaims() {}

  /** The block that is missing in the claim file of {@code lines}; empty where it has none. */
  static Optional<TextEdit> of(TextLines lines, String id) {
    return YamlEntry.of(lines, 0, lines.count()).stream()
        .filter(e -> e.key().equals("claims") && !e.below().isEmpty())
        .findFirst()
        .map(
            claims -> {
              String indent = " ".repeat(claims.below().get(0).column());
              int end = lines.start(claims.last()) + lines.line(claims.last()).length();
              String block = "\n" + indent + id + ":\n" + indent + "  text: ...";
              return new TextEdit(lines.range(end, end), block);
            });
  }
}
