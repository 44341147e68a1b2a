package dev.moot.dist.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.engine.BuildOptions;
import dev.moot.engine.BuildResult;
import dev.moot.engine.SiteBuilder;
import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.parse.DebateFacts;
import dev.moot.engine.parse.ParsedDebate;
import dev.moot.engine.parse.ParsedPost;
import dev.moot.engine.parse.ParsedSite;
import dev.moot.engine.parse.PostFacts;
import dev.moot.engine.pipeline.BuildListener;
import dev.moot.engine.pipeline.ConfigFile;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.Pipeline;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.store.BuildStore;
import dev.moot.engine.store.RecordCodec;
import dev.moot.engine.work.Memory;
import dev.moot.engine.work.StoredMemory;
import dev.moot.engine.work.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of files from the last build, and that nobody can tell from what is made of it. */
class KnownFactsTest {

  private static final byte[] KEY = new byte[32];
  private static final Installation MOOT = Installation.in(Product.HOME, "0.1.0");

  @TempDir private Path temp;

  /** Notes what is worked out and not remembered. */
  private record Counting(Memory memory, SortedSet<String> done) implements Memory {
    @Override
    public <R> R recall(
        Class<R> kind,
        String name,
        Object input,
        Diagnostics diagnostics,
        Function<Diagnostics, R> work) {
      return memory.recall(
          kind,
          name,
          input,
          diagnostics,
          d -> {
            if (Lasting.class.isAssignableFrom(kind)) {
              done.add(kind.getSimpleName() + " " + name);
            }
            return work.apply(d);
          });
    }

    @Override
    public Optional<byte[]> key() {
      return memory.key();
    }

    @Override
    public void leave() {
      memory.leave();
    }
  }

  private static BuildStore store(Path site) {
    return new BuildStore(site, KEY, "this Moot");
  }

  /** Reads and links a site as a process of its own would; gives what was worked out. */
  private static SortedSet<String> link(Path site) throws Exception {
    BuildStore store = store(site);
    Counting memory =
        new Counting(StoredMemory.of(store, List.of()), new ConcurrentSkipListSet<>());
    DiagnosticLog log = new DiagnosticLog();
    SiteOptions options = SiteOptions.of(site);
    ConfigFile moot = ConfigFile.of(options, Memory.NONE, log).orElseThrow();
    Plugins plugins = MOOT.load(moot.config(), Optional.empty(), log);
    Tools tools = Tools.of(moot.config(), plugins, log).with(memory);
    try (Pipeline pipeline = new Pipeline(MOOT, options, moot, tools, log, BuildListener.SILENT)) {
      ParsedSite parsed = pipeline.parse(pipeline.read());
      LinkedSite linked = pipeline.link(parsed);
      pipeline.review(parsed, linked);
      pipeline.leave();
    }
    store.save();
    return memory.done();
  }

  /** As a site is that nobody touched for a while. */
  private static Path settled(Path site) throws IOException, InterruptedException {
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L));
      }
    }
    return site;
  }

  @Test
  void whatFilesSayComesBackAsItWas() throws Exception {
    for (Path site : List.of(Product.GOLDEN, Product.ROOT.resolve("content"))) {
      try (Pipeline pipeline = Pipeline.open(MOOT, SiteOptions.of(site), BuildListener.SILENT)) {
        ParsedSite parsed = pipeline.parse(pipeline.read());
        for (ParsedPost post : parsed.posts()) {
          assertThat(RecordCodec.decoded(RecordCodec.encoded(post.facts()), PostFacts.class))
              .hasValue(post.facts());
        }
        for (ParsedDebate debate : parsed.debates()) {
          assertThat(RecordCodec.decoded(RecordCodec.encoded(debate.facts()), DebateFacts.class))
              .hasValue(debate.facts());
        }
        assertThat(parsed.posts()).isNotEmpty();
        assertThat(parsed.debates()).isNotEmpty();
      }
    }
  }

  @Test
  void anEditReadsAndParsesOneFile() throws Exception {
    Path site = settled(Folder.copy(Product.GOLDEN, temp.resolve("site")));
    assertThat(link(site)).contains("Facts posts/short.md");
    // Only now is it sure that nothing was written since: until then bytes are compared.
    assertThat(link(site)).noneMatch(done -> done.startsWith("Facts "));
    Path post = site.resolve("posts/short.md");
    Files.writeString(post, Files.readString(post) + "\nOne more sentence.\n");
    assertThat(link(site).stream().filter(done -> done.startsWith("Facts ")))
        .containsExactly("Facts posts/short.md");
  }

  @Test
  void anEditThatKeepsSizeAndTimeIsSeen() throws Exception {
    Path site = settled(Folder.copy(Product.GOLDEN, temp.resolve("site")));
    link(site);
    Path post = site.resolve("posts/short.md");
    FileTime time = Files.getLastModifiedTime(post);
    String text = Files.readString(post);
    Files.writeString(post, text.replace("Only ", "Just "));
    Files.setLastModifiedTime(post, time);
    assertThat(Files.readString(post)).hasSameSizeAs(text).isNotEqualTo(text);
    assertThat(link(site)).contains("Facts posts/short.md");
  }

  @Test
  void pagesOfTreesThatAreMadeAgainAreTheSame() throws Exception {
    Path site = Folder.copy(Product.GOLDEN, temp.resolve("site"));
    BuildResult first = build(site, Optional.empty());
    BuildResult again = build(site, Optional.of(temp.resolve("other")));
    assertThat(again.found().diagnostics()).isEqualTo(first.found().diagnostics());
    assertThat(again.made()).isGreaterThanOrEqualTo(first.counts().pages());
    assertThat(Folder.snapshot(temp.resolve("other")))
        .isEqualTo(Folder.snapshot(site.resolve("_site")));
  }

  private static BuildResult build(Path site, Optional<Path> output) throws Exception {
    BuildStore store = store(site);
    BuildResult result =
        new SiteBuilder(MOOT, BuildListener.SILENT)
            .build(BuildOptions.of(SiteOptions.of(site)).withOutput(output).withShelf(store));
    store.save();
    return result;
  }
}
