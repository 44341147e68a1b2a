package dev.moot.plugin.formats.kialo;

import dev.moot.api.draft.Imported;
import dev.moot.api.draft.Unreadable;
import dev.moot.api.plugin.ImportRequest;
import dev.moot.api.plugin.Importer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the text that Kialo exports. */
public final class KialoImporter implements Importer {

  private static final String HEAD = "Discussion Title:";
  private static final int DEEPEST = 1000;

  @Override
  public String format() {
    return "kialo";
  }

  @Override
  public String description() {
    return "the text that Kialo exports";
  }

  @Override
  public boolean fits(ImportRequest request) {
    return request.text().startsWith(HEAD);
  }

  @Override
  public Imported read(ImportRequest request) {
    List<String> lines = Arrays.asList(request.text().split("\r\n|\r|\n", -1));
    if (!lines.get(0).startsWith(HEAD)) {
      return new Unreadable(
          1,
          1,
          "an export of Kialo begins with `" + HEAD + "`",
          "export the discussion as text in Kialo, and give that file");
    }
    KialoLines body = KialoLines.of(lines.subList(1, lines.size()), 2);
    Optional<KialoLine> deep = body.all().stream().filter(l -> l.depth() > DEEPEST).findFirst();
    if (deep.isPresent()) {
      return new Unreadable(
          deep.get().line(),
          1,
          "more than " + DEEPEST + " claims below each other",
          "take this branch out of the file");
    }
    KialoReading reading = new KialoReading(request, body);
    return reading.isEmpty()
        ? Unreadable.of(
            "there is no claim in it", "a claim is a line such as `1. Parks should close.`")
        : reading.draft(lines.get(0).substring(HEAD.length()).strip());
  }
}
