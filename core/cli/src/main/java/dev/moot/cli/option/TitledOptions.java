package dev.moot.cli.option;

import dev.moot.cli.report.TextPrinter;
import dev.moot.engine.SiteAdditions;
import dev.moot.engine.write.RefusedException;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands have in common that add something with a title to a site. */
public final class TitledOptions {

  @Parameters(
      index = "0",
      paramLabel = "TITLE",
      description = "Its title, in quotes; of a claim the sentence.")
  public String title = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "SITE",
      defaultValue = ".",
      description = "The folder that holds moot.yaml; the current one if left out.")
  public Path site = Path.of(".");

  @Option(
      names = {"-q", "--quiet"},
      description = "Does not say what to do next.")
  public boolean quiet;

  @Mixin HelpOption help = new HelpOption();

  public SiteAdditions open() throws RefusedException {
    return SiteAdditions.to(site, ReportOptions.installation());
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
    out.println(
        verb + " " + TextPrinter.visible(site.resolve(added.file()).normalize().toString()));
    if (!quiet) {
      for (String line : next) {
        out.println("  " + line);
      }
    }
    out.flush();
  }

  /** {@code folder} as the last word of a command, with the space before it; nothing for here. */
  public static String argument(Path folder) {
    String name = folder.normalize().toString();
    if (name.isEmpty()) {
      return "";
    }
    String visible = TextPrinter.visible(name);
    return visible.matches("[\\w./\\\\:~-]+") ? " " + visible : " \"" + visible + "\"";
  }
}
