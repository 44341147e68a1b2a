package dev.moot.cli.report;

import dev.moot.engine.MessagesResult;
import dev.moot.engine.diagnostic.VisibleText;
import dev.moot.engine.json.JsonObject;
import dev.moot.engine.render.theme.ListedMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Prints the messages of a site. */
public final class MessagesPrinter {

  private final ReportPrinter printer;
  private final boolean missing;

  /** Prints as {@code printer} does; {@code missing} for what the language lacks alone. */
  public MessagesPrinter(ReportPrinter printer, boolean missing) {
    this.printer = printer;
    this.missing = missing;
  }

  /**
   * The messages, and what is wrong with them; gives the exit code.
   *
   * @param site the site's folder
   */
  public int print(MessagesResult result, Path site) {
    List<ListedMessage> messages = missing ? result.missing() : result.messages();
    Report found = Report.of(site, result.found(), result.found().hasErrors(), false, true);
    if (printer.format() == ReportFormat.JSON) {
      JsonObject document =
          new JsonObject()
              .set("diagnostics", DiagnosticFields.of(result.found().diagnostics()))
              .set("language", result.language().toLanguageTag())
              .set("messages", messages.stream().map(MessagesPrinter::fields).toList());
      printer.out().println(document.text());
    } else {
      printer.print(found);
      if (printer.format() == ReportFormat.TEXT) {
        messages.forEach(this::line);
        if (missing && messages.isEmpty()) {
          printer.out().println("nothing is missing in " + result.language().toLanguageTag());
        }
      }
    }
    printer.out().flush();
    return found.exitCode();
  }

  private void line(ListedMessage message) {
    printer
        .out()
        .println(
            message.key() + " = " + VisibleText.of(message.words()) + "  (" + message.file() + ")");
  }

  private static Map<String, Object> fields(ListedMessage message) {
    return new JsonObject()
        .set("key", message.key())
        .set("words", message.words())
        .set("file", message.file())
        .set("language", message.language().toLanguageTag())
        .map();
  }
}
