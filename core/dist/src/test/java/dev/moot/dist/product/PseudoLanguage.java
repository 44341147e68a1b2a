package dev.moot.dist.product;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A language of which every message is the English one in brackets: {@code ⟦Search⟧}. */
public final class PseudoLanguage {

  /** Its code, one of those that are nobody's. */
  public static final String CODE = "qaa";

  private PseudoLanguage() {}

  /** The golden site in this language, copied to {@code folder}. */
  public static Path golden(Path folder) throws IOException {
    Path site = Folder.copy(Product.GOLDEN, folder);
    Path config = site.resolve("moot.yaml");
    Files.writeString(config, Product.read(config).replace("language: en", "language: " + CODE));
    List<Path> english = new ArrayList<>();
    english.add(Product.ROOT.resolve("themes/broadsheet/messages/en.properties"));
    try (Stream<Path> plugins = Files.list(Product.ROOT.resolve("plugins"))) {
      plugins
          .map(p -> p.resolve("src/main/resources/META-INF/moot/messages/en.properties"))
          .filter(Files::exists)
          .forEach(english::add);
    }
    Files.writeString(site.resolve("theme/messages/" + CODE + ".properties"), bracketed(english));
    return site;
  }

  /** The messages of all those files, each in brackets; names of months each for itself. */
  public static String bracketed(List<Path> english) throws IOException {
    StringBuilder out = new StringBuilder();
    for (Path file : english) {
      Properties messages = new Properties();
      try (Reader text = Files.newBufferedReader(file)) {
        messages.load(text);
      }
      for (String key : new TreeSet<>(messages.stringPropertyNames())) {
        String words = messages.getProperty(key);
        String each = key.equals("date.months") ? words.replace("|", "⟧|⟦") : words;
        out.append(key).append(" = ⟦").append(each).append("⟧\n");
      }
    }
    return out.toString();
  }
}
