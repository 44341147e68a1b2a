package dev.moot.engine.read;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.diagnostic.VisibleText;
import dev.moot.engine.digest.Digest;
import dev.moot.engine.roots.LinkRefusal;
import dev.moot.engine.roots.Root;
import dev.moot.engine.roots.RootFile;
import dev.moot.engine.roots.Standing;
import dev.moot.engine.roots.Tree;
import dev.moot.engine.rule.LinkRules;
import dev.moot.engine.rule.ReadRules;
import dev.moot.engine.work.Memory;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Reads a site's folder. Files come sorted by path, never in the order the file system lists them;
 * hidden files are passed over; a link that leads out of the site, text that is not UTF-8 and files
 * beyond the limit are errors.
 */
public final class ContentReader {

  /** The largest text file that is read, in bytes. */
  public static final long MAX_TEXT = 10L << 20;

  /** A file as it was read, or not. */
  private record Text(Optional<SourceFile> file) {}

  /** The digest of a file that could be read. */
  record Bytes(Optional<Digest> digest) implements Memory.Lasting {}

  private final Root root;
  private final Memory memory;
  private final Diagnostics diagnostics;

  public ContentReader(Root root, Diagnostics diagnostics) {
    this(root, Memory.NONE, diagnostics);
  }

  /**
   * @param memory the files that were read before
   */
  public ContentReader(Root root, Memory memory, Diagnostics diagnostics) {
    this.root = root;
    this.memory = memory;
    this.diagnostics = diagnostics;
  }

  /** Reads everything. */
  public SiteFiles read() {
    FolderNames.check(root.folder(), diagnostics);
    Map<String, String> misnamed = new TreeMap<>();
    return new SiteFiles(
        root,
        texts("posts", ".md", new TreeMap<>()),
        texts("pages", ".md", new TreeMap<>()),
        texts("claims", ".yaml", misnamed),
        misnamed,
        files("assets"),
        files("theme"),
        directives());
  }

  /** The files of {@code directives/}. */
  public List<Asset> directives() {
    return files("directives");
  }

  /**
   * One text file by its path below the site's folder; empty when it is not there or cannot be
   * read.
   */
  public Optional<SourceFile> text(String path) {
    RootFile file = root.file(path);
    Standing standing = file.standing();
    if (standing.isRefusedLink()) {
      reportLink(file, standing);
    }
    return standing == Standing.FILE ? text(path, file, Stamp.of(file)) : Optional.empty();
  }

  private List<SourceFile> texts(String directory, String ending, Map<String, String> misnamed) {
    List<SourceFile> read = new ArrayList<>();
    Tree tree = root.tree(directory);
    for (Asset asset : files(directory, tree)) {
      if (asset.path().endsWith(ending)) {
        Stamp stamp = Stamp.of(asset.file(), tree);
        text(asset.path(), asset.file(), stamp).ifPresent(read::add);
      } else {
        misnamed.put(stem(asset.path()), asset.path());
        diagnostics.report(
            Diagnostic.of(
                    ReadRules.UNUSED_FILE,
                    SourceLocation.ofFile(asset.path()),
                    "only " + ending + " files are read in " + directory + "/")
                .withHint(wrongEndingHint(asset.path(), ending)));
      }
    }
    return read;
  }

  private static String wrongEndingHint(String path, String ending) {
    int dot = path.lastIndexOf('.');
    String stem = dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    String name = stem.endsWith(ending) ? stem : stem + ending;
    return "rename it to `" + name + "`, or move it to assets/";
  }

  /** The name of the file up to its first dot. */
  private static String stem(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.indexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private Optional<SourceFile> text(String path, RootFile file, Stamp stamp) {
    return memory
        .recall(
            Text.class,
            path,
            stamp,
            diagnostics,
            heard ->
                new Text(
                    memory.key().isPresent()
                        ? known(path, file, stamp, memory.key().get(), heard)
                        : new TextReading(path, file, stamp, heard).read()))
        .file();
  }

  /** The file, which is not read if the memory knows the digest of its bytes. */
  private Optional<SourceFile> known(
      String path, RootFile file, Stamp stamp, byte[] key, Diagnostics heard) {
    TextReading reading = new TextReading(path, file, stamp, heard);
    AtomicReference<SourceFile> read = new AtomicReference<>();
    Optional<Digest> digest =
        memory
            .recall(
                Bytes.class,
                path,
                stamp,
                heard,
                d -> {
                  new TextReading(path, file, stamp, d).read(key).ifPresent(read::set);
                  return new Bytes(Optional.ofNullable(read.get()).flatMap(SourceFile::digest));
                })
            .digest();
    return digest.map(
        d ->
            Optional.ofNullable(read.get())
                .orElseGet(() -> SourceFile.unread(path, d, () -> reading.again(key, d))));
  }

  private List<Asset> files(String directory) {
    return files(directory, root.tree(directory));
  }

  private List<Asset> files(String directory, Tree tree) {
    tree.others().forEach((file, standing) -> reportOther(directory, file, standing));
    List<Asset> found = new ArrayList<>();
    for (RootFile file : tree.files()) {
      if (isSound(directory, file)) {
        found.add(new Asset(sitePath(file), file));
      }
    }
    found.sort(Comparator.comparing(Asset::path).thenComparing(a -> a.file().path()));
    return distinct(found);
  }

  /** Without those that have the path of the one before, since only how it is composed differs. */
  private List<Asset> distinct(List<Asset> sorted) {
    List<Asset> distinct = new ArrayList<>();
    for (Asset asset : sorted) {
      if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).path().equals(asset.path())) {
        distinct.add(asset);
      } else {
        SourceLocation place = SourceLocation.ofFile(asset.path());
        diagnostics.report(
            Diagnostic.of(
                    LinkRules.PERMALINK_COLLISION,
                    place,
                    "two files are called " + asset.path() + ", one with letters in parts (NFD)")
                .withHint("rename one of the two: on many systems they are the same file")
                .withRelated(place, "the other one is " + asset.path() + " too"));
      }
    }
    return distinct;
  }

  private boolean isSound(String directory, RootFile file) {
    String path = sitePath(file);
    int i = 0;
    while (i < path.length() && !Character.isISOControl(path.charAt(i))) {
      i++;
    }
    if (i == path.length()) {
      return true;
    }
    diagnostics.report(
        Diagnostic.of(
                ReadRules.BAD_NAME,
                SourceLocation.ofFile(directory),
                "a file in this folder has a control character in its name")
            .withHint("rename `" + VisibleText.of(path) + "`"));
    return false;
  }

  private void reportOther(String directory, RootFile file, Standing standing) {
    if (isSound(directory, file)) {
      if (standing.isRefusedLink()) {
        reportLink(file, standing);
      } else {
        diagnostics.report(
            Diagnostic.of(
                    ReadRules.UNREADABLE,
                    SourceLocation.ofFile(sitePath(file)),
                    "the folder cannot be read")
                .withHint("check that you may read it"));
      }
    }
  }

  private void reportLink(RootFile file, Standing standing) {
    LinkRefusal refusal = file.root().refusal(standing);
    boolean leadsAway = standing != Standing.CIRCLE && standing != Standing.TOO_MANY;
    diagnostics.report(
        Diagnostic.of(
                leadsAway ? ReadRules.SYMLINK : ReadRules.UNREADABLE,
                SourceLocation.ofFile(sitePath(file)),
                refusal.message())
            .withHint(refusal.hint()));
  }

  /** NFC, because some file systems hand names back decomposed. */
  private static String sitePath(RootFile file) {
    return Normalizer.normalize(file.path(), Normalizer.Form.NFC);
  }
}
