package dev.moot.plugin.formats.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A message.
 *
 * @param headers its header fields by their names in small letters, the first of each, decoded
 * @param text what it says as plain text; absent where it has none
 * @param html what it says as HTML; absent where it has none
 * @param attached how many parts are neither
 * @param whole whether all of it could be read
 */
public record Message(
    Map<String, String> headers,
    Optional<String> text,
    Optional<String> html,
    int attached,
    boolean whole) {

  private static final Pattern ID = Pattern.compile("<([^<>\\s]+)>");

  public Message {
    headers = Map.copyOf(headers);
  }

  /** The field called {@code name}. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name)).filter(h -> !h.isBlank());
  }

  /** The ids in the field called {@code name}, in order, without their brackets. */
  public List<String> ids(String name) {
    return header(name).stream()
        .flatMap(h -> ID.matcher(h).results())
        .map(m -> m.group(1))
        .toList();
  }
}
