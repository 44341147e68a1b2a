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

  @Test
  void aThreadIsAsGoodAsCheckedAndItsTextStaysWithTheWriter() throws IOException {
    Path site = folder.resolve("site");
    Folder.write(site, "moot.yaml", "title: T\n");
    Folder.write(site, "sources/.gitignore", "mine.txt\n");
    String thread =
        "[1] ole, 2026-03-02\n\nMilk goes first: *ask* Mara.\n\n[2] Mara to [1]\n\n# Is that the crux?\n";
    Folder.write(folder, "milk.txt", thread);
    String file = folder.resolve("milk.txt").toString();

    Run done = Product.moot("import", file, site.toString());
    assertThat(done.out())
        .contains("read 2 posts, 2 participants, 1 reply, 1 sentence that may be worth a claim\n")
        .contains("claims/unused-participant, claims/unused-source]");
    assertThat(site.resolve("sources/.gitignore")).hasContent("mine.txt\n/milk.txt\n");
    Run checked = Product.moot("check", site.toString(), "--drafts");
    assertThat(checked.err()).doesNotContain("error[");
    assertThat(checked.out()).contains("checked 1 digest").contains("; 2 quotes checked");

    Product.moot("import", "thread", file, site.toString(), "--anonymise", "--debate", "quiet");
    assertThat(site.resolve("sources/quiet.txt"))
        .hasContent(
            "[1] voice-1, 2026-03-02\n\nMilk goes first: *ask* voice-2.\n\n[2] voice-2 to [1]\n\n# Is that the crux?\n");
    assertThat(Files.readString(site.resolve("sources/quiet.names.txt")))
        .contains("voice-2: Mara\n", "in a post of voice-1: Mara -> voice-2\n");
    assertThat(Files.readString(site.resolve("claims/quiet.yaml"))).doesNotContain("ara", "ole");
  }

  @Test
  void aLongerThreadAddsWhatIsNewAndTouchesNothingElse() throws IOException {
    Path site = folder.resolve("site");
    Folder.write(site, "moot.yaml", "title: T\n");
    String thread = "[1] ole, 2026-03-02\n\nMilk goes first.\n";
    Folder.write(folder, "milk.txt", thread);
    String file = folder.resolve("milk.txt").toString();
    Product.moot("import", file, site.toString());
    Path claims = site.resolve("claims/milk.yaml");
    String mine = Files.readString(claims).replaceFirst("text: \"Say[^\n]*", "text: Mine. # so");
    Files.writeString(claims, mine);

    Run same = Product.moot("import", file, site.toString(), "--update");
    assertThat(same.out()).startsWith("nothing is new in it\n");
    assertThat(claims).hasContent(mine);

    Files.writeString(folder.resolve("milk.txt"), thread + "\n[2] Mara to [1]\n\nNo: 5% do.\n");
    Run done = Product.moot("import", file, site.toString(), "--update");
    assertThat(done.out()).contains("changed ").doesNotContain("posts/milk.md");
    assertThat(claims)
        .hasContent(
            mine.replace("\n#\n# A draft", "\n  mara: {name: Mara}\n#\n# A draft")
                .replace(
                    "claims:\n",
                    "#\n# 1 post more, from line 5 of the source.\n#   7 mara, number: No: 5% do.\nclaims:\n"));
    assertThat(site.resolve("sources/milk.txt"))
        .hasContent(thread + "\n[2] mara to [1]\n\nNo: 5% do.\n");
    assertThat(Product.moot("import", file, site.toString(), "--update", "--debate", "tea").err())
        .contains("no debate `tea`");
  }

  @Test
  void whatAFileIsIsNotSaidByTheFormatOfTheReport() throws IOException {
    Path site = folder.resolve("site");
    Folder.write(site, "moot.yaml", "title: T\n");
    Folder.write(folder, "milk.txt", "Milk goes first, and nobody says why.\n");
    String file = folder.resolve("milk.txt").toString();

    Run findings = Product.moot("import", "thread", file, site.toString(), "--format", "github");
    assertThat(findings.exit()).isEqualTo(2);
    assertThat(findings.err()).contains("`--format github` is for findings", "`--as github`");
    Run kind = Product.moot("import", "thread", file, site.toString(), "--as", "github");
    assertThat(kind.exit()).isEqualTo(2);
    assertThat(kind.err()).contains("a thread of `github` is JSON, and this is none");
    assertThat(site.resolve("claims")).doesNotExist();
    assertThat(Product.moot("import", "thread", file, site.toString(), "--as", "text").exit())
        .isZero();
  }

  @Test
  void whoWasRenamedAndGivenAHandleIsNotAddedAgain() throws IOException {
    Path site = folder.resolve("site");
    Folder.write(site, "moot.yaml", "title: T\n");
    String thread = "[1] ole, 2026-03-02\n\nMilk goes first.\n\n[2] Mara K.\n\nNo: 5% do.\n";
    Folder.write(folder, "milk.txt", thread);
    String file = folder.resolve("milk.txt").toString();
    Product.moot("import", file, site.toString());
    Path claims = site.resolve("claims/milk.yaml");
    String mine =
        Files.readString(claims)
            .replace("  ole: {name: \"ole\"}", "  host: {name: The host, handles: [Ole]}")
            .replace(
                "  mara-k: {name: \"Mara K.\"}", "  critic: {name: A critic, handles: [mara-k]}");
    Files.writeString(claims, mine);
    Folder.write(
        folder,
        "milk.txt",
        thread + "\n[3] ole to [2]\n\nI put it at 7%.\n\n[4] Mara K.\n\nAt 6% I would.\n");

    Run done = Product.moot("import", file, site.toString(), "--update");
    assertThat(done.out())
        .contains("read 4 posts, 2 participants", "new: 2 posts, 0 people, 2 sentences");
    assertThat(claims)
        .hasContent(
            mine.replace(
                "claims:\n",
                "#\n# 2 posts more, from line 9 of the source.\n#   11 host, number: I put it at 7%.\n"
                    + "#   15 critic, number: At 6% I would.\nclaims:\n"));
    assertThat(site.resolve("sources/milk.txt")).content().contains("[3] ole to [2]", "[4] mara-k");
  }
}
