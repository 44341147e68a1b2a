package dev.moot.plugin.formats.body;

import dev.moot.plugin.formats.thread.Block;
import dev.moot.plugin.formats.thread.Cleaning;
import dev.moot.plugin.formats.thread.Leftovers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blocks of text as it is typed or pasted: nothing in it but quotes and items is a mark. */
public final class PlainBody {

  private static final Pattern QUOTE = Pattern.compile(">[ \\t]?");
  private static final Pattern ITEM = Pattern.compile("[-*•][ \\t]+(?=\\S)");

  private static final Pattern INTRODUCES =
      Pattern.compile(
          "(?=.{1,120}$).*(?<!\\p{L})(?:wrote|writes|said|says|replied|schrieb|sagte|écrit|dit|escribió"
              + "|dijo)(?!\\p{L}).{0,40}:",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A text of which most lines are as long as this was broken by a program, not by its author. */
  private static final int BROKEN = 100;

  private final Blocks blocks;
  private final boolean broken;
  private int quoted;

  private PlainBody(boolean broken, Leftovers leftovers) {
    this.blocks = new Blocks(leftovers);
    this.broken = broken;
  }

  /** The blocks of {@code text}; paragraphs may be broken into lines. */
  public static List<Block> of(String text, Leftovers leftovers) {
    List<String> lines = Cleaning.lines(text, leftovers).lines().toList();
    return of(lines, isBroken(lines), leftovers);
  }

  /** The blocks of {@code text}, whose paragraphs are broken into lines. */
  public static List<Block> broken(String text, Leftovers leftovers) {
    return of(Cleaning.lines(text, leftovers).lines().toList(), true, leftovers);
  }

  private static List<Block> of(List<String> lines, boolean broken, Leftovers leftovers) {
    PlainBody body = new PlainBody(broken, leftovers);
    marked(lines).forEach(body::line);
    body.blocks.end(body.quoted);
    return body.blocks.all();
  }

  /** Lines that stop short and go on are a paragraph; lines that do not are paragraphs. */
  private static boolean isBroken(List<String> lines) {
    boolean apart = lines.stream().anyMatch(String::isBlank);
    return lines.stream().noneMatch(l -> l.length() > BROKEN) && (apart || lines.size() < 3);
  }

  /** The lines, those that are moved in behind one that says who wrote them marked as a quote. */
  private static List<String> marked(List<String> lines) {
    List<String> all = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      all.add(i < end ? "> " + line : line);
      if (i >= end && INTRODUCES.matcher(line.strip()).matches()) {
        end = endOfMovedIn(lines, i);
      }
    }
    return all;
  }

  private static int endOfMovedIn(List<String> lines, int introduction) {
    int within = indentation(lines.get(introduction)) + 2;
    int end = introduction + 1;
    for (int i = end; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && (indentation(line) < within || line.stripLeading().startsWith(">"))) {
        break;
      }
      end = line.isBlank() ? end : i + 1;
    }
    return end;
  }

  private static int indentation(String line) {
    int columns = 0;
    for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
      columns += line.charAt(i) == '\t' ? 4 : 1;
    }
    return columns;
  }

  private void line(String typed) {
    String line = typed.strip();
    Matcher quote = QUOTE.matcher(line);
    int depth = 0;
    int at = 0;
    while (quote.region(at, line.length()).lookingAt()) {
      depth++;
      at = quote.end();
    }
    line = line.substring(at).strip();
    Matcher item = ITEM.matcher(line);
    if (line.isEmpty() || depth != quoted || item.lookingAt() || !broken) {
      blocks.end(quoted);
      quoted = depth;
    }
    if (item.lookingAt()) {
      blocks.item();
      line = line.substring(item.end());
    }
    blocks.append(line + " ");
  }
}
