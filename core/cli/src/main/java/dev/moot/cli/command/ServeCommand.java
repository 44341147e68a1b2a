package dev.moot.cli.command;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.cli.option.BuildMoment;
import dev.moot.cli.option.HelpOption;
import dev.moot.cli.option.ReportOptions;
import dev.moot.cli.report.Summary;
import dev.moot.cli.report.TextPrinter;
import dev.moot.engine.BuildResult;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.live.LiveOptions;
import dev.moot.engine.write.RefusedException;
import dev.moot.serve.ServeListener;
import dev.moot.serve.ServeOptions;
import dev.moot.serve.SiteServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code moot serve}. */
@Command(
    name = "serve",
    header = "Shows a site in the browser while you write it.",
    description = {
      "",
      "Every change of a file shows at once, where you are on the page. What is wrong is said over"
          + " the last page that was right, and here; mend it and go on. Nothing is written, and"
          + " only this machine is answered. Ctrl-C ends it.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot serve                            the site in the current folder, at"
          + " http://localhost:1111/",
      "  moot serve my-site --open             opens it in the browser too",
      "  moot serve my-site --drafts           shows drafts, with a mark",
      "  moot serve --port 8080                at another port"
    })
public final class ServeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "SITE",
      defaultValue = ".",
      description = "The folder that holds moot.yaml; the current one if left out.")
  private Path site = Path.of(".");

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "1111",
      description = "Where to answer; the next free port if it is taken. 1111 if left out.")
  private int port = ServeOptions.USUAL_PORT;

  @Option(names = "--open", description = "Opens the site in the browser.")
  private boolean open;

  @Option(names = "--drafts", description = "Takes drafts in.")
  private boolean drafts;

  @Option(names = "--future", description = "Takes in posts that are dated after today.")
  private boolean future;

  @Option(
      names = "--sources",
      paramLabel = "DIR",
      description =
          "Texts of sources that are not stored with the site; their quotes are then checked too.")
  private @Nullable Path sources;

  @Option(names = "--safe", description = "Uses the shipped plugins only.")
  private boolean safe;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colours the report: auto, always or never.")
  private ReportOptions.Color color = ReportOptions.Color.AUTO;

  @Mixin private HelpOption help = new HelpOption();

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    check();
    ServeOptions options =
        new ServeOptions(
            new LiveOptions(
                site, Optional.ofNullable(sources), drafts, BuildMoment.unless(future), safe),
            port);
    Terminal terminal = new Terminal(out, new TextPrinter(out, err, color.wanted(), true));
    try (SiteServer server = start(options, terminal)) {
      Thread end = new Thread(() -> close(server), "moot-end");
      Runtime.getRuntime().addShutdownHook(end);
      if (server.port() != port && port != 0) {
        out.println("port " + port + " is taken");
      }
      out.println("the site is at " + server.url() + " (Ctrl-C ends this)");
      out.flush();
      if (open) {
        Browser.open(server.url()).ifPresent(err::println);
        err.flush();
      }
      server.await();
      return 0;
    }
  }

  private void check() throws RefusedException {
    if (port < 0 || port > 65535) {
      throw new RefusedException("there is no port " + port, "ports go from 0 to 65535");
    }
    if (sources != null && !Files.isDirectory(sources)) {
      throw new RefusedException(
          "there is no folder " + sources, "give --sources the folder with the texts");
    }
    if (!Files.isRegularFile(site.resolve(SiteConfig.FILE))) {
      throw new RefusedException(
          "there is no moot.yaml in " + site,
          "name the folder that holds it: `moot serve my-site`");
    }
  }

  private SiteServer start(ServeOptions options, Terminal terminal)
      throws RefusedException, IOException {
    try {
      return SiteServer.start(ReportOptions.installation(), options, terminal);
    } catch (BindException e) {
      throw new RefusedException(
          "port " + port + " and those after it are taken", "choose one: `--port 8080`");
    }
  }

  private static void close(SiteServer server) {
    try {
      server.close();
    } catch (IOException e) {
      return; // the process ends now, and with it whatever is still open
    }
  }

  /** Says in the terminal what the pages say. */
  private record Terminal(PrintWriter out, TextPrinter printer) implements ServeListener {

    @Override
    public void updated(List<Diagnostic> problems, BuildResult.SourceLines source) {
      printer.problems(problems, source);
      long errors = problems.stream().filter(Diagnostic::isError).count();
      long warnings = problems.stream().filter(Diagnostic::isWarning).count();
      out.println(
          errors > 0
              ? Summary.count(errors, "error")
                  + ", "
                  + Summary.count(warnings, "warning")
                  + "; the pages stay as they were"
              : "up to date" + (warnings == 0 ? "" : "; " + Summary.count(warnings, "warning")));
      out.flush();
    }

    @Override
    public void failed(RuntimeException reason) {
      out.println(
          "something went wrong, and not in the site: "
              + TextPrinter.visible(String.valueOf(reason))
              + "; the next change tries again");
      out.flush();
    }
  }
}
