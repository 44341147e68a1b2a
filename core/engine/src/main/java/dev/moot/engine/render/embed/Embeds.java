package dev.moot.engine.render.embed;

import dev.moot.api.model.Permalink;
import dev.moot.api.model.SiteSettings;
import dev.moot.api.render.Embed;
import dev.moot.api.render.Frame;
import dev.moot.api.render.Html;
import dev.moot.engine.json.JsonObject;
import dev.moot.engine.link.CorePages;
import java.util.Optional;

/**
 * How frames are put on pages of other sites.
 *
 * @see <a href="https://oembed.com/">oEmbed 1.0</a>
 */
public final class Embeds {

  private Embeds() {}

  /**
   * How {@code frame} is, on a site that has an address.
   *
   * @param onlyIf the condition that its words are meant under
   */
  public static Embed of(Frame frame, SiteSettings settings, Optional<String> onlyIf) {
    Html words = Html.text(words(frame, onlyIf));
    return new Embed(
        "<iframe src=\""
            + address(frame.permalink(), settings)
            + "\" width=\""
            + frame.width()
            + "\" height=\""
            + frame.height()
            + "\" title=\""
            + words
            + "\" loading=\"lazy\" style=\"border:0;max-width:100%\"></iframe>",
        "<a href=\""
            + address(frame.of(), settings)
            + "\"><img src=\""
            + address(frame.drawing(), settings)
            + "\" alt=\""
            + words
            + "\"></a>",
        settings.absolute(CorePages.oembed(frame)).orElseThrow());
  }

  /** What oEmbed says of {@code frame}. */
  static String json(Frame frame, SiteSettings settings, Optional<String> onlyIf) {
    return new JsonObject()
            .set("version", "1.0")
            .set("type", "rich")
            .set("title", words(frame, onlyIf))
            .set("provider_name", settings.title())
            .setIfPresent("provider_url", settings.url())
            .set("html", of(frame, settings, onlyIf).frame())
            .set("width", frame.width())
            .set("height", frame.height())
            .text()
        + "\n";
  }

  private static String words(Frame frame, Optional<String> onlyIf) {
    return frame.words() + onlyIf.map(o -> " " + o).orElse("");
  }

  private static String address(Permalink permalink, SiteSettings settings) {
    return Html.text(settings.absolute(permalink).orElseThrow()).markup();
  }
}
