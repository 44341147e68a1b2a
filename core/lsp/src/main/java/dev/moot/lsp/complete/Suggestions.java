package dev.moot.lsp.complete;

import dev.moot.lsp.text.TextLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionItemLabelDetails;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * What is offered at one place: what is typed there already has to begin the word offered, stand in
 * it, or stand in its sentence. The best come first; there are so many at most that an editor shows
 * them at once.
 */
final class Suggestions {

  /** More than anybody looks through. */
  private static final int MOST = 100;

  private final TextLines lines;
  private final int start;
  private final int end;
  private final String typed;
  private final List<CompletionItem> begun = new ArrayList<>();
  private final List<CompletionItem> others = new ArrayList<>();
  private boolean all = true;

  /**
   * @param start where the word begins that is replaced
   * @param cursor up to where it is typed
   * @param end where it ends
   */
  Suggestions(TextLines lines, int start, int cursor, int end) {
    this.lines = lines;
    this.start = start;
    this.end = end;
    this.typed = lines.text().substring(start, cursor).toLowerCase(Locale.ROOT);
  }

  /**
   * Offers {@code word}.
   *
   * @param sentence what it stands for, shown beside it
   * @param inserted what is put in for it
   */
  void add(String word, String sentence, CompletionItemKind kind, String inserted) {
    add(word, sentence, kind, inserted, false);
  }

  /** The same with places to fill in, as snippets have them. */
  void addSnippet(String word, String sentence, CompletionItemKind kind, String snippet) {
    add(word, sentence, kind, snippet, true);
  }

  private void add(
      String word, String sentence, CompletionItemKind kind, String inserted, boolean snippet) {
    boolean begins = word.toLowerCase(Locale.ROOT).startsWith(typed);
    if (!begins
        && !word.toLowerCase(Locale.ROOT).contains(typed)
        && (kind == CompletionItemKind.Property
            || !sentence.toLowerCase(Locale.ROOT).contains(typed))) {
      return;
    }
    List<CompletionItem> to = begins ? begun : others;
    if (to.size() == MOST) {
      all = false;
      return;
    }
    CompletionItem item = new CompletionItem(word);
    item.setKind(kind);
    if (!sentence.isEmpty()) {
      item.setDetail(sentence);
      CompletionItemLabelDetails details = new CompletionItemLabelDetails();
      details.setDescription(sentence);
      item.setLabelDetails(details);
    }
    item.setFilterText(begins || sentence.isEmpty() ? word : word + " " + sentence);
    item.setTextEdit(Either.forLeft(new TextEdit(lines.range(start, end), inserted)));
    item.setInsertTextFormat(snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
    to.add(item);
  }

  /** What is offered, in order; what is left out comes when more is typed. */
  CompletionList list() {
    List<CompletionItem> items = new ArrayList<>(begun);
    for (CompletionItem other : others) {
      if (items.size() < MOST) {
        items.add(other);
      } else {
        all = false;
      }
    }
    for (int i = 0; i < items.size(); i++) {
      items.get(i).setSortText(String.format(Locale.ROOT, "%03d", i));
    }
    return new CompletionList(!all, items);
  }
}
