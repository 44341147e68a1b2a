package dev.moot.engine.read;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.diagnostic.LineIndex;
import dev.moot.engine.rule.ReadRules;
import dev.moot.engine.work.Memory;
import dev.moot.engine.work.Tools;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Drawings and pages among the assets that can run something when a browser opens them by
 * themselves: they are copied as they are, so the short list of tags that posts have does not reach
 * them. Names, attributes and addresses are looked for in the text, never parsed: what browsers
 * make of a broken file is theirs to decide, and a word too many is a warning only.
 *
 * <p>A browser opens as a page what the server calls HTML or any kind of XML, and what it calls
 * nothing if that begins as a page does. So files of endings that servers know for something else
 * are let be, and of all others those are looked at that begin with a tag. A script by itself is
 * shown as text, and one in a PDF has no part in the site.
 */
public final class ActiveAssets {

  private static final Pattern LOOKED_AT =
      Pattern.compile("(?i).*\\.(?:svgz?|x?html?|xht|shtml|xml|xslt?|mml|mht(?:ml)?)");

  /** What is no page wherever it is served from. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?i).*\\.(?:a?png|jpe?g|jfif|gif|webp|avif|bmp|ico|tiff?|heic|jxl|psd"
              + "|pdf|epub|docx?|xlsx?|pptx?|od[tsp]|rtf"
              + "|[cm]?js|map|css|json|webmanifest|wasm|txt|md|csv|tsv|ya?ml|vtt|srt|bib|tex"
              + "|woff2?|[to]tf|eot|mp[34]|m4[av]|webm|og[agv]|opus|wav|flac|mov"
              + "|zip|t?gz|tar|bz2|xz|7z)");

  /** Packed, or of many parts: not looked into, and a browser opens it all the same. */
  private static final Pattern CLOSED = Pattern.compile("(?i).*\\.(?:svgz|mht(?:ml)?)");

  private static final Pattern ACTIVE =
      Pattern.compile(
          "(?i)<(?:[\\w-]+:)?(?:script|iframe|object|embed|applet|handler|listener|portal)\\b"
              + "|[\\s/\"']on[a-z]{3,}\\s*="
              + "|j\\s*a\\s*v\\s*a\\s*s\\s*c\\s*r\\s*i\\s*p\\s*t\\s*:|vbscript:"
              + "|data:(?:text/html|text/xml|application/x)|srcdoc\\s*="
              + "|<\\?xml-stylesheet|<!ENTITY[^>\"']+[\"'][^>\"']*[<&]|http-equiv\\s*=\\s*[\"']?refresh");

  private static final Pattern REFERENCE =
      Pattern.compile("&#(?:[xX]0*([0-9A-Fa-f]{1,5})|0*(\\d{1,6}));?|&(colon|Tab|NewLine);");

  /** What was found in a file, kept so that it is looked at once. */
  record Look(boolean active) implements Memory.Lasting {}

  private final Tools tools;

  public ActiveAssets(Tools tools) {
    this.tools = tools;
  }

  /** Looks at each of {@code assets} that a browser opens as a page. */
  public void check(List<Asset> assets) {
    for (Asset asset : assets) {
      if (!KNOWN.matcher(asset.path()).matches()) {
        tools.recall(Look.class, asset.path(), Stamp.of(asset.file()), t -> look(asset, t));
      }
    }
  }

  private static Look look(Asset asset, Tools with) {
    SourceLocation whole = SourceLocation.ofFile(asset.path());
    if (CLOSED.matcher(asset.path()).matches()) {
      return report(whole, "may", with.diagnostics());
    }
    String text = text(asset);
    if (!LOOKED_AT.matcher(asset.path()).matches() && !text.stripLeading().startsWith("<")) {
      return new Look(false);
    }
    Matcher plain = ACTIVE.matcher(text);
    if (plain.find()) {
      LineIndex lines = new LineIndex(asset.path(), text);
      return report(lines.at(plain.start(), plain.end()), "can", with.diagnostics());
    }
    return ACTIVE.matcher(decoded(text)).find()
        ? report(whole, "can", with.diagnostics())
        : new Look(false);
  }

  /** What browsers would read; nothing of a file that cannot be read or is too large for a text. */
  private static String text(Asset asset) {
    try {
      if (Stamp.of(asset.file()).size() > ContentReader.MAX_TEXT) {
        return "";
      }
      byte[] bytes = asset.file().bytes();
      String text = new String(bytes, charset(bytes));
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException e) {
      return ""; // copying it will say so
    }
  }

  private static Charset charset(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    boolean wide = first == 0xFEFF || first == 0xFFFE;
    return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }

  /** The text with its references read and without what is skipped inside names. */
  private static String decoded(String text) {
    return REFERENCE
        .matcher(text)
        .replaceAll(
            r -> {
              if (r.group(3) != null) {
                return r.group(3).equals("colon") ? ":" : " ";
              }
              int code =
                  r.group(1) != null
                      ? Integer.parseInt(r.group(1), 16)
                      : Integer.parseInt(r.group(2));
              return Character.isValidCodePoint(code)
                  ? Matcher.quoteReplacement(Character.toString(code))
                  : " ";
            })
        .replace("\0", "");
  }

  private static Look report(SourceLocation place, String may, Diagnostics diagnostics) {
    diagnostics.report(
        Diagnostic.of(
                ReadRules.ACTIVE_ASSET,
                place,
                "this file "
                    + may
                    + " run something in a reader’s browser, and is published as it is")
            .withHint(
                "take that out, or write `assets: trusted` in moot.yaml if you vouch for all of"
                    + " assets/"));
    return new Look(true);
  }
}
