package dev.moot.engine.message;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A message, read once and said any number of times. Immutable.
 *
 * <p>The syntax is ICU's: {@code {0}}, {@code {0,number}}, {@code {0,number,percent}}, {@code
 * {0,plural,=0{none} one{# voice} other{# voices}}}, {@code {0,selectordinal,...}}, {@code
 * {0,select,she{her} other{their}}}; {@code {0,choice,0#none|1#one|1<{0}}} is of {@link
 * java.text.MessageFormat}. An apostrophe is itself, unless a brace follows it, or {@code #} in a
 * plural; two are one.
 *
 * @param pieces its parts, in order
 */
public record Message(List<Piece> pieces) {

  public Message {
    pieces = List.copyOf(pieces);
  }

  /**
   * Reads {@code pattern}.
   *
   * @throws BadMessage when it is none
   */
  public static Message of(String pattern) throws BadMessage {
    return new MessageParser(pattern).message();
  }

  /**
   * What it says in {@code language} with {@code arguments}; one that is not given stays as typed.
   */
  public String say(LanguageForms language, @Nullable Object... arguments) {
    if (pieces.size() == 1 && pieces.get(0) instanceof Piece.Text text) {
      return text.words(); // as most are
    }
    StringBuilder out = new StringBuilder();
    new Saying(language, arguments, out).say(this, null);
    return out.toString();
  }

  /** The categories of cardinal numbers that some plural in it has no words for. */
  public Set<String> lacking(LanguageForms language) {
    Set<String> lacking = new TreeSet<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Plural plural) {
        Set<String> wanted = new TreeSet<>(language.categories(plural.isOrdinal()));
        wanted.removeAll(plural.categories().keySet());
        lacking.addAll(wanted);
        plural.categories().values().forEach(m -> lacking.addAll(m.lacking(language)));
      } else if (piece instanceof Piece.Select select) {
        select.cases().values().forEach(m -> lacking.addAll(m.lacking(language)));
      }
    }
    return lacking;
  }

  /** The saying of one message. */
  private record Saying(LanguageForms language, @Nullable Object[] arguments, StringBuilder out) {

    void say(Message message, @Nullable BigDecimal count) {
      for (Piece piece : message.pieces()) {
        say(piece, count);
      }
    }

    private void say(Piece piece, @Nullable BigDecimal count) {
      if (piece instanceof Piece.Text text) {
        out.append(text.words());
      } else if (piece instanceof Piece.Argument argument) {
        out.append(plain(argument.number()));
      } else if (piece instanceof Piece.Count) {
        out.append(count == null ? "#" : language.number(count));
      } else if (piece instanceof Piece.Figure figure) {
        Number number = number(figure.number());
        out.append(
            number == null
                ? plain(figure.number())
                : switch (figure.style()) {
                  case PERCENT -> language.percent(number);
                  case INTEGER -> language.integer(number);
                  case HUNDREDTHS -> language.hundredths(number);
                });
      } else if (piece instanceof Piece.Plural plural) {
        say(plural);
      } else if (piece instanceof Piece.Select select) {
        String word = plain(select.number());
        say(select.cases().getOrDefault(word, other(select.cases())), count);
      } else if (piece instanceof Piece.Choice choice) {
        say(chosen(choice), count);
      }
    }

    private void say(Piece.Plural plural) {
      Number number = number(plural.number());
      if (number == null) {
        say(other(plural.categories()), null);
        return;
      }
      BigDecimal exact = Operands.exact(number);
      BigDecimal count = exact.subtract(plural.offset());
      Message own =
          plural.exact().isEmpty() ? null : plural.exact().get(exact.stripTrailingZeros());
      say(
          own != null
              ? own
              : plural
                  .categories()
                  .getOrDefault(
                      language.category(count, plural.isOrdinal()), other(plural.categories())),
          count);
    }

    private static Message other(java.util.Map<String, Message> cases) {
      return java.util.Objects.requireNonNull(cases.get("other"));
    }

    private Message chosen(Piece.Choice choice) {
      Number given = number(choice.number());
      double number = given == null ? 0 : given.doubleValue();
      Message chosen = choice.limits().get(0).message();
      for (Piece.Limit limit : choice.limits()) {
        if (limit.isAbove() ? number > limit.from() : number >= limit.from()) {
          chosen = limit.message();
        }
      }
      return chosen;
    }

    private @Nullable Number number(int argument) {
      return argument < arguments.length && arguments[argument] instanceof Number number
          ? number
          : null;
    }

    private String plain(int argument) {
      if (argument >= arguments.length) {
        return "{" + argument + "}";
      }
      Object value = arguments[argument];
      return value instanceof Number number ? language.number(number) : String.valueOf(value);
    }
  }
}
