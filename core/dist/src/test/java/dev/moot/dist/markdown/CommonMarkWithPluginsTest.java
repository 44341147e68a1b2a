package dev.moot.dist.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.dist.product.Product;
import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.markdown.MarkdownEngine;
import dev.moot.engine.plugin.PluginLoading;
import dev.moot.engine.plugin.Plugins;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What the shipped plugins add to Markdown changes nothing that CommonMark defines: the examples of
 * its specification have the same syntax tree with all of them as with none.
 */
class CommonMarkWithPluginsTest {

  /** Those with {@code [[foo]]} and {@code ![[foo]]}, which are a claim link and a claim card. */
  private static final Set<Integer> MEANT = Set.of(548, 590);

  @Test
  void allPluginsTogetherReadTheExamplesOfTheSpecAsNoneDo() throws Exception {
    DiagnosticLog log = new DiagnosticLog();
    String spec =
        Product.read(Product.ROOT.resolve("core/engine/src/test/resources/commonmark/spec.txt"))
            .replace('→', '\t');
    List<String> examples = List.of(spec.split("`{32} example\n"));
    Set<Integer> different = new TreeSet<>();
    try (Plugins plugins =
        new PluginLoading("0.1.0", List.of(), log)
            .load(Product.HOME.resolve("plugins"), Optional.empty())) {
      assertThat(plugins.loaded()).hasSizeGreaterThan(3);
      MarkdownEngine all = new MarkdownEngine(plugins);
      MarkdownEngine none = new MarkdownEngine(Plugins.none(log));
      for (int i = 1; i < examples.size(); i++) {
        String text = examples.get(i).substring(0, examples.get(i).indexOf("\n.\n") + 1);
        if (!tree(all, text).equals(tree(none, text))) {
          different.add(i);
        }
      }
    }
    assertThat(examples).hasSizeGreaterThan(650);
    assertThat(log.sorted()).isEmpty();
    assertThat(different).isEqualTo(MEANT);
  }

  private static String tree(MarkdownEngine markdown, String text) {
    StringBuilder tree = new StringBuilder();
    add(markdown.parse(BasedSequence.of(text)), tree);
    return tree.toString();
  }

  private static void add(Node node, StringBuilder tree) {
    tree.append(node.getClass().getSimpleName()).append('[').append(node.getChars()).append('\n');
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      add(child, tree);
    }
    tree.append(']');
  }
}
