package dev.moot.engine.render;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line of the list of all claims.
 *
 * @param debate the debate it stands under
 * @param claim the claim; absent for a debate that has none
 */
record ClaimRow(Debate debate, Optional<Claim> claim) {

  /** The whole list: by debate, and then in the order of the file. */
  static List<ClaimRow> all(Site site) {
    List<ClaimRow> rows = new ArrayList<>();
    for (Debate debate : site.debates()) {
      debate.claims().values().forEach(c -> rows.add(new ClaimRow(debate, Optional.of(c))));
      if (debate.claims().isEmpty()) {
        rows.add(new ClaimRow(debate, Optional.empty()));
      }
    }
    return rows;
  }

  /** Some of these rows, put together by debate. */
  static List<DebateEntry> byDebate(List<ClaimRow> rows, Site site) {
    Map<Debate, List<Claim>> claims = new LinkedHashMap<>();
    for (ClaimRow row : rows) {
      List<Claim> own = claims.computeIfAbsent(row.debate(), d -> new ArrayList<>());
      row.claim().ifPresent(own::add);
    }
    return claims.entrySet().stream()
        .map(e -> new DebateEntry(e.getKey(), e.getValue(), site.postsOn(e.getKey().id())))
        .toList();
  }
}
