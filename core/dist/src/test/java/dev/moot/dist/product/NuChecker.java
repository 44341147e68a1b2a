package dev.moot.dist.product;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.messages.TextMessageEmitter;
import nu.validator.servlet.imagereview.ImageCollector;
import nu.validator.source.SourceCode;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.InputSource;

/** The Nu HTML checker. */
public final class NuChecker {

  private NuChecker() {}

  /** The errors on {@code pages}, one line each; information and warnings are left out. */
  public static String errors(List<Path> pages) throws Exception {
    // The checker's schemas nest deeper than an ordinary stack.
    FutureTask<String> check = new FutureTask<>(() -> checked(pages));
    new Thread(null, check, "checker", 256L << 20).start();
    return check.get();
  }

  private static String checked(List<Path> pages) throws Exception {
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
