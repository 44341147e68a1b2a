package dev.moot.engine;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.FoundBy;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.parse.ParsedSite;
import dev.moot.engine.pipeline.BuildListener;
import dev.moot.engine.pipeline.Counts;
import dev.moot.engine.pipeline.Findings;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.Pipeline;
import dev.moot.engine.render.Rendered;
import dev.moot.engine.render.output.OutputSink;
import dev.moot.engine.review.silence.Silences;
import dev.moot.engine.rule.ReadRules;
import dev.moot.engine.store.Shelf;
import dev.moot.engine.write.KnownOutput;
import dev.moot.engine.write.OutputWriter;
import dev.moot.engine.write.OutputWriting;
import dev.moot.engine.write.RefusedException;
import dev.moot.engine.write.WriteReport;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Builds a site: {@code read -> parse -> link -> review -> render -> write}. */
public final class SiteBuilder {

  private static final Set<FoundBy> LOOKED_FOR = Set.of(FoundBy.BUILD);

  private final Installation installation;
  private final BuildListener listener;

  /**
   * @param listener told how far a build is
   */
  public SiteBuilder(Installation installation, BuildListener listener) {
    this.installation = installation;
    this.listener = listener;
  }

  /**
   * Builds a site. Whatever is wrong with it is in the result; an error anywhere means that nothing
   * is written. Later stages still look at what is whole after an error, so that one run shows all
   * problems.
   *
   * @throws RefusedException when there is no site, or the output may not go where it should
   * @throws IOException when the disk says no
   */
  public BuildResult build(BuildOptions options) throws RefusedException, IOException {
    try (Pipeline pipeline =
        Pipeline.open(installation, options.site(), listener, options.shelf())) {
      String title = pipeline.config().settings().title();
      OutputWriter writer = new OutputWriter(pipeline.folder(), title, options.outputFolder());
      writer.check();
      writer.finishEarlierBuild(this::sayThatWeWait);

      Shelf shelf = pipeline.hasOwnCode() ? Shelf.NONE : options.shelf();
      ParsedSite parsed = pipeline.parse(pipeline.read());
      LinkedSite linked = pipeline.link(parsed);
      Silences silences = pipeline.review(parsed, linked);
      Rendered rendered;
      Findings found;
      Optional<WriteReport> written = Optional.empty();
      if (pipeline.log().hasCauses()) {
        rendered = pipeline.render(linked, OutputSink.NONE, Shelf.NONE);
        found = pipeline.findings(silences, linked, LOOKED_FOR);
      } else {
        KnownOutput known = KnownOutput.on(options.shelf());
        try (OutputWriting writing =
            writer.begin(
                options.verify() ? known.unproven() : known,
                pipeline.log()::hasCauses,
                this::sayThatWeWait)) {
          rendered = pipeline.render(linked, writing, shelf);
          writing.unreadable().forEach(file -> pipeline.log().report(unreadable(file)));
          found = pipeline.findings(silences, linked, LOOKED_FOR);
          if (options.gate().isOpen(found)) {
            listener.progress("writing", 0, writing.changed());
            written = Optional.of(writing.finish());
            rendered.leave().accept(shelf);
            writing.left().leave(options.shelf());
            pipeline.leave();
          }
        }
      }
      return new BuildResult(
          found,
          pipeline.config(),
          Counts.of(linked, rendered.pages()),
          rendered.made(),
          written,
          pipeline.validity(parsed));
    }
  }

  private static Diagnostic unreadable(String file) {
    return Diagnostic.of(
            ReadRules.UNREADABLE, SourceLocation.ofFile(file), "the file cannot be read")
        .withHint("check that it exists and that you may read it");
  }

  private void sayThatWeWait() {
    listener.progress("waiting for another build of this site", 0, 0);
  }
}
