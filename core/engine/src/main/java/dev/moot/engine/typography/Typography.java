package dev.moot.engine.typography;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.DoNotCollectText;
import com.vladsch.flexmark.util.ast.Node;
import dev.moot.api.markdown.DirectiveLabel;
import dev.moot.engine.config.SiteConfig;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Smart typography of prose: quotation marks of the site's language, apostrophes, dashes, ellipses,
 * and the narrow spaces of French. It changes what texts of the tree are shown as, and not the
 * tree: code, addresses, raw HTML, ids and labels are no such texts.
 *
 * @param on whether anything is changed
 * @param language whose spaces, apostrophes and direction it has
 * @param marks the quotation marks of the language, looked up once for all texts
 */
public record Typography(boolean on, Locale language, QuoteMarks marks) {

  private static final Set<String> VERBATIM =
      Set.of("code", "kbd", "samp", "var", "pre", "script", "style", "textarea");

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

  private static final Pattern VERBATIM_IN_PLAIN =
      Pattern.compile("(?:https?://|www\\.)(?:[^\\s\"'<>]|'(?=\\w))++|`[^`]++`");

  /** That of the site. */
  public static Typography of(SiteConfig config) {
    Locale language = config.settings().language();
    return new Typography(
        config.smart(), language, config.smart() ? QuoteMarks.of(language) : QuoteMarks.TYPED);
  }

  /** That of {@code language}. */
  public static Typography of(Locale language) {
    return new Typography(true, language, QuoteMarks.of(language));
  }

  /** The same in {@code other}, where that is given. */
  public Typography in(Optional<Locale> other) {
    return on ? other.map(Typography::of).orElse(this) : this;
  }

  /** Everything is shown as typed. */
  public static Typography none() {
    return new Typography(false, Locale.ROOT, QuoteMarks.TYPED);
  }

  /** Whether the language is written from right to left. */
  public boolean isRightToLeft() {
    return isRightToLeft(language);
  }

  /** Whether {@code language} is written from right to left. */
  public static boolean isRightToLeft(Locale language) {
    return RIGHT_TO_LEFT.contains(language.getLanguage());
  }

  /** What the texts below {@code document} are shown as, where that is not what is typed. */
  public Map<Node, ShownText> of(Node document) {
    Map<Node, ShownText> shown = new IdentityHashMap<>();
    if (on) {
      new Walk(shown).block(document);
    }
    return shown;
  }

  /** What {@code text}, which is no part of the tree, is shown as. */
  public String of(String text) {
    if (!on) {
      return text;
    }
    Text node = new Text(text);
    SmartText smart = new SmartText(language, marks);
    smart.add(node);
    ShownText shown = smart.shown().get(node);
    return shown == null ? text : shown.text();
  }

  /**
   * What {@code text} of a YAML file is shown as: no Markdown is read in it, so that backslashes
   * are characters like any other. Addresses on the web and what stands between backticks stay.
   */
  public String ofPlain(String text) {
    if (!on || !SmartText.mayChange(text, language)) {
      return text;
    }
    Text node = new Text(text);
    SmartText smart = new SmartText(language, marks);
    smart.addPlain(node, VERBATIM_IN_PLAIN.matcher(text));
    ShownText shown = smart.shown().get(node);
    return shown == null ? text : shown.text();
  }

  /** Goes through the tree once, a stretch of running text after the other. */
  private final class Walk {

    private final Map<Node, ShownText> shown;

    Walk(Map<Node, ShownText> shown) {
      this.shown = shown;
    }

    void block(Node block) {
      if (block instanceof FencedCodeBlock || block instanceof IndentedCodeBlock) {
        return; // their text is a child too
      }
      SmartText text = null;
      for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
        if (isOfItsOwn(child)) {
          block(child);
        } else {
          text = text == null ? new SmartText(language, marks) : text;
          inline(child, text);
        }
      }
      if (text != null) {
        shown.putAll(text.shown());
      }
    }

    private void inline(Node node, SmartText text) {
      if (isOfItsOwn(node)) {
        block(node);
      } else if (node instanceof Text) {
        text.add(node);
      } else if (node instanceof Code || node instanceof Image || node instanceof ImageRef) {
        text.addOther('x');
      } else if (node instanceof HtmlEntity) {
        String sign = node.getChars().unescape();
        text.addOther(sign.isEmpty() ? 'x' : sign.charAt(0));
      } else if (node instanceof HtmlInline tag) {
        toggle(tag.getChars().toString(), text);
      } else if (node.hasChildren()) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
          inline(child, text);
        }
      } else if (!(node instanceof DoNotCollectText)) {
        boolean gap = node instanceof HardLineBreak || node.getChars().isBlank();
        text.addOther(gap ? ' ' : 'x');
      }
    }
  }

  /** Blocks, and notes and labels, which are no part of the sentence they stand in. */
  public static boolean isOfItsOwn(Node node) {
    return node instanceof Block
        || node instanceof DirectiveLabel
        || node instanceof TableCell
        || (node instanceof DoNotCollectText && node.hasChildren());
  }

  /** Between {@code <code>} and {@code </code>} as raw HTML text stays as typed too. */
  private static void toggle(String tag, SmartText text) {
    if (isVerbatim(tag)) {
      text.setVerbatim(!tag.startsWith("</"));
    }
  }

  /** Whether {@code tag} opens or closes raw HTML of which the text is code. */
  public static boolean isVerbatim(String tag) {
    int start = tag.startsWith("</") ? 2 : 1;
    int end = start;
    while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    return VERBATIM.contains(tag.substring(Math.min(start, end), end).toLowerCase(Locale.ROOT));
  }

  // What a record brings by itself is put together in every run; mostly they are one and the same.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Typography o
            && on == o.on
            && language.equals(o.language)
            && marks.equals(o.marks);
  }

  @Override
  public int hashCode() {
    return language.hashCode() + (on ? 1 : 0);
  }
}
