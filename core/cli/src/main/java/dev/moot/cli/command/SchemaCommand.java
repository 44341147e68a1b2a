package dev.moot.cli.command;

import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.option.PluginOptions;
import dev.moot.cli.option.QuietOption;
import dev.moot.cli.option.SiteParameter;
import dev.moot.engine.SiteSchemas;
import dev.moot.engine.schema.SchemaKind;
import dev.moot.engine.write.RefusedException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code moot schema}. */
@Command(
    name = "schema",
    header = "Writes JSON Schemas, with which editors complete and check YAML.",
    description = {
      "",
      "There is one for claim files, one for the front matter of posts, one for that of pages, and one for moot.yaml (config); keys of the plugins that the site uses are in them. Run it again when these change.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot schema my-site                   into my-site/.moot/schemas",
      "  moot schema my-site -o schemas        into another folder",
      "  moot schema --print claims            one of them on standard output"
    })
public final class SchemaCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Mixin private SiteParameter site;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Where to write; SITE/.moot/schemas if left out.")
  private @Nullable Path output;

  @Option(
      names = "--print",
      paramLabel = "NAME",
      description = "Prints one and writes nothing: claims, post, page or config.")
  private @Nullable SchemaKind print;

  @Mixin private PluginOptions plugins;

  @Mixin private QuietOption quiet;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = common.out();
    if (print != null) {
      out.print(schemas().json(print));
      return 0;
    }
    Path site = this.site.existing();
    Path folder = output == null ? SiteSchemas.folder(site) : output;
    schemas().write(folder);
    if (!quiet.isSet()) {
      out.println("wrote claims.json, post.json, page.json and config.json to " + slashed(folder));
      out.println("for VS Code and others with the YAML language server, begin");
      out.println(
          "  a claim file with  " + line(site.resolve("claims"), folder, SchemaKind.CLAIMS));
      out.println("  moot.yaml with     " + line(site, folder, SchemaKind.CONFIG));
    }
    return 0;
  }

  private SiteSchemas schemas() throws RefusedException {
    return SiteSchemas.of(PluginOptions.installation(), site.folder(), plugins.safe());
  }

  private static String line(Path from, Path folder, SchemaKind kind) {
    Path schema = folder.resolve(kind.fileName()).toAbsolutePath().normalize();
    Path path = from.toAbsolutePath().normalize().relativize(schema);
    return "# yaml-language-server: $schema=" + slashed(path);
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
