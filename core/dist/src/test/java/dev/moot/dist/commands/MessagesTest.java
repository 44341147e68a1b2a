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

/** {@code moot messages}. */
class MessagesTest {

  @Test
  void wordsOfThemePluginsAndSiteAreListedWithTheirFiles(@TempDir Path temp) throws IOException {
    Path site = Folder.copy(Product.GOLDEN, temp.resolve("site"));
    Files.createDirectories(site.resolve("theme/messages"));
    Files.writeString(site.resolve("theme/messages/en.properties"), "nav.claims = What they say\n");
    Files.writeString(site.resolve("theme/messages/nl.properties"), "skip = Naar de tekst\n");

    assertThat(Product.moot("messages", site).out())
        .contains("nav.claims = What they say  (theme/messages/en.properties)")
        .contains("skip = Skip to the text  (themes/broadsheet/messages/en.properties)")
        .contains("search.title = Search  (plugins/search!/messages/en.properties)");
    assertThat(Product.moot("messages", site, "--missing", "nl-BE").out())
        .contains("nav.claims = What they say  (theme/messages/en.properties)")
        .doesNotContain("skip = ");
    assertThat(Product.moot("messages", site, "--missing", "de-AT").out())
        .doesNotContain("search.title", "skip = ");
    assertThat(Product.moot("messages", site, "--missing", "fr", "--format", "json").out())
        .isEqualToIgnoringNewLines("{\"diagnostics\":[],\"language\":\"fr\",\"messages\":[]}");
  }

  @Test
  void whatIsNoLanguageIsRefused() {
    Run run = Product.moot("messages", Product.GOLDEN, "--missing", "n l");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.text()).contains("`n l` is no language tag", "write `de` or `pt-BR`");
  }
}
