package dev.moot.dist.faults;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** A build over the output of an earlier one, after an edit that changes every page. */
class BuildInPlace implements Work {

  private final Path edited;
  private final Path earlier;
  private final SortedMap<String, String> before;
  private final SortedMap<String, String> after;

  BuildInPlace(Path temp) throws IOException {
    Path source = Product.RESOURCES.resolve("every-key");
    earlier = Folder.copy(source, temp.resolve("earlier"));
    Folder.write(earlier, "posts/gone.md", "---\ntitle: Gone\ndate: 2026-01-01\n---\n\nSoon.\n");
    edited = Folder.copy(source, temp.resolve("edited"));
    Folder.write(edited, "posts/new.md", "---\ntitle: New\ndate: 2026-01-01\n---\n\nNow.\n");
    Path config = edited.resolve("moot.yaml");
    Files.writeString(config, Product.read(config).replace("title: Every key", "title: Each key"));
    before = built(earlier);
    after = built(edited);
  }

  private static SortedMap<String, String> built(Path site) throws IOException {
    Run run = Product.moot("build", site);
    if (run.exit() != 0) {
      throw new IllegalStateException(run.text());
    }
    return Folder.snapshot(site.resolve("_site"));
  }

  @Override
  public void begin(Path folder) throws IOException {
    Folder.copy(edited, folder.resolve("site"));
    Folder.copy(earlier.resolve("_site"), folder.resolve("site/_site"));
  }

  @Override
  public List<String> command(Path folder) {
    return List.of(Product.launcher().toString(), "build", folder.resolve("site").toString());
  }

  /** Old as a whole, or new as a whole, or each file is one of them and a journal has the rest. */
  @Override
  public Optional<String> harm(Path folder) throws IOException {
    SortedMap<String, String> now = Folder.snapshot(folder.resolve("site/_site"));
    for (String path : before.keySet()) {
      if (after.containsKey(path) && !now.containsKey(path)) {
        return Optional.of(path + " is missing");
      }
    }
    for (String path : now.keySet()) {
      String hash = String.valueOf(now.get(path));
      if (!hash.equals(before.get(path)) && !hash.equals(after.get(path))) {
        return Optional.of(path + " is neither as it was nor as it will be");
      }
    }
    boolean whole = files(now).equals(files(before)) || files(now).equals(files(after));
    return whole || Files.exists(folder.resolve("site/._site.moot-staging/journal"))
        ? Optional.empty()
        : Optional.of("the output is mixed, and no journal says so");
  }

  private static List<String> files(SortedMap<String, String> snapshot) {
    return snapshot.entrySet().stream()
        .filter(e -> !e.getKey().endsWith("/"))
        .map(Object::toString)
        .toList();
  }

  @Override
  public Optional<String> undone(Path folder) throws IOException {
    SortedMap<String, String> now = Folder.snapshot(folder.resolve("site/_site"));
    return now.equals(after) ? Optional.empty() : Optional.of("not what a clean build makes");
  }

  @Override
  public Optional<String> unmended(Path folder) throws IOException {
    Path site = folder.resolve("site");
    Run run = Product.moot("build", site);
    if (run.exit() != 0) {
      return Optional.of("the next build fails: " + run.text());
    }
    if (Files.exists(site.resolve("._site.moot-staging"))) {
      return Optional.of("staging is left");
    }
    return undone(folder);
  }

  @Override
  public String toString() {
    return "build over an earlier output";
  }
}
