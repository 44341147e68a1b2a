package dev.moot.engine;

import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Slug;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.link.name.Handles;
import dev.moot.engine.pipeline.BuildListener;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.Pipeline;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.read.SiteFiles;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.review.SameWords;
import dev.moot.engine.roots.Root;
import dev.moot.engine.roots.RootFile;
import dev.moot.engine.scaffold.DraftFiles;
import dev.moot.engine.scaffold.LeftOutOfGit;
import dev.moot.engine.scaffold.NewClaim;
import dev.moot.engine.scaffold.NewFile;
import dev.moot.engine.scaffold.ShortSlug;
import dev.moot.engine.write.NewFileWriter;
import dev.moot.engine.write.RefusedException;
import dev.moot.engine.write.SourceWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Adds a post, a page, a debate or a claim to a site. Nothing is written over, and nothing that
 * would bring an error into the site is written: the site is parsed and linked with it before.
 */
public final class SiteAdditions implements AutoCloseable {

  /**
   * What was added.
   *
   * @param file the path of the file that was written or changed
   * @param id the id of the post, page, debate or claim; of a claim with its debate
   * @param debates the ids of the site's debates, sorted
   */
  public record Added(String file, String id, List<String> debates) {

    public Added {
      debates = List.copyOf(debates);
    }
  }

  private final Pipeline site;
  private final SiteFiles files;
  private final NewFileWriter writer;
  private final SortedMap<String, SourceFile> debates = new TreeMap<>();
  private Optional<LinkedSite> model = Optional.empty();

  private SiteAdditions(Pipeline site) {
    this.site = site;
    this.files = site.read();
    this.writer = new NewFileWriter(site.folder());
    for (SourceFile file : files.claims()) {
      NewClaim.debate(file).filter(Slug::isSlug).ifPresent(id -> debates.put(id, file));
    }
  }

  /**
   * Opens the site in {@code folder}.
   *
   * @throws RefusedException when there is no site
   */
  public static SiteAdditions to(Path folder, Installation installation) throws RefusedException {
    return to(folder, installation, true);
  }

  /** The same, with shipped plugins alone or with the site's own too. */
  static SiteAdditions to(Path folder, Installation installation, boolean safe)
      throws RefusedException {
    return new SiteAdditions(
        Pipeline.open(
            installation, SiteOptions.allOf(folder).withSafe(safe), BuildListener.SILENT));
  }

  /**
   * Adds a post.
   *
   * @param slug its file's name; made of the title when absent
   * @param debate the debate it digests; the only one of the site when absent
   * @param now when it is written; its date is that day in the site's time zone
   */
  public Added post(String title, Optional<String> slug, Optional<String> debate, Instant now)
      throws RefusedException, IOException {
    String name = id(slug, title);
    List<String> ids = debate.isPresent() ? List.of(known(debate.get())) : ids();
    LocalDate day = LocalDate.ofInstant(now, site.config().settings().timeZone());
    NewFile file = NewFile.post(title, name, day, ids);
    check(with(files.posts(), file), files.pages(), files.claims());
    return add(file, name);
  }

  /** Adds a page, its file named {@code slug}, or after its title. */
  public Added page(String title, Optional<String> slug) throws RefusedException, IOException {
    String name = id(slug, title);
    NewFile file = NewFile.page(title, name);
    check(files.posts(), with(files.pages(), file), files.claims());
    return add(file, name);
  }

  /** Adds a debate, its id {@code wanted}, or made of its title. */
  public Added debate(String title, Optional<String> wanted) throws RefusedException, IOException {
    String id = newDebate(wanted, title, "--id", "");
    NewFile file = NewFile.debate(title, id);
    check(files.posts(), files.pages(), with(files.claims(), file));
    return add(file, id);
  }

  /**
   * The id of a debate that is not there yet: {@code wanted}, or made of its title.
   *
   * @param option what says another one on the command line
   * @param more what else can be done where it is there
   */
  String newDebate(Optional<String> wanted, String title, String option, String more)
      throws RefusedException {
    String id = id(wanted, title);
    SourceFile taken = debates.get(id);
    if (taken != null) {
      throw new RefusedException(
          "there is a debate `" + id + "` already, in " + taken.path(),
          "choose another id: `" + option + " " + id + "-2`" + more);
    }
    return id;
  }

  /** Makes {@code changes}, the first of which is of claims, unless they bring an error. */
  void change(List<SourceWriter.Change> changes) throws RefusedException, IOException {
    List<SourceFile> claims = new ArrayList<>(files.claims());
    for (SourceWriter.Change change : changes) {
      claims.replaceAll(
          c -> c.path().equals(change.path()) ? SourceFile.of(c.path(), change.after()) : c);
    }
    check(files.posts(), files.pages(), claims);
    new SourceWriter(site.folder()).write(changes);
  }

  /** Adds the files of a draft, all of them or none. */
  void add(DraftFiles draft) throws RefusedException, IOException {
    List<SourceFile> posts = files.posts();
    for (NewFile post : draft.posts()) {
      posts = with(posts, post);
    }
    check(posts, files.pages(), with(files.claims(), draft.claims()));
    Map<String, String> texts = new LinkedHashMap<>();
    draft.all().forEach(f -> texts.put(f.path(), f.text()));
    if (!draft.kept().isEmpty()) {
      RootFile list = Root.ofSite(site.folder()).file(LeftOutOfGit.PATH);
      if (list.isFile()) {
        String before = list.text();
        String after = LeftOutOfGit.with(before, draft.kept());
        new SourceWriter(site.folder())
            .write(List.of(new SourceWriter.Change(LeftOutOfGit.PATH, before, after)));
      } else {
        texts.put(LeftOutOfGit.PATH, LeftOutOfGit.of(draft.kept()));
      }
    }
    writer.write(texts);
  }

  /**
   * Adds a claim at the end of a debate's file, in which nothing else changes.
   *
   * @param wanted its id; made of the sentence when absent
   * @param debate its debate; the only one of the site when absent
   */
  public Added claim(String sentence, Optional<String> wanted, Optional<String> debate)
      throws RefusedException, IOException {
    String in = debate(debate);
    SourceFile file = file(in);
    String id = id(wanted, sentence);
    NewClaim place = NewClaim.in(file).orElseThrow(() -> byHand(file));
    for (Claim claim : model(in).claims().values()) {
      if (SameWords.sentence(claim.text()).equals(SameWords.sentence(sentence))) {
        throw new RefusedException(
            claim.location() + " says so already: it is claim `" + claim.id().local() + "`",
            "name that one, `[[" + claim.id().local() + "]]`, or say what is different");
      }
    }
    if (place.names().contains(id)) {
      throw new RefusedException(
          "there is a claim `" + id + "` already, in " + file.path(),
          "choose another id: `--id " + id + "-2`");
    }
    String text = place.with(id, sentence).orElseThrow(() -> byHand(file));
    return change(file, text, in + "/" + id);
  }

  /** Gives {@code file} of claims another text, unless that brings an error into the site. */
  Added change(SourceFile file, String text, String id) throws RefusedException, IOException {
    List<SourceFile> claims = new ArrayList<>(files.claims());
    claims.set(claims.indexOf(file), SourceFile.of(file.path(), text));
    check(files.posts(), files.pages(), claims);
    new SourceWriter(site.folder())
        .write(List.of(new SourceWriter.Change(file.path(), file.text(), text)));
    return new Added(file.path(), id, ids());
  }

  /** The debate that is meant: {@code wanted}, or the only one. */
  String debate(Optional<String> wanted) throws RefusedException {
    return wanted.isPresent() ? known(wanted.get()) : only();
  }

  /** The file of {@code debate}. */
  SourceFile file(String debate) {
    return Optional.ofNullable(debates.get(debate)).orElseThrow();
  }

  /** {@code debate} as far as it can be read. */
  Debate model(String debate) throws RefusedException {
    return linked()
        .site()
        .debate(debate)
        .orElseThrow(
            () ->
                new RefusedException(
                    file(debate).path() + " cannot be read",
                    "run `moot check`, and mend what it says of the file"));
  }

  /** Whom the texts of {@code debate}, which can be read, mean by what they call people. */
  Handles handles(String debate) {
    return Objects.requireNonNull(linked().handles().get(debate));
  }

  private LinkedSite linked() {
    if (model.isEmpty()) {
      Pipeline again = site.again(site.moot().file());
      model = Optional.of(again.link(again.parse(files)));
    }
    return model.get();
  }

  /** The debates that can be read. */
  List<Debate> models() throws RefusedException {
    List<Debate> all = new ArrayList<>();
    for (String id : debates.keySet()) {
      all.add(model(id));
    }
    return all;
  }

  /** The plugins of the site. */
  Plugins plugins() {
    return site.plugins();
  }

  /** The site's folder. */
  Path folder() {
    return site.folder();
  }

  private Added add(NewFile file, String id) throws RefusedException, IOException {
    writer.write(Map.of(file.path(), file.text()));
    return new Added(file.path(), id, ids());
  }

  private List<String> ids() {
    return List.copyOf(debates.keySet());
  }

  private String known(String debate) throws RefusedException {
    if (!debates.containsKey(debate)) {
      throw new RefusedException(
          "no debate `" + debate + "`",
          Nearest.to(debate, debates.keySet())
              .map(n -> "did you mean `" + n + "`?")
              .orElse("make one first: `moot new debate \"What is it about?\"`"));
    }
    return debate;
  }

  private String only() throws RefusedException {
    if (debates.isEmpty()) {
      throw new RefusedException(
          "there is no debate yet that this could go to",
          "make one first: `moot new debate \"What is it about?\"`");
    }
    if (debates.size() > 1) {
      throw new RefusedException(
          "there are several debates: " + String.join(", ", debates.keySet()),
          "say which one: `--debate " + debates.firstKey() + "`");
    }
    return debates.firstKey();
  }

  static String id(Optional<String> wanted, String title) throws RefusedException {
    if (wanted.isPresent() && !Slug.isSlug(wanted.get())) {
      throw new RefusedException(
          "`" + wanted.get() + "` is not an id",
          "ids are lower-case words joined by hyphens: `" + Slug.of(wanted.get()) + "`");
    }
    return wanted.orElseGet(() -> ShortSlug.of(title));
  }

  private static RefusedException byHand(SourceFile file) {
    return new RefusedException(
        "the claims of " + file.path() + " do not stand one below the other",
        "add the claim by hand, or write each claim on a line of its own");
  }

  /** {@code files} with {@code file}, which must not be there yet. */
  private List<SourceFile> with(List<SourceFile> files, NewFile file) throws RefusedException {
    writer.checkAbsent(file.path());
    List<SourceFile> all = new ArrayList<>(files);
    all.add(SourceFile.of(file.path(), file.text()));
    all.sort(Comparator.comparing(SourceFile::path));
    return all;
  }

  private void check(List<SourceFile> posts, List<SourceFile> pages, List<SourceFile> claims)
      throws RefusedException {
    new NewErrors(site, files).refuse(files.with(posts, pages, claims));
  }

  @Override
  public void close() {
    site.close();
  }
}
