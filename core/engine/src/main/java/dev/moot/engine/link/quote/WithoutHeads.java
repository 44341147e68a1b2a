package dev.moot.engine.link.quote;

import dev.moot.api.thread.PostedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a source without the heads of its posts: words that were copied over the end of one
 * post into the next have no head among them.
 */
final class WithoutHeads {

  /** Words of the folded text. */
  record Found(int at, int length) {}

  /** A stretch of words between two heads. */
  private record Stretch(int at, int from) {}

  private final List<Stretch> stretches = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  WithoutHeads(FoldedText folded, PostedText posted) {
    int from = 0;
    for (PostedText.Part post : posted.posts()) {
      if (post.column() == 0) {
        add(folded.text(), from, folded.start(post.line()));
        from = folded.start(post.words());
      }
    }
    add(folded.text(), from, folded.text().length());
  }

  private void add(String text, int from, int to) {
    if (from < to) {
      stretches.add(new Stretch(words.length(), from));
      words.append(text, from, to);
    }
  }

  /** Where {@code exact} stands across a head. */
  Optional<Found> across(String exact) {
    int at = exact.isEmpty() ? -1 : words.indexOf(exact);
    if (at < 0) {
      return Optional.empty();
    }
    int first = place(at);
    return Optional.of(new Found(first, place(at + exact.length() - 1) + 1 - first));
  }

  private int place(int at) {
    int low = 0;
    int high = stretches.size();
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).at() <= at) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return stretches.get(low).from() + at - stretches.get(low).at();
  }
}
