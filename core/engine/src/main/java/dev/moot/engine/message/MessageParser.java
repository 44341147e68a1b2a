package dev.moot.engine.message;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the pattern of one message. */
final class MessageParser {

  private static final Set<String> CATEGORIES =
      Set.of("zero", "one", "two", "few", "many", "other");
  private static final String PLACEHOLDER =
      "placeholders are {0}, {1}; a brace that is shown is written '{'";
  private static final String TYPES =
      "write {0}, {0,number}, {0,number,percent}, {0,plural,...}, {0,selectordinal,...} or {0,select,...}";
  private static final String PLURAL = "write {0,plural,one{1 voice} other{# voices}}";
  private static final String SELECT = "write {0,select,word{...} other{...}}";
  private static final String CHOICE = "write {0,choice,0#none|1#one|1<many}, or better a plural";

  /** Two digits after the point, as the skeletons of ICU say it. */
  private static final String HUNDREDTHS = "::.00";

  /** What ends a message, and what an apostrophe before it makes plain. */
  private enum In {
    PATTERN,
    PLURAL,
    SELECT,
    CHOICE
  }

  private final String text;
  private int at;

  MessageParser(String text) {
    this.text = text;
  }

  Message message() throws BadMessage {
    Message message = message(In.PATTERN);
    if (at < text.length()) {
      throw bad(at, "a `}` closes nothing", PLACEHOLDER);
    }
    return message;
  }

  private Message message(In in) throws BadMessage {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    while (at < text.length() && !ends(in)) {
      char c = text.charAt(at);
      if (c == '\'') {
        apostrophe(words, in);
      } else if (c == '{' || c == '#' && in == In.PLURAL) {
        if (!words.isEmpty()) {
          pieces.add(new Piece.Text(words.toString()));
          words.setLength(0);
        }
        pieces.add(c == '{' ? argument(in) : count());
      } else {
        words.append(c);
        at++;
      }
    }
    if (!words.isEmpty()) {
      pieces.add(new Piece.Text(words.toString()));
    }
    return new Message(pieces);
  }

  private boolean ends(In in) {
    char c = text.charAt(at);
    return c == '}' || c == '|' && in == In.CHOICE;
  }

  private Piece count() {
    at++;
    return new Piece.Count();
  }

  private void apostrophe(StringBuilder words, In in) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean isSyntax =
        next == '{'
            || next == '}'
            || next == '#' && in == In.PLURAL
            || next == '|' && in == In.CHOICE;
    if (next == '\'') {
      words.append('\'');
      at += 2;
    } else if (isSyntax) {
      at++;
      while (at < text.length()) {
        if (text.charAt(at) == '\'' && !text.startsWith("''", at)) {
          at++;
          return;
        }
        at += text.charAt(at) == '\'' ? 1 : 0;
        words.append(text.charAt(at++));
      }
    } else {
      words.append('\'');
      at++;
    }
  }

  /** From a brace to the one that closes it. */
  private Piece argument(In in) throws BadMessage {
    int open = at++;
    String name = word();
    int number = number(name, open);
    if (eat('}')) {
      return new Piece.Argument(number);
    }
    if (!eat(',')) {
      throw bad(open, "the placeholder that begins here is not closed", PLACEHOLDER);
    }
    int typeAt = skipped();
    String type = word();
    Piece piece =
        switch (type) {
          case "number" -> figure(number);
          case "plural", "selectordinal" -> plural(number, type.equals("selectordinal"), open);
          case "select" -> select(number, in, open);
          case "choice" -> choice(number, open);
          default -> throw bad(typeAt, "there is no `{" + name + "," + type + "}`", TYPES);
        };
    if (!eat('}')) {
      throw bad(open, "the placeholder that begins here is not closed", TYPES);
    }
    return piece;
  }

  private int number(String name, int open) throws BadMessage {
    try {
      return Integer.parseInt(name);
    } catch (NumberFormatException e) {
      throw bad(open, "a placeholder wants a number, and this has `" + name + "`", PLACEHOLDER);
    }
  }

  private Piece figure(int number) throws BadMessage {
    if (!eat(',')) {
      return new Piece.Argument(number);
    }
    int styleAt = skipped();
    if (text.startsWith(HUNDREDTHS, at)) {
      at += HUNDREDTHS.length();
      return new Piece.Figure(number, Piece.Style.HUNDREDTHS);
    }
    String style = word();
    return switch (style) {
      case "integer" -> new Piece.Figure(number, Piece.Style.INTEGER);
      case "percent" -> new Piece.Figure(number, Piece.Style.PERCENT);
      default ->
          throw bad(
              styleAt,
              "a number has no form `" + style + "`",
              "write {0,number}, {0,number,integer}, {0,number,percent} or {0,number,::.00}");
    };
  }

  private Piece plural(int number, boolean isOrdinal, int open) throws BadMessage {
    expectComma(open, PLURAL);
    BigDecimal offset = BigDecimal.ZERO;
    skipped();
    if (text.startsWith("offset:", at)) {
      at += "offset:".length();
      offset = decimal(PLURAL);
    }
    Map<BigDecimal, Message> exact = new LinkedHashMap<>();
    Map<String, Message> categories = new LinkedHashMap<>();
    for (skipped(); at < text.length() && text.charAt(at) != '}'; skipped()) {
      int selectorAt = at;
      boolean isNew;
      if (eat('=')) {
        BigDecimal value = decimal(PLURAL).stripTrailingZeros();
        isNew = exact.put(value, branch(In.PLURAL, selectorAt, PLURAL)) == null;
      } else {
        String category = word();
        if (!CATEGORIES.contains(category)) {
          throw bad(
              selectorAt,
              "`" + category + "` is no category of numbers",
              "those are zero, one, two, few, many and other, or a number: =0");
        }
        isNew = categories.put(category, branch(In.PLURAL, selectorAt, PLURAL)) == null;
      }
      if (!isNew) {
        throw bad(selectorAt, "the plural has this twice", "keep one");
      }
    }
    requireOther(categories, open, PLURAL);
    return new Piece.Plural(number, isOrdinal, offset, Map.copyOf(exact), Map.copyOf(categories));
  }

  private Piece select(int number, In in, int open) throws BadMessage {
    expectComma(open, SELECT);
    Map<String, Message> cases = new LinkedHashMap<>();
    for (skipped(); at < text.length() && text.charAt(at) != '}'; skipped()) {
      int selectorAt = at;
      String word = word();
      In within = in == In.PLURAL ? In.PLURAL : In.SELECT;
      if (cases.put(word, branch(within, selectorAt, SELECT)) != null) {
        throw bad(selectorAt, "the select has `" + word + "` twice", "keep one");
      }
    }
    requireOther(cases, open, SELECT);
    return new Piece.Select(number, Map.copyOf(cases));
  }

  private void requireOther(Map<String, Message> cases, int open, String hint) throws BadMessage {
    if (!cases.containsKey("other")) {
      throw bad(open, "what begins here has no words for `other`", hint);
    }
  }

  private Message branch(In in, int selectorAt, String hint) throws BadMessage {
    skipped();
    int open = at;
    if (!eat('{')) {
      throw bad(selectorAt, "words in braces are missing after this", hint);
    }
    Message message = message(in);
    if (!eat('}')) {
      throw bad(open, "the brace that opens here is not closed", hint);
    }
    return message;
  }

  private Piece choice(int number, int open) throws BadMessage {
    expectComma(open, CHOICE);
    List<Piece.Limit> limits = new ArrayList<>();
    do {
      int limitAt = skipped();
      BigDecimal from = decimal(CHOICE);
      skipped();
      boolean isAbove = at < text.length() && text.charAt(at) == '<';
      if (!isAbove && (at >= text.length() || "#≤".indexOf(text.charAt(at)) < 0)) {
        throw bad(limitAt, "a choice wants `#` or `<` after its number", CHOICE);
      }
      at++;
      limits.add(new Piece.Limit(from.doubleValue(), isAbove, message(In.CHOICE)));
    } while (eat('|'));
    return new Piece.Choice(number, List.copyOf(limits));
  }

  private void expectComma(int open, String hint) throws BadMessage {
    if (!eat(',')) {
      throw bad(open, "what begins here lists no words", hint);
    }
  }

  private BigDecimal decimal(String hint) throws BadMessage {
    skipped();
    int start = at;
    while (at < text.length() && "0123456789.-".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    try {
      return new BigDecimal(text.substring(start, at));
    } catch (NumberFormatException e) {
      throw bad(start, "a number is missing here", hint);
    }
  }

  /** The letters, digits, dashes and underscores that follow. */
  private String word() {
    int start = skipped();
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || "-_".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return text.substring(start, at);
  }

  private boolean eat(char c) {
    int start = at;
    skipped();
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    at = start;
    return false;
  }

  /** Where the next character that is no space stands. */
  private int skipped() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static BadMessage bad(int at, String words, String hint) {
    return new BadMessage(at, words, hint);
  }
}
