package dev.moot.engine.render.embed;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Site;
import dev.moot.api.model.SiteSettings;
import dev.moot.api.render.PageSubject;
import dev.moot.engine.link.CorePages;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.link.PlacedPage;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.render.output.Planned;
import dev.moot.engine.render.picture.TextLines;
import dev.moot.engine.trace.AskedSite;
import dev.moot.engine.trace.Making;
import dev.moot.engine.work.Amount;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is beside the frames of claims: what oEmbed says of them, and drawings. */
public final class EmbedFiles {

  private final Site site;
  private final TextLines lines = new TextLines();

  private EmbedFiles(Site site) {
    this.site = site;
  }

  /** Those of all claims that have a frame. */
  public static List<Planned<OutputFile>> of(LinkedSite linked) {
    if (!linked.config().embeds()) {
      return List.of();
    }
    EmbedFiles files = new EmbedFiles(linked.shown());
    return linked.pages().stream().flatMap(files::beside).toList();
  }

  private Stream<Planned<OutputFile>> beside(PlacedPage page) {
    if (!(page.subject() instanceof PageSubject.OfEmbed of)) {
      return Stream.empty();
    }
    Claim claim = of.claim();
    SiteSettings settings = site.settings();
    return Stream.of(
        planned(
            CorePages.oembed(claim.permalink()),
            page,
            asked -> Embed.json(asked.claim(claim.id()).orElseThrow(), settings)),
        planned(CorePages.drawing(claim.permalink()), page, asked -> drawing(claim, asked)));
  }

  private String drawing(Claim claim, Site asked) {
    SiteSettings settings = asked.settings();
    Claim now = asked.claim(claim.id()).orElseThrow();
    return ClaimDrawing.of(
        lines,
        now.text(),
        asked.debate(claim.id().debate()).orElseThrow().title(),
        settings.title(),
        now.language().orElse(settings.language()));
  }

  private Planned<OutputFile> planned(Permalink at, PlacedPage page, Function<Site, String> text) {
    return new Planned<>(
        at,
        page.place(),
        () -> Amount.ofText(page.owner()),
        making -> OutputFile.text(at.outputFile(), text.apply(asked(making))));
  }

  private Site asked(Making making) {
    return new AskedSite(site, making.reads(), false);
  }
}
