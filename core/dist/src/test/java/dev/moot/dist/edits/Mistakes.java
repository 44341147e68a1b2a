package dev.moot.dist.edits;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Mistakes: files in the place of what the writer means, until they are mended. */
final class Mistakes {

  private static final List<String> IN_POSTS =
      List.of(
          "[[no-such-claim]]",
          ":::nothing\n:::",
          "[x](/no/such/page/)",
          "[x](/archive/#no-such-place)",
          "## One {#twice}\n\n## Two {#twice}",
          "![x](../assets/none.svg)",
          "<div onclick=\"x()\">");

  private static final List<String> IN_CLAIMS =
      List.of(
          "nonsense: 1",
          "cruxes: [{claim: none, for: none, declared_by: nobody}]",
          "claims: [",
          "\ttabs: 1");

  private static final List<String> IN_CONFIG =
      List.of("titel: x", "plugins: [", "theme: none", "time-zone: Nowhere", "paginate: 0");

  private static final Map<String, String> NEW =
      new TreeMap<>(
          Map.of(
              "posts/broken.md", "---\ntitle: [\n---\n",
              "posts/dateless.md", "---\ntitle: No day\n---\n\nText.\n",
              "theme/layouts/post.ftlh", "<#if nothing>\n",
              "theme/partials/head-extra.ftlh", "${nothing.at.all}\n",
              "theme/messages/en.properties", "skip = {\n",
              "claims/broken.yaml", "schema: [\n"));

  private final Map<String, byte[]> made = new TreeMap<>();

  /** Whether there is one. */
  boolean are() {
    return !made.isEmpty();
  }

  void mend() {
    made.clear();
  }

  /** Makes one in one of {@code files}; gives what it is. */
  String make(SortedMap<String, byte[]> files, Chance chance) {
    if (chance.oneIn(3)) {
      String path = chance.of(NEW.keySet());
      made.put(path, NEW.getOrDefault(path, "").getBytes(UTF_8));
      return path;
    }
    List<String> texts = files.keySet().stream().filter(f -> f.matches(".*\\.(md|yaml)")).toList();
    String path = chance.of(texts);
    List<String> kinds =
        path.equals("moot.yaml") ? IN_CONFIG : path.endsWith(".md") ? IN_POSTS : IN_CLAIMS;
    String more = chance.of(kinds);
    byte[] whole = files.getOrDefault(path, new byte[0]);
    made.put(path, (new String(whole, UTF_8) + "\n" + more + "\n").getBytes(UTF_8));
    return path + ": " + more;
  }

  /** {@code files} with the mistakes. */
  SortedMap<String, byte[]> in(SortedMap<String, byte[]> files) {
    SortedMap<String, byte[]> all = new TreeMap<>(files);
    all.putAll(made);
    return all;
  }
}
