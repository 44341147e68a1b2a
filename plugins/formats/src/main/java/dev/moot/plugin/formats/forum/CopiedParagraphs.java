package dev.moot.plugin.formats.forum;

import dev.moot.plugin.formats.thread.Author;
import dev.moot.plugin.formats.thread.Block;
import dev.moot.plugin.formats.thread.Leftovers;
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
  private static final int SHOWN = 8;

  private static final Pattern START = Pattern.compile("(?:^|[.!?…]+[\"'”’»)]* +)(?=\\S)");
  private static final Pattern MARKS =
      Pattern.compile("^[\"'“”„«»‘’…. ]+|[\"'“”„«»‘’ ]+$|(?<=[.!?…])[\"'“”«»‘’ ]+$");

  /** Where sentences of a post begin. */
  private record Place(Author author, String text, int start) {}

  private final Map<String, List<Place>> places = new HashMap<>();
  private final List<String> posts = new ArrayList<>();
  private String from = "";
  private String by = "";

  /**
   * The blocks of a post, what {@code author} copied from earlier ones as quotes; the rest is noted
   * as theirs.
   *
   * @param line where the post begins
   */
  List<Block> mark(int line, Author author, List<Block> body) {
    List<Block> marked = new ArrayList<>();
    boolean copied = false;
    for (Block block : body) {
      Optional<Author> other = block.isOwn() ? other(author, block.text()) : Optional.empty();
      copied |= other.isPresent();
      from = other.map(Author::name).orElse(from);
      marked.add(
          other.isPresent() ? new Block(block.kind(), 1, block.text(), block.links()) : block);
    }
    marked.stream().filter(Block::isOwn).forEach(b -> note(author, b.text()));
    if (copied) {
      posts.add(String.valueOf(line));
      by = author.name();
    }
    return marked;
  }

  /** Tells of the posts that have such paragraphs. */
  void tell(Leftovers leftovers) {
    if (posts.size() == 1) {
      leftovers.remark(
          "line " + posts.get(0),
          "words of this post stand in an earlier one by "
              + from
              + ": taken as a quote, not as words of "
              + by);
    } else if (!posts.isEmpty()) {
      String more = posts.size() > SHOWN ? " and " + (posts.size() - SHOWN) + " more" : "";
      leftovers.remark(
          "lines " + String.join(", ", posts.subList(0, Math.min(SHOWN, posts.size()))) + more,
          "paragraphs of these posts stand in earlier ones by others: taken as quotes, not as words"
              + " of those who repeat them");
    }
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
