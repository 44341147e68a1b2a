package dev.moot.api.plugin;

import com.vladsch.flexmark.util.misc.Extension;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.markdown.MarkdownSource;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Syntax that a directive cannot give: Flexmark extensions ({@code Parser.ParserExtension}, {@code
 * HtmlRenderer.HtmlRendererExtension}), with a look at every parsed file.
 *
 * @param extensions added to the one parser and the one renderer of the site; without mutable state
 * @param inspect reports what is wrong in a file, before names are resolved
 */
public record MarkdownSyntax(
    List<Extension> extensions, BiConsumer<MarkdownSource, Diagnostics> inspect)
    implements Contribution {

  public MarkdownSyntax {
    extensions = List.copyOf(extensions);
  }

  /** Syntax without checks of its own. */
  public static MarkdownSyntax of(Extension... extensions) {
    return new MarkdownSyntax(List.of(extensions), (source, diagnostics) -> {});
  }
}
