package dev.moot.plugin.formats.forum;

import dev.moot.api.plugin.ImportRequest;
import dev.moot.plugin.formats.body.PlainBody;
import dev.moot.plugin.formats.thread.Author;
import dev.moot.plugin.formats.thread.ForumThread;
import dev.moot.plugin.formats.thread.Gathering;
import dev.moot.plugin.formats.thread.Post;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that was copied out of a page. Where a line such as {@code [2] ole to [1], 2026-03-02}
 * stands before each post, it says who wrote what; otherwise nothing is known of that.
 */
final class PastedText implements ThreadKind {

  private static final Pattern HEAD =
      Pattern.compile(
          "\\[(\\d{1,9})\\](?:[ \\t]+(?!to[ \\t]*\\[)([^\\[\\],]{1,80}?))?(?:[ \\t]+to[ \\t]*\\[(\\d{1,9})\\])?(?:,[ \\t]*(\\d{4}-\\d{2}-\\d{2}))?[ \\t]*");

  @Override
  public String name() {
    return "text";
  }

  @Override
  public boolean fits(ThreadFile file) {
    return file.values().isEmpty()
        && file.text().lines().filter(l -> !l.isBlank()).findFirst().stream()
            .anyMatch(l -> HEAD.matcher(l).matches());
  }

  @Override
  public ForumThread read(ThreadFile file, ImportRequest request) {
    return fits(file) ? named(file.text()) : unnamed(file.text());
  }

  private static ForumThread unnamed(String text) {
    Gathering thread = new Gathering();
    Paragraphs paragraphs = Paragraphs.of(PlainBody.of(text, thread.leftovers()));
    paragraphs.tell(thread.leftovers());
    return thread.unnamed(
        Optional.empty(),
        new Post("1", Author.GONE, Optional.empty(), Optional.empty(), paragraphs.kept(), false));
  }

  private static ForumThread named(String text) {
    Gathering thread = new Gathering();
    Optional<Matcher> head = Optional.empty();
    StringBuilder body = new StringBuilder();
    for (String line : text.split("\r\n|\r|\n", -1)) {
      Matcher next = HEAD.matcher(line);
      if (next.matches()) {
        head.ifPresent(h -> add(h, body.toString(), thread));
        head = Optional.of(next);
        body.setLength(0);
      } else {
        body.append(line).append('\n');
      }
    }
    head.ifPresent(h -> add(h, body.toString(), thread));
    return thread.asTheyCame(Optional.empty(), Optional.empty());
  }

  private static void add(Matcher head, String body, Gathering thread) {
    String called = head.group(2) == null ? "" : head.group(2).strip();
    Author author = called.equals("unknown") ? Author.GONE : Author.of(called);
    thread.add(
        new Post(
            head.group(1),
            author,
            Optional.ofNullable(head.group(4)).flatMap(Days::of),
            Optional.ofNullable(head.group(3)),
            PlainBody.of(body, thread.leftovers()),
            false),
        author.isGone() ? "somebody" : called);
  }
}
