package dev.moot.engine.miss;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in the round brackets of a link or picture that was not read as one. */
final class Address {

  /** How an address begins that nobody writes for another reason, as a pattern. */
  static final String START =
      "(?:https?://|www\\.|mailto:|claim:|person:|source:|\\.{1,2}/|/)(?=[^\\s()\\[\\]])";

  private static final String FILE =
      "\\.(?:md|markdown|html?|svg|png|jpe?g|gif|webp|avif|pdf|ya?ml|txt|csv|json|zip|mp[34])"
          + "(?:[#?]\\S*)?";

  private static final Pattern PLAIN =
      Pattern.compile(
          "(?i)\\s*<?(?:" + START + "|(?:claim|person|source|https?|mailto):\\s).*",
          Pattern.DOTALL);
  private static final Pattern ENDS_IN_FILE =
      Pattern.compile("(?i)[^,;]+" + FILE + "(?:\\s+[\"'(“”„‘’].*)?", Pattern.DOTALL);
  private static final Pattern TITLED =
      Pattern.compile("(.*?)\\s+(\"[^\"]*\"|'[^']*')", Pattern.DOTALL);
  private static final Pattern CURLY =
      Pattern.compile("(.*?)\\s+[“”„‘’«](.*)[“”‘’»]", Pattern.DOTALL);
  private static final Pattern SCHEME =
      Pattern.compile("(?i)((?:claim|person|source|https?|mailto):)\\s+(\\S+)");
  private static final Pattern WEB_AND_WORDS =
      Pattern.compile("(?i)(https?://[^\\s<>]+)\\s+([^\\s/.][^/.]*)");

  private Address() {}

  /** Whether {@code written} can only be meant as an address. */
  static boolean isPlain(String written) {
    return PLAIN.matcher(written).matches() || ENDS_IN_FILE.matcher(written.strip()).matches();
  }

  /** {@code written}, which has a space in it, as it should stand in the round brackets. */
  static String mended(String written) {
    String address = written.strip();
    Matcher curly = CURLY.matcher(address);
    if (curly.matches()) {
      return pointed(curly.group(1)) + " \"" + curly.group(2) + "\"";
    }
    Matcher titled = TITLED.matcher(address);
    if (titled.matches()) {
      return pointed(titled.group(1)) + " " + titled.group(2);
    }
    Matcher words = WEB_AND_WORDS.matcher(address);
    if (words.matches()) {
      return words.group(1) + " \"" + words.group(2).replace("\"", "") + "\"";
    }
    return pointed(address);
  }

  private static String pointed(String address) {
    Matcher scheme = SCHEME.matcher(address);
    if (scheme.matches()) {
      return scheme.group(1) + scheme.group(2);
    }
    boolean web = address.startsWith("http") || address.startsWith("<http");
    String line = address.replaceAll("[ \\t]*\\R[ \\t>]*", web ? "" : " ");
    String bare = line.replaceAll("[<>]", "");
    return bare.matches("\\S*") ? bare : "<" + bare + ">";
  }
}
