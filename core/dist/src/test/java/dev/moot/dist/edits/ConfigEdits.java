package dev.moot.dist.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What happens to {@code moot.yaml}. */
final class ConfigEdits {

  static final List<Edit> ALL = all();

  /** Values that keys may have; one of them is none. */
  private static final Map<String, List<String>> VALUES =
      Map.ofEntries(
          Map.entry("url", List.of("https://example.org/", "https://cups.example/a/b/")),
          Map.entry("language", List.of("de", "fr", "pt-BR")),
          Map.entry("time-zone", List.of("Pacific/Apia", "Europe/Vienna")),
          Map.entry("typography", List.of("false")),
          Map.entry("feeds", List.of("{limit: 2}", "{author: Ada, tags: false}", "{limit: 1}")),
          Map.entry("social", List.of("{pictures: []}", "{pictures: [claims, people, debates]}")),
          Map.entry("embeds", List.of("true")),
          Map.entry("exports", List.of("[csv, argdown]", "[aif, graphml, dot, kialo]")),
          Map.entry("paginate", List.of("2", "3")),
          Map.entry("claim-list", List.of("false")),
          Map.entry("fairness-page", List.of("true")),
          Map.entry("markup", List.of("trusted")),
          Map.entry("git-dates", List.of("true")),
          Map.entry("contact", List.of("ada@example.org", "https://example.org/ask")),
          Map.entry("edit-url", List.of("https://example.org/edit/", "https://example.org/e/")),
          Map.entry("license", List.of("CC BY 4.0", "\"Ask -- first\"")),
          Map.entry("ignore", List.of("[claims/isolated]", "[claims/unsourced, read/unused-file]")),
          Map.entry("severity", List.of("{claims/isolated: notice}", "{link/broken: warning}")));

  private ConfigEdits() {}

  private static List<Edit> all() {
    List<Edit> all = new ArrayList<>();
    for (String key :
        List.of(
            "url",
            "language",
            "time-zone",
            "typography",
            "feeds",
            "social",
            "embeds",
            "exports",
            "paginate",
            "claim-list",
            "fairness-page",
            "markup",
            "git-dates",
            "contact",
            "edit-url",
            "license",
            "ignore",
            "severity")) {
      all.add(new Edit("moot.yaml: " + key, (site, chance) -> toggle(site, chance, key)));
    }
    for (String key : List.of("title", "tagline", "description")) {
      all.add(
          new Edit(
              "moot.yaml: " + key,
              (site, chance) -> site.config.keys.put(key, "\"" + chance.words() + "\"")));
    }
    all.add(new Edit("plugin off or on", ConfigEdits::plugin));
    all.add(new Edit("redirect", ConfigEdits::redirect));
    return List.copyOf(all);
  }

  /** Sets a key to one of its values, or takes it away where it is. */
  private static void toggle(SiteDraft site, Chance chance, String key) {
    if (site.config.keys.remove(key) == null || chance.oneIn(3)) {
      site.config.keys.put(key, chance.of(VALUES.getOrDefault(key, List.of())));
    }
  }

  private static void plugin(SiteDraft site, Chance chance) {
    String id = chance.of(List.copyOf(Config.SHIPPED).stream().sorted().toList());
    if (site.config.plugins.remove(id) == null) {
      site.config.plugins.put(id, "false");
    }
  }

  private static void redirect(SiteDraft site, Chance chance) {
    DebateDraft debate = chance.of(site.debates);
    Map<String, Block> redirects = site.config.redirects;
    if (redirects.isEmpty() || chance.oneIn(2)) {
      redirects.put(
          "/moved/" + chance.fresh() + "/",
          Block.of("/claims/" + debate.id + "/", "debate " + debate.id));
    } else {
      redirects.remove(chance.of(redirects.keySet()));
    }
  }
}
