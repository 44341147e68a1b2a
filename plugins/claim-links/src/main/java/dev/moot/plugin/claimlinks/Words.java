package dev.moot.plugin.claimlinks;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.DoNotCollectText;
import com.vladsch.flexmark.util.ast.Node;

/** What a reader sees of inline markup, as plain text. */
final class Words {

  private final StringBuilder text = new StringBuilder();

  private Words() {}

  /** The words in {@code node}. */
  static String of(Node node) {
    Words words = new Words();
    words.addChildren(node);
    return words.text.toString().strip();
  }

  private void addChildren(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text || node instanceof HtmlEntity) {
        text.append(node.getChars().unescape());
      } else if (node instanceof Code code) {
        text.append(code.getText());
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        text.append(' ');
      } else if (!(node instanceof DoNotCollectText)) {
        addChildren(node);
      }
    }
  }
}
