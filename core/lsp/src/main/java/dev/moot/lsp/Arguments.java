package dev.moot.lsp;

import com.google.gson.JsonPrimitive;

/** What stands in the arguments of a command, which may be anything. */
final class Arguments {

  private Arguments() {}

  /** {@code argument} as text; empty where it is none. */
  static String text(Object argument) {
    if (argument instanceof JsonPrimitive primitive) {
      return primitive.getAsString();
    }
    return argument instanceof String text ? text : "";
  }
}
