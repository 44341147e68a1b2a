package example;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Site;
import dev.moot.api.plugin.Contribution;
import dev.moot.api.plugin.PageGenerator;
import dev.moot.api.plugin.Plugin;
import dev.moot.api.plugin.PluginSettings;
import dev.moot.api.render.GeneratedPage;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A page of the words that claims use most. */
public final class WordFrequency implements Plugin {

  private static final int LISTED = 20;

  /** What the layout shows of a word: a template asks records for their components. */
  public record Counted(String word, int count) {}

  @Override
  public String id() {
    return "word-frequency";
  }

  @Override
  public List<Contribution> contribute(PluginSettings settings) {
    return List.of((PageGenerator) this::pages);
  }

  private List<GeneratedPage> pages(Site site) {
    List<String> texts = site.claims().stream().map(Claim::text).toList();
    return List.of(
        new GeneratedPage(
                Permalink.page("words"),
                "word-frequency.title",
                "",
                "word-frequency",
                scope -> Map.of("words", most(texts)))
            .goingBy(texts)); // so that the page is made anew only when a claim's text changes
  }

  private static List<Counted> most(List<String> texts) {
    Map<String, Integer> counts = new TreeMap<>(); // sorted, so that equal counts have an order
    for (String text : texts) {
      for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
        if (word.length() > 3) {
          counts.merge(word, 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .map(e -> new Counted(e.getKey(), e.getValue()))
        .sorted(Comparator.comparing(Counted::count).reversed())
        .limit(LISTED)
        .toList();
  }
}
