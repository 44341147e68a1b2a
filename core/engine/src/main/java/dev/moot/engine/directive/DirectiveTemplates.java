package dev.moot.engine.directive;

import dev.moot.api.plugin.Directive;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The directives of a run that are templates, by name. */
public final class DirectiveTemplates {

  public static final DirectiveTemplates NONE = new DirectiveTemplates(List.of(), false);

  /**
   * What a template may take other templates in by; spaces and comments may stand before a word.
   */
  private static final Pattern TAKES_IN =
      Pattern.compile(
          "[<\\[]#(?:include|import)|(?i:get_?optional_?template)|\\b(?:interpret|eval)\\b");

  private final SortedMap<String, DirectiveTemplate> byName = new TreeMap<>();

  private final boolean lacksSome;

  /**
   * @param lacksSome whether there are more, whose heads cannot be read
   */
  public DirectiveTemplates(Collection<DirectiveTemplate> all, boolean lacksSome) {
    this.lacksSome = lacksSome;
    all.forEach(t -> byName.put(t.name(), t));
  }

  /** These, and {@code others} in place of those of the same name. */
  public DirectiveTemplates with(DirectiveTemplates others) {
    SortedMap<String, DirectiveTemplate> all = new TreeMap<>(byName);
    all.putAll(others.byName);
    return new DirectiveTemplates(all.values(), lacksSome || others.lacksSome);
  }

  /** All of them, by name. */
  public Collection<DirectiveTemplate> all() {
    return Collections.unmodifiableCollection(byName.values());
  }

  /** Whether there are more, whose heads cannot be read, which has been reported. */
  public boolean lacksSome() {
    return lacksSome;
  }

  public Optional<DirectiveTemplate> get(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The template called {@code path}, {@code directives/feed/video.ftlh} for instance. */
  public Optional<DirectiveTemplate.Text> find(String path) {
    return byName.values().stream()
        .flatMap(
            t ->
                path.equals(t.template(false))
                    ? Stream.of(t.page())
                    : path.equals(t.template(true)) ? t.feed().stream() : Stream.empty())
        .findFirst();
  }

  /** What they take, by name. */
  public SortedMap<String, Directive> declared() {
    SortedMap<String, Directive> declared = new TreeMap<>();
    byName.forEach((name, template) -> declared.put(name, template.declared()));
    return declared;
  }

  /** What the parsing of prose follows from: their names and heads, as plain values. */
  public Map<String, String> heads() {
    Map<String, String> heads = new TreeMap<>();
    byName.forEach((name, template) -> heads.put(name, template.head()));
    heads.put("", String.valueOf(lacksSome));
    return heads;
  }

  /** What the finished look of all follows from, as plain values. */
  public List<Object> shows() {
    List<Object> all = new ArrayList<>();
    byName.forEach((name, template) -> all.addAll(List.of(name, template.shows())));
    return all;
  }

  /**
   * What a page that uses the directive {@code name} shows of it, as plain values: if it takes in
   * other templates, all there are, since any may be among these.
   */
  public List<Object> shown(String name) {
    DirectiveTemplate template = byName.get(name);
    if (template == null) {
      return List.of();
    }
    boolean alone =
        !TAKES_IN.matcher(template.page().text()).find()
            && template.feed().filter(f -> TAKES_IN.matcher(f.text()).find()).isEmpty();
    return alone ? template.shows() : shows();
  }
}
