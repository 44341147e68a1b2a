package dev.moot.engine.message;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a language counts, writes numbers, lists and dates, by the Unicode CLDR; digits are Western
 * in all of them. The tables are the engine's own, since those of the JDK change between releases.
 * Safe for any number of threads.
 */
public final class LanguageForms {

  private static final String OTHER = "other";

  /** Whole numbers below are what nearly all messages count, and have no group. */
  private static final int SMALL = 1000;

  private static final Pattern SOUNDS_LIKE_Y =
      Pattern.compile("[ií]|h[ií](?![ae])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Locale language;
  private final Map<String, PluralRule> rules = new ConcurrentHashMap<>();
  private final Map<Integer, String> cardinals = new ConcurrentHashMap<>();
  private final Map<Integer, String> ordinals = new ConcurrentHashMap<>();
  private volatile @Nullable Map<String, String> table;

  /** Nothing is read until it is asked. */
  public LanguageForms(Locale language) {
    this.language = language;
  }

  /** The language. */
  public Locale language() {
    return language;
  }

  /** Whether there is a table for it; if not, it lists as English does and has no plural. */
  public boolean isKnown() {
    return !table().isEmpty();
  }

  private Map<String, String> table() {
    Map<String, String> known = table;
    if (known == null) {
      known = LanguageTable.of(language);
      table = known;
    }
    return known;
  }

  /**
   * Which form words take beside {@code number}: {@code zero}, {@code one}, {@code two}, {@code
   * few}, {@code many} or {@code other}.
   *
   * @param isOrdinal whether it says which in a row
   */
  public String category(Number number, boolean isOrdinal) {
    int small = small(number);
    return small < 0
        ? worked(number, isOrdinal)
        : (isOrdinal ? ordinals : cardinals).computeIfAbsent(small, n -> worked(n, isOrdinal));
  }

  /** {@code number} as it is if it is whole and small, else a negative one. */
  private static int small(Number number) {
    if (number instanceof BigDecimal exact) {
      return exact.scale() == 0 && exact.signum() >= 0 && exact.precision() <= 3
          ? exact.intValue()
          : -1;
    }
    boolean isWhole = number instanceof Integer || number instanceof Long;
    long value = isWhole ? number.longValue() : -1;
    return value < SMALL ? (int) Math.max(-1, value) : -1;
  }

  private String worked(Number number, boolean isOrdinal) {
    Operands operands = Operands.of(number);
    for (String category : categories(isOrdinal)) {
      String key = (isOrdinal ? "ordinal." : "cardinal.") + category;
      String condition = table().get(key);
      if (condition != null
          && rules.computeIfAbsent(key, k -> PluralRule.of(condition)).holds(operands)) {
        return category;
      }
    }
    return OTHER;
  }

  /** The categories that the language has, {@code other} last. */
  public Set<String> categories(boolean isOrdinal) {
    String kind = isOrdinal ? "ordinal." : "cardinal.";
    Set<String> categories = new LinkedHashSet<>();
    for (String key : table().keySet()) {
      if (key.startsWith(kind)) {
        categories.add(key.substring(kind.length()));
      }
    }
    categories.add(OTHER);
    return categories;
  }

  /** A number in digits, with at most three of a fraction. */
  public String number(Number number) {
    int small = small(number);
    if (small >= 0) {
      return Integer.toString(small);
    }
    BigDecimal exact = Operands.exact(number);
    return written(exact.scale() > 3 ? exact.setScale(3, RoundingMode.HALF_EVEN) : exact);
  }

  /** A number rounded to a whole one. */
  String integer(Number number) {
    return written(Operands.exact(number).setScale(0, RoundingMode.HALF_EVEN));
  }

  /** A share of one as a whole percentage. */
  public String percent(Number share) {
    BigDecimal percentage =
        Operands.exact(share).movePointRight(2).setScale(0, RoundingMode.HALF_EVEN);
    return value("percent", "{0}%").replace("{0}", written(percentage));
  }

  /** A number with two digits after the point, whether or not they are noughts. */
  String hundredths(Number number) {
    BigDecimal exact = Operands.exact(number).setScale(2, RoundingMode.HALF_UP);
    String digits = exact.abs().toPlainString();
    int point = digits.indexOf('.');
    return (exact.signum() < 0 ? value("minus", "-") : "")
        + grouped(digits.substring(0, point))
        + value("decimal", ".")
        + digits.substring(point + 1);
  }

  private String written(BigDecimal number) {
    String digits = number.abs().toPlainString();
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    StringBuilder out = new StringBuilder(grouped(whole));
    String fraction = point < 0 ? "" : digits.substring(point + 1).replaceFirst("0+$", "");
    if (!fraction.isEmpty()) {
      out.append(value("decimal", ".")).append(fraction);
    }
    return number.signum() < 0 ? value("minus", "-") + out : out.toString();
  }

  private String grouped(String whole) {
    if (whole.length() < 3 + Integer.parseInt(value("group.first", "1"))) {
      return whole;
    }
    int size = Integer.parseInt(value("group.higher", "3"));
    StringBuilder out = new StringBuilder(whole);
    for (int at = whole.length() - 3; at > 0; at -= size) {
      out.insert(at, value("group", ","));
    }
    return out.toString();
  }

  /** {@code items} as a sentence lists them: {@code A, B and C}. */
  public String list(List<String> items) {
    int count = items.size();
    if (count < 2) {
      return String.join("", items);
    }
    if (count == 2) {
      return both("list.two", "{0} and {1}", items.get(0), items.get(1));
    }
    String rest = both("list.end", "{0} and {1}", items.get(count - 2), items.get(count - 1));
    for (int i = count - 3; i > 0; i--) {
      rest = both("list.middle", "{0}, {1}", items.get(i), rest);
    }
    return both("list.start", "{0}, {1}", items.get(0), rest);
  }

  /** What stands between two items of a list that nothing ends: {@code ", "}. */
  public String comma() {
    return both("list.middle", "{0}, {1}", "", "");
  }

  private String both(String key, String otherwise, String first, String second) {
    String pattern = value(key, otherwise);
    int one = pattern.indexOf("{0}");
    int two = pattern.indexOf("{1}");
    return pattern.substring(0, one)
        + first
        + before(second, pattern.substring(one + 3, two))
        + second
        + pattern.substring(two + 3);
  }

  /**
   * What joins an item to the next one, as ICU adapts it to that: Spanish says <i>e</i> before the
   * sound of <i>y</i>, and the Hebrew word grows together with Hebrew letters only.
   */
  private String before(String next, String joint) {
    return switch (language.getLanguage()) {
      case "es" -> SOUNDS_LIKE_Y.matcher(next).lookingAt() ? joint.replace(" y ", " e ") : joint;
      case "he" ->
          joint.endsWith("ו") && !next.isEmpty() && !isHebrew(next.codePointAt(0))
              ? joint + "-"
              : joint;
      default -> joint;
    };
  }

  private static boolean isHebrew(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HEBREW;
  }

  /** A day with the name of its month cut short; as in ISO 8601 where there is no table. */
  public String shortDay(LocalDate date) {
    return filled(shortDayIn(date.getMonth()), date);
  }

  /** A day with the whole name of its month. */
  public String longDay(LocalDate date) {
    return filled(dayIn(date.getMonth(), "long"), date);
  }

  /**
   * How {@link #shortDay} writes the days of a month: {@code {0}} stands for the day, {@code {2}}
   * for the year, {@code {5}} for the day in two digits.
   */
  public String shortDayIn(Month month) {
    return dayIn(month, "short");
  }

  /** {@code form}, as {@link #shortDayIn} gives it, of that day. */
  public static String filled(String form, LocalDate date) {
    return form.replace("{0}", Integer.toString(date.getDayOfMonth()))
        .replace("{2}", Integer.toString(date.getYear()))
        .replace("{5}", date.toString().substring(date.toString().length() - 2));
  }

  private String dayIn(Month month, String length) {
    String number = Integer.toString(month.getValue());
    String twoDigits = month.getValue() < 10 ? "0" + number : number;
    String pattern = table().get("day." + length);
    if (pattern == null) {
      return "{2}-" + twoDigits + "-{5}";
    }
    String[] months = value("months." + length, "").split("\\|", -1);
    return pattern
        .replace("{1}", months[month.getValue() - 1])
        .replace("{3}", number)
        .replace("{4}", twoDigits);
  }

  /** The marks around a quotation and around one within it: two that open and close, two more. */
  public List<String> quotes() {
    return List.of(value("quotes", "“ ” ‘ ’").split(" ", -1));
  }

  private String value(String key, String otherwise) {
    return table().getOrDefault(key, otherwise);
  }
}
