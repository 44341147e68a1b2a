package dev.moot.lsp.change;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Source;
import dev.moot.engine.yaml.YamlWords;
import dev.moot.lsp.site.SiteView;
import dev.moot.lsp.text.TextLines;
import dev.moot.lsp.yaml.YamlEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/** Words that are marked in the text of a source, as a quote of a claim. */
public final class Quoting {

  /** How many characters before the words tell one passage from another. */
  private static final int BEFORE = 24;

  private final SiteView view;
  private final Changes changes;

  public Quoting(SiteView view, Changes changes) {
    this.view = view;
    this.changes = changes;
  }

  /** An offer for each claim of the debates that have {@code file} as a source. */
  public List<CodeAction> in(String file, TextLines lines, Range range) {
    List<CodeAction> found = new ArrayList<>();
    for (Debate debate : view.debates().values()) {
      Optional<String> quote = quote(debate, file, lines, range);
      if (quote.isPresent()) {
        String home = debate.location().file();
        TextLines claims = view.lines(home);
        List<YamlEntry> entries = YamlEntry.of(claims, 0, claims.count());
        debate
            .claims()
            .values()
            .forEach(
                c ->
                    edit(claims, entries, c, quote.get())
                        .ifPresent(e -> found.add(action(home, c, e))));
      }
    }
    return found;
  }

  private CodeAction action(String file, Claim claim, TextEdit edit) {
    CodeAction action = new CodeAction("Quote at " + claim.id() + ": " + claim.text());
    action.setKind(CodeActionKind.Refactor);
    action.setEdit(changes.of(view, file, edit));
    return action;
  }

  /** The words as YAML, for whichever debate has {@code file} as a source first. */
  public Optional<String> yaml(String file, TextLines lines, Range range) {
    return view.debates().values().stream()
        .flatMap(d -> quote(d, file, lines, range).stream())
        .findFirst();
  }

  private static Optional<String> quote(Debate debate, String file, TextLines lines, Range range) {
    int start = lines.offset(range.getStart());
    int end = lines.offset(range.getEnd());
    String words = start < end ? folded(lines.text().substring(start, end)) : "";
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return debate.sources().values().stream()
        .filter(s -> s.file().filter(f -> file.equals("sources/" + f)).isPresent())
        .map(Source::id)
        .findFirst()
        .map(
            source ->
                "{source: "
                    + source
                    + ", exact: "
                    + YamlWords.quoted(words)
                    + prefix(lines.text(), start, words)
                    + "}");
  }

  /** What stands before the words, where they stand in several passages. */
  private static String prefix(String text, int start, String words) {
    String all = folded(text);
    int first = all.indexOf(words);
    if (first < 0 || all.indexOf(words, first + 1) < 0) {
      return "";
    }
    String before = folded(text.substring(0, start));
    String part = before.substring(Math.max(0, before.length() - BEFORE));
    int word = part.length() < before.length() ? part.indexOf(' ') + 1 : 0;
    return part.isEmpty() ? "" : ", prefix: " + YamlWords.quoted(part.substring(word));
  }

  private static String folded(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  /** Behind the quotes that the claim has, or as its first one. */
  private static Optional<TextEdit> edit(
      TextLines lines, List<YamlEntry> entries, Claim claim, String quote) {
    return entries.stream()
        .filter(e -> e.key().equals("claims"))
        .flatMap(e -> e.at(claim.id().local()).stream())
        .filter(e -> !e.below().isEmpty())
        .findFirst()
        .flatMap(
            e -> {
              String indent = " ".repeat(e.below().get(0).column());
              Optional<YamlEntry> quotes = e.at("quotes");
              if (quotes.isPresent()) {
                if (!quotes.get().value().isEmpty()) {
                  return Optional.empty(); // in brackets, or a single one
                }
                String first = lines.line(quotes.get().line() + 1);
                int dash = first.indexOf('-');
                return dash < 0 || !first.substring(0, dash).isBlank()
                    ? Optional.empty()
                    : Optional.of(
                        behind(lines, quotes.get().last(), " ".repeat(dash) + "- " + quote));
              }
              int last = e.at("text").map(YamlEntry::last).orElse(e.line());
              return Optional.of(
                  behind(lines, last, indent + "quotes:\n" + indent + "  - " + quote));
            });
  }

  private static TextEdit behind(TextLines lines, int line, String words) {
    int end = lines.start(line) + lines.line(line).length();
    return new TextEdit(lines.range(end, end), "\n" + words);
  }
}
