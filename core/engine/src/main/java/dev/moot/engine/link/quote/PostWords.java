package dev.moot.engine.link.quote;

import dev.moot.api.thread.PostedText;
import dev.moot.engine.link.name.Handles;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whose the words at a place of a source are. */
final class PostWords {

  /**
   * Words in one post.
   *
   * @param at where they begin in the folded text
   * @param post the post
   * @param quoted whether the author of the post repeats somebody else's there
   * @param unsure whether they may do so
   */
  record Place(int at, PostedText.Part post, boolean quoted, boolean unsure) {

    /** Whether they are surely the author's own. */
    boolean own() {
      return !quoted && !unsure;
    }
  }

  private final FoldedText folded;
  private final PostedText posted;
  private final RepeatedLines repeated;
  private final Handles handles;
  private final Set<String> named = new TreeSet<>();

  PostWords(SearchedSource searched, Handles handles) {
    this.folded = searched.folded();
    this.posted = searched.posted();
    this.repeated = searched.repeated();
    this.handles = handles;
    posted.posts().forEach(p -> named.addAll(handles.people(p.head().author())));
  }

  /** Whether the source says who wrote which part of it. */
  boolean areKnown() {
    return !posted.posts().isEmpty();
  }

  /** The post in which {@code line} of the source stands. */
  Optional<PostedText.Part> at(int line) {
    return posted.at(line);
  }

  /** Where the post begins that holds the character at {@code at}; without posts, the text. */
  int start(int at) {
    return posted.at(folded.line(at)).map(p -> folded.start(p.words())).orElse(0);
  }

  /** Where the post ends that holds what is before {@code at}; without posts, the text. */
  int end(int at) {
    return posted
        .at(folded.line(Math.max(0, at - 1)))
        .map(p -> Math.min(folded.start(p.end()), folded.text().length()))
        .orElse(folded.text().length());
  }

  /** The one participant by whom {@code line} is; blank where it is not sure who that is. */
  String only(int line) {
    Set<String> people = posted.at(line).map(this::people).orElse(Set.of());
    return people.size() == 1 ? people.iterator().next() : "";
  }

  /** The participants of whom the source names posts. */
  Set<String> named() {
    return named;
  }

  /**
   * Whether its heads are surely heads; those of other forms count only where they name somebody.
   */
  boolean areSure() {
    return posted.isSure();
  }

  /** The participants that the author of {@code post} may be. */
  Set<String> people(PostedText.Part post) {
    return handles.people(post.head().author());
  }

  /** Whether the author of {@code post} has a name that is nearly that of {@code speaker}. */
  boolean isNearly(PostedText.Part post, String speaker) {
    return post.head().names() && handles.isNearly(post.head().author(), speaker);
  }

  /**
   * Where {@code length} characters from {@code at} on stand; nowhere if they run over from one
   * post into another, or from the words of its author into those of somebody else.
   */
  Optional<Place> place(int at, int length) {
    int first = folded.line(at);
    int last = folded.line(at + Math.max(0, length - 1));
    boolean quoted = repeated.isMarked(first);
    boolean unsure = false;
    for (int line = first; line <= last; line++) {
      if (!folded.isBlank(line) && repeated.isMarked(line) != quoted) {
        return Optional.empty();
      }
      unsure |= repeated.isUnsure(line);
    }
    boolean maybeQuoted = unsure;
    return posted
        .at(first)
        .filter(p -> first >= p.words() && last < p.end())
        .map(p -> new Place(at, p, quoted, maybeQuoted));
  }
}
