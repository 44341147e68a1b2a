package dev.moot.engine;

import dev.moot.api.draft.Account;
import dev.moot.engine.scaffold.NewFile;
import java.util.List;

/**
 * What an import came to.
 *
 * @param format the format that was read
 * @param debate the id of the new debate
 * @param files the files, those of claims first
 * @param written whether they were written
 * @param updated whether they were there before
 * @param account what was read and what could not be kept
 * @param unsourced how many claims have neither a quote nor evidence yet
 * @param idle how many participants nothing names yet
 * @param unquoted how many texts nothing is quoted from yet
 */
public record ImportResult(
    String format,
    String debate,
    List<NewFile> files,
    boolean written,
    boolean updated,
    Account account,
    int unsourced,
    int idle,
    int unquoted) {

  public ImportResult {
    files = List.copyOf(files);
  }
}
