package dev.moot.cli.report;

import com.google.gson.stream.JsonWriter;
import dev.moot.engine.RenameResult;
import dev.moot.engine.rename.EditedFile;
import dev.moot.engine.rename.Renaming;
import java.io.IOException;
import java.io.PrintWriter;

/** Says what a renaming changed, or would change. */
public final class RenamePrinter {

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean color;

  public RenamePrinter(PrintWriter out, PrintWriter err, boolean color) {
    this.out = out;
    this.err = err;
    this.color = color;
  }

  /**
   * @param dryRun whether nothing was written; the diff then goes to standard output, for {@code
   *     patch}, and the words to standard error
   */
  public void print(Renaming renaming, boolean dryRun, boolean quiet) {
    if (dryRun) {
      renaming.files().forEach(f -> diff(f.diff()));
      out.flush();
    }
    if (!quiet) {
      PrintWriter to = dryRun ? err : out;
      to.println(
          (dryRun ? "would rename `" : "renamed `")
              + renaming.from()
              + "` to `"
              + renaming.to()
              + "`: "
              + Summary.count(renaming.references(), "reference")
              + " in "
              + Summary.count(renaming.files().size(), "file"));
      to.println(
          renaming.undone()
              ? "`"
                  + renaming.from().local()
                  + "` no longer resolves: `"
                  + renaming.to().local()
                  + "` was an alias, and this undoes it"
              : "`" + renaming.from().local() + "` stays as an alias, and its page leads on");
      to.flush();
    }
  }

  /** Without colour a diff is printed as it is, so that {@code patch} gets every byte. */
  private void diff(String diff) {
    if (!color) {
      out.print(diff);
      return;
    }
    for (String line : diff.split("\n")) {
      String code = line.isEmpty() ? "0" : code(line);
      out.print("\u001b[" + code + "m" + TextPrinter.visible(line) + "\u001b[0m\n");
    }
  }

  private static String code(String line) {
    if (line.startsWith("+++") || line.startsWith("---")) {
      return "1";
    }
    return switch (line.charAt(0)) {
      case '+' -> "32";
      case '-' -> "31";
      case '@' -> "36";
      default -> "0";
    };
  }

  /** One JSON document, as the other commands print it. */
  public static void json(RenameResult result, boolean written, PrintWriter out)
      throws IOException {
    // Not closed: that would close standard output.
    JsonWriter json = new JsonWriter(out);
    json.beginObject();
    JsonPrinter.printDiagnostics(result.found(), json);
    if (result.renaming().isPresent()) {
      Renaming renaming = result.renaming().get();
      json.name("renamed").beginObject();
      json.name("from").value(renaming.from().toString());
      json.name("to").value(renaming.to().toString());
      json.name("references").value(renaming.references());
      json.name("alias").value(!renaming.undone());
      json.name("written").value(written);
      json.name("files").beginArray();
      for (EditedFile file : renaming.files()) {
        json.beginObject();
        json.name("file").value(file.file().path());
        json.name("diff").value(file.diff());
        json.endObject();
      }
      json.endArray();
      json.endObject();
    }
    json.endObject();
    out.println();
    out.flush();
  }
}
