package dev.moot.engine.render;

import dev.moot.api.model.UrlCodec;
import dev.moot.engine.plugin.LoadedPlugin;
import dev.moot.engine.plugin.Part;
import dev.moot.engine.plugin.PluginDescriptor;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.render.output.OutputFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The style sheets and scripts of the site that a page loads, and where each came from.
 *
 * @param page the path of the page in the output
 * @param files what is copied, by path
 */
record LoadedFiles(String page, Map<String, OutputFile> files, Plugins plugins) {

  private static final Pattern LOADED =
      Pattern.compile(
          "<link\\b[^>]*\\brel=\"?(?:stylesheet|modulepreload)\"?[^>]*>|<script\\b[^>]*>");

  private static final Pattern ADDRESS = Pattern.compile("\\b(?:href|src)=\"([^\"]+)\"");

  private static final Pattern OF_PLUGIN = Pattern.compile(".*?\\bplugins/([^/]+)/.*");

  List<Part> of(byte[] html) {
    List<Part> parts = new ArrayList<>();
    Matcher loaded = LOADED.matcher(new String(html, StandardCharsets.UTF_8));
    while (loaded.find()) {
      Matcher address = ADDRESS.matcher(loaded.group());
      if (address.find()) {
        part(address.group(1), loaded.group().startsWith("<script")).ifPresent(parts::add);
      }
    }
    return parts;
  }

  private Optional<Part> part(String address, boolean script) {
    String path =
        UrlCodec.decoded(
            URI.create("https://x.invalid/" + UrlCodec.path(page)).resolve(address).getRawPath());
    return Optional.ofNullable(files.get(path.substring(1)))
        .map(
            file ->
                Part.ofFile(
                        script ? Part.Kind.SCRIPT : Part.Kind.STYLE,
                        file.path(),
                        Optional.empty(),
                        file.shownAs())
                    .in(owner(file.path())));
  }

  private Optional<PluginDescriptor> owner(String path) {
    Matcher plugin = OF_PLUGIN.matcher(path);
    return plugin.matches()
        ? plugins.called(plugin.group(1)).map(LoadedPlugin::descriptor)
        : Optional.empty();
  }
}
