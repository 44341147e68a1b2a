package dev.moot.plugin.formats.argdown;

import dev.moot.api.draft.Imported;
import dev.moot.api.draft.Unreadable;
import dev.moot.api.plugin.ImportRequest;
import dev.moot.api.plugin.Importer;
import dev.moot.plugin.formats.plain.JsonText;
import dev.moot.plugin.formats.plain.MistakeException;
import dev.moot.plugin.formats.plain.Node;

/** Reads what {@code argdown json} writes. */
public final class ArgdownImporter implements Importer {

  @Override
  public String format() {
    return "argdown";
  }

  @Override
  public String description() {
    return "the JSON that Argdown's tool makes";
  }

  @Override
  public boolean fits(ImportRequest request) {
    String text = request.text();
    return isSource(request)
        || (text.stripLeading().startsWith("{")
            && text.contains("\"arguments\"")
            && text.contains("\"statements\"")
            && text.contains("\"relations\""));
  }

  @Override
  public Imported read(ImportRequest request) {
    String tool = "run `npx @argdown/cli json " + request.stem() + ".argdown`, and give its JSON";
    if (!request.text().stripLeading().startsWith("{")) {
      return Unreadable.of("this is not the JSON of Argdown's tool", tool);
    }
    try {
      Node root = JsonText.read(request.text());
      if (!root.at("statements").isMap() || !root.at("arguments").isMap()) {
        return Unreadable.of("this JSON has no `statements` and `arguments`", tool);
      }
      if (root.at("statements").size() + root.at("arguments").size() == 0) {
        return Unreadable.of(
            "there is no statement and no argument in it",
            "look at what the tool said of the file: what it does not understand it leaves out");
      }
      return new ArgdownReading(request, root).draft();
    } catch (MistakeException e) {
      return e.unreadable();
    }
  }

  private static boolean isSource(ImportRequest request) {
    return request.file().endsWith(".argdown") || request.file().endsWith(".ad");
  }
}
