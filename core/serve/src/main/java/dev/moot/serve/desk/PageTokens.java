package dev.moot.serve.desk;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a page of the desk has to show before anything is written: a code that only pages of this
 * server know, another for each source (HMAC-SHA-256 under a key of this run).
 */
final class PageTokens {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  PageTokens() {
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    this.key = new SecretKeySpec(secret, ALGORITHM);
  }

  /** That of the page of a source. */
  String of(DeskPath page) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      String name = page.debate() + "/" + page.source();
      return HexFormat.of().formatHex(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  /** Whether {@code shown} is that of the page. Takes the same time whatever differs. */
  boolean fits(DeskPath page, String shown) {
    return MessageDigest.isEqual(
        of(page).getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
  }
}
