package dev.moot.plugin.formats.outline;

import dev.moot.api.draft.DraftParticipant;
import dev.moot.api.model.Slug;
import dev.moot.plugin.formats.thread.Author;
import dev.moot.plugin.formats.thread.ForumThread;
import dev.moot.plugin.formats.thread.Post;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the draft calls the people of a thread, in order of appearance. */
final class Voices {

  private static final int LONGEST = 40;

  /** Called so in the text too, so that the writer sees who is meant. */
  private static final String GONE = "unknown";

  private static final String VOICE = "voice-";

  private final Map<String, String> before;
  private int number;
  private final Map<String, DraftParticipant> byHandle = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * Those of {@code thread}, under other names if {@code anonymised}.
   *
   * @param before who was who in an earlier import
   */
  static Voices of(ForumThread thread, boolean anonymised, Map<String, String> before) {
    Voices voices = new Voices(before);
    if (thread.named()) {
      for (Post post : thread.posts()) {
        voices.meet(post.author(), anonymised);
      }
    }
    return voices;
  }

  private Voices(Map<String, String> before) {
    this.before = before;
    this.number = before.size();
    taken.addAll(before.values());
  }

  private void meet(Author author, boolean anonymised) {
    if (byHandle.containsKey(author.handle())) {
      return;
    }
    boolean changed = anonymised && !author.isGone();
    String known = changed ? before.get(author.handle()) : null;
    String id =
        known != null
            ? known
            : free(
                changed ? VOICE + ++number : author.isGone() ? GONE : shortened(author.handle()));
    String name = changed ? "Voice " + id.substring(VOICE.length()) : author.name();
    byHandle.put(author.handle(), new DraftParticipant(id, id, name, changed));
  }

  /** An id as others are made of names. */
  private static String shortened(String handle) {
    String slug = Slug.of(handle);
    if (slug.length() <= LONGEST) {
      return slug;
    }
    int end = slug.lastIndexOf('-', LONGEST);
    return slug.substring(0, end > 0 ? end : LONGEST);
  }

  private String free(String wanted) {
    String id = wanted;
    for (int i = 2; !taken.add(id); i++) {
      id = wanted + "-" + i;
    }
    return id;
  }

  /** What {@code author} is called in texts: their id. */
  String id(Author author) {
    DraftParticipant voice = byHandle.get(author.handle());
    return voice == null ? GONE : voice.key();
  }

  List<DraftParticipant> all() {
    return List.copyOf(byHandle.values());
  }
}
