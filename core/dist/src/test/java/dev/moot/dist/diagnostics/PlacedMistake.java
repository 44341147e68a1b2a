package dev.moot.dist.diagnostics;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mistake in a small site, as a file of {@code places/} has it; its README says how it is
 * written.
 *
 * @param code what is to be reported
 * @param what what is wrong, in a few words
 * @param files the texts by path, with marks in them
 * @param whole whether a file as a whole is at fault
 */
record PlacedMistake(String code, String what, Map<String, String> files, boolean whole) {

  private static final String HEAD = "---\ntitle: A\ndate: 2026-01-01\n";
  private static final String DEBATE = "schema: claims/1\ndebate: a\ntitle: A\n";
  private static final String SITE = "title: T\nurl: https://example.org/\n";
  private static final Pattern BYTE = Pattern.compile("⟪([0-9a-f]{2})⟫");

  /** The mistakes of {@code places/<name>}. */
  static List<PlacedMistake> in(String name) {
    List<PlacedMistake> all = new ArrayList<>();
    for (String part :
        ("\n" + Product.read(Product.RESOURCES.resolve("places").resolve(name))).split("\n== ")) {
      if (!part.isBlank()) {
        all.add(of(part.endsWith("\n") ? part.substring(0, part.length() - 1) : part));
      }
    }
    return all;
  }

  private static PlacedMistake of(String part) {
    String[] texts = part.split("\n-- ");
    String[] head = texts[0].split("\n")[0].split(": ", 2);
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 1; i < texts.length; i++) {
      String[] file = texts[i].split("\n", 2);
      put(file[0], file.length == 1 ? "" : file[1] + "\n", files);
    }
    return new PlacedMistake(head[0], head[1], files, texts[0].endsWith("\n!!"));
  }

  private static void put(String where, String text, Map<String, String> files) {
    switch (where) {
      case "post" -> files.put("posts/a.md", HEAD + "---\n" + text);
      case "front" -> files.put("posts/a.md", HEAD + text + "---\nTea calms.\n");
      case "claims" -> files.put("claims/a.yaml", DEBATE + text);
      case "claim" ->
          files.put("claims/a.yaml", DEBATE + "claims:\n  one:\n    text: One.\n" + text);
      case "config" -> files.put("moot.yaml", SITE + text);
      default -> files.put(where, text);
    }
  }

  /** Makes the site. */
  void write(Path folder) throws IOException {
    Folder.write(folder, "moot.yaml", SITE);
    Folder.write(
        folder,
        "claims/tea.yaml",
        "schema: claims/1\ndebate: tea\ntitle: Does tea calm?\n"
            + "claims:\n  calms: {text: Tea calms.}\n");
    for (Map.Entry<String, String> file : files.entrySet()) {
      Folder.write(folder, file.getKey(), "");
      Files.write(
          folder.resolve(file.getKey()), bytes(file.getValue().replace("⟦", "").replace("⟧", "")));
    }
  }

  private static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher odd = BYTE.matcher(text);
    int from = 0;
    while (odd.find()) {
      bytes.writeBytes(text.substring(from, odd.start()).getBytes(StandardCharsets.UTF_8));
      bytes.write(Integer.parseInt(odd.group(1), 16));
      from = odd.end();
    }
    bytes.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  /** How the diagnostic begins that has the place and the code. */
  String expected() {
    for (Map.Entry<String, String> file : files.entrySet()) {
      String text = file.getValue();
      int mark = text.indexOf('⟦');
      if (mark >= 0) {
        String before = BYTE.matcher(text.substring(0, mark)).replaceAll("?");
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return file.getKey() + ":" + line + ":" + column + ": X[" + code + "]";
      }
    }
    return files.keySet().iterator().next() + ": X[" + code + "]";
  }

  @Override
  public String toString() {
    return code + ": " + what;
  }
}
