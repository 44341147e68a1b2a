package dev.moot.engine.directive;

import dev.moot.api.plugin.Directive;
import dev.moot.engine.theme.ThemeFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A directive that is a template: {@code directives/video.ftlh} of a site, a theme or a plugin.
 *
 * @param declared what it takes
 * @param description what it is for
 * @param head the YAML that says so
 * @param defaults the values of attributes that are left out, by key
 * @param page the template
 * @param feed the template for feeds, if it has one of its own
 * @param assets its style sheet and its script, by ending: {@code css}, {@code js}
 * @param settings those of the plugin that it is of, by name
 */
public record DirectiveTemplate(
    Directive declared,
    String description,
    String head,
    Map<String, String> defaults,
    Text page,
    Optional<Text> feed,
    SortedMap<String, ThemeFile> assets,
    Map<String, Object> settings) {

  /** The folder that it lies in, in a site, a theme or a plugin. */
  public static final String FOLDER = "directives/";

  /**
   * A file of text.
   *
   * @param shownAs its path in messages
   * @param text what it says
   */
  public record Text(String shownAs, String text) {}

  public DirectiveTemplate {
    defaults = Map.copyOf(defaults);
    assets = new TreeMap<>(assets);
    settings = Map.copyOf(settings);
  }

  /** The same with a template for feeds. */
  DirectiveTemplate withFeed(Text inFeed) {
    return new DirectiveTemplate(
        declared, description, head, defaults, page, Optional.of(inFeed), assets, settings);
  }

  /** What writers call it. */
  public String name() {
    return declared.name();
  }

  /** The name of its template, for a page or for a feed. */
  public String template(boolean inFeed) {
    return FOLDER + (inFeed && feed.isPresent() ? "feed/" : "") + name() + ".ftlh";
  }

  /** The asset of the ending {@code type} that pages with the directive get, if it has one. */
  public Optional<String> asset(String type) {
    return Optional.ofNullable(assets.get(type)).map(f -> FOLDER + name() + "." + type);
  }

  /** All that a page which uses it shows of it. */
  public List<Object> shows() {
    return List.of(page.text(), feed.map(Text::text), List.copyOf(assets.keySet()));
  }
}
