package dev.moot.engine.render.check;

import dev.moot.engine.digest.Digest;
import dev.moot.engine.read.Asset;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.render.output.OutputSink;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What checks want to know of the files of a site, kept from run to run in place of the files: the
 * places that a page has, and the assets that it names. One run at a time.
 */
public final class SeenPages {

  private record Seen(Digest digest, Set<String> ids, Set<String> names) {}

  private final Map<String, Seen> seen = new ConcurrentHashMap<>();
  private List<Asset> assets = List.of();

  /** Where to add the files of a run that looks for {@code unused} among {@code now}. */
  public OutputSink with(UnusedAssets unused, List<Asset> now) {
    if (!now.equals(assets)) {
      seen.clear(); // which words are names of assets is not known any more
      assets = List.copyOf(now);
    }
    return new Sink(unused);
  }

  private final class Sink implements OutputSink {

    private final UnusedAssets unused;

    Sink(UnusedAssets unused) {
      this.unused = unused;
    }

    @Override
    public void add(OutputFile file) {
      Set<String> names = unused.look(file);
      if (file.bytes().isPresent()) {
        boolean page = file.path().endsWith(".html");
        Set<String> ids =
            page ? PageIds.of(new String(file.bytes().get(), StandardCharsets.UTF_8)) : Set.of();
        seen.put(file.path(), new Seen(file.digest().orElseThrow(), ids, names));
      }
    }

    @Override
    public boolean keep(String path, Digest expected) {
      Seen known = seen.get(path);
      if (known == null || !known.digest().equals(expected)) {
        return false;
      }
      unused.use(known.names());
      return true;
    }

    /** As much of it as says which places it has. */
    @Override
    public Optional<OutputFile> kept(String path) {
      return Optional.ofNullable(seen.get(path))
          .map(
              known -> {
                StringBuilder page = new StringBuilder();
                known
                    .ids()
                    .forEach(
                        id ->
                            page.append("<a id=\"")
                                .append(id.replace("&", "&amp;").replace("\"", "&quot;"))
                                .append("\">"));
                return OutputFile.text(path, page.toString());
              });
    }
  }
}
