package dev.moot.dist.faults;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A claim gets another name, in its debate and in every post that speaks of it. */
class RenameClaim implements Work {

  private static final int POSTS = 4;

  private final SortedMap<String, String> before;
  private final SortedMap<String, String> after;

  RenameClaim(Path temp) throws IOException {
    begin(temp);
    before = sources(temp);
    Run run = Product.moot("rename", "calms", "soothes", temp.resolve("site"));
    if (run.exit() != 0) {
      throw new IllegalStateException(run.text());
    }
    after = sources(temp);
  }

  @Override
  public void begin(Path folder) throws IOException {
    Path site = folder.resolve("site");
    Folder.write(site, "moot.yaml", "title: Cups\n");
    Folder.write(
        site,
        "claims/tea.yaml",
        "schema: claims/1\ndebate: tea\ntitle: Tea?\nclaims:\n  calms: {text: Tea calms.}\n"
            + "  warm: {text: Tea is warm., supports: [calms]}\n");
    for (int i = 0; i < POSTS; i++) {
      Folder.write(
          site,
          "posts/p" + i + ".md",
          "---\ntitle: P\ndate: 2026-01-01\ndebates: [tea]\n---\n\nSee [[calms]].\n");
    }
  }

  @Override
  public List<String> command(Path folder) {
    return List.of(
        Product.launcher().toString(),
        "rename",
        "calms",
        "soothes",
        folder.resolve("site").toString());
  }

  /** Each file is as it was or as it will be; which of them, the next run decides. */
  @Override
  public Optional<String> harm(Path folder) throws IOException {
    SortedMap<String, String> now = sources(folder);
    for (String path : before.keySet()) {
      String hash = String.valueOf(now.get(path));
      if (!hash.equals(before.get(path)) && !hash.equals(after.get(path))) {
        return Optional.of(path + " is neither as it was nor as it will be");
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<String> undone(Path folder) throws IOException {
    return sources(folder).equals(after) ? Optional.empty() : Optional.of("half renamed");
  }

  @Override
  public Optional<String> unmended(Path folder) throws IOException {
    Run run = Product.moot("check", folder.resolve("site"));
    if (run.exit() != 0) {
      return Optional.of("the next check fails: " + run.text());
    }
    SortedMap<String, String> now = sources(folder);
    return now.equals(before) || now.equals(after)
        ? Optional.empty()
        : Optional.of("half renamed: " + now.keySet());
  }

  private static SortedMap<String, String> sources(Path folder) throws IOException {
    SortedMap<String, String> all = new TreeMap<>(Folder.snapshot(folder.resolve("site")));
    all.keySet().removeIf(p -> p.startsWith(".moot"));
    return all;
  }

  @Override
  public String toString() {
    return "rename a claim";
  }
}
