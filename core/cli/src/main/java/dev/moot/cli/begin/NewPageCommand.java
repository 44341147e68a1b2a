package dev.moot.cli.begin;

import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.option.TitledOptions;
import dev.moot.engine.SiteAdditions;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code moot new page}. */
@Command(
    name = "page",
    header = "Adds a page without a date.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot new page \"How this works\" my-site",
      "  moot new page \"How this works\" --slug how"
    })
public final class NewPageCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Mixin private TitledOptions titled;

  @Option(
      names = "--slug",
      paramLabel = "NAME",
      description = "The file's name and its path; made of the title if left out.")
  private @Nullable String slug;

  @Override
  public Integer call() throws Exception {
    try (SiteAdditions additions = titled.open()) {
      SiteAdditions.Added added = additions.page(titled.title(), Optional.ofNullable(slug));
      titled.say(added, "wrote", common.out(), "it appears at /" + added.id() + "/ once you build");
    }
    return 0;
  }
}
