package dev.moot.engine.parse;

import dev.moot.engine.rule.FrontMatterRules;
import dev.moot.engine.yaml.JsonSchema;
import dev.moot.engine.yaml.Located;
import dev.moot.engine.yaml.YamlType;
import dev.moot.engine.yaml.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A list of tags, of which one may stand alone; a lone text with commas in it is likely a list.
 * Each tag has a page with all tags of its digests on it, so that a list has an end.
 *
 * @param list what is read
 */
record TagsType(YamlType<List<Located<String>>> list) implements YamlType<List<Located<String>>> {

  private static final Pattern COMMA = Pattern.compile("\\s*[,;，、；]\\s*");

  private static final int MOST = 100;

  @Override
  public Optional<List<Located<String>>> read(YamlValue value) {
    value
        .plain()
        .filter(text -> COMMA.matcher(text).find())
        .ifPresent(
            text ->
                value.report(
                    FrontMatterRules.TAGS_IN_ONE,
                    "this is one tag, with commas in it",
                    "write `["
                        + String.join(", ", COMMA.split(text.strip()))
                        + "]`, or put it in quotes"));
    return list.read(value).map(tags -> first(tags, value));
  }

  private static List<Located<String>> first(List<Located<String>> tags, YamlValue value) {
    if (tags.size() <= MOST) {
      return tags;
    }
    value
        .items()
        .map(items -> items.get(MOST))
        .ifPresent(
            item ->
                item.report(
                    FrontMatterRules.MANY_TAGS,
                    "of these "
                        + tags.size()
                        + " tags the first "
                        + MOST
                        + " count; this one and those after it do not",
                    "keep those that readers look for"));
    return tags.subList(0, MOST);
  }

  @Override
  public void describe(JsonSchema schema) {
    list.describe(schema);
  }
}
