package dev.moot.engine.parse;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.model.Correction;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.api.model.Series;
import dev.moot.api.model.SeriesPart;
import dev.moot.api.model.Tag;
import dev.moot.engine.character.HiddenText;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.config.Trust;
import dev.moot.engine.markdown.MarkdownEngine;
import dev.moot.engine.markdown.TooDeep;
import dev.moot.engine.miss.NearMissCheck;
import dev.moot.engine.parse.FrontMatterKeys.OfCorrection;
import dev.moot.engine.parse.FrontMatterKeys.OfSeries;
import dev.moot.engine.plugin.EngineSignal;
import dev.moot.engine.plugin.LoadedPlugin;
import dev.moot.engine.plugin.PluginDescriptor;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.read.LastChanges;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.rule.FrontMatterRules;
import dev.moot.engine.rule.MarkdownRules;
import dev.moot.engine.typography.Typography;
import dev.moot.engine.work.Tools;
import dev.moot.engine.yaml.Located;
import dev.moot.engine.yaml.Shape;
import dev.moot.engine.yaml.YamlMapping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads Markdown files with front matter. One for the whole site, called from several threads. */
final class PostReader {

  /** What a folder is about, as Hugo, Zola and MkDocs have it. */
  private final Trust markup;

  private final List<LoadedPlugin> plugins;
  private final LastChanges lastChanges;
  private final Typography typography;
  private final Locale siteLanguage;
  private final Shape postShape;
  private final Shape pageShape;
  private final NearMissCheck nearMisses;

  PostReader(SiteConfig config, Plugins all, LastChanges lastChanges) {
    this.markup = config.markup();
    this.plugins = all.loaded();
    this.lastChanges = lastChanges;
    this.typography = Typography.of(config);
    this.siteLanguage = config.settings().language();
    List<PluginDescriptor> descriptors =
        Stream.concat(plugins.stream().map(LoadedPlugin::descriptor), all.refused().stream())
            .toList();
    this.postShape = FrontMatterKeys.shape(true, descriptors);
    this.pageShape = FrontMatterKeys.shape(false, descriptors);
    this.nearMisses = new NearMissCheck(all);
  }

  /** How the sentences of mentions are shown. */
  Typography typography() {
    return typography;
  }

  /**
   * What {@code file} says; empty when it has no front matter to speak of.
   *
   * @param dated whether it is a post, which has a date, or a page
   * @param made gets the syntax tree that was made on the way
   */
  Optional<PostFacts> read(SourceFile file, boolean dated, Tools tools, Consumer<PostTree> made) {
    AtomicBoolean whole = new AtomicBoolean(true);
    Diagnostics noting =
        d -> {
          if (d.rule().firm().isPresent()) {
            whole.set(false);
          }
          tools.diagnostics().report(d);
        };
    Optional<FrontMatter> frontMatter = FrontMatter.of(file, noting);
    if (frontMatter.isEmpty()) {
      return Optional.empty();
    }
    List<NameUse> tags = new ArrayList<>();
    List<NameUse> series = new ArrayList<>();
    List<NameUse> debates = new ArrayList<>();
    List<PathUse> aliases = new ArrayList<>();
    List<List<NameUse>> corrected = new ArrayList<>();
    Optional<Post> post =
        frontMatter
            .get()
            .yaml()
            .read(dated ? postShape : pageShape, noting)
            .map(m -> post(m, file, dated, tags, series, debates, aliases, corrected, noting));
    int bodyStart = frontMatter.get().bodyStart();
    // The body is looked at even when the front matter cannot be read: all problems, in one run.
    PostTree tree;
    try {
      tree = tree(file, bodyStart, post.map(Post::title), tools.markdown());
    } catch (TooDeep deep) {
      noting.report(
          Diagnostic.of(
                  MarkdownRules.TOO_DEEP,
                  file.lines().at(deep.start(), deep.end()),
                  "more than 100 quotes, items or directives within each other")
              .withHint("take what is here out of those around it"));
      return Optional.empty();
    }
    BodyInspection body = new BodyInspection(file, tools.plugins(), noting);
    body.inspect(tree.document());
    new TurnedText(file, noting).check(file.text().substring(bodyStart), bodyStart);
    HiddenTextCheck.look(file, bodyStart, noting);
    List<NearMention> near = new ArrayList<>();
    nearMisses
        .calling(tools.plugins())
        .check(
            tree.document(),
            file.lines(),
            noting,
            (d, meant) -> near.add(new NearMention(d, meant)));
    if (post.isEmpty()) {
      near.forEach(n -> noting.report(n.diagnostic()));
      return Optional.empty();
    }
    boolean isWhole = whole.get();
    body.reportRefused(tree);
    IgnoreComments ignores = new IgnoreComments();
    ignores.post(file, tree.document());
    made.accept(tree);
    TreeFacts facts =
        new TreeFacts(
            tree,
            t -> file.lines().at(t.getStartOffset(), t.getEndOffset()),
            typography.in(post.get().language()));
    return Optional.of(
        new PostFacts(
            post.get(),
            facts.references(),
            facts.people(),
            facts.quotations(),
            facts.directives(),
            body.siteLinks(),
            body.sourceLinks(),
            tags,
            series.stream().findFirst(),
            debates,
            aliases,
            corrected,
            near,
            ignores.found(),
            tree.document().getTextLength(),
            isWhole));
  }

  /** The syntax tree of {@code file}, which was read before and whose title is {@code title}. */
  PostTree tree(SourceFile file, String title, MarkdownEngine markdown) {
    if (!file.isAsItWas()) {
      throw new EngineSignal(); // reported by then
    }
    int bodyStart = FrontMatter.of(file, d -> {}).orElseThrow().bodyStart();
    return tree(file, bodyStart, Optional.of(title), markdown);
  }

  private PostTree tree(
      SourceFile file, int bodyStart, Optional<String> title, MarkdownEngine markdown) {
    String text = HiddenText.printable(file.text());
    Document document =
        markdown.parse(BasedSequence.of(text).subSequence(bodyStart, text.length()));
    title.ifPresent(t -> RepeatedTitle.leaveOut(document, t));
    return PostTree.of(document, markup);
  }

  private Post post(
      YamlMapping m,
      SourceFile file,
      boolean dated,
      List<NameUse> tags,
      List<NameUse> series,
      List<NameUse> debates,
      List<PathUse> aliases,
      List<List<NameUse>> corrected,
      Diagnostics diagnostics) {
    if (dated) {
      m.read(FrontMatterKeys.DATE).ifPresent(d -> checkDays(d, m, diagnostics));
    }
    for (Located<String> debate : m.value(FrontMatterKeys.DEBATES)) {
      debates.add(new NameUse(debate.value(), debate.location()));
    }
    if (dated) {
      m.value(FrontMatterKeys.TAGS).forEach(t -> tags.add(new NameUse(t.value(), t.location())));
      m.read(FrontMatterKeys.SERIES)
          .flatMap(s -> s.read(OfSeries.NAME))
          .ifPresent(n -> series.add(new NameUse(n.value(), n.location())));
    }
    for (Located<Permalink> alias : m.value(FrontMatterKeys.ALIASES)) {
      aliases.add(new PathUse(alias.value(), alias.location()));
    }
    Optional<LocalDate> date =
        dated
            ? Optional.of(m.read(FrontMatterKeys.DATE).orElse(LocalDate.EPOCH))
            : Optional.empty();
    Optional<Locale> language =
        PostLanguage.of(m.read(FrontMatterKeys.LANGUAGE), file.stem(), diagnostics)
            .filter(l -> !l.equals(siteLanguage));
    return new Post(
        FilePlace.of(file, m.read(FrontMatterKeys.SLUG), language, dated),
        m.read(FrontMatterKeys.TITLE).orElse("Untitled"),
        date,
        m.read(FrontMatterKeys.UPDATED)
            .map(Located::value)
            .or(() -> lastChanges.after(date, file.path())),
        m.read(FrontMatterKeys.SUMMARY),
        dated ? tags.stream().map(t -> new Tag(t.name())).distinct().toList() : List.of(),
        debates.stream().map(NameUse::name).distinct().toList(),
        language,
        m.value(FrontMatterKeys.DRAFT),
        aliases.stream().map(PathUse::permalink).toList(),
        m.read(FrontMatterKeys.LAYOUT),
        dated ? m.read(FrontMatterKeys.SERIES).flatMap(PostReader::part) : Optional.empty(),
        corrections(m, corrected),
        extra(dated ? postShape : pageShape, m),
        file.whole());
  }

  private static void checkDays(LocalDate date, YamlMapping m, Diagnostics diagnostics) {
    m.read(FrontMatterKeys.UPDATED)
        .ifPresent(day -> checkDay(date, day, "`updated` is before the `date`", diagnostics));
    for (YamlMapping correction : m.value(FrontMatterKeys.CORRECTIONS)) {
      correction
          .read(OfCorrection.DATE)
          .ifPresent(day -> checkDay(date, day, "a correction before the `date`", diagnostics));
    }
  }

  private static void checkDay(
      LocalDate date, Located<LocalDate> day, String message, Diagnostics diagnostics) {
    if (day.value().isBefore(date)) {
      diagnostics.report(
          Diagnostic.of(
                  FrontMatterRules.BEFORE_DATE, day.location(), message + " of the post, " + date)
              .withHint("mend the day that is wrong: one of the two"));
    }
  }

  private Map<String, String> extra(Shape shape, YamlMapping m) {
    Map<String, String> extra = new HashMap<>();
    for (LoadedPlugin plugin : plugins) {
      plugin.descriptor().frontMatter().stream()
          .filter(declared -> shape.has(declared.key()))
          .forEach(
              declared ->
                  declared
                      .text(Optional.of(m))
                      .ifPresent(v -> extra.put(declared.key().name(), v)));
    }
    return extra;
  }

  private static Optional<SeriesPart> part(YamlMapping m) {
    Optional<Located<Integer>> number = m.read(OfSeries.PART);
    return m.read(OfSeries.NAME)
        .map(
            name ->
                new SeriesPart(
                    new Series(name.value()),
                    number.map(Located::value),
                    number.map(Located::location).orElse(m.location())));
  }

  /** The corrections; which claims they name is for the link stage. */
  private static List<Correction> corrections(YamlMapping m, List<List<NameUse>> named) {
    List<Correction> corrections = new ArrayList<>();
    for (YamlMapping c : m.value(FrontMatterKeys.CORRECTIONS)) {
      Optional<LocalDate> day = c.read(OfCorrection.DATE).map(Located::value);
      Optional<String> text = c.read(OfCorrection.TEXT);
      if (day.isPresent() && text.isPresent()) {
        named.add(
            c.value(OfCorrection.CLAIMS).stream()
                .map(claim -> new NameUse(claim.value(), claim.location()))
                .toList());
        corrections.add(new Correction(day.get(), text.get(), List.of()));
      }
    }
    return corrections;
  }
}
