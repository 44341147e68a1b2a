package dev.moot.plugin.cruxes;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.markdown.MarkdownSource;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds lines of prose that would embed a part of a debate, {@code ![[debate#part]]}, where there
 * is no such part: they would stand on the page as they are typed.
 */
final class EmbedCheck {

  static final Rule UNKNOWN_PART =
      Rule.error(
              "cruxes/unknown-part", "A line is `![[debate#part]]`, and debates have no such part.")
          .lowerable();

  private static final Pattern EMBED =
      Pattern.compile(
          "(?m)^[ \\t]*!\\[\\[([^\\[\\]#|\\n\\r]+#([^\\[\\]#|\\n\\r]*))\\]\\][ \\t]*\\r?$");

  private EmbedCheck() {}

  static void inspect(MarkdownSource source, Diagnostics diagnostics) {
    look(source.document(), source, diagnostics);
  }

  private static void look(Node parent, MarkdownSource source, Diagnostics diagnostics) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph) {
        read(node.getChars(), source, diagnostics);
      }
      look(node, source, diagnostics);
    }
  }

  private static void read(
      BasedSequence paragraph, MarkdownSource source, Diagnostics diagnostics) {
    if (paragraph.indexOf("![[") < 0) {
      return;
    }
    Matcher embed = EMBED.matcher(paragraph);
    ReferenceRepository pictures = Parser.REFERENCES.get(source.document());
    while (embed.find()) {
      BasedSequence inside = paragraph.subSequence(embed.start(1), embed.end(1));
      if (!pictures.containsKey(pictures.normalizeKey(inside))) {
        BasedSequence part = paragraph.subSequence(embed.start(2), embed.end(2));
        String debate = inside.subSequence(0, inside.indexOf('#')).toString();
        diagnostics.report(
            Diagnostic.of(
                    UNKNOWN_PART,
                    source.locationOf(part.isBlank() ? inside : part),
                    part.isBlank()
                        ? "this names no part of the debate"
                        : "a debate has no part `" + part + "` that could stand here")
                .withHint("did you mean `![[" + debate + "#cruxes]]`?"));
      }
    }
  }
}
