package dev.moot.engine.render.check;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.UrlCodec;
import dev.moot.engine.read.Asset;
import dev.moot.engine.read.ContentReader;
import dev.moot.engine.read.SiteFiles;
import dev.moot.engine.read.Stamp;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.render.output.OutputSink;
import dev.moot.engine.roots.RootFile;
import dev.moot.engine.rule.LinkRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files of {@code assets/} that nothing on the finished site names. Looked for in everything that
 * is text, pages, feeds, style sheets, scripts and drawings, and by file name: whoever names a file
 * of that name somewhere, in whatever way, is taken to use it, so that none that is needed is ever
 * reported. What only an unused file names is unused too.
 */
public final class UnusedAssets implements OutputSink {

  private static final Pattern TEXT =
      Pattern.compile(".*\\.(html?|css|m?js|json|webmanifest|svg|xml|txt|md)");

  /** What may hold a plain name in a URL. Possessive, so that a long one is gone over once. */
  private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{M}\\p{N}._%-]++");

  /** Names that are written in one of two ways; any other is taken to be used. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._ -]+\\.[A-Za-z0-9]+");

  private final Diagnostics diagnostics;
  private final List<Asset> plain;
  private final Map<String, Set<Asset>> byName = new HashMap<>();
  private final Set<RootFile> ownFiles = new HashSet<>();

  /** The names that the finished site names. */
  private final Set<String> found = ConcurrentHashMap.newKeySet();

  public UnusedAssets(SiteFiles files, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.plain = files.assets().stream().filter(a -> PLAIN.matcher(name(a)).matches()).toList();
    for (Asset asset : plain) {
      for (String written : List.of(lastWord(name(asset)), UrlCodec.path(name(asset)))) {
        byName.computeIfAbsent(written, n -> new HashSet<>()).add(asset);
      }
    }
    files.assets().forEach(a -> ownFiles.add(a.file()));
  }

  /** Looks for names in {@code file}, unless it is itself one of the assets. */
  @Override
  public void add(OutputFile file) {
    look(file);
  }

  /** The same; gives the names of assets that it has. */
  Set<String> look(OutputFile file) {
    Set<String> names = new HashSet<>();
    if (!byName.isEmpty()) {
      file.bytes().ifPresent(b -> look(new String(b, StandardCharsets.UTF_8), names));
      file.copyOf().filter(f -> !ownFiles.contains(f)).ifPresent(f -> look(text(f), names));
      found.addAll(names);
    }
    return names;
  }

  /** Takes {@code names} as named by a file that is as it was. */
  void use(Set<String> names) {
    found.addAll(names);
  }

  private void look(String text, Set<String> names) {
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      String name = named(run.group());
      if (byName.containsKey(name)) {
        names.add(name);
      }
    }
  }

  /** Whether there is one that nothing names of what has been added so far. */
  public boolean isAnyUnused() {
    return !unused().isEmpty();
  }

  /** Reports each that nothing names, now that all files have been added. */
  public void report() {
    unused().forEach(this::report);
  }

  private List<Asset> unused() {
    Set<Asset> used = new HashSet<>();
    Deque<String> names = new ArrayDeque<>(found);
    while (!names.isEmpty()) {
      for (Asset asset : byName.getOrDefault(names.pop(), Set.of())) {
        if (used.add(asset)) {
          Set<String> more = new HashSet<>();
          look(text(asset.file()), more);
          names.addAll(more);
        }
      }
    }
    return plain.stream().filter(a -> !used.contains(a)).toList();
  }

  private void report(Asset asset) {
    diagnostics.report(
        Diagnostic.of(
                LinkRules.UNUSED_ASSET,
                SourceLocation.ofFile(asset.path()),
                "nothing on the site shows or links to this file")
            .withHint("link to it, or take it out of assets/: it is published all the same"));
  }

  private static String name(Asset asset) {
    return asset.path().substring(asset.path().lastIndexOf('/') + 1);
  }

  /** A URL that is not encoded may hold spaces, where nothing says which word is of the name. */
  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** {@code run} up to the end of its last extension; nothing when it has none. */
  private static String named(String run) {
    for (int dot = run.lastIndexOf('.'); dot >= 0; dot = run.lastIndexOf('.', dot - 1)) {
      int end = dot + 1;
      while (end < run.length() && isOfExtension(run.charAt(end))) {
        end++;
      }
      if (end > dot + 1) {
        return run.substring(0, end);
      }
    }
    return "";
  }

  private static boolean isOfExtension(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** What a file of text says; nothing for any other, and for one that is too large. */
  private static String text(RootFile file) {
    try {
      return TEXT.matcher(file.path()).matches() && Stamp.of(file).size() <= ContentReader.MAX_TEXT
          ? new String(file.bytes(), StandardCharsets.UTF_8)
          : "";
    } catch (IOException e) {
      return ""; // copying it will say so
    }
  }
}
