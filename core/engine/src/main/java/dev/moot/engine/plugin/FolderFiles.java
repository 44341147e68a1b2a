package dev.moot.engine.plugin;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.digest.Sha256;
import dev.moot.engine.roots.LinkRefusal;
import dev.moot.engine.roots.RootFile;
import dev.moot.engine.roots.StrictUtf8;
import dev.moot.engine.roots.Tree;
import dev.moot.engine.rule.ReadRules;
import dev.moot.engine.theme.ThemeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What lies in the folder of a plugin that is no code. */
final class FolderFiles {

  /** What says what the plugin is. */
  static final String DESCRIPTOR = "plugin.yaml";

  /** What is read; a folder {@code directives} says itself what it reads. */
  private static final Pattern READ =
      Pattern.compile(
          "directives/.+|(layouts|partials)/.+\\.ftlh|messages/[^/]+\\.properties|assets/.+");

  /** What people lay beside it for people. */
  private static final Pattern FOR_PEOPLE =
      Pattern.compile(
          "(?i)(readme|licen[cs]e|copying|notice|changelog|authors|example)(\\.[^/]*)?");

  private static final Pattern TEXT = Pattern.compile(".+\\.(ftlh|properties)");
  private static final Pattern CODE = Pattern.compile(".+\\.(jar|class|java)");

  private FolderFiles() {}

  /** Each by its name below {@code folder}; what nothing reads, or nobody can, is reported. */
  static SortedMap<String, ThemeFile> of(RootFile folder, Diagnostics diagnostics)
      throws IOException {
    SortedMap<String, ThemeFile> files = new TreeMap<>();
    Tree tree = folder.root().tree(folder.path());
    tree.others()
        .forEach(
            (file, standing) -> {
              if (standing.isRefusedLink()) {
                LinkRefusal refusal = file.root().refusal(standing);
                diagnostics.report(
                    Diagnostic.of(ReadRules.SYMLINK, place(file), refusal.message())
                        .withHint(refusal.hint()));
              }
            });
    for (RootFile file : tree.files()) {
      String name = name(folder, file);
      if (READ.matcher(name).matches()) {
        byte[] bytes = file.bytes();
        files.put(name, ThemeFile.packed(file.path(), file, bytes));
        if (TEXT.matcher(name).matches() && !name.startsWith("directives/")) {
          checkText(file, bytes, diagnostics);
        }
      } else if (!name.equals(DESCRIPTOR) && !FOR_PEOPLE.matcher(name).matches()) {
        diagnostics.report(
            Diagnostic.of(ReadRules.UNUSED_FILE, place(file), "nothing reads this")
                .withHint(hint(name)));
      }
    }
    return files;
  }

  private static String hint(String name) {
    return CODE.matcher(name).matches()
        ? "a plugin that is a folder has no code; one that is a jar lies in plugins/ itself"
        : "a plugin that is a folder has directives/, layouts/*.ftlh, partials/*.ftlh,"
            + " messages/*.properties and assets/";
  }

  /** Whether {@code folder} looks like a plugin, whatever it lacks. */
  static boolean looksLikeOne(RootFile folder, Tree all) {
    return all.files().stream()
        .map(file -> name(folder, file))
        .anyMatch(name -> READ.matcher(name).matches());
  }

  /** What {@code file} is called in {@code folder}. */
  static String name(RootFile folder, RootFile file) {
    return file.path().substring(folder.path().length() + 1);
  }

  /**
   * The SHA-256 of all that lies in {@code folder}: of a line for each file, in the order of their
   * names, that has the file's own, two spaces and the name, as {@code sha256sum} prints it.
   */
  static String sha256(RootFile folder) throws IOException {
    SortedMap<String, RootFile> byName = new TreeMap<>();
    folder.root().tree(folder.path()).files().forEach(f -> byName.put(name(folder, f), f));
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, RootFile> entry : byName.entrySet()) {
      lines.append(Sha256.hex(entry.getValue().bytes())).append("  ").append(entry.getKey());
      lines.append('\n');
    }
    return Sha256.hex(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The SHA-256 of a file that was read. */
  static String digest(ThemeFile file) {
    try {
      return Sha256.hex(file.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void checkText(RootFile file, byte[] bytes, Diagnostics diagnostics) {
    try {
      StrictUtf8.text(bytes);
    } catch (CharacterCodingException e) {
      diagnostics.report(
          Diagnostic.of(ReadRules.NOT_UTF8, place(file), "the text is not UTF-8")
              .withHint("save it with the encoding UTF-8"));
    }
  }

  private static SourceLocation place(RootFile file) {
    return SourceLocation.ofFile(file.path());
  }
}
