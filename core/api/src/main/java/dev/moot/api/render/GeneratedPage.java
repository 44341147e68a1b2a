package dev.moot.api.render;

import dev.moot.api.model.Debate;
import dev.moot.api.model.PairPage;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Permalink;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page that comes from data and not from a Markdown file; or a file that a layout renders, such
 * as a picture, which is no page to be listed.
 *
 * @param permalink where it appears; that of a file does not end in {@code /}
 * @param language the language it is in; the site's, where it is absent
 * @param title its title: a message key, or the words themselves
 * @param description one sentence of plain text for search engines, likewise; may be empty
 * @param names what both speak of: the arguments of their messages
 * @param layout the layout that renders it, found as partials are
 * @param values called once, on the thread that renders the page, for what the layout can use
 * @param basis all that {@code values} goes by besides what it asks of the scope it is given:
 *     records, texts, numbers, lists of such. Then the page is made anew when that, or an answer of
 *     the scope, is another one; without it, when anything on the site is
 * @param frame what it is to other sites, where it is a page for their frames
 * @param pair whom it sets side by side, where it does so
 */
public record GeneratedPage(
    Permalink permalink,
    Optional<Locale> language,
    String title,
    String description,
    List<String> names,
    String layout,
    Function<PageScope, Map<String, ?>> values,
    Optional<Object> basis,
    Optional<Frame> frame,
    Optional<PairPage> pair) {

  public GeneratedPage {
    Objects.requireNonNull(permalink, "a page needs a permalink");
    Objects.requireNonNull(language, "a page with null as its language");
    Objects.requireNonNull(title, "a page needs a title");
    Objects.requireNonNull(description, "a page needs a description, which may be empty");
    Objects.requireNonNull(layout, "a page needs a layout");
    Objects.requireNonNull(values, "a page needs values");
    Objects.requireNonNull(basis, "a page with null as its basis");
    Objects.requireNonNull(frame, "a page with null as its frame");
    Objects.requireNonNull(pair, "a page with null as its pair");
    names = List.copyOf(names);
  }

  /** A page that may go by anything on the site. */
  public GeneratedPage(
      Permalink permalink,
      String title,
      String description,
      String layout,
      Function<PageScope, Map<String, ?>> values) {
    this(
        permalink,
        Optional.empty(),
        title,
        description,
        List.of(),
        layout,
        values,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * What other sites show in a frame, in the theme's layout {@code embed}. It is made of what it
   * asks of its scope.
   *
   * @param content what stands in it; its first heading is an {@code h1}
   */
  public static GeneratedPage inFrame(Frame frame, Function<PageScope, Html> content) {
    return new GeneratedPage(
        frame.permalink(),
        frame.language(),
        frame.words(),
        "",
        List.of(),
        "embed",
        page -> Map.of("content", content.apply(page)),
        Optional.of(frame),
        Optional.of(frame),
        Optional.empty());
  }

  /** The same, which goes by {@code all} and what it asks of its scope, and nothing else. */
  public GeneratedPage goingBy(Object... all) {
    return new GeneratedPage(
        permalink,
        language,
        title,
        description,
        names,
        layout,
        values,
        Optional.of(List.of(all)),
        frame,
        pair);
  }

  /** The same in the language that {@code debate} is written down in. */
  public GeneratedPage about(Debate debate) {
    return new GeneratedPage(
        permalink,
        debate.language(),
        title,
        description,
        names,
        layout,
        values,
        basis,
        frame,
        pair);
  }

  /** The same, whose title and description are messages that speak of {@code names}. */
  public GeneratedPage naming(String... names) {
    return new GeneratedPage(
        permalink,
        language,
        title,
        description,
        List.of(names),
        layout,
        values,
        basis,
        frame,
        pair);
  }

  /** The same, which sets two people of {@code debate} side by side and is found by their names. */
  public GeneratedPage comparing(Debate debate, Participant one, Participant other) {
    return new GeneratedPage(
        permalink,
        language,
        title,
        description,
        names,
        layout,
        values,
        basis,
        frame,
        Optional.of(new PairPage(permalink, debate.id(), one.name(), other.name())));
  }
}
