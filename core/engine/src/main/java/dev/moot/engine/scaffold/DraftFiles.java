package dev.moot.engine.scaffold;

import dev.moot.api.draft.Draft;
import dev.moot.api.draft.DraftParticipant;
import dev.moot.api.draft.DraftPost;
import dev.moot.api.draft.DraftSource;
import dev.moot.engine.yaml.YamlWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files that a draft becomes. All of them are named after the debate.
 *
 * @param claims the file of claims
 * @param sources texts that are written beside it
 * @param posts drafts of digests
 * @param kept the names of those in {@code sources/} that stay with the writer, and in no
 *     repository
 * @param leftOut how many characters no page can hold, and so are in none of them
 */
public record DraftFiles(
    NewFile claims, List<NewFile> sources, List<NewFile> posts, List<String> kept, int leftOut) {

  /** What the file of names ends with. */
  public static final String NAMES = ".names.txt";

  public DraftFiles {
    sources = List.copyOf(sources);
    posts = List.copyOf(posts);
    kept = List.copyOf(kept);
  }

  /**
   * Those of {@code draft}, its debate called {@code id}.
   *
   * @param day the day of a digest whose text has none
   * @throws IllegalArgumentException when a part of the draft names another that is not there
   */
  public static DraftFiles of(Draft draft, String id, LocalDate day) {
    DraftText text = new DraftText();
    Map<String, String> names = new LinkedHashMap<>();
    List<NewFile> sources = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    for (DraftSource source : draft.debate().sources()) {
      source
          .text()
          .ifPresent(
              words -> {
                String name = numbered(id, sources.size()) + ".txt";
                names.put(source.key(), name);
                if (!source.stored()) {
                  kept.add(name);
                }
                sources.add(new NewFile("sources/" + name, text.lines(words)));
              });
    }
    draft
        .names()
        .ifPresent(
            words -> {
              String name = id + NAMES;
              kept.add(name);
              sources.add(new NewFile("sources/" + name, text.lines(words)));
            });
    NewFile claims =
        new NewFile(
            "claims/" + id + ".yaml", new DraftClaims(draft.debate(), names, text).yaml(id));
    List<NewFile> posts = new ArrayList<>();
    for (DraftPost post : draft.posts()) {
      posts.add(
          new NewFile("posts/" + numbered(id, posts.size()) + ".md", post(post, id, day, text)));
    }
    return new DraftFiles(claims, sources, posts, kept, text.leftOut());
  }

  /** The id that {@code person} gets, if nobody has it. */
  public static String id(DraftParticipant person) {
    return ShortSlug.of(person.handle());
  }

  /** All of them, in the order in which they are named. */
  public List<NewFile> all() {
    List<NewFile> all = new ArrayList<>(List.of(claims));
    all.addAll(sources);
    all.addAll(posts);
    return all;
  }

  private static String post(DraftPost post, String id, LocalDate day, DraftText text) {
    return "---\ntitle: "
        + text.quoted(post.title())
        + "\ndate: "
        + post.date().orElse(day)
        + "\ndraft: true\ndebates: ["
        + YamlWords.of(id)
        + "]\n---\n\n"
        + text.lines(post.body()).strip()
        + "\n";
  }

  private static String numbered(String id, int before) {
    return before == 0 ? id : id + "-" + (before + 1);
  }
}
