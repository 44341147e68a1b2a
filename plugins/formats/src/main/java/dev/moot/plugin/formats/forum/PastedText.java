package dev.moot.plugin.formats.forum;

import dev.moot.api.plugin.ImportRequest;
import dev.moot.api.thread.PostHead;
import dev.moot.api.thread.PostedText;
import dev.moot.plugin.formats.body.PlainBody;
import dev.moot.plugin.formats.thread.Author;
import dev.moot.plugin.formats.thread.ForumThread;
import dev.moot.plugin.formats.thread.Gathering;
import dev.moot.plugin.formats.thread.Post;
import java.util.List;
import java.util.Optional;

/**
 * A text that was copied out of a page. Where a line such as {@code [2] ole to [1], 2026-03-02}
 * stands before each post, it says who wrote what; otherwise nothing is known of that.
 */
final class PastedText implements ThreadKind {

  @Override
  public String name() {
    return "text";
  }

  @Override
  public boolean fits(ThreadFile file) {
    return file.values().isEmpty() && !PostedText.of(file.text()).posts().isEmpty();
  }

  @Override
  public ForumThread read(ThreadFile file, ImportRequest request) {
    PostedText text = PostedText.of(file.text());
    return text.posts().isEmpty() ? unnamed(file.text()) : named(file.text(), text);
  }

  private static ForumThread unnamed(String text) {
    Gathering thread = new Gathering();
    Paragraphs paragraphs = Paragraphs.of(PlainBody.of(text, thread.leftovers()));
    paragraphs.tell(thread.leftovers());
    return thread.unnamed(
        Optional.empty(),
        new Post("1", Author.GONE, Optional.empty(), Optional.empty(), paragraphs.kept(), false));
  }

  private static ForumThread named(String text, PostedText posted) {
    Gathering thread = new Gathering();
    List<String> lines = PostedText.lines(text);
    for (PostedText.Part post : posted.posts()) {
      String body = String.join("\n", lines.subList(post.words() - 1, post.end() - 1)) + "\n";
      add(post.head(), body, thread);
    }
    return thread.asTheyCame(Optional.empty(), Optional.empty());
  }

  private static void add(PostHead head, String body, Gathering thread) {
    Author author = head.names() ? Author.of(head.author()) : Author.GONE;
    thread.add(
        new Post(
            head.number().orElse(String.valueOf(thread.size() + 1)),
            author,
            head.day(),
            head.to(),
            PlainBody.of(body, thread.leftovers()),
            false),
        author.isGone() ? "somebody" : head.author());
  }
}
