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

/** {@code moot import} through the product; what becomes of which format, the plugin tests. */
class ImportTest {

  @TempDir Path folder;

  @Test
  void aFileBecomesADebateThatHasNoErrorsAndIsNotWrittenOver() throws IOException {
    Path site = folder.resolve("site");
    Folder.write(site, "moot.yaml", "title: T\n");
    Folder.write(
        folder,
        "tea.txt",
        "\uFEFFDiscussion Title: Milk first?\r\n\r\n1. Milk goes first.\r\n1.1. Pro: It\u0007 mixes.\r\n");
    String file = folder.resolve("tea.txt").toString();

    Run done = Product.moot("import", file, site.toString(), "--debate", "tea");
    assertThat(done.exit()).isZero();
    assertThat(done.out())
        .contains(
            "tea.yaml\n  read 2 claims, 1 support, 0 attacks, 0 links\n",
            "  1 character that no page can hold: left out\n",
            "2 claims have neither a quote nor evidence yet");
    String yaml = Files.readString(site.resolve("claims/tea.yaml"));
    Run checked = Product.moot("check", site);
    assertThat(checked.err()).doesNotContain("error[").contains("claims/unsourced");

    Run again = Product.moot("import", "kialo", file, site.toString(), "--debate", "tea");
    assertThat(again.exit()).isEqualTo(2);
    assertThat(again.err()).contains("`--debate tea-2`");
    assertThat(site.resolve("claims/tea.yaml")).hasContent(yaml);
    assertThat(Product.moot("import", "kilao", file, site.toString()).err())
        .contains("did you mean `kialo`?");
    assertThat(Product.moot("help", "import").out()).contains("kialo");
    assertThat(Product.moot("import", file, folder.toString(), "-o", "-").out())
        .contains("debate: milk-first");
  }
}
