package dev.moot.plugin.formats;

import static dev.moot.plugin.formats.PlainYaml.entry;
import static dev.moot.plugin.formats.PlainYaml.list;
import static dev.moot.plugin.formats.PlainYaml.map;
import static dev.moot.plugin.formats.PlainYaml.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A file of claims up to ids, order and the short forms {@code supports} and {@code attacks}: two
 * files with the same form say the same.
 *
 * @param title what is debated
 * @param roots texts of the roots
 * @param people names of the participants
 * @param claims texts with quotes and evidence
 * @param relations type, premises, target, scheme and strength
 */
record ClaimsForm(
    String title,
    List<String> roots,
    List<String> people,
    List<String> claims,
    List<String> relations) {

  static ClaimsForm of(String yaml) {
    return of(PlainYaml.map(yaml));
  }

  /** That of a claims file as maps, lists and words. */
  static ClaimsForm of(Map<String, Object> file) {
    Map<String, String> texts = new TreeMap<>();
    map(file, "claims").forEach((id, claim) -> texts.put(id, word(entry(claim), "text", "")));
    Map<String, String> names = new TreeMap<>();
    map(file, "participants").forEach((id, p) -> names.put(id, word(entry(p), "name", id)));
    List<Map<String, Object>> relations = new ArrayList<>();
    list(file, "relations").forEach(r -> relations.add(entry(r)));
    List<String> claims = new ArrayList<>();
    map(file, "claims")
        .forEach(
            (id, claim) -> {
              sugar(relations, entry(claim), id, "supports", "support");
              sugar(relations, entry(claim), id, "attacks", "attack");
              List<String> quotes =
                  list(entry(claim), "quotes").stream().map(q -> quote(q, names)).sorted().toList();
              List<String> evidence =
                  list(entry(claim), "evidence").stream()
                      .map(
                          e -> word(entry(e), "title", "") + " <" + word(entry(e), "url", "") + ">")
                      .sorted()
                      .toList();
              claims.add(texts.get(id) + quotes + evidence);
            });
    Map<String, Map<String, Object>> byId = new HashMap<>();
    relations.forEach(r -> byId.putIfAbsent(word(r, "id", ""), r));
    return new ClaimsForm(
        word(file, "title", ""),
        list(file, "root").stream().map(r -> texts.get(String.valueOf(r))).sorted().toList(),
        names.values().stream().sorted().toList(),
        claims.stream().sorted().toList(),
        relations.stream().map(r -> relation(r, byId, texts, new HashSet<>())).sorted().toList());
  }

  private static void sugar(
      List<Map<String, Object>> relations,
      Map<String, Object> claim,
      String id,
      String key,
      String type) {
    for (Object target : list(claim, key)) {
      relations.add(Map.of("type", type, "premises", List.of(id), "target", target));
    }
  }

  private static String quote(Object quote, Map<String, String> names) {
    String by = word(entry(quote), "by", "");
    return names.getOrDefault(by, by) + ": " + word(entry(quote), "exact", "");
  }

  private static String relation(
      Map<String, Object> relation,
      Map<String, Map<String, Object>> byId,
      Map<String, String> texts,
      Set<String> above) {
    String type = word(relation, "type", "");
    String target = word(relation, "target", "");
    List<String> ends = new ArrayList<>();
    list(relation, "premises").forEach(p -> ends.add(texts.get(String.valueOf(p))));
    String to = "";
    if (type.equals("undercut")) {
      to =
          byId.containsKey(target) && above.add(target)
              ? relation(byId.get(target), byId, texts, above)
              : target;
    } else if (type.equals("contradicts")) {
      ends.add(texts.get(target));
    } else {
      to = texts.get(target);
    }
    Collections.sort(ends);
    return type
        + ends
        + " -> ("
        + to
        + ") "
        + word(relation, "scheme", "")
        + " "
        + Double.parseDouble(word(relation, "strength", "1"));
  }
}
