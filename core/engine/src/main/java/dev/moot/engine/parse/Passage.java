package dev.moot.engine.parse;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.DoNotCollectText;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.markdown.Quotation;
import dev.moot.engine.markdown.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a quotation that stand together in its source: a paragraph, or what is between two marks
 * of omission in it.
 *
 * @param words as a reader sees them
 * @param place where they are written
 */
public record Passage(String words, SourceLocation place) {

  private static final Pattern OMISSION = Pattern.compile("\\[(?:\u2026|\\.\\.\\.|\\. \\. \\.)]");

  /**
   * The passages in {@code quotation}, in the order of the text.
   *
   * @param at where in the file a text stands
   */
  static List<Passage> of(Node quotation, Function<BasedSequence, SourceLocation> at) {
    List<Passage> passages = new ArrayList<>();
    addBlocks(quotation, at, passages);
    return passages;
  }

  private static void addBlocks(
      Node parent, Function<BasedSequence, SourceLocation> at, List<Passage> into) {
    boolean leaf = true;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Block) {
        leaf = false;
        if (!(node instanceof DoNotCollectText) && !(node instanceof Quotation)) {
          addBlocks(node, at, into);
        }
      }
    }
    if (leaf) {
      addText(parent, at, into);
    }
  }

  private static void addText(
      Node block, Function<BasedSequence, SourceLocation> at, List<Passage> into) {
    String[] words = OMISSION.split(PlainText.of(block));
    List<BasedSequence> places = split(block.getChars());
    for (int i = 0; i < words.length; i++) {
      if (!words[i].isBlank()) {
        // Markup can hide a mark of omission from the one or the other; the paragraph is near
        // enough then.
        boolean alike = places.size() == words.length;
        BasedSequence place = alike ? places.get(i) : block.getChars().trim();
        into.add(new Passage(words[i].strip(), at.apply(place)));
      }
    }
  }

  private static List<BasedSequence> split(BasedSequence text) {
    List<BasedSequence> parts = new ArrayList<>();
    Matcher mark = OMISSION.matcher(text);
    int start = 0;
    while (mark.find()) {
      parts.add(text.subSequence(start, mark.start()).trim());
      start = mark.end();
    }
    BasedSequence rest = text.subSequence(start, text.length()).trim();
    if (!rest.isEmpty()) {
      parts.add(rest);
    }
    return parts;
  }
}
