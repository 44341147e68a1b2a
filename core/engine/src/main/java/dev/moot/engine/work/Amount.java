package dev.moot.engine.work;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Site;
import java.util.Locale;
import java.util.Optional;

/**
 * How much there is to do in one piece of work, as messages say it.
 *
 * @param what {@code a debate of 1,500 claims and 1,499 relations}
 * @param advice how to make that less
 */
public record Amount(String what, String advice) {

  public static Amount of(Debate debate) {
    return new Amount(
        "a debate of "
            + count(debate.claims().size(), "claim")
            + " and "
            + count(debate.relations().size(), "relation"),
        "divide the debate into several, each in a file of its own");
  }

  /** Of the text of a digest, a page or a claim file. */
  public static Amount ofText(String text) {
    return new Amount(
        "a text of " + count(text.length(), "character"),
        "divide it into shorter paragraphs, or among several files");
  }

  /** Of a page that shows a part of all there is. */
  public static Amount of(Site site) {
    return new Amount(
        "a site of "
            + count(site.posts().size(), "digest")
            + ", "
            + count(site.debates().size(), "debate")
            + " and "
            + count(site.claims().size(), "claim"),
        "leave out plugins one by one to find what takes so long");
  }

  /** The quotes of {@code debate} in its sources. */
  public static Amount ofQuotes(Debate debate, int quotes) {
    return new Amount(
        count(quotes, "quote") + " from " + count(debate.sources().size(), "source"),
        "quote more of what is around, or divide the sources; a source that repeats itself takes"
            + " longest");
  }

  /** The same, with {@code more} advice if there is any. */
  public Amount and(Optional<String> more) {
    return more.map(m -> new Amount(what, advice + "; " + m)).orElse(this);
  }

  private static String count(int number, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
  }
}
