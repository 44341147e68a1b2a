package dev.moot.lsp.site;

import dev.moot.lsp.text.TextLines;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * A file that is open in the editor.
 *
 * @param uri how the editor calls it
 * @param path where it is, or will be
 * @param version the editor's number of this state of it
 * @param lines what it says there
 */
public record OpenFile(String uri, Path path, int version, TextLines lines) {

  /** The same after {@code changes}, one after the other. */
  OpenFile after(int next, List<TextDocumentContentChangeEvent> changes) {
    TextLines now = lines;
    for (TextDocumentContentChangeEvent change : changes) {
      if (change.getRange() == null) {
        now = new TextLines(change.getText());
      } else {
        int start = now.offset(change.getRange().getStart());
        int end = Math.max(start, now.offset(change.getRange().getEnd()));
        now =
            new TextLines(
                now.text().substring(0, start) + change.getText() + now.text().substring(end));
      }
    }
    return new OpenFile(uri, path, next, now);
  }
}
