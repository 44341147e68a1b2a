package dev.moot.lsp;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSyntaxException;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** What stands in the arguments of a command, which may be anything. */
final class Arguments {

  private Arguments() {}

  /** {@code argument} as a place; the head of a file where it is none. */
  static Range range(Object argument) {
    try {
      Range range =
          argument instanceof JsonElement json ? new Gson().fromJson(json, Range.class) : null;
      return range != null && range.getStart() != null && range.getEnd() != null
          ? range
          : new Range(new Position(0, 0), new Position(0, 0));
    } catch (JsonSyntaxException e) {
      return new Range(new Position(0, 0), new Position(0, 0));
    }
  }

  /** {@code argument} as text; empty where it is none. */
  static String text(Object argument) {
    if (argument instanceof JsonPrimitive primitive) {
      return primitive.getAsString();
    }
    return argument instanceof String text ? text : "";
  }
}
