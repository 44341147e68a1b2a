package dev.moot.dist.counts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.engine.BuildOptions;
import dev.moot.engine.BuildResult;
import dev.moot.engine.SiteBuilder;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.store.BuildStore;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A site of 40 posts, three tags and two debates, built again and again with what was kept. */
final class CountedSite {

  private static final int POSTS = 40;
  private static final byte[] KEY = new byte[32];

  private final Path folder;
  private final Map<Long, Long> before = new HashMap<>();
  private final Map<Long, Long> allocated = new HashMap<>();

  CountedSite(Path folder) throws IOException {
    this.folder = folder;
    Folder.write(folder, "moot.yaml", "title: Cups\nurl: https://example.org/\n");
    for (int i = 0; i < 2; i++) {
      Folder.write(folder, "claims/d" + i + ".yaml", debate(i));
    }
    for (int i = 0; i < POSTS; i++) {
      Folder.write(folder, post(i), text(i));
    }
    Folder.write(folder, "assets/note.txt", "A note.\n");
  }

  static String post(int number) {
    return "posts/p" + number + ".md";
  }

  private static String text(int i) {
    return "---\ntitle: Post %d\ndate: 2026-0%d-%02d\nsummary: S %d.\ntags: [t%d]\ndebates: [d%d]\n---\n\n%s"
        .formatted(i, 1 + i / 20, 1 + i % 20, i, i % 3, i % 2, body(i));
  }

  private static String body(int i) {
    return "Some words on [[d%d-c1]].\n\n## Why\n\n%s\n".formatted(i % 2, "Tea calms. ".repeat(40));
  }

  private static String debate(int i) {
    StringBuilder yaml =
        new StringBuilder(
            "schema: claims/1\ndebate: d%d\ntitle: Debate %d\nroot: d%d-c0\nparticipants:\n  ada: {name: Ada %d}\n  ben: {name: Ben %d}\nclaims:\n"
                .formatted(i, i, i, i, i));
    for (int c = 0; c < 6; c++) {
      yaml.append(
          "  d%d-c%d:\n    text: Claim %d of %d holds.\n    evidence: [{title: E}]\n    stances: {ada: {stance: accept}, ben: {stance: reject}}\n"
              .formatted(i, c, c, i));
      yaml.append(c == 0 ? "" : "    supports: [d%d-c%d]\n".formatted(i, (c - 1) / 2));
    }
    return yaml.toString();
  }

  Path folder() {
    return folder;
  }

  /** Puts other words into a file. */
  void edit(String path, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(path));
    assertThat(text).contains(from);
    Files.writeString(
        folder.resolve(path), text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
  }

  /** Has the next build be a first one. */
  void forget() throws IOException {
    Folder.delete(folder.resolve(".moot"));
    Folder.delete(folder.resolve("_site"));
  }

  BuildResult build() throws Exception {
    allocated.clear();
    before.clear();
    before.putAll(looked());
    BuildStore store = new BuildStore(folder, KEY, "this Moot");
    BuildResult result =
        new SiteBuilder(
                Installation.in(Product.HOME, "0.1.0"), (stage, done, total) -> lookAtThreads())
            .build(BuildOptions.of(SiteOptions.of(folder)).withShelf(store));
    assertThat(result.found().hasErrors()).as(result.found().toString()).isFalse();
    store.save();
    lookAtThreads();
    return result;
  }

  /** Those that are done have been looked at before; what one allocates only grows. */
  private void lookAtThreads() {
    looked().forEach((thread, bytes) -> allocated.merge(thread, bytes, Math::max));
  }

  private static Map<Long, Long> looked() {
    Map<Long, Long> looked = new HashMap<>();
    if (ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads) {
      long[] ids = threads.getAllThreadIds();
      long[] bytes = threads.getThreadAllocatedBytes(ids);
      for (int i = 0; i < ids.length; i++) {
        looked.put(ids[i], Math.max(0, bytes[i]));
      }
    }
    return looked;
  }

  /** About how many bytes threads allocated in the last build, as far as they were seen. */
  long allocated() {
    return allocated.entrySet().stream()
        .mapToLong(e -> e.getValue() - before.getOrDefault(e.getKey(), 0L))
        .sum();
  }
}
