package dev.moot.engine.render.embed;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.SiteSettings;
import dev.moot.api.render.Html;
import dev.moot.engine.json.JsonObject;
import dev.moot.engine.link.CorePages;

/**
 * How other sites show a claim.
 *
 * @param frame the HTML that shows it in a frame
 * @param picture the HTML that shows it as a drawing
 * @param oembed the full address of what says the same to programs
 * @see <a href="https://oembed.com/">oEmbed 1.0</a>
 */
public record Embed(String frame, String picture, String oembed) {

  private static final int WIDTH = 600;

  /** That of {@code claim} on a site that has an address. */
  public static Embed of(Claim claim, SiteSettings settings) {
    Html text = Html.text(claim.text());
    return new Embed(
        "<iframe src=\""
            + address(CorePages.embed(claim.permalink()), settings)
            + "\" width=\""
            + WIDTH
            + "\" height=\""
            + height(claim)
            + "\" title=\""
            + text
            + "\" loading=\"lazy\" style=\"border:0;max-width:100%\"></iframe>",
        "<a href=\""
            + address(claim.permalink(), settings)
            + "\"><img src=\""
            + address(CorePages.drawing(claim.permalink()), settings)
            + "\" alt=\""
            + text
            + "\"></a>",
        settings.absolute(CorePages.oembed(claim.permalink())).orElseThrow());
  }

  /** What oEmbed says of {@code claim}. */
  public static String json(Claim claim, SiteSettings settings) {
    return new JsonObject()
            .set("version", "1.0")
            .set("type", "rich")
            .set("title", claim.text())
            .set("provider_name", settings.title())
            .setIfPresent("provider_url", settings.url())
            .set("html", of(claim, settings).frame())
            .set("width", WIDTH)
            .set("height", height(claim))
            .text()
        + "\n";
  }

  /** Room for a claim of that length on a narrow page too, where a frame cannot grow. */
  private static int height(Claim claim) {
    return 190 + 30 * (claim.text().length() / 40);
  }

  private static String address(Permalink permalink, SiteSettings settings) {
    return Html.text(settings.absolute(permalink).orElseThrow()).markup();
  }
}
