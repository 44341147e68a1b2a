package dev.moot.engine.parse;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.markdown.DirectiveNode;
import dev.moot.api.markdown.MarkdownSource;
import dev.moot.api.plugin.MarkdownSyntax;
import dev.moot.engine.markdown.html.RefusedHtml;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.rule.MarkdownRules;
import java.util.List;

/** Walks the syntax tree of one body: keeps its addresses, and reports what is wrong already. */
final class BodyInspection {

  private final SourceFile file;
  private final Plugins plugins;
  private final Diagnostics diagnostics;
  private final DirectiveCheck directiveCheck;
  private final AddressCheck addresses;
  private int lastLevel = 1;

  BodyInspection(SourceFile file, Plugins plugins, Diagnostics diagnostics) {
    this.file = file;
    this.plugins = plugins;
    this.diagnostics = diagnostics;
    this.addresses = new AddressCheck(file.path(), this::at, diagnostics);
    this.directiveCheck = new DirectiveCheck(plugins, this::at, addresses::check, diagnostics);
  }

  void inspect(Document document) {
    visit(document);
    new OwnIdCheck(this::at, diagnostics).check(document);
    MarkdownSource source =
        new MarkdownSource() {
          @Override
          public Document document() {
            return document;
          }

          @Override
          public SourceLocation locationOf(BasedSequence text) {
            return at(text);
          }
        };
    for (Plugins.Owned<MarkdownSyntax> syntax : plugins.all(MarkdownSyntax.class)) {
      plugins.call(
          syntax.plugin(),
          file.whole(),
          true,
          () -> {
            syntax.contribution().inspect().accept(source, diagnostics);
            return true;
          });
    }
  }

  /** The links to paths of the site, in the order of the text. */
  List<SiteLinkUse> siteLinks() {
    return addresses.siteLinks();
  }

  /** The links to files of the site's folder, in the order of the text. */
  List<SourceLinkUse> sourceLinks() {
    return addresses.sourceLinks();
  }

  /** Reports the raw HTML of {@code tree} that is shown as text. */
  void reportRefused(PostTree tree) {
    for (RefusedHtml refused : tree.rawHtml().refused()) {
      diagnostics.report(
          Diagnostic.of(
                  MarkdownRules.RAW_HTML,
                  at(refused.text()),
                  refused.message() + ", so this HTML is shown as text")
              .withHint(refused.hint()));
    }
  }

  private void visit(Node node) {
    if (node instanceof DirectiveNode directive) {
      directiveCheck.check(directive);
    } else if (node instanceof LinkNodeBase link) {
      addresses.check(link.getUrl());
      addresses.checkLeads(link);
    } else if (node instanceof AutoLink link) {
      addresses.check(link.getText());
    } else if (node instanceof Reference reference) {
      addresses.check(reference.getUrl());
    } else if (node instanceof Paragraph) {
      directiveCheck.checkStrayFences(node.getChars());
    } else if (node instanceof HtmlCommentBlock comment) {
      checkComment(comment);
    } else if (node instanceof FencedCodeBlock code) {
      checkFence(code);
    } else if (node instanceof HtmlEntity reference) {
      HiddenTextCheck.look(reference, at(reference.getChars()), diagnostics);
    } else if (node instanceof Heading heading) {
      checkLevel(heading);
    }
    if (node instanceof Image image) {
      checkAlt(image, image.getText());
    } else if (node instanceof ImageRef image && image.isDefined()) {
      checkAlt(image, image.isReferenceTextCombined() ? image.getReference() : image.getText());
      addresses.checkPicture(image);
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      visit(child);
    }
  }

  /** The title of the page is its heading of the first level, and no level below may be missing. */
  private void checkLevel(Heading heading) {
    int level = heading.getLevel();
    if (level == 1) {
      diagnostics.report(
          Diagnostic.of(
                  MarkdownRules.SECOND_TITLE,
                  at(heading.getChars()),
                  "a second title: the page has one from its front matter")
              .withHint("begin it with `##`, or remove it if it repeats the title"));
    } else if (level > lastLevel + 1) {
      diagnostics.report(
          Diagnostic.of(
                  MarkdownRules.SKIPPED_LEVEL,
                  at(heading.getChars()),
                  "a heading of level " + level + " right below one of level " + lastLevel)
              .withHint("begin it with `" + "#".repeat(lastLevel + 1) + "`"));
    }
    lastLevel = level;
  }

  private void checkAlt(Node image, BasedSequence alt) {
    if (alt.isBlank()) {
      diagnostics.report(
          Diagnostic.of(
                  MarkdownRules.MISSING_ALT,
                  at(image.getChars()),
                  "this picture says nothing in words")
              .withHint("say in the brackets what it shows: `![two cups of tea](...)`"));
    }
  }

  private void checkComment(HtmlCommentBlock comment) {
    BasedSequence text = comment.getChars();
    int start = text.indexOf("<!--");
    if (start >= 0 && text.indexOf("-->", start) < 0) {
      diagnostics.report(
          Diagnostic.of(
                  MarkdownRules.UNCLOSED_COMMENT,
                  at(text.subSequence(start, start + 4)),
                  "this comment never ends, and the rest of the page is part of it")
              .withHint("put `-->` after its last word"));
    }
  }

  private void checkFence(FencedCodeBlock code) {
    if (code.getClosingFence().isEmpty()) {
      diagnostics.report(
          Diagnostic.of(
                  MarkdownRules.UNCLOSED_CODE,
                  at(code.getOpeningFence()),
                  "this code block never ends")
              .withHint("put a line " + code.getOpeningFence() + " after its last line"));
    }
  }

  private SourceLocation at(BasedSequence text) {
    return file.lines().at(text.getStartOffset(), text.getEndOffset());
  }
}
