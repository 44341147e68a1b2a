package dev.moot.dist.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A post that strains footnotes: 60 notes, of which 10 are referred to twice, 5 stand in other
 * notes and 10 in asides. The rest are in paragraphs, a heading, a list, a table and a quotation;
 * some are written in place, some hold several blocks, and eight marks stand in one sentence. The
 * text of each note has a word of its own, {@link #word}.
 */
public final class ManyNotes {

  public static final int NOTES = 60;
  public static final int TWICE = 10;
  public static final int NESTED = 5;
  public static final int IN_ASIDES = 10;

  /** The file of the post in a site. */
  public static final String FILE = "posts/many-notes.md";

  /** Where the post is in the output. */
  public static final String PAGE = "posts/many-notes/index.html";

  private static final String FRONT_MATTER =
      """
      ---
      title: Many notes
      date: 2026-01-15
      summary: What a post with sixty notes looks like.
      tags: [notes]
      ---
      """;

  private static final List<String> FILLER =
      List.of(
          "The first speaker put the case at some length, and nobody broke in.",
          "Two of those present had read the minutes; the others went by what they had heard.",
          "It was said more than once that the figures of the year before were incomplete.",
          "What the rule was meant for is clear from the letter that came with it.",
          "A reader who skips this part loses nothing that the rest depends on.",
          "The answer came after a pause, and it was shorter than the question.",
          "On this both sides agreed, although each of them gave another reason.");

  private final StringBuilder text = new StringBuilder(FRONT_MATTER);
  private final StringBuilder definitions = new StringBuilder();
  private final List<String> again = new ArrayList<>();
  private int made;
  private int filled;

  private ManyNotes() {}

  /** The post as a file. */
  public static String post() {
    return new ManyNotes().written();
  }

  /** Writes a site that has this post, and one more, into {@code folder}. */
  public static Path site(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("posts"));
    Files.writeString(
        folder.resolve("moot.yaml"), "title: Notes\nurl: https://example.org/\nlanguage: en\n");
    Files.writeString(folder.resolve(FILE), post());
    Files.writeString(
        folder.resolve("posts/few-notes.md"),
        "---\ntitle: Few notes\ndate: 2026-01-10\nsummary: One note.\ntags: [notes]\n---\n"
            + "Text[^1].\n\n[^1]: The only note.\n");
    return folder;
  }

  /** The word that only the text of note {@code index} has, counted from 1 as they are made. */
  public static String word(int index) {
    return String.format(Locale.ROOT, "word-%02d", index);
  }

  private String written() {
    paragraphs();
    dense();
    aside();
    list();
    table();
    callout();
    quotation();
    severalBlocks();
    lastAside();
    inPlace();
    notesInNotes();
    closing();
    if (made != NOTES || again.size() != TWICE) {
      throw new IllegalStateException(made + " notes, of which twice: " + again);
    }
    return text.append('\n').append(definitions).toString();
  }

  private void paragraphs() {
    heading("Paragraphs");
    String first = note(sentence());
    String second = note(sentence() + " " + sentence() + " " + sentence());
    paragraph(sentence() + first + " " + sentence() + second + " " + sentence());
    paragraph(sentence() + note(sentence()) + " " + sentence() + note(sentence()));
    paragraph(sentence() + note("See [the rule](https://example.org/rule).") + " " + sentence());
    paragraph(sentence() + twice(first) + " " + sentence() + twice(second));
  }

  private void dense() {
    heading("One sentence");
    StringBuilder line = new StringBuilder("Said by");
    String third = "";
    for (int i = 0; i < 8; i++) {
      String mark = note(sentence() + (i % 3 == 0 ? " " + sentence() + " " + sentence() : ""));
      third = i == 2 ? mark : third;
      line.append(i == 0 ? " one" : ", another").append(mark);
    }
    paragraph(line + ". " + sentence() + twice(third));
  }

  private void aside() {
    String first = note(sentence());
    text.append("\n:::aside[What the rule says]{kind=background}\n");
    paragraph(sentence() + first + " " + sentence() + note(sentence()));
    text.append("\n- ").append(sentence()).append(note(sentence())).append('\n');
    paragraph(sentence() + note(sentence()) + " And again" + twice(first) + ".");
    text.append("\n:::\n");
  }

  private void list() {
    heading("List");
    String first = note(sentence());
    text.append("\n- ").append(sentence()).append(first).append('\n');
    for (int i = 0; i < 3; i++) {
      text.append("- ").append(sentence()).append(note(sentence())).append('\n');
    }
    paragraph(sentence() + twice(first));
  }

  private void table() {
    heading("Table" + note(sentence()));
    String last = note(sentence());
    text.append("\n| Who").append(note(sentence())).append(" | What").append(note(sentence()));
    text.append(" |\n|---|---|\n| one | ").append(sentence()).append(note(sentence()));
    text.append(" |\n| two | ").append(sentence()).append(last).append(" |\n");
    paragraph(sentence() + twice(last));
  }

  private void callout() {
    String last = note(sentence());
    text.append("\n> [!faq]- Who was there?\n> ").append(sentence()).append(note(sentence()));
    text.append("\n>\n> ").append(sentence()).append(note("*" + sentence() + "*"));
    text.append(' ').append(sentence()).append(last).append('\n');
    paragraph("An aside has said so" + twice(last) + ". " + sentence());
  }

  private void quotation() {
    heading("Quotation");
    text.append("\n> ").append(sentence()).append(note(sentence()));
    text.append(' ').append(sentence()).append(note(sentence())).append("\n>\n> - ");
    text.append(sentence()).append(note(sentence())).append('\n');
  }

  private void severalBlocks() {
    heading("Notes of several blocks");
    String code = note("Code:\n\n    ```\n    a = b\n    ```");
    paragraph(
        sentence()
            + note(sentence() + "\n\n    " + sentence() + "\n\n    " + sentence())
            + " "
            + sentence()
            + note("A list:\n\n    - " + sentence() + "\n    - " + sentence())
            + " "
            + sentence()
            + code
            + " "
            + sentence()
            + note("A table:\n\n    | a | b |\n    |---|---|\n    | 1 | 2 |"));
    paragraph(sentence() + twice(code));
  }

  private void lastAside() {
    text.append("\n:::aside[What was counted]{kind=evidence}\n");
    paragraph(sentence() + note(sentence()) + " " + sentence() + note(sentence()));
    paragraph(sentence() + inline("Counted by hand"));
    text.append("\n:::\n");
  }

  private void inPlace() {
    heading("Notes in place");
    paragraph(sentence() + inline("Short") + " " + sentence() + inline("With [brackets [in]] it"));
    paragraph(sentence() + inline("With [a link](https://example.org/) and `]` in code"));
    paragraph(sentence() + inline(sentence()) + " " + sentence() + inline("Over\ntwo lines"));
    paragraph(sentence() + inline("With **weight**") + " " + sentence() + inline("\\] escaped"));
  }

  private void notesInNotes() {
    heading("Notes in notes");
    String named = note(sentence());
    paragraph(sentence() + note("It rests on another" + named + ". " + sentence()));
    paragraph(sentence() + note("It holds one" + inline("The one held") + ". " + sentence()));
    String deepest = note(sentence());
    String deep = note("Deeper still" + deepest + ".");
    paragraph(sentence() + note("Down the steps" + deep + ". " + sentence()));
    paragraph(sentence() + note("One more" + inline("The last held") + ". " + sentence()));
    paragraph(sentence() + twice(named) + " " + sentence());
  }

  private void closing() {
    heading("Closing");
    String last = note(sentence());
    paragraph(sentence() + last + " " + sentence() + note(sentence()) + " " + sentence());
    paragraph(sentence() + note(sentence()) + " " + sentence() + note(sentence()));
    paragraph(sentence() + twice(last) + " " + sentence() + note(sentence()));
  }

  private void heading(String words) {
    text.append("\n## ").append(words).append('\n');
  }

  private void paragraph(String words) {
    text.append('\n').append(words).append('\n');
  }

  private String sentence() {
    return FILLER.get(filled++ % FILLER.size());
  }

  /** The mark of a new note, which is defined at the end of the post. */
  private String note(String words) {
    made++;
    definitions.append("[^n").append(made).append("]: ").append(word(made)).append(": ");
    definitions.append(words).append("\n\n");
    return "[^n" + made + "]";
  }

  private String inline(String words) {
    made++;
    return "^[" + word(made) + ": " + words + "]";
  }

  private String twice(String mark) {
    again.add(mark);
    return mark;
  }
}
