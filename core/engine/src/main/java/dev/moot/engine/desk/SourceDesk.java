package dev.moot.engine.desk;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Quote;
import dev.moot.api.model.Source;
import dev.moot.engine.desk.DeskRefusal.Reason;
import dev.moot.engine.link.LinkedPost;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.link.SiteVoices;
import dev.moot.engine.link.name.Handles;
import dev.moot.engine.link.quote.DebateQuote;
import dev.moot.engine.live.LiveSite;
import dev.moot.engine.parse.QuoteUse;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.read.CitedTexts;
import dev.moot.engine.read.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The sources of a site while it is written, with what is quoted of each. Safe for threads. */
public final class SourceDesk {

  private final LiveSite site;
  private final SiteOptions options;
  private final DeskTexts texts;

  public SourceDesk(LiveSite site, SiteOptions options) {
    this.site = site;
    this.options = options;
    this.texts = new DeskTexts(site);
  }

  /** The debates, in order; one whose file cannot be read now is as it was before. */
  public List<Debate> debates() {
    Map<String, Debate> all = new TreeMap<>();
    site.shown().ifPresent(l -> l.site().debates().forEach(d -> all.put(d.id(), d)));
    site.newest().ifPresent(l -> l.site().debates().forEach(d -> all.put(d.id(), d)));
    return List.copyOf(all.values());
  }

  /**
   * The quote that {@code marked} would make.
   *
   * @throws DeskRefusal when they make none
   */
  public QuoteDraft draft(MarkedWords marked) throws DeskRefusal {
    return QuoteDraft.of(
        source(marked.debate(), marked.source())
            .orElseThrow(() -> new DeskRefusal(Reason.NO_SOURCE, marked.source())),
        marked);
  }

  /** The source; empty when no debate has it, or its text is not at hand. */
  public Optional<DeskSource> source(String debate, String id) {
    Optional<LinkedSite> now = site.newest().filter(l -> l.site().debate(debate).isPresent());
    return now.or(site::shown).flatMap(l -> source(l, debate, id, now.isPresent()));
  }

  private Optional<DeskSource> source(LinkedSite in, String debate, String id, boolean current) {
    Optional<Debate> found = in.site().debate(debate);
    Optional<Source> source = found.map(d -> d.sources().get(id));
    Optional<SourceFile> claims = found.flatMap(d -> claims(in, d));
    return source
        .flatMap(Source::file)
        .flatMap(this::text)
        .flatMap(
            text ->
                claims.map(
                    c ->
                        new DeskSource(
                            found.orElseThrow(),
                            source.orElseThrow(),
                            text,
                            quotes(in, found.orElseThrow(), id, text),
                            handles(in, found.orElseThrow()),
                            DeskText.digest(c.text()),
                            current)));
  }

  /** The file of {@code debate} as it was read. */
  static Optional<SourceFile> claims(LinkedSite in, Debate debate) {
    return in.read().claims().stream()
        .filter(f -> f.path().equals(debate.location().file()))
        .findFirst();
  }

  private Optional<DeskText> text(String file) {
    return new CitedTexts<String>(options.root(), options.sources(), (path, text) -> text)
        .text(file)
        .map(text -> texts.of(file, text));
  }

  private static List<DeskQuote> quotes(LinkedSite in, Debate debate, String id, DeskText text) {
    boolean only = debate.sources().size() == 1;
    List<DeskQuote> all = new ArrayList<>();
    for (DebateQuote said : DebateQuote.of(debate)) {
      if (isFrom(said.quote(), id, only)) {
        all.add(new DeskQuote(said.quote(), said.by(), said.claims(), Optional.empty(), List.of()));
      }
    }
    Map<String, Permalink> pages = new HashMap<>();
    for (LinkedPost post : in.posts()) {
      pages.put(post.parsed().file().path(), post.post().permalink());
    }
    for (QuoteUse use : SiteVoices.of(in.posts()).quotes(debate.id())) {
      if (isFrom(use.quote(), id, only)) {
        all.add(
            new DeskQuote(
                use.quote(),
                use.speaker(),
                List.of(),
                Optional.ofNullable(pages.get(use.quote().location().file())),
                List.of()));
      }
    }
    return text.placed(all, handles(in, debate));
  }

  private static Handles handles(LinkedSite in, Debate debate) {
    return in.handles().getOrDefault(debate.id(), new Handles(List.of(), Map.of()));
  }

  private static boolean isFrom(Quote quote, String source, boolean only) {
    return quote.source().map(source::equals).orElse(only);
  }
}
