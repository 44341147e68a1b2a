package dev.moot.plugin.formats.body;

import dev.moot.plugin.formats.thread.Block;
import dev.moot.plugin.formats.thread.Cleaning;
import dev.moot.plugin.formats.thread.Leftovers;
import java.util.ArrayList;
import java.util.List;

/** The blocks of a post while they are read, and the one that is still growing. */
final class Blocks {

  private static final int DEEPEST = 9;

  private final Leftovers leftovers;
  private final List<Block> all = new ArrayList<>();
  private final List<Block.Link> links = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean item;

  Blocks(Leftovers leftovers) {
    this.leftovers = leftovers;
  }

  Leftovers leftovers() {
    return leftovers;
  }

  void append(String words) {
    text.append(words);
  }

  int length() {
    return text.length();
  }

  /** What was appended since {@code start}. */
  String since(int start) {
    return text.substring(Math.min(start, text.length()));
  }

  /** Puts {@code words} in place of what was appended since {@code start}. */
  void replace(int start, String words) {
    text.setLength(Math.min(start, text.length()));
    text.append(words);
  }

  void link(String words, String address) {
    links.add(new Block.Link(Cleaning.line(words, new Leftovers()), address));
  }

  /** Says that what comes next is an item of a list. */
  void item() {
    item = true;
  }

  /** Ends the block. */
  void end(int quoted) {
    String line = Cleaning.line(text.toString(), leftovers);
    if (!line.isEmpty()) {
      add(item ? Block.Kind.ITEM : Block.Kind.TEXT, quoted, line);
      item = false;
    }
    clear();
  }

  /** Ends a block whose lines stay. */
  void endCode(int quoted) {
    String lines = Cleaning.lines(text.toString(), leftovers);
    if (!lines.isBlank()) {
      add(Block.Kind.CODE, quoted, lines.replaceAll("^(?:[ \\t]*\\n)+", "").stripTrailing());
    }
    clear();
  }

  private void add(Block.Kind kind, int quoted, String words) {
    all.add(new Block(kind, Math.min(quoted, DEEPEST), words, links));
  }

  private void clear() {
    text.setLength(0);
    links.clear();
  }

  List<Block> all() {
    return all;
  }
}
