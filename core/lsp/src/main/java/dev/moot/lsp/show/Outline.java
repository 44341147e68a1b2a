package dev.moot.lsp.show;

import dev.moot.lsp.text.FrontMatterLines;
import dev.moot.lsp.text.TextLines;
import dev.moot.lsp.yaml.YamlEntry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;

/** The parts of one file: what an editor lists beside it, and what it folds. */
public final class Outline {

  private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})\\s+(.*?)\\s*#*$");
  private static final Pattern OPENS = Pattern.compile("^\\s*(:{3,})([a-z-]+)(?:\\[(.*)\\])?.*$");
  private static final Pattern SHUTS = Pattern.compile("^\\s*:{3,}\\s*$");
  private static final Pattern CODE = Pattern.compile("^\\s*(`{3,}|~{3,}).*$");
  private static final Pattern DETAIL =
      Pattern.compile("(?:^|[{,]\\s*)(?:text|name|title):\\s*(.*)$");

  /** A part of a Markdown file. */
  private record Part(int level, String name, int line, int last, SymbolKind kind) {}

  private final TextLines lines;
  private final boolean prose;

  /**
   * @param prose whether it is Markdown; else it is YAML
   */
  public Outline(TextLines lines, boolean prose) {
    this.lines = lines;
    this.prose = prose;
  }

  /** Its parts, those of parts below them. */
  public List<DocumentSymbol> symbols() {
    return prose
        ? nested(parts())
        : YamlEntry.of(lines, 0, lines.count()).stream().map(e -> symbol(e, 0)).toList();
  }

  /** What can be folded. */
  public List<FoldingRange> folds() {
    List<FoldingRange> folds = new ArrayList<>();
    if (prose) {
      FrontMatterLines front = FrontMatterLines.of(lines);
      if (front.end() > 1) {
        FoldingRange fold = new FoldingRange(0, Math.min(front.end(), lines.count() - 1));
        fold.setKind(FoldingRangeKind.Region);
        folds.add(fold);
      }
      parts().stream()
          .filter(p -> p.last() > p.line())
          .forEach(p -> folds.add(new FoldingRange(p.line(), p.last())));
    } else {
      YamlEntry.of(lines, 0, lines.count()).forEach(e -> fold(e, folds));
    }
    return folds;
  }

  private static void fold(YamlEntry entry, List<FoldingRange> to) {
    if (entry.last() > entry.line()) {
      to.add(new FoldingRange(entry.line(), entry.last()));
    }
    entry.below().forEach(e -> fold(e, to));
  }

  private DocumentSymbol symbol(YamlEntry entry, int depth) {
    Optional<String> detail =
        entry.below().stream()
            .filter(e -> List.of("text", "name", "title").contains(e.key()))
            .map(YamlEntry::value)
            .findFirst()
            .or(() -> flowDetail(entry.value()))
            .or(() -> Optional.of(entry.value()).filter(v -> depth == 0 && !v.startsWith("{")));
    Range whole =
        new Range(
            new Position(entry.line(), entry.column()),
            new Position(entry.last(), lines.line(entry.last()).length()));
    Position start = whole.getStart();
    Range name =
        new Range(
            start,
            new Position(
                entry.line(),
                Math.min(
                    lines.line(entry.line()).length(), entry.column() + entry.key().length())));
    DocumentSymbol symbol =
        new DocumentSymbol(
            entry.key().isEmpty() ? "?" : entry.key(), kind(entry, depth), whole, name);
    detail.filter(d -> !d.isEmpty()).ifPresent(symbol::setDetail);
    if (depth < 2) {
      symbol.setChildren(entry.below().stream().map(e -> symbol(e, depth + 1)).toList());
    }
    return symbol;
  }

  private static Optional<String> flowDetail(String value) {
    Matcher found = DETAIL.matcher(value);
    return value.startsWith("{") && found.find()
        ? Optional.of(found.group(1).replaceFirst("\"?[,}].*$", "").replaceFirst("^\"", ""))
        : Optional.empty();
  }

  private static SymbolKind kind(YamlEntry entry, int depth) {
    if (depth > 1 || entry.below().isEmpty() && depth == 0) {
      return SymbolKind.Property;
    }
    return depth == 0 ? SymbolKind.Namespace : SymbolKind.Object;
  }

  private List<Part> parts() {
    List<Part> headings = new ArrayList<>();
    List<Part> all = new ArrayList<>();
    Deque<Part> open = new ArrayDeque<>();
    String code = "";
    int level = 1;
    for (int i = FrontMatterLines.of(lines).end(); i < lines.count(); i++) {
      String line = lines.line(i);
      Matcher fence = CODE.matcher(line);
      if (!code.isEmpty()) {
        code = fence.matches() && fence.group(1).startsWith(code) ? "" : code;
        continue;
      }
      if (fence.matches()) {
        code = fence.group(1);
        continue;
      }
      Matcher heading = HEADING.matcher(line);
      Matcher opens = OPENS.matcher(line);
      if (heading.matches() && open.isEmpty()) {
        level = heading.group(1).length();
        headings.add(new Part(level, heading.group(2), i, i, SymbolKind.String));
      } else if (opens.matches()) {
        String label = opens.group(3) == null ? "" : " " + opens.group(3);
        open.addLast(
            new Part(level + 1 + open.size(), opens.group(2) + label, i, i, SymbolKind.Object));
      } else if (SHUTS.matcher(line).matches() && !open.isEmpty()) {
        Part part = open.removeLast();
        all.add(new Part(part.level(), part.name(), part.line(), i, part.kind()));
      }
    }
    for (int i = 0; i < headings.size(); i++) {
      all.add(withEnd(headings, i));
    }
    all.sort((a, b) -> Integer.compare(a.line(), b.line()));
    return all;
  }

  /** A section goes up to the next heading of its level or a higher one. */
  private Part withEnd(List<Part> headings, int at) {
    Part part = headings.get(at);
    int end = lines.count() - 1;
    for (int i = at + 1; i < headings.size(); i++) {
      if (headings.get(i).level() <= part.level()) {
        end = headings.get(i).line() - 1;
        break;
      }
    }
    while (end > part.line() && lines.line(end).isBlank()) {
      end--;
    }
    return new Part(part.level(), part.name(), part.line(), end, part.kind());
  }

  private List<DocumentSymbol> nested(List<Part> parts) {
    List<DocumentSymbol> top = new ArrayList<>();
    Deque<Part> above = new ArrayDeque<>();
    Deque<DocumentSymbol> symbols = new ArrayDeque<>();
    for (Part part : parts) {
      while (!above.isEmpty()
          && (above.getLast().level() >= part.level() || above.getLast().last() < part.line())) {
        above.removeLast();
        symbols.removeLast();
      }
      DocumentSymbol symbol =
          new DocumentSymbol(
              part.name().isBlank() ? "?" : part.name(),
              part.kind(),
              new Range(
                  new Position(part.line(), 0),
                  new Position(part.last(), lines.line(part.last()).length())),
              new Range(
                  new Position(part.line(), 0),
                  new Position(part.line(), lines.line(part.line()).length())));
      symbol.setChildren(new ArrayList<>());
      if (symbols.isEmpty()) {
        top.add(symbol);
      } else {
        symbols.getLast().getChildren().add(symbol);
      }
      above.addLast(part);
      symbols.addLast(symbol);
    }
    return top;
  }
}
