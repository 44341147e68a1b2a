package dev.moot.plugin.formats.outline;

import dev.moot.api.draft.DraftPost;
import dev.moot.plugin.formats.thread.Block;
import dev.moot.plugin.formats.thread.ForumThread;
import dev.moot.plugin.formats.thread.Post;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A digest to begin with: a box to fill in, and the longest exchanges by their first sentences. */
final class DigestSkeleton {

  private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>~^|{}$]|&(?=#?\\w+;)");
  private static final Pattern OPENING = Pattern.compile("^(?:[#+=:!-]|\\d{1,9}(?=[.)]))");

  private final ForumThread thread;
  private final Voices voices;

  DigestSkeleton(ForumThread thread, Voices voices) {
    this.thread = thread;
    this.voices = voices;
  }

  /** The post, called {@code title}. */
  DraftPost post(String title) {
    StringBuilder body =
        new StringBuilder(
            """
            :::in-short

            - What is the debate about, in one sentence?
            - Who says what? Claims are linked by their ids: `[[first-claim]]` or `[words](claim:first-claim)`.
            - What does it turn on?

            :::

            ## What each side says

            Write the digest here.
            """);
    List<List<Post>> chains = thread.named() ? Chains.of(thread) : List.of();
    if (!chains.isEmpty()) {
      body.append("\n## Who answers whom\n");
      chains.forEach(chain -> exchange(chain, body));
    }
    return new DraftPost(title, lastDay(), body.toString());
  }

  private Optional<LocalDate> lastDay() {
    return thread.posts().stream().flatMap(p -> p.day().stream()).max(LocalDate::compareTo);
  }

  private void exchange(List<Post> chain, StringBuilder body) {
    List<String> turns = new ArrayList<>();
    Optional<Post> before = Optional.empty();
    for (Post post : chain) {
      Optional<String> first = firstSentence(post);
      if (first.isPresent()) {
        turns.add(head(post, before) + "\n\n" + prose(first.get()) + "\n");
      }
      before = Optional.of(post);
    }
    if (turns.size() > 1) {
      body.append("\n:::exchange\n\n").append(String.join("\n", turns)).append("\n:::\n");
    }
  }

  private String head(Post post, Optional<Post> before) {
    String who = voices.id(post.author());
    String to =
        before
            .map(b -> voices.id(b.author()))
            .filter(other -> !other.equals(who))
            .map(other -> " to **" + other + "**")
            .orElse("");
    String day = post.day().map(d -> ", " + d).orElse("");
    return "**" + who + "**" + to + " (verbatim, " + ThreadOutline.SOURCE + day + "):";
  }

  private static Optional<String> firstSentence(Post post) {
    return post.body().stream()
        .filter(Block::isOwn)
        .findFirst()
        .map(b -> Sentences.of(b.text()).get(0));
  }

  /** {@code words} as Markdown that says them. */
  private static String prose(String words) {
    return OPENING
        .matcher(MARKS.matcher(words).replaceAll("\\\\$0"))
        .replaceAll("\\\\$0")
        .replaceFirst("^\\\\(\\d+)", "$1\\\\");
  }
}
