package dev.moot.cli.command;

import dev.moot.api.model.Slug;
import dev.moot.cli.option.AccountFormat;
import dev.moot.cli.option.BuildMoment;
import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.option.ImportFormats;
import dev.moot.cli.option.PluginOptions;
import dev.moot.cli.option.QuietOption;
import dev.moot.cli.option.SiteParameter;
import dev.moot.cli.option.TitledOptions;
import dev.moot.cli.report.ImportPrinter;
import dev.moot.cli.report.ReportFormat;
import dev.moot.engine.ImportOptions;
import dev.moot.engine.ImportResult;
import dev.moot.engine.SiteImporter;
import dev.moot.engine.write.RefusedException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code moot import}. */
@Command(
    name = "import",
    header = "Makes a debate of a file of another program.",
    description = {
      "",
      "Claims and how they bear on one another become a file in claims/; a thread becomes a text in sources/ to quote from, a file in claims/ and a draft of a digest. Nothing is guessed, fetched or written over. The last lines say what was read, and what could not be kept.",
      ""
    },
    customSynopsis = "moot import [OPTIONS] [FORMAT] FILE [SITE]",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot import kialo parks.txt my-site         into my-site/claims",
      "  moot import aif map.json --source talk.txt  quotes are from sources/talk.txt",
      "  moot import thread topic.json               a text, who takes part, a digest to begin",
      "  moot import parks.txt                       the format is told from the file",
      "  moot import kialo parks.txt --debate parks  the debate is called parks",
      "  moot import kialo parks.txt -o -            prints it, and writes nothing"
    })
public final class ImportCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Parameters(
      index = "0",
      paramLabel = "FORMAT",
      completionCandidates = ImportFormats.class,
      description =
          "What the file is: ${COMPLETION-CANDIDATES}; plugins can add others. Told from the file if left out.")
  private String first = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "The file.")
  private @Nullable Path second;

  @Mixin private SiteParameter third;

  @Option(
      names = "--debate",
      paramLabel = "ID",
      description = "The id of the debate and its file's name; made of the title if left out.")
  private @Nullable String debate;

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      description = "What is debated; what the file says, or its name, if left out.")
  private @Nullable String title;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "The text in sources/ that its quotes are from, by which they are checked.")
  private @Nullable String source;

  @Option(
      names = "--as",
      paramLabel = "KIND",
      description =
          "What kind of file a thread is: discourse, reddit, hackernews, lesswrong, github, mbox, html or text. Told from the file if left out.")
  private @Nullable String kind;

  @Option(
      names = "--anonymise",
      description =
          "Calls the people of a thread voice-1, voice-2 and so on, in their words too; who is who goes into a file that git leaves out.")
  private boolean anonymised;

  @Option(
      names = "--update",
      description =
          "Adds what a longer thread has that the debate's text has not; nothing that stands there changes.")
  private boolean update;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "-",
      description = "With `-o -` the file is printed, and nothing is written.")
  private @Nullable String output;

  @Mixin private AccountFormat report;

  @Mixin private PluginOptions plugins;

  @Mixin private QuietOption quiet;

  @Override
  public Integer call() throws Exception {
    if (output != null && !output.equals("-")) {
      throw new RefusedException(
          "an import is written into a site, not to " + output,
          "name the debate, as in `--debate my-debate`, or print it: `-o -`");
    }
    ReportFormat wanted = report.wanted();
    // A format is a slug; a file's name has an ending, or a folder before it.
    boolean told = second == null || !Slug.isSlug(first);
    Path file = told || second == null ? Path.of(first) : second;
    Path site = told && second != null ? second : third.folder();
    ImportResult result =
        new SiteImporter(PluginOptions.installation())
            .run(
                new ImportOptions(
                    output == null ? SiteParameter.existing(site) : site,
                    told ? Optional.empty() : Optional.of(first),
                    file,
                    Optional.ofNullable(debate),
                    title == null ? Optional.empty() : Optional.of(TitledOptions.oneLine(title)),
                    Optional.ofNullable(source),
                    Optional.ofNullable(kind),
                    anonymised,
                    LocalDate.ofInstant(BuildMoment.now(), ZoneOffset.UTC),
                    update,
                    output == null,
                    plugins.safe()));
    return new ImportPrinter(common.out(), common.err(), wanted, quiet.isSet()).print(result, site);
  }
}
