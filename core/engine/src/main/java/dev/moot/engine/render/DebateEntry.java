package dev.moot.engine.render;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Post;
import dev.moot.api.model.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A debate in a list.
 *
 * @param debate the debate
 * @param claims its claims, as far as the list goes on this page
 * @param posts the posts that digest it, newest first
 */
public record DebateEntry(Debate debate, List<Claim> claims, List<Post> posts) {

  public DebateEntry {
    claims = List.copyOf(claims);
    posts = List.copyOf(posts);
  }

  /** The debates of {@code claims}, which stand together by debate. */
  static List<DebateEntry> of(List<Claim> claims, Site site) {
    Map<String, List<Claim>> byDebate = new LinkedHashMap<>();
    for (Claim claim : claims) {
      byDebate.computeIfAbsent(claim.id().debate(), d -> new ArrayList<>()).add(claim);
    }
    return byDebate.entrySet().stream()
        .map(
            e ->
                new DebateEntry(
                    site.debate(e.getKey()).orElseThrow(), e.getValue(), site.postsOn(e.getKey())))
        .toList();
  }
}
