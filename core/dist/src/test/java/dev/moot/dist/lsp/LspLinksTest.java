package dev.moot.dist.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.hostile.SiteOfLinks;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor is told nothing of what links in a site lead to. */
class LspLinksTest {

  @TempDir private Path temp;

  @Test
  void nothingThatALinkLeadsToIsTold() throws Exception {
    Path site = SiteOfLinks.in(temp);
    try (EditorSession editor = EditorSession.in(site)) {
      editor.open("posts/p.md", Files.readString(site.resolve("posts/p.md")) + "[[");
      editor.open("claims/real.yaml", "schema: claims/1\n");

      assertThat(editor.diagnostics().toString()).contains("this link leads out of the site");
      SiteOfLinks.assertNothingOfThem(editor.diagnostics().toString());
      SiteOfLinks.assertNothingOfThem(editor.logged().toString());
    }
  }
}
