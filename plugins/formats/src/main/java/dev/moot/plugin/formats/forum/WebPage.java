package dev.moot.plugin.formats.forum;

import dev.moot.api.plugin.ImportRequest;
import dev.moot.plugin.formats.body.SavedPage;
import dev.moot.plugin.formats.thread.Author;
import dev.moot.plugin.formats.thread.ForumThread;
import dev.moot.plugin.formats.thread.Gathering;
import dev.moot.plugin.formats.thread.Post;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A page of a forum that a browser saved as HTML. */
final class WebPage implements ThreadKind {

  private static final Pattern START =
      Pattern.compile("\\s*(?:<!--|<\\?xml|<!doctype html|<html)", Pattern.CASE_INSENSITIVE);

  @Override
  public String name() {
    return "html";
  }

  @Override
  public boolean isJson() {
    return false;
  }

  @Override
  public boolean fits(ThreadFile file) {
    return file.values().isEmpty() && START.matcher(file.text()).lookingAt();
  }

  @Override
  public ForumThread read(ThreadFile file, ImportRequest request) {
    Gathering thread = new Gathering();
    SavedPage page = SavedPage.of(file.text(), thread.leftovers());
    List<SavedPage.Part> parts = page.parts();
    if (parts.isEmpty()) {
      Paragraphs words = Paragraphs.of(page.words());
      words.tell(thread.leftovers());
      return thread.unnamed(
          page.title(),
          new Post("1", Author.GONE, Optional.empty(), Optional.empty(), words.kept(), false));
    }
    for (SavedPage.Part part : parts) {
      thread.add(
          new Post(
              part.id(), part.author(), Days.of(part.moment()), part.within(), part.body(), false),
          part.author().isGone() ? "somebody" : part.author().name());
    }
    return thread.asTheyCame(page.title(), page.address());
  }
}
