package dev.moot.engine.render.embed;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Site;
import dev.moot.api.model.SiteSettings;
import dev.moot.api.render.Frame;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.link.CorePages;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.render.output.Planned;
import dev.moot.engine.render.picture.TextLines;
import dev.moot.engine.render.words.OnlyIf;
import dev.moot.engine.trace.AskedSite;
import dev.moot.engine.trace.Question;
import dev.moot.engine.work.Amount;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is beside frames: what oEmbed says of them, and drawings of their words. */
public final class EmbedFiles {

  private final Site site;
  private final OnlyIf onlyIf;
  private final TextLines lines = new TextLines();

  private EmbedFiles(Site site, OnlyIf onlyIf) {
    this.site = site;
    this.onlyIf = onlyIf;
  }

  /** Those of all frames, of claims and of what plugins show. */
  public static List<Planned<OutputFile>> of(LinkedSite linked, OnlyIf onlyIf) {
    EmbedFiles files = new EmbedFiles(linked.shown(), onlyIf);
    SourceLocation config = SourceLocation.ofFile(SiteConfig.FILE);
    return Stream.concat(
            linked.pages().stream()
                .flatMap(p -> p.frame().stream().flatMap(f -> files.beside(f, p.place()))),
            linked.generated().stream()
                .flatMap(p -> p.page().frame().stream().flatMap(f -> files.beside(f, config))))
        .toList();
  }

  private Stream<Planned<OutputFile>> beside(Frame frame, SourceLocation place) {
    Planned<OutputFile> oembed =
        planned(
            CorePages.oembed(frame),
            frame,
            place,
            asked -> Embeds.json(frame, asked.settings(), onlyIf(frame, asked)));
    return frame.isDrawnOfWords()
        ? Stream.of(oembed, planned(frame.drawing(), frame, place, asked -> drawing(frame, asked)))
        : Stream.of(oembed);
  }

  private String drawing(Frame frame, Site asked) {
    SiteSettings settings = asked.settings();
    return WordsDrawing.of(
        lines,
        frame.words(),
        onlyIf(frame, asked),
        asked.debate(frame.debate()).orElseThrow().title(),
        settings.title(),
        frame.language().orElse(settings.language()));
  }

  private Optional<String> onlyIf(Frame frame, Site asked) {
    return onlyIf.of(frame, asked::claim);
  }

  private Planned<OutputFile> planned(
      Permalink at, Frame frame, SourceLocation place, Function<Site, String> text) {
    return new Planned<>(
        at,
        place,
        () -> Amount.ofText(frame.words()),
        making -> {
          making.reads().ask(Question.Kind.PAGE, frame.permalink().path());
          Site asked = new AskedSite(site, making.reads(), false);
          return OutputFile.text(at.outputFile(), text.apply(asked));
        });
  }
}
