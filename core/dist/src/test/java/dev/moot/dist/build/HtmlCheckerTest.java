package dev.moot.dist.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.ManyNotes;
import dev.moot.dist.product.NuChecker;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the Nu HTML checker says of every page. */
class HtmlCheckerTest {

  @Test
  void everyPageIsValidHtml(@TempDir Path temp) throws Exception {
    List<Path> pages = new ArrayList<>();
    Path plain = Folder.copy(Product.GOLDEN, temp.resolve("in-plain"));
    Files.writeString(plain.resolve("moot.yaml"), "theme: plain\n", StandardOpenOption.APPEND);
    for (Path site : List.of(Product.CONTENT, Product.GOLDEN, plain)) {
      Path output = temp.resolve("out").resolve(String.valueOf(site.getFileName()));
      Run run = Product.moot("build", site, "-o", output);
      assertThat(run.exit()).as(run.text()).isZero();
      Folder.files(output).stream().filter(f -> f.toString().endsWith(".html")).forEach(pages::add);
    }
    Path notes = ManyNotes.site(temp.resolve("notes"));
    assertThat(Product.moot("build", notes).exit()).isZero();
    pages.add(notes.resolve("_site").resolve(ManyNotes.PAGE));
    assertThat(pages).as("the scan saw enough pages").hasSizeGreaterThan(80);

    assertThat(NuChecker.errors(pages)).isEmpty();
  }

  @Test
  void theHtmlOfEveryMarkdownCaseIsValid(@TempDir Path temp) throws Exception {
    List<Path> pages = new ArrayList<>();
    for (String part : List.of("core", "plugins")) {
      for (Path file : Folder.files(Product.ROOT.resolve(part))) {
        String stem = file.toString().replaceFirst("\\.html$", "");
        if (!stem.equals(file.toString())
            && Files.exists(Path.of(stem + ".md"))
            && file.toString().contains("src/test/resources")) {
          Path page = temp.resolve(pages.size() + "-" + file.getFileName());
          String head = "<!doctype html><html lang=\"en\"><title>A case</title><main>";
          pages.add(Files.writeString(page, head + Product.read(file) + "</main></html>"));
        }
      }
    }
    assertThat(pages).as("the scan saw enough cases").hasSizeGreaterThan(120);
    assertThat(NuChecker.errors(pages)).isEmpty();
  }
}
