package dev.moot.plugin.formats.forum;

import dev.moot.api.draft.Imported;
import dev.moot.api.draft.Unreadable;
import dev.moot.api.plugin.EarlierImport;
import dev.moot.api.plugin.ImportRequest;
import dev.moot.api.plugin.Importer;
import dev.moot.plugin.formats.outline.ThreadOutline;
import dev.moot.plugin.formats.plain.MistakeException;
import dev.moot.plugin.formats.thread.ForumThread;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads conversations: what forums give of a thread, and text that was copied from one. */
public final class ThreadImporter implements Importer {

  private static final PastedText PASTED = new PastedText();

  /** Of a text in which no posts are told apart. */
  private static final int FEWEST_LETTERS = 10;

  private static final List<ThreadKind> KINDS =
      List.of(
          new DiscourseTopic(),
          new RedditListing(),
          new HackerNews(),
          new ForumMagnum(),
          new GitHubTalk(),
          new MailingList(),
          new WebPage(),
          PASTED);

  @Override
  public String format() {
    return "thread";
  }

  @Override
  public String description() {
    return "a thread of a forum, as its file or as text";
  }

  @Override
  public boolean updates() {
    return true;
  }

  @Override
  public boolean fits(ImportRequest request) {
    try {
      ThreadFile file = ThreadFile.of(request);
      return KINDS.stream().anyMatch(k -> k.fits(file));
    } catch (MistakeException e) {
      return false;
    }
  }

  @Override
  public Imported read(ImportRequest request) {
    if (request.anonymised()
        && request.earlier().isPresent()
        && request.earlier().flatMap(EarlierImport::names).isEmpty()) {
      return Unreadable.of(
          "people of this debate have their own names in it", "leave out `--anonymise`");
    }
    if (!request.anonymised() && request.earlier().flatMap(EarlierImport::names).isPresent()) {
      return Unreadable.of(
          "people of this debate were given other names when it was imported",
          "have them given again: add `--anonymise`");
    }
    try {
      ThreadFile file = ThreadFile.of(request);
      Optional<ThreadKind> kind = kind(request, file);
      if (kind.isEmpty()) {
        return Unreadable.of(
            request
                .kind()
                .map(k -> "no kind of thread is called `" + k + "`")
                .orElse("no forum is known that gives such JSON"),
            "say what it is: `--as` with one of " + names());
      }
      if (request.kind().isPresent() && kind.get().isJson() && file.values().isEmpty()) {
        return Unreadable.of(
            "a thread of `" + kind.get().name() + "` is JSON, and this is none",
            "save it as its docs say, or leave out `--as`: then it is read as what it looks like");
      }
      ForumThread thread = kind.get().read(file, request);
      return thread.posts().isEmpty() || !hasWords(thread)
          ? Unreadable.of("there is no post with words in it", "give another file")
          : ThreadOutline.draft(thread, request);
    } catch (MistakeException e) {
      return e.unreadable();
    }
  }

  /** The kind that the writer says, or that the file looks like; text is text whatever it says. */
  private static Optional<ThreadKind> kind(ImportRequest request, ThreadFile file) {
    if (request.kind().isPresent()) {
      String wanted = request.kind().get();
      return KINDS.stream().filter(k -> k.name().equals(wanted)).findFirst();
    }
    Optional<ThreadKind> fitting = KINDS.stream().filter(k -> k.fits(file)).findFirst();
    return fitting.isPresent() || !file.values().isEmpty() ? fitting : Optional.of(PASTED);
  }

  /** A text that nobody calls a thread has to say something at least. */
  private static boolean hasWords(ForumThread thread) {
    return thread.named()
        || thread.posts().stream()
                .flatMap(p -> p.body().stream())
                .mapToLong(b -> b.text().codePoints().filter(Character::isLetter).count())
                .sum()
            >= FEWEST_LETTERS;
  }

  private static String names() {
    return KINDS.stream().map(ThreadKind::name).collect(Collectors.joining(", "));
  }
}
