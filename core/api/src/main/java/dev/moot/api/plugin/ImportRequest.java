package dev.moot.api.plugin;

import java.util.Optional;

/**
 * A text to be imported.
 *
 * @param file its file's name, without folders
 * @param text what it says, a byte order mark left out
 * @param title what the writer calls the debate, if they say so
 * @param source the text that its quotes are from, if the writer has it: the name of its file in
 *     {@code sources/}
 */
public record ImportRequest(
    String file, String text, Optional<String> title, Optional<String> source) {

  /** {@code text} in {@code file}, about which the writer says nothing. */
  public static ImportRequest of(String file, String text) {
    return new ImportRequest(file, text, Optional.empty(), Optional.empty());
  }

  /** The file's name without its last ending, for what has no other name. */
  public String stem() {
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
