package dev.moot.engine.config;

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
record SiteAddress(String what, String example) implements YamlType<String> {

  @Override
  public Optional<String> read(YamlValue value) {
    Optional<String> url = YamlTypes.WEB_ADDRESS.read(value);
    if (url.isPresent() && !ConfigReader.isSiteAddress(url.get())) {
      value.report(
          YamlRules.BAD_VALUE,
          "`" + url.get() + "` is not " + what,
          "write it without `?`, `#` and what no URL may hold: `" + example + "`");
      return Optional.empty();
    }
    return url;
  }

  @Override
  public void describe(JsonSchema schema) {
    schema
        .with("type", "string")
        .with("pattern", "^[Hh][Tt][Tt][Pp][Ss]?://([^\\s\"<>\\\\?#|^`{}%]|%[0-9A-Fa-f]{2})+$");
  }
}
