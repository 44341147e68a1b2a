package dev.moot.cli.report;

import dev.moot.engine.ListResult;
import dev.moot.engine.diagnostic.VisibleText;
import dev.moot.engine.json.JsonObject;
import dev.moot.engine.review.Inventory;
import dev.moot.engine.review.Inventory.Item;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Prints what a site holds. */
public final class ListPrinter {

  /** The most columns of a text that a line shows. */
  private static final int WORDS = 60;

  /** What can be listed. */
  public enum Kind {
    CLAIMS(Inventory::claims),
    PEOPLE(Inventory::people),
    SOURCES(Inventory::sources),
    QUOTES(Inventory::quotes);

    private final Function<Inventory, List<Item>> items;

    Kind(Function<Inventory, List<Item>> items) {
      this.items = items;
    }

    /** As it is typed. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final ReportPrinter printer;
  private final Kind kind;
  private final boolean unused;

  /** Prints as {@code printer} does; {@code unused} for what nothing uses alone. */
  public ListPrinter(ReportPrinter printer, Kind kind, boolean unused) {
    this.printer = printer;
    this.kind = kind;
    this.unused = unused;
  }

  /**
   * The list, and what is wrong in the site, for which it may lack something; gives the exit code.
   *
   * @param site the site's folder
   */
  public int print(ListResult result, Path site) {
    List<Item> items =
        kind.items.apply(result.inventory()).stream().filter(i -> !unused || !i.used()).toList();
    Report found = Report.of(site, result.found(), result.found().hasErrors(), false, true);
    if (printer.format() == ReportFormat.JSON) {
      JsonObject document =
          new JsonObject()
              .set("diagnostics", DiagnosticFields.of(result.found().diagnostics()))
              .set(kind.word(), items.stream().map(ListPrinter::fields).toList());
      printer.out().println(document.text());
    } else {
      printer.print(found);
      if (printer.format() == ReportFormat.TEXT) {
        text(items);
      }
    }
    printer.out().flush();
    return found.exitCode();
  }

  private void text(List<Item> items) {
    int ids = width(items, Item::id);
    int words = width(items, ListPrinter::words);
    int by = width(items, i -> i.by().orElse(""));
    for (Item item : items) {
      String line = padded(item.id(), ids) + "  " + padded(words(item), words) + "  ";
      if (by > 0) {
        line += padded(item.by().orElse(""), by) + "  ";
      }
      printer.out().println(line + item.location());
    }
  }

  private static int width(List<Item> items, Function<Item, String> column) {
    return items.stream().map(column).mapToInt(Columns::of).max().orElse(0);
  }

  private static String padded(String words, int width) {
    return words + " ".repeat(width - Columns.of(words));
  }

  private static String words(Item item) {
    String all = VisibleText.of(item.words().strip().replaceAll("\\s+", " "));
    if (Columns.of(all) <= WORDS) {
      return all;
    }
    int end = 0;
    while (Columns.of(all.substring(0, end)) < WORDS - 2) {
      end = all.offsetByCodePoints(end, 1);
    }
    return all.substring(0, end).stripTrailing() + "\u2026";
  }

  private static Map<String, Object> fields(Item item) {
    return new JsonObject()
        .set("id", item.id())
        .set("words", item.words())
        .set("by", item.by())
        .set("used", item.used())
        .set("file", item.location().file())
        .set("line", item.location().line())
        .set("column", item.location().column())
        .map();
  }
}
