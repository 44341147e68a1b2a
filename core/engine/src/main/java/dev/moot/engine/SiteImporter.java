package dev.moot.engine;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.draft.Account;
import dev.moot.api.draft.Draft;
import dev.moot.api.draft.DraftClaim;
import dev.moot.api.draft.DraftQuote;
import dev.moot.api.draft.Imported;
import dev.moot.api.draft.Remark;
import dev.moot.api.draft.Unreadable;
import dev.moot.api.plugin.EarlierImport;
import dev.moot.api.plugin.ImportRequest;
import dev.moot.api.plugin.Importer;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.plugin.SiteCalls;
import dev.moot.engine.read.GivenFile;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.roots.Root;
import dev.moot.engine.scaffold.DraftFiles;
import dev.moot.engine.scaffold.LeftOutOfGit;
import dev.moot.engine.write.RefusedException;
import dev.moot.engine.write.SourceWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a debate of a site out of a file of another program, by the plugin that brings an {@link
 * Importer} for it. Nothing is written over, and nothing is written that would bring an error into
 * the site.
 */
public final class SiteImporter {

  private static final String GROWN =
      "; if it is the same thread, grown, add what is new: `--update`";

  private final Installation installation;

  public SiteImporter(Installation installation) {
    this.installation = installation;
  }

  /**
   * Imports what {@code options} names. If nothing is to be written, there need be no site.
   *
   * @throws RefusedException when no plugin reads the format, the file is not of it, or there is
   *     such a debate already
   */
  public ImportResult run(ImportOptions options) throws RefusedException, IOException {
    if (!options.written()
        && !options.update()
        && !Root.ofSite(options.site()).file(SiteConfig.FILE).isFile()) {
      SiteOptions nowhere = SiteOptions.of(options.site());
      try (Plugins plugins = SiteFormats.plugins(installation, nowhere)) {
        Reading reading = read(options, plugins, Optional.empty());
        String id = SiteAdditions.id(options.debate(), reading.draft().debate().title());
        return reading.result(id, reading.files(id, options.day()), false);
      }
    }
    try (SiteAdditions site = SiteAdditions.to(options.site(), installation, options.safe())) {
      if (options.update()) {
        return update(options, site);
      }
      if (options.debate().isPresent()) {
        site.newDebate(options.debate(), "", "--debate", GROWN);
      }
      Reading reading = read(options, site.plugins(), Optional.empty());
      String title = reading.draft().debate().title();
      String id = site.newDebate(options.debate(), title, "--debate", GROWN);
      DraftFiles files = reading.files(id, options.day());
      if (options.written()) {
        site.add(files);
      }
      return reading.result(id, files, options.written());
    }
  }

  private static ImportResult update(ImportOptions options, SiteAdditions site)
      throws RefusedException, IOException {
    // Without the id of the debate its title tells, which the file has to be read for.
    String id =
        options.debate().isPresent()
            ? options.debate().get()
            : SiteAdditions.id(
                Optional.empty(),
                read(options, site.plugins(), Optional.empty()).draft().debate().title());
    ImportUpdate update = ImportUpdate.of(site, site.debate(Optional.of(id)));
    Reading reading = read(options, site.plugins(), Optional.of(update.earlier()));
    List<SourceWriter.Change> changes = update.changes(reading.draft());
    if (options.written() && !changes.isEmpty()) {
      site.change(changes);
    }
    return new ImportResult(
        reading.format(),
        id,
        ImportUpdate.files(changes),
        options.written(),
        true,
        reading.account(0, List.of()),
        0,
        0,
        0);
  }

  private static String text(Path path) throws RefusedException {
    DiagnosticLog log = new DiagnosticLog();
    try {
      Optional<SourceFile> file = GivenFile.read(path, log);
      if (file.isPresent()) {
        return file.get().text();
      }
    } catch (IOException e) {
      throw new RefusedException("there is no file " + path, "name the file to import");
    }
    if (Root.named(path, "the folder of the file").isFolder()) {
      throw new RefusedException(path + " is a folder", "name the file to import");
    }
    throw refusal(path + ": ", log);
  }

  private static RefusedException refusal(String before, DiagnosticLog log) {
    Diagnostic why = log.sorted().get(0);
    return new RefusedException(before + why.message(), why.hint().orElse(""));
  }

  private static Reading read(
      ImportOptions options, Plugins plugins, Optional<EarlierImport> earlier)
      throws RefusedException {
    Path path = options.file();
    DiagnosticLog log = new DiagnosticLog();
    Plugins heard = plugins.reportingTo(log);
    FormatChoice formats = new FormatChoice(heard);
    Optional<Plugins.Owned<Importer>> named = formats.importer(options.format());
    ImportRequest request =
        ImportRequest.of(String.valueOf(path.getFileName()), text(path))
            .titled(options.title())
            .from(options.source())
            .ofKind(options.kind())
            .withoutNames(options.anonymised())
            .after(earlier);
    Plugins.Owned<Importer> importer = named.isPresent() ? named.get() : formats.fitting(request);
    SiteCalls asking = SiteCalls.asking(heard);
    SourceLocation place = SourceLocation.ofFile(path.toString());
    String format =
        asking.call(importer.plugin(), place, "", () -> importer.contribution().format());
    if (options.update()
        && !asking.call(importer.plugin(), place, true, () -> importer.contribution().updates())) {
      throw new RefusedException(
          "what is new in a file of `" + format + "` cannot be told",
          "import it as a debate of its own: leave out `--update`");
    }
    Optional<Imported> imported =
        log.sorted().isEmpty()
            ? SiteCalls.reading(heard, request.text())
                .call(
                    importer.plugin(),
                    place,
                    Optional.empty(),
                    () -> Optional.of(importer.contribution().read(request)))
            : Optional.empty();
    if (imported.isEmpty()) {
      throw refusal("", log);
    }
    if (imported.get() instanceof Unreadable no) {
      throw new RefusedException(path + place(no) + ": " + no.message(), no.hint());
    }
    return new Reading(importer, format, (Draft) imported.get());
  }

  private static String place(Unreadable unreadable) {
    if (unreadable.line() == 0) {
      return "";
    }
    String line = ":" + unreadable.line();
    return unreadable.column() == 0 ? line : line + ":" + unreadable.column();
  }

  /**
   * What a plugin made of the file.
   *
   * @param importer the plugin
   * @param format what its format is called
   * @param draft the draft
   */
  private record Reading(Plugins.Owned<Importer> importer, String format, Draft draft) {

    DraftFiles files(String id, LocalDate day) throws RefusedException {
      try {
        return DraftFiles.of(draft, id, day);
      } catch (IllegalArgumentException e) {
        throw new RefusedException(
            "the plugin `" + importer.plugin().id() + "` made no whole draft: " + e.getMessage(),
            "tell its author");
      }
    }

    ImportResult result(String id, DraftFiles files, boolean written) {
      return new ImportResult(
          format,
          id,
          files.all(),
          written,
          false,
          account(files.leftOut(), written ? files.kept() : List.of()),
          (int) draft.debate().claims().stream().filter(Reading::isUnsourced).count(),
          idle(),
          (int) draft.debate().sources().stream().filter(s -> s.text().isPresent()).count());
    }

    private Account account(int leftOut, List<String> kept) {
      List<Remark> remarks = new ArrayList<>(draft.account().remarks());
      List<String> notes = new ArrayList<>(draft.account().notes());
      if (leftOut > 0) {
        String some = leftOut == 1 ? "1 character" : leftOut + " characters";
        remarks.add(new Remark("", some + " that no page can hold: left out"));
      }
      if (!kept.isEmpty()) {
        notes.add(
            LeftOutOfGit.PATH
                + " has git leave out what is yours to read: "
                + String.join(", ", kept));
      }
      return new Account(draft.account().counts(), remarks, notes);
    }

    private int idle() {
      Set<String> named = new HashSet<>();
      for (DraftClaim claim : draft.debate().claims()) {
        claim.stances().forEach(s -> named.add(s.participant()));
        claim.quotes().forEach(q -> q.by().ifPresent(named::add));
        claim.stances().stream()
            .flatMap(s -> s.quote().flatMap(DraftQuote::by).stream())
            .forEach(named::add);
      }
      return (int)
          draft.debate().participants().stream().filter(p -> !named.contains(p.key())).count();
    }

    private static boolean isUnsourced(DraftClaim claim) {
      return claim.quotes().isEmpty()
          && claim.evidence().isEmpty()
          && claim.stances().stream().allMatch(s -> s.quote().isEmpty());
    }
  }
}
