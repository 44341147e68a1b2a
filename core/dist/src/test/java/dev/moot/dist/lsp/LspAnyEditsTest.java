package dev.moot.dist.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After any edits an editor is told what a check would say of the files once they are saved. {@code
 * -Dlsp.edits=500} makes more of them, {@code -Dlsp.seed=2} others.
 */
class LspAnyEditsTest {

  private static final int EDITS = Integer.getInteger("lsp.edits", 30);
  private static final int SEED = Integer.getInteger("lsp.seed", 1);

  private static final int HEAP_EVERY = 100;

  /**
   * KiB that a few hundred edits may add: a small part of the site, of which each edit makes one.
   */
  private static final long GROWTH = 2048;

  private static final List<String> FILES =
      List.of(
          "posts/cups.md",
          "posts/draft.md",
          "posts/new.md",
          "pages/about.md",
          "claims/tea.yaml",
          "claims/coffee.yaml",
          "sources/letter.txt",
          "moot.yaml");

  private static final List<String> WORDS =
      List.of(
          "[[milk-first]]",
          "[[gone]]",
          "![[see-colour]]",
          "[x](#why)",
          "[x](cups.md#no)",
          "😀 עברית ",
          "\n\n",
          "\n",
          "  ",
          ":::",
          ":::aside[T]{kind=fqa}\nx\n:::\n",
          "{",
          "}",
          "[",
          "]",
          "\"",
          ": ",
          "- ",
          "#",
          "aunt",
          "[[@ant]]",
          "milk-first",
          "2026-13-01",
          "&",
          "\r\n",
          "---\n",
          "\t",
          "debates: [coffee]\n",
          "title: X\n",
          "<script>",
          "ignore: [claims/isolated]\n",
          "`");

  @TempDir private Path temp;

  @Test
  void whatIsToldIsWhatACheckSays() throws Exception {
    Random chance = new Random(SEED);
    Path site = Folder.copy(EditorSession.SITE, temp.resolve("site"));
    StringBuilder done = new StringBuilder();
    List<Long> heaps = new ArrayList<>();
    try (EditorSession editor = EditorSession.in(site)) {
      for (int i = 0; i < EDITS; i++) {
        done.append('\n').append(edit(editor, site, chance));
        Map<String, List<String>> expected =
            SavedSite.problems(site, editor, editor.openFiles(), temp.resolve("saved"));

        assertThat(editor.problems()).as("seed " + SEED + ", after" + done).isEqualTo(expected);
        if ((i + 1) % HEAP_EVERY == 0) {
          heaps.add(heap());
        }
      }
      assertThat(editor.logged()).isEmpty();
    }
    if (heaps.size() > 1) {
      System.out.println("KiB in use, every " + HEAP_EVERY + " edits: " + heaps);
      assertThat(heaps.get(heaps.size() - 1))
          .as("KiB in use, every " + HEAP_EVERY + " edits: " + heaps)
          .isLessThan(heaps.get(0) + GROWTH);
    }
  }

  /**
   * KiB in use of the heap once what nobody holds is gone; what is checked beside is held by none.
   */
  private static long heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024;
  }

  private static String edit(EditorSession editor, Path site, Random chance) throws Exception {
    String file = FILES.get(chance.nextInt(FILES.size()));
    Path saved = site.resolve(file);
    String first =
        Files.exists(saved) ? Files.readString(saved) : "---\ntitle: New\ndate: 2026-11-21\n---\n";
    if (!editor.openFiles().contains(file)) {
      editor.open(file, first);
      return "open " + file;
    }
    int kind = chance.nextInt(10);
    if (kind == 0) {
      editor.shut(file);
      return "shut " + file;
    }
    if (kind < 4) {
      editor.type(file, first);
      return "undo " + file;
    }
    String text = editor.text(file);
    int from = chance.nextInt(text.length() + 1);
    int to = kind < 7 ? from : Math.min(text.length(), from + chance.nextInt(20));
    String words = kind == 9 ? "" : WORDS.get(chance.nextInt(WORDS.size()));
    editor.type(
        file, new Range(EditorTexts.position(text, from), EditorTexts.position(text, to)), words);
    return file + " " + from + "-" + to + " " + words;
  }
}
