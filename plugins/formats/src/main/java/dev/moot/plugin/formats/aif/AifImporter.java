package dev.moot.plugin.formats.aif;

import dev.moot.api.draft.Imported;
import dev.moot.api.draft.Unreadable;
import dev.moot.api.plugin.ImportRequest;
import dev.moot.api.plugin.Importer;
import dev.moot.plugin.formats.plain.JsonText;
import dev.moot.plugin.formats.plain.MistakeException;
import dev.moot.plugin.formats.plain.Node;

/** Reads a node set of AIFdb. */
public final class AifImporter implements Importer {

  @Override
  public String format() {
    return "aif";
  }

  @Override
  public String description() {
    return "the JSON of an AIFdb node set";
  }

  @Override
  public boolean fits(ImportRequest request) {
    String text = request.text();
    return text.stripLeading().startsWith("{")
        && text.contains("\"nodes\"")
        && text.contains("\"edges\"");
  }

  @Override
  public Imported read(ImportRequest request) {
    try {
      Node root = JsonText.read(request.text());
      if (!root.at("nodes").isList() || !root.at("edges").isList()) {
        return Unreadable.of(
            "a node set has lists `nodes` and `edges`", "give the JSON that AIFdb has of it");
      }
      NodeSet set = NodeSet.of(root);
      return set.ofType("I").stream().allMatch(n -> n.text().isEmpty())
          ? Unreadable.of("there is no claim in it: no I-node has a text", "give another node set")
          : new AifReading(request, set).draft();
    } catch (MistakeException e) {
      return e.unreadable();
    }
  }
}
