package dev.moot.engine.config;

import dev.moot.engine.yaml.JsonSchema;
import dev.moot.engine.yaml.YamlType;
import dev.moot.engine.yaml.YamlTypes;
import dev.moot.engine.yaml.YamlValue;
import java.util.Optional;

/** A web address that paths of the site can be put behind. */
record SiteAddress() implements YamlType<String> {

  @Override
  public Optional<String> read(YamlValue value) {
    Optional<String> url = YamlTypes.WEB_ADDRESS.read(value);
    if (url.isPresent() && !ConfigReader.isSiteAddress(url.get())) {
      value.report(
          "yaml/bad-value",
          "`" + url.get() + "` is not where a site can be",
          "write it without `?`, `#` and what no URL may hold: `https://example.org/digests/`");
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
