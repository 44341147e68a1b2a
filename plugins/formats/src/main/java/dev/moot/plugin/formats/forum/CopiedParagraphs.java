package dev.moot.plugin.formats.forum;

import dev.moot.plugin.formats.thread.Author;
import dev.moot.plugin.formats.thread.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paragraphs that stood in somebody else's post before, whole sentences of it and nothing else: who
 * copies them in without a mark most likely quotes, so nobody is given them as words of their own.
 */
final class CopiedParagraphs {

  private static final int FEWEST_WORDS = 8;
  private static final int MOST_PLACES = 16;

  private static final Pattern START = Pattern.compile("(?:^|[.!?…]+[\"'”’»)]* +)(?=\\S)");
  private static final Pattern MARKS =
      Pattern.compile("^[\"'“”„«»‘’…. ]+|[\"'“”„«»‘’ ]+$|(?<=[.!?…])[\"'“”«»‘’ ]+$");

  /** Where sentences of a post begin. */
  private record Place(Author author, String text, int start) {}

  private final Map<String, List<Place>> places = new HashMap<>();

  /**
   * A post with such paragraphs as quotes.
   *
   * @param body its blocks
   * @param from whose words they are, if all are of one
   */
  record Marked(List<Block> body, int quotes, Optional<Author> from) {}

  /** Marks what {@code author} copied from earlier posts, and notes the rest as theirs. */
  Marked mark(Author author, List<Block> body) {
    List<Block> marked = new ArrayList<>();
    int quotes = 0;
    Optional<Author> from = Optional.empty();
    for (Block block : body) {
      Optional<Author> other = block.isOwn() ? other(author, block.text()) : Optional.empty();
      if (other.isPresent()) {
        quotes++;
        from = quotes == 1 || from.equals(other) ? other : Optional.empty();
        marked.add(new Block(block.kind(), 1, block.text(), block.links()));
      } else {
        marked.add(block);
      }
    }
    marked.stream().filter(Block::isOwn).forEach(b -> note(author, b.text()));
    return new Marked(marked, quotes, from);
  }

  private void note(Author author, String text) {
    Matcher start = START.matcher(text);
    while (start.find()) {
      String key = key(text, start.end());
      if (!key.isEmpty()) {
        List<Place> known = places.computeIfAbsent(key, k -> new ArrayList<>());
        if (known.size() < MOST_PLACES) {
          known.add(new Place(author, text, start.end()));
        }
      }
    }
  }

  /** Who said {@code paragraph} before, if its author is known and did not. */
  private Optional<Author> other(Author author, String paragraph) {
    String words = MARKS.matcher(paragraph).replaceAll("");
    if (author.isGone()) {
      return Optional.empty();
    }
    List<Author> said =
        places.getOrDefault(key(words, 0), List.of()).stream()
            .filter(p -> isThere(words, p))
            .map(Place::author)
            .toList();
    return said.contains(author) || said.contains(Author.GONE)
        ? Optional.empty()
        : said.stream().findFirst();
  }

  /** Whether {@code words} are whole sentences at {@code place}. */
  private static boolean isThere(String words, Place place) {
    String text = place.text();
    int end = place.start() + words.length();
    return text.startsWith(words, place.start())
        && (end == text.length()
            || isEnd(words.charAt(words.length() - 1))
            || isEnd(text.charAt(end)));
  }

  private static boolean isEnd(char c) {
    return ".!?…".indexOf(c) >= 0;
  }

  /** The first words from {@code start} on; nothing where there are fewer. */
  private static String key(String text, int start) {
    int at = start;
    for (int i = 0; i < FEWEST_WORDS; i++) {
      if (at >= text.length()) {
        return "";
      }
      int space = text.indexOf(' ', at);
      at = space < 0 ? text.length() : space + 1;
    }
    // The last of them may have a sign behind it that the other has not.
    return text.substring(start, text.lastIndexOf(' ', at - 2) + 1);
  }
}
