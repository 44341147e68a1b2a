package dev.moot.plugin.formats.plain;

import dev.moot.api.draft.Unreadable;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON as it streams by. */
public final class JsonText {

  /** Depth is told in words of our own; the library's limit lies behind it. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(Growing.DEEPEST + 1).build())
          .build();

  private JsonText() {}

  /** What {@code text} says: one value, and nothing behind it. */
  public static Node read(String text) throws MistakeException {
    return values(text, 1).get(0);
  }

  /** What {@code text} says: one value or more, as a line each for instance. */
  public static List<Node> readAll(String text) throws MistakeException {
    return values(text, Integer.MAX_VALUE);
  }

  private static List<Node> values(String text, int most) throws MistakeException {
    List<Node> values = new ArrayList<>();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        throw new MistakeException(Unreadable.of("there is nothing in it", "give another file"));
      }
      while (token != null) {
        if (values.size() == most) {
          throw mistake(parser.currentTokenLocation(), "there is more behind the end of the JSON");
        }
        values.add(value(token, parser));
        token = parser.nextToken();
      }
      return values;
    } catch (StreamReadException e) {
      throw mistake(e.getLocation(), isCutOff(e) ? "the JSON ends too early" : "this is no JSON");
    }
  }

  private static Node value(JsonToken first, JsonParser parser) throws MistakeException {
    Growing growing = new Growing();
    int depth = 0;
    JsonToken token = first;
    do {
      take(token, parser, growing);
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      token = depth > 0 ? parser.nextToken() : null;
    } while (token != null);
    return new Node(growing.whole());
  }

  private static void take(JsonToken token, JsonParser parser, Growing growing)
      throws MistakeException {
    TokenStreamLocation at = parser.currentTokenLocation();
    switch (token) {
      case START_OBJECT, START_ARRAY ->
          growing.begin(token == JsonToken.START_ARRAY, at.getLineNr(), at.getColumnNr());
      case END_OBJECT, END_ARRAY -> growing.end();
      case PROPERTY_NAME -> growing.key(parser.getString(), at.getLineNr(), at.getColumnNr());
      case VALUE_NULL -> growing.put(null);
      default -> growing.put(parser.getString());
    }
  }

  /** What else the library says is in its own words. */
  private static boolean isCutOff(StreamReadException problem) {
    return problem instanceof UnexpectedEndOfInputException;
  }

  private static MistakeException mistake(TokenStreamLocation at, String message) {
    return new MistakeException(
        new Unreadable(
            at.getLineNr(), at.getColumnNr(), message, "write the file again, or mend it there"));
  }
}
