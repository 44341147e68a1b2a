package dev.moot.cli.begin;

import dev.moot.cli.option.CommonOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code moot new}. */
@Command(
    name = "new",
    subcommands = {
      NewSiteCommand.class,
      NewPostCommand.class,
      NewPageCommand.class,
      NewDebateCommand.class,
      NewClaimCommand.class,
      NewParticipantCommand.class,
      NewSourceCommand.class,
      NewQuoteCommand.class,
      NewDirectiveCommand.class,
      NewThemeCommand.class,
      NewOverrideCommand.class,
      NewPluginCommand.class
    },
    header =
        "Begins a site, a post, a page, a debate, a claim, what stands in a debate, a directive, a theme, or a plugin.",
    description = {
      "",
      "Fills in what can be known: the date, the id, the debate. Nothing is ever written over.",
      ""
    },
    synopsisSubcommandLabel = "WHAT",
    footer = {
      "",
      "Examples:",
      "  moot new site my-site                          a site with an example",
      "  moot new post \"Is it so?\" my-site              a post, dated today",
      "  moot new debate \"Should it be so?\" my-site     a debate with a first claim",
      "  moot new claim \"It is so.\" my-site             a claim more in a debate",
      "  moot new participant \"Ada Lin\" my-site         somebody more in a debate",
      "  moot new source \"The thread\" my-site           a text more to quote from",
      "  moot new quote \"It is.\" my-site --claim so     words more for a claim",
      "  moot new directive video my-site               a directive that is a template",
      "  moot new theme mine                            a theme that stands on a shipped one",
      "  moot new override layouts/post.ftlh my-site    a file of the theme, to be changed",
      "  moot new plugin tally                          a Maven project for a plugin"
    })
public final class NewCommand implements Runnable {

  @Mixin private CommonOptions common;

  @Override
  public void run() {
    common.printUsage();
  }
}
