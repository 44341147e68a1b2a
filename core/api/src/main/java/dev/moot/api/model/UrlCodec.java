package dev.moot.api.model;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How names become addresses, and addresses names: percent-encoding as UTF-8, by the URL standard
 * of the WHATWG. Nothing else encodes or decodes an address. What is encoded is all that is no URL
 * code point of ASCII, so that what comes out is a valid URL by RFC 3986 too.
 *
 * @see <a href="https://url.spec.whatwg.org/">URL Standard</a>
 */
public final class UrlCodec {

  private static final String IN_PATHS = "/-._~!$&'()*+,;=:@";
  private static final Pattern AUTHORITY =
      Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:)?//[^/?#]*");
  private static final String HEX = "0123456789ABCDEF";

  private UrlCodec() {}

  /** The path of a file as a URL has it: {@code /a b/50%.svg} is {@code /a%20b/50%25.svg}. */
  public static String path(String path) {
    return encoded(path, false);
  }

  /**
   * The same as a reference from the folder that the path begins in: a colon in its first part
   * would end a scheme.
   */
  public static String relative(String path) {
    String encoded = path(path);
    int slash = encoded.indexOf('/');
    String first = slash < 0 ? encoded : encoded.substring(0, slash);
    return first.replace(":", "%3A") + encoded.substring(first.length());
  }

  /**
   * An address as somebody typed it, with what no URL may hold encoded: codes that are there stay,
   * and so does the host, in whose place {@code [::1]} may stand.
   */
  public static String address(String typed) {
    int path = authorityEnd(typed);
    return typed.substring(0, path) + encoded(typed.substring(path), true);
  }

  private static int authorityEnd(String typed) {
    Matcher authority = AUTHORITY.matcher(typed);
    return authority.lookingAt() ? authority.end() : 0;
  }

  private static String encoded(String text, boolean typed) {
    int kept = 0;
    while (kept < text.length() && stays(text.charAt(kept))) {
      kept++;
    }
    if (kept == text.length()) {
      return text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < bytes.length; i++) {
      byte b = bytes[i];
      if (stays(b) || typed && (b == '?' || b == '#' || b == '%' && isCode(bytes, i))) {
        out.append((char) b);
      } else {
        out.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
      }
    }
    return out.toString();
  }

  private static boolean stays(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || (c > 0 && IN_PATHS.indexOf(c) >= 0);
  }

  /**
   * What {@code encoded} stands for: {@code my%20map.svg} is {@code my map.svg}. A percent sign
   * that begins no code stands for itself, and so do codes that are no UTF-8.
   */
  public static String decoded(String encoded) {
    if (encoded.indexOf('%') < 0) {
      return encoded;
    }
    byte[] bytes = encoded.getBytes(StandardCharsets.UTF_8);
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < bytes.length) {
      int end = at;
      boolean codes = isCode(bytes, at);
      while (end < bytes.length && isCode(bytes, end) == codes) {
        end += codes ? 3 : 1;
      }
      String plain = new String(bytes, at, end - at, StandardCharsets.UTF_8);
      out.append(codes ? ofCodes(plain) : plain);
      at = end;
    }
    return out.toString();
  }

  private static String ofCodes(String codes) {
    ByteBuffer bytes = ByteBuffer.allocate(codes.length() / 3);
    for (int i = 1; i < codes.length(); i += 3) {
      bytes.put((byte) Integer.parseInt(codes, i, i + 2, 16));
    }
    try {
      CharBuffer chars = StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
      return chars.toString();
    } catch (CharacterCodingException e) {
      return codes;
    }
  }

  private static boolean isCode(byte[] bytes, int at) {
    return at + 2 < bytes.length
        && bytes[at] == '%'
        && Character.digit((char) bytes[at + 1], 16) >= 0
        && Character.digit((char) bytes[at + 2], 16) >= 0;
  }

  /** Where the path ends in {@code url}, and a query or fragment begins. */
  public static int pathEnd(String url) {
    int end = 0;
    while (end < url.length() && url.charAt(end) != '#' && url.charAt(end) != '?') {
      end++;
    }
    return end;
  }
}
