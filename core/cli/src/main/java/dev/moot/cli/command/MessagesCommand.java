package dev.moot.cli.command;

import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.option.LanguageOption;
import dev.moot.cli.option.PluginOptions;
import dev.moot.cli.option.ReportOptions;
import dev.moot.cli.option.SiteParameter;
import dev.moot.cli.report.MessagesPrinter;
import dev.moot.cli.report.ProgressLine;
import dev.moot.cli.report.ReportPrinter;
import dev.moot.engine.MessagesResult;
import dev.moot.engine.SiteMessages;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code moot messages}. */
@Command(
    name = "messages",
    header =
        "Lists the words of a site that its theme and plugins bring, and what a language lacks.",
    description = {
      "",
      "One a line, as a file of messages has it, and after it the file that it comes from. To reword or translate one, write its line into theme/messages/de.properties for German, and so on.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot messages                           those of the site in the current folder",
      "  moot messages my-site --missing nl      what a Dutch translation has yet to say",
      "  moot messages --format json             for other programs"
    })
public final class MessagesCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Mixin private SiteParameter site;

  @Option(
      names = "--missing",
      paramLabel = "LANGUAGE",
      description = "Lists only what that language lacks, in English: de, pt-BR.")
  private @Nullable String missing;

  @Mixin private PluginOptions plugins;

  @Mixin private ReportOptions report;

  @Override
  public Integer call() throws Exception {
    Optional<Locale> language = LanguageOption.read("--missing", missing);
    ReportPrinter printer = report.printer(common.out(), common.err());
    ProgressLine progress = new ProgressLine(common.err());
    MessagesResult result =
        new SiteMessages(PluginOptions.installation(), report.listener(progress))
            .list(site.existing(), language, plugins.safe());
    progress.clear();
    return new MessagesPrinter(printer, language.isPresent()).print(result, site.folder());
  }
}
