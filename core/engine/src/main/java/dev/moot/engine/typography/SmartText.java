package dev.moot.engine.typography;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of running text, made of the texts of a paragraph and of stand-ins for what is
 * between them, and its characters replaced by better ones. Characters escaped with a backslash
 * stay. Takes time linear in the text.
 */
final class SmartText {

  private record Piece(Node node, int start, int end) {}

  /** English words that begin with an apostrophe. */
  private static final List<String> CLIPPED =
      List.of("tis", "twas", "twere", "twill", "til", "em", "n", "cause", "bout", "round");

  private static final String ASCII_PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final QuoteMarks marks;
  private final boolean english;
  private final boolean french;
  private final StringBuilder text = new StringBuilder();
  private final BitSet fixed = new BitSet();
  private final BitSet escaped = new BitSet();
  private final List<Piece> pieces = new ArrayList<>();
  private boolean verbatim;
  private boolean doubleOpen;
  private boolean singleOpen;
  private boolean lastOpened;
  private int lastCloser;

  /** The text once it is whole. */
  private char[] chars = {};

  SmartText(Locale language, QuoteMarks marks) {
    this.marks = marks;
    this.english = language.getLanguage().equals("en");
    this.french = language.getLanguage().equals("fr");
  }

  void setVerbatim(boolean verbatim) {
    this.verbatim = verbatim;
  }

  /** Adds something that is no text; {@code like} is the character it counts as. */
  void addOther(char like) {
    fixed.set(text.length());
    text.append(like);
  }

  /** Adds the text of {@code node}, without the backslashes before what they escape. */
  void add(Node node) {
    int start = text.length();
    String typed = Typed.text(node.getChars());
    int from = 0;
    for (int at = typed.indexOf('\\'); at >= 0; at = typed.indexOf('\\', at + 1)) {
      if (at + 1 < typed.length() && ASCII_PUNCTUATION.indexOf(typed.charAt(at + 1)) >= 0) {
        text.append(typed, from, at);
        fixed.set(text.length());
        escaped.set(text.length());
        from = ++at;
      }
    }
    text.append(typed, from, typed.length());
    if (verbatim) {
      fixed.set(start, text.length());
    } else {
      pieces.add(new Piece(node, start, text.length()));
    }
  }

  /** Adds the text of {@code node}, in which what {@code kept} finds stays. */
  void addPlain(Node node, Matcher kept) {
    int start = text.length();
    text.append(node.getChars());
    while (kept.find()) {
      fixed.set(start + kept.start(), start + kept.end());
    }
    pieces.add(new Piece(node, start, text.length()));
  }

  /** What each text is shown as, where it is not what is typed. */
  Map<Node, ShownText> shown() {
    Map<Node, ShownText> shown = new IdentityHashMap<>();
    chars = text.toString().toCharArray();
    lastCloser = lastSingleCloser();
    for (Piece piece : pieces) {
      ShownText better = firstSign(piece.start(), piece.end()) < piece.end() ? shown(piece) : null;
      if (better != null) {
        shown.put(piece.node(), better);
      }
    }
    return shown;
  }

  /** Whether {@code text} may be shown as another in {@code language}; most may not. */
  static boolean mayChange(String text, Locale language) {
    boolean french = language.getLanguage().equals("fr");
    for (int i = 0; i < text.length(); i++) {
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if (isSign(text.charAt(i), next, french)) {
        return true;
      }
    }
    return false;
  }

  /** Whether another may stand for {@code c}; for a dot only where {@code next} is one too. */
  private static boolean isSign(char c, char next, boolean french) {
    return c == '"' || c == '\'' || c == '-' || (c == '.' && next == '.') || (c == ' ' && french);
  }

  /** Where the first character from {@code from} on stands that another may stand for. */
  private int firstSign(int from, int end) {
    for (int i = from; i < end; i++) {
      if (isSign(chars[i], i + 1 < end ? chars[i + 1] : ' ', french)) {
        return i;
      }
    }
    return end;
  }

  private @Nullable ShownText shown(Piece piece) {
    StringBuilder out = new StringBuilder(piece.end() - piece.start() + 16);
    int[] places = new int[piece.node().getTextLength() + 1];
    int typed = 0;
    boolean changed = false;
    for (int i = piece.start(); i < piece.end(); ) {
      int plain = firstSign(i, nextEscaped(i, piece.end()));
      if (plain > i) {
        for (int j = i; j < plain; j++) {
          places[typed++] = out.length() + j - i;
        }
        out.append(chars, i, plain - i);
        i = plain;
        continue;
      }
      int taken = 1;
      String better = null;
      if (!fixed.get(i)) {
        switch (chars[i]) {
          case '"' -> better = doubleQuote(i);
          case '\'' -> better = singleQuote(i);
          case '-' -> {
            taken = run(i, piece.end());
            better = dash(i, taken);
          }
          case '.' -> {
            taken = run(i, piece.end());
            better = taken == 3 ? "…" : null;
          }
          case ' ' -> better = french ? space(i) : null;
          default -> {}
        }
      }
      for (int j = i; j < i + taken; j++) {
        places[typed++] = out.length();
        if (escaped.get(j)) { // the one before was its backslash
          places[typed++] = out.length();
        }
        if (better == null) {
          out.append(chars[j]);
        } else if (j == i) {
          out.append(better);
        }
      }
      changed |= better != null;
      i += taken;
    }
    places[typed] = out.length();
    return changed ? new ShownText(out.toString(), places) : null;
  }

  private int nextEscaped(int from, int end) {
    int next = escaped.nextSetBit(from);
    return next < 0 ? end : Math.min(next, end);
  }

  private int run(int at, int end) {
    int i = at;
    while (i < end && chars[i] == chars[at] && !fixed.get(i)) {
      i++;
    }
    return i - at;
  }

  /** Two hyphens are an en dash, three an em dash; not in arrows, tables or options. */
  private String dash(int at, int length) {
    String typed = new String(chars, at, length);
    char after = after(at + length);
    boolean option = isGap(before(at)) && Character.isLetter(after);
    boolean drawn = ">|".indexOf(after) >= 0 || "<|".indexOf(before(at)) >= 0;
    if (drawn || (length == 2 && option)) {
      return typed;
    }
    return length == 2 ? "–" : length == 3 ? "—" : typed;
  }

  private String doubleQuote(int at) {
    char before = before(at);
    if (Character.isDigit(before) && !doubleOpen) {
      return "\"";
    }
    boolean insideWord = Character.isLetterOrDigit(before);
    boolean next = !doubleOpen && !insideWord && Character.isLetterOrDigit(after(at + 1));
    doubleOpen = next || opensAt(at);
    lastOpened = doubleOpen;
    return doubleOpen ? marks.open() : marks.close();
  }

  private String singleQuote(int at) {
    char before = before(at);
    char after = after(at + 1);
    if (Character.isDigit(before) && !Character.isLetter(after)) {
      // A prime, unless a quotation is open; between digits one in any case.
      return singleOpen && !Character.isDigit(after) ? closeSingle() : "'";
    }
    if (Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)) {
      return "’";
    }
    if (opensAt(at)) {
      boolean apostrophe = Character.isDigit(after) || isClipped(at + 1) || at >= lastCloser;
      if (apostrophe) {
        return "’";
      }
      singleOpen = true;
      lastOpened = true;
      return marks.innerOpen();
    }
    return singleOpen ? closeSingle() : "’";
  }

  private String closeSingle() {
    singleOpen = false;
    lastOpened = false;
    return marks.innerClose();
  }

  /** The last quote of this text that could close a quotation begun with a single one. */
  private int lastSingleCloser() {
    for (int i = chars.length - 1; i >= 0; i--) {
      if (chars[i] == '\''
          && !fixed.get(i)
          && !isGap(before(i))
          && !Character.isLetterOrDigit(after(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isClipped(int at) {
    if (!english) {
      return false;
    }
    int end = at;
    while (end < chars.length && Character.isLetter(chars[end]) && end - at < 6) {
      end++;
    }
    return CLIPPED.contains(new String(chars, at, end - at).toLowerCase(Locale.ROOT));
  }

  /** A space before high punctuation and inside guillemets never breaks, and mostly is narrow. */
  private String space(int at) {
    char after = after(at + 1);
    if (";!?»".indexOf(after) >= 0 || before(at) == '«') {
      return "\u202F";
    }
    return after == ':' ? "\u00A0" : " ";
  }

  private char before(int at) {
    return at == 0 ? ' ' : chars[at - 1];
  }

  private char after(int at) {
    return at >= chars.length ? ' ' : chars[at];
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether a quotation can begin at {@code at}. */
  private boolean opensAt(int at) {
    char before = before(at);
    char after = after(at + 1);
    if (isGap(after)) {
      return false;
    }
    if ((before == '"' || before == '\'') && !fixed.get(at - 1)) {
      return lastOpened;
    }
    if ("-–—/".indexOf(before) >= 0) {
      return ".,;:!?)]}".indexOf(after) < 0;
    }
    return isGap(before) || "([{“‘„‚«‹¿¡".indexOf(before) >= 0;
  }
}
