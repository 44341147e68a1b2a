package dev.moot.engine.theme;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.roots.RootFile;
import dev.moot.engine.roots.StrictUtf8;
import dev.moot.engine.rule.ReadRules;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file of a theme, of a site's own {@code theme/} or of a plugin: in a folder, or packed. */
public final class ThemeFile {

  private final String shownAs;
  private final RootFile file;
  private final byte @Nullable [] packed;

  private ThemeFile(String shownAs, RootFile file, byte @Nullable [] packed) {
    this.shownAs = shownAs;
    this.file = file;
    this.packed = packed;
  }

  /** One in a folder; {@code shownAs} is its path in messages. */
  public static ThemeFile of(String shownAs, RootFile file) {
    return new ThemeFile(shownAs, file, null);
  }

  /** One that is packed in {@code zip}, or was read from it, and holds {@code bytes}. */
  public static ThemeFile packed(String shownAs, RootFile zip, byte[] bytes) {
    return new ThemeFile(shownAs, zip, bytes);
  }

  /** Its path in messages. */
  public String shownAs() {
    return shownAs;
  }

  /** The file in a folder, unless it is packed. */
  public Optional<RootFile> file() {
    return packed == null ? Optional.of(file) : Optional.empty();
  }

  /** Where it lies: the file, or the one that it is packed in. */
  RootFile place() {
    return file;
  }

  /**
   * Its bytes.
   *
   * @throws IOException when it may not be read
   */
  public byte[] bytes() throws IOException {
    return packed != null ? packed : file.bytes();
  }

  /** What it says; nothing if it cannot be read, with a report. */
  public String text(Diagnostics diagnostics) {
    SourceLocation place = SourceLocation.ofFile(shownAs);
    try {
      return text();
    } catch (CharacterCodingException e) {
      diagnostics.report(
          Diagnostic.of(ReadRules.NOT_UTF8, place, "the text is not UTF-8")
              .withHint("save it with the encoding UTF-8"));
    } catch (IOException e) {
      diagnostics.report(
          Diagnostic.of(ReadRules.UNREADABLE, place, "the file cannot be read")
              .withHint("check that it exists and that you may read it"));
    }
    return "";
  }

  /**
   * What it says in UTF-8.
   *
   * @throws java.nio.charset.CharacterCodingException when it is in another encoding
   * @throws IOException when it may not be read
   */
  public String text() throws IOException {
    return StrictUtf8.text(bytes());
  }
}
