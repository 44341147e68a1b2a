package dev.moot.engine.parse;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.model.Correction;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.api.model.Slug;
import dev.moot.api.model.Tag;
import dev.moot.engine.config.ConfigReader;
import dev.moot.engine.config.Markup;
import dev.moot.engine.markdown.MarkdownEngine;
import dev.moot.engine.plugin.LoadedPlugin;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.yaml.YamlMapping;
import dev.moot.engine.yaml.YamlValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Reads Markdown files with front matter. One for the whole site, called from several threads. */
public final class PostReader {

  private final MarkdownEngine markdown;
  private final Plugins plugins;
  private final Markup markup;
  private final Diagnostics diagnostics;

  public PostReader(
      MarkdownEngine markdown, Plugins plugins, Markup markup, Diagnostics diagnostics) {
    this.markdown = markdown;
    this.plugins = plugins;
    this.markup = markup;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads {@code file}; empty when it has no front matter to speak of.
   *
   * @param dated whether it is a post, which has a date, or a page
   */
  public Optional<ParsedPost> read(SourceFile file, boolean dated) {
    AtomicBoolean whole = new AtomicBoolean(true);
    Diagnostics noting =
        d -> {
          if (d.isError()) {
            whole.set(false);
          }
          diagnostics.report(d);
        };
    Optional<FrontMatter> frontMatter = FrontMatter.of(file, noting);
    if (frontMatter.isEmpty()) {
      return Optional.empty();
    }
    List<NameUse> debates = new ArrayList<>();
    List<PathUse> aliases = new ArrayList<>();
    Optional<Post> post =
        frontMatter
            .get()
            .yaml()
            .readMapping("the front matter", noting)
            .map(m -> post(m, file, dated, debates, aliases));
    // The body is looked at even when the front matter cannot be read: all problems, in one run.
    String text = file.text();
    Document document =
        markdown.parse(
            BasedSequence.of(text).subSequence(frontMatter.get().bodyStart(), text.length()));
    BodyInspection body = new BodyInspection(file, plugins, markup, noting);
    body.inspect(document);
    return post.map(p -> body.toPost(p, document, debates, aliases, whole.get()));
  }

  private Post post(
      YamlMapping m, SourceFile file, boolean dated, List<NameUse> debates, List<PathUse> aliases) {
    Optional<String> title = m.requiredText("title", "add `title: ...` to the front matter");
    Optional<LocalDate> date =
        dated
            ? m.required("date", "add the day: `date: 2026-11-20`").flatMap(YamlValue::asDay)
            : Optional.empty();
    Optional<String> slug = m.value("slug").flatMap(YamlValue::asId);
    List<String> debateIds =
        m.list("debates", v -> debate(v, debates)).stream().distinct().toList();
    Map<String, String> extra = new HashMap<>();
    for (LoadedPlugin plugin : plugins.loaded()) {
      for (String key : plugin.descriptor().frontMatter()) {
        m.text(key).ifPresent(v -> extra.put(key, v));
      }
    }
    Post post =
        new Post(
            permalink(file, slug, dated),
            title.orElse("Untitled"),
            dated ? Optional.of(date.orElse(LocalDate.EPOCH)) : Optional.empty(),
            m.value("updated").flatMap(YamlValue::asDay),
            m.text("summary"),
            dated ? tags(m) : List.of(),
            debateIds,
            m.value("draft").flatMap(YamlValue::asFlag).orElse(false),
            m.list("aliases", v -> alias(v, aliases)),
            m.value("layout").flatMap(YamlValue::asId),
            corrections(m),
            extra,
            file.whole());
    m.close();
    return post;
  }

  private static List<Tag> tags(YamlMapping m) {
    return m.list("tags", v -> v.asText().map(Tag::new)).stream().distinct().toList();
  }

  private static Optional<String> debate(YamlValue value, List<NameUse> debates) {
    Optional<String> id = value.asId();
    id.ifPresent(i -> debates.add(new NameUse(i, value.location())));
    return id;
  }

  private static Optional<Permalink> alias(YamlValue value, List<PathUse> aliases) {
    Optional<String> path = value.asText();
    Optional<Permalink> permalink = path.flatMap(ConfigReader::sitePath);
    if (path.isPresent() && permalink.isEmpty()) {
      value.report(
          "yaml/bad-value", "`" + path.get() + "` is not a path of the site", "write `/old/path/`");
    }
    permalink.ifPresent(p -> aliases.add(new PathUse(p, value.location())));
    return permalink;
  }

  private static List<Correction> corrections(YamlMapping m) {
    List<Correction> corrections = new ArrayList<>();
    for (YamlMapping item : m.mappings("corrections")) {
      Optional<LocalDate> date =
          item.required("date", "add the day: `date: 2026-11-20`").flatMap(YamlValue::asDay);
      Optional<String> text = item.requiredText("text", "say what was wrong: `text: ...`");
      item.close();
      if (date.isPresent() && text.isPresent()) {
        corrections.add(new Correction(date.get(), text.get()));
      }
    }
    return corrections;
  }

  /** {@code posts/x.md} appears at {@code /posts/x/}, {@code pages/a/b.md} at {@code /a/b/}. */
  private static Permalink permalink(SourceFile file, Optional<String> slug, boolean dated) {
    String last = slug.orElseGet(() -> Slug.of(file.stem()));
    if (dated) {
      return Permalink.page("posts", last);
    }
    List<String> parts = new ArrayList<>();
    String[] folders = file.path().split("/");
    for (int i = 1; i < folders.length - 1; i++) {
      parts.add(Slug.of(folders[i]));
    }
    parts.add(last);
    return Permalink.page(parts.toArray(String[]::new));
  }
}
