package dev.moot.engine.theme;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.engine.diagnostic.LineIndex;
import dev.moot.engine.digest.SipHash;
import dev.moot.engine.yaml.Key;
import dev.moot.engine.yaml.Keyed;
import dev.moot.engine.yaml.Located;
import dev.moot.engine.yaml.MapOf;
import dev.moot.engine.yaml.Scalar;
import dev.moot.engine.yaml.Shape;
import dev.moot.engine.yaml.YamlMapping;
import dev.moot.engine.yaml.YamlText;
import dev.moot.engine.yaml.YamlWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * {@code based-on.yaml}: which files of a folder of overrides were copied, and the digests of what
 * they were copied from.
 *
 * @param files the digests by name
 */
public record BasedOn(List<Keyed<String, Located<String>>> files) {

  /** Where it lies, beside {@code layouts}. */
  public static final String FILE = "based-on.yaml";

  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{16,64}");
  private static final String HEAD =
      "# What files here were copied from. A build says so when that has changed.\nfiles:\n";

  private static final Scalar<String> NAME =
      new Scalar<>(
          "the path of a file",
          Optional::of,
          text -> "write it as it lies here: `layouts/post.ftlh`",
          List.of("string"),
          ".",
          "");
  private static final Scalar<String> HEX =
      new Scalar<>(
          "a digest",
          text -> Optional.of(text).filter(t -> DIGEST.matcher(t).matches()),
          text -> "`moot new override` writes it",
          List.of("string", "number"),
          DIGEST.pattern(),
          "");
  private static final Key<List<Keyed<String, Located<String>>>> FILES =
      Key.of(
              "files",
              new MapOf<>(NAME, "the digest of `%s`", HEX.located()),
              "The digests of what they were copied from, by path.")
          .otherwise(List.of());
  private static final Shape SHAPE = Shape.of("based-on", FILE, FILES);

  /** Reads {@code yaml}; {@code file} names it in messages. */
  public static BasedOn read(String file, String yaml, Diagnostics diagnostics) {
    YamlText text = new YamlText(file, yaml, 0, new LineIndex(file, yaml));
    return new BasedOn(
        text.read(SHAPE, diagnostics).map((YamlMapping m) -> m.value(FILES)).orElse(List.of()));
  }

  /** The digests, by the names of the files. */
  public SortedMap<String, String> digests() {
    SortedMap<String, String> digests = new TreeMap<>();
    files.forEach(f -> f.value().ifPresent(v -> digests.put(f.key(), v.value())));
    return digests;
  }

  /** A file that says {@code digests}, by the names of the files. */
  public static String of(SortedMap<String, String> digests) {
    String text = HEAD;
    for (Map.Entry<String, String> each : digests.entrySet()) {
      text = with(text, each.getKey(), each.getValue());
    }
    return text;
  }

  /** What is written down of a file that holds {@code bytes}. */
  public static String digest(byte[] bytes) {
    return SipHash.of(bytes).hex();
  }

  /**
   * {@code yaml} with a line more; no such file, if it was written otherwise than by {@link #of}.
   *
   * @param yaml what the file says; empty when there is none
   * @param name the name of a file that it does not have yet
   */
  public static String with(String yaml, String name, String digest) {
    String before = yaml.isBlank() ? HEAD : yaml.endsWith("\n") ? yaml : yaml + "\n";
    return before + "  " + YamlWords.of(name) + ": \"" + digest + "\"\n";
  }
}
