package dev.moot.dist.serve;

import dev.moot.dist.product.Folder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** What may happen to the files of a site while it is written, mistakes and their mending too. */
final class RandomEdits {

  private static final List<String> BROKEN =
      List.of("[[no-such-claim]]", ":::nothing\n:::", "[x](/no/such/page/)", "![[tea-calmz]]");

  private final Path site;
  private final Random random;
  private final StringBuilder story = new StringBuilder();
  private Optional<Path> broken = Optional.empty();
  private String whole = "";
  private int number;

  RandomEdits(Path site, Random random) {
    this.site = site;
    this.random = random;
  }

  /** What happened so far. */
  String story() {
    return story + "\n";
  }

  /** Makes one edit; gives the files it touched. */
  Set<Path> next() throws IOException {
    number++;
    if (broken.isPresent() && random.nextInt(3) > 0) {
      Path file = broken.get();
      broken = Optional.empty();
      if (Files.exists(file)) {
        return write("mend", file, whole);
      }
    }
    return switch (random.nextInt(14)) {
      case 0, 1 -> append(one("posts", ".md"), "\nMore words, " + number + ".\n");
      case 2 -> append(one("posts", ".md"), "\nAgain [[tea/tea-calms]].\n");
      case 3 ->
          write(
              "new post",
              site.resolve("posts/new/n" + number + ".md"),
              "---\ntitle: New "
                  + number
                  + "\ndate: 2026-10-0"
                  + (1 + random.nextInt(9))
                  + "\ntags: [habits, t"
                  + random.nextInt(4)
                  + "]\ndebates: [tea]\n---\n\nIt says [[tea-calms]]. See [about](/about/#top).\n");
      case 4 -> remove(loose());
      case 5 -> rename(loose());
      case 6 -> replace(site.resolve("claims/tea.yaml"), "\n    text: ", "\n    text: Indeed, ");
      case 7 -> replace(site.resolve("claims/coffee.yaml"), "title: Is", "title: Now is");
      case 8 -> replace(site.resolve("moot.yaml"), "tagline: ", "tagline: T" + number + " ");
      case 9 ->
          write(
              "override",
              site.resolve("theme/partials/head-extra.ftlh"),
              "<meta name=\"x\" content=\"" + number + "\">\n");
      case 10 ->
          write("asset", site.resolve("assets/a" + random.nextInt(3) + ".txt"), "a" + number);
      case 11 -> replace(site.resolve("sources/thread.txt"), "\n", "\n\n");
      case 12 -> replace(one("posts", ".md"), "draft: true", "draft: false");
      default -> breakOne();
    };
  }

  private Set<Path> breakOne() throws IOException {
    if (broken.isPresent()) {
      return Set.of();
    }
    Path file = random.nextInt(4) == 0 ? site.resolve("moot.yaml") : one("posts", ".md");
    broken = Optional.of(file);
    whole = read(file);
    String more = file.endsWith("moot.yaml") ? "titel: x\n" : "\n" + BROKEN.get(random.nextInt(4));
    return write("break", file, whole + more + "\n");
  }

  private Set<Path> append(Path file, String text) throws IOException {
    return write("append to", file, read(file) + text);
  }

  private Set<Path> replace(Path file, String from, String to) throws IOException {
    String text = read(file);
    int at = text.indexOf(from);
    return at < 0
        ? Set.of()
        : write("change", file, text.substring(0, at) + to + text.substring(at + from.length()));
  }

  private Set<Path> write(String what, Path file, String text) throws IOException {
    story.append(what).append(' ').append(site.relativize(file)).append('\n');
    Folder.write(site, site.relativize(file).toString(), text);
    return Set.of(file);
  }

  private Set<Path> remove(Path file) throws IOException {
    story.append("remove ").append(site.relativize(file)).append('\n');
    Files.delete(file);
    return Set.of(file);
  }

  private Set<Path> rename(Path file) throws IOException {
    Path to = file.resolveSibling("r" + number + ".md");
    story.append("rename ").append(site.relativize(file)).append('\n');
    Files.move(file, to);
    return Set.of(file, to);
  }

  /** A post that nothing leads to. */
  private Path loose() throws IOException {
    Path file = one("posts", ".md");
    return file.endsWith("everything.md")
        ? Files.writeString(
            file.resolveSibling("loose.md"), "---\ntitle: Loose\ndate: 2026-01-02\n---\n\nHere.\n")
        : file;
  }

  private Path one(String folder, String ending) throws IOException {
    List<Path> files = new ArrayList<>(Folder.files(site.resolve(folder)));
    files.removeIf(f -> !f.toString().endsWith(ending));
    if (files.isEmpty()) {
      Path last = site.resolve(folder).resolve("last.md");
      Files.writeString(last, "---\ntitle: Last\ndate: 2026-01-01\n---\n\nLast.\n");
      return last;
    }
    return files.get(random.nextInt(files.size()));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
