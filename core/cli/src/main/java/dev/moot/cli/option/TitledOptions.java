package dev.moot.cli.option;

import dev.moot.engine.SiteAdditions;
import dev.moot.engine.diagnostic.VisibleText;
import dev.moot.engine.write.RefusedException;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the commands have in common that add something with a title to a site. */
public final class TitledOptions {

  @Parameters(
      index = "0",
      paramLabel = "TITLE",
      description =
          "Its title, in quotes; of a claim the sentence, of a participant the name, of a quote the words.")
  private String title = "";

  @Mixin private SiteParameter site;

  @Mixin private QuietOption quiet;

  /** The site that is added to. */
  public SiteAdditions open() throws RefusedException {
    return SiteAdditions.to(site.existing(), PluginOptions.installation());
  }

  /** The title on one line. */
  public String title() throws RefusedException {
    return oneLine(title);
  }

  /** {@code title} with single spaces between its words. */
  public static String oneLine(String title) throws RefusedException {
    String line = title.strip().replaceAll("\\s+", " ");
    if (line.isEmpty() || line.chars().anyMatch(Character::isISOControl)) {
      throw new RefusedException(
          line.isEmpty() ? "the title is empty" : "the title has a control character in it",
          "give it as words in quotes: \"Is it so?\"");
    }
    return line;
  }

  /** Says where it is, and what comes next. */
  public void say(SiteAdditions.Added added, String verb, PrintWriter out, String... next) {
    Path file = site.folder().resolve(added.file()).normalize();
    out.println(verb + " " + VisibleText.of(file.toString()));
    if (!quiet.isSet()) {
      for (String line : next) {
        out.println("  " + line);
      }
    }
    out.flush();
  }

  /** The site's folder as the last word of a command. */
  public String argument() {
    return argument(site.folder());
  }

  /** {@code folder} as the last word of a command, with the space before it; nothing for here. */
  public static String argument(Path folder) {
    String name = folder.normalize().toString();
    if (name.isEmpty()) {
      return "";
    }
    String visible = VisibleText.of(name);
    return visible.matches("[\\w./\\\\:~-]+") ? " " + visible : " \"" + visible + "\"";
  }
}
