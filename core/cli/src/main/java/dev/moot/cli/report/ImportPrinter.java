package dev.moot.cli.report;

import dev.moot.engine.ImportResult;
import dev.moot.engine.diagnostic.VisibleText;
import dev.moot.engine.json.JsonObject;
import dev.moot.engine.scaffold.NewFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says what an import came to: where it is, what was read and what could not be kept. */
public final class ImportPrinter {

  private final PrintWriter out;
  private final PrintWriter err;
  private final ReportFormat format;
  private final boolean quiet;

  /**
   * @param quiet whether only the names of the files are wanted
   */
  public ImportPrinter(PrintWriter out, PrintWriter err, ReportFormat format, boolean quiet) {
    this.out = out;
    this.err = err;
    this.format = format;
    this.quiet = quiet;
  }

  /**
   * The result; gives the exit code.
   *
   * @param site the site's folder
   */
  public int print(ImportResult result, Path site) {
    if (format == ReportFormat.JSON) {
      out.println(json(result));
    } else if (result.written()) {
      for (NewFile file : result.files()) {
        Path path = site.resolve(file.path()).normalize();
        out.println((result.updated() ? "changed " : "wrote ") + VisibleText.of(path.toString()));
      }
      words(result, out);
    } else {
      result.files().stream().findFirst().ifPresent(f -> out.print(f.text()));
      out.flush();
      words(result, err);
    }
    out.flush();
    err.flush();
    return ExitCode.DONE;
  }

  private void words(ImportResult result, PrintWriter to) {
    if (quiet) {
      return;
    }
    if (result.updated() && result.files().isEmpty()) {
      to.println("nothing is new in it");
    }
    AccountLines.of("read ", result.account())
        .forEach(line -> to.println("  " + VisibleText.of(line)));
    if (result.unsourced() > 0) {
      to.println("  " + Summary.count(result.unsourced(), "claim") + without(result.unsourced()));
      to.println(
          "  `ignore: ["
              + String.join(", ", codes(result))
              + "]` in moot.yaml has `moot check` say nothing of that while you work");
    }
  }

  /** What is said of a debate that has just begun. */
  private static List<String> codes(ImportResult result) {
    List<String> codes = new ArrayList<>(List.of("claims/unsourced"));
    if (result.idle() > 0) {
      codes.add("claims/unused-participant");
    }
    if (result.unquoted() > 0) {
      codes.add("claims/unused-source");
    }
    return codes;
  }

  private static String without(int number) {
    return (number == 1 ? " has" : " have")
        + " neither a quote nor evidence yet: add somebody's words, or what it rests on";
  }

  private static String json(ImportResult result) {
    JsonObject document =
        new JsonObject()
            .set("format", result.format())
            .set("debate", result.debate())
            .set("written", result.written())
            .set("files", result.files().stream().map(f -> file(f, result.written())).toList());
    AccountLines.fields(result.account()).forEach(document::set);
    return document.set("unsourced", result.unsourced()).text();
  }

  private static Map<String, Object> file(NewFile file, boolean written) {
    JsonObject fields = new JsonObject().set("file", file.path());
    return (written ? fields : fields.set("text", file.text())).map();
  }
}
