package dev.moot.serve;

import dev.moot.engine.live.LiveFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A page as it goes to the browser: what a build would write, and one line before the end of its
 * body, which loads the script that hears of changes.
 */
final class LivePage {

  /** Where the script is. No page of a site can be there: a slug has no underscore. */
  static final String SCRIPT = "/_moot/live.js";

  /** What the script can renew without loading the page anew. */
  private static final Pattern INERT =
      Pattern.compile(
          "<title>.*?</title>|<meta (?!http-equiv)[^>]*>|<link rel=\"(?:canonical|alternate)\"[^>]*>"
              + "|<script type=\"application/ld\\+json\">.*?</script>",
          Pattern.DOTALL);

  private static final String BODY_END = "</body>";

  private LivePage() {}

  /**
   * @param version the version of the site it shows
   */
  static byte[] of(LiveFile file, long version) {
    return of(file, "data-version=\"" + version + "\"");
  }

  /**
   * A page of the server's own.
   *
   * @param reads how often the site had been read when it was made
   */
  static byte[] ofServer(LiveFile file, long reads) {
    return of(file, "data-version=\"" + reads + "\" data-of=\"server\"");
  }

  private static byte[] of(LiveFile file, String version) {
    String html = new String(file.bytes(), StandardCharsets.UTF_8);
    String line =
        "<script src=\""
            + SCRIPT
            + "\" "
            + version
            + " data-frame=\""
            + frame(html)
            + "\""
            + (file.draft() ? " data-mark=\"draft\"" : "")
            + " defer></script>\n";
    int end = html.lastIndexOf(BODY_END);
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.bytes().length + line.length());
    out.writeBytes(
        html.substring(0, end < 0 ? html.length() : end).getBytes(StandardCharsets.UTF_8));
    out.writeBytes(line.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(html.substring(end < 0 ? html.length() : end).getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  /**
   * A number for all that stands around the main element: when it is the same, that can be swapped.
   */
  private static String frame(String html) {
    int start = html.indexOf("<main");
    int end = html.lastIndexOf("</main>");
    boolean whole = start < 0 || end < start;
    CRC32 sum = new CRC32();
    String before = INERT.matcher(whole ? html : html.substring(0, start)).replaceAll("");
    sum.update(before.getBytes(StandardCharsets.UTF_8));
    sum.update((whole ? "" : html.substring(end)).getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue());
  }
}
