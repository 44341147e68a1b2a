package dev.moot.dist.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.cli.Moot;
import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.engine.plugin.PluginLoading;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.schema.SchemaKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

/**
 * The reference says what the code says of itself. Run with {@code -Dupdate=true} to write its
 * pages anew.
 */
class ReferencePagesTest {

  private static final Path PAGES = Product.ROOT.resolve("core/docs/site/pages/reference");

  private static void holds(String name, String title, String summary, String body)
      throws IOException {
    String page =
        "---\ntitle: \""
            + title
            + "\"\nsummary: \""
            + summary
            + "\"\n---\n\n"
            + "<!-- Written by ReferencePagesTest with -Dupdate=true. -->\n\n"
            + body;
    if (Boolean.getBoolean("update")) {
      Folder.write(PAGES, name, page);
    }
    assertThat(Product.read(PAGES.resolve(name)).lines())
        .as("the reference is written anew with -Dupdate=true")
        .containsExactlyElementsOf(page.lines().toList());
  }

  private static String keys(SchemaKind kind) {
    String schema = Product.moot("schema", "--print", kind.word()).out();
    return new KeyLists(new ObjectMapper().readTree(schema)).markdown();
  }

  @Test
  void theKeysOfTheSettings() throws IOException {
    holds(
        "moot-yaml.md",
        "Keys of moot.yaml",
        "Every key of a site's settings, with the options of the theme broadsheet.",
        "The file at the top of a site. Only `title` has to be there. `moot schema --print config SITE` has the options of"
            + " that site's theme and the settings of its plugins too.\n\n"
            + keys(SchemaKind.CONFIG));
  }

  @Test
  void theKeysOfPosts() throws IOException {
    holds(
        "front-matter.md",
        "Front matter of posts",
        "Every key that can stand at the top of a file in posts/.",
        "What stands between two lines `---` at the top of a file in `posts/`."
            + " [That of pages](page-front-matter.md) has fewer keys.\n\n"
            + keys(SchemaKind.POST));
  }

  @Test
  void theKeysOfPages() throws IOException {
    holds(
        "page-front-matter.md",
        "Front matter of pages",
        "Every key that can stand at the top of a file in pages/.",
        "What stands between two lines `---` at the top of a file in `pages/`."
            + " [That of posts](front-matter.md) has more keys.\n\n"
            + keys(SchemaKind.PAGE));
  }

  @Test
  void theKeysOfClaimFiles() throws IOException {
    holds(
        "claim-files.md",
        "Keys of claim files",
        "Every key of a file in claims/: the debate, its claims, sources, people, relations and cruxes.",
        "A file in `claims/` is one debate.\n\n" + keys(SchemaKind.CLAIMS));
  }

  @Test
  void theDirectives() throws IOException {
    try (Plugins plugins =
        new PluginLoading("0.1.0", List.of(), problem -> {})
            .load(Product.HOME.resolve("plugins"), Optional.empty())) {
      holds(
          "directives.md",
          "Directives",
          "Every block that opens with three colons, what it takes, and which plugin brings it.",
          new DirectiveTable(plugins).markdown());
    }
  }

  @Test
  void theCommands() throws IOException {
    holds(
        "commands.md",
        "Command line",
        "Every command of moot, its options and examples.",
        new CommandList(Moot.commands().getCommandSpec()).markdown());
  }
}
