package dev.moot.cli.command;

import dev.moot.cli.option.ColorOption;
import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.option.PluginOptions;
import dev.moot.cli.option.SelectionOptions;
import dev.moot.cli.option.SiteParameter;
import dev.moot.cli.report.ServePrinter;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.write.RefusedException;
import dev.moot.serve.ServeOptions;
import dev.moot.serve.SiteServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code moot serve}. */
@Command(
    name = "serve",
    header = "Shows a site in the browser while you write it.",
    description = {
      "",
      "Every change of a file shows at once, where you are on the page. What is wrong is said over the last page that was right, and here; mend it and go on. A desk shows the sources, what of them is quoted and what is not. Nothing is written unless you ask for it, and only this machine is answered. Ctrl-C ends it.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot serve                            the site in the current folder, at http://localhost:1111/",
      "  moot serve my-site --open             opens it in the browser too",
      "  moot serve my-site --drafts           shows drafts, with a mark",
      "  moot serve --write                    quotes are put into claim files from the desk",
      "  moot serve --port 8080                at another port"
    })
public final class ServeCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Mixin private SiteParameter site;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "1111",
      description = "Where to answer; the next free port if it is taken. 1111 if left out.")
  private int port = ServeOptions.USUAL_PORT;

  @Option(names = "--open", description = "Opens the site in the browser.")
  private boolean open;

  @Option(
      names = "--write",
      description =
          "Lets the desk put quotes into claim files; else nothing is written. For sites whose"
              + " scripts you trust.")
  private boolean writes;

  @Mixin private SelectionOptions selection;

  @Mixin private PluginOptions plugins;

  @Mixin private ColorOption color;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = common.out();
    PrintWriter err = common.err();
    if (port < 0 || port > 65535) {
      throw new RefusedException("there is no port " + port, "ports go from 0 to 65535");
    }
    SiteOptions options = selection.of(site.existing()).withSafe(plugins.safe());
    ServePrinter printer = new ServePrinter(out, err, color.wanted());
    try (SiteServer server = start(new ServeOptions(options, port, writes), printer)) {
      Thread end = new Thread(() -> close(server), "moot-end");
      Runtime.getRuntime().addShutdownHook(end);
      if (server.port() != port && port != 0) {
        out.println("port " + port + " is taken");
      }
      out.println("the site is at " + server.url() + " (Ctrl-C ends this)");
      server
          .desk()
          .ifPresent(
              desk ->
                  out.println(
                      "its sources are at "
                          + desk
                          + (writes
                              ? " (quotes can be put into claim files from there)"
                              : " (to put quotes into claim files from there, add --write)")));
      out.flush();
      if (open) {
        Browser.open(server.url()).ifPresent(err::println);
        err.flush();
      }
      server.await();
      return 0;
    }
  }

  private SiteServer start(ServeOptions options, ServePrinter printer)
      throws RefusedException, IOException {
    try {
      return SiteServer.start(PluginOptions.installation(), options, printer);
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
}
