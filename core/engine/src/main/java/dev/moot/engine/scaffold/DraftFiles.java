package dev.moot.engine.scaffold;

import dev.moot.api.draft.Draft;
import dev.moot.api.draft.DraftPost;
import dev.moot.api.draft.DraftSource;
import dev.moot.engine.yaml.YamlWords;
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
 * @param leftOut how many characters no page can hold, and so are in none of them
 */
public record DraftFiles(NewFile claims, List<NewFile> sources, List<NewFile> posts, int leftOut) {

  public DraftFiles {
    sources = List.copyOf(sources);
    posts = List.copyOf(posts);
  }

  /**
   * Those of {@code draft}, its debate called {@code id}.
   *
   * @throws IllegalArgumentException when a part of the draft names another that is not there
   */
  public static DraftFiles of(Draft draft, String id) {
    DraftText text = new DraftText();
    Map<String, String> names = new LinkedHashMap<>();
    List<NewFile> sources = new ArrayList<>();
    for (DraftSource source : draft.debate().sources()) {
      source
          .text()
          .ifPresent(
              words -> {
                String name = numbered(id, sources.size()) + ".txt";
                names.put(source.key(), name);
                sources.add(new NewFile("sources/" + name, text.lines(words)));
              });
    }
    NewFile claims =
        new NewFile(
            "claims/" + id + ".yaml", new DraftClaims(draft.debate(), names, text).yaml(id));
    List<NewFile> posts = new ArrayList<>();
    for (DraftPost post : draft.posts()) {
      posts.add(new NewFile("posts/" + numbered(id, posts.size()) + ".md", post(post, id, text)));
    }
    return new DraftFiles(claims, sources, posts, text.leftOut());
  }

  /** All of them, in the order in which they are named. */
  public List<NewFile> all() {
    List<NewFile> all = new ArrayList<>(List.of(claims));
    all.addAll(sources);
    all.addAll(posts);
    return all;
  }

  private static String post(DraftPost post, String id, DraftText text) {
    return "---\ntitle: "
        + text.quoted(post.title())
        + "\ndate: "
        + post.date()
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
