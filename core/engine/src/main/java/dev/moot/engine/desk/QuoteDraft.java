package dev.moot.engine.desk;

import dev.moot.api.model.Participant;
import dev.moot.api.thread.PostHead;
import dev.moot.engine.desk.DeskRefusal.Reason;
import dev.moot.engine.diagnostic.Span;
import dev.moot.engine.link.quote.QuotedText;
import dev.moot.engine.scaffold.NewQuote;
import java.util.Optional;

/**
 * A quote that could be made of marked words.
 *
 * @param from the source
 * @param words the words
 * @param author whose post they stand in, if that is a participant
 * @param called what the text calls who wrote the post, if it does
 */
public record QuoteDraft(
    DeskSource from,
    QuotedText.Words words,
    Optional<Participant> author,
    Optional<String> called) {

  static QuoteDraft of(DeskSource from, MarkedWords marked) throws DeskRefusal {
    DeskText text = from.text();
    int length = text.text().length();
    Span place = marked.place();
    if (!text.digest().equals(marked.text())) {
      throw new DeskRefusal(Reason.CHANGED, from.source().file().orElse(""));
    }
    if (place.start() < 0 || place.end() > length || place.start() >= place.end()) {
      throw new DeskRefusal(Reason.NO_WORDS);
    }
    Span whole = WholeWords.around(text.text(), place);
    QuotedText.Words words =
        text.quoted()
            .words(whole, text.around(whole))
            .orElseThrow(() -> new DeskRefusal(Reason.NO_WORDS));
    Optional<DeskPost> post = text.post(words.place());
    if (post.isEmpty() && text.posts().stream().anyMatch(p -> p.head().isPresent())) {
      throw new DeskRefusal(Reason.TWO_POSTS);
    }
    // What somebody repeats is somebody else's, and nothing says whose.
    Optional<PostHead> head =
        text.isRepeated(words.place()) ? Optional.empty() : post.flatMap(DeskPost::head);
    return new QuoteDraft(
        from,
        words,
        head.flatMap(from::author),
        head.filter(PostHead::names).map(PostHead::author));
  }

  /** The quote as the words of {@code by}. */
  public NewQuote by(Optional<String> by) {
    return new NewQuote(
        by, Optional.of(from.source().id()), words.exact(), words.prefix(), words.suffix());
  }
}
