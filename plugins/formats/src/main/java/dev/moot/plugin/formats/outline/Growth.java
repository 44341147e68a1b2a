package dev.moot.plugin.formats.outline;

import dev.moot.api.draft.Count;
import dev.moot.api.draft.Count.Fate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a longer thread has that its earlier text has not.
 *
 * @param posts how many posts, or paragraphs of a text that tells no posts apart
 * @param people how many people neither text nor claim file knew
 * @param sentences how many sentences that may be worth a claim
 * @param named whether posts are told apart
 */
record Growth(int posts, int people, int sentences, boolean named) {

  /** What {@code text} adds to the text before. */
  static Growth of(SourceText text, Voices voices, List<String> candidates, boolean named) {
    int posts = named ? text.posts() : text.places().size();
    return new Growth(posts, voices.added().size(), candidates.size(), named);
  }

  /** Each number for other programs. */
  List<Count> counts() {
    return List.of(
        Count.of(Fate.TOLD, "added.posts", posts, named ? "post" : "paragraph"),
        new Count(Fate.TOLD, "added.participants", people, "person", "people"),
        new Count(
            Fate.TOLD,
            "added.cues",
            sentences,
            "sentence that may be worth a claim",
            "sentences that may be worth a claim"));
  }

  /** All of it in a line. */
  String words() {
    return "new: " + counts().stream().map(Count::words).collect(Collectors.joining(", "));
  }
}
