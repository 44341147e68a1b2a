package dev.moot.engine;

import dev.moot.api.draft.Draft;
import dev.moot.api.draft.DraftParticipant;
import dev.moot.api.draft.DraftSource;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Source;
import dev.moot.api.plugin.EarlierImport;
import dev.moot.engine.link.name.Handles;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.roots.Root;
import dev.moot.engine.roots.RootFile;
import dev.moot.engine.scaffold.DraftFiles;
import dev.moot.engine.scaffold.NewFile;
import dev.moot.engine.scaffold.YamlAddition;
import dev.moot.engine.write.RefusedException;
import dev.moot.engine.write.SourceWriter.Change;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds to a debate what a longer version of the text has that it was imported from. The text goes
 * on, who is new takes part, comments tell of what is new; nothing that stands there changes.
 */
final class ImportUpdate {

  private static final String MARK = "\uFEFF";

  private final Debate debate;
  private final SourceFile claims;
  private final Handles handles;
  private final String textPath;
  private final String text;
  private final String namesPath;
  private final Optional<String> names;

  private ImportUpdate(SiteAdditions site, String id) throws RefusedException, IOException {
    this.debate = site.model(id);
    this.claims = site.file(id);
    this.handles = site.handles(id);
    this.textPath = "sources/" + imported(debate);
    this.namesPath = "sources/" + id + DraftFiles.NAMES;
    Root root = Root.ofSite(site.folder());
    this.text =
        text(root, textPath)
            .orElseThrow(
                () ->
                    new RefusedException(
                        textPath + " is not here, so it cannot be told what is new",
                        "put the text there that the first import wrote"));
    this.names = text(root, namesPath);
  }

  /** One of the debate {@code id}, which is there. */
  static ImportUpdate of(SiteAdditions site, String id) throws RefusedException, IOException {
    return new ImportUpdate(site, id);
  }

  private static Optional<String> text(Root root, String path) throws IOException {
    RootFile file = root.file(path);
    return file.isFile()
        ? Optional.of(file.text()).map(t -> t.startsWith(MARK) ? t.substring(1) : t)
        : Optional.empty();
  }

  /** The thread that the debate was made of: the first that is not stored. */
  private static String imported(Debate debate) throws RefusedException {
    return debate.sources().values().stream()
        .filter(s -> !s.stored() && s.file().isPresent())
        .filter(s -> s.kind().filter(Source.Kind.COMMENT_THREAD::equals).isPresent())
        .flatMap(s -> s.file().stream())
        .findFirst()
        .orElseThrow(
            () ->
                new RefusedException(
                    "the debate `" + debate.id() + "` has no source of an imported thread",
                    "leave out `--update`, and import it as a debate of its own"));
  }

  /** What the first import left. */
  EarlierImport earlier() {
    return new EarlierImport(text, names, handles::people);
  }

  /** What {@code draft} changes, the claims first; nothing where nothing is new. */
  List<Change> changes(Draft draft) throws RefusedException {
    List<Change> changes = new ArrayList<>();
    for (DraftSource source : draft.debate().sources()) {
      String now = source.text().orElse(text);
      if (!now.startsWith(text.stripTrailing())) {
        throw new RefusedException(
            "the plugin would change what stands in " + textPath, "tell its author");
      }
      changes.add(new Change(textPath, text, now));
    }
    if (names.isPresent()) {
      changes.add(new Change(namesPath, names.get(), draft.names().orElse(names.get())));
    }
    changes.removeIf(c -> c.before().equals(c.after()));
    if (changes.stream().anyMatch(c -> c.path().equals(textPath))) {
      changes.add(0, new Change(claims.path(), claims.text(), claims(draft)));
    }
    return changes;
  }

  private String claims(Draft draft) throws RefusedException {
    SourceFile file = claims;
    for (DraftParticipant person : draft.debate().participants()) {
      String id = DraftFiles.id(person);
      if (!debate.participants().containsKey(id)) {
        String entry =
            "{name: "
                + YamlAddition.value(person.name())
                + (person.anonymised() ? ", anonymised: true}" : "}");
        file =
            changed(
                file, YamlAddition.to(file).flatMap(a -> a.inSection("participants", id, entry)));
      }
    }
    List<String> comments = draft.debate().comments();
    return changed(file, YamlAddition.to(file).flatMap(a -> a.aboveClaims(comments))).text();
  }

  private static SourceFile changed(SourceFile file, Optional<String> text)
      throws RefusedException {
    return SourceFile.of(
        file.path(),
        text.orElseThrow(
            () ->
                new RefusedException(
                    file.path() + " is written in a way that nothing can be put into safely",
                    "write `participants` and `claims` a line for each, and import again")));
  }

  /** The files that {@code changes} leave. */
  static List<NewFile> files(List<Change> changes) {
    return changes.stream().map(c -> new NewFile(c.path(), c.after())).toList();
  }
}
