package dev.moot.engine.parse;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.moot.api.markdown.ClaimReference;
import dev.moot.api.markdown.ParticipantReference;
import dev.moot.engine.markdown.text.PlainText;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A title that a file has twice: in its front matter, as Moot wants it, and as the first heading of
 * its text, as GitHub and many an editor do. The page shows the first.
 */
final class RepeatedTitle {

  private RepeatedTitle() {}

  /**
   * Takes the first heading out of {@code document} when it is of the first level, holds words
   * alone and is {@code title}, but for case, white space and the shapes of quotes and dashes.
   */
  static void leaveOut(Document document, String title) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        if (heading.getLevel() == 1
            && holdsWordsAlone(heading)
            && folded(PlainText.of(heading)).equals(folded(title))) {
          heading.unlink();
        }
        return;
      }
    }
  }

  /** What is linked or named in it would be lost. */
  private static boolean holdsWordsAlone(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof com.vladsch.flexmark.ast.LinkNodeBase
          || child instanceof com.vladsch.flexmark.ast.RefNode
          || child instanceof ClaimReference
          || child instanceof ParticipantReference
          || !holdsWordsAlone(child)) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\u2018\u2019]", "'")
        .replaceAll("[\u201c\u201d]", "\"")
        .replaceAll("---?|[\u2013\u2014]", "-")
        .replace("\u2026", "...")
        .replaceAll("[\\s\u00a0]+", " ")
        .strip();
  }
}
