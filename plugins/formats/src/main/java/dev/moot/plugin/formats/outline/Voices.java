package dev.moot.plugin.formats.outline;

import dev.moot.api.draft.DraftParticipant;
import dev.moot.api.model.Slug;
import dev.moot.plugin.formats.thread.Author;
import dev.moot.plugin.formats.thread.ForumThread;
import dev.moot.plugin.formats.thread.Post;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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

  /** By handle, whom the claim file may mean; nobody where it has no such person. */
  private final Map<String, Set<String>> known = new HashMap<>();

  /** How the text before calls its authors. */
  private Set<String> called = Set.of();

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

  /**
   * Takes for one person whom the claim file says to be one, under whatever id and name they stand
   * there now. The text goes on calling them as it did, or else in a way that the file knows.
   *
   * @param people the ids of whom the claim file may mean by what a text calls somebody
   * @param called how the text before calls its authors, in order
   */
  void meetAgain(Function<String, Set<String>> people, Set<String> called) {
    this.called = Set.copyOf(called);
    byHandle.forEach(
        (handle, voice) -> {
          Set<String> byTheirOwn = handle.isEmpty() ? Set.of() : people.apply(handle);
          known.put(handle, byTheirOwn.isEmpty() ? people.apply(voice.key()) : byTheirOwn);
        });
    Set<String> keys = new HashSet<>();
    byHandle.values().forEach(v -> keys.add(v.key()));
    Map<String, String> renamed = new HashMap<>();
    for (String name : called) {
      Set<String> whom = keys.contains(name) ? Set.of() : people.apply(name);
      if (whom.size() == 1) {
        renamed.putIfAbsent(whom.iterator().next(), name);
      }
    }
    byHandle.replaceAll(
        (handle, voice) ->
            person(handle)
                .filter(p -> !called.contains(voice.key()))
                .map(
                    p ->
                        Optional.ofNullable(renamed.get(p))
                            .orElse(people.apply(voice.key()).contains(p) ? voice.key() : p))
                .map(n -> new DraftParticipant(n, voice.handle(), voice.name(), voice.anonymised()))
                .orElse(voice));
  }

  /** The one person of the claim file that {@code handle} is. */
  private Optional<String> person(String handle) {
    Set<String> whom = known.getOrDefault(handle, Set.of());
    DraftParticipant voice = byHandle.get(handle);
    return whom.size() == 1
        ? Optional.of(whom.iterator().next())
        : Optional.ofNullable(voice).map(DraftParticipant::key).filter(whom::contains);
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

  /** What the claim file calls {@code author}: the id of a participant. */
  String participant(Author author) {
    return person(author.handle()).orElseGet(() -> id(author));
  }

  /**
   * Those of whom there was nothing: the claim file knows nobody called so, and no post of the text
   * before is theirs. Whom the writer took out of the file stays out.
   */
  List<DraftParticipant> added() {
    List<DraftParticipant> added = new ArrayList<>();
    byHandle.forEach(
        (handle, voice) -> {
          if (known.getOrDefault(handle, Set.of()).isEmpty() && !called.contains(voice.key())) {
            added.add(voice);
          }
        });
    return added;
  }

  /** How many people they are. */
  int people() {
    Set<String> people = new LinkedHashSet<>();
    byHandle.forEach((handle, voice) -> people.add(person(handle).orElse(voice.key())));
    return people.size();
  }
}
