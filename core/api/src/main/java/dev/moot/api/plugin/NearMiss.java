package dev.moot.api.plugin;

import dev.moot.api.diagnostic.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A form of text that is nearly markup, or markup of another tool. Readers would see it as it is
 * typed, so each place where it stands is reported, with what to type instead.
 *
 * <p>It is looked for in what has stayed text once a file is parsed: in one block at a time, over
 * its line ends (each is {@code \n}), and never in code, raw HTML, addresses, the words of pictures
 * or signs after a backslash. Each of these, and each node of a plugin's own, is one {@link #OTHER}
 * in the text that the pattern sees. Where several forms begin at one place the longest counts, and
 * within it nothing more is looked for.
 *
 * @param rule what it is reported by
 * @param opening the signs that it begins with, at which {@code form} is tried; not empty
 * @param form the whole of it, from the opening on; it sees {@link #REACH} units from there. {@code
 *     ^} is the start of the block, or of a line with {@code (?m)}, and what stands before the
 *     opening can be looked behind at. What repeats should not be able to fit the same text in two
 *     ways: a pattern like {@code (a+)+} takes for ever
 * @param example a paragraph in which it stands once; the conformance test tries it
 * @param advice what is said of a find, or nothing where it is no miss after all; called from
 *     several threads
 */
public record NearMiss(
    Rule rule,
    String opening,
    Pattern form,
    String example,
    Function<Find, Optional<Advice>> advice)
    implements Contribution {

  /** Stands in the text that forms see for whatever is not text. */
  public static final char OTHER = '\uFFFC';

  /** How many units of text a form sees from its opening on. */
  public static final int REACH = 1000;

  public NearMiss {
    if (opening.isEmpty() || !example.contains(opening)) {
      throw new IllegalArgumentException(
          "a near miss has an opening, and an example with it: " + form);
    }
  }

  /** A form that is a miss wherever it stands. */
  public static NearMiss of(
      Rule rule, String opening, String form, String example, Function<Find, Advice> advice) {
    return new NearMiss(
        rule, opening, Pattern.compile(form), example, find -> Optional.of(advice.apply(find)));
  }

  /** The same, unless {@code advice} has nothing to say of a find. */
  public static NearMiss unless(
      Rule rule,
      String opening,
      String form,
      String example,
      Function<Find, Optional<Advice>> advice) {
    return new NearMiss(rule, opening, Pattern.compile(form), example, advice);
  }

  /** What a find stands in. */
  public enum Block {
    PARAGRAPH,
    HEADING,
    /** A cell of a table. */
    CELL,
    /** Another stretch of text, such as the label of a directive. */
    OTHER
  }

  /**
   * A place that a form fits.
   *
   * @param groups what the pattern's groups fit, the whole first; an absent one is empty
   * @param written the same as it stands in the file
   * @param block what it stands in
   * @param quoted whether the block lies directly in a block quote
   * @param labels those that the file gives addresses to, {@code [label]: https://...}, as written
   */
  public record Find(
      List<String> groups, List<String> written, Block block, boolean quoted, List<String> labels) {

    public Find {
      groups = List.copyOf(groups);
      written = List.copyOf(written);
      labels = List.copyOf(labels);
    }

    /** What group {@code number} fits, as the pattern sees it. */
    public String group(int number) {
      return groups.get(number);
    }

    /** What stands in the file where group {@code number} fits. */
    public String written(int number) {
      return written.get(number);
    }
  }

  /**
   * What is said of a find.
   *
   * @param message what is wrong: lower case, names the thing, blames nobody
   * @param hint what to type instead
   * @param marked the number of the group that is marked in the file
   * @param meant the claim that was probably meant; where there is one, the hint names it instead
   */
  public record Advice(String message, String hint, int marked, Optional<Meant> meant) {

    public Advice(String message, String hint, int marked) {
      this(message, hint, marked, Optional.empty());
    }

    /** Advice about the whole find. */
    public static Advice of(String message, String hint) {
      return new Advice(message, hint, 0);
    }

    /** The same, marking group {@code number} alone. */
    public Advice marking(int number) {
      return new Advice(message, hint, number, meant);
    }

    /** The same, with a claim near {@code claim} in the hint if the site has one. */
    public Advice meaning(Meant claim) {
      return new Advice(message, hint, marked, Optional.of(claim));
    }
  }

  /**
   * A claim that is named by something else than its id.
   *
   * @param name what it is called: nearly its id, or its text, with or without a debate before it
   * @param before what is to be typed before the id
   * @param after what is to be typed after it
   */
  public record Meant(String name, String before, String after) {}
}
