package example;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.markdown.MarkdownSource;
import dev.moot.api.plugin.Contribution;
import dev.moot.api.plugin.MarkdownSyntax;
import dev.moot.api.plugin.Plugin;
import dev.moot.api.plugin.PluginSettings;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Warns of words that are often misspelt. */
public final class Spelling implements Plugin {

  private static final Rule MISSPELT =
      Rule.warning("spelling/misspelt", "A word is one of those that are often misspelt.");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  @Override
  public String id() {
    return "spelling";
  }

  @Override
  public List<Rule> rules() {
    return List.of(MISSPELT);
  }

  @Override
  public List<Contribution> contribute(PluginSettings settings) {
    Map<String, String> meant = new TreeMap<>();
    for (String pair : settings.text("words").orElse("").split("[,\\s]+")) {
      String[] words = pair.split("=", 2);
      if (words.length == 2) {
        meant.put(words[0], words[1]);
      }
    }
    return List.of(
        new MarkdownSyntax(
            List.of(), (source, diagnostics) -> check(source, meant, diagnostics)));
  }

  private static void check(
      MarkdownSource source, Map<String, String> meant, Diagnostics diagnostics) {
    for (BasedSequence text : source.texts()) {
      Matcher word = WORD.matcher(text);
      while (word.find()) {
        String right = meant.get(word.group());
        if (right != null) {
          diagnostics.report(
              Diagnostic.of(
                      MISSPELT,
                      source.locationOf(text.subSequence(word.start(), word.end())),
                      "`" + word.group() + "` is misspelt")
                  .withHint("did you mean `" + right + "`?"));
        }
      }
    }
  }
}
