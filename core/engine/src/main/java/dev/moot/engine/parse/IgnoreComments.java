package dev.moot.engine.parse;

import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.yaml.YamlComments;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the comments that silence warnings. One that stands alone on its line speaks of the next
 * line that says something, any other of its own. Behind the codes a writer may say why.
 */
public final class IgnoreComments {

  /** What a file must hold to be looked through at all. */
  private static final Pattern MARK = Pattern.compile("moot:[ \\t]*ignore");

  private static final Pattern YAML =
      Pattern.compile("#[ \\t]*moot:[ \\t]*ignore(?![\\w-])([^\\r\\n]*)");
  private static final Pattern MARKDOWN =
      Pattern.compile("<!--\\s*moot:\\s*ignore(?![\\w-])([^\\r\\n]*?)-->");
  private static final Pattern CODE =
      Pattern.compile("\\G[\\s,]*([a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*)(?![\\w/])");
  private static final Pattern NO_YAML = Pattern.compile("\\s*(#.*)?");
  private static final Pattern NO_MARKDOWN = Pattern.compile("[\\s>]*(<!--.*-->\\s*)?");
  private static final Pattern NOTHING_BEFORE = Pattern.compile("[\\s>]*");

  private final List<IgnoreComment> found = new ArrayList<>();

  /** Looks through a file that is YAML. */
  public void yaml(SourceFile file) {
    yaml(file, file.text());
  }

  /** Looks through a post: its front matter and its prose, which {@code document} is. */
  void post(SourceFile file, Document document) {
    if (!file.text().contains("moot:") || !MARK.matcher(file.text()).find()) {
      return;
    }
    yaml(file, file.text().substring(0, document.getStartOffset()));
    Deque<Node> open = new ArrayDeque<>(List.of(document));
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof HtmlCommentBlock || node instanceof HtmlInlineComment) {
        Matcher comment = MARKDOWN.matcher(node.getChars());
        while (comment.find()) {
          int offset = node.getStartOffset();
          int line = meant(file, offset + comment.start(), NO_MARKDOWN);
          add(file, offset + comment.start(), comment.group(1), offset + comment.start(1), line);
        }
      }
      node.getChildren().forEach(open::push);
    }
  }

  /** Those that were found. */
  public List<IgnoreComment> found() {
    return Collections.unmodifiableList(found);
  }

  /** Looks through {@code yaml}, with which the file begins. */
  private void yaml(SourceFile file, String yaml) {
    if (!MARK.matcher(yaml).find()) {
      return;
    }
    for (int start : YamlComments.in(yaml)) {
      Matcher comment = YAML.matcher(yaml).region(start, yaml.length());
      if (comment.lookingAt()) {
        add(file, start, comment.group(1), comment.start(1), meant(file, start, NO_YAML));
      }
    }
  }

  private void add(SourceFile file, int start, String codes, int codesStart, int line) {
    Matcher code = CODE.matcher(codes);
    boolean none = true;
    while (code.find()) {
      none = false;
      found.add(
          new IgnoreComment(
              code.group(1),
              file.lines().at(codesStart + code.start(1), codesStart + code.end(1)),
              line));
    }
    if (none) {
      found.add(new IgnoreComment("", file.lines().at(start, codesStart), line));
    }
  }

  /**
   * The line that a comment speaks of.
   *
   * @param saysNothing fits a line without anything that could be warned of
   */
  private static int meant(SourceFile file, int start, Pattern saysNothing) {
    String text = file.text();
    int line = file.lines().at(start, start).line();
    int lineStart = lineStart(text, start);
    boolean alone =
        NOTHING_BEFORE.matcher(text.substring(lineStart, start)).matches()
            && saysNothing.matcher(text.substring(lineStart, lineEnd(text, start))).matches();
    if (!alone) {
      return line;
    }
    int at = lineEnd(text, start);
    while (at < text.length()) {
      int next = text.startsWith("\r\n", at) ? at + 2 : at + 1;
      line++;
      if (!saysNothing.matcher(text.substring(next, lineEnd(text, next))).matches()) {
        return line;
      }
      at = lineEnd(text, next);
    }
    return line;
  }

  private static int lineStart(String text, int at) {
    return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  }

  private static int lineEnd(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }
}
