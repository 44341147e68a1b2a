package dev.moot.plugin.formats.forum;

import dev.moot.plugin.formats.thread.Block;
import dev.moot.plugin.formats.thread.Leftovers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What of a mail its author wrote for this once: no signature, no line that only says whom they
 * quote.
 */
final class MailText {

  private static final Leftovers.Kind SIGNATURES =
      Leftovers.Kind.of("lost.signatures", "signature");
  private static final Leftovers.Kind INTRODUCTIONS =
      new Leftovers.Kind(
          "lost.introductions", "line that says who is quoted", "lines that say who is quoted");

  private static final Pattern RULE = Pattern.compile("-- ?|_{20,}\\s*");
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "(?:on|am|le|el|op|den) .{3,300}(?:wrote|writes|schrieb|a écrit|escribió|schreef|skrev)[^:]{0,120} ?:|.{1,120} (?:wrote|writes|schrieb|a écrit) ?:",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BELOW =
      Pattern.compile("^-{3,} ?Original Message ?-{3,}", Pattern.CASE_INSENSITIVE);

  private MailText() {}

  /** {@code text} up to its signature, or the lines of the list below it. */
  static String unsigned(String text, Leftovers leftovers) {
    List<String> lines = Arrays.asList(text.split("\r\n|\r|\n", -1));
    for (int i = 0; i < lines.size(); i++) {
      if (RULE.matcher(lines.get(i)).matches()) {
        leftovers.add(SIGNATURES);
        return String.join("\n", lines.subList(0, i));
      }
    }
    return text;
  }

  /** {@code blocks} without what introduces quotes; what is copied whole below is a quote. */
  static List<Block> of(List<Block> blocks, Leftovers leftovers) {
    List<Block> kept = new ArrayList<>();
    boolean below = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean before = i + 1 < blocks.size() && blocks.get(i + 1).quoted() > block.quoted();
      below |= BELOW.matcher(block.text()).lookingAt();
      if (before && INTRODUCTION.matcher(block.text()).matches()) {
        leftovers.add(INTRODUCTIONS);
      } else if (!below) {
        kept.add(block);
      } else {
        String words = BELOW.matcher(block.text()).replaceFirst("").strip();
        if (!words.isEmpty()) {
          kept.add(new Block(block.kind(), block.quoted() + 1, words, block.links()));
        }
      }
    }
    return kept;
  }
}
