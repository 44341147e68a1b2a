package dev.moot.engine.desk;

import dev.moot.api.plugin.Candidate;
import dev.moot.api.thread.PostedText;
import dev.moot.engine.diagnostic.Span;
import dev.moot.engine.digest.SipHash;
import dev.moot.engine.link.name.Handles;
import dev.moot.engine.link.quote.QuotedText;
import dev.moot.engine.link.quote.RepeatedLines;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A source's text, taken apart. It does not know what is quoted of it, so that it is made once for
 * each text.
 *
 * @param quoted the text
 * @param posts its posts, or its paragraphs where nothing says who wrote what
 * @param repeated in which lines authors repeat somebody else's words
 * @param candidates sentences that may be worth a quote, by where they stand in the text
 * @param digest tells it from another text
 */
public record DeskText(
    QuotedText quoted,
    List<DeskPost> posts,
    RepeatedLines repeated,
    List<Candidate> candidates,
    String digest) {

  public DeskText {
    posts = List.copyOf(posts);
    candidates = List.copyOf(candidates);
  }

  private static final Pattern LINE_BREAK = Pattern.compile("\r\n?");

  /**
   * That of {@code original}. Its characters are those that a browser has of it: one for each line
   * break, and none that it leaves out.
   *
   * @param finder finds the candidates of a paragraph
   */
  static DeskText of(String original, Function<String, List<Candidate>> finder) {
    QuotedText quoted =
        QuotedText.of(LINE_BREAK.matcher(original).replaceAll("\n").replace('\0', '\uFFFD'));
    PostedText posted = PostedText.of(quoted.text());
    List<DeskPost> posts = posts(quoted.text(), posted);
    List<Candidate> candidates = new ArrayList<>();
    for (DeskPost post : posts) {
      for (Span paragraph : post.paragraphs()) {
        int from = paragraph.start();
        for (Candidate found : finder.apply(quoted.text().substring(from, paragraph.end()))) {
          candidates.add(new Candidate(from + found.start(), from + found.end(), found.reason()));
        }
      }
    }
    return new DeskText(
        quoted, posts, RepeatedLines.of(quoted.text(), posted), candidates, digest(original));
  }

  /** What tells {@code text} from another. */
  static String digest(String text) {
    return SipHash.of(text.getBytes(StandardCharsets.UTF_8)).hex();
  }

  private static List<DeskPost> posts(String text, PostedText posted) {
    List<DeskPost> posts = new ArrayList<>();
    List<Integer> lines = lineStarts(text);
    for (PostedText.Part part : posted.posts()) {
      Span words = new Span(start(lines, part.words(), text), start(lines, part.end(), text));
      posts.add(new DeskPost(Optional.of(part.head()), words, Paragraphs.in(text, words)));
    }
    if (posts.isEmpty()) {
      for (Span paragraph : Paragraphs.in(text, new Span(0, text.length()))) {
        posts.add(new DeskPost(Optional.empty(), paragraph, List.of(paragraph)));
      }
    }
    return posts;
  }

  private static List<Integer> lineStarts(String text) {
    List<Integer> starts = new ArrayList<>();
    for (int at = 0; at <= text.length(); ) {
      starts.add(at);
      at = Span.lineEnd(text, at) + 1;
    }
    return starts;
  }

  private static int start(List<Integer> lines, int line, String text) {
    return line <= lines.size() ? lines.get(line - 1) : text.length();
  }

  /** The text. */
  public String text() {
    return quoted.text();
  }

  /**
   * {@code quotes} with the places at which they stand in it. Where the words of one repeat, those
   * count that are by whoever is said to have said them.
   */
  List<DeskQuote> placed(List<DeskQuote> quotes, Handles handles) {
    List<List<Span>> places = quoted.places(quotes.stream().map(DeskQuote::quote).toList());
    List<DeskQuote> placed = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      DeskQuote quote = quotes.get(i);
      List<Span> theirs = places.get(i).stream().filter(p -> isBy(quote, p, handles)).toList();
      placed.add(
          new DeskQuote(
              quote.quote(),
              quote.by(),
              quote.claims(),
              quote.post(),
              theirs.isEmpty() ? places.get(i) : theirs));
    }
    return placed;
  }

  private boolean isBy(DeskQuote quote, Span place, Handles handles) {
    return !isRepeated(place)
        && quote
            .by()
            .filter(
                by ->
                    post(place)
                        .flatMap(DeskPost::head)
                        .filter(h -> handles.people(h.author()).contains(by))
                        .isPresent())
            .isPresent();
  }

  /** Whether somebody else's words are repeated in a part of {@code place}, or may be. */
  boolean isRepeated(Span place) {
    return repeated.touches(place);
  }

  /** What {@code place} is read within: the post that it begins in, or else the whole text. */
  Span around(Span place) {
    return posts.stream()
        .map(DeskPost::words)
        .filter(w -> w.start() <= place.start() && place.start() < w.end())
        .findFirst()
        .orElse(new Span(0, text().length()));
  }

  /** The post in which all of {@code place} stands. */
  Optional<DeskPost> post(Span place) {
    return posts.stream().filter(p -> p.holds(place)).findFirst();
  }
}
