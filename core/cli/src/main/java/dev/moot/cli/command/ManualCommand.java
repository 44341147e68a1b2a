package dev.moot.cli.command;

import dev.moot.cli.manual.ManualPage;
import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.report.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code moot manual}, with which the distribution gets its manual pages. */
@Command(name = "manual", hidden = true, header = "Writes the manual pages.")
public final class ManualCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder to write to.")
  private Path folder = Path.of(".");

  @Override
  public Integer call() throws Exception {
    Files.createDirectories(folder);
    for (ManualPage page : ManualPage.all(common.root(), Version.number())) {
      Files.writeString(folder.resolve(page.name() + ".1"), page.roff());
    }
    return 0;
  }
}
