package dev.moot.dist.edits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A site in a folder, made up by a number, and edited as the number says: one that has something of
 * everything, and edits of every kind, mistakes and their mending among them.
 */
public final class EditedSite {

  private static final List<Edit> EDITS = edits();

  private final Path folder;
  private final Chance chance;
  private final SiteDraft draft = new SiteDraft();
  private final Mistakes mistakes = new Mistakes();
  private final StringBuilder story;
  private SortedMap<String, byte[]> written = new TreeMap<>();
  private Instant now = Instant.parse("2026-06-15T12:00:00Z");

  private EditedSite(Path folder, long seed) {
    this.folder = folder;
    this.chance = new Chance(seed);
    this.story = new StringBuilder("seed " + seed + "\n");
  }

  /** The site of {@code seed}, written into {@code folder}. */
  public static EditedSite in(Path folder, long seed) throws IOException {
    EditedSite site = new EditedSite(folder, seed);
    site.begin();
    site.write(false);
    return site;
  }

  private void begin() {
    for (int i = 0; i < 2; i++) {
      FileEdits.picture(draft, chance);
      DebateEdits.add(draft, chance);
    }
    FileEdits.head(draft, chance);
    ArticleEdits.add(draft, chance, false);
    for (int i = 0; i < 3; i++) {
      ArticleEdits.add(draft, chance, true);
    }
    for (int i = 0; i < 8; i++) {
      chance.of(EDITS).change().of(draft, chance);
    }
  }

  private static List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    // Writers write: configuration and themes change more seldom, whatever the number of kinds.
    for (int i = 0; i < 2; i++) {
      edits.addAll(ArticleEdits.ALL);
      edits.addAll(DebateEdits.ALL);
      edits.addAll(ClaimEdits.ALL);
    }
    edits.addAll(ConfigEdits.ALL);
    edits.addAll(FileEdits.ALL);
    return edits;
  }

  /** The folder. */
  public Path folder() {
    return folder;
  }

  /** What moment it is. */
  public Instant now() {
    return now;
  }

  /** What happened so far. */
  public String story() {
    return story.toString();
  }

  /** The kinds of edits to a whole site, by the names that {@link #story} calls them. */
  public static Set<String> kinds() {
    Set<String> kinds = new TreeSet<>();
    EDITS.forEach(e -> kinds.add(e.name()));
    return kinds;
  }

  /** Makes the next edits, one or a few; gives the files that they touched. */
  public Set<Path> next() throws Exception {
    story.append("- ");
    if (mistakes.are() && chance.oneIn(2)) {
      mistakes.mend();
      story.append("mended; ");
    } else if (chance.oneIn(8)) {
      story.append("mistake in " + mistakes.make(draft.files(), chance) + "; ");
    }
    if (chance.oneIn(8)) {
      now = now.plusSeconds(86_400L * (chance.below(40) - 5));
      story.append("it is " + now + "; ");
    }
    int edits = chance.oneIn(3) ? 1 + chance.below(3) : 1;
    for (int i = 0; i < edits; i++) {
      Edit edit = chance.of(EDITS);
      story.append(edit.name() + "; ");
      edit.change().of(draft, chance);
    }
    Set<Path> touched = write(chance.oneIn(4));
    if (chance.oneIn(6)) {
      LocalDate day = LocalDate.of(2026, 7, 1).plusDays(chance.below(300));
      story.append("commit of " + day + "; ");
      new Repository(folder).commit(day);
    }
    story.append(touched.stream().map(folder::relativize).sorted().toList() + "\n");
    return touched;
  }

  /** Makes one edit of that name and no other; gives the files that it touched. */
  public Set<Path> only(String name) throws IOException {
    List<Edit> edits = EDITS.stream().filter(e -> e.name().equals(name)).toList();
    chance.of(edits).change().of(draft, chance);
    story.append("- " + name + "\n");
    return write(false);
  }

  /**
   * Brings the folder to what is meant.
   *
   * @param timesPutBack whether files that change keep the time they had
   */
  private Set<Path> write(boolean timesPutBack) throws IOException {
    SortedMap<String, byte[]> files = mistakes.in(draft.files());
    Set<String> paths = new HashSet<>(files.keySet());
    paths.addAll(written.keySet());
    Set<Path> touched = new HashSet<>();
    for (String path : paths) {
      if (!Arrays.equals(files.get(path), written.get(path))) {
        touched.add(folder.resolve(path));
        write(folder.resolve(path), files, path, timesPutBack);
      }
    }
    written = files;
    return touched;
  }

  private static void write(Path file, Map<String, byte[]> files, String path, boolean timesPutBack)
      throws IOException {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      Files.delete(file);
      return;
    }
    FileTime time = Files.exists(file) ? Files.getLastModifiedTime(file) : null;
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.write(file, bytes);
    if (timesPutBack && time != null) {
      Files.setLastModifiedTime(file, time);
    }
  }
}
