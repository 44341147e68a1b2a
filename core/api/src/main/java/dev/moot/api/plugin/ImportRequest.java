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
 * @param kind which of several kinds of file it is, where the format has several and the writer
 *     says so
 * @param anonymised whether people are to be called by other names than their own
 * @param earlier what an earlier import left, where only what is new is wanted: the text of the
 *     draft's source then goes on from that one, and its comments are about what is new
 */
public record ImportRequest(
    String file,
    String text,
    Optional<String> title,
    Optional<String> source,
    Optional<String> kind,
    boolean anonymised,
    Optional<EarlierImport> earlier) {

  /** {@code text} in {@code file}, about which the writer says nothing. */
  public static ImportRequest of(String file, String text) {
    return new ImportRequest(
        file, text, Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
  }

  /** The same, the debate called {@code words}. */
  public ImportRequest titled(Optional<String> words) {
    return new ImportRequest(file, text, words, source, kind, anonymised, earlier);
  }

  /** The same, its quotes being from the text {@code name}. */
  public ImportRequest from(Optional<String> name) {
    return new ImportRequest(file, text, title, name, kind, anonymised, earlier);
  }

  /** The same of {@code words} as its kind. */
  public ImportRequest ofKind(Optional<String> words) {
    return new ImportRequest(file, text, title, source, words, anonymised, earlier);
  }

  /** The same, with other names for people if {@code wanted}. */
  public ImportRequest withoutNames(boolean wanted) {
    return new ImportRequest(file, text, title, source, kind, wanted, earlier);
  }

  /** The same after {@code imported}. */
  public ImportRequest after(Optional<EarlierImport> imported) {
    return new ImportRequest(file, text, title, source, kind, anonymised, imported);
  }

  /** The file's name without its last ending, for what has no other name. */
  public String stem() {
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
