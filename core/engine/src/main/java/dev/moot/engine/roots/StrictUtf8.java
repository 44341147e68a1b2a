package dev.moot.engine.roots;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Texts in UTF-8, and in nothing else. */
public final class StrictUtf8 {

  private StrictUtf8() {}

  /**
   * What {@code bytes} say.
   *
   * @throws CharacterCodingException when they are in another encoding
   */
  public static String text(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  /** What {@code bytes} say up to the first that is not UTF-8. */
  public static String before(byte[] bytes) {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes), text, true);
    return text.flip().toString();
  }
}
