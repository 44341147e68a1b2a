package dev.moot.plugin.formats.forum;

import dev.moot.api.plugin.ImportRequest;
import dev.moot.api.thread.CopiedText;
import dev.moot.api.thread.PostHead;
import dev.moot.api.thread.PostedText;
import dev.moot.plugin.formats.body.PlainBody;
import dev.moot.plugin.formats.thread.Author;
import dev.moot.plugin.formats.thread.Block;
import dev.moot.plugin.formats.thread.ForumThread;
import dev.moot.plugin.formats.thread.Gathering;
import dev.moot.plugin.formats.thread.Leftovers;
import dev.moot.plugin.formats.thread.Post;
import java.util.List;
import java.util.Optional;

/**
 * A text that was copied out of a page. Where a line stands before each post that says whose it is,
 * it says who wrote what; otherwise nothing is known of that.
 */
final class PastedText implements ThreadKind {

  private static final Leftovers.Kind FURNITURE =
      new Leftovers.Kind(
          "lost.buttons",
          "line of buttons or counts beside posts",
          "lines of buttons or counts beside posts");

  @Override
  public String name() {
    return "text";
  }

  @Override
  public boolean isJson() {
    return false;
  }

  @Override
  public boolean fits(ThreadFile file) {
    return file.values().isEmpty() && !CopiedText.of(file.text()).posted().posts().isEmpty();
  }

  @Override
  public ForumThread read(ThreadFile file, ImportRequest request) {
    CopiedText text = CopiedText.of(file.text());
    return text.posted().posts().isEmpty() ? unnamed(file.text(), text) : named(file.text(), text);
  }

  private static ForumThread unnamed(String text, CopiedText copied) {
    Gathering thread = new Gathering();
    thread
        .leftovers()
        .remark(
            "",
            "no line says where a post begins: put one such as `[1] NAME, 2026-03-02` before each,"
                + " and import it again");
    doubts(copied, thread, "looks like what stands before a post, and its form is not known");
    Paragraphs paragraphs = Paragraphs.of(PlainBody.of(text, thread.leftovers()));
    paragraphs.tell(thread.leftovers());
    return thread.unnamed(
        Optional.empty(),
        new Post("1", Author.GONE, Optional.empty(), Optional.empty(), paragraphs.kept(), false));
  }

  private static ForumThread named(String text, CopiedText copied) {
    Gathering thread = new Gathering();
    doubts(
        copied,
        thread,
        "may begin a post, in a form that is not known: what follows is nobody's. If it does, write"
            + " `[NUMBER] NAME, 2026-03-02` in its place; if not, put it on one line with the words"
            + " before it");
    List<String> lines = PostedText.lines(text);
    CopiedParagraphs copies = new CopiedParagraphs();
    int number = 0;
    for (PostedText.Part post : copied.posted().posts()) {
      StringBuilder body = new StringBuilder();
      int furniture = 0;
      for (int line = post.words(); line < post.end(); line++) {
        String words = lines.get(line - 1);
        if (copied.posted().isSure() || !CopiedText.isBesidePosts(words)) {
          body.append(line == post.words() ? words.substring(post.column()) : words).append('\n');
        } else {
          furniture++;
        }
      }
      thread.leftovers().add(FURNITURE, furniture);
      add(post, String.valueOf(++number), body.toString(), copies, thread);
    }
    copies.tell(thread.leftovers());
    days(copied.posted(), thread);
    return thread.asTheyCame(Optional.empty(), Optional.empty());
  }

  /** Tells of days that are not whole, and of those that no head says anything of. */
  private static void days(PostedText posted, Gathering thread) {
    List<PostHead> heads =
        posted.posts().stream().map(PostedText.Part::head).filter(PostHead::names).toList();
    int said = (int) heads.stream().filter(h -> h.said().isPresent()).count();
    if (said > 0) {
      thread
          .leftovers()
          .remark(
              "",
              "the "
                  + (said == 1 ? "day of 1 post is" : "days of " + said + " posts are")
                  + " told without a year, or in numbers of which nobody knows the order, and "
                  + (said == 1 ? "stands as it was" : "stand as they were")
                  + " written: write whole ones, such as `2026-03-02`, if you know them");
    }
    int without = (int) heads.stream().filter(h -> h.when().isEmpty()).count();
    if (without > 0 && !posted.isSure()) {
      thread
          .leftovers()
          .remark(
              "",
              "beside "
                  + (without == 1 ? "1 post" : without + " posts")
                  + " no day stands, or only how long ago it was");
    }
  }

  private static void doubts(CopiedText copied, Gathering thread, String doubt) {
    copied.doubtful().forEach(l -> thread.leftovers().remark("line " + l, doubt));
  }

  private static void add(
      PostedText.Part part,
      String otherwise,
      String words,
      CopiedParagraphs copies,
      Gathering thread) {
    PostHead head = part.head();
    Author author = head.names() ? Author.of(head.author()) : Author.GONE;
    List<Block> body = copies.mark(part.line(), author, PlainBody.of(words, thread.leftovers()));
    thread.add(
        new Post(
            head.number().orElse("post-" + otherwise),
            author,
            head.day(),
            head.said(),
            head.to(),
            body,
            false),
        author.isGone() ? "somebody" : head.author());
  }
}
