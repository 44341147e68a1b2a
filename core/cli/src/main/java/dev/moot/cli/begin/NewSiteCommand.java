package dev.moot.cli.begin;

import dev.moot.cli.option.AddressOption;
import dev.moot.cli.option.BuildMoment;
import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.option.PluginOptions;
import dev.moot.cli.option.QuietOption;
import dev.moot.cli.option.TitledOptions;
import dev.moot.cli.report.Version;
import dev.moot.engine.SiteScaffold;
import dev.moot.engine.diagnostic.VisibleText;
import dev.moot.engine.scaffold.GitHubRepository;
import dev.moot.engine.scaffold.NewSite;
import dev.moot.engine.write.RefusedException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code moot new site}. */
@Command(
    name = "site",
    header = "Begins a site with a small debate as an example.",
    description = {
      "",
      "It builds as it is. With it come settings for VS Code and its like, and a workflow that publishes the site on GitHub Pages. The folder may be a fresh clone, with its README and licence.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot new site my-site",
      "  moot new site my-site --title \"Both Hands\" --url https://example.org/",
      "  moot new site .                       in the current folder"
    })
public final class NewSiteCommand implements Callable<Integer> {

  /** Where the launcher of the sources puts what it builds. */
  private static final Path IN_CHECKOUT = Path.of("core/dist/target/moot");

  @Mixin private CommonOptions common;

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder to make it in.")
  private Path folder = Path.of(".");

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      description = "What it is called; the folder's name if left out.")
  private @Nullable String title;

  @Option(
      names = "--url",
      paramLabel = "URL",
      description =
          "Where it will be published; if left out, its place on GitHub Pages when the folder is a clone from GitHub.")
  private @Nullable String url;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      defaultValue = "en",
      description = "Its language: en, de, pt-BR; en if left out.")
  private String language = "en";

  @Option(
      names = "--moot",
      paramLabel = "OWNER/NAME",
      description =
          "The repository on GitHub from which the workflow gets Moot; if left out, the one that this Moot was cloned from.")
  private @Nullable String moot;

  @Mixin private QuietOption quiet;

  @Override
  public Integer call() throws Exception {
    NewSite site =
        new NewSite(
            TitledOptions.oneLine(title == null ? folderName() : title),
            address(),
            language,
            LocalDate.ofInstant(BuildMoment.now(), ZoneOffset.UTC),
            action(),
            Version.number());
    SiteScaffold.Written written =
        new SiteScaffold(PluginOptions.installation()).site(folder, site);
    PrintWriter out = common.out();
    say(folder, written, out);
    if (!quiet.isSet()) {
      next(site, written, out);
    }
    return 0;
  }

  /** Lists what was written and what was left alone. */
  static void say(Path folder, SiteScaffold.Written written, PrintWriter out) {
    out.println("wrote " + VisibleText.of(String.valueOf(folder)));
    written.files().forEach(f -> out.println("  " + f));
    written.kept().forEach(f -> out.println("  " + f + " was there and stays as it is"));
  }

  private void next(NewSite site, SiteScaffold.Written written, PrintWriter out) {
    String name = TitledOptions.argument(folder);
    out.println("next:");
    out.println("  moot serve" + name + " --open");
    out.println("  moot new debate \"What is it about?\"" + name);
    out.println("  moot new post \"What is it about?\"" + name);
    if (written.kept().contains(".gitignore")) {
      out.println("  add _site/ and .moot/ to .gitignore");
    }
    if (site.moot().isEmpty()) {
      out.println(
          "  before you publish, replace "
              + NewSite.UNKNOWN
              + " in "
              + NewSite.WORKFLOW
              + " by the repository that Moot is in");
    }
  }

  private String folderName() {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    String words = String.valueOf(name).replaceAll("[-_]+", " ").strip();
    return words.isEmpty() || name == null
        ? "Digests"
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private Optional<String> address() throws RefusedException, IOException {
    if (url == null) {
      return SiteScaffold.repository(folder).map(GitHubRepository::pages);
    }
    return Optional.of(AddressOption.checked(url));
  }

  private Optional<String> action() throws RefusedException, IOException {
    if (moot == null) {
      Path home = Path.of(System.getProperty("moot.home", "")).toAbsolutePath().normalize();
      return home.endsWith(IN_CHECKOUT)
          ? SiteScaffold.repository(home.resolve("../../../..").normalize())
              .map(GitHubRepository::toString)
          : Optional.empty();
    }
    if (!moot.matches("[A-Za-z0-9-]+/[A-Za-z0-9._-]+")) {
      throw new RefusedException(
          "`" + moot + "` is not a repository on GitHub", "write its owner and name: `owner/moot`");
    }
    return Optional.of(moot);
  }
}
