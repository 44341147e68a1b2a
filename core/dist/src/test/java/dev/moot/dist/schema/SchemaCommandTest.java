package dev.moot.dist.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.PluginJar;
import dev.moot.dist.product.Product;
import dev.moot.engine.schema.SchemaKind;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code moot schema}: where the schemas go, and what a site's plugins add to them. */
class SchemaCommandTest {

  @Test
  void allAreWrittenIntoTheSite(@TempDir Path temp) throws IOException {
    Path site = Folder.copy(SchemaTest.EVERY_KEY, temp.resolve("site"));
    Product.Run run = Product.moot("schema", site);
    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.out())
        .contains("# yaml-language-server: $schema=../.moot/schemas/claims.json")
        .contains("# yaml-language-server: $schema=.moot/schemas/config.json");
    for (SchemaKind kind : SchemaKind.values()) {
      assertThat(Product.read(site.resolve(".moot/schemas").resolve(kind.fileName())))
          .isEqualTo(SchemaTest.print(kind));
    }
    assertThat(Product.moot("check", site, "--strict").exit()).isZero();
  }

  @Test
  void keysOfTheSitesOwnPluginsAreInThem(@TempDir Path temp) throws IOException {
    Folder.write(temp, "moot.yaml", "title: T\nplugins: {tally: true}\n");
    PluginJar.contributing("tally", "")
        .yaml(
            """
            id: tally
            version: 1.0.0
            api: ">=0.1 <1"
            settings:
              upwards: {type: flag, description: Counts upwards., default: true}
              word: The word to count.
            front-matter:
              tally-of: {type: number, description: What to start from.}
            """)
        .into(temp);

    String config = Product.moot("schema", temp, "--print", "config").out();
    String post = Product.moot("schema", temp, "--print", "post").out();

    assertThat(config).contains("\"upwards\": {", "Counts upwards.", "\"default\": true");
    assertThat(config).contains("The word to count.");
    assertThat(post).contains("\"tally-of\": {", "What to start from.", "\"type\": \"number\"");
    assertThat(Product.moot("schema", temp, "--print", "post", "--safe").out())
        .doesNotContain("tally-of");
  }

  @Test
  void aFolderThatIsNoSiteIsRefusedUnlessOneIsOnlyPrinted(@TempDir Path temp) throws IOException {
    assertThat(Product.moot("schema", temp).exit()).isEqualTo(2);
    assertThat(Folder.files(temp)).isEmpty();
    assertThat(Product.moot("schema", temp, "--print", "claims").exit()).isZero();
  }
}
