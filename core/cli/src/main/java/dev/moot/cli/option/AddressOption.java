package dev.moot.cli.option;

import dev.moot.api.render.SafeUrl;
import dev.moot.engine.config.SiteAddress;
import dev.moot.engine.write.RefusedException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a site that is built will be published. */
public final class AddressOption {

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "Where the site will be published, in place of the url in moot.yaml.")
  private @Nullable String url;

  /**
   * The address, if one was given.
   *
   * @throws RefusedException when no site can be there
   */
  public Optional<String> url() throws RefusedException {
    return url == null ? Optional.empty() : Optional.of(checked(url));
  }

  /**
   * {@code url}, which was given.
   *
   * @throws RefusedException when no site can be there
   */
  public static String checked(String url) throws RefusedException {
    Optional<SiteAddress.Problem> problem = SiteAddress.PUBLISHED.problem(url);
    if (problem.isPresent()) {
      throw new RefusedException(problem.get().message(), problem.get().hint());
    }
    return SafeUrl.webAddress(url).orElse(url);
  }
}
