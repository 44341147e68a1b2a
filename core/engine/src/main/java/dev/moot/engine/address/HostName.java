package dev.moot.engine.address;

import dev.moot.api.model.UrlCodec;
import java.net.IDN;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of hosts in the letters that the name system knows, by UTS 46 as browsers apply it. Java's
 * own conversion is of 2003, when {@code ß} was {@code ss} and {@code ς} was {@code σ}; today
 * {@code straße.example} is another host than {@code strasse.example}.
 */
final class HostName {

  private static final Pattern NUMBERS = Pattern.compile("\\[[0-9A-Fa-f:.]+]");

  /** Nearly all there are, in which there is nothing to do. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*+");

  private static final Pattern DOTS = Pattern.compile("[.\u3002\uff0e\uff61]");

  /** What has letters of its own since 2010. */
  private static final Pattern SINCE_2010 = Pattern.compile("[ß\u1e9eς\u200c\u200d]");

  private static final Pattern NO_HOST =
      Pattern.compile("[\\x00-\\x20\"#%/:<>?@\\[\\\\\\]^`{|}\\x7f]");

  private HostName() {}

  /** {@code typed} in ASCII, an address of numbers as it is; empty when no host is called so. */
  static Optional<String> ascii(String typed) {
    if (PLAIN.matcher(typed).matches() || NUMBERS.matcher(typed).matches()) {
      return Optional.of(typed);
    }
    List<String> labels = new ArrayList<>();
    try {
      for (String label : DOTS.split(UrlCodec.decoded(typed), -1)) {
        labels.add(label(label));
      }
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // too long, or of code points that stand in no name
    }
    String host = String.join(".", labels);
    boolean named = labels.stream().anyMatch(l -> !l.isEmpty());
    return Optional.of(host).filter(h -> named && !NO_HOST.matcher(h).find());
  }

  private static String label(String label) {
    if (label.chars().allMatch(c -> c < 0x80)) {
      return label;
    }
    StringBuilder lower = new StringBuilder();
    label.codePoints().forEach(c -> lower.appendCodePoint(Character.toLowerCase(c)));
    String folded = Normalizer.normalize(lower, Normalizer.Form.NFKC);
    return SINCE_2010.matcher(label).find()
        ? "xn--" + Punycode.of(folded)
        : IDN.toASCII(folded, IDN.ALLOW_UNASSIGNED);
  }
}
