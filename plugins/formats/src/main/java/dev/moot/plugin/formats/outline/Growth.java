package dev.moot.plugin.formats.outline;

import dev.moot.api.draft.Count;
import dev.moot.api.draft.Count.Fate;
import dev.moot.api.draft.DraftParticipant;
import dev.moot.api.thread.PostedText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a longer thread has that its earlier text has not.
 *
 * @param posts how many posts, or paragraphs of a text that tells no posts apart
 * @param people how many people whose posts were not there
 * @param sentences how many sentences that may be worth a claim
 * @param named whether posts are told apart
 */
record Growth(int posts, int people, int sentences, boolean named) {

  /** What {@code text} adds to the text {@code before}. */
  static Growth of(
      String before, SourceText text, Voices voices, List<String> candidates, boolean named) {
    Set<String> there =
        PostedText.of(before).posts().stream()
            .map(p -> p.head().author())
            .collect(Collectors.toSet());
    long people =
        voices.all().stream().map(DraftParticipant::key).filter(id -> !there.contains(id)).count();
    int posts = named ? text.posts() : text.places().size();
    return new Growth(posts, (int) people, candidates.size(), named);
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
