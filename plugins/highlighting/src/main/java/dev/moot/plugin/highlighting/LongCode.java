package dev.moot.plugin.highlighting;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.DocumentPostProcessor;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.NullableDataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.markdown.MarkdownSource;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which code of a file stays plain since there is so much of it. Marks make a page up to twenty
 * times as long; nobody reads so much of it, and the page has to be made all the same. Decided once
 * a file, when it is parsed.
 */
final class LongCode extends DocumentPostProcessor {

  /** Characters of code in one file that are set off; some five thousand lines. */
  static final int MOST = 200_000;

  static final Rule TOO_LONG =
      Rule.notice(
          "highlighting/too-long",
          "A file has more than "
              + number(MOST)
              + " characters of code; what goes beyond them is shown without marks.");

  private static final NullableDataKey<Set<FencedCodeBlock>> PLAIN =
      new NullableDataKey<>("MOOT_PLAIN_CODE");

  private final int most;

  LongCode(int most) {
    this.most = most;
  }

  @Override
  public Document processDocument(Document document) {
    Set<FencedCodeBlock> plain = new LinkedHashSet<>();
    int left = most;
    Deque<Node> open = new ArrayDeque<>(List.of(document));
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof FencedCodeBlock code && CodeExtension.language(code) != null) {
        int length = length(code);
        if (length > left) {
          plain.add(code);
        } else {
          left -= length;
        }
      }
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        if (child instanceof Block) {
          open.push(child);
        }
      }
    }
    if (!plain.isEmpty()) {
      document.set(PLAIN, plain);
    }
    return document;
  }

  /** The code of {@code document} that stays plain, in order. */
  static Set<FencedCodeBlock> in(Document document) {
    Set<FencedCodeBlock> plain = PLAIN.get(document);
    return plain == null ? Set.of() : Collections.unmodifiableSet(plain);
  }

  /** Tells a writer of the first code that stays plain. */
  static void inspect(MarkdownSource source, Diagnostics diagnostics) {
    in(source.document()).stream()
        .findFirst()
        .ifPresent(code -> diagnostics.report(notice(source, code)));
  }

  private static Diagnostic notice(MarkdownSource source, FencedCodeBlock code) {
    int more = in(source.document()).size() - 1;
    return Diagnostic.of(
            TOO_LONG,
            source.locationOf(code.getInfo()),
            "this code of "
                + number(length(code))
                + " characters is too long to be highlighted and stays plain"
                + (more == 0 ? "" : ", as " + more + " after it"))
        .withHint("keep what readers look for, and link to the whole as an asset");
  }

  private static int length(FencedCodeBlock code) {
    return code.getContentLines().stream().mapToInt(BasedSequence::length).sum();
  }

  private static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
