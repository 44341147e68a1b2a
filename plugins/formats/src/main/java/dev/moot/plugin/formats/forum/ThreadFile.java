package dev.moot.plugin.formats.forum;

import dev.moot.api.plugin.ImportRequest;
import dev.moot.plugin.formats.plain.JsonText;
import dev.moot.plugin.formats.plain.MistakeException;
import dev.moot.plugin.formats.plain.Node;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A file of which it is not known yet what it is.
 *
 * @param text all of it
 * @param values the values of JSON that it consists of; none where it is no JSON
 */
record ThreadFile(String text, List<Node> values) {

  /** A post in brackets may begin a text too, with a number and its author. */
  private static final Pattern JSON_LIST = Pattern.compile("\\[\\s*(?:[{\\[]|\\]\\s*\\z)");

  /**
   * What {@code request} holds.
   *
   * @throws MistakeException when it begins like JSON and is none
   */
  static ThreadFile of(ImportRequest request) throws MistakeException {
    return new ThreadFile(
        request.text(), isJson(request) ? JsonText.readAll(request.text()) : List.of());
  }

  /** Whether it begins as JSON does. */
  static boolean isJson(ImportRequest request) {
    String start = request.text().stripLeading();
    return start.startsWith("{") || JSON_LIST.matcher(start).lookingAt();
  }

  /** The first value; nothing where it is no JSON. */
  Node json() {
    return values.isEmpty() ? new Node(null) : values.get(0);
  }
}
