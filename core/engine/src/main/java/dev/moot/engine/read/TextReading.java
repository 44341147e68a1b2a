package dev.moot.engine.read;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.diagnostic.LineIndex;
import dev.moot.engine.digest.Digest;
import dev.moot.engine.digest.SipHash;
import dev.moot.engine.roots.RootFile;
import dev.moot.engine.roots.StrictUtf8;
import dev.moot.engine.rule.ReadRules;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/**
 * Reads one text file; what is wrong with it is reported.
 *
 * @param path its path, as messages name it
 * @param stamp how it stood before
 */
record TextReading(String path, RootFile file, Stamp stamp, Diagnostics diagnostics) {

  /** What it is, without a digest. */
  Optional<SourceFile> read() {
    return bytes().flatMap(this::text).map(text -> SourceFile.of(path, text));
  }

  /** What it is, with the digest of its bytes by {@code key}. */
  Optional<SourceFile> read(byte[] key) {
    return bytes()
        .flatMap(bytes -> text(bytes).map(text -> SourceFile.of(path, text, digest(key, bytes))));
  }

  /** What it says now, if its bytes have that digest; if not, that is reported. */
  Optional<String> again(byte[] key, Digest digest) {
    Optional<byte[]> same = bytes().filter(bytes -> digest(key, bytes).equals(digest));
    if (same.isEmpty()) {
      report(
          ReadRules.UNREADABLE, "the file changed while it was read", "run the command once more");
    }
    return same.flatMap(this::text);
  }

  private static Digest digest(byte[] key, byte[] bytes) {
    return new SipHash(key).add(bytes).digest();
  }

  private Optional<byte[]> bytes() {
    try {
      if (stamp.size() > ContentReader.MAX_TEXT) {
        report(ReadRules.TOO_LARGE, "larger than 10 MiB", "split it into several files");
        return Optional.empty();
      }
      return Optional.of(file.bytes());
    } catch (IOException e) {
      report(
          ReadRules.UNREADABLE,
          "the file cannot be read",
          "check that it exists and that you may read it");
      return Optional.empty();
    }
  }

  private Optional<String> text(byte[] bytes) {
    try {
      return Optional.of(withoutMark(StrictUtf8.text(bytes)));
    } catch (CharacterCodingException e) {
      diagnostics.report(
          Diagnostic.of(ReadRules.NOT_UTF8, firstOdd(bytes), "the text is not UTF-8 from here on")
              .withHint("save it with the encoding UTF-8"));
      return Optional.empty();
    }
  }

  private SourceLocation firstOdd(byte[] bytes) {
    String before = withoutMark(StrictUtf8.before(bytes));
    return new LineIndex(path, before).at(before.length(), before.length());
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private void report(Rule rule, String message, String hint) {
    diagnostics.report(Diagnostic.of(rule, SourceLocation.ofFile(path), message).withHint(hint));
  }
}
