package dev.moot.dist.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code moot export} through the product; what is written in which format, the plugin tests. */
class ExportTest {

  private static final String TEA =
      """
      schema: claims/1
      debate: tea
      title: Milk first?
      claims:
        first: {text: Milk goes first., evidence: [{title: A cup}]}
        mixes: {text: It mixes., supports: [first], evidence: [{title: A cup}]}
      """;

  @TempDir Path folder;

  @Test
  void theFileIsPrintedAndWhatItLacksIsSaidBesideIt() throws IOException {
    Folder.write(folder, "moot.yaml", "title: T\nexports: [dot]\n");
    Folder.write(folder, "claims/tea.yaml", TEA);
    String site = folder.toString();

    Run done = Product.moot("export", "dot", "tea", site);
    assertThat(done.exit()).isZero();
    assertThat(done.out()).startsWith("// Left out: 2 pieces of evidence.\n").endsWith("}\n");
    assertThat(done.err())
        .isEqualTo("wrote 2 claims, 1 relation\nleft out: 2 pieces of evidence\n");
    assertThat(Product.moot("export", "dot", "tea", site, "-q").err()).isEmpty();
    assertThat(Product.moot("export", "dot", "tea", site, "--format", "json").out())
        .contains("\"evidence\":2", "digraph");

    assertThat(Product.moot("build", folder).exit()).isZero();
    assertThat(folder.resolve("_site/claims/tea.dot")).hasContent(done.out());
    assertThat(Files.readString(folder.resolve("_site/claims/tea/index.html")))
        .contains("This debate for other programs", "<a href=\"../tea.dot\">DOT</a>");

    assertThat(Product.moot("export", "dto", "tea", site).err()).contains("did you mean `dot`?");
    Run unknown = Product.moot("export", "dot", "tee", site);
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.err()).contains("did you mean `tea`?");
  }

  @Test
  void aSiteWithErrorsIsNotExported() throws IOException {
    Folder.write(folder, "moot.yaml", "title: T\n");
    Folder.write(folder, "claims/tea.yaml", TEA + "root: frist\n");

    Run done = Product.moot("export", "csv", "tea", folder.toString());
    assertThat(done.exit()).isEqualTo(1);
    assertThat(done.out()).isEmpty();
    assertThat(done.err()).contains("error[");
  }
}
