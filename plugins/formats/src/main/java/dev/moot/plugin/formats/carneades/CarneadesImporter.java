package dev.moot.plugin.formats.carneades;

import dev.moot.api.draft.Imported;
import dev.moot.api.draft.Unreadable;
import dev.moot.api.plugin.ImportRequest;
import dev.moot.api.plugin.Importer;
import dev.moot.plugin.formats.plain.MistakeException;
import dev.moot.plugin.formats.plain.Node;
import dev.moot.plugin.formats.plain.YamlText;
import java.util.regex.Pattern;

/** Reads an argument graph of Carneades 4. */
public final class CarneadesImporter implements Importer {

  private static final Pattern KEYS =
      Pattern.compile("^(statements|arguments|argument_schemes)[ \\t]*:", Pattern.MULTILINE);

  @Override
  public String format() {
    return "carneades";
  }

  @Override
  public String description() {
    return "an argument graph of Carneades 4";
  }

  @Override
  public boolean fits(ImportRequest request) {
    String text = request.text();
    boolean json = text.stripLeading().startsWith("{");
    return json
        ? text.contains("\"statements\"") && !text.contains("\"relations\"")
        : KEYS.matcher(text).find();
  }

  @Override
  public Imported read(ImportRequest request) {
    try {
      Node root = YamlText.read(request.text());
      if (!root.isMap()) {
        return Unreadable.of(
            "a graph of Carneades has `statements:` and `arguments:`", "give another file");
      }
      CarneadesReading reading = new CarneadesReading(request, root);
      return reading.isEmpty()
          ? Unreadable.of(
              "there is no statement in it: rules alone have no debate",
              "apply the rules in Carneades, and give the graph that comes of them")
          : reading.draft();
    } catch (MistakeException e) {
      return e.unreadable();
    }
  }
}
