package dev.moot.api.model;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * What {@code moot.yaml} says of the site as a whole.
 *
 * @param title its name
 * @param description one sentence for search engines and feeds
 * @param tagline the line the home page opens with
 * @param url where it is published, ending in {@code /}; needed only for feeds, sitemap and
 *     canonical links
 * @param language BCP 47 tag of its language
 * @param timeZone where its dates are read
 * @param license what may be done with its text
 * @param editUrl where the files of the site can be changed, ending in {@code /}
 * @param author who writes its digests, where that is not the site itself
 * @param contact where to ask for a correction: an address on the web or a {@code mailto:}
 * @param claimList whether a digest ends in a list of the claims that it mentions
 */
public record SiteSettings(
    String title,
    Optional<String> description,
    Optional<String> tagline,
    Optional<String> url,
    Locale language,
    ZoneId timeZone,
    Optional<String> license,
    Optional<String> editUrl,
    Optional<String> author,
    Optional<String> contact,
    boolean claimList) {

  /**
   * {@code permalink} as a full URL, when the site says where it is published. What no URL may hold
   * is percent-encoded.
   */
  public Optional<String> absolute(Permalink permalink) {
    return url.map(u -> u + permalink.encoded().substring(1));
  }
}
