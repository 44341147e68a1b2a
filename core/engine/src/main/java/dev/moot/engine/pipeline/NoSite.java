package dev.moot.engine.pipeline;

import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.roots.Root;
import dev.moot.engine.write.RefusedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says that a folder holds no site. */
public final class NoSite {

  /** What {@code moot.yaml} is called by mistake. */
  private static final Pattern ALMOST = Pattern.compile("\\.?moot\\.(ya?ml|json|toml)(\\.txt)?");

  private NoSite() {}

  /** The refusal of {@code folder}, which names a file that was likely meant. */
  public static RefusedException in(Path folder) {
    String message = "there is no " + SiteConfig.FILE + " in " + folder;
    return misnamed(folder)
        .map(
            name ->
                new RefusedException(
                    message + ", but " + name, "rename it to `" + SiteConfig.FILE + "`"))
        .or(
            () ->
                below(folder)
                    .map(
                        name ->
                            new RefusedException(
                                message + ", but in " + name + "/ below it",
                                "name that folder: `" + folder.resolve(name) + "`")))
        .orElseGet(
            () ->
                new RefusedException(
                    message,
                    "name the folder that holds it, or begin one: `moot new site my-site`"));
  }

  /** The folder right below that holds a site, if only one does. */
  private static Optional<String> below(Path folder) {
    Root root = Root.ofSite(folder);
    List<String> sites =
        root.names().stream().filter(n -> root.file(n + "/" + SiteConfig.FILE).isFile()).toList();
    return sites.size() == 1 ? Optional.of(sites.get(0)) : Optional.empty();
  }

  private static Optional<String> misnamed(Path folder) {
    return Root.ofSite(folder).names().stream()
        .filter(name -> ALMOST.matcher(name.toLowerCase(Locale.ROOT)).matches())
        .findFirst();
  }
}
