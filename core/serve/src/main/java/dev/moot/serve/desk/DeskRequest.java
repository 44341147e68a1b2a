package dev.moot.serve.desk;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/**
 * What the desk is asked.
 *
 * @param path the path, decoded
 * @param query what the address asks, by name
 * @param posts whether something is to be written
 * @param ownPage whether the browser says that a page of this server asks, or does not say
 * @param origin whether the browser names the origin that asks
 * @param type what the body is said to be
 * @param token the token that the page shows
 * @param body the body
 */
public record DeskRequest(
    String path,
    Map<String, String> query,
    boolean posts,
    boolean ownPage,
    boolean origin,
    Optional<String> type,
    Optional<String> token,
    InputStream body) {

  public DeskRequest {
    query = Map.copyOf(query);
  }
}
