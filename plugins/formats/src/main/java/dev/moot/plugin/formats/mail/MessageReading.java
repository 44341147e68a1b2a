package dev.moot.plugin.formats.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.util.MimeUtil;

/** Reads one message as it streams by. What is broken in it ends the reading, and is told. */
final class MessageReading {

  /** Parts within each other; the library reads each through all those around it. */
  private static final int DEEPEST = 20;

  private static final MimeConfig LIMITS =
      new MimeConfig.Builder()
          .setMaxLineLen(-1)
          .setMaxHeaderLen(100_000)
          .setMaxHeaderCount(2_000)
          .setMaxContentLen(-1)
          .build();

  private final Map<String, String> headers = new LinkedHashMap<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private int attached;
  private int depth;
  private int messages;
  private boolean attachment;

  private MessageReading() {}

  /** The message that {@code raw} is. */
  static Message of(String raw) {
    MessageReading reading = new MessageReading();
    boolean whole = true;
    try {
      reading.read(raw);
    } catch (MimeException | IOException e) {
      whole = false;
    }
    return new Message(
        reading.headers,
        Optional.of(reading.text.toString()).filter(t -> !t.isBlank()),
        Optional.of(reading.html.toString()).filter(t -> !t.isBlank()),
        reading.attached,
        whole);
  }

  private void read(String raw) throws MimeException, IOException {
    MimeTokenStream parts = new MimeTokenStream(LIMITS);
    parts.parse(new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
    EntityState state = parts.getState();
    while (state != EntityState.T_END_OF_STREAM) {
      switch (state) {
        case T_START_MESSAGE -> messages++;
        case T_END_MESSAGE -> messages--;
        case T_START_HEADER -> attachment = false;
        case T_FIELD -> field(parts.getField());
        case T_START_MULTIPART -> depth++;
        case T_END_MULTIPART -> depth--;
        case T_BODY -> body(parts);
        default -> {}
      }
      if (depth > DEEPEST || messages > 2) {
        throw new MimeException("too deep");
      }
      state = parts.next();
    }
  }

  private void field(Field field) {
    String name = field.getName().toLowerCase(Locale.ROOT);
    String words = MimeUtil.unfold(utf8(field.getBody())).strip();
    if (depth == 0 && messages < 2) {
      headers.putIfAbsent(name, decoded(words));
    }
    if (name.equals("content-disposition")) {
      attachment = words.toLowerCase(Locale.ROOT).startsWith("attachment");
    }
  }

  /** The library takes each byte for a letter. */
  private static String utf8(String bytes) {
    return bytes.chars().allMatch(c -> c < 256)
        ? new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
        : bytes;
  }

  private static String decoded(String words) {
    try {
      return DecoderUtil.decodeEncodedWords(words, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return words;
    }
  }

  private void body(MimeTokenStream parts) throws IOException {
    BodyDescriptor what = parts.getBodyDescriptor();
    String type = what.getMimeType().toLowerCase(Locale.ROOT);
    if (attachment || messages > 1 || !(type.equals("text/plain") || type.equals("text/html"))) {
      attached++;
      return;
    }
    byte[] bytes = parts.getDecodedInputStream().readAllBytes();
    (type.equals("text/html") ? html : text).append(new String(bytes, charset(what))).append('\n');
  }

  /** What was sent as it stands was read as UTF-8 already. */
  private static Charset charset(BodyDescriptor what) {
    String encoding = String.valueOf(what.getTransferEncoding()).toLowerCase(Locale.ROOT);
    if (!MimeUtil.isBase64Encoding(encoding) && !MimeUtil.isQuotedPrintableEncoded(encoding)) {
      return StandardCharsets.UTF_8;
    }
    try {
      return what.getCharset() == null
          ? StandardCharsets.UTF_8
          : Charset.forName(what.getCharset());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.ISO_8859_1;
    }
  }
}
