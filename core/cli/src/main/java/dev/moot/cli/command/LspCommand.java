package dev.moot.cli.command;

import dev.moot.cli.option.BuildMoment;
import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.option.PluginOptions;
import dev.moot.lsp.EditorConnection;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code moot lsp}. */
@Command(
    name = "lsp",
    header = "Tells an editor what it wants to know of a site.",
    description = {
      "",
      "An editor starts it and talks to it by the Language Server Protocol, over standard input and output. It finds the site of each file that is open, and says at each key what a check would say; it completes ids, shows what they stand for, goes to them and renames them. Nothing is written but by the editor.",
      "Plugins of a site's own are used if the editor says that the folder is trusted.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot lsp                              to be named in the settings of an editor"
    })
public final class LspCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Option(names = "--stdio", description = "What it does anyway; some editors say so.")
  private boolean stdio;

  @Override
  public Integer call() throws Exception {
    Optional<Instant> today = Optional.of(BuildMoment.now());
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    // What anything else prints would be taken for an answer.
    System.setOut(System.err);
    return EditorConnection.serve(PluginOptions.installation(), System.in, out, () -> today);
  }
}
