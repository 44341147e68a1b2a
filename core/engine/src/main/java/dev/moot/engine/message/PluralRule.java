package dev.moot.engine.message;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a number is of one category: a condition in the syntax of UTS 35, part 3, such as {@code v =
 * 0 and i % 10 = 2..4 and i % 100 != 12..14}.
 *
 * @param alternatives one of these holds, which is that all its relations do
 */
record PluralRule(List<List<Relation>> alternatives) {

  private static final Pattern RELATION =
      Pattern.compile("([nivwftce])(?: % (\\d+))? (!?=) ([0-9.,]+)");

  /**
   * @param modulus nought where the operand is compared as it is
   * @param ranges the first and the last of each
   */
  record Relation(char operand, int modulus, boolean isNegated, List<int[]> ranges) {

    boolean holds(Operands number) {
      BigDecimal value = number.value(operand);
      BigDecimal compared = modulus == 0 ? value : value.remainder(BigDecimal.valueOf(modulus));
      return isNegated != ranges.stream().anyMatch(r -> isIn(compared, r));
    }

    private static boolean isIn(BigDecimal value, int[] range) {
      return value.stripTrailingZeros().scale() <= 0
          && value.compareTo(BigDecimal.valueOf(range[0])) >= 0
          && value.compareTo(BigDecimal.valueOf(range[1])) <= 0;
    }
  }

  static PluralRule of(String condition) {
    List<List<Relation>> alternatives = new ArrayList<>();
    for (String alternative : condition.split(" or ", -1)) {
      List<Relation> relations = new ArrayList<>();
      for (String relation : alternative.split(" and ", -1)) {
        relations.add(relation(relation.strip()));
      }
      alternatives.add(List.copyOf(relations));
    }
    return new PluralRule(List.copyOf(alternatives));
  }

  private static Relation relation(String text) {
    Matcher m = RELATION.matcher(text);
    if (!m.matches()) {
      throw new IllegalArgumentException("no plural rule: " + text);
    }
    List<int[]> ranges = new ArrayList<>();
    for (String range : m.group(4).split(",", -1)) {
      String[] ends = range.split("\\.\\.", -1);
      ranges.add(new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])});
    }
    int modulus = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
    return new Relation(m.group(1).charAt(0), modulus, m.group(3).equals("!="), ranges);
  }

  boolean holds(Operands number) {
    return alternatives.stream().anyMatch(all -> all.stream().allMatch(r -> r.holds(number)));
  }
}
