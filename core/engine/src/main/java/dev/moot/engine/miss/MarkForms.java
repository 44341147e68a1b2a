package dev.moot.engine.miss;

import dev.moot.api.plugin.NearMiss;
import dev.moot.api.plugin.NearMiss.Advice;
import dev.moot.api.plugin.NearMiss.Block;
import dev.moot.api.plugin.NearMiss.Find;
import java.util.List;
import java.util.Optional;

/** Headings, tasks, emphasis, tables and comments with a blank or a sign too many or too few. */
final class MarkForms {

  private static final String ROW = "\\|[^\\n]*\\|[ \\t]*";

  static final List<NearMiss> ALL =
      List.of(
          Forms.missUnless(
              "##",
              "(?m)^(#{2,6})(?=[\\p{L}\\p{N}])([^\\n]*)",
              "##Milk first",
              find ->
                  inParagraph(
                      find,
                      Forms.write(
                              "no space after `" + find.group(1) + "`, so this is no heading",
                              find.group(1) + " " + Shown.of(find.written(2)))
                          .marking(1))),
          Forms.missUnless(
              "#######",
              "(?m)^(#{7,})[ \\t]+[^\\n]*",
              "####### Milk first",
              find ->
                  inParagraph(
                      find,
                      Advice.of(
                              "a heading has six levels, and this is none",
                              "write `######`, or bold words that begin a paragraph")
                          .marking(1))),
          Forms.missUnless(
              "＃",
              "(?m)^(＃{2,6})[ \\t　]*([^\\n＃]+)",
              "＃＃ Milk first",
              find ->
                  inParagraph(
                      find,
                      Forms.write(
                          "these signs are wide ones, so this is no heading",
                          "#".repeat(find.group(1).length()) + " " + Shown.of(find.written(2))))),
          Forms.missUnless(
              "•",
              "(?m)^[•‣◦▪][ \\t]+([^\\n]+)",
              "• tea\n• milk",
              find ->
                  inParagraph(
                      find,
                      Forms.write(
                          "this sign begins no item of a list", "- " + Shown.of(find.written(1))))),
          task("-"),
          task("*"),
          task("+"),
          Forms.miss(
              "**",
              "(?<![\\w*])\\*\\*(?!\\*)[ \\t]?(\\p{L}[^*\\n]{0,300}(?<=[:.!?,])[ \\t]\\*\\*"
                  + "|(?<=\\*)\\p{L}[^*\\n]{0,300}[ \\t]\\*\\*(?![\\w*])"
                  + "|(?<=[ \\t])\\p{L}[^*\\n]{0,300}(?<=[^\\s*])\\*\\*(?![\\w*]))",
              "tea is **not **hot; **never ** so",
              find ->
                  Forms.write(
                      "a blank inside the stars, so these words are not bold",
                      "**" + Shown.of(find.written(1).replaceFirst("\\s*\\*\\*$", "")) + "**")),
          Forms.missUnless(
              "|",
              "(?m)(?<!\\|[ \\t]{0,3}\\n)^" + ROW + "\\n(" + ROW + ")(?=\\n|$)",
              "| tea | milk |\n| hot | cold |",
              MarkForms::table),
          Forms.missUnless(
              "~",
              "(?<![\\w~/])~(?![\\s~/])([^~\\n]{0,200}[^\\s~/])~(?![\\w~])",
              "It was ~cold~ hot.",
              find ->
                  find.group(1).codePoints().anyMatch(Character::isLetter)
                      ? Optional.of(
                          Forms.write(
                              "one tilde strikes nothing through",
                              "~~" + Shown.of(find.written(1)) + "~~"))
                      : Optional.empty()));

  private MarkForms() {}

  private static NearMiss task(String bullet) {
    return Forms.missUnless(
        bullet + "[",
        "(?m)^" + "\\" + bullet + "(\\[[ xX]\\])(?=[ \\t])[^\\n]*",
        bullet + "[ ] warm the pot",
        find ->
            inParagraph(
                find,
                Forms.write(
                    "no space after `" + bullet + "`, so this is no task",
                    bullet + " " + find.group(1) + " ...")));
  }

  static Optional<Advice> inParagraph(Find find, Advice advice) {
    return find.block() == Block.PARAGRAPH ? Optional.of(advice) : Optional.empty();
  }

  private static Optional<Advice> table(Find find) {
    String head = find.group(0).lines().findFirst().orElse("");
    int columns = cells(head);
    boolean line = find.group(1).matches("[|:\\- \\t]*-[|:\\- \\t]*");
    if (find.block() != Block.PARAGRAPH || columns < 2) {
      return Optional.empty();
    }
    String right = "|" + "---|".repeat(Math.min(columns, 20));
    if (!line) {
      return Optional.of(
          Advice.of(
              "the line below the head of this table is missing, so it is none",
              "write `" + right + "` below its first line"));
    }
    int below = cells(find.group(1));
    return Optional.of(
        below == columns
            ? Advice.of(
                "a table is not read within a paragraph", "put a blank line before its first line")
            : Forms.write(
                "the line below the head of this table has "
                    + below
                    + " cells, its head "
                    + columns,
                right));
  }

  private static int cells(String row) {
    return (int) row.strip().chars().filter(c -> c == '|').count() - 1;
  }
}
