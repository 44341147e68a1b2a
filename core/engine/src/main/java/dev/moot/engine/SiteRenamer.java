package dev.moot.engine;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.parse.ParsedSite;
import dev.moot.engine.pipeline.BuildListener;
import dev.moot.engine.pipeline.Findings;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.Pipeline;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.read.SiteFiles;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.rename.NameChange;
import dev.moot.engine.rename.Refusal;
import dev.moot.engine.rename.Renaming;
import dev.moot.engine.write.RefusedException;
import dev.moot.engine.write.SourceWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Renames a claim or a participant in the files of a site: {@code read -> parse -> link -> rename},
 * and once more {@code parse -> link} of the new texts before they are written, so that a renaming
 * never leaves a site that does not build or says something else.
 */
public final class SiteRenamer {

  private final Installation installation;
  private final BuildListener listener;

  /**
   * @param listener told how far it is
   */
  public SiteRenamer(Installation installation, BuildListener listener) {
    this.installation = installation;
    this.listener = listener;
  }

  /**
   * Renames a claim or a participant, drafts included. A site with errors is left alone, since its
   * names may not stand for what their writer meant.
   *
   * @throws RefusedException when it cannot be renamed as asked
   * @throws IOException when the disk says no; no file is then changed
   */
  public RenameResult rename(RenameOptions options) throws RefusedException, IOException {
    SiteOptions all =
        SiteOptions.allOf(options.site()).withSafe(options.safe()).withUnsaved(options.unsaved());
    try (Pipeline pipeline = Pipeline.open(installation, all, listener)) {
      ParsedSite parsed = pipeline.parse(pipeline.read());
      LinkedSite linked = pipeline.link(parsed);
      // What the site lacks is no reason against a rename; what is wrong with it is.
      pipeline.reviewForErrors(linked);
      Findings found = pipeline.findings();
      if (found.hasErrors()) {
        return new RenameResult(found, Optional.empty());
      }
      NameChange change =
          NameChange.of(
              options.old(),
              options.wanted(),
              options.name(),
              parsed,
              linked,
              pipeline.moot().file());
      Renaming result = change.renaming();
      Map<String, String> texts = new HashMap<>();
      result.files().forEach(f -> texts.put(f.file().path(), f.text()));
      change.check(linkedAfter(pipeline, parsed.files(), texts));
      if (options.write()) {
        new SourceWriter(pipeline.folder())
            .write(
                result.files().stream()
                    .map(f -> new SourceWriter.Change(f.file().path(), f.file().text(), f.text()))
                    .toList());
      }
      return new RenameResult(found, Optional.of(result));
    } catch (Refusal refusal) {
      throw new RefusedException(String.valueOf(refusal.getMessage()), refusal.hint());
    }
  }

  /** The site with its new texts, which must be free of errors. */
  private static LinkedSite linkedAfter(Pipeline before, SiteFiles files, Map<String, String> texts)
      throws RefusedException {
    SiteFiles changed =
        new SiteFiles(
            files.root(),
            changed(files.posts(), texts),
            changed(files.pages(), texts),
            changed(files.claims(), texts),
            files.misnamed(),
            files.assets(),
            files.theme(),
            files.directives());
    // Not to be closed: its plugins are those of the run before.
    Pipeline then = before.again(changed(List.of(before.moot().file()), texts).get(0));
    LinkedSite linked = then.link(then.parse(changed));
    Optional<Diagnostic> error =
        then.findings().diagnostics().stream().filter(Diagnostic::isError).findFirst();
    if (error.isPresent()) {
      throw new RefusedException(
          "the site would not build: " + error.get().location() + ": " + error.get().message(),
          error.get().hint().orElse("choose another name"));
    }
    return linked;
  }

  private static List<SourceFile> changed(List<SourceFile> files, Map<String, String> texts) {
    return files.stream()
        .map(
            f ->
                Optional.ofNullable(texts.get(f.path()))
                    .map(t -> SourceFile.of(f.path(), t))
                    .orElse(f))
        .toList();
  }
}
