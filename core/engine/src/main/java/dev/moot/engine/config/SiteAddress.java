package dev.moot.engine.config;

import dev.moot.api.render.SafeUrl;
import dev.moot.engine.address.WebAddress;
import dev.moot.engine.rule.YamlRules;
import dev.moot.engine.yaml.JsonSchema;
import dev.moot.engine.yaml.YamlType;
import dev.moot.engine.yaml.YamlTypes;
import dev.moot.engine.yaml.YamlValue;
import java.util.Optional;

/**
 * A web address that paths of the site can be put behind.
 *
 * @param what what messages say it is
 * @param example such an address
 */
public record SiteAddress(String what, String example) implements YamlType<String> {

  /** Where a site can be published. */
  public static final SiteAddress PUBLISHED =
      new SiteAddress("where a site can be", "https://example.org/digests/");

  /** What is wrong with an address, and what to write. */
  public record Problem(String message, String hint) {}

  /** What keeps paths from being put behind {@code url}; empty when they can be. */
  public Optional<Problem> problem(String url) {
    if (WebAddress.namesSomebody(url)) {
      return Optional.of(
          new Problem(
              "an address that everybody sees must hold no name and no password",
              "leave out what stands before the `@`: `" + example + "`"));
    }
    if (!SafeUrl.isWebAddress(url) || url.indexOf('?') >= 0 || url.indexOf('#') >= 0) {
      return Optional.of(
          new Problem(
              "`" + url + "` is not " + what,
              "write it in full, without `?` and `#`: `" + example + "`"));
    }
    boolean hosted = WebAddress.withAsciiHost(url).isPresent() && WebAddress.of(url).isPresent();
    return hosted
        ? Optional.empty()
        : Optional.of(
            new Problem(
                "`" + url + "` is not " + what + ", since no host is called so",
                "write letters, digits and hyphens, with dots between them: `" + example + "`"));
  }

  @Override
  public Optional<String> read(YamlValue value) {
    Optional<String> url = YamlTypes.WEB_ADDRESS.read(value);
    Optional<Problem> problem = url.flatMap(this::problem);
    problem.ifPresent(p -> value.report(YamlRules.BAD_VALUE, p.message(), p.hint()));
    return problem.isPresent() ? Optional.empty() : url;
  }

  @Override
  public void describe(JsonSchema schema) {
    schema
        .with("type", "string")
        .with("pattern", "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#@\"<>\\\\^`{|}]+(/[^\\s\\\\?#]*)?$");
  }
}
