package dev.moot.dist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.Product.Run;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.messages.TextMessageEmitter;
import nu.validator.servlet.imagereview.ImageCollector;
import nu.validator.source.SourceCode;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** What the Nu HTML checker says of every page. */
class HtmlCheckerTest {

  @Test
  void everyPageIsValidHtml(@TempDir Path temp) throws Exception {
    List<Path> pages = new ArrayList<>();
    for (Path site : List.of(Product.CONTENT, Product.GOLDEN)) {
      Path output = temp.resolve(String.valueOf(site.getFileName()));
      Run run = Product.moot("build", site, "-o", output);
      assertThat(run.exit()).as(run.text()).isZero();
      Folder.files(output).stream().filter(f -> f.toString().endsWith(".html")).forEach(pages::add);
    }
    Path notes = ManyNotes.site(temp.resolve("notes"));
    assertThat(Product.moot("build", notes).exit()).isZero();
    pages.add(notes.resolve("_site").resolve(ManyNotes.PAGE));
    assertThat(pages).as("the scan saw enough pages").hasSizeGreaterThan(80);

    assertThat(checked(pages)).isEmpty();
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
    assertThat(checked(pages)).isEmpty();
  }

  /** The checker's schemas nest deeper than an ordinary stack. */
  static String checked(List<Path> pages) throws Exception {
    FutureTask<String> check = new FutureTask<>(() -> errors(pages));
    new Thread(null, check, "checker", 256L << 20).start();
    return check.get();
  }

  /** The errors on {@code pages}, one line each; information and warnings are left out. */
  private static String errors(List<Path> pages) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    // The validator asks for a source, an image collector and an emitter even to count errors.
    SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
    SourceCode source = validator.getSourceCode();
    MessageEmitterAdapter messages =
        new MessageEmitterAdapter(
            null,
            source,
            false,
            new ImageCollector(source),
            0,
            false,
            new TextMessageEmitter(out, false));
    messages.setErrorsOnly(true);
    messages.start(null);
    validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", messages);
    validator.setUpValidatorAndParsers(messages, true, false);
    for (Path page : pages) {
      InputSource input = new InputSource(new ByteArrayInputStream(Files.readAllBytes(page)));
      input.setSystemId(page.toUri().toString());
      input.setEncoding("UTF-8");
      validator.checkHtmlInputSource(input);
    }
    messages.end("", "", "");
    return out.toString(StandardCharsets.UTF_8).strip();
  }
}
