package dev.moot.lsp.complete;

import dev.moot.engine.SiteSchemas;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.schema.SchemaKind;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The schemas of the sites that are open, each made once. Of any thread. */
public final class SiteSchema {

  private record Of(Path folder, SchemaKind kind) {}

  private final Installation installation;
  private final Predicate<Path> safe;
  private final Map<Of, KnownKeys> known = new ConcurrentHashMap<>();

  /**
   * @param safe whether of the site in a folder only shipped plugins are used
   */
  public SiteSchema(Installation installation, Predicate<Path> safe) {
    this.installation = installation;
    this.safe = safe;
  }

  /** The keys of a kind of file in the site in {@code folder}. */
  public KnownKeys of(Path folder, SchemaKind kind) {
    return known.computeIfAbsent(
        new Of(folder, kind),
        of -> new KnownKeys(SiteSchemas.of(installation, folder, safe.test(folder)).json(kind)));
  }

  /** Lets those of the sites in {@code folder} go, as their plugins may be others. */
  public void forgetIn(Path folder) {
    known.keySet().removeIf(of -> of.folder().startsWith(folder));
  }

  /** What kind of file the site calls {@code name}; empty for one without keys. */
  public static Optional<SchemaKind> kind(String name) {
    if (name.equals(SiteConfig.FILE)) {
      return Optional.of(SchemaKind.CONFIG);
    }
    if (name.startsWith("claims/") && name.endsWith(".yaml")) {
      return Optional.of(SchemaKind.CLAIMS);
    }
    if (!name.endsWith(".md")) {
      return Optional.empty();
    }
    if (name.startsWith("posts/")) {
      return Optional.of(SchemaKind.POST);
    }
    return name.startsWith("pages/") ? Optional.of(SchemaKind.PAGE) : Optional.empty();
  }
}
