package dev.moot.plugin.formats.kialo;

import dev.moot.api.model.Evidence;
import dev.moot.api.render.SafeUrl;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text of a claim as Kialo writes it: Markdown of which it has links, and backslashes before
 * round and square brackets.
 *
 * @param words the text without either
 * @param links where its links lead, each address once
 * @param refused addresses that no page may link to; their words stay
 */
record KialoText(String words, List<Evidence> links, List<String> refused) {

  private static final String ESCAPED = "()[]";
  private static final Pattern SCHEME = Pattern.compile("\\s*[a-zA-Z][a-zA-Z0-9+.-]*+:");

  KialoText {
    links = List.copyOf(links);
    refused = List.copyOf(refused);
  }

  /** Reads {@code text}. */
  static KialoText of(String text) {
    StringBuilder words = new StringBuilder();
    List<Evidence> links = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Map<Integer, Integer> pairs = text.contains("](") ? pairs(text) : Map.of();
    int at = 0;
    while (at < text.length()) {
      Optional<Link> link = text.charAt(at) == '[' ? link(text, at, pairs) : Optional.empty();
      if (link.isEmpty()) {
        if (isEscape(text, at)) {
          at++;
        }
        words.append(text.charAt(at++));
        continue;
      }
      String shown = unescaped(text.substring(at + 1, link.get().middle()));
      String url = encoded(unescaped(link.get().url().strip()));
      words.append(shown);
      if (!SafeUrl.isWebAddress(url)) {
        refused.add(url);
      } else if (seen.add(url)) {
        links.add(evidence(shown.isBlank() ? url : shown.strip(), url));
      }
      at = link.get().end();
    }
    return new KialoText(words.toString().strip(), links, refused);
  }

  private static Evidence evidence(String title, String url) {
    return new Evidence(
        title, Optional.of(url), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * A link in a text.
   *
   * @param middle where its words end
   * @param url where it leads, as written
   * @param end where it ends
   */
  private record Link(int middle, String url, int end) {}

  /** The link whose words begin after the bracket at {@code start}. */
  private static Optional<Link> link(String text, int start, Map<Integer, Integer> pairs) {
    Integer middle = pairs.get(start);
    if (middle == null || !text.startsWith("](", middle)) {
      return Optional.empty();
    }
    Integer end = pairs.get(middle + 1);
    String url = end == null ? "" : text.substring(middle + 2, end);
    return end != null && SCHEME.matcher(url).lookingAt()
        ? Optional.of(new Link(middle, url, end + 1))
        : Optional.empty();
  }

  /** Where each bracket closes that does, by where it opens. */
  private static Map<Integer, Integer> pairs(String text) {
    Map<Integer, Integer> pairs = new HashMap<>();
    Deque<Integer> square = new ArrayDeque<>();
    Deque<Integer> round = new ArrayDeque<>();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isEscape(text, at)) {
        at++;
      } else if (c == '[' || c == '(') {
        (c == '[' ? square : round).push(at);
      } else if (c == ']' && !square.isEmpty()) {
        pairs.put(square.pop(), at);
      } else if (c == ')' && !round.isEmpty()) {
        pairs.put(round.pop(), at);
      }
    }
    return pairs;
  }

  private static boolean isEscape(String text, int at) {
    return text.charAt(at) == '\\'
        && at + 1 < text.length()
        && ESCAPED.indexOf(text.charAt(at + 1)) >= 0;
  }

  private static String unescaped(String text) {
    return text.replaceAll("\\\\([()\\[\\]])", "$1");
  }

  /** What no URL may hold is percent-encoded, as browsers do; brackets of a host are none. */
  private static String encoded(String url) {
    StringBuilder out = new StringBuilder();
    int path = url.indexOf('/', url.indexOf("//") < 0 ? 0 : url.indexOf("//") + 2);
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      boolean host = (c == '[' || c == ']') && (path < 0 || i < path);
      if (!host && (c <= ' ' || "\"{}[]<>|\\^`".indexOf(c) >= 0)) {
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
